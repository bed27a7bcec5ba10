/**
 * Measures the first page of a portal over many shares: as one GraphQL query, and with a query for each thing as a client without such a field would ask.
 *
 *   node src/governance-portal.mjs [--quick] [--json] [--shares 10000]
 */
import { createRequire } from 'node:module';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { governanceModule } from './governance-modules.mjs';
import { number, printTable } from './table.mjs';

const governance = new URL('../../../apps/governance/dist/', import.meta.url);
const POLICIES = 40;
const AT_ONCE = 8;

/** @param {{ quick: boolean, json: boolean, shares?: number, progress: (text: string) => void }} options */
export async function benchGovernancePortal({ quick, json, shares = 10_000, progress }) {
  progress(`${shares.toLocaleString('en-US')} shares with ${(2 * shares).toLocaleString('en-US')} grants`);
  const world = await startWorld(shares);
  try {
    const rounds = quick ? 10 : 60;
    const results = {};
    for (const [name, page] of Object.entries(world.pages)) {
      progress(name);
      const [one, naive] = [await page.whole(), await page.naive()];
      if (JSON.stringify(one) !== JSON.stringify(naive)) throw new Error(`${name}: the two ways give different pages`);
      results[name] = await inTurns({ whole: page.whole, naive: page.naive }, rounds, world.statements);
    }
    const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, Linux ${release()}, Node ${process.version}${quick ? ' (quick: figures are rough)' : ''}`;
    if (json) console.log(JSON.stringify({ machine, shares, results }, null, 2));
    else print(machine, shares, results);
  } finally {
    await world.close();
  }
}

/** The naive way is slow: it takes a turn in five. */
async function inTurns(ways, rounds, statements) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  const counts = {};
  for (let round = 0; round < rounds; round += 1)
    for (const [name, ask] of Object.entries(ways)) {
      if (name === 'naive' && round % 5 > 0) continue;
      const before = statements();
      const begun = performance.now();
      await ask();
      times[name].push(performance.now() - begun);
      counts[name] = Math.max(counts[name] ?? 0, statements() - before);
    }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => {
      const sorted = all.toSorted((a, b) => a - b);
      const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
      return [name, { p50: at(0.5), p99: at(0.99), statements: counts[name] }];
    }),
  );
}

function print(machine, shares, results) {
  console.log(`\n${machine}`);
  printTable(
    `A portal's page over ${shares.toLocaleString('en-US')} shares, one caller at a time`,
    ['', 'p50 ms', 'p99 ms', 'SQL', 'naive p50 ms', 'naive p99 ms', 'naive SQL', 'naive/ours'],
    Object.entries(results).map(([name, { whole, naive }]) => [
      name,
      ...[whole.p50, whole.p99, whole.statements, naive.p50, naive.p99, naive.statements].map(number),
      `${number(naive.p50 / whole.p50)}x`,
    ]),
  );
}

async function startWorld(shares) {
  const [{ startEmbeddedPostgres }, { migrate }, { createGovernance }, { checkConfig }, { systemClock }, { TestAuthenticator }] =
    await Promise.all(
      [
        'platform/postgres/embedded-postgres.js',
        'platform/postgres/migrate.js',
        'governance.js',
        'config.js',
        'platform/clock.js',
        'testing/test-authenticator.js',
      ].map(governanceModule),
    );
  const { TenantClients } = await governanceModule('platform/prisma/tenant-clients.js');
  const { fillShares, PORTAL_BY_POLICY, PORTAL_BY_SHARE } = await governanceModule('features/share/testing/fill-shares.js');
  const { actorOf } = await governanceModule('testing/start-governance.js');
  const folder = mkdtempSync(join(tmpdir(), 'mlapps-bench-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ folder, port: 0, settings: [] });
  await migrate(postgres.url);
  const authenticator = new TestAuthenticator();
  const quiet = { syncSeconds: 0, driftSeconds: 0, sharePollMilliseconds: 0, logLevel: 'silent' };
  const app = await createGovernance({ ...checkConfig(quiet), databaseUrl: postgres.url }, systemClock(), authenticator);
  await fillShares(app.get(TenantClients).of('default'), { shares, policies: POLICIES });
  const { default: pg } = await import(createRequire(governance).resolve('pg'));
  const owner = new pg.Client({ connectionString: postgres.url });
  await owner.connect();
  await owner.query('ANALYZE');
  await owner.end();
  // of a unit, so that every statement has its filter
  const authorization = `Bearer ${authenticator.tokenOf(actorOf('vera', [{ role: 'VIEWER', scope: { kind: 'ORG_UNIT', unitId: 'r-1' } }]))}`;
  const ask = async (query, variables = {}) => {
    const answer = (await app.inject({ method: 'POST', url: '/graphql', headers: { authorization }, payload: { query, variables } })).json();
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  return {
    pages: {
      'policies, shares, grants, apps': { whole: () => ask(PORTAL_BY_POLICY), naive: () => naiveByPolicy(ask) },
      'shares, grants, requests, companions': { whole: () => ask(PORTAL_BY_SHARE), naive: () => naiveByShare(ask) },
    },
    statements: countStatements(pg),
    close: async () => {
      await app.close();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function countStatements(pg) {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function (...given) {
    count += 1;
    return query.apply(this, given);
  };
  return () => count;
}

/** A few at a time, as a browser does. */
async function each(things, work) {
  const results = [];
  for (let from = 0; from < things.length; from += AT_ONCE) results.push(...(await Promise.all(things.slice(from, from + AT_ONCE).map(work))));
  return results;
}

const ACCOUNT = 'account(accountId: $of) { accountId name orgUnit { path name } }';

async function naiveByPolicy(ask) {
  const { sharingPolicies } = await ask('{ sharingPolicies(first: 20) { nodes { id name state } } }');
  const nodes = await each(sharingPolicies.nodes, async (policy) => {
    const { node } = await ask(
      'query ($of: ID!) { node(id: $of) { ... on SharingPolicy { shares(first: 5) { nodes { id state permission ownerAccountId } } } } }',
      { of: policy.id },
    );
    const shares = await each(node.shares.nodes, async ({ ownerAccountId, ...share }) => {
      const { account: owner } = await ask(`query ($of: String!) { ${ACCOUNT} }`, { of: ownerAccountId });
      const { share: found } = await ask(
        'query ($of: ID!) { share(id: $of) { grants(first: 5) { nodes { id state principal { kind value } resourceArn } } } }',
        { of: share.id },
      );
      const grants = await each(found.grants.nodes, async ({ resourceArn, ...grant }) => {
        const { mlflowApp } = await ask('query ($of: String!) { mlflowApp(arn: $of) { name account { accountId } } }', { of: resourceArn });
        const { account } = await ask(`query ($of: String!) { ${ACCOUNT} }`, { of: mlflowApp.account.accountId });
        return { ...grant, app: { name: mlflowApp.name, account } };
      });
      return { ...share, owner, grants: { nodes: grants } };
    });
    return { ...policy, shares: { nodes: shares } };
  });
  return { sharingPolicies: { nodes } };
}

async function naiveByShare(ask) {
  const { shares } = await ask(
    '{ shares(first: 20) { nodes { id state permission ownerAccountId resourceArn } pageInfo { hasNextPage endCursor } } }',
  );
  const nodes = await each(shares.nodes, async ({ ownerAccountId, resourceArn, ...share }) => {
    const { account: owner } = await ask(`query ($of: String!) { ${ACCOUNT} }`, { of: ownerAccountId });
    const { mlflowApp: app } = await ask('query ($of: String!) { mlflowApp(arn: $of) { name account { name } } }', { of: resourceArn });
    const { share: found } = await ask(
      'query ($of: ID!) { share(id: $of) { grants(first: 10) { nodes { id state principal { kind value } } pageInfo { hasNextPage endCursor } } } }',
      { of: share.id },
    );
    const grants = await each(found.grants.nodes, async (grant) => {
      const { node } = await ask(
        'query ($of: ID!) { node(id: $of) { ... on Grant { request { justification requester approvals { approver } } companions { kind target applied } } } }',
        { of: grant.id },
      );
      return { ...grant, ...node };
    });
    return { ...share, owner, app, grants: { nodes: grants, pageInfo: found.grants.pageInfo } };
  });
  return { shares: { nodes, pageInfo: shares.pageInfo } };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const options = { quick: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, shares: { type: 'string' } };
  const { values } = parseArgs({ options });
  const begun = performance.now();
  const progress = (text) => console.error(`[${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s] ${text}`);
  await benchGovernancePortal({ ...values, ...(values.shares && { shares: Number(values.shares) }), progress });
}
