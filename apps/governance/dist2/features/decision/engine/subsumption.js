import { rankOf } from './compiled-rule.js';
import { accountOfArn } from './subject-keys.js';
/**
 * Whether `wide` is about everything that `narrow` is about, whatever is asked: when `narrow` holds, so does `wide`, and when `narrow` is only not evaluable,
 * `wide` holds or is not evaluable either. Proven from what the rules say and where units and accounts are; `false` means not proven. Both have one effect.
 */
export function subsumes(wide, narrow, tree) {
    const [w, n] = [wide.rule, narrow.rule];
    return (w.effect === n.effect &&
        levelsWithin(n, w) &&
        scopeWithin(narrow.policy.scope, wide.policy.scope, tree) &&
        validityWithin(n, w) &&
        n.subjects.every((inner) => w.subjects.some((outer) => subjectWithin(inner, outer, n.effect, tree))) &&
        n.resources.every((inner) => w.resources.some((outer) => resourceWithin(inner, outer, tree))) &&
        w.conditions.every((outer) => n.conditions.some((inner) => conditionWithin(inner, outer))) &&
        (n.effect === 'DENY' || obligationsWithin(n, w)));
}
function levelsWithin(narrow, wide) {
    const ranks = (rule) => rule.permissions.map(rankOf);
    if (narrow.effect === 'DENY')
        return Math.min(...ranks(narrow)) >= Math.min(...ranks(wide));
    return Math.max(...ranks(narrow)) <= Math.max(...ranks(wide));
}
function scopeWithin(narrow, wide, tree) {
    if (narrow.kind === 'ACCOUNT') {
        if (wide.kind === 'ACCOUNT')
            return narrow.accountId === wide.accountId;
        if (wide.kind === 'ORG_UNIT')
            return tree.unitsOf(narrow.accountId).includes(wide.unitId);
        return tree.organizationId === undefined || tree.isMember(narrow.accountId);
    }
    if (wide.kind === 'ORGANIZATION')
        return true;
    return narrow.kind === 'ORG_UNIT' && wide.kind === 'ORG_UNIT' && tree.unitsFrom(narrow.unitId).includes(wide.unitId);
}
/** Malformed times compare as false: nothing is proven of them. */
function validityWithin(narrow, wide) {
    const from = (rule) => (rule.notBefore === undefined ? -Infinity : Date.parse(rule.notBefore));
    const until = (rule) => (rule.notAfter === undefined ? Infinity : Date.parse(rule.notAfter));
    return from(wide) <= from(narrow) && until(narrow) <= until(wide);
}
function subjectWithin(narrow, wide, effect, tree) {
    switch (wide.kind) {
        case 'ACCOUNT':
            // a denial of the account holds outside the organization too
            if (narrow.kind === 'EXTERNAL_ACCOUNT')
                return effect === 'DENY' && narrow.accountId === wide.accountId;
            return accountOf(narrow) === wide.accountId;
        case 'ORG_UNIT':
            if (!tree.hasUnit(wide.unitId))
                return false;
            return narrow.kind === 'ORG_UNIT' ? tree.unitsFrom(narrow.unitId).includes(wide.unitId) : unitsOf(narrow, tree).includes(wide.unitId);
        case 'ORGANIZATION':
            if (narrow.kind === 'ORGANIZATION')
                return true;
            return narrow.kind === 'ORG_UNIT' ? tree.hasUnit(narrow.unitId) : tree.isMember(accountOf(narrow) ?? '');
        case 'EXTERNAL_ACCOUNT':
            return narrow.kind === 'EXTERNAL_ACCOUNT' && (wide.accountId === undefined || wide.accountId === narrow.accountId);
        case 'DOMAIN':
            return narrow.kind === 'DOMAIN' && narrow.domainArn === wide.domainArn;
        case 'ROLE':
            return narrow.kind === 'ROLE' && narrow.roleArn === wide.roleArn;
    }
}
/** The account that the subject is or is in, as `ACCOUNT` stands for it. */
function accountOf(subject) {
    if (subject.kind === 'ACCOUNT')
        return subject.accountId;
    if (subject.kind === 'ROLE')
        return accountOfArn(subject.roleArn);
    return subject.kind === 'DOMAIN' ? accountOfArn(subject.domainArn) : undefined;
}
function unitsOf(subject, tree) {
    const accountId = accountOf(subject);
    return accountId === undefined ? [] : tree.unitsOf(accountId);
}
function resourceWithin(narrow, wide, tree) {
    switch (wide.kind) {
        case 'ANY':
            return true;
        case 'APP':
            return narrow.kind === 'APP' && narrow.appArn === wide.appArn;
        case 'TAG':
            if (narrow.kind !== 'TAG' || narrow.key !== wide.key)
                return false;
            return wide.values === undefined || (narrow.values !== undefined && within(narrow.values, wide.values));
        case 'OWNER_ACCOUNT':
            return narrow.kind === 'OWNER_ACCOUNT' && narrow.accountId === wide.accountId;
        case 'OWNER_ORG_UNIT':
            if (narrow.kind === 'OWNER_ORG_UNIT')
                return tree.unitsFrom(narrow.unitId).includes(wide.unitId);
            return narrow.kind === 'OWNER_ACCOUNT' && tree.unitsOf(narrow.accountId).includes(wide.unitId);
        case 'DOMAIN':
            return narrow.kind === 'DOMAIN' && narrow.domainArn === wide.domainArn;
        case 'ENVIRONMENT':
            return narrow.kind === 'ENVIRONMENT' && narrow.name === wide.name;
    }
}
const within = (narrow, wide) => narrow.every((value) => wide.includes(value));
/** Both look at the same attribute, so that neither knows more than the other. */
function conditionWithin(narrow, wide) {
    switch (wide.kind) {
        case 'REGION':
            return narrow.kind === 'REGION' && within(narrow.regions, wide.regions);
        case 'RESOURCE_TAG':
        case 'PRINCIPAL_TAG':
            return narrow.kind === wide.kind && narrow.key === wide.key && within(narrow.values, wide.values);
        case 'CLAIM':
            return narrow.kind === 'CLAIM' && narrow.name === wide.name && within(narrow.values, wide.values);
        case 'TICKET':
            return narrow.kind === 'TICKET' && narrow.prefix.startsWith(wide.prefix);
        case 'MFA':
            return narrow.kind === 'MFA' && (narrow.maximumAgeSeconds ?? Infinity) <= (wide.maximumAgeSeconds ?? Infinity);
        case 'TIME_WINDOW':
            if (narrow.kind !== 'TIME_WINDOW' || narrow.timeZone !== wide.timeZone)
                return false;
            return narrow.from === wide.from && narrow.to === wide.to && within(narrow.days, wide.days);
    }
}
/** Nothing that a grant has to keep is easier under `narrow`. */
function obligationsWithin(narrow, wide) {
    return (narrow.approvals >= wide.approvals &&
        (narrow.requiresAcceptance || !wide.requiresAcceptance) &&
        (!narrow.retainOnLeave || wide.retainOnLeave) &&
        (narrow.maximumDurationSeconds ?? Infinity) <= (wide.maximumDurationSeconds ?? Infinity));
}
//# sourceMappingURL=subsumption.js.map