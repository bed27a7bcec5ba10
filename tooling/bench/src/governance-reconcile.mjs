/**
 * Measures what it takes to bring shares about in AWS RAM, and what it takes to keep them: time, calls to RAM and SQL statements for each share.
 * Emulator and service share one process here, so that times are upper bounds; calls and statements are exact.
 *
 *   node src/governance-reconcile.mjs [--quick] [--json] [--shares 10000]
 */
import { createRequire } from 'node:module';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { number, printTable } from './table.mjs';

const governance = new URL('../../../apps/governance/dist/', import.meta.url);
const emulator = new URL('../../../apps/emulator/dist/', import.meta.url);
const MANAGEMENT = '100000000000';
const OWNERS = 10;
const LEVELS = ['READ', 'WRITE', 'ADMIN'];
const TENANT = 'default';

/** @param {{ quick: boolean, json: boolean, shares?: number, progress: (text: string) => void }} options */
export async function benchReconcile({ quick, json, shares = quick ? 500 : 10_000, progress }) {
  progress(`an organization whose ${OWNERS} accounts share apps ${shares.toLocaleString('en-US')} times`);
  const world = await startWorld(shares);
  try {
    progress('first pass');
    const first = await measured(world, shares);
    const [{ active }] = await world.sql(`SELECT count(*)::int AS active FROM share WHERE state = 'ACTIVE'`);
    if (active !== shares) throw new Error(`${active} of ${shares} shares are active`);
    const revision = await world.revision();
    progress('steady state');
    world.clock.advance(1000);
    const steady = await measured(world, shares);
    const events = Number((await world.revision()) - revision);
    if (events > 0 || steady.ramWrites > 0) throw new Error(`the steady state made ${events} events and ${steady.ramWrites} writes to RAM`);
    const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, Linux ${release()}, Node ${process.version}${quick ? ' (quick: figures are rough)' : ''}`;
    if (json) console.log(JSON.stringify({ machine, shares, first, steady }, null, 2));
    else print(machine, shares, { 'first pass': first, 'steady state': steady });
  } finally {
    await world.close();
  }
}

function print(machine, shares, passes) {
  console.log(`\n${machine}`);
  printTable(
    `Reconciling ${shares.toLocaleString('en-US')} shares, each with one grant`,
    ['', 'seconds', 'shares/s', 'RAM writes/share', 'RAM reads/share', 'SQL statements/share'],
    Object.entries(passes).map(([name, { seconds, ramWrites, ramReads, statements }]) => [
      name,
      number(seconds),
      number(shares / seconds),
      number(ramWrites / shares),
      number(ramReads / shares),
      number(statements / shares),
    ]),
  );
}

async function measured(world, shares) {
  const before = world.counts();
  const begun = performance.now();
  await world.drain(shares);
  const seconds = (performance.now() - begun) / 1000;
  const after = world.counts();
  return Object.fromEntries([['seconds', seconds], ...Object.keys(after).map((name) => [name, after[name] - before[name]])]);
}

async function startWorld(shares) {
  const load = (path, root = governance) => import(new URL(path, root));
  const [{ startEmulator }, { startEmbeddedPostgres }, { migrate }, { createGovernance }, { checkConfig }, { systemClock }] =
    await Promise.all([
      load('testing/start-emulator.js', emulator),
      load('platform/postgres/embedded-postgres.js'),
      load('platform/postgres/migrate.js'),
      load('governance.js'),
      load('config.js'),
      load('platform/clock.js'),
    ]);
  const { startCountingProxy } = await load('features/share/testing/counting-proxy.js');
  const { TestAuthenticator } = await load('testing/test-authenticator.js');
  const { TenantClients } = await load('platform/prisma/tenant-clients.js');
  const { Reconciler } = await load('features/share/reconcile/reconciler.js');
  const folder = mkdtempSync(join(tmpdir(), 'mlapps-bench-'));
  chmodSync(folder, 0o755);
  const apps = Math.ceil(shares / LEVELS.length / OWNERS);
  const aws = await startEmulator({ appLimit: apps + 1 });
  const proxy = await startCountingProxy(aws.url);
  const postgres = await startEmbeddedPostgres({ folder, port: 0, settings: [] });
  await migrate(postgres.url);
  const clock = systemClock();
  const keys = { awsEndpointUrl: proxy.url, awsAccessKeyId: MANAGEMENT, awsSecretAccessKey: 'test' };
  const config = checkConfig({ ...keys, syncSeconds: 0, driftSeconds: 0, sharePollMilliseconds: 0, logLevel: 'silent' });
  const app = await createGovernance({ ...config, databaseUrl: postgres.url }, clock, new TestAuthenticator());
  const client = app.get(TenantClients).of(TENANT);
  const sql = (text, ...values) => client.$queryRawUnsafe(text, ...values);
  await fill(sql, await makeApps(aws, apps), shares);
  const statements = await countStatements();
  return {
    clock,
    sql,
    revision: async () => (await sql('SELECT seq FROM ledger_head'))[0]?.seq ?? 0n,
    counts: () => ({ ramWrites: proxy.ramWrites.length, ramReads: proxy.ramReads(), statements: statements() }),
    drain: () => app.get(Reconciler).drain(TENANT),
    close: async () => {
      await app.close();
      await proxy.close();
      await aws.close();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Counts what any connection sends to PostgreSQL from now on. */
async function countStatements() {
  const { default: pg } = await import(createRequire(governance).resolve('pg'));
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function (...given) {
    count += 1;
    return query.apply(this, given);
  };
  return () => count;
}

async function makeApps(aws, apps) {
  const { organization, ram, member } = await makeOrganization(aws);
  await ram();
  const consumer = await member('consumer');
  const owned = [];
  for (let owner = 0; owner < OWNERS; owner += 1) {
    const { account, sagemaker } = await member(`owner-${owner}`);
    for (let app = 0; app < apps; app += 1) {
      const { CreateMlflowAppCommand } = await sdk('@aws-sdk/client-sagemaker');
      const { Arn } = await sagemaker.send(
        new CreateMlflowAppCommand({
          Name: `app-${app}`,
          ArtifactStoreUri: `s3://artifacts-${account}/app-${app}`,
          RoleArn: `arn:aws:iam::${account}:role/service-role/Mlflow`,
        }),
      );
      owned.push({ account, arn: Arn });
    }
  }
  return { organization, consumer: consumer.account, owned };
}

function sdk(name) {
  return import(createRequire(emulator).resolve(name));
}

async function makeOrganization(aws) {
  const { organizations, ram } = aws.as(MANAGEMENT);
  const { CreateAccountCommand, CreateOrganizationCommand, DescribeCreateAccountStatusCommand } =
    await sdk('@aws-sdk/client-organizations');
  const { EnableSharingWithAwsOrganizationCommand } = await sdk('@aws-sdk/client-ram');
  const { Organization } = await organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  return {
    organization: Organization,
    ram: () => ram.send(new EnableSharingWithAwsOrganizationCommand({})),
    member: async (AccountName) => {
      const { CreateAccountStatus } = await organizations.send(
        new CreateAccountCommand({ AccountName, Email: `${AccountName}@example.com` }),
      );
      const asked = new DescribeCreateAccountStatusCommand({ CreateAccountRequestId: CreateAccountStatus.Id });
      return aws.as((await organizations.send(asked)).CreateAccountStatus.AccountId);
    },
  };
}

/** Rows of the mirror, and of shares that are wanted and not there. */
async function fill(sql, { organization, consumer, owned }, shares) {
  await sql(
    `INSERT INTO organization (organization_id, arn, management_account_id, sharing_enabled, observed_at) VALUES ($1, $2, $3, true, now())`,
    organization.Id,
    organization.Arn,
    MANAGEMENT,
  );
  const accounts = [...new Set([MANAGEMENT, consumer, ...owned.map(({ account }) => account)])];
  await sql(
    `INSERT INTO account (account_id, arn, name, email, state, path, observed_at)
     SELECT id, id, id, id, 'ACTIVE', '/' || id || '/', now() FROM unnest($1::text[]) AS id`,
    accounts,
  );
  await sql(
    `INSERT INTO mlflow_app (arn, name, account_id, region, status, domain_arns, observed_at)
     SELECT arn, arn, account, 'us-east-1', 'Created', '{}', now() FROM unnest($1::text[], $2::text[]) AS app (arn, account)`,
    owned.map(({ arn }) => arn),
    owned.map(({ account }) => account),
  );
  const wanted = owned.flatMap((app) => LEVELS.map((level) => ({ ...app, level }))).slice(0, shares);
  await sql(
    `WITH wanted AS (SELECT gen_random_uuid() AS id, * FROM unnest($1::text[], $2::text[], $3::text[]) AS w (arn, account, level)),
       made AS (INSERT INTO share (id, owner_account_id, region, resource_arn, permission, name, state, desired_revision, due_at, created_at)
         SELECT id, account, 'us-east-1', arn, level::"PermissionLevel", 'mlapps-' || id, 'PLANNED', 1, now() - interval '1 hour', now() FROM wanted)
     INSERT INTO "grant" (id, share_id, principal_kind, principal, consumer_account_id, ram_principal, external, resource_arn, permission, state, created_at)
     SELECT gen_random_uuid(), id, 'ACCOUNT', $4, $4, $4, false, arn, level::"PermissionLevel", 'PLANNED', now() FROM wanted`,
    wanted.map(({ arn }) => arn),
    wanted.map(({ account }) => account),
    wanted.map(({ level }) => level),
    consumer,
  );
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const options = { quick: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, shares: { type: 'string' } };
  const { values } = parseArgs({ options });
  const begun = performance.now();
  const progress = (text) => console.error(`[${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s] ${text}`);
  await benchReconcile({ ...values, ...(values.shares && { shares: Number(values.shares) }), progress });
}
