import { describe, expect, it } from '@jest/globals';

import type { SharingRule } from '../../sharing-policy/sharing-rule.js';
import { compile } from './compile.js';
import type { Question } from './decision.js';
import { roleArn, ROOT } from './testing/alphabet.js';
import { APP, ask, IN_B, IN_C, NOON, OUTSIDER, OWNER, policy, ruleOf, UNIT_A, UNIT_B, UNIT_C, world } from './testing/worlds.js';

const explainUnder = (rules: readonly Partial<SharingRule>[], question: Partial<Question> = {}) =>
  compile(
    world([
      policy(
        'p',
        rules.map((rule, index) => ruleOf({ ruleId: `rule-${index}`, ...rule })),
      ),
    ]),
  ).explain(ask(question));

describe('what decided', () => {
  it('is traced from the principal through the organization to the subject, and from the app to what the rule names', () => {
    const principal = { kind: 'ROLE', roleArn: roleArn(IN_C) } as const;
    const resources = [
      { kind: 'OWNER_ACCOUNT', accountId: IN_B },
      { kind: 'OWNER_ORG_UNIT', unitId: ROOT },
    ] satisfies SharingRule['resources'];
    const { decision, determining, toAllow } = explainUnder(
      [{ subjects: [{ kind: 'ORG_UNIT', unitId: UNIT_A }], resources, approvals: 2 }],
      { principal },
    );
    expect(toAllow).toBeUndefined();
    expect(determining).toHaveLength(1);
    expect(determining[0]).toMatchObject({
      rule: decision.determining[0],
      mode: 'ENFORCE',
      result: 'HOLDS',
      subject: { selector: { kind: 'ORG_UNIT', unitId: UNIT_A }, relation: 'CONTAINS', path: [roleArn(IN_C), IN_C, UNIT_C, UNIT_A] },
      resource: { selector: resources[1], path: [APP, OWNER, UNIT_A, ROOT], unknown: false },
      level: 'COVERED',
      validity: { result: 'VALID' },
      obligations: { approvals: 2 },
    });
  });

  it('says of a denial inside the principal where it is', () => {
    const { determining } = explainUnder([{ effect: 'DENY', subjects: [{ kind: 'ACCOUNT', accountId: IN_C }] }], {
      principal: { kind: 'ORG_UNIT', unitId: UNIT_A },
    });
    expect(determining[0]).toMatchObject({ subject: { relation: 'WITHIN', path: [IN_C, UNIT_C, UNIT_A] }, obligations: undefined });
  });

  it('says what every condition wanted and found', () => {
    const conditions = [
      { kind: 'REGION', regions: ['us-east-1'] },
      { kind: 'RESOURCE_TAG', key: 'team', values: ['red'] },
      { kind: 'CLAIM', name: 'groups', values: ['ml'] },
      { kind: 'TIME_WINDOW', days: ['FRI'], from: '08:00', to: '18:00', timeZone: 'Europe/Berlin' },
    ] satisfies SharingRule['conditions'];
    const { determining } = explainUnder([{ conditions }], { context: { claims: { groups: ['ml', 'ops'] } } });
    expect(determining[0]!.conditions).toEqual([
      { condition: conditions[0], result: 'TRUE', found: ['us-east-1'], error: undefined },
      { condition: conditions[1], result: 'TRUE', found: ['red'], error: undefined },
      { condition: conditions[2], result: 'TRUE', found: ['ml', 'ops'], error: undefined },
      { condition: conditions[3], result: 'TRUE', found: ['FRI 14:00'], error: undefined },
    ]);
  });
});

describe('what would make it an allow', () => {
  it('is what the nearest allowances fail on, nearest first', () => {
    const later = new Date(NOON + 1000).toISOString();
    const { toAllow } = explainUnder(
      [{ conditions: [{ kind: 'TICKET', prefix: 'SEC-' }, { kind: 'MFA' }] }, { permissions: ['READ'] }, { notBefore: later }],
      { permission: 'WRITE', context: { mfaAt: NOON } },
    );
    expect(toAllow!.nearest.map(({ trace, failed }) => [trace.rule.ruleId, failed])).toEqual([
      [
        'rule-0',
        [
          expect.objectContaining({
            kind: 'CONDITION',
            trace: { condition: { kind: 'TICKET', prefix: 'SEC-' }, result: 'FALSE', found: undefined, error: undefined },
          }),
        ],
      ],
      ['rule-1', [{ kind: 'LEVEL', highest: 'READ' }]],
      ['rule-2', [{ kind: 'NOT_YET', from: later }]],
    ]);
    expect(toAllow!.missing).toBeUndefined();
  });

  it('lists the denials in the way, five of them', () => {
    const denials = Array.from({ length: 7 }, () => ({ effect: 'DENY' }) as const);
    const { toAllow } = explainUnder([{}, ...denials]);
    expect(toAllow).toMatchObject({ denialCount: 7, nearest: [], missing: undefined });
    expect(toAllow!.denials.map(({ rule }) => rule.ruleId)).toEqual(['rule-1', 'rule-2', 'rule-3', 'rule-4', 'rule-5']);
  });

  it('is what a rule would have to name, when none is about principal and app', () => {
    const { toAllow } = explainUnder([{ subjects: [{ kind: 'ORG_UNIT', unitId: UNIT_B }] }]);
    expect(toAllow!.missing).toEqual({
      subjects: [
        { kind: 'ACCOUNT', accountId: IN_C },
        { kind: 'ORG_UNIT', unitId: UNIT_C },
        { kind: 'ORG_UNIT', unitId: UNIT_A },
        { kind: 'ORG_UNIT', unitId: ROOT },
        { kind: 'ORGANIZATION' },
      ],
      resources: [
        { kind: 'APP', appArn: APP },
        { kind: 'ENVIRONMENT', name: 'prod' },
        { kind: 'OWNER_ACCOUNT', accountId: OWNER },
        { kind: 'OWNER_ORG_UNIT', unitId: UNIT_A },
        { kind: 'OWNER_ORG_UNIT', unitId: ROOT },
        { kind: 'ANY' },
      ],
      permission: 'READ',
      scopes: [
        { kind: 'ACCOUNT', accountId: OWNER },
        { kind: 'ORG_UNIT', unitId: UNIT_A },
        { kind: 'ORG_UNIT', unitId: ROOT },
        { kind: 'ORGANIZATION' },
      ],
    });
    const outside = explainUnder([{}], { principal: { kind: 'ACCOUNT', accountId: OUTSIDER } });
    expect(outside.toAllow!.missing!.subjects).toEqual([{ kind: 'EXTERNAL_ACCOUNT', accountId: OUTSIDER }, { kind: 'EXTERNAL_ACCOUNT' }]);
  });

  it('is nothing where no rule is asked', () => {
    const { toAllow, decision } = explainUnder([{}], { principal: { kind: 'ACCOUNT', accountId: OWNER } });
    expect(decision.reason).toBe('OWN_ACCOUNT');
    expect(toAllow).toEqual({ denials: [], denialCount: 0, nearest: [], missing: undefined });
  });
});
