import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { ACCOUNTS, APPS, CLAIMS, domainArn, ENVIRONMENTS, MOMENTS, NO_APP, PRINCIPALS, REGIONS, ROOT, TAG_KEYS, TAG_VALUES, UNITS, } from './alphabet.js';
import { rule } from './rule-arbitraries.js';
/** Mostly the first: what is unknown or absent everywhere matches nothing. */
const mostly = (usual, rare) => fc.oneof({ arbitrary: usual, weight: 6 }, { arbitrary: rare, weight: 1 });
const tags = mostly(fc.dictionary(fc.constantFrom(...TAG_KEYS), fc.constantFrom(...TAG_VALUES), { maxKeys: 2 }), fc.constant(undefined));
/** Root, a, b below root or a, c below any of them. */
const units = fc
    .tuple(fc.nat(1), fc.nat(2))
    .map((parents) => UNITS.map((id, index) => ({ id, parentId: index === 0 ? undefined : index === 1 ? ROOT : UNITS[parents[index - 2]], name: id })));
const account = (accountId) => fc.record({
    accountId: fc.constant(accountId),
    unitId: mostly(fc.constantFrom(...UNITS), fc.constant(undefined)),
    state: mostly(fc.constant('ACTIVE'), fc.constantFrom('SUSPENDED', 'CLOSED')),
    tags,
});
const app = (arn) => fc.record({
    arn: fc.constant(arn),
    accountId: fc.constant(arn.split(':')[4]),
    region: fc.constantFrom(...REGIONS),
    tags,
    domainArns: fc.subarray(ACCOUNTS.slice(0, 2).map(domainArn)),
    environment: fc.option(fc.constantFrom(...ENVIRONMENTS), { nil: undefined }),
});
const scope = mostly(fc.constant({ kind: 'ORGANIZATION' }), fc.oneof(fc.constantFrom(...UNITS).map((unitId) => ({ kind: 'ORG_UNIT', unitId })), fc.constantFrom(...ACCOUNTS).map((accountId) => ({ kind: 'ACCOUNT', accountId }))));
/** A policy with the digest of its document. */
export function policyOf(policyId, rules, more = {}) {
    const document = { rules: rules.map((each, index) => ({ ...each, ruleId: `rule-${index}` })) };
    const digest = `sha256:${createHash('sha256').update(JSON.stringify(document)).digest('hex')}`;
    return { policyId, name: policyId, version: 1, digest, scope: { kind: 'ORGANIZATION' }, mode: 'ENFORCE', ...more, document };
}
const policies = (most) => fc
    .array(fc.record({
    scope,
    mode: mostly(fc.constant('ENFORCE'), fc.constantFrom('WARN', 'DRY_RUN')),
    rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
}), { maxLength: most })
    .map((list) => list.map(({ rules, ...more }, index) => policyOf(`policy-${index}`, rules, more)));
export const facts = fc.record({
    revision: fc.constant(1n),
    organizationId: fc.oneof({ arbitrary: fc.constant('o-example'), weight: 20 }, { arbitrary: fc.constant(undefined), weight: 1 }),
    units,
    accounts: fc.tuple(...ACCOUNTS.map(account)),
    apps: fc.tuple(...APPS.map(app)),
    domains: fc.constant(ACCOUNTS.map((accountId) => ({ arn: domainArn(accountId), accountId }))),
    policies: policies(4),
});
/** On, just before, just after and some hours around the moments of the alphabet. */
export const moment = fc
    .tuple(fc.constantFrom(...MOMENTS), fc.constantFrom(-1, 0, 1, -1_800_000, 1_800_000, -7_200_000, 7_200_000, 30_600_000, -86_400_000))
    .map(([text, offset]) => Date.parse(text) + offset);
/** A second factor is dated against the question's time; a negative age is one from the future. */
export const context = (at) => fc.record({
    ticket: fc.constantFrom('SEC-1', 'OPS-2', ''),
    mfaAt: fc.constantFrom(at, at - 60_000, at - 60_001, at - 3_600_000, at + 1, NaN),
    claims: fc.dictionary(fc.constantFrom(...CLAIMS), fc.oneof(fc.constantFrom(...TAG_VALUES), fc.subarray([...TAG_VALUES]), fc.constantFrom(7, ['red', 7], null)), { maxKeys: 2 }),
}, { requiredKeys: [] });
export const circumstances = moment.chain((at) => context(at).map((made) => ({ at, context: made })));
export const question = fc
    .tuple(fc.constantFrom(...PRINCIPALS), fc.constantFrom('READ', 'WRITE', 'ADMIN'), mostly(fc.constantFrom(...APPS), fc.constant(NO_APP)), circumstances)
    .map(([principal, permission, resource, more]) => ({ principal, permission, resource, ...more }));
/** Every principal, level and app of the alphabet under the same circumstances, and one question about an app that is not in the facts. */
export function everyQuestion(more) {
    const levels = ['READ', 'WRITE', 'ADMIN'];
    const known = PRINCIPALS.flatMap((principal) => APPS.flatMap((resource) => levels.map((permission) => ({ principal, permission, resource, ...more }))));
    return [...known, { principal: PRINCIPALS[0], permission: 'READ', resource: NO_APP, ...more }];
}
//# sourceMappingURL=arbitraries.js.map