import fc from 'fast-check';
import { ACCOUNTS, APPS, CLAIMS, CLOCK_TIMES, domainArn, ENVIRONMENTS, MOMENTS, NO_UNIT, REGIONS, roleArn, STRANGER, TAG_KEYS, TAG_VALUES, UNITS, ZONES, } from './alphabet.js';
const EVERY_ACCOUNT = [...ACCOUNTS, STRANGER];
const someValues = fc.subarray([...TAG_VALUES], { minLength: 1 });
const tagKey = fc.constantFrom(...TAG_KEYS);
export const subject = fc.oneof(fc.constantFrom(...EVERY_ACCOUNT).map((accountId) => ({ kind: 'ACCOUNT', accountId })), fc.constantFrom(...UNITS, NO_UNIT).map((unitId) => ({ kind: 'ORG_UNIT', unitId })), fc.constant({ kind: 'ORGANIZATION' }), fc.constantFrom(...EVERY_ACCOUNT).map((accountId) => ({ kind: 'EXTERNAL_ACCOUNT', accountId })), fc.constant({ kind: 'EXTERNAL_ACCOUNT' }), fc.constantFrom(...EVERY_ACCOUNT).map((account) => ({ kind: 'DOMAIN', domainArn: domainArn(account) })), fc.constantFrom(...EVERY_ACCOUNT).map((account) => ({ kind: 'ROLE', roleArn: roleArn(account) })));
export const resource = fc.oneof({ arbitrary: fc.constant({ kind: 'ANY' }), weight: 3 }, fc.constantFrom(...APPS).map((appArn) => ({ kind: 'APP', appArn })), tagKey.map((key) => ({ kind: 'TAG', key })), fc.tuple(tagKey, someValues).map(([key, values]) => ({ kind: 'TAG', key, values })), fc.constantFrom(...ACCOUNTS).map((accountId) => ({ kind: 'OWNER_ACCOUNT', accountId })), fc.constantFrom(...UNITS).map((unitId) => ({ kind: 'OWNER_ORG_UNIT', unitId })), fc.constantFrom(...ACCOUNTS).map((account) => ({ kind: 'DOMAIN', domainArn: domainArn(account) })), fc.constantFrom(...ENVIRONMENTS).map((name) => ({ kind: 'ENVIRONMENT', name })));
const timeWindow = fc.record({
    kind: fc.constant('TIME_WINDOW'),
    days: fc.subarray(['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'], { minLength: 1 }).map((days) => [...days]),
    from: fc.constantFrom(...CLOCK_TIMES),
    to: fc.constantFrom(...CLOCK_TIMES),
    timeZone: fc.constantFrom(...ZONES),
});
export const condition = fc.oneof(fc.subarray([...REGIONS], { minLength: 1 }).map((regions) => ({ kind: 'REGION', regions })), fc.tuple(tagKey, someValues).map(([key, values]) => ({ kind: 'RESOURCE_TAG', key, values })), fc.tuple(tagKey, someValues).map(([key, values]) => ({ kind: 'PRINCIPAL_TAG', key, values })), fc.constantFrom('', 'SEC-', 'S*C').map((prefix) => ({ kind: 'TICKET', prefix })), fc.constantFrom(60, 3600).map((maximumAgeSeconds) => ({ kind: 'MFA', maximumAgeSeconds })), fc.constant({ kind: 'MFA' }), fc.tuple(fc.constantFrom(...CLAIMS), someValues).map(([name, values]) => ({ kind: 'CLAIM', name, values })), timeWindow);
/** Its id is given where it is put in a policy. */
export const rule = fc
    .record({
    ruleId: fc.constant('rule'),
    effect: fc.constantFrom('ALLOW', 'ALLOW', 'DENY'),
    subjects: fc.array(subject, { minLength: 1, maxLength: 2 }),
    resources: fc.array(resource, { minLength: 1, maxLength: 2 }),
    permissions: fc.subarray(['READ', 'WRITE', 'ADMIN'], { minLength: 1 }).map((levels) => [...levels]),
    conditions: fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, fc.array(condition, { minLength: 1, maxLength: 2 })),
    notBefore: fc.constantFrom(...MOMENTS),
    notAfter: fc.constantFrom(...MOMENTS),
    requiresAcceptance: fc.boolean(),
    retainOnLeave: fc.boolean(),
    maximumDurationSeconds: fc.constantFrom(300, 3600),
    approvals: fc.nat(2),
}, {
    requiredKeys: [
        'ruleId',
        'effect',
        'subjects',
        'resources',
        'permissions',
        'conditions',
        'requiresAcceptance',
        'retainOnLeave',
        'approvals',
    ],
})
    // Two of three rules hold for ever: else hardly any does.
    .chain((made) => fc.nat(2).map((dice) => (dice === 0 ? made : withoutTimes(made))));
function withoutTimes({ notBefore: _from, notAfter: _to, ...rule }) {
    return rule;
}
//# sourceMappingURL=rule-arbitraries.js.map