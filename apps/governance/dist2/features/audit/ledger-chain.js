import { chainEntries, emptyChain } from '@mlapps/audit-log/audit-event';
import { isOpen } from '@mlapps/audit-log/commitment';
/**
 * Appends to the tenant's chain. The row of the head is locked from here to the end of the transaction, which is what makes numbers
 * gapless and in the order of commits: call it last. Two statements are run under the lock, however many events there are.
 *
 * @returns number of the last event
 */
export async function appendToChain(tx, tenant, entries) {
    const { events, head } = chainEntries(await lockHead(tx, tenant), entries);
    const rows = JSON.stringify(events.map(rowOf));
    await tx.$executeRaw `
    WITH added AS (
      INSERT INTO audit_event (seq, at, actor, actor_kind, action, target_type, target_id, before, before_salt, before_commitment,
        after, after_salt, after_commitment, request_id, prev_hash, hash)
      SELECT * FROM json_to_recordset(${rows}::json) AS event (seq bigint, at timestamptz, actor text, actor_kind "ActorKind", action text,
        target_type text, target_id text, before jsonb, before_salt text, before_commitment text,
        after jsonb, after_salt text, after_commitment text, request_id text, prev_hash text, hash text)
    ), moved AS (
      UPDATE ledger_head SET seq = ${head.seq}, hash = ${head.hash} WHERE tenant = ${tenant}
    )
    SELECT pg_notify('ledger', ${`${tenant} ${head.seq}`})`;
    return head.seq;
}
async function lockHead(tx, tenant) {
    const select = () => tx.$queryRaw `SELECT seq, hash FROM ledger_head WHERE tenant = ${tenant} FOR UPDATE`;
    const [head] = await select();
    if (head !== undefined)
        return head;
    const empty = emptyChain(tenant);
    await tx.$executeRaw `INSERT INTO ledger_head (seq, hash) VALUES (${empty.seq}, ${empty.hash}) ON CONFLICT DO NOTHING`;
    const [made] = await select();
    if (made === undefined)
        throw new Error(`The ledger of tenant ${tenant} has no head.`);
    return made;
}
function rowOf({ seq, at, actor, action, target, before, after, requestId, prevHash, hash }) {
    return {
        seq: seq.toString(),
        at,
        actor: actor.subject,
        actor_kind: actor.kind,
        action,
        target_type: target.type,
        target_id: target.id,
        ...columnsOf('before', before),
        ...columnsOf('after', after),
        request_id: requestId,
        prev_hash: prevHash,
        hash,
    };
}
function columnsOf(name, committed) {
    if (committed === null)
        return {};
    const value = isOpen(committed) ? { [name]: committed.value, [`${name}_salt`]: committed.salt } : {};
    return { ...value, [`${name}_commitment`]: committed.commitment };
}
//# sourceMappingURL=ledger-chain.js.map