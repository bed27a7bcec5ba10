/** How the stranger is called in keys. */
export const STANDS_FOR_ANY = '*';
export function inventoryOf(before, after) {
    const accounts = new Set([...before.accounts, ...after.accounts].map(({ accountId }) => accountId));
    const policies = new Set([...before.policies, ...after.policies]);
    const parts = new Map();
    const named = (subject) => {
        if (subject.kind === 'ROLE')
            parts.set(subject.roleArn, subject);
        else if (subject.kind === 'DOMAIN')
            parts.set(subject.domainArn, subject);
        else if ('accountId' in subject && subject.accountId !== undefined)
            accounts.add(subject.accountId);
    };
    for (const { document } of policies)
        for (const { subjects } of document.rules)
            subjects.forEach(named);
    const stranger = unusedAccount(accounts, parts.keys());
    const principals = [...accounts, stranger].map((accountId) => ({ kind: 'ACCOUNT', accountId }));
    return { principals: [...principals, ...parts.values()], stranger };
}
function unusedAccount(accounts, arns) {
    const inArns = new Set([...arns].map((arn) => arn.split(':')[4]));
    for (let number = 0;; number++) {
        const accountId = String(number).padStart(12, '0');
        if (!accounts.has(accountId) && !inArns.has(accountId))
            return accountId;
    }
}
//# sourceMappingURL=inventory.js.map