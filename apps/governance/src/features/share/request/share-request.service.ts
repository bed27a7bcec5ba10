import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../../errors.js';
import type { Clock } from '../../../platform/clock.js';
import { readGlobalId } from '../../../platform/graphql/global-id.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import type { MlflowApp, PermissionLevel, ShareRequest } from '../../../platform/prisma/client/client.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { AccessService } from '../../access/access.service.js';
import type { Actor } from '../../access/actor.js';
import type { Committed } from '../../audit/ledger.js';
import { scopeOf } from '../../decision/decision.service.js';
import type { Principal, Question } from '../../decision/engine/decision.js';
import { readPrincipal } from '../../decision/read-question.js';
import type { PrincipalInput } from '../../decision/read-question.js';
import { Reconciler } from '../reconcile/reconciler.js';
import { ShareSettings } from '../share-settings.js';
import { checkPossible } from './check-possible.js';
import { DecideAndCommit } from './decide-and-commit.js';
import { fileRequest } from './file-request.js';
import { endAsked, text } from './read-request.js';
import { resolvePrincipal } from './resolve-principal.js';

export interface ShareRequestInput {
  readonly idempotencyKey: string;
  readonly principal: PrincipalInput;
  /** ARN of an app, or its global id. */
  readonly resource: string;
  readonly permission: PermissionLevel;
  readonly justification: string;
  readonly ticket?: string | null;
  readonly until?: Date | null;
  readonly durationSeconds?: number | null;
  /** Global id of a grant that is to last longer. */
  readonly extends?: string | null;
}

/** Requests for access: decided at once, and granted at once or when as many approve as the policies want. */
@Injectable()
export class ShareRequestService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(DecideAndCommit) private readonly deciding: DecideAndCommit,
    @Inject(ShareSettings) private readonly settings: ShareSettings,
    @Inject(Reconciler) private readonly reconciler: Reconciler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal; a request that the policies deny is none: it is kept, with why */
  async create(input: ShareRequestInput, actor: Actor): Promise<Committed<ShareRequest>> {
    const now = this.clock.now();
    const principal = readPrincipal(input.principal, ['principal']);
    const justification = text(input.justification, 2000, 'justification');
    const ticket = input.ticket == null ? null : text(input.ticket, 128, 'ticket');
    const until = endAsked(input, now);
    await this.access.require(actor, 'REQUESTER', scopeOf(principal));
    const app = await this.findApp(actor.tenant, input.resource);
    const question = questionOf(principal, app.arn, input.permission, ticket, actor, now);
    const committed = await this.deciding.run(actor, question, async (tx, record, decision, settled) => {
      const resolved = await resolvePrincipal(tx, principal, ['principal']);
      const extended = await checkPossible(tx, app, resolved, input);
      const request = await fileRequest(tx, record, {
        requester: actor.subject,
        principal: resolved,
        app,
        permission: input.permission,
        justification,
        ticket,
        until,
        extendsGrantId: extended?.id ?? null,
        question,
        decision,
        now,
        approvalSeconds: this.settings.approvalSeconds,
      });
      await settled();
      return request;
    });
    this.reconciler.wake(actor.tenant);
    return committed;
  }

  /** @throws Refusal `notFound` */
  async findApp(tenant: string, resource: string): Promise<MlflowApp> {
    const read = readGlobalId(resource);
    const arn = read?.type === 'MlflowApp' ? read.id : resource;
    const app = await this.clients.of(tenant).mlflowApp.findFirst({ where: { arn, closedAt: null } });
    if (app === null) throw refusal('notFound', { what: 'app', id: resource.slice(0, 256) }, ['resource']);
    return app;
  }
}

export function questionOf(
  principal: Principal,
  resource: string,
  permission: PermissionLevel,
  ticket: string | null,
  { claims, mfaAt }: Pick<Actor, 'claims' | 'mfaAt'>,
  now: Date,
): Question {
  const context = { ...(ticket !== null && { ticket }), ...(mfaAt && { mfaAt: mfaAt.getTime() }), claims };
  return { principal, permission, resource, at: now.getTime(), context };
}
