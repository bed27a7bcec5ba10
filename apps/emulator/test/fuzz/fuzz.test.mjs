/**
 * Requests that make no sense to every operation and endpoint: each is answered in time, in the form of its protocol, and never with a 500.
 * `MLAPPS_SEED` repeats a run, `MLAPPS_FUZZ_REQUESTS` makes it longer.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as ramClient from '@aws-sdk/client-ram';
import { iamConstraints } from '@mlapps/aws-protocol/iam.constraints.gen';
import { organizationsConstraints } from '@mlapps/aws-protocol/organizations.constraints.gen';
import { ramConstraints } from '@mlapps/aws-protocol/ram.constraints.gen';
import { s3Constraints } from '@mlapps/aws-protocol/s3.constraints.gen';
import { sagemakerConstraints } from '@mlapps/aws-protocol/sagemaker.constraints.gen';
import { servicequotasConstraints } from '@mlapps/aws-protocol/servicequotas.constraints.gen';
import { stsConstraints } from '@mlapps/aws-protocol/sts.constraints.gen';

import { EmulatorProcess } from '../emulator-process.mjs';
import { Random, seedOf } from '../random.mjs';
import { settings } from '../settings.mjs';
import { checkAwsJson, checkAwsQuery, checkInternal, checkMlflow, checkRaw, checkRestJson, checkS3 } from './answer-checks.mjs';
import { awsJsonRequest, awsQueryRequest, restJsonRequest, signedAs } from './aws-requests.mjs';
import { makeGovernedAccounts } from './governed-accounts.mjs';
import { internalRequest } from './internal-requests.mjs';
import { trackingEndpoints } from './tracking-endpoints.mjs';
import { HostileClient } from './http-exchange.mjs';
import { PATHS, mlflowRequest } from './mlflow-requests.mjs';
import { RAW_REQUESTS, signatureRequest } from './raw-requests.mjs';
import { BUCKET, s3Request } from './s3-requests.mjs';

const IN_FLIGHT = 12;
/** Shares of the requests. */
const SHARE = { json: 0.12, accounts: 0.2, query: 0.1, s3: 0.25, mlflow: 0.25, signatures: 0.05, internal: 0.03 };
const ACCOUNT_SERVICES = 3;
const MEGABYTES_AFTERWARDS = 900;

/** As many operations of a service as there are, one request after the other to each, so that every one gets its part. */
function* inTurn(operations, count) {
  for (let index = 0; index < count; index++) yield [operations[index % operations.length], index];
}

describe(`requests that make no sense (MLAPPS_SEED=${settings.seed})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mlapps-fuzz-'));
  let emulator;
  let client;
  let app;
  let ids;
  let governed;

  beforeAll(async () => {
    emulator = await EmulatorProcess.start(folder, ['--log-level', 'error', '--app-limit', '100000', '--movable-clock', 'false']);
    client = new HostileClient(emulator.url);
    app = `/mlflow/${/mlflow-app\/(app-\w+)/.exec(emulator.output)[1]}`;
    ids = await someRuns(client, app);
    await client.send({ method: 'PUT', path: `/${BUCKET}`, headers: signedAs('s3'), body: '' });
    await client.send({
      method: 'PUT',
      path: `/${BUCKET}/here`,
      headers: { ...signedAs('s3'), 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      body: 'hello',
    });
    governed = await makeGovernedAccounts(client);
  });
  afterAll(async () => {
    client.close();
    await emulator.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Sends all, a few at a time; what was answered wrongly is the result. */
  async function faults(requests, check) {
    const found = [];
    const next = requests[Symbol.iterator]();
    const lane = async () => {
      for (let { value, done } = next.next(); !done; { value, done } = next.next()) {
        const outcome = await client.send(value);
        const wrong =
          'silence' in outcome ? (outcome.silence === 'closed early' ? undefined : outcome.silence) : check(outcome, value.method);
        if (wrong) found.push(report(wrong, value, outcome));
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
    return found.slice(0, 12);
  }

  const random = (...parts) => new Random(seedOf(settings.seed, ...parts));
  const countOf = (share) => Math.ceil(settings.fuzzRequests * SHARE[share]);

  it('gets SageMaker’s errors from SageMaker', async () => {
    const operations = Object.keys(sagemakerConstraints.operations);
    const requests = function* () {
      for (const [operation, index] of inTurn(operations, countOf('json')))
        yield awsJsonRequest(sagemakerConstraints, operation, 'SageMaker', random('json', index));
    };
    expect(await faults(requests(), checkAwsJson)).toEqual([]);
  });

  it.each([
    ['Organizations', organizationsConstraints, 'AWSOrganizationsV20161128'],
    ['Service Quotas', servicequotasConstraints, 'ServiceQuotasV20190624'],
  ])('gets JSON errors from %s', async (name, table, prefix) => {
    const requests = function* () {
      for (const [operation, index] of inTurn(Object.keys(table.operations), countOf('accounts') / ACCOUNT_SERVICES)) {
        const chance = random(name, index);
        yield awsJsonRequest(table, operation, prefix, chance, { account: chance.pick(governed.accounts), living: governed.living });
      }
    };
    expect(await faults(requests(), checkAwsJson)).toEqual([]);
  });

  it('gets REST errors from RAM', async () => {
    const operations = Object.keys(ramConstraints.operations).map(ramOperation);
    const requests = function* () {
      for (const [operation, index] of inTurn(operations, countOf('accounts') / ACCOUNT_SERVICES)) {
        const chance = random('ram', index);
        yield restJsonRequest(ramConstraints, operation, chance, { account: chance.pick(governed.accounts), living: governed.living });
      }
    };
    expect(await faults(requests(), checkRestJson)).toEqual([]);
  });

  it('gets a message from the emulator’s own routes', async () => {
    const requests = function* () {
      for (let index = 0; index < countOf('internal'); index++) yield internalRequest(random('internal', index));
    };
    expect(await faults(requests(), checkInternal)).toEqual([]);
  });

  it.each([
    ['STS', stsConstraints, '2011-06-15'],
    ['IAM', iamConstraints, '2010-05-08'],
  ])('gets query errors from %s', async (name, table, version) => {
    const operations = Object.keys(table.operations);
    const requests = function* () {
      for (const [operation, index] of inTurn(operations, countOf('query') / 2))
        yield awsQueryRequest(table, operation, version, random(name, index));
    };
    expect(await faults(requests(), checkAwsQuery)).toEqual([]);
  });

  it('gets S3’s errors from S3', async () => {
    const operations = Object.keys(s3Constraints.routes);
    const requests = function* () {
      for (const [operation, index] of inTurn(operations, countOf('s3'))) yield s3Request(s3Constraints, operation, random('s3', index));
    };
    expect(await faults(requests(), checkS3)).toEqual([]);
  });

  it('gets MLflow’s errors from every endpoint of an app', async () => {
    const requests = function* () {
      for (const [endpoint, index] of inTurn(trackingEndpoints, countOf('mlflow')))
        yield mlflowRequest(endpoint, app, ids, random('mlflow', index));
      for (const path of PATHS) yield { method: 'GET', path: app + path, headers: {}, body: '' };
    };
    expect(await faults(requests(), checkMlflow)).toEqual([]);
  });

  it('refuses signatures that are none', async () => {
    const requests = function* () {
      for (let index = 0; index < countOf('signatures'); index++) yield signatureRequest(random('signatures', index));
    };
    expect(await faults(requests(), checkRaw)).toEqual([]);
  });

  it.each(Object.keys(RAW_REQUESTS))('survives %s', async (name) => {
    const outcome = await client.sendRaw(RAW_REQUESTS[name]);
    expect('silence' in outcome ? outcome.silence : checkRaw(outcome)).toBeUndefined();
  });

  it('is as healthy afterwards as before', async () => {
    expect(emulator.running ? 'running' : emulator.output).toBe('running');
    expect((await client.send({ method: 'GET', path: '/_mlapps/health', headers: {}, body: '' })).status).toBe(200);
    const found = await client.send({
      method: 'POST',
      path: `${app}/api/2.0/mlflow/runs/search`,
      headers: { 'content-type': 'application/json' },
      body: '{"experiment_ids":["0"]}',
    });
    expect(found.status).toBe(200);
    expect({}.a).toBeUndefined();
    const resident = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${emulator.pid}/status`, 'utf8'))[1]) / 1024;
    expect(resident).toBeLessThan(MEGABYTES_AFTERWARDS);
    expect(loggedFailures(join(folder, 'emulator.log'))).toEqual([]);
  });
});

/** What was logged as an error, other than the requests themselves: those were judged by their answers. */
function loggedFailures(file) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg !== 'request');
}

/** Method and path of an operation of RAM, from the SDK's schema. */
function ramOperation(name) {
  const [method, path] = ramClient[`${name}$`][3].http;
  return { name, method, path };
}

async function someRuns(client, app) {
  const post = async (path, body) => {
    const { body: text } = await client.send({
      method: 'POST',
      path: `${app}/api/2.0/mlflow/${path}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return JSON.parse(text);
  };
  const { experiment_id: experimentId } = await post('experiments/create', { name: 'fuzz' });
  const { run } = await post('runs/create', { experiment_id: experimentId, tags: [{ key: 'a', value: 'b' }] });
  await post('runs/log-batch', {
    run_id: run.info.run_id,
    metrics: [{ key: 'loss', value: 1, timestamp: 1, step: 1 }],
    params: [{ key: 'a', value: 'b' }],
  });
  return { experimentId, runId: run.info.run_id };
}

function report(wrong, { method, path, headers, body }, outcome) {
  const { authorization, ...shown } = headers;
  return {
    wrong,
    request: `${method} ${path.slice(0, 300)}`,
    headers: Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, String(value).slice(0, 100)])),
    body: String(body).slice(0, 400),
    answer: outcome.body?.slice(0, 300),
  };
}
