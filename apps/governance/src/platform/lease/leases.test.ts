import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { testDatabase } from '../../testing/test-database.js';
import type { TestDatabase } from '../../testing/test-database.js';
import { TenantClients } from '../prisma/tenant-clients.js';
import { LeaseLost, Leases } from './leases.js';

describe('leases', () => {
  let database: TestDatabase;
  let clients: TenantClients;
  let ours: Leases;
  let theirs: Leases;

  beforeAll(async () => {
    database = await testDatabase();
    clients = new TenantClients({ databaseUrl: database.url, connections: 4 });
    ours = new Leases(clients);
    theirs = new Leases(clients);
  });
  afterAll(async () => {
    await clients.close();
    await database.drop();
  });

  it('have one holder, and the next one a greater fence', async () => {
    const first = await ours.acquire('one', 'work', 60);
    expect(first).toMatchObject({ name: 'work', fence: 1n });
    expect(await theirs.acquire('one', 'work', 60)).toBeUndefined();
    expect(await theirs.acquire('two', 'work', 60)).toMatchObject({ fence: 1n });
    await ours.release(first!);
    expect(await theirs.acquire('one', 'work', 60)).toMatchObject({ fence: 2n });
    expect(await ours.renew(first!, 60)).toBe(false);
  });

  it('have one winner among many', async () => {
    const won = await Promise.all(Array.from({ length: 16 }, (_, index) => (index % 2 ? ours : theirs).acquire('one', 'race', 60)));
    expect(won.filter((lease) => lease !== undefined)).toHaveLength(1);
  });

  it('refuse what a late holder writes', async () => {
    const late = await ours.acquire('one', 'stalled', 0);
    const client = clients.of('one');
    await client.$transaction((tx) => ours.requireHeld(tx, late!));
    const next = await theirs.acquire('one', 'stalled', 60);
    await expect(client.$transaction((tx) => ours.requireHeld(tx, late!))).rejects.toBeInstanceOf(LeaseLost);
    await client.$transaction((tx) => theirs.requireHeld(tx, next!));
  });

  it('cannot be taken over while the holder writes', async () => {
    const lease = await ours.acquire('one', 'writing', 0);
    const order: string[] = [];
    let taken: Promise<void> | undefined;
    await clients.of('one').$transaction(async (tx) => {
      await ours.requireHeld(tx, lease!);
      taken = theirs.acquire('one', 'writing', 60).then(() => void order.push('taken'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      order.push('written');
    });
    await taken;
    expect(order).toEqual(['written', 'taken']);
  });

  it('are kept while the work lasts, and given back', async () => {
    const result = await ours.hold({ tenant: 'one', name: 'long', seconds: 0.3 }, async (_, signal) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      return [await theirs.acquire('one', 'long', 60), signal.aborted];
    });
    expect(result).toEqual([undefined, false]);
    expect(await theirs.hold({ tenant: 'one', name: 'long', seconds: 1 }, async ({ fence }) => fence)).toBe(2n);
  });

  it('tell the holder that they are lost', async () => {
    const reason = await ours.hold({ tenant: 'one', name: 'stolen', seconds: 0.2 }, async (lease, signal) => {
      await clients.of('one').$executeRaw`UPDATE lease SET fence = fence + 1 WHERE name = ${lease.name}`;
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return signal.reason as unknown;
    });
    expect(reason).toBeInstanceOf(LeaseLost);
  });

  it('are given back when the work fails', async () => {
    const failing = ours.hold({ tenant: 'one', name: 'failing', seconds: 60 }, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await theirs.acquire('one', 'failing', 60)).toBeDefined();
  });
});
