import { createHash } from 'node:crypto';

import fc from 'fast-check';

import type { SharingRule } from '../../../sharing-policy/sharing-rule.js';
import type { AccountFact, AppFact, DecisionFacts, PolicyFact, PolicyScope, Question, QuestionContext, UnitFact } from '../decision.js';
import {
  ACCOUNTS,
  APPS,
  CLAIMS,
  domainArn,
  ENVIRONMENTS,
  MOMENTS,
  NO_APP,
  PRINCIPALS,
  REGIONS,
  ROOT,
  TAG_KEYS,
  TAG_VALUES,
  UNITS,
} from './alphabet.js';
import { rule } from './rule-arbitraries.js';

/** Mostly the first: what is unknown or absent everywhere matches nothing. */
const mostly = <T, U>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  fc.oneof({ arbitrary: usual, weight: 6 }, { arbitrary: rare, weight: 1 });

const tags: fc.Arbitrary<Readonly<Record<string, string>> | undefined> = mostly(
  fc.dictionary(fc.constantFrom(...TAG_KEYS), fc.constantFrom(...TAG_VALUES), { maxKeys: 2 }),
  fc.constant(undefined),
);

/** Root, a, b below root or a, c below any of them. */
const units: fc.Arbitrary<UnitFact[]> = fc
  .tuple(fc.nat(1), fc.nat(2))
  .map((parents) =>
    UNITS.map((id, index) => ({ id, parentId: index === 0 ? undefined : index === 1 ? ROOT : UNITS[parents[index - 2]!], name: id })),
  );

const account = (accountId: string): fc.Arbitrary<AccountFact> =>
  fc.record({
    accountId: fc.constant(accountId),
    unitId: mostly(fc.constantFrom(...UNITS), fc.constant(undefined)),
    state: mostly(fc.constant('ACTIVE' as const), fc.constantFrom('SUSPENDED' as const, 'CLOSED' as const)),
    tags,
  });

const app = (arn: string): fc.Arbitrary<AppFact> =>
  fc.record({
    arn: fc.constant(arn),
    accountId: fc.constant(arn.split(':')[4]!),
    region: fc.constantFrom(...REGIONS),
    tags,
    domainArns: fc.subarray(ACCOUNTS.slice(0, 2).map(domainArn)),
    environment: fc.option(fc.constantFrom(...ENVIRONMENTS), { nil: undefined }),
  });

const scope: fc.Arbitrary<PolicyScope> = mostly(
  fc.constant({ kind: 'ORGANIZATION' } as const),
  fc.oneof(
    fc.constantFrom(...UNITS).map((unitId) => ({ kind: 'ORG_UNIT', unitId }) as const),
    fc.constantFrom(...ACCOUNTS).map((accountId) => ({ kind: 'ACCOUNT', accountId }) as const),
  ),
);

/** A policy with the digest of its document. */
export function policyOf(policyId: string, rules: readonly SharingRule[], more: Partial<PolicyFact> = {}): PolicyFact {
  const document = { rules: rules.map((each, index) => ({ ...each, ruleId: `rule-${index}` })) };
  const digest = `sha256:${createHash('sha256').update(JSON.stringify(document)).digest('hex')}`;
  return { policyId, name: policyId, version: 1, digest, scope: { kind: 'ORGANIZATION' }, mode: 'ENFORCE', ...more, document };
}

const policies = (most: number): fc.Arbitrary<PolicyFact[]> =>
  fc
    .array(
      fc.record({
        scope,
        mode: mostly(fc.constant('ENFORCE' as const), fc.constantFrom('WARN' as const, 'DRY_RUN' as const)),
        rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
      }),
      { maxLength: most },
    )
    .map((list) => list.map(({ rules, ...more }, index) => policyOf(`policy-${index}`, rules, more)));

export const facts: fc.Arbitrary<DecisionFacts> = fc.record({
  revision: fc.constant(1n),
  organizationId: fc.oneof({ arbitrary: fc.constant('o-example'), weight: 20 }, { arbitrary: fc.constant(undefined), weight: 1 }),
  units,
  accounts: fc.tuple(...ACCOUNTS.map(account)),
  apps: fc.tuple(...APPS.map(app)),
  domains: fc.constant(ACCOUNTS.map((accountId) => ({ arn: domainArn(accountId), accountId }))),
  policies: policies(4),
});

/** On, just before, just after and some hours around the moments of the alphabet. */
export const moment: fc.Arbitrary<number> = fc
  .tuple(fc.constantFrom(...MOMENTS), fc.constantFrom(-1, 0, 1, -1_800_000, 1_800_000, -7_200_000, 7_200_000, 30_600_000, -86_400_000))
  .map(([text, offset]) => Date.parse(text) + offset);

/** A second factor is dated against the question's time; a negative age is one from the future. */
export const context = (at: number): fc.Arbitrary<QuestionContext> =>
  fc.record(
    {
      ticket: fc.constantFrom('SEC-1', 'OPS-2', ''),
      mfaAt: fc.constantFrom(at, at - 60_000, at - 60_001, at - 3_600_000, at + 1, NaN),
      claims: fc.dictionary(
        fc.constantFrom(...CLAIMS),
        fc.oneof(fc.constantFrom(...TAG_VALUES), fc.subarray([...TAG_VALUES]), fc.constantFrom<unknown>(7, ['red', 7], null)),
        { maxKeys: 2 },
      ),
    },
    { requiredKeys: [] },
  );

export const circumstances: fc.Arbitrary<Pick<Question, 'at' | 'context'>> = moment.chain((at) =>
  context(at).map((made) => ({ at, context: made })),
);

export const question: fc.Arbitrary<Question> = fc
  .tuple(
    fc.constantFrom(...PRINCIPALS),
    fc.constantFrom('READ' as const, 'WRITE' as const, 'ADMIN' as const),
    mostly(fc.constantFrom(...APPS), fc.constant(NO_APP)),
    circumstances,
  )
  .map(([principal, permission, resource, more]) => ({ principal, permission, resource, ...more }));

/** Every principal, level and app of the alphabet under the same circumstances, and one question about an app that is not in the facts. */
export function everyQuestion(more: Pick<Question, 'at' | 'context'>): Question[] {
  const levels = ['READ', 'WRITE', 'ADMIN'] as const;
  const known = PRINCIPALS.flatMap((principal) =>
    APPS.flatMap((resource) => levels.map((permission): Question => ({ principal, permission, resource, ...more }))),
  );
  return [...known, { principal: PRINCIPALS[0]!, permission: 'READ', resource: NO_APP, ...more }];
}
