import { Inject, Injectable } from '@nestjs/common';

import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import type {
  Account,
  BreakGlass,
  Companion,
  Grant,
  MlflowApp,
  OrgUnit,
  RequestApproval,
  Share,
  ShareRequest,
  SharingPolicy,
} from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { AccessService } from '../access/access.service.js';
import type { Sight } from '../access/access.service.js';
import { seesBreakGlass, seesRequest } from './share-visibility.js';
import { ShareVisibility } from './share-visibility.js';
import type { Visible } from './share-visibility.js';

type Fields = ReadonlySet<string>;
type PlacedAccount = Account & { readonly unit?: OrgUnit | null };
type PlacedApp = MlflowApp & { readonly account: PlacedAccount };

export type RelatedShare = Share & { readonly owner?: PlacedAccount; readonly app?: PlacedApp };
export type RelatedGrant = Grant & {
  readonly app?: PlacedApp;
  readonly request?: (ShareRequest & { readonly approvals?: RequestApproval[] }) | null;
  readonly breakGlass?: BreakGlass | null;
  readonly policy?: SharingPolicy | null;
  readonly companions?: Companion[];
};

/** What a statement for shares reads along, by the fields that are asked for below them. */
export function withShare(fields: Fields) {
  return {
    owner: fields.has('owner') && { include: { unit: fields.has('orgUnit') } },
    app: fields.has('app') && withApp(fields),
  };
}

/** The same for grants. */
export function withGrant(fields: Fields) {
  return {
    app: fields.has('app') && withApp(fields),
    request: fields.has('request') && { include: { approvals: fields.has('approvals') && { orderBy: { id: 'asc' as const } } } },
    breakGlass: fields.has('breakGlass'),
    companions: fields.has('companions') && { orderBy: { id: 'asc' as const } },
  };
}

// who sees an app follows from its account, which therefore always comes along
function withApp(fields: Fields) {
  return { include: { account: { include: { unit: fields.has('orgUnit') } } } };
}

/** Notes for the request what was read along, as far as its actor may see it: asking for it then costs no statement. */
@Injectable()
export class RelatedThings {
  constructor(
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(ShareVisibility) private readonly visibility: ShareVisibility,
    @Inject(NodeLoaders) private readonly nodes: NodeLoaders,
  ) {}

  async noteShares(shares: readonly RelatedShare[], context: RequestContext): Promise<void> {
    const sight = await this.access.sight(context.actor);
    for (const share of shares) {
      this.nodes.note('Share', share.id, share, context);
      if (share.owner !== undefined) this.#noteAccount(share.owner, sight, context);
      if (share.app !== undefined) this.#noteApp(share.app, sight, context);
    }
  }

  async noteGrants(grants: readonly RelatedGrant[], context: RequestContext): Promise<void> {
    const sight = await this.access.sight(context.actor);
    const visible = await this.visibility.of(context.actor);
    for (const { app, request, breakGlass } of grants) {
      if (app !== undefined) this.#noteApp(app, sight, context);
      this.#noteReasons({ request, breakGlass }, visible, context);
    }
  }

  #noteReasons({ request, breakGlass }: Pick<RelatedGrant, 'request' | 'breakGlass'>, visible: Visible | undefined, context: RequestContext): void {
    if (request != null) {
      const sees = visible === undefined || seesRequest(visible, context.actor, request);
      this.nodes.note('ShareRequest', request.id, sees ? request : null, context);
    }
    if (breakGlass != null) {
      const sees = visible === undefined || seesBreakGlass(visible, context.actor, breakGlass);
      this.nodes.note('BreakGlass', breakGlass.id, sees ? breakGlass : null, context);
    }
  }

  #noteApp(app: PlacedApp, sight: Sight, context: RequestContext): void {
    this.nodes.note('MlflowApp', app.arn, sight.app(app) ? app : null, context);
    this.#noteAccount(app.account, sight, context);
  }

  #noteAccount(account: PlacedAccount, sight: Sight, context: RequestContext): void {
    this.nodes.note('Account', account.accountId, sight.place(account) ? account : null, context);
    const { unit } = account;
    if (unit != null) this.nodes.note('OrgUnit', unit.unitId, sight.place(unit) ? unit : null, context);
  }
}
