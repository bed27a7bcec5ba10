import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { Ledger } from '../audit/ledger.js';
import { FactsReader } from './facts-reader.js';
import { Snapshots } from './snapshots.js';

const admin = actorOf('ada', 'POLICY_ADMIN');

describe('snapshots', () => {
  let governance: TestGovernance;
  let units = 0;
  /** As another replica holds them: nobody tells it of changes. */
  const replica = () => new Snapshots(governance.app.get(FactsReader), governance.app.get(CLOCK));
  const addUnit = async (): Promise<bigint> => {
    const unitId = `ou-${++units}`;
    const { revision } = await governance.app.get(Ledger).commit(admin, async (tx, record) => {
      await tx.orgUnit.create({ data: { unitId, arn: unitId, name: unitId, path: `/${unitId}/`, observedAt: governance.clock.now() } });
      record({ action: 'unit.appeared', targetType: 'OrgUnit', targetId: unitId });
    });
    return revision;
  };
  const changeNothingDecisive = async (): Promise<bigint> => {
    const { revision } = await governance.app.get(Ledger).commit(admin, async (_, record) => {
      record({ action: 'webhook.set', targetType: 'Webhook', targetId: 'w' });
      await Promise.resolve();
    });
    return revision;
  };

  beforeAll(async () => {
    governance = await startGovernance();
  });
  afterAll(() => governance.close());

  it('show a change at the revision it answered, where the fastest answer may still be the old one', async () => {
    const snapshots = replica();
    await snapshots.at('default', { mode: 'FULLY' });
    const revision = await addUnit();
    const stale = await snapshots.at('default', { mode: 'MINIMIZE_LATENCY' });
    expect([revision - 1n, revision]).toContain(stale.revision);
    const fresh = await snapshots.at('default', { mode: 'AT_LEAST', revision });
    expect(fresh.snapshot.facts.units).toHaveLength(units);
    expect((await snapshots.at('default', { mode: 'MINIMIZE_LATENCY' })).revision).toBe(revision);
  });

  it('never answer FULLY from what was read before the question', async () => {
    const snapshots = replica();
    for (let round = 0; round < 20; round++) {
      const early = snapshots.at('default', { mode: 'FULLY' });
      const revision = await addUnit();
      const late = await Promise.all([1, 2, 3].map(async () => snapshots.at('default', { mode: 'FULLY' })));
      for (const placed of late) expect(placed.revision >= revision).toBe(true);
      await early;
    }
  });

  it('move on without reading again when nothing decisive changed', async () => {
    const snapshots = replica();
    const before = await snapshots.at('default', { mode: 'FULLY' });
    const revision = await changeNothingDecisive();
    const after = await snapshots.at('default', { mode: 'FULLY' });
    expect(after.revision).toBe(revision);
    expect(after.snapshot).toBe(before.snapshot);
  });

  it('are kept for a while, each for all the revisions it holds at', async () => {
    const snapshots = replica();
    const first = await snapshots.at('default', { mode: 'FULLY' });
    const between = await changeNothingDecisive();
    await snapshots.at('default', { mode: 'FULLY' });
    await addUnit();
    await snapshots.at('default', { mode: 'FULLY' });
    for (const revision of [first.revision, between]) {
      const exact = await snapshots.at('default', { mode: 'EXACT', revision });
      expect(exact).toMatchObject({ snapshot: first.snapshot, revision });
    }
    for (let round = 0; round < 8; round++) {
      await addUnit();
      await snapshots.at('default', { mode: 'FULLY' });
    }
    await expect(snapshots.at('default', { mode: 'EXACT', revision: between })).rejects.toMatchObject({ code: 'REVISION_EXPIRED' });
  });

  it('refuse revisions that do not exist yet', async () => {
    const revision = (await replica().at('default', { mode: 'FULLY' })).revision + 1000n;
    await expect(replica().at('default', { mode: 'AT_LEAST', revision })).rejects.toMatchObject({ code: 'REVISION_EXPIRED' });
  });

  it('ask again after five seconds, however fast an answer is wanted', async () => {
    const snapshots = replica();
    await snapshots.at('default', { mode: 'FULLY' });
    const revision = await addUnit();
    governance.clock.advance(6);
    expect((await snapshots.at('default', { mode: 'MINIMIZE_LATENCY' })).revision).toBe(revision);
  });
});
