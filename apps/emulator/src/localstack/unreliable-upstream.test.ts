import { createHash } from 'node:crypto';
import { createServer, request as startRequest, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

import { GetRoleCommand } from '@aws-sdk/client-iam';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { signRequest } from '@mlapps/aws-identity/sign-request';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestEmulator } from '../testing/start-emulator.js';

/** A server in LocalStack's place that answers what a test says, and keeps what it got. */
let upstream: Server;
let endpoint: string;
let listener: RequestListener;
let received: { request: IncomingMessage; body: Buffer }[];
let front: TestEmulator;

const OK: RequestListener = (_request, response) => response.end();

beforeAll(async () => {
  upstream = createServer((request, response) => listener(request, response));
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
  front = await startEmulator({ localstackEndpoint: endpoint, defaultApp: false, signatures: 'strict', movableClock: true });
});
beforeEach(() => {
  received = [];
  listener = (request, response) =>
    void buffer(request).then(
      (body) => {
        received.push({ request, body });
        OK(request, response);
      },
      () => undefined,
    );
});
afterEach(() => upstream.closeAllConnections());
afterAll(async () => {
  await front.close();
  upstream.close();
});

interface Sent {
  readonly method?: string;
  readonly service?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly declared?: string;
  readonly body?: string;
}

/** A signed request as no SDK sends it. */
function send({ method = 'PUT', service = 's3', path = '/bucket/key', headers = {}, declared, body }: Sent): Promise<Response> {
  const host = new URL(front.url).host;
  const payload = declared === undefined ? Buffer.from(body ?? '') : { declared };
  const unsigned = { method, path, query: '', headers: { host, ...headers }, body: payload };
  const credentials = { accessKeyId: '111111111111', secretAccessKey: 'test' };
  const signed = signRequest(unsigned, { credentials, region: 'eu-west-1', service, now: Date.now() });
  return fetch(front.url + path, { method, headers: signed, ...(body === undefined ? {} : { body }) });
}

describe('what LocalStack gets', () => {
  it('is signed anew for the same account and Region, without what was between the client and mlapps', async () => {
    await send({ headers: { te: 'trailers', origin: 'http://localhost:3000', 'x-amz-meta-a': 'b' }, body: 'x' });
    const { request, body } = received[0]!;
    expect(request.headers.authorization).toMatch(/Credential=111111111111\/\d{8}\/eu-west-1\/s3\/aws4_request/);
    expect(request.headers).toMatchObject({ host: new URL(endpoint).host, 'x-amz-meta-a': 'b', 'content-length': '1' });
    expect(request.headers).not.toHaveProperty('te');
    expect(request.headers).not.toHaveProperty('origin');
    expect(body.toString()).toBe('x');
  });

  it('is nothing whose signature is wrong', async () => {
    const wrong = { accessKeyId: '111111111111', secretAccessKey: 'wrong' };
    const headers = signRequest(
      { method: 'GET', path: '/b/k', query: '', headers: { host: new URL(front.url).host } },
      { credentials: wrong, region: 'us-east-1', service: 's3', now: Date.now() },
    );
    expect((await fetch(`${front.url}/b/k`, { headers })).status).toBe(403);
    expect(received).toEqual([]);
  });

  it('is no whole body when it does not match its hash', async () => {
    const answer = await send({ declared: createHash('sha256').update('other').digest('hex'), body: 'not that' });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('XAmzContentSHA256Mismatch')]);
    expect(received).toEqual([]);
  });

  it('keeps requests of services that are not served here, streamed', async () => {
    const headers = { 'x-amz-target': 'DynamoDB_20120810.ListTables', 'content-type': 'application/x-amz-json-1.0' };
    await send({ method: 'POST', service: 'dynamodb', path: '/', headers, body: '{}' });
    const { request, body } = received[0]!;
    expect(request.headers.authorization).toContain('/eu-west-1/dynamodb/aws4_request');
    expect(request.headers['x-amz-target']).toBe('DynamoDB_20120810.ListTables');
    expect(body.toString()).toBe('{}');
  });

  it('may come without a signature where no service here looks for one', async () => {
    const target = { 'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth' };
    await fetch(front.url, { method: 'POST', headers: target, body: '{}' });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    await fetch(front.url, { method: 'POST', headers: form, body: 'Action=AssumeRoleWithWebIdentity&Version=2011-06-15' });
    const refused = await fetch(front.url, { method: 'POST', headers: form, body: 'Action=GetCallerIdentity&Version=2011-06-15' });
    expect(received.map(({ request }) => request.headers.authorization)).toEqual([undefined, undefined]);
    expect(refused.status).toBe(403);
  });
});

describe('a client that goes away', () => {
  it('in the middle of its upload ends the one to LocalStack', async () => {
    const brokeOff = new Promise<boolean>((resolve) => {
      listener = (request) => void request.on('close', () => resolve(!request.complete)).resume();
    });
    const { hostname, port, host } = new URL(front.url);
    const headers = signRequest(
      { method: 'PUT', path: '/bucket/key', query: '', headers: { host }, body: { declared: 'UNSIGNED-PAYLOAD' } },
      {
        credentials: { accessKeyId: '111111111111', secretAccessKey: 'test' },
        region: 'us-east-1',
        service: 's3',
        now: Date.now(),
      },
    );
    const upload = startRequest({ hostname, port, method: 'PUT', path: '/bucket/key', headers: { ...headers, 'content-length': '1000' } });
    upload.on('error', () => undefined);
    upload.write('some');
    // one piece is always withheld, so LocalStack sees the first when there is a second
    setTimeout(() => upload.write('more'), 200);
    setTimeout(() => upload.destroy(), 600);
    expect(await brokeOff).toBe(true);
  });
});

describe('a LocalStack that fails', () => {
  it('in the middle of an answer ends it', async () => {
    listener = (_request, response) => {
      response.writeHead(200, { 'content-length': '1000000' }).write('some');
      setTimeout(() => response.destroy(), 50);
    };
    const answer = await send({ method: 'GET' });
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
  });

  it('before its answer gives 503', async () => {
    listener = (request) => request.socket.destroy();
    const answer = await send({ body: 'x' });
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining(endpoint)]);
  });

  it('on a kept connection is asked once more', async () => {
    await send({ method: 'GET' });
    let calls = 0;
    listener = (request, response) => {
      calls++;
      if (calls === 1) request.socket.destroy();
      else OK(request, response);
    };
    expect((await send({ method: 'GET' })).status).toBe(200);
  });

  it('shows in the health routes', async () => {
    const { backing } = (await (await fetch(`${front.url}/_mlapps/health`)).json()) as { backing: object };
    expect(backing).toEqual({ name: 'LocalStack', endpoint, reachable: false, reason: expect.stringContaining('health route') });
    listener = (_request, response) =>
      response.end(JSON.stringify({ services: { s3: 'running', sqs: 'available' }, edition: 'community', version: '4.14.0' }));
    const health = (await (await fetch(`${front.url}/_localstack/health`)).json()) as { services: object; backing: object };
    expect(health.services).toMatchObject({ s3: 'running', sqs: 'available', sagemaker: 'running' });
    expect(health.backing).toMatchObject({ reachable: true, version: '4.14.0' });
  });
});

describe('a LocalStack that is not there', () => {
  let alone: TestEmulator;
  beforeAll(async () => {
    alone = await startEmulator({ localstackEndpoint: 'http://127.0.0.1:9' });
  });
  afterAll(() => alone.close());

  it.each([
    ['S3', () => alone.asNewAccount().s3.send(new GetObjectCommand({ Bucket: 'b', Key: 'k' }))],
    ['S3, with a body', () => alone.asNewAccount().s3.send(new PutObjectCommand({ Bucket: 'b', Key: 'k', Body: 'x' }))],
    ['IAM', () => alone.asNewAccount().iam.send(new GetRoleCommand({ RoleName: 'r' }))],
    ['STS', () => alone.asNewAccount().sts.send(new GetCallerIdentityCommand({}))],
  ])('is named by %s', async (_, call) => {
    const message = expect.stringMatching(/LocalStack at http:\/\/127\.0\.0\.1:9 does not answer \(ECONNREFUSED\)\..*start LocalStack/);
    await expect(call()).rejects.toMatchObject({ message, $metadata: { httpStatusCode: 503 } });
  });

  it('is a 503 without a body for HEAD', async () => {
    const call = alone.asNewAccount().s3.send(new HeadObjectCommand({ Bucket: 'b', Key: 'k' }));
    await expect(call).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } });
  });

  it('is named by a service that is not served here, in its protocol', async () => {
    const target = { 'x-amz-target': 'DynamoDB_20120810.ListTables' };
    const answer = await fetch(alone.url, { method: 'POST', headers: target, body: '{}' });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ __type: 'ServiceUnavailableException', message: expect.stringContaining('LocalStack') });
  });

  it('leaves everything else as it is', async () => {
    const health = (await (await fetch(`${alone.url}/_mlapps/health`)).json()) as { status: string; backing: object };
    expect(health).toMatchObject({ status: 'ok', backing: { reachable: false, reason: 'ECONNREFUSED' } });
    expect(alone.defaultAppArn).toContain(':mlflow-app/');
  });
});

it('notices an endpoint that leads back to itself', async () => {
  const forwarded = { 'x-mlapps-forwarded': '1' };
  const answer = await send({ method: 'GET', headers: forwarded });
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('leads back to mlapps')]);
});
