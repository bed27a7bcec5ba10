import { Inject, Injectable } from '@nestjs/common';

import type { BreakGlass, Prisma, ShareRequest } from '../../platform/prisma/client/client.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';

/** Filters of what an actor sees; undefined: everything. */
export interface Visible {
  readonly owner: Prisma.AccountWhereInput;
  readonly consumer: Prisma.GrantWhereInput;
  readonly accountIds: readonly string[];
  readonly unitIds: readonly string[];
}

interface Sides {
  readonly ownerAccountId: string;
  readonly consumerAccountId: string | null;
}

/** As the filter of `requests` does. */
export function seesRequest(
  { accountIds, unitIds }: Visible,
  { subject }: Actor,
  request: Sides & Pick<ShareRequest, 'principalKind' | 'principal' | 'requester'>,
): boolean {
  const { principalKind, principal, requester } = request;
  return isOnASide(accountIds, request) || (principalKind === 'ORG_UNIT' && unitIds.includes(principal)) || requester === subject;
}

/** As the filter of `breakGlasses` does. */
export function seesBreakGlass({ accountIds }: Visible, { subject }: Actor, opened: Sides & Pick<BreakGlass, 'openedBy'>): boolean {
  return isOnASide(accountIds, opened) || opened.openedBy === subject;
}

function isOnASide(accountIds: readonly string[], { ownerAccountId, consumerAccountId }: Sides): boolean {
  return accountIds.includes(ownerAccountId) || (consumerAccountId !== null && accountIds.includes(consumerAccountId));
}

/** Who sees shares, grants and requests: who sees the account on either side. What is given to a unit is seen from every account in it. */
@Injectable()
export class ShareVisibility {
  constructor(@Inject(AccessService) private readonly access: AccessService) {}

  async of(actor: Actor): Promise<Visible | undefined> {
    const owner = await this.access.visibleAccounts(actor);
    if (owner === undefined) return undefined;
    const accountIds = [...((await this.access.visibleAccountIds(actor)) ?? [])];
    const unitIds = (await this.access.visibleUnitIds(actor))?.around ?? [];
    const organization: Prisma.GrantWhereInput[] = accountIds.length === 0 ? [] : [{ principalKind: 'ORGANIZATION' }];
    const consumer = {
      OR: [{ consumerAccountId: { in: accountIds } }, { principalKind: 'ORG_UNIT' as const, principal: { in: unitIds } }, ...organization],
    };
    return { owner, consumer, accountIds, unitIds };
  }

  async grants(actor: Actor): Promise<Prisma.GrantWhereInput> {
    const visible = await this.of(actor);
    return visible === undefined ? {} : { OR: [{ share: { owner: visible.owner } }, visible.consumer] };
  }

  async shares(actor: Actor): Promise<Prisma.ShareWhereInput> {
    const visible = await this.of(actor);
    return visible === undefined ? {} : { OR: [{ owner: visible.owner }, { grants: { some: visible.consumer } }] };
  }

  async requests(actor: Actor): Promise<Prisma.ShareRequestWhereInput> {
    const visible = await this.of(actor);
    if (visible === undefined) return {};
    const { accountIds, unitIds } = visible;
    const consumer = [
      { consumerAccountId: { in: [...accountIds] } },
      { principalKind: 'ORG_UNIT' as const, principal: { in: [...unitIds] } },
    ];
    return { OR: [{ ownerAccountId: { in: [...accountIds] } }, ...consumer, { requester: actor.subject }] };
  }

  async breakGlasses(actor: Actor): Promise<Prisma.BreakGlassWhereInput> {
    const visible = await this.of(actor);
    if (visible === undefined) return {};
    const accountIds = [...visible.accountIds];
    return { OR: [{ ownerAccountId: { in: accountIds } }, { consumerAccountId: { in: accountIds } }, { openedBy: actor.subject }] };
  }
}
