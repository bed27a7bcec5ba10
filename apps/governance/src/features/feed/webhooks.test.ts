import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { checkConfig } from '../../config.js';
import { createGovernance } from '../../governance.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import { Authenticator } from '../access/authenticator.js';
import { Ledger } from '../audit/ledger.js';
import { signedHeaders } from './webhook.rules.js';

interface Delivery {
  readonly id: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

// two replicas in one process, on a machine that runs other suites besides
jest.setTimeout(90_000);

const admin = actorOf('ada', 'POLICY_ADMIN');
const SET = `mutation ($input: WebhookSetInput!) { webhookSet(input: $input) { webhook { id version position failures lastError } secret revision userErrors { code field } } }`;

describe('webhooks', () => {
  const data = mkdtempSync(join(tmpdir(), 'webhooks-'));
  const deliveries: Delivery[] = [];
  let answer = 200;
  const receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const headers = request.headers as Record<string, string>;
      if (answer === 200) deliveries.push({ id: headers['webhook-id']!, body, headers });
      response.writeHead(answer, { location: 'http://127.0.0.1:1/' }).end();
    });
  });
  let governance: TestGovernance;
  let replica: Awaited<ReturnType<typeof createGovernance>>;
  let url: string;
  let keys = 0;

  beforeAll(async () => {
    receiver.listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    const given = { logLevel: 'silent', webhookLoopback: true, data };
    governance = await startGovernance(given);
    const { app, clock, databaseUrl } = governance;
    replica = await createGovernance({ ...checkConfig({ syncSeconds: 0, ...given }), databaseUrl }, clock, app.get(Authenticator));
  });
  beforeEach(async () => {
    // what a test that failed has left would tell the next one of its changes
    await governance.app.get(TenantClients).of('default').webhook.deleteMany();
    deliveries.length = 0;
    answer = 200;
  });
  afterAll(async () => {
    await replica.close();
    await governance.close();
    receiver.close();
    rmSync(data, { recursive: true });
  });

  const set = async (input: Record<string, unknown>, actor = admin) => {
    const { data: found, errors } = await governance.query(actor, SET, {
      input: { idempotencyKey: `k${(keys += 1)}`, url, topics: ['thing.*'], ...input },
    });
    expect(errors).toBeUndefined();
    return found.webhookSet;
  };
  const remove = async (id: string) => {
    const client = governance.app.get(TenantClients).of('default');
    const webhook = await client.webhook.findUniqueOrThrow({ where: { id: Buffer.from(id, 'base64url').toString().split(':')[1]! } });
    const query = 'mutation ($input: WebhookDeleteInput!) { webhookDelete(input: $input) { deletedId userErrors { code } } }';
    const { data: found } = await governance.query(admin, query, {
      input: { idempotencyKey: `k${(keys += 1)}`, id, ifVersion: webhook.lockVersion },
    });
    expect(found.webhookDelete).toEqual({ deletedId: id, userErrors: [] });
  };
  const change = async (action: string) => {
    const { revision } = await governance.app
      .get(Ledger)
      .commit(admin, async (_, record) => record({ action, targetType: 'Thing', targetId: '1' }));
    return revision;
  };
  const until = async (what: () => boolean | Promise<boolean>) => {
    for (let waited = 0; !(await what()); waited += 50) {
      if (waited > 40_000) throw new Error(`Waited for ${what.toString()}`);
      await sleep(50);
    }
  };

  it('are told every change their topics name, once and in order, by two replicas', async () => {
    const { webhook, secret } = await set({});
    const expected = [];
    for (let index = 0; index < 15; index += 1) {
      await change('other.changed');
      expected.push(`r${await change('thing.changed')}`);
    }
    await until(() => deliveries.length >= 15);
    await sleep(300);
    expect(deliveries.map(({ body }) => (JSON.parse(body) as { data: { revision: string } }).data.revision)).toEqual(expected);
    const [{ id, body, headers }] = deliveries as [Delivery];
    const at = new Date(Number(headers['webhook-timestamp']) * 1000);
    expect(headers).toMatchObject({ ...signedHeaders(id, at, body, [{ secret, until: null }]), 'content-type': 'application/json' });
    await remove(webhook.id);
  });

  it('that fail are told later, from where they were, and follow no redirect', async () => {
    answer = 302;
    const { webhook } = await set({});
    const first = await change('thing.changed');
    const state = async () => {
      const { data: found } = await governance.query(admin, '{ webhooks(first: 5) { nodes { id failures lastError nextAttemptAt } } }');
      return found.webhooks.nodes.find(({ id }: { id: string }) => id === webhook.id);
    };
    await until(async () => (await state()).failures === 1);
    expect((await state()).lastError).toBe('It answered 302.');
    const second = await change('thing.changed');
    answer = 200;
    await sleep(300);
    expect(deliveries).toEqual([]);
    governance.clock.advance(6);
    await until(() => deliveries.length === 2);
    expect(deliveries.map(({ body }) => (JSON.parse(body) as { data: { revision: string } }).data.revision)).toEqual([
      `r${first}`,
      `r${second}`,
    ]);
    await until(async () => (await state()).failures === 0);
    await remove(webhook.id);
  });

  it('are told again from a revision, with the same ids', async () => {
    const { webhook } = await set({});
    const before = await change('before.changed');
    await change('thing.changed');
    await until(() => deliveries.length === 1);
    const [{ id }] = deliveries as [Delivery];
    const again = await set({ id: webhook.id, ifVersion: webhook.version, replayFrom: `r${before}` });
    expect(again.secret).toBeNull();
    await until(() => deliveries.length === 2);
    expect(deliveries[1]!.id).toBe(id);
    await remove(webhook.id);
  });

  it('have secrets that are shown once, kept sealed, and signed beside the new one for a day', async () => {
    const { webhook, secret } = await set({ idempotencyKey: 'secret' });
    expect((await set({ idempotencyKey: 'secret' })).secret).toBeNull();
    const query =
      'mutation ($input: WebhookRotateSecretInput!) { webhookRotateSecret(input: $input) { webhook { version } secret userErrors { code } } }';
    const { data: rotated } = await governance.query(admin, query, {
      input: { idempotencyKey: 'rotate', id: webhook.id, ifVersion: webhook.version },
    });
    const stored = await governance.app.get(TenantClients).of('default').webhook.findMany();
    for (const plain of [secret, rotated.webhookRotateSecret.secret])
      expect(JSON.stringify(stored.map(({ secrets }) => secrets))).not.toContain(plain.slice(6));
    await change('thing.changed');
    await until(() => deliveries.length === 1);
    expect(deliveries[0]!.headers['webhook-signature']!.split(' ')).toHaveLength(2);
    await remove(webhook.id);
  });

  it.each([
    [{ url: 'http://10.0.0.1/' }, 'VALIDATION', ['input', 'url']],
    [{ topics: ['nothing'] }, 'VALIDATION', ['input', 'topics']],
    [{ replayFrom: 'r99999999' }, 'REVISION_EXPIRED', ['input', 'replayFrom']],
    [{ id: Buffer.from('Webhook:x').toString('base64url'), ifVersion: 1 }, 'NOT_FOUND', ['input', 'id']],
  ])('refuse %j', async (input, code, field) => {
    expect(await set(input)).toMatchObject({ webhook: null, secret: null, userErrors: [{ code, field }] });
  });

  it('are for administrators', async () => {
    const viewer = actorOf('vera');
    expect(await set({}, viewer)).toMatchObject({ webhook: null, userErrors: [{ code: 'FORBIDDEN' }] });
    const { errors } = await governance.query(viewer, '{ webhooks(first: 1) { nodes { id } } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
