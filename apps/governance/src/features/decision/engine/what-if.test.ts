import { describe, expect, it } from '@jest/globals';

import type { SharingRule } from '../../sharing-policy/sharing-rule.js';
import type { Change } from './change.js';
import type { DecisionFacts, PolicyFact } from './decision.js';
import { ROOT, STRANGER } from './testing/alphabet.js';
import { APP, IN_B, IN_C, NOON, OUTSIDER, OWNER, policy, ruleOf, UNIT_A, UNIT_B, UNIT_C, world } from './testing/worlds.js';
import { whatIf } from './what-if.js';
import type { Access, Impact, WhatIfOptions } from './what-if.js';

const put = (...policies: PolicyFact[]): Change => ({ kind: 'POLICIES', put: policies, remove: [] });

function impactOf(facts: DecisionFacts, change: Change, options: Partial<WhatIfOptions> = {}): Impact {
  const impact = whatIf(facts, change, { at: NOON, ...options });
  if (impact.kind === 'REFUSED') throw new Error(impact.reason);
  return impact;
}

const who = (list: readonly Access[]) =>
  list.map(({ principal, permission }) => `${principal.kind === 'ACCOUNT' ? principal.accountId : principal.kind} ${permission}`);

describe('another policy', () => {
  const before = world([policy('p', [ruleOf({ subjects: [{ kind: 'ORG_UNIT', unitId: UNIT_B }] })])]);

  it('adds and removes grants over the inventory', () => {
    const draft = policy('p', [
      ruleOf({ subjects: [{ kind: 'ORG_UNIT', unitId: UNIT_C }], permissions: ['WRITE'], conditions: [{ kind: 'TICKET', prefix: '' }] }),
    ]);
    const impact = impactOf(before, put(draft));
    expect(who(impact.added)).toEqual([`${IN_C} READ`, `${IN_C} WRITE`]);
    expect(who(impact.removed)).toEqual([`${IN_B} READ`, `${IN_B} WRITE`, `${IN_B} ADMIN`]);
    expect(impact).toMatchObject({ newlyExternal: [], widensNothing: false, pairs: 2 });
    expect(impact.widening).toEqual([expect.objectContaining({ kind: 'ALLOWANCE_NOT_COVERED' })]);
  });

  it('says who outside could be allowed, those nobody names too', () => {
    const impact = impactOf(before, put(policy('q', [ruleOf({ subjects: [{ kind: 'EXTERNAL_ACCOUNT' }], permissions: ['READ'] })])));
    expect(who(impact.newlyExternal)).toEqual(['ANY_EXTERNAL_ACCOUNT READ', `${OUTSIDER} READ`]);
    expect(impact.newlyExternal).toEqual(impact.added);
  });

  it('lists the grants that would no longer be allowed', () => {
    const grant = { grantId: 'g1', principal: { kind: 'ACCOUNT', accountId: IN_B }, resource: APP, permission: 'READ' } as const;
    const stray = { ...grant, grantId: 'g0', principal: { kind: 'ACCOUNT', accountId: STRANGER } } as const;
    const { lostGrants } = impactOf(before, { kind: 'POLICIES', put: [], remove: ['p'] }, { grants: [grant, stray] });
    expect(lostGrants.map(({ key, allowedBefore }) => [key, allowedBefore])).toEqual([
      ['g0', false],
      ['g1', true],
    ]);
  });

  it('is refused when there is too much to look at, or when it is none', () => {
    expect(whatIf(before, put(policy('q', [ruleOf()])), { at: NOON, mostPairs: 2 })).toEqual({
      kind: 'REFUSED',
      reason: 'TOO_MANY_PAIRS',
      limit: 2,
    });
    expect(whatIf(before, { kind: 'POLICIES', put: [], remove: ['q'] }, { at: NOON })).toEqual({
      kind: 'REFUSED',
      reason: 'UNKNOWN_POLICY',
    });
  });
});

describe('an account that moves', () => {
  const facts = world([
    policy('p', [ruleOf({ subjects: [{ kind: 'ORG_UNIT', unitId: UNIT_B }], permissions: ['READ'] })]),
    policy('q', [ruleOf({ subjects: [{ kind: 'ORG_UNIT', unitId: UNIT_C }], permissions: ['WRITE'] })]),
    policy('r', [ruleOf({ subjects: [{ kind: 'EXTERNAL_ACCOUNT', accountId: IN_C }], permissions: ['READ'] })]),
  ]);

  it('to another unit gets what is shared there and loses what was', () => {
    const impact = impactOf(facts, { kind: 'MOVE_ACCOUNT', accountId: IN_C, unitId: UNIT_B });
    expect([who(impact.added), who(impact.removed)]).toEqual([[], [`${IN_C} WRITE`]]);
    expect(impact.widening).toEqual([{ kind: 'ORGANIZATION_CHANGES' }]);
  });

  it('out of the organization is external then, also with what it keeps', () => {
    const impact = impactOf(facts, { kind: 'REMOVE_ACCOUNT', accountId: IN_C });
    expect([who(impact.added), who(impact.removed), who(impact.newlyExternal)]).toEqual([[], [`${IN_C} WRITE`], [`${IN_C} READ`]]);
  });

  it('with its unit', () => {
    const impact = impactOf(facts, { kind: 'MOVE_UNIT', unitId: UNIT_C, parentId: UNIT_B });
    expect([who(impact.added), who(impact.removed)]).toEqual([[], []]);
  });

  it.each([
    ['NOT_A_MEMBER', { kind: 'REMOVE_ACCOUNT', accountId: OUTSIDER }],
    ['NOT_A_MEMBER', { kind: 'MOVE_ACCOUNT', accountId: STRANGER, unitId: UNIT_A }],
    ['UNKNOWN_UNIT', { kind: 'MOVE_ACCOUNT', accountId: IN_B, unitId: 'ou-root-nowhere0' }],
    ['UNIT_BELOW_ITSELF', { kind: 'MOVE_UNIT', unitId: UNIT_A, parentId: UNIT_C }],
    ['ROOT_CANNOT_MOVE', { kind: 'MOVE_UNIT', unitId: ROOT, parentId: UNIT_A }],
  ] satisfies [string, Change][])('is refused: %s', (reason, change) => {
    expect(whatIf(facts, change, { at: NOON })).toEqual({ kind: 'REFUSED', reason });
  });
});

describe('"widens nothing"', () => {
  const allow: Partial<SharingRule> = {
    subjects: [{ kind: 'ORG_UNIT', unitId: UNIT_A }],
    permissions: ['WRITE'],
    conditions: [{ kind: 'REGION', regions: ['us-east-1', 'eu-west-1'] }],
    approvals: 1,
    maximumDurationSeconds: 3600,
  };
  const deny: Partial<SharingRule> = {
    ruleId: 'deny',
    effect: 'DENY',
    subjects: [{ kind: 'ACCOUNT', accountId: IN_B }],
    permissions: ['WRITE'],
  };
  const facts = world([policy('p', [ruleOf(allow), ruleOf(deny)])]);
  const drafted = (more: Partial<SharingRule>, denial: Partial<SharingRule> = {}, policyMore: Partial<PolicyFact> = {}) =>
    impactOf(facts, put(policy('p', [ruleOf({ ...allow, ...more }), ruleOf({ ...deny, ...denial })], policyMore)));

  it.each([
    ['the same', {}, {}],
    ['an account of the unit', { subjects: [{ kind: 'ACCOUNT', accountId: IN_C }] }, {}],
    ['a lower level', { permissions: ['READ'] }, {}],
    ['apps of one account', { resources: [{ kind: 'OWNER_ACCOUNT', accountId: OWNER }] }, {}],
    [
      'one Region, and a ticket',
      {
        conditions: [
          { kind: 'REGION', regions: ['us-east-1'] },
          { kind: 'TICKET', prefix: '' },
        ],
      },
      {},
    ],
    ['an end', { notAfter: '2027-01-01T00:00:00Z' }, {}],
    ['more approvals, shorter', { approvals: 2, maximumDurationSeconds: 300, requiresAcceptance: true }, {}],
    ['a wider denial', {}, { subjects: [{ kind: 'ORGANIZATION' }], permissions: ['READ'] }],
  ] satisfies [string, Partial<SharingRule>, Partial<SharingRule>][])('is proven of %s', (_name, more, denial) => {
    expect(drafted(more, denial)).toMatchObject({ widensNothing: true, widening: [], added: [] });
  });

  it.each([
    ['a unit above', { subjects: [{ kind: 'ORG_UNIT', unitId: ROOT }] }, {}, 'ALLOWANCE_NOT_COVERED'],
    ['a higher level', { permissions: ['ADMIN'] }, {}, 'ALLOWANCE_NOT_COVERED'],
    ['another Region', { conditions: [{ kind: 'REGION', regions: ['us-west-2'] }] }, {}, 'ALLOWANCE_NOT_COVERED'],
    ['no condition', { conditions: [] }, {}, 'ALLOWANCE_NOT_COVERED'],
    ['fewer approvals', { approvals: 0 }, {}, 'ALLOWANCE_NOT_COVERED'],
    ['kept when leaving', { retainOnLeave: true }, {}, 'ALLOWANCE_NOT_COVERED'],
    ['no end', { maximumDurationSeconds: undefined } as never, {}, 'ALLOWANCE_NOT_COVERED'],
    ['a denial of less', {}, { permissions: ['ADMIN'] }, 'DENIAL_NOT_KEPT'],
    ['a denial with an end', {}, { notAfter: '2030-01-01T00:00:00Z' }, 'DENIAL_NOT_KEPT'],
    ['a denial under a condition', {}, { conditions: [{ kind: 'TICKET', prefix: '' }] }, 'DENIAL_NOT_KEPT'],
  ] satisfies [string, Partial<SharingRule>, Partial<SharingRule>, string][])('is not claimed of %s', (_name, more, denial, kind) => {
    expect(drafted(more, denial)).toMatchObject({ widensNothing: false, widening: [{ kind }] });
  });

  it('is not claimed when a policy with a denial is no longer enforced', () => {
    const { widening } = drafted({}, {}, { mode: 'WARN' });
    expect(widening.map(({ kind }) => kind)).toEqual(['DENIAL_NOT_KEPT']);
  });
});
