import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { governanceModule } from './governance-modules.mjs';
import { cpuSeconds } from './process-tree.mjs';
import { freePort, startServer } from './server-process.mjs';
import { number, printTable } from './table.mjs';
import { WireConnection, wireRequest } from './wire-connection.mjs';

const OWNER = '111111111111';
const CONSUMER = '222222222222';
const RESOURCE = `arn:aws:sagemaker:us-east-1:${OWNER}:mlflow-app/app-BENCH`;
const QUERY = `query Decide($input: DecisionInput!) {
  decide(input: $input) {
    outcome reason revision evaluatedAt validUntil
    determining { policyId policyName version digest ruleId effect }
    obligations { requiresAcceptance retainOnLeave maximumDurationSeconds approvals notAfter }
    unenforced { policyId mode outcome }
  }
}`;
const VARIABLES = {
  input: { principal: { kind: 'ACCOUNT', accountId: CONSUMER }, permission: 'READ', resource: RESOURCE, at: '2026-06-05T12:00:00Z' },
};
const CONNECTIONS = 20;
const ROUNDS = 5;

/**
 * Measures what `decide` costs over HTTP: the service with its tokens, limits, cost and traces, beside a bare Mercurius with the compiler and a NestJS with
 * Apollo that both answer the same from memory. Answers are compared before anything is timed; rounds go in turns.
 *
 * @param {{ quick: boolean, json: boolean, progress: (text: string) => void }} options
 */
export async function benchGovernanceGraphql({ quick, json, progress }) {
  const folder = mkdtempSync(join(tmpdir(), 'governance-bench-'));
  chmodSync(folder, 0o755);
  const stops = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    progress('PostgreSQL and the service');
    const targets = await startTargets(folder, stops, progress);
    const results = await measureInTurns(targets, quick, progress);
    const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, Linux ${release()}, Node ${process.version}${quick ? ' (quick: figures are rough)' : ''}`;
    if (json) console.log(JSON.stringify({ machine, results }, null, 2));
    else print(machine, results);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

async function startTargets(folder, stops, progress) {
  const { startEmbeddedPostgres } = await governanceModule('platform/postgres/embedded-postgres.js');
  const { migrate } = await governanceModule('platform/postgres/migrate.js');
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), port: 0 });
  stops.push(() => postgres.stop());
  await migrate(postgres.url);
  await seed(postgres.url);
  const collector = createServer((request, response) => request.resume().on('end', () => response.end('{}'))).listen(0, '127.0.0.1');
  stops.push(() => collector.close());
  const data = join(folder, 'data');
  const port = await freePort();
  const otlpEndpoint = `http://127.0.0.1:${collector.address().port}`;
  const settings = { port, data, databaseUrl: postgres.url, otlpEndpoint, syncSeconds: 0, logLevel: 'warn' };
  const service = await start('governance-service-server.mjs', [JSON.stringify(settings)], port, stops);
  const { mintDevelopmentToken } = await import(
    new URL('../../../packages/governance-api/dist/development-token.js', import.meta.url).href
  );
  const key = JSON.parse(readFileSync(join(data, 'development-issuer.json'), 'utf8'));
  const token = await mintDevelopmentToken(
    key,
    { subject: `bench-${randomBytes(4).toString('hex')}`, roles: ['viewer'], lifeSeconds: 3600 },
    new Date(),
  );
  const request = requestWith({ authorization: `Bearer ${token}` });
  const governance = { name: 'governance (tokens, limits, traces)', port, pid: service.pid, request };
  const answer = await ask(governance);
  const targets = [governance];
  for (const [kind, name] of [
    ['mercurius', 'bare Mercurius + jit'],
    ['apollo', 'NestJS + Apollo'],
  ]) {
    progress(name);
    const barePort = await freePort();
    const server = await start(
      'governance-graphql-server.mjs',
      [kind, String(barePort), JSON.stringify(answer.data.decide)],
      barePort,
      stops,
    );
    const target = { name, port: barePort, pid: server.pid, request };
    const theirs = await ask(target);
    if (JSON.stringify(theirs) !== JSON.stringify(answer))
      throw new Error(`${name} answers ${JSON.stringify(theirs)}, not ${JSON.stringify(answer)}`);
    targets.push(target);
  }
  return targets;
}

async function start(script, args, port, stops) {
  const command = process.execPath;
  const file = fileURLToPath(new URL(`./${script}`, import.meta.url));
  const server = await startServer({ command, args: [file, ...args], cwd: process.cwd(), readyUrl: `http://127.0.0.1:${port}/healthz` });
  stops.push(() => server.stop());
  return server;
}

/** Two accounts and an app. */
async function seed(databaseUrl) {
  const { TenantClients } = await governanceModule('platform/prisma/tenant-clients.js');
  const clients = new TenantClients({ databaseUrl, connections: 2 });
  const client = clients.of('default');
  const observedAt = new Date();
  for (const accountId of [OWNER, CONSUMER])
    await client.account.create({
      data: {
        accountId,
        arn: `arn:aws:organizations::${accountId}`,
        name: accountId,
        email: '',
        state: 'ACTIVE',
        path: `/r-root/${accountId}/`,
        observedAt,
      },
    });
  await client.mlflowApp.create({
    data: { arn: RESOURCE, name: 'bench', accountId: OWNER, region: 'us-east-1', status: 'Created', observedAt },
  });
  await clients.close();
}

function requestWith(headers) {
  const body = JSON.stringify({ query: QUERY, variables: VARIABLES, operationName: 'Decide' });
  return {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body,
  };
}

async function ask({ port, request: { path, method, headers, body } }) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer;
}

async function measureInTurns(targets, quick, progress) {
  const seconds = quick ? 2 : 8;
  const found = Object.fromEntries(targets.map(({ name }) => [name, []]));
  for (const target of targets) await load(target, seconds);
  for (let round = 1; round <= (quick ? 3 : ROUNDS); round++) {
    progress(`round ${round}`);
    for (const target of targets) found[target.name].push(await load(target, seconds));
  }
  return Object.fromEntries(Object.entries(found).map(([name, rounds]) => [name, middle(rounds)]));
}

async function load({ name, port, pid, request }, seconds) {
  const wire = wireRequest(request, `127.0.0.1:${port}`);
  const lanes = await Promise.all(Array.from({ length: CONNECTIONS }, () => WireConnection.open({ host: '127.0.0.1', port })));
  const cpuBefore = cpuSeconds(pid);
  const begun = performance.now();
  const latencies = [];
  await Promise.all(
    lanes.map(async (lane) => {
      while (performance.now() - begun < seconds * 1000) {
        const sent = performance.now();
        const { status, body } = await lane.send(wire);
        if (status !== 200) throw new Error(`${name} answered ${status}: ${body().slice(0, 300)}`);
        latencies.push(performance.now() - sent);
      }
    }),
  );
  const elapsed = (performance.now() - begun) / 1000;
  const cpu = cpuSeconds(pid) - cpuBefore;
  for (const lane of lanes) lane.close();
  latencies.sort((a, b) => a - b);
  const at = (part) => latencies[Math.floor(latencies.length * part)];
  return { perSecond: latencies.length / elapsed, p50: at(0.5), p99: at(0.99), cpuMicroseconds: (cpu / latencies.length) * 1e6 };
}

function middle(rounds) {
  return rounds.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor((rounds.length - 1) / 2)];
}

function print(machine, results) {
  const [[own, governance]] = Object.entries(results);
  const rows = Object.entries(results).map(([name, { perSecond, p50, p99, cpuMicroseconds }]) => [
    name,
    number(perSecond),
    number(p50),
    number(p99),
    number(cpuMicroseconds),
    name === own ? '' : number(governance.perSecond / perSecond),
    name === own ? '' : number(cpuMicroseconds / governance.cpuMicroseconds),
  ]);
  printTable(
    `decide over HTTP, ${CONNECTIONS} connections (${machine})`,
    ['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU us', 'ours/theirs', 'their CPU/ours'],
    rows,
  );
}
