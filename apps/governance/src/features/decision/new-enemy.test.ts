import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { checkConfig } from '../../config.js';
import { createGovernance } from '../../governance.js';
import { newId } from '../../platform/new-id.js';
import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import { TestAuthenticator } from '../../testing/test-authenticator.js';
import { Ledger } from '../audit/ledger.js';

const consumer = '222222222222';
const resource = 'arn:aws:sagemaker:us-east-1:111111111111:mlflow-app/app-ABCDEFGHIJKL';
const admin = actorOf('ada', 'POLICY_ADMIN');
const policyId = newId();
const allow = {
  ruleId: 'allow',
  effect: 'ALLOW',
  subjects: [{ kind: 'ACCOUNT', accountId: consumer }],
  resources: [{ kind: 'ANY' }],
  permissions: ['READ', 'WRITE', 'ADMIN'],
  conditions: [],
  requiresAcceptance: false,
  retainOnLeave: false,
  approvals: 0,
};
const DECIDE = `query ($input: DecisionInput!, $consistency: ConsistencyInput) {
  decide(input: $input, consistency: $consistency) { outcome revision }
}`;

/** https://research.google/pubs/zanzibar-googles-consistent-global-authorization-system/ §2.2: what was denied must not be allowed by what came after. */
describe('a replica that is asked for at least the revision of a change', () => {
  let governance: TestGovernance;
  let second: Awaited<ReturnType<typeof createGovernance>>;
  const authenticator = new TestAuthenticator();
  let number = 0;

  beforeAll(async () => {
    governance = await startGovernance({ sharePollMilliseconds: 0, logLevel: 'silent' });
    const { databaseUrl, clock } = governance;
    second = await createGovernance(
      { ...checkConfig({ syncSeconds: 0, driftSeconds: 0, sharePollMilliseconds: 0, logLevel: 'silent' }), databaseUrl },
      clock,
      authenticator,
    );
    await enforce([allow]);
    await governance.app.get(Ledger).commit(admin, async (tx, record) => {
      const [arn, accountId] = [resource, resource.split(':')[4]!];
      const organization = { organizationId: 'o-exampleorg', arn: 'arn:o', managementAccountId: accountId };
      await tx.organization.create({ data: { ...organization, observedAt: clock.now() } });
      await tx.orgUnit.create({ data: { unitId: 'r-root', arn: 'arn:r', name: 'Root', path: '/r-root/', observedAt: clock.now() } });
      for (const id of [accountId, consumer]) {
        const account = {
          accountId: id,
          arn: id,
          name: id,
          email: `${id}@example.com`,
          state: 'ACTIVE' as const,
          path: `/r-root/${id}/`,
          tags: {},
        };
        await tx.account.create({ data: { ...account, unitId: 'r-root', observedAt: clock.now() } });
      }
      const app = { arn, name: 'app', accountId, region: 'us-east-1', status: 'Created', tags: {}, observedAt: clock.now() };
      await tx.mlflowApp.create({ data: app });
      record({ action: 'app.appeared', targetType: 'MlflowApp', targetId: arn });
    });
  });
  afterAll(async () => {
    await second.close();
    await governance.close();
  });

  async function enforce(rules: readonly object[]): Promise<bigint> {
    number += 1;
    const at = governance.clock.now();
    const { revision } = await governance.app.get(Ledger).commit(admin, async (tx, record) => {
      const policy = { name: 'sharing', scopeKind: 'ORGANIZATION' as const, scopeId: '', state: 'ACTIVE' as const, updatedAt: at };
      const values = { ...policy, activeVersion: number, latestVersion: number };
      await tx.sharingPolicy.upsert({ where: { id: policyId }, create: { id: policyId, createdAt: at, ...values }, update: values });
      await tx.policyVersion.updateMany({ where: { policyId }, data: { state: 'SUPERSEDED' } });
      const version = { state: 'ACTIVE' as const, digest: `sha256:${number}`, document: { rules } as never, author: 'ada', createdAt: at };
      await tx.policyVersion.create({ data: { id: newId(), policyId, number, ...version } });
      record({ action: 'policy.activated', targetType: 'SharingPolicy', targetId: policyId });
    });
    return revision;
  }

  async function ask(consistency: object): Promise<{ outcome: string; revision: bigint }> {
    const input = { principal: { kind: 'ACCOUNT', accountId: consumer }, permission: 'WRITE', resource };
    const answer = await second.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${authenticator.tokenOf(admin)}` },
      payload: { query: DECIDE, variables: { input, consistency } },
    });
    const { outcome, revision } = answer.json<{ data: { decide: { outcome: string; revision: string } } }>().data.decide;
    return { outcome, revision: BigInt(revision.slice(1)) };
  }

  it('never allows what was denied by then, whatever was allowed since, and the fastest answer is late at most', async () => {
    for (let round = 0; round < 5; round += 1) {
      expect((await ask({ mode: 'FULLY' })).outcome).toBe('ALLOW');
      const denied = await enforce([allow, { ...allow, ruleId: 'freeze', effect: 'DENY' }]);
      const fast = await ask({ mode: 'MINIMIZE_LATENCY' });
      // late it may be, and then it says so: what it allows is of before
      if (fast.outcome === 'ALLOW') expect(fast.revision).toBeLessThan(denied);
      const widened = await enforce([
        { ...allow, ruleId: 'wide', resources: [{ kind: 'ANY' }] },
        { ...allow, ruleId: 'freeze', effect: 'DENY' },
      ]);
      const answers = await Promise.all(
        [denied, widened, denied, widened].map((revision) => ask({ mode: 'AT_LEAST', revision: `r${revision}` })),
      );
      expect(answers.map(({ outcome }) => outcome)).toEqual(['DENY', 'DENY', 'DENY', 'DENY']);
      expect(answers.every(({ revision }, index) => revision >= [denied, widened][index % 2]!)).toBe(true);
      await enforce([allow]);
    }
  });
});
