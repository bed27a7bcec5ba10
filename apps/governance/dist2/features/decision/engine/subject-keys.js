export const ORGANIZATION_KEY = 'organization';
export const ANY_EXTERNAL_KEY = 'external';
export const accountKey = (accountId) => `account ${accountId}`;
export const unitKey = (unitId) => `unit ${unitId}`;
export const externalKey = (accountId) => `external ${accountId}`;
export const domainKey = (arn) => `domain ${arn}`;
export const roleKey = (arn) => `role ${arn}`;
/** Stands for "something inside of it is named": a denial is found by everything that its subject is in. */
export const inside = (key) => `inside ${key}`;
/** Account in the ARN of a role or domain. */
export const accountOfArn = (arn) => arn.split(':')[4] ?? '';
/** The key under which a principal inside the subject finds an allowance. */
export function allowKeyOf(subject) {
    switch (subject.kind) {
        case 'ACCOUNT':
            return accountKey(subject.accountId);
        case 'ORG_UNIT':
            return unitKey(subject.unitId);
        case 'ORGANIZATION':
            return ORGANIZATION_KEY;
        case 'EXTERNAL_ACCOUNT':
            return subject.accountId === undefined ? ANY_EXTERNAL_KEY : externalKey(subject.accountId);
        case 'DOMAIN':
            return domainKey(subject.domainArn);
        case 'ROLE':
            return roleKey(subject.roleArn);
    }
}
/** The keys under which a principal that has something in common with the subject finds a denial. */
export function denyKeysOf(subject, tree) {
    return [allowKeyOf(subject), ...surroundings(subject, tree).map(inside)];
}
/** Keys of everything the subject is in, itself excluded. */
function surroundings(subject, tree) {
    const around = (accountId) => tree.isMember(accountId) ? [...tree.unitsOf(accountId).map(unitKey), ORGANIZATION_KEY] : [];
    switch (subject.kind) {
        case 'ACCOUNT':
            return around(subject.accountId);
        case 'ORG_UNIT':
            return tree.hasUnit(subject.unitId) ? [...tree.unitsFrom(subject.unitId).slice(1).map(unitKey), ORGANIZATION_KEY] : [];
        case 'ORGANIZATION':
        case 'EXTERNAL_ACCOUNT':
            return [];
        case 'DOMAIN':
        case 'ROLE': {
            const accountId = accountOfArn(subject.kind === 'ROLE' ? subject.roleArn : subject.domainArn);
            return [accountKey(accountId), ...around(accountId)];
        }
    }
}
//# sourceMappingURL=subject-keys.js.map