import type { PermissionLevel } from '../../../platform/prisma/client/client.js';
import type { PrismaClient } from '../../../platform/prisma/client/client.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';

/** The right to work on a share until the lease ends; what is written is refused once the fence has grown. */
export interface Claim {
  readonly id: string;
  readonly fence: bigint;
  readonly ownerAccountId: string;
  readonly region: string;
  readonly permission: PermissionLevel;
  readonly name: string;
  readonly ramArn: string | null;
}

/** PostgreSQL's clock decides about leases; a call to RAM is given up well before its lease ends. */
export const LEASE_SECONDS = 60;

export interface ClaimTerms {
  readonly owner: string;
  readonly now: Date;
  readonly limit: number;
  /** Only shares from which access is to be taken away. */
  readonly revocationsOnly: boolean;
}

/** Due shares that nobody works on, those first from which access is to be taken away. */
export function claimDue(client: PrismaClient, { owner, now, limit, revocationsOnly }: ClaimTerms): Promise<Claim[]> {
  return client.$queryRaw<Claim[]>`
    WITH due AS (
      SELECT id FROM share
      WHERE due_at <= ${now} AND (lease_until IS NULL OR lease_until < clock_timestamp()) AND (revoking OR NOT ${revocationsOnly}::boolean)
      ORDER BY revoking DESC, due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    UPDATE share SET lease_owner = ${owner}, lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}), fence = fence + 1
    FROM due WHERE share.id = due.id
    RETURNING share.id, fence, owner_account_id AS "ownerAccountId", region, permission, name, ram_arn AS "ramArn"`;
}

/** When the next share is due that nobody works on. */
export async function nextDue(client: PrismaClient): Promise<Date | null> {
  const [next] = await client.$queryRaw<{ due: Date | null }[]>`
    SELECT min(due_at) AS due FROM share WHERE lease_until IS NULL OR lease_until < clock_timestamp()`;
  return next?.due ?? null;
}

/** Those of the claims that still hold; their rows are locked until the transaction ends. */
export async function lockHeld(tx: Transaction, claims: readonly Claim[]): Promise<Set<string>> {
  const ids = claims.map(({ id }) => id);
  const fences = claims.map(({ fence }) => fence);
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT share.id FROM share JOIN unnest(${ids}::uuid[], ${fences}::bigint[]) AS claim (id, fence)
      ON share.id = claim.id AND share.fence = claim.fence
    ORDER BY share.id FOR UPDATE OF share`;
  return new Set(held.map(({ id }) => id));
}

export interface Unchanged {
  readonly claim: Claim;
  readonly dueAt: Date;
}

/** Notes that shares were looked at and nothing was to do, and lets them go. One statement, and no revision. */
export async function releaseUnchanged(client: PrismaClient, shares: readonly Unchanged[], now: Date): Promise<void> {
  const ids = shares.map(({ claim }) => claim.id);
  const fences = shares.map(({ claim }) => claim.fence);
  const dues = shares.map(({ dueAt }) => dueAt);
  await client.$executeRaw`
    UPDATE share SET observed_at = ${now}, last_reconciled_at = ${now}, lease_owner = NULL, lease_until = NULL, attempts = 0, last_error = NULL,
      due_at = CASE WHEN desired_revision = applied_revision AND NOT repair THEN seen.due_at ELSE ${now} END
    FROM unnest(${ids}::uuid[], ${fences}::bigint[], ${dues}::timestamptz[]) AS seen (id, fence, due_at)
    WHERE share.id = seen.id AND share.fence = seen.fence`;
}

/** Lets shares go as they are, e.g. when the process stops. */
export async function release(client: PrismaClient, claims: readonly Claim[]): Promise<void> {
  const ids = claims.map(({ id }) => id);
  const fences = claims.map(({ fence }) => fence);
  await client.$executeRaw`
    UPDATE share SET lease_owner = NULL, lease_until = NULL
    FROM unnest(${ids}::uuid[], ${fences}::bigint[]) AS claim (id, fence) WHERE share.id = claim.id AND share.fence = claim.fence`;
}
