import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { toGlobalId } from '../../../platform/graphql/global-id.js';
import { actorOf } from '../../../testing/start-governance.js';
import { OrganizationSyncService } from './organization-sync.service.js';
import { faultyProxy } from './testing/faulty-proxy.js';
import type { FaultyProxy } from './testing/faulty-proxy.js';
import { govern } from './testing/governed.js';
import type { Governed, Synced } from './testing/governed.js';
import { governedOrganization } from './testing/governed-organization.js';
import type { GovernedOrganization } from './testing/governed-organization.js';

describe('the sync of an organization on a bad day', () => {
  let organization: GovernedOrganization;
  let proxy: FaultyProxy;
  let governed: Governed;
  let broken: string;
  const admin = actorOf('ada', 'POLICY_ADMIN');

  const brokenAccount = () => governed.client.account.findFirstOrThrow({ where: { accountId: broken } });
  const openAppsOfBroken = () => governed.client.mlflowApp.count({ where: { accountId: broken, closedAt: null } });
  const actions = ({ events }: Synced) => events.map(({ action }) => action).sort();
  const asked = (operation: string) => proxy.calls.filter((call) => call.operation === operation).length;
  /** Holds up the reading of accounts, or of the broken one, until it is released. */
  const holdUp = (which: 'all' | 'broken' = 'broken'): { reached: Promise<void>; release: () => void } => {
    let reach = (): void => undefined;
    let release = (): void => undefined;
    const reached = new Promise<void>((resolve) => (reach = resolve));
    const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    proxy.fault = ({ operation, accountId }) => {
      if (operation !== 'ListMlflowApps' || (which === 'broken' && accountId !== broken)) return undefined;
      reach();
      return held;
    };
    return { reached, release };
  };

  beforeAll(async () => {
    organization = await governedOrganization({}, 1);
    const { accounts, addApp } = organization;
    broken = accounts[1]!;
    for (const name of ['a', 'b', 'c', 'd']) await addApp(accounts[0]!, 'us-east-1', name);
    await addApp(broken, 'us-east-1', 'other');
    await addApp(broken, 'eu-west-1', 'other-eu');
    proxy = await faultyProxy(organization.emulator.url);
    governed = await govern(proxy.url, { syncConcurrency: 2 });
  });
  afterAll(async () => {
    await governed.close();
    await proxy.close();
    await organization.close();
  });
  afterEach(() => {
    Object.assign(proxy, { fault: () => undefined, pageSize: undefined });
    proxy.calls.length = 0;
  });

  it('reads all pages, empty ones too', async () => {
    proxy.pageSize = 3;
    const { run } = await governed.sync();
    expect(run).toMatchObject({ state: 'SUCCEEDED', accountsSeen: 4, accountsDone: 4 });
    expect(await governed.client.mlflowApp.count({ where: { closedAt: null } })).toBe(6);
    expect(await governed.client.account.count()).toBe(4);
    expect(asked('ListAccounts')).toBe(1 + 2);
    expect(asked('AssumeRole')).toBe(3);
    expect(asked('DescribeMlflowApp')).toBe(6);
  });

  it('takes roles once and does not describe what did not change', async () => {
    expect(actions(await governed.sync())).toEqual([]);
    expect(asked('AssumeRole')).toBe(0);
    expect(asked('DescribeMlflowApp')).toBe(0);
    governed.governance.clock.advance(3700);
    await governed.sync();
    expect(asked('DescribeMlflowApp')).toBe(6);
  });

  it('survives throttling', async () => {
    const refused = new Set<string>();
    proxy.fault = ({ operation, accountId, region }) => {
      const key = `${operation} ${accountId} ${region}`;
      if (!['ListAccounts', 'ListMlflowApps'].includes(operation) || refused.has(key)) return undefined;
      refused.add(key);
      return { status: 400, code: 'ThrottlingException' };
    };
    const synced = await governed.sync();
    expect(synced.run.state).toBe('SUCCEEDED');
    expect(actions(synced)).toEqual([]);
    expect(refused.size).toBe(1 + 4 * 2);
  });

  it('goes on without an account whose role cannot be taken, says which one, and closes nothing of it', async () => {
    const { accounts, addApp } = organization;
    await addApp(accounts[2]!, 'us-east-1', 'new');
    proxy.fault = ({ operation, accountId }) =>
      operation === 'AssumeRole' && accountId === broken ? { status: 403, code: 'AccessDenied' } : undefined;
    // one that has no session yet
    const fresh = await governed.replica();
    const synced = await governed.sync(fresh);
    expect(synced.run).toMatchObject({ state: 'PARTIAL', accountsSeen: 4, accountsDone: 4 });
    expect(actions(synced)).toEqual(['account.inventoryFailed', 'app.appeared']);
    expect(await openAppsOfBroken()).toBe(2);
    expect((await brokenAccount()).inventoryError).toMatch(
      new RegExp(`^RoleDenied: The role arn:aws:iam::${broken}:role/\\S+ could not be taken: AccessDenied.*govern-aws\\.md`),
    );
    const failures = 'failures(first: 5) { totalCount nodes { accountId region code account { inventoryError } } }';
    const { data } = await governed.governance.query(admin, `query ($id: ID!) { syncRun(id: $id) { state ${failures} } }`, {
      id: toGlobalId('SyncRun', synced.run.id),
    });
    expect(data.syncRun).toEqual({
      state: 'PARTIAL',
      failures: {
        totalCount: 1,
        nodes: [
          { accountId: broken, region: null, code: 'RoleDenied', account: { inventoryError: expect.stringContaining('RoleDenied') } },
        ],
      },
    });

    // told when it begins and when it ends, not in between
    expect(actions(await governed.sync(fresh))).toEqual([]);
    proxy.fault = () => undefined;
    const recovered = await governed.sync(fresh);
    expect(recovered.run.state).toBe('SUCCEEDED');
    expect(actions(recovered)).toEqual(['account.inventoryRecovered']);
    expect(await brokenAccount()).toMatchObject({ inventoryError: null });
  });

  it('goes on without a Region that does not answer', async () => {
    const { accounts, addApp, tag } = organization;
    const there = await addApp(broken, 'us-east-1', 'there');
    await addApp(broken, 'eu-west-1', 'unseen');
    const before = await governed.client.mlflowApp.findFirstOrThrow({ where: { accountId: broken, region: 'eu-west-1' } });
    proxy.fault = ({ operation, accountId, region }) => {
      if (operation === 'ListTags' && accountId === accounts[0]) return { status: 400, code: 'AccessDeniedException' };
      return accountId === broken && region === 'eu-west-1' ? { status: 500, code: 'InternalFailure' } : undefined;
    };
    governed.governance.clock.advance(60);
    const { run, events } = await governed.sync();
    expect(run.state).toBe('PARTIAL');
    expect(events.map(({ targetId }) => targetId)).toContain(there);
    expect(await governed.client.mlflowApp.findFirst({ where: { accountId: broken, region: 'eu-west-1' } })).toEqual(before);
    const failures = await governed.client.syncAccountFailure.findMany({ where: { runId: run.id }, orderBy: { accountId: 'asc' } });
    expect(failures).toMatchObject(
      [
        { accountId: accounts[0], region: 'us-east-1', code: 'AccessDeniedException' },
        { accountId: broken, region: 'eu-west-1', code: 'InternalFailure' },
      ].sort((a, b) => (a.accountId! < b.accountId! ? -1 : 1)),
    );
    // whoever may not see tags must not take that for none
    expect(await governed.client.mlflowApp.findFirst({ where: { accountId: accounts[0]! } })).toMatchObject({ tags: null });
    await tag(broken, 'us-east-1', there, { back: 'yes' });
    proxy.fault = () => undefined;
    expect((await governed.sync()).run.state).toBe('SUCCEEDED');
    expect(await openAppsOfBroken()).toBe(4);
  });

  it('fails as a whole when the organization cannot be read, and changes nothing', async () => {
    proxy.fault = ({ operation }) =>
      operation === 'ListOrganizationalUnitsForParent' ? { status: 400, code: 'AccessDeniedException' } : undefined;
    const synced = await governed.sync();
    expect(synced.run).toMatchObject({ state: 'FAILED', error: 'AccessDeniedException: AccessDeniedException here' });
    expect(actions(synced)).toEqual([]);
  });

  it('is made once at a time, by whatever replica, and shows how far it is', async () => {
    const { reached, release } = holdUp();
    const start =
      'mutation ($key: String!) { organizationSync(input: { idempotencyKey: $key }) { revision syncRun { id state trigger } userErrors { code } } }';
    const { data } = await governed.governance.query(admin, start, { key: 'first' });
    const { syncRun, userErrors } = data.organizationSync;
    expect([syncRun.state, syncRun.trigger, userErrors]).toEqual(['RUNNING', 'REQUESTED', []]);
    await reached;
    const again = await governed.governance.query(admin, start, { key: 'second' });
    expect(again.data.organizationSync).toMatchObject({ syncRun: null, userErrors: [{ code: 'CONFLICT' }] });
    const repeated = await governed.governance.query(admin, start, { key: 'first' });
    expect(repeated.data.organizationSync.syncRun.id).toBe(syncRun.id);
    const replica = await governed.replica();
    expect(await replica.get(OrganizationSyncService).sync('default')).toBeUndefined();
    const show = 'query ($id: ID!) { syncRun(id: $id) { state accountsSeen accountsDone finishedAt } }';
    const shown = await governed.governance.query(admin, show, { id: syncRun.id });
    expect(shown.data.syncRun).toMatchObject({ state: 'RUNNING', accountsSeen: 4, finishedAt: null });
    release();
    await until(async () => (await governed.governance.query(admin, show, { id: syncRun.id })).data.syncRun.state === 'SUCCEEDED');
    const refused = await governed.governance.query(actorOf('vera'), start, { key: 'third' });
    expect(refused.data.organizationSync).toMatchObject({ syncRun: null, userErrors: [{ code: 'FORBIDDEN' }] });
  });

  it('is taken over from a process that stalls, which then writes nothing', async () => {
    await organization.addApp(broken, 'us-east-1', 'late');
    const { reached, release } = holdUp();
    const stalled = governed.sync();
    await reached;
    proxy.fault = () => undefined;
    await governed.client.$executeRaw`UPDATE lease SET until = 'epoch' WHERE name = 'organization-sync'`;
    const second = await governed.sync(await governed.replica());
    expect(second.run.state).toBe('SUCCEEDED');
    expect(actions(second)).toEqual(['app.appeared']);
    release();
    const first = await stalled;
    expect(first.run).toMatchObject({ state: 'FAILED', error: 'The process that ran it ended.' });
    expect(
      await governed.client.auditEvent.count({ where: { action: 'app.appeared', after: { path: ['name'], equals: 'late' } } }),
    ).toBeLessThanOrEqual(1);
    expect(actions(await governed.sync())).toEqual([]);
  });

  it('ends with the process that makes it', async () => {
    const { reached, release } = holdUp('all');
    const replica = await governed.replica();
    const running = governed.sync(replica);
    await reached;
    const closed = replica.close();
    release();
    await closed;
    await running;
    const run = await governed.client.syncRun.findFirst({ orderBy: { id: 'desc' } });
    expect(run).toMatchObject({ state: 'FAILED', error: 'The service was stopped.' });
    expect((await governed.sync()).run.state).toBe('SUCCEEDED');
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let times = 0; !(await isSo()); times++) {
    if (times > 200) throw new Error('It did not come to be.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
