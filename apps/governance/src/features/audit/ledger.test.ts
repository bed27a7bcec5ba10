import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { actorOf } from '../../testing/start-governance.js';
import { testDatabase } from '../../testing/test-database.js';
import type { TestDatabase } from '../../testing/test-database.js';
import { auditEventOf } from './audit-record.js';
import { checkedHead } from './chain-check.js';
import { emptyChain } from '@mlapps/audit-log/audit-event';
import type { Change, Ledger } from './ledger.js';
import { openLedger } from './testing/open-ledger.js';
import type { OpenLedger } from './testing/open-ledger.js';

const ada = actorOf('ada', 'POLICY_ADMIN');
const change = (targetId: string, more: Partial<Change> = {}): Change => ({ action: 'thing.made', targetType: 'Thing', targetId, ...more });

describe('the ledger', () => {
  let database: TestDatabase;
  let open: OpenLedger;
  let ledger: Ledger;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    open = openLedger(database.url);
    ({ ledger } = open);
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
  });
  afterAll(async () => {
    await open.clients.close();
    await owner.end();
    await database.drop();
  });

  /** All events of the tenant, their chain verified against the head. */
  async function verifiedEvents(tenant = 'default') {
    const client = open.clients.of(tenant);
    const events = (await client.auditEvent.findMany({ orderBy: { seq: 'asc' } })).map(auditEventOf);
    const head = await client.ledgerHead.findUniqueOrThrow({ where: { tenant } });
    expect(checkedHead(emptyChain(tenant), events)).toEqual({ seq: head.seq, hash: head.hash });
    return events;
  }
  const webhook = (url: string) => ({
    id: crypto.randomUUID(),
    url,
    topics: [],
    secrets: [],
    position: 0n,
    createdBy: 'ada',
    createdAt: open.clock.now(),
  });

  it('writes the change and its events together', async () => {
    const before = { name: 'é', nested: [{ b: 1e21, a: null }], at: 0.1 };
    const { result, revision } = await ledger.commit(ada, async (tx, record) => {
      record(change('1', { before, after: { text: '"\\ \u2028' } }));
      record(change('2'));
      return tx.webhook.create({ data: webhook('https://one') });
    });
    expect(revision).toBe(2n);
    expect(await ledger.revision('default')).toBe(2n);
    expect(result.url).toBe('https://one');
    const events = await verifiedEvents();
    expect(events[0]).toMatchObject({ seq: 1n, actor: { subject: 'ada', kind: 'USER' }, requestId: 'test', before: { value: before } });
    expect(events[1]).toMatchObject({ seq: 2n, target: { type: 'Thing', id: '2' }, before: null, after: null });
  });

  it('keeps neither when the work fails', async () => {
    const failing = ledger.commit(ada, async (tx, record) => {
      await tx.webhook.create({ data: webhook('https://never') });
      record(change('never'));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    const twice = webhook('https://never');
    const refused = ledger.commit(ada, async (tx, record) => {
      record(change('never'));
      await tx.webhook.create({ data: twice });
      await tx.webhook.create({ data: twice });
    });
    await expect(refused).rejects.toThrow();
    const events = await verifiedEvents();
    expect(events.filter(({ target }) => target.id === 'never')).toEqual([]);
    expect(await open.clients.of('default').webhook.count({ where: { url: 'https://never' } })).toBe(0);
  });

  it.each(['\u0000', '\\\u0000', 'a\ud800', '\udc00b'])('refuses text that cannot be kept: %j', async (text) => {
    const commit = ledger.commit(ada, async (_, record) => record(change('never', { after: { list: [text] } })));
    await expect(commit).rejects.toMatchObject({ code: 'VALIDATION' });
  });

  it.each(['\\u0000', '\\\\ud800', '\u{1f600}'])('keeps text that looks like it: %j', async (text) => {
    const { revision } = await ledger.commit(ada, async (_, record) => record(change('kept', { after: { list: [text] } })));
    expect((await verifiedEvents())[Number(revision) - 1]).toMatchObject({ after: { value: { list: [text] } } });
  });

  it('does not move when nothing is recorded', async () => {
    const revision = await ledger.revision('default');
    expect(await ledger.commit(ada, async () => 7)).toEqual({ result: 7, revision });
  });

  it('notifies when it is visible, of this tenant and number', async () => {
    const heard = once(owner, 'notification') as Promise<[{ payload: string }]>;
    await owner.query('LISTEN ledger');
    const { revision } = await ledger.commit(ada, async (_, record) => record(change('heard')));
    expect((await heard)[0].payload).toBe(`default ${revision}`);
    await owner.query('UNLISTEN ledger');
  });

  it('has no gap and no fork with 32 writers', async () => {
    const other = openLedger(database.url);
    const first = await ledger.revision('default');
    const revisions = await Promise.all(
      Array.from({ length: 32 }, async (_, writer) => {
        const mine = writer % 2 === 0 ? ledger : other.ledger;
        const made: bigint[] = [];
        for (let number = 0; number < 5; number += 1) {
          const { revision } = await mine
            .commit(actorOf(`writer-${writer}`), async (tx, record) => {
              await tx.webhook.create({ data: webhook(`https://${writer}/${number}`) });
              for (let part = 0; part <= number % 3; part += 1) record(change(`${writer}/${number}/${part}`, { after: { part } }));
              if (number === 3 && writer % 8 === 0) throw new Error('no');
            })
            .catch(() => ({ revision: 0n }));
          made.push(revision);
        }
        return made.filter((revision) => revision > 0n);
      }),
    );
    await other.clients.close();
    const expected = 32 * (1 + 2 + 3 + 1 + 2) - 4;
    const events = await verifiedEvents();
    expect(events).toHaveLength(Number(first) + expected);
    const ends = revisions.flat();
    expect(new Set(ends).size).toBe(ends.length);
    // events of one commit stand together, in the order they were recorded
    for (const end of ends) expect(events[Number(end) - 1]?.target.id).toMatch(/\/(0\/0|1\/1|2\/2|3\/0|4\/1)$/);
  });

  it('begins a tenant once, however many begin it', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, writer) =>
        ledger.commit(actorOf(`w-${writer}`, 'VIEWER', 'fresh'), async (_tx, record) => record(change(String(writer)))),
      ),
    );
    expect(await verifiedEvents('fresh')).toHaveLength(8);
  });

  it('does the work again when PostgreSQL ends it for a deadlock', async () => {
    const [a, b] = [webhook('https://a'), webhook('https://b')];
    await open.clients.of('default').webhook.createMany({ data: [a, b] });
    let attempts = 0;
    let meet: () => void = () => undefined;
    const bothHaveOne = new Promise<void>((resolve) => (meet = resolve));
    const touch = (first: string, second: string) =>
      ledger.commit(ada, async (tx, record) => {
        await tx.webhook.update({ where: { id: first }, data: { failures: { increment: 1 } } });
        attempts += 1;
        if (attempts === 2) meet();
        await bothHaveOne;
        await tx.webhook.update({ where: { id: second }, data: { failures: { increment: 1 } } });
        record(change('deadlock'));
      });
    await Promise.all([touch(a.id, b.id), touch(b.id, a.id)]);
    expect(attempts).toBe(3);
    const rows = await open.clients.of('default').webhook.findMany({ where: { id: { in: [a.id, b.id] } } });
    expect(rows.map(({ failures }) => failures)).toEqual([2, 2]);
    expect((await verifiedEvents()).filter(({ target }) => target.id === 'deadlock')).toHaveLength(2);
  });

  it.each([
    ['UPDATE audit_event SET action = $$x$$ WHERE seq = 1'],
    ['DELETE FROM audit_event WHERE seq = 1'],
    ['TRUNCATE audit_event'],
    ['UPDATE audit_event SET before = NULL, before_salt = NULL, hash = $$x$$ WHERE seq = 1'],
    ['UPDATE audit_event SET before = $$1$$ WHERE seq = 1'],
    ['DELETE FROM audit_checkpoint'],
    ['TRUNCATE audit_checkpoint'],
    ['DELETE FROM ledger_head'],
    ['UPDATE ledger_head SET seq = seq - 1'],
  ])('the database refuses %s', async (statement) => {
    const client = open.clients.of('default');
    await client.auditCheckpoint.createMany({
      data: [{ treeSize: 999_999n, rootHash: '', at: new Date(0), keyId: '', signature: '', frontier: [] }],
      skipDuplicates: true,
    });
    await expect(client.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied|append only|forward only/);
    // the owner of the tables, a superuser here, is refused too
    await expect(owner.query(statement)).rejects.toThrow(/append only|forward only/);
  });

  it('survives a writer that is killed at any moment', async () => {
    const killed = await testDatabase();
    const writer = spawn(process.execPath, [fileURLToPath(new URL('testing/ledger-writer.js', import.meta.url)), killed.url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    writer.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    while (said.split('\n').length < 25) await sleep(5);
    writer.kill('SIGKILL');
    await once(writer, 'close');
    const acknowledged = said.split('\n').slice(0, -1).map(Number);
    const after = openLedger(killed.url);
    const client = after.clients.of('default');
    await after.ledger.commit(ada, async (_, record) => record(change('afterwards')));
    const events = (await client.auditEvent.findMany({ orderBy: { seq: 'asc' } })).map(auditEventOf);
    const head = checkedHead(emptyChain('default'), events);
    expect(head.seq).toBe(BigInt(events.length));
    expect(events.length).toBeGreaterThan(Math.max(...acknowledged));
    // every change has its two events and every pair its change
    expect(await client.webhook.count()).toBe((events.length - 1) / 2);
    await after.clients.close();
    await killed.drop();
  });
});
