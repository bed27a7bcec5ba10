import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Ledger } from '../audit/ledger.js';
import { actorOf } from '../../testing/start-governance.js';
import { ada, content, grace, openPolicyDesk, policyIn, rule } from './testing/policy-desk.js';
import type { PolicyDesk } from './testing/policy-desk.js';

const UNIT = 'ou-ab12-11111111';
const window = (more: object) =>
  rule('hours', { conditions: [{ kind: 'TIME_WINDOW', days: ['MON'], from: '08:00', to: '18:00', ...more }] });

describe('policies that are not taken', () => {
  let desk: PolicyDesk;

  beforeAll(async () => {
    desk = await openPolicyDesk();
    const observedAt = desk.governance.clock.now();
    await desk.governance.app.get(Ledger).commit(ada, async (tx, record) => {
      await tx.orgUnit.create({ data: { unitId: 'r-ab12', arn: 'root', name: 'Root', path: '/r-ab12/', observedAt } });
      await tx.orgUnit.create({ data: { unitId: UNIT, arn: 'ou', name: 'Lab', parentId: 'r-ab12', path: `/r-ab12/${UNIT}/`, observedAt } });
      for (const [accountId, unitId, path] of [
        ['222222222222', UNIT, `/r-ab12/${UNIT}/222222222222/`],
        ['333333333333', 'r-ab12', '/r-ab12/333333333333/'],
      ] as const)
        await tx.account.create({
          data: { accountId, arn: accountId, name: accountId, email: 'a@example.com', state: 'ACTIVE', unitId, path, observedAt },
        });
      record({ action: 'account.joined', targetType: 'Account', targetId: '222222222222' });
    });
  });
  afterAll(() => desk.governance.close());

  const now = () => desk.governance.clock.now().toISOString();
  const inUnit = { scope: { kind: 'ORG_UNIT', unitId: UNIT } };
  const inAccount = { scope: { kind: 'ACCOUNT', accountId: '222222222222' } };

  it.each([
    ['no rules', { content: { rules: [] } }, 'content.rules'],
    ['a rule id twice', { content: content(rule('same'), rule('same')) }, 'content.rules.1.ruleId'],
    ['a rule id that is none', { content: content(rule('Not This')) }, 'content.rules.0.ruleId'],
    [
      'an end before the beginning',
      { content: content(rule('r', { notBefore: '2030-01-02T00:00:00Z', notAfter: '2030-01-01T00:00:00Z' })) },
      'content.rules.0.notAfter',
    ],
    ['a denial with obligations', { content: content(rule('r', { effect: 'DENY', approvals: 1 })) }, 'content.rules.0.approvals'],
    ['an empty window', { content: content(window({ to: '08:00' })) }, 'content.rules.0.conditions.0.to'],
    ['a time zone that is none', { content: content(window({ timeZone: 'Mars/Olympus' })) }, 'content.rules.0.conditions.0.timeZone'],
    ['a weekday twice', { content: content(window({ days: ['MON', 'MON'] })) }, 'content.rules.0.conditions.0.days'],
    [
      'a subject without its id',
      { content: content(rule('r', { subjects: [{ kind: 'ACCOUNT' }] })) },
      'content.rules.0.subjects.0.accountId',
    ],
    [
      'a subject with the id of another kind',
      { content: content(rule('r', { subjects: [{ kind: 'ORGANIZATION', unitId: UNIT }] })) },
      'content.rules.0.subjects.0.unitId',
    ],
    [
      'a condition of another kind’s members',
      { content: content(rule('r', { conditions: [{ kind: 'MFA', regions: ['us-east-1'] }] })) },
      'content.rules.0.conditions.0.regions',
    ],
    ['a permission twice', { content: content(rule('r', { permissions: ['READ', 'READ'] })) }, 'content.rules.0.permissions'],
    ['a NUL', { content: content(rule('r', { description: 'a\0b' })) }, 'content.rules.0.description'],
    [
      'half of a surrogate pair',
      { content: content(rule('r', { resources: [{ kind: 'TAG', key: '\ud800' }] })) },
      'content.rules.0.resources.0.key',
    ],
    [
      'a member called external',
      { content: content(rule('r', { subjects: [{ kind: 'EXTERNAL_ACCOUNT', accountId: '222222222222' }] })) },
      'content.rules.0.subjects.0.accountId',
    ],
    [
      'an app outside the account',
      { ...inAccount, content: content(rule('r', { resources: [{ kind: 'OWNER_ACCOUNT', accountId: '333333333333' }] })) },
      'content.rules.0.resources.0.accountId',
    ],
    [
      'an app outside the unit',
      { ...inUnit, content: content(rule('r', { resources: [{ kind: 'OWNER_ACCOUNT', accountId: '333333333333' }] })) },
      'content.rules.0.resources.0.accountId',
    ],
    [
      'a unit outside the unit',
      { ...inUnit, content: content(rule('r', { resources: [{ kind: 'OWNER_ORG_UNIT', unitId: 'r-ab12' }] })) },
      'content.rules.0.resources.0.unitId',
    ],
    ['an end in the past', { content: { ...content(), expiresAt: '2020-01-01T00:00:00Z' } }, 'content.expiresAt'],
    ['no name', { name: undefined, content: content() }, 'name'],
    ['a name that is none', { name: 'Not This', content: content() }, 'name'],
    ['a scope of two kinds', { scope: { kind: 'ACCOUNT', accountId: '222222222222', unitId: UNIT }, content: content() }, 'scope'],
    ['a scope without its id', { scope: { kind: 'ACCOUNT' }, content: content() }, 'scope.accountId'],
    ['a description too long', { description: 'x'.repeat(1025), content: content() }, 'description'],
    ['a version of nothing', { ifVersion: 1, content: content() }, 'ifVersion'],
    ['the id of something else', { id: Buffer.from('Account:1').toString('base64url'), ifVersion: 1, content: content() }, 'id'],
  ])('%s', async (_, input, field) => {
    const before = await desk.revision();
    const { policy, userErrors } = await desk.call(ada, 'policyDraft', { name: 'refused', ...input });
    expect(policy).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'VALIDATION', field: field.split('.') }]);
    expect(await desk.revision()).toBe(before);
  });

  it('are told of all that is wrong, and of what is odd', async () => {
    const check = `query ($content: PolicyContentInput!) { policyCheck(scope: { kind: ORGANIZATION }, content: $content) { digest errors { path message } warnings { path message } } }`;
    const wrong = await desk.ask(ada, check, { content: content(rule('a', { effect: 'DENY', approvals: 1 }), rule('a')) });
    expect(wrong.data.policyCheck.errors.map(({ path }: { path: string }) => path)).toEqual(['rules[1].ruleId', 'rules[0].approvals']);
    const odd = await desk.ask(ada, check, { content: content(rule('a', { subjects: [{ kind: 'ACCOUNT', accountId: '999999999999' }] })) });
    expect(odd.data.policyCheck).toMatchObject({
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      errors: [],
      warnings: [{ path: 'rules[0].subjects[0].accountId' }],
    });
  });

  it('in every other change that is stale, foreign, malformed or not for the caller', async () => {
    const active = await policyIn(desk, 'ACTIVE', 'steady');
    const approved = await policyIn(desk, 'APPROVED', 'ready');
    const { id, lockVersion: ifVersion } = active;
    const digest = approved.newest.digest;
    const ready = { id: approved.id, ifVersion: approved.lockVersion, digest };
    const nobody = Buffer.from('SharingPolicy:0190f5fe-7c00-7a00-8000-000000000000').toString('base64url');
    const before = await desk.revision();
    const cases: [mutation: string, input: object, code: string, actor?: typeof ada][] = [
      ['policySubmit', { id, ifVersion }, 'INVALID_STATE'],
      ['policyWithdraw', { id, ifVersion }, 'INVALID_STATE'],
      ['policyResume', { id, ifVersion }, 'INVALID_STATE'],
      ['policyRollback', { id, ifVersion, toVersion: 7 }, 'NOT_FOUND'],
      ['policyRollback', { id, ifVersion, toVersion: 1 }, 'INVALID_STATE'],
      ['policySuspend', { id, ifVersion, reason: ' ' }, 'VALIDATION'],
      ['policySuspend', { id: approved.id, ifVersion: approved.lockVersion, reason: 'x' }, 'INVALID_STATE'],
      ['policyModeChange', { id, ifVersion }, 'VALIDATION'],
      ['policyExpirySet', { id, ifVersion, expiresAt: now() }, 'VALIDATION'],
      ['policyActivate', { ...ready, digest: 'sha256:0' }, 'CONFLICT'],
      ['policyActivate', { ...ready, at: now() }, 'VALIDATION'],
      ['policyActivate', { id, ifVersion, digest: active.newest.digest }, 'INVALID_STATE'],
      ['policyReview', { id: approved.id, digest, approve: false, comment: 'x'.repeat(1025) }, 'VALIDATION', grace],
      ['policyReview', { id: approved.id, digest, approve: false }, 'FORBIDDEN'],
      ['policyActivate', ready, 'FORBIDDEN', grace],
      ['policyDraft', { id, ifVersion, name: 'renamed', content: content() }, 'VALIDATION'],
      ['policyDraft', { id, ifVersion, ...inUnit, content: content() }, 'VALIDATION'],
      ['policyDraft', { id, content: content() }, 'VALIDATION'],
      [
        'policyDraft',
        { name: 'mine', content: content() },
        'FORBIDDEN',
        actorOf('lee', [{ role: 'POLICY_ADMIN', scope: inUnit.scope as never }]),
      ],
    ];
    const withVersion: [string, object][] = [
      ['policyDraft', { content: content() }],
      ['policySubmit', {}],
      ['policyWithdraw', {}],
      ['policyActivate', { digest }],
      ['policySuspend', { reason: 'x' }],
      ['policyResume', {}],
      ['policyRollback', { toVersion: 1 }],
      ['policyRetire', { revokeShares: false }],
      ['policyExpirySet', { expiresAt: '2099-01-01T00:00:00Z' }],
      ['policyModeChange', { requestMode: 'ENFORCE' }],
    ];
    for (const [mutation, more] of withVersion) {
      cases.push([mutation, { id, ifVersion: ifVersion - 1, ...more }, 'STALE_VERSION']);
      cases.push([mutation, { id: nobody, ifVersion, ...more }, 'NOT_FOUND']);
      cases.push([mutation, { id: 'x', ifVersion, ...more }, 'VALIDATION']);
      cases.push([mutation, { id, ifVersion, ...more }, 'NOT_FOUND', actorOf('eve', 'POLICY_ADMIN', 'other')]);
      cases.push([mutation, { id, ifVersion, ...more }, 'FORBIDDEN', actorOf('vera', 'VIEWER')]);
    }
    for (const [mutation, input, code, actor = ada] of cases) {
      const { policy, userErrors } = await desk.call(actor, mutation, input);
      expect([mutation, input, policy, userErrors.map((error: { code: string }) => error.code)]).toEqual([mutation, input, null, [code]]);
    }
    expect(await desk.revision()).toBe(before);
    expect(await desk.revision('other')).toBe(0n);
  });
});
