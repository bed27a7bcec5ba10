/** A stored principal as decisions know it. */
export function principalOf(kind, principal) {
    switch (kind) {
        case 'ACCOUNT':
            return { kind, accountId: principal };
        case 'ORG_UNIT':
            return { kind, unitId: principal };
        case 'ORGANIZATION':
            return { kind };
        case 'DOMAIN':
            return { kind, domainArn: principal };
        case 'ROLE':
            return { kind, roleArn: principal };
    }
}
//# sourceMappingURL=principal-of.js.map