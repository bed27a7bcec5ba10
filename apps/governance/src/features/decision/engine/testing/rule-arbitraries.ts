import fc from 'fast-check';

import type { Condition, ResourceSelector, SharingRule, Subject } from '../../../sharing-policy/sharing-rule.js';
import {
  ACCOUNTS,
  APPS,
  CLAIMS,
  CLOCK_TIMES,
  domainArn,
  ENVIRONMENTS,
  MOMENTS,
  NO_UNIT,
  REGIONS,
  roleArn,
  STRANGER,
  TAG_KEYS,
  TAG_VALUES,
  UNITS,
  ZONES,
} from './alphabet.js';

const EVERY_ACCOUNT = [...ACCOUNTS, STRANGER];
const someValues = fc.subarray([...TAG_VALUES], { minLength: 1 });
const tagKey = fc.constantFrom(...TAG_KEYS);

export const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.constantFrom(...EVERY_ACCOUNT).map((accountId) => ({ kind: 'ACCOUNT', accountId }) as const),
  fc.constantFrom(...UNITS, NO_UNIT).map((unitId) => ({ kind: 'ORG_UNIT', unitId }) as const),
  fc.constant({ kind: 'ORGANIZATION' } as const),
  fc.constantFrom(...EVERY_ACCOUNT).map((accountId) => ({ kind: 'EXTERNAL_ACCOUNT', accountId }) as const),
  fc.constant({ kind: 'EXTERNAL_ACCOUNT' } as const),
  fc.constantFrom(...EVERY_ACCOUNT).map((account) => ({ kind: 'DOMAIN', domainArn: domainArn(account) }) as const),
  fc.constantFrom(...EVERY_ACCOUNT).map((account) => ({ kind: 'ROLE', roleArn: roleArn(account) }) as const),
);

export const resource: fc.Arbitrary<ResourceSelector> = fc.oneof(
  { arbitrary: fc.constant({ kind: 'ANY' } as const), weight: 3 },
  fc.constantFrom(...APPS).map((appArn) => ({ kind: 'APP', appArn }) as const),
  tagKey.map((key) => ({ kind: 'TAG', key }) as const),
  fc.tuple(tagKey, someValues).map(([key, values]) => ({ kind: 'TAG', key, values }) as const),
  fc.constantFrom(...ACCOUNTS).map((accountId) => ({ kind: 'OWNER_ACCOUNT', accountId }) as const),
  fc.constantFrom(...UNITS).map((unitId) => ({ kind: 'OWNER_ORG_UNIT', unitId }) as const),
  fc.constantFrom(...ACCOUNTS).map((account) => ({ kind: 'DOMAIN', domainArn: domainArn(account) }) as const),
  fc.constantFrom(...ENVIRONMENTS).map((name) => ({ kind: 'ENVIRONMENT', name }) as const),
);

const timeWindow: fc.Arbitrary<Condition> = fc.record({
  kind: fc.constant('TIME_WINDOW' as const),
  days: fc.subarray(['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const, { minLength: 1 }).map((days) => [...days]),
  from: fc.constantFrom(...CLOCK_TIMES),
  to: fc.constantFrom(...CLOCK_TIMES),
  timeZone: fc.constantFrom(...ZONES),
});

export const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.subarray([...REGIONS], { minLength: 1 }).map((regions) => ({ kind: 'REGION', regions }) as const),
  fc.tuple(tagKey, someValues).map(([key, values]) => ({ kind: 'RESOURCE_TAG', key, values }) as const),
  fc.tuple(tagKey, someValues).map(([key, values]) => ({ kind: 'PRINCIPAL_TAG', key, values }) as const),
  fc.constantFrom('', 'SEC-', 'S*C').map((prefix) => ({ kind: 'TICKET', prefix }) as const),
  fc.constantFrom(60, 3600).map((maximumAgeSeconds) => ({ kind: 'MFA', maximumAgeSeconds }) as const),
  fc.constant({ kind: 'MFA' } as const),
  fc.tuple(fc.constantFrom(...CLAIMS), someValues).map(([name, values]) => ({ kind: 'CLAIM', name, values }) as const),
  timeWindow,
);

/** Its id is given where it is put in a policy. */
export const rule: fc.Arbitrary<SharingRule> = fc
  .record(
    {
      ruleId: fc.constant('rule'),
      effect: fc.constantFrom('ALLOW' as const, 'ALLOW' as const, 'DENY' as const),
      subjects: fc.array(subject, { minLength: 1, maxLength: 2 }),
      resources: fc.array(resource, { minLength: 1, maxLength: 2 }),
      permissions: fc.subarray(['READ', 'WRITE', 'ADMIN'] as const, { minLength: 1 }).map((levels) => [...levels]),
      conditions: fc.oneof({ arbitrary: fc.constant<Condition[]>([]), weight: 2 }, fc.array(condition, { minLength: 1, maxLength: 2 })),
      notBefore: fc.constantFrom(...MOMENTS),
      notAfter: fc.constantFrom(...MOMENTS),
      requiresAcceptance: fc.boolean(),
      retainOnLeave: fc.boolean(),
      maximumDurationSeconds: fc.constantFrom(300, 3600),
      approvals: fc.nat(2),
    },
    {
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
    },
  )
  // Two of three rules hold for ever: else hardly any does.
  .chain((made) => fc.nat(2).map((dice) => (dice === 0 ? made : withoutTimes(made))));

function withoutTimes({ notBefore: _from, notAfter: _to, ...rule }: SharingRule): SharingRule {
  return rule;
}
