/** The service itself, e.g. when a grant expires. */
export function systemActor(tenant, part) {
    return {
        tenant,
        subject: `system:${part}`,
        kind: 'SYSTEM',
        roles: [{ role: 'POLICY_ADMIN', scope: { kind: 'ORGANIZATION' } }],
        claims: {},
        mfaAt: undefined,
        requestId: part,
    };
}
//# sourceMappingURL=actor.js.map