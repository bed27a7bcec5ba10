/** An event as the log's library hashes and exports it. */
export function auditEventOf(row) {
    const { tenant, seq, at, action, requestId, prevHash, hash } = row;
    return {
        tenant,
        seq,
        at: at.toISOString(),
        actor: { subject: row.actor, kind: row.actorKind },
        action,
        target: { type: row.targetType, id: row.targetId },
        before: committedOf(row.beforeCommitment, row.beforeSalt, row.before),
        after: committedOf(row.afterCommitment, row.afterSalt, row.after),
        requestId,
        prevHash,
        hash,
    };
}
function committedOf(commitment, salt, value) {
    if (commitment === null)
        return null;
    return salt === null ? { commitment } : { commitment, salt, value: value };
}
//# sourceMappingURL=audit-record.js.map