import { coversLevel, rankOf, validity } from './compiled-rule.js';
import { MOST_LISTED } from './explanation.js';
import { traceOf } from './rule-trace.js';
import { accountOfArn } from './subject-keys.js';
/** Allowances that fail on something, the ones with the fewest failures first. `candidates` come by policy and rule id, which decides among equals. */
export function nearestAllowances(candidates, question, situation, tree) {
    const counted = candidates
        .filter(({ rule }) => !rule.denies)
        .map((candidate) => ({ candidate, failures: failureCount(candidate, question, situation) }))
        .filter(({ failures }) => failures > 0)
        .sort((one, other) => one.failures - other.failures)
        .slice(0, MOST_LISTED);
    return counted.map(({ candidate }) => {
        const trace = traceOf(candidate, question, situation, tree);
        return { trace, failed: failuresOf(candidate, trace) };
    });
}
/** As many as `failuresOf` lists, without making the list: there may be many rules and only the nearest are listed. */
function failureCount({ rule, resourceUnknown }, question, situation) {
    const outOfTime = validity(rule, situation.at);
    return (Number(!coversLevel(rule, rankOf(question.permission))) +
        Number(outOfTime !== 'TRUE') +
        Number(resourceUnknown) +
        Number(!rule.enforced) +
        rule.conditions.filter(({ test }) => test(situation) !== 'TRUE').length);
}
function failuresOf({ rule, resourceUnknown }, trace) {
    const conditions = trace.conditions.filter(({ result }) => result !== 'TRUE');
    return [
        ...(trace.level === 'COVERED' ? [] : [{ kind: 'LEVEL', highest: highestOf(rule) }]),
        ...validityFailures(trace),
        ...(resourceUnknown ? [{ kind: 'RESOURCE_UNKNOWN' }] : []),
        ...(rule.enforced ? [] : [{ kind: 'NOT_ENFORCED', mode: rule.policy.mode }]),
        ...conditions.map((condition) => ({ kind: 'CONDITION', trace: condition })),
    ];
}
function highestOf({ rule }) {
    return rule.permissions.reduce((highest, level) => (rankOf(level) > rankOf(highest) ? level : highest));
}
function validityFailures({ validity: { result, notBefore, notAfter } }) {
    switch (result) {
        case 'VALID':
            return [];
        case 'NOT_YET':
            return [{ kind: 'NOT_YET', from: notBefore }];
        case 'NO_LONGER':
            return [{ kind: 'NO_LONGER', until: notAfter }];
        case 'MALFORMED':
            return [{ kind: 'VALIDITY_MALFORMED' }];
    }
}
/** What a rule would have to name, any of each list. */
export function missingRule({ principal, permission }, { app: { fact: app }, principal: known }, tree) {
    const units = tree.unitsOf(app.accountId);
    const selectors = [
        { kind: 'APP', appArn: app.arn },
        ...app.domainArns.map((domainArn) => ({ kind: 'DOMAIN', domainArn })),
        ...(app.environment === undefined ? [] : [{ kind: 'ENVIRONMENT', name: app.environment }]),
        { kind: 'OWNER_ACCOUNT', accountId: app.accountId },
        ...units.map((unitId) => ({ kind: 'OWNER_ORG_UNIT', unitId })),
        { kind: 'ANY' },
    ];
    const inOrganization = tree.organizationId === undefined || tree.isMember(app.accountId);
    const scopes = [
        { kind: 'ACCOUNT', accountId: app.accountId },
        ...units.map((unitId) => ({ kind: 'ORG_UNIT', unitId })),
        ...(inOrganization ? [{ kind: 'ORGANIZATION' }] : []),
    ];
    return { subjects: containing(principal, known.external, tree), resources: selectors, permission, scopes };
}
/** Every subject the principal is inside of, narrowest first. */
function containing(principal, external, tree) {
    const account = (accountId) => {
        if (external)
            return [{ kind: 'EXTERNAL_ACCOUNT', accountId }, { kind: 'EXTERNAL_ACCOUNT' }];
        return [{ kind: 'ACCOUNT', accountId }, ...around(tree.unitsOf(accountId))];
    };
    const around = (units) => [
        ...units.map((unitId) => ({ kind: 'ORG_UNIT', unitId })),
        { kind: 'ORGANIZATION' },
    ];
    switch (principal.kind) {
        case 'ACCOUNT':
            return account(principal.accountId);
        case 'ROLE':
            return [...(external ? [] : [principal]), ...account(accountOfArn(principal.roleArn))];
        case 'DOMAIN':
            return [...(external ? [] : [principal]), ...account(accountOfArn(principal.domainArn))];
        case 'ORG_UNIT':
            return around(tree.unitsFrom(principal.unitId));
        case 'ORGANIZATION':
            return [{ kind: 'ORGANIZATION' }];
    }
}
//# sourceMappingURL=to-allow.js.map