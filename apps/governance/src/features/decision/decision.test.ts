import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import { newId } from '../../platform/new-id.js';
import { Ledger } from '../audit/ledger.js';

const owner = '111111111111';
const consumer = '222222222222';
const app = `arn:aws:sagemaker:us-east-1:${owner}:mlflow-app/app-ABCDEFGHIJKL`;
const admin = actorOf('ada', 'POLICY_ADMIN');
const policyId = newId();

const question = { principal: { kind: 'ACCOUNT', accountId: consumer }, permission: 'WRITE', resource: app };
const DECIDE = `query ($input: DecisionInput!, $consistency: ConsistencyInput) { decide(input: $input, consistency: $consistency) {
  outcome reason revision determining { ruleId policyName version digest } obligations { approvals requiresAcceptance }
  explanation { text determining { subject { kind value path } conditions { kind result wanted } } toAllow { nearest { failed } missing { subjects { kind value } scopes } } }
} }`;

let governance: TestGovernance;

/** Puts a policy in force, as the policies feature does in the end. */
async function enforce(number: number, rules: unknown[]) {
  const at = governance.clock.now();
  return governance.app.get(Ledger).commit(admin, async (tx, record) => {
    const policy = {
      name: 'sharing',
      scopeKind: 'ORGANIZATION' as const,
      scopeId: '',
      state: 'ACTIVE' as const,
      activeVersion: number,
      latestVersion: number,
      updatedAt: at,
    };
    await tx.sharingPolicy.upsert({ where: { id: policyId }, create: { id: policyId, createdAt: at, ...policy }, update: policy });
    await tx.policyVersion.updateMany({ where: { policyId }, data: { state: 'SUPERSEDED' } });
    const version = { state: 'ACTIVE' as const, digest: `sha256:${number}`, document: { rules } as never, author: 'ada', createdAt: at };
    await tx.policyVersion.create({ data: { id: newId(), policyId, number, ...version } });
    record({ action: 'policy.activated', targetType: 'SharingPolicy', targetId: policyId });
  });
}

const allow = (ruleId: string, members: object = {}) => ({
  ruleId,
  effect: 'ALLOW',
  subjects: [{ kind: 'ACCOUNT', accountId: consumer }],
  resources: [{ kind: 'ANY' }],
  permissions: ['WRITE'],
  conditions: [],
  requiresAcceptance: false,
  retainOnLeave: false,
  approvals: 0,
  ...members,
});

beforeAll(async () => {
  governance = await startGovernance();
  const observedAt = governance.clock.now();
  await governance.app.get(Ledger).commit(admin, async (tx, record) => {
    await tx.organization.create({ data: { organizationId: 'o-exampleorg', arn: 'arn:o', managementAccountId: owner, observedAt } });
    await tx.orgUnit.create({ data: { unitId: 'r-root', arn: 'arn:r', name: 'Root', path: '/r-root/', observedAt } });
    for (const accountId of [owner, consumer]) {
      const account = { accountId, arn: accountId, name: accountId, email: 'a@example.com', state: 'ACTIVE' as const, unitId: 'r-root' };
      await tx.account.create({ data: { ...account, path: `/r-root/${accountId}/`, observedAt, tags: {} } });
    }
    await tx.mlflowApp.create({
      data: { arn: app, name: 'a', accountId: owner, region: 'us-east-1', status: 'Created', tags: {}, observedAt },
    });
    record({ action: 'organization.observed', targetType: 'Organization', targetId: 'o-exampleorg' });
  });
});
afterAll(() => governance.close());

describe('decide', () => {
  it('denies what no rule allows, and says what a rule would have to name', async () => {
    const { data } = await governance.query(admin, DECIDE, { input: question });
    expect(data.decide).toMatchObject({ outcome: 'DENY', reason: 'NO_RULE_ALLOWS', determining: [], obligations: null });
    expect(data.decide.explanation.toAllow.missing.subjects).toContainEqual({ kind: 'ACCOUNT', value: consumer });
    expect(data.decide.explanation.text).toMatch(/^No rule allows it\./);
  });

  it('sees a policy at the revision its activation answered', async () => {
    const { revision } = await enforce(1, [allow('b-writes', { approvals: 1, conditions: [{ kind: 'TICKET', prefix: 'SEC-' }] })]);
    const consistency = { mode: 'AT_LEAST', revision: `r${revision}` };
    const without = await governance.query(admin, DECIDE, { input: question, consistency });
    expect(without.data.decide.explanation.toAllow.nearest).toEqual([
      { failed: ['it wants that the request names a ticket that starts with SEC-'] },
    ]);
    const { data } = await governance.query(admin, DECIDE, { input: { ...question, context: { ticket: 'SEC-1' } }, consistency });
    expect(data.decide).toMatchObject({ outcome: 'ALLOW', revision: `r${revision}`, obligations: { approvals: 1 } });
    expect(data.decide.determining).toEqual([{ ruleId: 'b-writes', policyName: 'sharing', version: 1, digest: 'sha256:1' }]);
  });

  it('keeps answering at an earlier revision, and refuses one it does not have', async () => {
    const before = await governance.query(admin, DECIDE, { input: question, consistency: { mode: 'FULLY' } });
    await enforce(2, [allow('b-writes')]);
    const now = await governance.query(admin, DECIDE, { input: question, consistency: { mode: 'FULLY' } });
    expect(now.data.decide.outcome).toBe('ALLOW');
    const exact = { mode: 'EXACT', revision: before.data.decide.revision };
    expect((await governance.query(admin, DECIDE, { input: question, consistency: exact })).data.decide.outcome).toBe('DENY');
    const { errors } = await governance.query(admin, DECIDE, { input: question, consistency: { mode: 'EXACT', revision: 'r999999' } });
    expect(errors?.[0]?.message).toMatch('no longer kept');
  });

  it('answers many at one revision', async () => {
    const inputs = [question, { ...question, permission: 'ADMIN' }];
    const { data } = await governance.query(
      admin,
      'query ($inputs: [DecisionInput!]!) { decideMany(inputs: $inputs) { outcome revision } }',
      { inputs },
    );
    expect(data.decideMany.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['ALLOW', 'DENY']);
    expect(new Set(data.decideMany.map(({ revision }: { revision: string }) => revision)).size).toBe(1);
  });

  it('refuses principals that contradict their kind', async () => {
    const input = { ...question, principal: { kind: 'ROLE', accountId: consumer } };
    const { errors } = await governance.query(admin, DECIDE, { input });
    expect(errors?.[0]?.message).toBe('A principal of kind ROLE has no accountId.');
  });

  it('is for those who see one of both sides', async () => {
    const stranger = actorOf('eve', [{ role: 'VIEWER', scope: { kind: 'ACCOUNT', accountId: '333333333333' } }]);
    expect((await governance.query(stranger, DECIDE, { input: question })).errors?.[0]?.message).toMatch('This takes the role VIEWER');
    const consumers = actorOf('bob', [{ role: 'VIEWER', scope: { kind: 'ACCOUNT', accountId: consumer } }]);
    expect((await governance.query(consumers, DECIDE, { input: question })).data.decide.outcome).toBe('ALLOW');
  });
});

describe('AuthZEN', () => {
  const evaluation = { subject: { type: 'account', id: consumer }, action: { name: 'write' }, resource: { type: 'mlflow_app', id: app } };

  it('is found under its own address, not under one that a caller names', async () => {
    const found = (host: string) => governance.app.inject({ method: 'GET', url: '/.well-known/authzen-configuration', headers: { host } });
    expect((await found('localhost:4700')).json()).toMatchObject({ policy_decision_point: 'http://localhost:4700' });
    expect((await found('evil.example')).statusCode).toBe(404);
  });

  it('answers one evaluation', async () => {
    const { status, body } = await governance.post(admin, '/access/v1/evaluation', evaluation);
    expect(status).toBe(200);
    expect(body).toMatchObject({ decision: true, context: { outcome: 'ALLOW' } });
  });

  it('answers many, with what they share said once, and stops where it is told to', async () => {
    const { action, ...shared } = evaluation;
    const evaluations = [{ action: { name: 'admin' } }, { action }];
    const all = await governance.post(admin, '/access/v1/evaluations', { ...shared, evaluations });
    expect(all.body.evaluations.map(({ decision }: { decision: boolean }) => decision)).toEqual([false, true]);
    const options = { evaluations_semantic: 'deny_on_first_deny' };
    const stopped = await governance.post(admin, '/access/v1/evaluations', { ...shared, evaluations, options });
    expect(stopped.body.evaluations).toHaveLength(1);
  });

  it.each([
    ['no subject', { ...evaluation, subject: undefined }, 'subject.type is missing or not a text.'],
    ['another action', { ...evaluation, action: { name: 'delete' } }, 'action.name is one of read, write, admin.'],
    ['another type', { ...evaluation, resource: { type: 'bucket', id: 'b' } }, 'resource.type is mlflow_app.'],
  ])('refuses %s', async (_, body, error) => {
    expect(await governance.post(admin, '/access/v1/evaluation', body)).toMatchObject({ status: 400, body: { error, code: 'VALIDATION' } });
  });

  it('wants to know who asks', async () => {
    expect((await governance.post(undefined, '/access/v1/evaluation', evaluation)).status).toBe(401);
  });
});
