import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import pg from 'pg';
import { WebSocket } from 'ws';

import { checkConfig } from '../../config.js';
import { createGovernance } from '../../governance.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import type { TestAuthenticator } from '../../testing/test-authenticator.js';
import type { Actor } from '../access/actor.js';
import { Authenticator } from '../access/authenticator.js';
import { Ledger } from '../audit/ledger.js';

interface Told {
  readonly revision: string;
  readonly action: string;
  readonly node: { readonly id: string } | null;
}

const document =
  'subscription ($since: Revision, $types: [String!]) { changes(since: $since, types: $types) { revision action node { id } } }';

describe('a subscription', () => {
  let governance: TestGovernance;
  /** Another replica on the same database: what it writes is heard of through PostgreSQL alone. */
  let replica: Awaited<ReturnType<typeof createGovernance>>;
  let authenticator: TestAuthenticator;
  let url: string;
  const clients: Client[] = [];
  const admin = actorOf('ada', 'POLICY_ADMIN');

  beforeAll(async () => {
    governance = await startGovernance({ logLevel: 'silent' });
    const { app, clock, databaseUrl } = governance;
    authenticator = app.get(Authenticator) as TestAuthenticator;
    replica = await createGovernance({ ...checkConfig({ syncSeconds: 0, logLevel: 'silent' }), databaseUrl }, clock, authenticator);
    await app.listen(0, '127.0.0.1');
    url = `${(await app.getUrl()).replace('http', 'ws')}/graphql`;
    const observedAt = clock.now();
    for (const accountId of ['111111111111', '222222222222'])
      await app
        .get(TenantClients)
        .of('default')
        .account.create({
          data: { accountId, arn: accountId, name: '', email: '', state: 'ACTIVE', path: `/${accountId}/`, observedAt },
        });
  });
  afterAll(async () => {
    for (const client of clients) await client.dispose();
    await replica.close();
    await governance.close();
  });

  const connect = (token: string): Client => {
    const client = createClient({ url, webSocketImpl: WebSocket, connectionParams: { token }, retryAttempts: 0 });
    clients.push(client);
    return client;
  };
  /** Counts up to so many events and ends. */
  const listen = async (actor: Actor, count: number, variables: Record<string, unknown> = {}, query = document): Promise<Told[]> => {
    const told: Told[] = [];
    for await (const { data, errors } of connect(authenticator.tokenOf(actor)).iterate<Record<string, Told>>({ query, variables })) {
      if (errors) throw Object.assign(new Error(errors[0]!.message), { code: errors[0]!.extensions?.['code'] });
      told.push(Object.values(data!)[0]!);
      if (told.length === count) break;
    }
    return told;
  };
  const change = async (targetId: string, targetType = 'Account', tenant = 'default') => {
    const { revision } = await replica
      .get(Ledger)
      .commit({ ...admin, tenant }, async (_, record) => record({ action: 'thing.changed', targetType, targetId }));
    return `r${revision}`;
  };

  it('tells 200 changes once each, in order, though its connection is cut in the middle', async () => {
    const since = await change('111111111111');
    const listening = listen(admin, 200, { since });
    const cutter = new pg.Client({ connectionString: governance.databaseUrl });
    await cutter.connect();
    const expected: string[] = [];
    let cut = 0;
    for (let index = 0; index < 200; index += 1) {
      expected.push(await change('111111111111'));
      if (index % 60 !== 30) continue;
      const { rowCount } = await cutter.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'mlapps-governance notifications' AND datname = current_database()",
      );
      cut += rowCount ?? 0;
    }
    await cutter.end();
    expect(cut).toBeGreaterThanOrEqual(3);
    expect((await listening).map(({ revision }) => revision)).toEqual(expected);
  });

  it('goes on from a revision', async () => {
    const since = await change('111111111111');
    const missed = [await change('111111111111'), await change('222222222222')];
    const told = await listen(admin, 2, { since });
    expect(told).toEqual(
      ['111111111111', '222222222222'].map((id, index) => ({
        revision: missed[index],
        action: 'thing.changed',
        node: { id: toGlobalId('Account', id) },
      })),
    );
  });

  it.each([['r999999999'], ['r-1']])('refuses the revision %s', async (since) => {
    await expect(listen(admin, 1, { since })).rejects.toThrow(since === 'r-1' ? /Revision/ : /no longer kept/);
  });

  it('tells only of what the caller may see, in the own tenant, of the types asked for', async () => {
    const since = await change('111111111111');
    await change('222222222222');
    await change('111111111111', 'Thing');
    await change('333333333333', 'Account', 'other');
    const last = await change('111111111111');
    const limited = actorOf('olga', [{ role: 'VIEWER', scope: { kind: 'ACCOUNT', accountId: '111111111111' } }]);
    expect(await listen(limited, 1, { since })).toMatchObject([{ revision: last }]);
    expect(await listen(admin, 2, { since, types: ['Account'] })).toMatchObject([
      { node: { id: toGlobalId('Account', '222222222222') } },
      { revision: last },
    ]);
  });

  it('takes no stranger', async () => {
    const client = connect('nobody');
    await expect(client.iterate({ query: document }).next()).rejects.toMatchObject({ code: 4403 });
  });

  it('carries out no query, and limits documents', async () => {
    await expect(listen(admin, 1, {}, '{ accounts(first: 1) { nodes { id } } }')).rejects.toMatchObject([
      { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
    ]);
    await expect(listen(admin, 1, {}, 'subscription { changes { nothing } }')).rejects.toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });
});
