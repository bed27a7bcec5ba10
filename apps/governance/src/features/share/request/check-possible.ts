import { refusal } from '../../../errors.js';
import { uuidOf } from '../../../platform/graphql/global-id.js';
import type { Grant, MlflowApp, PermissionLevel } from '../../../platform/prisma/client/client.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import type { ResolvedPrincipal } from './resolve-principal.js';

export interface Wish {
  readonly permission: PermissionLevel;
  /** Global id of a grant that is to last longer. */
  readonly extends?: string | null;
}

/** @throws Refusal when it cannot be granted, or is already; returns the grant that is to be extended */
export async function checkPossible(
  tx: Transaction,
  app: MlflowApp,
  { kind, principal, consumerAccountId }: ResolvedPrincipal,
  wish: Wish,
): Promise<Grant | undefined> {
  if (consumerAccountId === app.accountId)
    throw refusal('validation', { reason: "The app is in the account's own hands: it needs no share." }, ['resource']);
  const owner = await tx.account.findFirst({ where: { accountId: app.accountId } });
  if (owner?.state !== 'ACTIVE' || owner.closedAt !== null)
    throw refusal('invalidState', { reason: `The account ${app.accountId}, which owns the app, is not active.` }, ['resource']);
  const same = { principalKind: kind, principal, resourceArn: app.arn };
  const pending = await tx.shareRequest.findFirst({ where: { ...same, permission: wish.permission, state: 'PENDING_APPROVAL' } });
  if (pending !== null) throw refusal('conflict', { reason: `The request ${pending.id} asks for the same and waits for approval.` });
  const extended = extendedOf(wish);
  const grants = await tx.grant.findMany({ where: { ...same, desired: true } });
  if (extended !== undefined) {
    const grant = grants.find(({ id }) => id === extended);
    if (grant === undefined) throw refusal('notFound', { what: 'active grant of this principal and app', id: wish.extends! }, ['extends']);
    return grant;
  }
  const active = grants.find(({ permission, breakGlassId }) => permission === wish.permission && breakGlassId === null);
  if (active !== undefined)
    throw refusal('conflict', { reason: `The grant ${active.id} gives this already. To make it last longer, name it in extends.` });
  return undefined;
}

function extendedOf(wish: Wish): string | undefined {
  return wish.extends == null ? undefined : uuidOf('Grant', wish.extends, ['extends']);
}
