import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { makeExamplePolicy } from './example-policy.js';
import { TenantClients } from './platform/prisma/tenant-clients.js';
import { actorOf, startGovernance } from './testing/start-governance.js';
import type { TestGovernance } from './testing/start-governance.js';

describe('the example policy', () => {
  let governance: TestGovernance;
  const data = mkdtempSync(join(tmpdir(), 'mlapps-example-'));
  const config = { data, developmentTenant: 'default' };
  const policies = () =>
    governance.app
      .get(TenantClients)
      .of('default')
      .sharingPolicy.findMany({ include: { versions: true } });
  beforeAll(async () => {
    governance = await startGovernance();
  });
  afterAll(async () => {
    await governance.close();
    rmSync(data, { recursive: true });
  });

  it('is written by one person, approved by another and in force', async () => {
    await makeExamplePolicy(governance.app, config);
    expect(await policies()).toMatchObject([
      { name: 'example', state: 'ACTIVE', versions: [{ author: 'ada', submitter: 'ada', state: 'ACTIVE' }] },
    ]);
    const events = await governance.app
      .get(TenantClients)
      .of('default')
      .auditEvent.findMany({ orderBy: { seq: 'asc' } });
    expect([...new Set(events.map(({ actor }) => actor))]).toEqual(['ada', 'grace']);
  });

  it('is made once: what a user retires stays retired', async () => {
    const [policy] = await policies();
    const answer = await governance.query(
      actorOf('ada', 'POLICY_ADMIN'),
      `mutation ($input: PolicyRetireInput!) { policyRetire(input: $input) { policy { id state } userErrors { message } } }`,
      {
        input: {
          idempotencyKey: 'retire',
          id: Buffer.from(`SharingPolicy:${policy!.id}`).toString('base64url'),
          ifVersion: policy!.lockVersion,
          revokeShares: false,
        },
      },
    );
    expect(answer.data.policyRetire.userErrors).toEqual([]);
    await makeExamplePolicy(governance.app, config);
    expect(await policies()).toMatchObject([{ state: 'RETIRED', versions: [{ number: 1 }] }]);
  });
});
