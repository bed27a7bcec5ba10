/** A stored principal as the API shows it. */
export function presentPrincipal(stored) {
    const { principalKind: kind, principal: value, consumerAccountId: accountId, external = false } = stored;
    return { kind, value, accountId, external };
}
//# sourceMappingURL=present-principal.js.map