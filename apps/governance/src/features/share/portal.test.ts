import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { toGlobalId } from '../../platform/graphql/global-id.js';
import type { AuditEvent } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import { statementsOf } from '../../testing/statements.js';
import type { Actor } from '../access/actor.js';
import { FeedService } from '../feed/feed.service.js';
import { fillShares, PORTAL_BY_POLICY, PORTAL_BY_SHARE } from './testing/fill-shares.js';

const OWNED = '200000000003';

describe('the pages that a portal asks for, over 10,000 shares', () => {
  let governance: TestGovernance;
  const everywhere = actorOf('vera');
  const inUnit = actorOf('vic', [{ role: 'VIEWER', scope: { kind: 'ORG_UNIT', unitId: 'ou-1-3' } }]);

  beforeAll(async () => {
    governance = await startGovernance({ logLevel: 'silent', sharePollMilliseconds: 0 });
    const client = governance.app.get(TenantClients).of('default');
    await fillShares(client, { shares: 10_000, policies: 40 });
    const owner = new pg.Client({ connectionString: governance.databaseUrl });
    await owner.connect();
    await owner.query('ANALYZE');
    await owner.end();
  }, 120_000);
  afterAll(() => governance.close());

  async function ask(actor: Actor, query: string) {
    // who may is known for a second
    await governance.query(actor, '{ organization { id } }');
    const { result, statements } = await statementsOf(() => governance.query(actor, query));
    expect(result.errors).toBeUndefined();
    return { data: result.data, statements };
  }

  it.each([
    ['policies', PORTAL_BY_POLICY],
    ['shares', PORTAL_BY_SHARE],
  ])('by %s, take 4 statements at most, whoever asks', async (_, page) => {
    for (const actor of [everywhere, inUnit]) {
      const { statements } = await ask(actor, page);
      expect(statements.length).toBeLessThanOrEqual(4);
      expect(statements.length).toBeGreaterThan(0);
    }
  });

  it('show everything below a policy', async () => {
    const { data } = await ask(everywhere, PORTAL_BY_POLICY);
    expect(data.sharingPolicies.nodes).toHaveLength(20);
    for (const { shares } of data.sharingPolicies.nodes) {
      expect(shares.nodes).toHaveLength(5);
      for (const { owner, grants } of shares.nodes) {
        expect(grants.nodes).toHaveLength(2);
        for (const { app } of grants.nodes) expect(app.account).toEqual(owner);
      }
    }
  });

  it('show of what is read along only what the caller sees', async () => {
    const { data } = await ask(inUnit, PORTAL_BY_SHARE);
    const units = new Set<string>();
    let hidden = 0;
    for (const { owner, app } of data.shares.nodes) {
      expect(owner === null).toBe(app === null);
      if (owner === null) hidden += 1;
      else units.add(owner.orgUnit.path);
    }
    // shares into the unit from others are seen, their owners are not
    expect(hidden).toBeGreaterThan(0);
    expect([...units]).toEqual(['/r-1/ou-1-3/']);
    const policies = (await ask(inUnit, PORTAL_BY_POLICY)).data.sharingPolicies.nodes;
    expect(policies.map(({ name }: { name: string }) => Number(name.slice(-1)))).toEqual([3, 3, 3, 3]);
  });

  it('go through no whole table', async () => {
    const owner = new pg.Client({ connectionString: governance.databaseUrl });
    await owner.connect();
    // each backend tells of its scans within a second after its next statement
    const told = () => sleep(1100);
    const scans = async () => {
      await told();
      const { rows } = await owner.query<{ relname: string; seq_scan: string }>('SELECT relname, seq_scan FROM pg_stat_user_tables');
      return new Map(rows.map(({ relname, seq_scan }) => [relname, Number(seq_scan)]));
    };
    try {
      const before = await scans();
      for (const page of [PORTAL_BY_POLICY, PORTAL_BY_SHARE, ACCOUNT]) for (const actor of [everywhere, inUnit]) await ask(actor, page);
      await told();
      await ask(everywhere, ACCOUNT);
      const after = await scans();
      const large = ['share', 'grant', 'policy_share', 'share_request', 'companion'];
      expect(large.filter((table) => after.get(table) !== before.get(table))).toEqual([]);
    } finally {
      await owner.end();
    }
  });

  const ACCOUNT = `{ account(accountId: "${OWNED}") {
    ownedShares(first: 3) { nodes { id } totalCount pageInfo { endCursor } }
    consumedShares(first: 3) { nodes { id grants(first: 2) { nodes { principal { value } } } } pageInfo { endCursor hasNextPage } }
    apps(first: 1) { nodes { effectiveAccess(first: 10) { nodes { principal { value } share { owner { accountId } } } totalCount } } }
  } }`;

  it('say what an account owns and consumes, and who reaches its apps', async () => {
    const { account } = (await ask(everywhere, ACCOUNT)).data;
    expect(account.ownedShares.nodes).toHaveLength(3);
    expect(account.ownedShares.totalCount).toBeGreaterThan(40);
    for (const { grants } of account.consumedShares.nodes) {
      const consumers = grants.nodes.map(({ principal }: { principal: { value: string } }) => principal.value);
      expect(consumers).toContain(OWNED);
    }
    const [app] = account.apps.nodes;
    expect(app.effectiveAccess.totalCount).toBeGreaterThan(0);
    expect(app.effectiveAccess.nodes[0].share.owner.accountId).toBe(OWNED);
  });

  it.each(['ownedShares', 'consumedShares'])('go through %s both ways, each once', async (field) => {
    const page = async (args: string) => {
      const { data } = await ask(
        everywhere,
        `{ account(accountId: "${OWNED}") { list: ${field}(${args}) { nodes { id } pageInfo { startCursor endCursor hasNextPage } } } }`,
      );
      return data.account.list;
    };
    const seen: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const { nodes, pageInfo } = await page(`first: 30${after}`);
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      after = `, after: "${pageInfo.endCursor}"`;
      more = pageInfo.hasNextPage;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(30);
    expect((await page('last: 4')).nodes.map(({ id }: { id: string }) => id)).toEqual(seen.slice(-4));
  });

  it('tell of findings by policy and share, and of who had access when', async () => {
    const client = governance.app.get(TenantClients).of('default');
    const [link] = await client.policyShare.findMany({ take: 1, include: { share: true } });
    const { policyId, share } = link!;
    const at = new Date();
    const id = '07000000-0000-7000-8000-000000000001';
    const what = { kind: 'EXTRA_PRINCIPAL', severity: 'HIGH', state: 'OPEN', fingerprint: 'f', remediation: 'r' } as const;
    const place = { accountId: share.ownerAccountId, region: share.region, shareId: share.id };
    await client.driftFinding.create({ data: { id, ...what, ...place, firstSeenAt: at, lastSeenAt: at } });
    const query = `{ node(id: "${toGlobalId('SharingPolicy', policyId)}") { ... on SharingPolicy {
      drift(last: 3) { nodes { id } } shares(last: 1) { totalCount nodes { drift(first: 1) { nodes { id } totalCount } } } } } }`;
    const { node } = (await ask(everywhere, query)).data;
    const finding = { id: toGlobalId('DriftFinding', id) };
    expect(node.drift.nodes).toEqual([finding]);
    expect(node.shares).toEqual({ totalCount: 250, nodes: [{ drift: { nodes: [finding], totalCount: 1 } }] });
    const access = async (time: string) =>
      (await ask(everywhere, `{ mlflowApp(arn: "${share.resourceArn}") { effectiveAccess(at: "${time}", first: 50) { totalCount } } }`)).data.mlflowApp
        .effectiveAccess.totalCount;
    expect(await access('2020-01-01T00:00:00Z')).toBe(0);
    expect(await access('2099-01-01T00:00:00Z')).toBe(await access(new Date().toISOString()));
    expect(await access('2099-01-01T00:00:00Z')).toBeGreaterThan(0);
  });

  it('have what a subscription to a share tells of: its own changes and those of its grants', async () => {
    const client = governance.app.get(TenantClients).of('default');
    const [grant, other] = await client.grant.findMany({ take: 2, distinct: ['shareId'], orderBy: { id: 'asc' } });
    const event = (targetType: string, targetId: string) => ({ targetType, targetId }) as AuditEvent;
    const { shareId } = grant!;
    const mine = [event('Share', shareId), event('Grant', grant!.id)];
    const others = [event('Grant', other!.id), event('Share', other!.shareId), event('Account', shareId)];
    expect(await governance.app.get(FeedService).aboutShare('default', shareId, [...others, ...mine])).toEqual(mine);
  });
});
