import type { Server } from 'node:http';

import { graphql } from '@mlapps/governance-api/client/graphql-documents';
import { createGovernanceClient } from '@mlapps/governance-api/client/governance-client';
import type { GovernanceClientOptions } from '@mlapps/governance-api/client/governance-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';

import { Authenticator } from './features/access/authenticator.js';
import { Ledger } from './features/audit/ledger.js';
import { TenantClients } from './platform/prisma/tenant-clients.js';
import { actorOf, startGovernance } from './testing/start-governance.js';
import type { TestGovernance } from './testing/start-governance.js';
import type { TestAuthenticator } from './testing/test-authenticator.js';

const accounts = graphql(`
  query Accounts($first: Int!, $after: String) {
    accounts(first: $first, after: $after) {
      nodes {
        accountId
        observedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const webhookSet = graphql(`
  mutation WebhookSet($input: WebhookSetInput!) {
    webhookSet(input: $input) {
      webhook {
        id
      }
      revision
      userErrors {
        code
        message
        field
      }
    }
  }
`);
const changes = graphql(`
  subscription Changes($since: Revision) {
    changes(since: $since) {
      revision
      action
    }
  }
`);

describe('the client', () => {
  let governance: TestGovernance;
  let url: string;
  let token: string;
  const admin = actorOf('ada', 'POLICY_ADMIN');

  beforeAll(async () => {
    governance = await startGovernance({ logLevel: 'silent' });
    const { app, clock } = governance;
    await app.listen(0, '127.0.0.1');
    url = `${await app.getUrl()}/graphql`;
    token = (app.get(Authenticator) as TestAuthenticator).tokenOf(admin);
    const client = app.get(TenantClients).of('default');
    for (let index = 0; index < 7; index += 1)
      await client.account.create({
        data: {
          accountId: `${index}`.repeat(12),
          arn: `a${index}`,
          name: '',
          email: '',
          state: 'ACTIVE',
          path: `/${index}/`,
          observedAt: clock.now(),
        },
      });
  });
  afterAll(() => governance.close());

  const clientOf = (options: Partial<GovernanceClientOptions> = {}) =>
    createGovernanceClient({ url, token: () => token, webSocket: WebSocket, ...options });

  it('pages through a list', async () => {
    const found: string[] = [];
    for await (const { accountId } of clientOf().paginate(accounts, { first: 3 }, (data) => data.accounts)) found.push(accountId);
    expect(found).toEqual(Array.from({ length: 7 }, (_, index) => `${index}`.repeat(12)));
  });

  it('tries again what failed on the way, with the same key', async () => {
    const bodies: string[] = [];
    const flaky: typeof fetch = async (address, init) => {
      bodies.push(String(init?.body));
      if (bodies.length === 1) throw new TypeError('fetch failed');
      // carried out, but the answer is lost
      if (bodies.length === 2) await fetch(address, init);
      return bodies.length < 4 ? new Response('busy', { status: 503, headers: { 'retry-after': '0' } }) : fetch(address, init);
    };
    const input = { url: 'https://example.com/hook', topics: ['*'] };
    const { webhookSet: payload } = await clientOf({ fetch: flaky }).mutate(webhookSet, { input });
    expect(payload.webhook?.id).toEqual(expect.any(String));
    expect(new Set(bodies).size).toBe(1);
    expect(await governance.app.get(TenantClients).of('default').webhook.count()).toBe(1);
  });

  it('gives up in the end', async () => {
    const none = () => Promise.reject(new TypeError('fetch failed'));
    await expect(clientOf({ fetch: none, retries: 1 }).query(accounts, { first: 1 })).rejects.toMatchObject({
      name: 'GovernanceUnreachable',
    });
  });

  it('throws what a mutation was refused for', async () => {
    const refused = clientOf().mutate(webhookSet, { input: { url: 'http://10.0.0.1/', topics: ['*'] } });
    await expect(refused).rejects.toMatchObject({
      name: 'GovernanceUserError',
      code: 'VALIDATION',
      userErrors: [{ field: ['input', 'url'] }],
    });
  });

  it('throws why a request was refused', async () => {
    await expect(clientOf({ token: () => 'nobody' }).query(accounts, { first: 1 })).rejects.toMatchObject({
      name: 'GovernanceRequestError',
      code: 'UNAUTHENTICATED',
      status: 401,
    });
    await expect(clientOf().query(accounts, { first: 1000 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('goes on after a lost connection', async () => {
    const told: string[] = [];
    const ledger = governance.app.get(Ledger);
    const change = () => ledger.commit(admin, async (_, record) => record({ action: 'thing.changed', targetType: 'Thing', targetId: '1' }));
    const since = `r${await ledger.revision('default')}`;
    for (let index = 0; index < 3; index += 1) await change();
    for await (const { changes: event } of clientOf().subscribe(changes, { since })) {
      told.push(event.revision);
      if (told.length === 3) {
        (governance.app.getHttpServer() as Server).closeAllConnections();
        for (const socket of sockets) socket.destroy();
        await change();
      }
      if (told.length === 4) break;
    }
    expect(told).toEqual([1, 2, 3, 4].map((later) => `r${BigInt(since.slice(1)) + BigInt(later)}`));
  });

  /** Connections of the server that became WebSockets; `closeAllConnections` leaves them. */
  const sockets = new Set<{ destroy(): void }>();
  beforeAll(() => {
    (governance.app.getHttpServer() as Server).on('upgrade', (_, socket) => sockets.add(socket));
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const events = clientOf().subscribe(changes, {}, { signal: stop.signal });
    setTimeout(() => stop.abort(), 200);
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });
});
