import { OUTSIDE, quoted, set, startingWith, uid } from './cedar-text.js';
const LEVELS = ['READ', 'WRITE', 'ADMIN'];
/** What the engine answers before it asks any rule. */
export const STANDING_POLICIES = {
    'standing/own-account': 'forbid (principal, action, resource) when { principal in resource.owner };',
    'standing/account-not-active': 'forbid (principal, action, resource) when { principal has state && principal.state != "ACTIVE" };',
};
/** Cedar policies of a sharing policy's rules, by `policyId/ruleId`. */
export function cedarPolicies(policy, organizationId) {
    return Object.fromEntries(policy.document.rules.map((rule) => [`${policy.policyId}/${rule.ruleId}`, cedarPolicy(policy, rule, organizationId)]));
}
/**
 * What can go wrong stands last: Cedar evaluates from left to right and stops at the first error, while a rule here is not applicable as soon as anything of
 * it is false.
 */
function cedarPolicy(policy, rule, organizationId) {
    const annotations = { policy: policy.policyId, version: String(policy.version), digest: policy.digest, rule: rule.ruleId };
    const conditions = [...rule.conditions].sort((one, other) => Number(mayErr(one)) - Number(mayErr(other)));
    const clauses = [
        or(rule.subjects.map((subject) => (rule.effect === 'DENY' ? meets(subject, organizationId) : contains(subject, organizationId)))),
        scopeOf(policy.scope, organizationId),
        ...(rule.notBefore === undefined ? [] : [`context.at >= ${Date.parse(rule.notBefore)}`]),
        ...(rule.notAfter === undefined ? [] : [`context.at < ${Date.parse(rule.notAfter)}`]),
        ...conditions.filter((condition) => !mayErr(condition)).map(conditionOf),
        or(byCertainty(rule.resources).map(resourceOf)),
        ...conditions.filter(mayErr).map(conditionOf),
    ];
    return [
        ...Object.entries(annotations).map(([name, value]) => `@${name}(${quoted(value)})`),
        `${rule.effect === 'DENY' ? 'forbid' : 'permit'} (principal, action in [${actionsOf(rule)}], resource)`,
        ...clauses.map((clause) => `when { ${clause} }`),
    ]
        .join('\n')
        .concat(';');
}
const or = (expressions) => expressions.map((expression) => `(${expression})`).join(' || ');
/** An allowance gives every level up to its highest, a denial takes every level from its lowest. */
function actionsOf({ effect, permissions }) {
    const ranks = permissions.map((level) => LEVELS.indexOf(level));
    const levels = effect === 'DENY' ? LEVELS.slice(Math.min(...ranks)) : LEVELS.slice(0, Math.max(...ranks) + 1);
    return levels.map((level) => uid('Action', level)).join(', ');
}
function entityOf(subject, organizationId) {
    switch (subject.kind) {
        case 'ACCOUNT':
            return uid('Account', subject.accountId);
        case 'ORG_UNIT':
            return uid('OrgUnit', subject.unitId);
        case 'ORGANIZATION':
            return organizationId === undefined ? undefined : uid('Organization', organizationId);
        case 'EXTERNAL_ACCOUNT':
            return subject.accountId === undefined ? uid('Outside', OUTSIDE) : uid('Account', subject.accountId);
        case 'DOMAIN':
            return uid('Domain', subject.domainArn);
        case 'ROLE':
            return uid('Role', subject.roleArn);
    }
}
function contains(subject, organizationId) {
    const entity = entityOf(subject, organizationId);
    if (entity === undefined)
        return 'false';
    if (subject.kind === 'EXTERNAL_ACCOUNT')
        return external(entity);
    return organizationId === undefined ? 'false' : `principal in ${entity} && principal in ${uid('Organization', organizationId)}`;
}
function meets(subject, organizationId) {
    const entity = entityOf(subject, organizationId);
    if (entity === undefined)
        return 'false';
    return subject.kind === 'EXTERNAL_ACCOUNT' ? external(entity) : `principal in ${entity} || ${entity} in principal`;
}
function external(entity) {
    return `principal in ${entity} && principal in ${uid('Outside', OUTSIDE)}`;
}
function scopeOf(scope, organizationId) {
    if (scope.kind === 'ACCOUNT')
        return `resource in ${uid('Account', scope.accountId)}`;
    if (scope.kind === 'ORG_UNIT')
        return `resource in ${uid('OrgUnit', scope.unitId)}`;
    return organizationId === undefined ? 'true' : `resource in ${uid('Organization', organizationId)}`;
}
function byCertainty(resources) {
    const doubt = ({ kind }) => (kind === 'TAG' ? 2 : kind === 'ENVIRONMENT' ? 1 : 0);
    return [...resources].sort((one, other) => doubt(one) - doubt(other));
}
function resourceOf(selector) {
    switch (selector.kind) {
        case 'ANY':
            return 'true';
        case 'APP':
            return `resource == ${uid('MlflowApp', selector.appArn)}`;
        case 'OWNER_ACCOUNT':
            return `resource in ${uid('Account', selector.accountId)}`;
        case 'OWNER_ORG_UNIT':
            return `resource in ${uid('OrgUnit', selector.unitId)}`;
        case 'DOMAIN':
            return `resource.domains.contains(${uid('Domain', selector.domainArn)})`;
        case 'ENVIRONMENT':
            return `if resource has environment then resource.environment == ${quoted(selector.name)} else (resource.tagsKnown && false)`;
        case 'TAG':
            return selector.values === undefined
                ? `resource.tagsKnown && resource.hasTag(${quoted(selector.key)})`
                : tagged('resource', selector.key, selector.values);
    }
}
/** Reading `tagsKnown` where it is not is the error. */
function tagged(what, key, values) {
    return `${what}.tagsKnown && ${what}.hasTag(${quoted(key)}) && ${set(values)}.contains(${what}.getTag(${quoted(key)}))`;
}
const mayErr = ({ kind }) => kind !== 'REGION' && kind !== 'TICKET';
function conditionOf(condition) {
    switch (condition.kind) {
        case 'REGION':
            return `${set(condition.regions)}.contains(resource.region)`;
        case 'RESOURCE_TAG':
            return tagged('resource', condition.key, condition.values);
        case 'PRINCIPAL_TAG':
            return tagged('principal', condition.key, condition.values);
        case 'TICKET':
            return `context has ticket && context.ticket != "" && context.ticket like ${startingWith(condition.prefix)}`;
        case 'MFA': {
            const proved = 'context has mfaAt && context.mfaAt <= context.at';
            const age = condition.maximumAgeSeconds;
            return age === undefined ? proved : `${proved} && context.at - context.mfaAt <= ${age * 1000}`;
        }
        case 'CLAIM': {
            const name = quoted(condition.name);
            return `context.claims has ${name} && context.claims[${name}].containsAny(${set(condition.values)})`;
        }
        case 'TIME_WINDOW':
            return `context.windows[${quoted(windowName(condition))}]`;
    }
}
/** Cedar knows no time zones: whether the window is open comes with the request, under this name. */
export function windowName({ days, from, to, timeZone }) {
    return `${days.join(',')} ${from}-${to} ${timeZone}`;
}
//# sourceMappingURL=cedar-policies.js.map