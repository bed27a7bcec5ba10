import { describe, expect, it } from '@jest/globals';

import type { ResourceSelector, SharingRule, Subject } from '../../sharing-policy/sharing-rule.js';
import { compile } from './compile.js';
import type { DecisionFacts, Principal, Question } from './decision.js';
import { roleArn, STRANGER } from './testing/alphabet.js';
import {
  accountOf,
  APP,
  appOf,
  ask,
  IN_B,
  IN_C,
  NOON,
  OUTSIDER,
  OWNER,
  policy,
  ruleOf,
  UNIT_A,
  UNIT_B,
  UNIT_C,
  world,
} from './testing/worlds.js';

const account = (accountId: string): Principal => ({ kind: 'ACCOUNT', accountId });
const unit = (unitId: string): Principal => ({ kind: 'ORG_UNIT', unitId });
const organization: Principal = { kind: 'ORGANIZATION' };

const decideUnder = (rules: readonly Partial<SharingRule>[], question: Partial<Question> = {}, more: Partial<DecisionFacts> = {}) =>
  compile(
    world(
      [
        policy(
          'p',
          rules.map((rule, index) => ruleOf({ ruleId: `rule-${index}`, ...rule })),
        ),
      ],
      more,
    ),
  ).decide(ask(question));

const outcomeUnder = (...input: Parameters<typeof decideUnder>) => decideUnder(...input).outcome;

describe('combining', () => {
  const allow = {};
  const deny = { effect: 'DENY' } as const;
  const erring = { conditions: [{ kind: 'CLAIM', name: 'groups', values: ['x'] }] } satisfies Partial<SharingRule>;
  const context = { claims: { groups: 7 } };

  it.each([
    ['nothing', [], 'DENY', 'NO_RULE_ALLOWS'],
    ['an allowance', [allow], 'ALLOW', 'ALLOWED_BY_RULE'],
    ['an allowance and a denial', [allow, deny], 'DENY', 'DENIED_BY_RULE'],
    ['an allowance and a denial that errs', [allow, { ...deny, ...erring }], 'INDETERMINATE', 'DENIAL_NOT_EVALUABLE'],
    ['a denial beside one that errs', [deny, { ...deny, ...erring }], 'DENY', 'DENIED_BY_RULE'],
    ['an allowance that errs', [erring], 'INDETERMINATE', 'ALLOWANCE_NOT_EVALUABLE'],
    ['an allowance beside one that errs', [erring, allow], 'ALLOW', 'ALLOWED_BY_RULE'],
    [
      'an allowance that is false and errs',
      [{ conditions: [...erring.conditions, { kind: 'TICKET', prefix: '' }] }],
      'DENY',
      'NO_RULE_ALLOWS',
    ],
  ] satisfies [string, Partial<SharingRule>[], string, string][])('%s', (_name, rules, outcome, reason) => {
    expect(decideUnder(rules, { context })).toMatchObject({ outcome, reason });
    expect(decideUnder([...rules].reverse(), { context })).toMatchObject({ outcome, reason });
  });

  it('names the determining rules by id, whatever their order', () => {
    const { determining } = decideUnder([
      { ruleId: 'b' },
      { ruleId: 'a' },
      { ruleId: 'c', subjects: [{ kind: 'ORG_UNIT', unitId: UNIT_B }] },
    ]);
    expect(determining.map(({ ruleId }) => ruleId)).toEqual(['a', 'b']);
    expect(determining[0]).toEqual({ policyId: 'p', policyName: 'Policy p', version: 1, digest: 'sha256:p', ruleId: 'a', effect: 'ALLOW' });
  });
});

describe('subjects', () => {
  const containing: [string, Subject, Principal, boolean][] = [
    ['unit, an account below', { kind: 'ORG_UNIT', unitId: UNIT_A }, account(IN_C), true],
    ['unit, an account beside', { kind: 'ORG_UNIT', unitId: UNIT_A }, account(IN_B), false],
    ['unit, a unit below', { kind: 'ORG_UNIT', unitId: UNIT_A }, unit(UNIT_C), true],
    ['unit, the unit above', { kind: 'ORG_UNIT', unitId: UNIT_C }, unit(UNIT_A), false],
    ['account, its role', { kind: 'ACCOUNT', accountId: IN_C }, { kind: 'ROLE', roleArn: roleArn(IN_C) }, true],
    ['role, its account', { kind: 'ROLE', roleArn: roleArn(IN_C) }, account(IN_C), false],
    ['organization, itself', { kind: 'ORGANIZATION' }, organization, true],
    ['organization, an outsider', { kind: 'ORGANIZATION' }, account(OUTSIDER), false],
    ['account that is outside', { kind: 'ACCOUNT', accountId: OUTSIDER }, account(OUTSIDER), false],
    ['external account', { kind: 'EXTERNAL_ACCOUNT', accountId: OUTSIDER }, account(OUTSIDER), true],
    ['external account that is a member', { kind: 'EXTERNAL_ACCOUNT', accountId: IN_C }, account(IN_C), false],
    ['every external account, one nobody knows', { kind: 'EXTERNAL_ACCOUNT' }, account(STRANGER), true],
  ];
  it.each(containing)('an allowance of %s', (_name, subject, principal, allowed) => {
    expect(outcomeUnder([{ subjects: [subject] }], { principal })).toBe(allowed ? 'ALLOW' : 'DENY');
  });

  const meeting: [string, Subject, Principal, boolean][] = [
    ['account, a unit around it', { kind: 'ACCOUNT', accountId: IN_C }, unit(UNIT_A), true],
    ['account, a unit beside it', { kind: 'ACCOUNT', accountId: IN_C }, unit(UNIT_B), false],
    ['account, the organization', { kind: 'ACCOUNT', accountId: IN_C }, organization, true],
    ['role, its account', { kind: 'ROLE', roleArn: roleArn(IN_C) }, account(IN_C), true],
    ['role, another role', { kind: 'ROLE', roleArn: `${roleArn(IN_C)}2` }, { kind: 'ROLE', roleArn: roleArn(IN_C) }, false],
    ['unit, a unit below', { kind: 'ORG_UNIT', unitId: UNIT_A }, unit(UNIT_C), true],
    ['unit, a unit above', { kind: 'ORG_UNIT', unitId: UNIT_C }, unit(UNIT_A), true],
  ];
  it.each(meeting)('a denial of %s', (_name, subject, principal, denied) => {
    expect(outcomeUnder([{}, { effect: 'DENY', subjects: [subject] }], { principal })).toBe(denied ? 'DENY' : 'ALLOW');
  });

  it('a denial of an account holds outside the organization', () => {
    const rules = [
      { subjects: [{ kind: 'EXTERNAL_ACCOUNT' }] },
      { effect: 'DENY', subjects: [{ kind: 'ACCOUNT', accountId: OUTSIDER }] },
    ] satisfies Partial<SharingRule>[];
    expect(outcomeUnder(rules, { principal: account(OUTSIDER) })).toBe('DENY');
    expect(outcomeUnder(rules, { principal: account(STRANGER) })).toBe('ALLOW');
  });
});

describe('permission levels', () => {
  it.each([
    ['ALLOW', 'WRITE', ['ALLOW', 'ALLOW', 'DENY']],
    ['ALLOW', 'READ', ['ALLOW', 'DENY', 'DENY']],
    ['DENY', 'READ', ['DENY', 'DENY', 'DENY']],
    ['DENY', 'ADMIN', ['ALLOW', 'ALLOW', 'DENY']],
  ] as const)('%s of %s', (effect, level, outcomes) => {
    const rules: Partial<SharingRule>[] = [{ effect, permissions: [level] }, ...(effect === 'DENY' ? [{}] : [])];
    expect((['READ', 'WRITE', 'ADMIN'] as const).map((permission) => outcomeUnder(rules, { permission }))).toEqual(outcomes);
  });
});

describe('what is answered before any rule', () => {
  const closed = { accounts: [accountOf(OWNER, { unitId: UNIT_A }), accountOf(IN_C, { unitId: UNIT_C, state: 'SUSPENDED' })] };
  it.each([
    ['OWN_ACCOUNT', { principal: account(OWNER) }, {}],
    ['OWN_ACCOUNT', { principal: { kind: 'ROLE', roleArn: roleArn(OWNER) } }, {}],
    ['UNKNOWN_RESOURCE', { resource: `${APP}X` }, {}],
    ['UNKNOWN_PRINCIPAL', { principal: account('12') }, {}],
    ['UNKNOWN_PRINCIPAL', { principal: unit('ou-root-nowhere0') }, {}],
    ['UNKNOWN_PRINCIPAL', { principal: organization }, { organizationId: undefined }],
    ['ACCOUNT_NOT_ACTIVE', {}, closed],
  ] satisfies [string, Partial<Question>, Partial<DecisionFacts>][])('%s', (reason, question, more) => {
    const decision = decideUnder([{}, { subjects: [{ kind: 'EXTERNAL_ACCOUNT' }] }], question, more);
    expect(decision).toMatchObject({ outcome: 'DENY', reason, determining: [], obligations: undefined, validUntil: undefined });
  });

  it('a question without a time is a mistake of the caller', () => {
    expect(() => decideUnder([{}], { at: NaN })).toThrow(RangeError);
  });
});

describe('policies', () => {
  const deny = policy('deny', [ruleOf({ effect: 'DENY' })]);
  it('speak only about apps owned in their scope', () => {
    const under = (unitId: string) =>
      compile(world([policy('p', [ruleOf()], { scope: { kind: 'ORG_UNIT', unitId } })])).decide(ask()).outcome;
    expect([under(UNIT_A), under(UNIT_B)]).toEqual(['ALLOW', 'DENY']);
  });

  it('in WARN and DRY_RUN count for nothing and say what they would have changed', () => {
    const dry = policy('z', [ruleOf()], { mode: 'DRY_RUN' });
    const decision = compile(world([policy('p', [ruleOf()]), { ...deny, mode: 'WARN' }, dry])).decide(ask());
    expect(decision.outcome).toBe('ALLOW');
    expect(decision.unenforced).toEqual([{ policyId: 'deny', policyName: 'Policy deny', mode: 'WARN', outcome: 'DENY' }]);
  });

  it('can be replaced without compiling the others again', () => {
    const before = compile(world([policy('p', [ruleOf()])]));
    const after = before.withPolicies([policy('p', [ruleOf()]), deny], 8n);
    expect([before.decide(ask()).outcome, after.decide(ask()).outcome, after.revision]).toEqual(['ALLOW', 'DENY', 8n]);
  });
});

describe('time', () => {
  const hour = 3_600_000;
  const text = (at: number) => new Date(at).toISOString();
  it('holds from notBefore until before notAfter, and says until when the answer stands', () => {
    const rule = { notBefore: text(NOON), notAfter: text(NOON + hour) };
    const asked = [NOON - 1, NOON, NOON + hour - 1, NOON + hour].map((at) => decideUnder([rule], { at }));
    expect(asked.map(({ outcome, validUntil }) => [outcome, validUntil])).toEqual([
      ['DENY', NOON],
      ['ALLOW', NOON + hour],
      ['ALLOW', NOON + hour],
      ['DENY', undefined],
    ]);
    expect(asked[1]!.obligations!.notAfter).toBe(NOON + hour);
  });

  it('a second factor grows old', () => {
    const rule = { conditions: [{ kind: 'MFA', maximumAgeSeconds: 60 }] } satisfies Partial<SharingRule>;
    expect(decideUnder([rule], { context: { mfaAt: NOON - 60_000 } })).toMatchObject({ outcome: 'ALLOW', validUntil: NOON + 1 });
    expect(decideUnder([rule], { context: { mfaAt: NOON - 60_001 } })).toMatchObject({ outcome: 'DENY', validUntil: undefined });
    expect(decideUnder([rule], { context: { mfaAt: NOON + 1 } })).toMatchObject({ outcome: 'INDETERMINATE', validUntil: NOON + 1 });
  });
});

describe('obligations', () => {
  it('come whole from the rule that suits the requester best', () => {
    const { obligations } = decideUnder([
      { approvals: 0, requiresAcceptance: true, retainOnLeave: true },
      { approvals: 0, maximumDurationSeconds: 300 },
      { approvals: 0, maximumDurationSeconds: 600 },
      { approvals: 1 },
    ]);
    expect(obligations).toEqual({
      approvals: 0,
      requiresAcceptance: false,
      retainOnLeave: false,
      maximumDurationSeconds: 600,
      notAfter: undefined,
    });
  });
});

describe('unknown tags', () => {
  const unknown = { apps: [appOf(APP, { tags: undefined, environment: undefined })] };
  it.each([
    ['TAG', { resources: [{ kind: 'TAG', key: 'team' }] }],
    ['ENVIRONMENT', { resources: [{ kind: 'ENVIRONMENT', name: 'prod' }] }],
    ['RESOURCE_TAG', { conditions: [{ kind: 'RESOURCE_TAG', key: 'team', values: ['red'] }] }],
  ] satisfies [string, Partial<SharingRule>][])('%s cannot be told, of an allowance nor a denial', (_name, rule) => {
    expect(outcomeUnder([rule])).toBe('ALLOW');
    expect(outcomeUnder([rule], {}, unknown)).toBe('INDETERMINATE');
    expect(outcomeUnder([{}, { ...rule, effect: 'DENY' }], {}, unknown)).toBe('INDETERMINATE');
  });

  it('do not matter where another selector is about the app', () => {
    expect(
      outcomeUnder(
        [
          {
            resources: [
              { kind: 'TAG', key: 'team' },
              { kind: 'APP', appArn: APP },
            ],
          },
        ],
        {},
        unknown,
      ),
    ).toBe('ALLOW');
  });
});

it('finds rules of many subjects and resources', () => {
  const subjects = Array.from({ length: 100 }, (_, index): Subject => ({
    kind: 'ACCOUNT',
    accountId: index === 99 ? IN_C : String(500_000_000_000 + index),
  }));
  const resources = Array.from({ length: 100 }, (_, index): ResourceSelector => ({
    kind: 'TAG',
    key: 'team',
    values: [index === 99 ? 'red' : `${index}`],
  }));
  expect(outcomeUnder([{ subjects, resources }])).toBe('ALLOW');
  expect(outcomeUnder([{ subjects, resources: resources.slice(0, 99) }])).toBe('DENY');
  expect(outcomeUnder([{ subjects, resources: resources.slice(0, 99) }], {}, { apps: [appOf(APP, { tags: undefined })] })).toBe(
    'INDETERMINATE',
  );
});
