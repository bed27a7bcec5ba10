/** PostgreSQL's clock decides about leases; a call to RAM is given up well before its lease ends. */
export const LEASE_SECONDS = 60;
/** Due shares that nobody works on, those first from which access is to be taken away. */
export function claimDue(client, { owner, now, limit, revocationsOnly }) {
    return client.$queryRaw `
    WITH due AS (
      SELECT id FROM share
      WHERE due_at <= ${now} AND (lease_until IS NULL OR lease_until < clock_timestamp()) AND (revoking OR NOT ${revocationsOnly}::boolean)
      ORDER BY revoking DESC, due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    UPDATE share SET lease_owner = ${owner}, lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}), fence = fence + 1
    FROM due WHERE share.id = due.id
    RETURNING share.id, fence, owner_account_id AS "ownerAccountId", region, permission, name, ram_arn AS "ramArn"`;
}
/** Those of the claims that still hold; their rows are locked until the transaction ends. */
export async function lockHeld(tx, claims) {
    const ids = claims.map(({ id }) => id);
    const fences = claims.map(({ fence }) => fence);
    const held = await tx.$queryRaw `
    SELECT share.id FROM share JOIN unnest(${ids}::uuid[], ${fences}::bigint[]) AS claim (id, fence)
      ON share.id = claim.id AND share.fence = claim.fence
    ORDER BY share.id FOR UPDATE OF share`;
    return new Set(held.map(({ id }) => id));
}
/** Notes that shares were looked at and nothing was to do, and lets them go. One statement, and no revision. */
export async function releaseUnchanged(client, shares, now) {
    const ids = shares.map(({ claim }) => claim.id);
    const fences = shares.map(({ claim }) => claim.fence);
    const dues = shares.map(({ dueAt }) => dueAt);
    await client.$executeRaw `
    UPDATE share SET observed_at = ${now}, last_reconciled_at = ${now}, lease_owner = NULL, lease_until = NULL, attempts = 0, last_error = NULL,
      due_at = CASE WHEN desired_revision = applied_revision AND NOT repair THEN seen.due_at ELSE ${now} END
    FROM unnest(${ids}::uuid[], ${fences}::bigint[], ${dues}::timestamptz[]) AS seen (id, fence, due_at)
    WHERE share.id = seen.id AND share.fence = seen.fence`;
}
/** Lets shares go as they are, e.g. when the process stops. */
export async function release(client, claims) {
    const ids = claims.map(({ id }) => id);
    const fences = claims.map(({ fence }) => fence);
    await client.$executeRaw `
    UPDATE share SET lease_owner = NULL, lease_until = NULL
    FROM unnest(${ids}::uuid[], ${fences}::bigint[]) AS claim (id, fence) WHERE share.id = claim.id AND share.fence = claim.fence`;
}
//# sourceMappingURL=share-claims.js.map