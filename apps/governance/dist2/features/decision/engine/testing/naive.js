const LEVELS = ['READ', 'WRITE', 'ADMIN'];
const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];
const CLOCK = { hourCycle: 'h23', weekday: 'short', hour: '2-digit', minute: '2-digit' };
const CLOCKS = new Map(['UTC', ...Intl.supportedValuesOf('timeZone')].map((timeZone) => [timeZone, new Intl.DateTimeFormat('en-US', { ...CLOCK, timeZone })]));
/** The semantics as one reads them: every rule of every policy is gone through for every question. Shares no code with what it is compared to. */
export function naiveDecision(facts, question) {
    const app = facts.apps.find(({ arn }) => arn === question.resource);
    const account = accountOf(question.principal);
    const state = facts.accounts.find(({ accountId }) => accountId === account)?.state ?? 'ACTIVE';
    if (app === undefined || !isKnown(facts, question.principal) || account === app.accountId || state !== 'ACTIVE')
        return { outcome: 'DENY', determining: [], unenforced: [] };
    const answers = facts.policies.flatMap((policy) => policy.document.rules.map((rule) => ({ policy, rule, answer: ruleAnswer(facts, policy, rule, app, question) })));
    const enforced = (extra) => verdict(answers.filter(({ policy }) => policy.mode === 'ENFORCE' || policy === extra));
    const { outcome, determining } = enforced();
    const others = facts.policies.filter((policy) => policy.mode !== 'ENFORCE' && enforced(policy).outcome !== outcome);
    return { outcome, determining, unenforced: others.map((policy) => `${policy.policyId} ${enforced(policy).outcome}`).sort() };
}
function verdict(answers) {
    const which = (effect, wanted) => answers
        .filter(({ rule, answer }) => rule.effect === effect && answer === wanted)
        .map(({ policy, rule }) => `${policy.policyId}/${rule.ruleId}`)
        .sort();
    const order = [
        ['DENY', which('DENY', 'yes')],
        ['INDETERMINATE', which('DENY', 'error')],
        ['ALLOW', which('ALLOW', 'yes')],
        ['INDETERMINATE', which('ALLOW', 'error')],
    ];
    const first = order.find(([, rules]) => rules.length > 0);
    return { outcome: first?.[0] ?? 'DENY', determining: first?.[1] ?? [] };
}
function ruleAnswer(facts, policy, rule, app, question) {
    const { principal, permission, at } = question;
    const ceiling = LEVELS.indexOf(permission);
    const levels = rule.permissions.map((level) => LEVELS.indexOf(level));
    const denies = rule.effect === 'DENY';
    const about = rule.subjects.some((subject) => (denies ? meets(facts, subject, principal) : contains(facts, subject, principal)));
    const certain = [
        about,
        inScope(facts, policy.scope, app),
        levels.some((level) => (denies ? level <= ceiling : level >= ceiling)),
        rule.notBefore === undefined || Date.parse(rule.notBefore) <= at,
        rule.notAfter === undefined || at < Date.parse(rule.notAfter),
    ];
    if (certain.includes(false))
        return 'no';
    const answers = [any(rule.resources.map((resource) => isAbout(facts, resource, app)))];
    for (const condition of rule.conditions)
        answers.push(isMet(facts, condition, app, question));
    return answers.includes('no') ? 'no' : answers.includes('error') ? 'error' : 'yes';
}
const any = (answers) => (answers.includes('yes') ? 'yes' : answers.includes('error') ? 'error' : 'no');
const answer = (met) => (met ? 'yes' : 'no');
function accountOf(principal) {
    if (principal.kind === 'ACCOUNT' || principal.kind === 'EXTERNAL_ACCOUNT')
        return principal.accountId;
    if (principal.kind === 'ROLE')
        return principal.roleArn.split(':')[4];
    return principal.kind === 'DOMAIN' ? principal.domainArn.split(':')[4] : undefined;
}
function isKnown(facts, principal) {
    if (principal.kind === 'ORGANIZATION')
        return facts.organizationId !== undefined;
    if (principal.kind === 'ORG_UNIT')
        return facts.organizationId !== undefined && facts.units.some(({ id }) => id === principal.unitId);
    return /^\d{12}$/.test(accountOf(principal) ?? '');
}
/** The unit and all above it. */
function above(facts, unitId) {
    return unitId === undefined ? [] : [unitId, ...above(facts, facts.units.find(({ id }) => id === unitId)?.parentId)];
}
/** Everything a principal is in, itself included, as texts. */
function holders(facts, principal) {
    const organization = facts.organizationId === undefined ? [] : ['organization'];
    if (principal.kind === 'ORGANIZATION')
        return organization;
    if (principal.kind === 'ORG_UNIT')
        return [...above(facts, principal.unitId), ...organization];
    const account = accountOf(principal);
    const self = principal.kind === 'ROLE' ? [principal.roleArn] : principal.kind === 'DOMAIN' ? [principal.domainArn] : [];
    const unitId = facts.accounts.find(({ accountId }) => accountId === account)?.unitId;
    const member = facts.organizationId !== undefined && unitId !== undefined;
    return [...self, account, ...(member ? [...above(facts, unitId), ...organization] : ['outside'])];
}
function contains(facts, subject, principal) {
    const inside = holders(facts, principal);
    if (subject.kind === 'EXTERNAL_ACCOUNT')
        return inside.includes('outside') && inside.includes(subject.accountId ?? 'outside');
    return !inside.includes('outside') && inside.includes(holders(facts, subject)[0] ?? '-');
}
function meets(facts, subject, principal) {
    const inside = holders(facts, principal);
    if (subject.kind === 'EXTERNAL_ACCOUNT')
        return inside.includes('outside') && inside.includes(subject.accountId ?? 'outside');
    const itself = holders(facts, subject);
    const real = subject.kind !== 'ORG_UNIT' || facts.units.some(({ id }) => id === subject.unitId);
    return inside.includes(itself[0] ?? '-') || (real && itself.includes(inside[0]));
}
function inScope(facts, scope, app) {
    const owner = holders(facts, { kind: 'ACCOUNT', accountId: app.accountId });
    if (scope.kind === 'ORGANIZATION')
        return facts.organizationId === undefined || owner.includes('organization');
    return owner.includes(scope.kind === 'ACCOUNT' ? scope.accountId : scope.unitId);
}
function isAbout(facts, resource, app) {
    const owner = holders(facts, { kind: 'ACCOUNT', accountId: app.accountId });
    if (resource.kind === 'ANY')
        return 'yes';
    if (resource.kind === 'APP')
        return answer(resource.appArn === app.arn);
    if (resource.kind === 'OWNER_ACCOUNT')
        return answer(resource.accountId === app.accountId);
    if (resource.kind === 'OWNER_ORG_UNIT')
        return answer(owner.includes(resource.unitId));
    if (resource.kind === 'DOMAIN')
        return answer(app.domainArns.includes(resource.domainArn));
    if (resource.kind === 'ENVIRONMENT' && app.environment !== undefined)
        return answer(app.environment === resource.name);
    if (app.tags === undefined)
        return 'error';
    if (resource.kind === 'ENVIRONMENT')
        return 'no';
    const value = new Map(Object.entries(app.tags)).get(resource.key);
    return answer(value !== undefined && (resource.values === undefined || resource.values.includes(value)));
}
function isMet(facts, condition, app, { principal, at, context }) {
    const tagged = (tags, key, values) => tags === undefined ? 'error' : answer(values.includes(new Map(Object.entries(tags)).get(key)));
    if (condition.kind === 'REGION')
        return answer(condition.regions.includes(app.region));
    if (condition.kind === 'RESOURCE_TAG')
        return tagged(app.tags, condition.key, condition.values);
    if (condition.kind === 'PRINCIPAL_TAG')
        return tagged(facts.accounts.find(({ accountId }) => accountId === accountOf(principal))?.tags, condition.key, condition.values);
    if (condition.kind === 'TICKET')
        return answer((context.ticket ?? '') !== '' && context.ticket.startsWith(condition.prefix));
    if (condition.kind === 'MFA') {
        if (context.mfaAt === undefined)
            return 'no';
        if (Number.isNaN(context.mfaAt) || context.mfaAt > at)
            return 'error';
        return answer(condition.maximumAgeSeconds === undefined || (at - context.mfaAt) / 1000 <= condition.maximumAgeSeconds);
    }
    if (condition.kind === 'CLAIM') {
        const claim = new Map(Object.entries(context.claims ?? {})).get(condition.name);
        const texts = claim === undefined ? [] : Array.isArray(claim) ? claim : [claim];
        return texts.some((text) => typeof text !== 'string')
            ? 'error'
            : answer(texts.some((text) => condition.values.includes(text)));
    }
    return isOpen(condition, at);
}
/** Asks the platform for the weekday and the time on the wall. */
function isOpen(window, at) {
    const clocks = CLOCKS.get(window.timeZone);
    if (clocks === undefined)
        return 'error';
    const [weekday, clock] = clocks.format(at).split(' ');
    const day = DAYS.indexOf(weekday.slice(0, 3).toUpperCase());
    const starts = (index) => window.days.includes(DAYS[(index + 7) % 7]);
    if (window.to > window.from)
        return answer(starts(day) && window.from <= clock && clock < window.to);
    return answer((starts(day) && window.from <= clock) || (starts(day - 1) && clock < window.to));
}
//# sourceMappingURL=naive.js.map