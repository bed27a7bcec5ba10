import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';

import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { CreatePresignedMlflowAppUrlCommand, DescribeMlflowAppCommand, ListMlflowAppsCommand } from '@aws-sdk/client-sagemaker';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createApp } from '../testing/mlflow-app.js';
import { clientsOf, startEmulator, type TestEmulator } from '../testing/start-emulator.js';

/** `fetch` sets Host itself. */
function send(
  url: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

describe('the gateway', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator({
      movableClock: true,
      hosts: 'mlflow.example.org',
      corsOrigins: 'http://localhost:*,https://portal.example.org',
    });
  });
  afterAll(() => emulator.close());

  it('tells the control plane of an app from its data plane, though both sign for sagemaker', async () => {
    const { sagemaker } = emulator.asNewAccount();
    const { Arn } = await createApp(sagemaker);
    expect(await sagemaker.send(new DescribeMlflowAppCommand({ Arn }))).toMatchObject({ Arn });
    const unsigned = await fetch(`${emulator.url}/api/2.0/mlflow/experiments/get?experiment_id=0`, {
      headers: { 'x-sm-mlflow-app-arn': Arn },
    });
    expect(unsigned.status).toBe(403);
    expect(await unsigned.json()).toEqual({ error_code: 'PERMISSION_DENIED', message: 'Request is missing Authentication Token' });
  });

  it('names the operation it does not serve', async () => {
    const answer = await fetch(emulator.url, {
      method: 'POST',
      headers: {
        'x-amz-target': 'SageMaker.CreateTrainingJob',
        'content-type': 'application/x-amz-json-1.1',
        authorization:
          'AWS4-HMAC-SHA256 Credential=test/20261122/us-east-1/sagemaker/aws4_request, SignedHeaders=host;x-amz-date, Signature=00',
        'x-amz-date': '20261122T000000Z',
      },
      body: '{}',
    });
    expect(answer.status).toBe(501);
    expect(await answer.json()).toMatchObject({ __type: 'InternalFailure', message: expect.stringContaining('CreateTrainingJob') });
  });

  it('names the service it does not serve', async () => {
    const answer = await fetch(emulator.url, {
      method: 'POST',
      headers: { 'x-amz-target': 'DynamoDB_20120810.ListTables' },
      body: '{}',
    });
    expect(answer.status).toBe(501);
    expect(await answer.json()).toMatchObject({ message: expect.stringContaining('DynamoDB_20120810.ListTables') });
  });

  it('gives every answer a request id', async () => {
    const { sagemaker } = emulator.asNewAccount();
    const { $metadata } = await sagemaker.send(new ListMlflowAppsCommand({}));
    expect($metadata.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  describe('hosts', () => {
    it.each(['127.0.0.1', 'localhost:4566', 'mlapps', 'api.sagemaker.us-east-1.amazonaws.com', 'mlflow.example.org', '[::1]:4566'])(
      'answers to %s',
      async (host) => {
        expect((await send(`${emulator.url}/_mlapps/health`, { host })).status).toBe(200);
      },
    );

    it('refuses a name that a web page may have pointed here', async () => {
      const { status, body } = await send(`${emulator.url}/_mlapps/health`, { host: 'evil.example.com' });
      expect(status).toBe(403);
      expect(body).toContain('--hosts');
    });
  });

  describe('CORS', () => {
    it('answers the preflight of a configured origin', async () => {
      const { status, headers } = await send(
        `${emulator.url}/api/2.0/mlflow/runs/search`,
        { origin: 'http://localhost:3000', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
        'OPTIONS',
      );
      expect(status).toBe(204);
      expect(headers).toMatchObject({
        'access-control-allow-origin': 'http://localhost:3000',
        'access-control-allow-headers': 'content-type',
      });
    });

    it('gives other origins nothing', async () => {
      const { headers } = await send(`${emulator.url}/_mlapps/health`, { origin: 'https://evil.example.com' });
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    });

    it('keeps pages of other origins from writing to an app that needs no signature', async () => {
      const url = `${emulator.url}/mlflow/${emulator.defaultAppArn.slice(-16)}/api/2.0/mlflow/experiments/create`;
      expect((await send(url, { origin: 'https://evil.example.com' }, 'POST')).status).toBe(403);
    });

    it('keeps pages of other origins from a signed-in session, and lets the page of the app itself', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn } = await createApp(sagemaker);
      const { AuthorizedUrl } = await sagemaker.send(new CreatePresignedMlflowAppUrlCommand({ Arn }));
      const cookie = (await fetch(AuthorizedUrl!, { redirect: 'manual' })).headers.get('set-cookie')!.split(';', 1)[0]!;
      const post = async (origin: string): Promise<number> =>
        (await send(`${emulator.url}/api/2.0/mlflow/runs/search`, { origin, cookie }, 'POST')).status;
      expect(await post('http://127.0.0.1:1')).toBe(403);
      // let in, and missing its body
      expect(await post(emulator.url)).toBe(400);
    });

    it('keeps pages of other origins from buckets, whose owner needs no signature', async () => {
      const refused = await send(`${emulator.url}/mlapps-000000000000-us-east-1?delete`, { origin: 'https://evil.example.com' }, 'POST');
      expect(refused.status).toBe(403);
      expect(refused.body).toContain('<Code>AccessDenied</Code>');
    });

    it('keeps pages of other origins from resetting', async () => {
      expect((await send(`${emulator.url}/_mlapps/reset`, { origin: 'https://evil.example.com' }, 'POST')).status).toBe(403);
    });
  });

  describe('bodies', () => {
    const appUrl = (): string => `${emulator.url}/mlflow/${emulator.defaultAppArn.slice(-16)}/api/2.0/mlflow/experiments/create`;
    const json = { 'content-type': 'application/json' };

    it('takes a compressed body', async () => {
      const body = gzipSync(JSON.stringify({ name: 'compressed' }));
      const answer = await fetch(appUrl(), { method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body });
      expect(answer.status).toBe(200);
    });

    it('refuses a body that is not what it says', async () => {
      const answer = await fetch(appUrl(), { method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body: 'plain' });
      expect(answer.status).toBe(400);
    });

    it('refuses a small body that holds a huge one', async () => {
      const body = gzipSync(Buffer.alloc(65 * 1024 * 1024));
      const answer = await fetch(appUrl(), { method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body });
      expect(answer.status).toBe(413);
    });

    it('refuses a body that never said how large it is, to a client that sends all of it before it reads', async () => {
      const { hostname, port, pathname } = new URL(appUrl());
      const socket = connect(Number(port), hostname).pause();
      socket.write(`POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nTransfer-Encoding: chunked\r\n\r\n`);
      const piece = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000), Buffer.from('\r\n')]);
      for (let sent = 0; sent < 80; sent++) await new Promise((resolve) => socket.write(piece, resolve));
      await new Promise((resolve) => socket.write('0\r\n\r\n', resolve));
      const [answer] = (await once(socket.resume(), 'data')) as [Buffer];
      expect(answer.toString()).toMatch(/^HTTP\/1.1 413 /);
      socket.destroy();
    });

    it('answers an upload that it refuses, to a client that sends all of it before it reads', async () => {
      const { hostname, port } = new URL(emulator.url);
      const socket = connect(Number(port), hostname).pause();
      const headers = [
        `Host: ${hostname}`,
        'Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=x',
        'X-Amz-Date: 20260101T000000Z',
        'X-Amz-Content-Sha256: STREAMING-UNSIGNED-PAYLOAD-TRAILER',
        `X-Amz-Decoded-Content-Length: ${24 * 0x100000}`,
        'Transfer-Encoding: chunked',
      ];
      socket.write(`PUT /nobody-made-it/k HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`);
      const data = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000), Buffer.from('\r\n')]);
      const piece = Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), data, Buffer.from('\r\n')]);
      for (let sent = 0; sent < 24; sent++) await new Promise((resolve) => socket.write(piece, resolve));
      const [answer] = (await once(socket.resume(), 'data')) as [Buffer];
      expect(answer.toString()).toMatch(/^HTTP\/1.1 404 [^]*NoSuchBucket/);
      socket.destroy();
    });
  });

  describe('its own routes', () => {
    it('say how it is', async () => {
      expect(await (await fetch(`${emulator.url}/_mlapps/health`)).json()).toMatchObject({
        status: 'ok',
        defaultApp: emulator.defaultAppArn,
        services: { sagemaker: { status: 'running' }, s3: { status: 'running' }, sts: { status: 'running' }, iam: { status: 'running' } },
      });
      expect(await (await fetch(`${emulator.url}/_localstack/health`)).json()).toMatchObject({ services: { s3: 'running' } });
    });

    it('count requests for Prometheus', async () => {
      const text = await (await fetch(`${emulator.url}/_mlapps/metrics`)).text();
      expect(text).toMatch(/^mlapps_requests_total\{service="internal",status="200"\} \d+$/m);
    });

    it('name the routes there are', async () => {
      const answer = await fetch(`${emulator.url}/_mlapps/nothing`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('/_mlapps/health');
      expect((await fetch(`${emulator.url}/_mlapps/reset`)).status).toBe(405);
    });

    it('move the clock', async () => {
      const move = (body: string): Promise<Response> => fetch(`${emulator.url}/_mlapps/clock`, { method: 'POST', body });
      const { now } = (await (await move('{"advanceSeconds": 3600}')).json()) as { now: string };
      expect(Date.parse(now) - Date.now()).toBeGreaterThan(3_590_000);
      expect((await move('{"advanceSeconds": "soon"}')).status).toBe(400);
      expect((await move('[')).status).toBe(400);
      expect((await move('{"reset": true}')).status).toBe(200);
    });

    it('keep the clock where times can be written', async () => {
      const move = (body: string): Promise<Response> => fetch(`${emulator.url}/_mlapps/clock`, { method: 'POST', body });
      for (const seconds of [-315_360_000, 315_360_000]) {
        let status = 200;
        for (let moves = 0; status === 200 && moves < 1000; moves++) ({ status } = await move(`{"advanceSeconds": ${seconds}}`));
        expect(status).toBe(400);
        expect((await fetch(`${emulator.url}/_mlapps/health`)).status).toBe(200);
        await move('{"reset": true}');
      }
    });

    it('forget nothing when the account is misspelt', async () => {
      const { sagemaker } = emulator.asNewAccount();
      const { Arn } = await createApp(sagemaker);
      for (const body of ['{"acount": "111111111111"}', '{"account": "1"}', '{"account": 111111111111}', '[]', '"all"']) {
        expect((await fetch(`${emulator.url}/_mlapps/reset`, { method: 'POST', body })).status).toBe(400);
      }
      expect(await sagemaker.send(new DescribeMlflowAppCommand({ Arn }))).toMatchObject({ Arn });
    });

    it('forget one account and leave the others', async () => {
      const kept = emulator.asNewAccount();
      const gone = emulator.asNewAccount();
      const { Arn } = await createApp(kept.sagemaker);
      const forgotten = await createApp(gone.sagemaker);
      const readyMade = async (): Promise<string> =>
        (await gone.sagemaker.send(new ListMlflowAppsCommand({ AccountDefaultStatus: 'ENABLED' }))).Summaries![0]!.Arn!;
      const grant = await gone.sagemaker.send(new CreatePresignedMlflowAppUrlCommand({ Arn: await readyMade() }));
      const cookie = (await fetch(grant.AuthorizedUrl!, { redirect: 'manual' })).headers.get('set-cookie')!.split(';', 1)[0]!;
      const signedIn = async (): Promise<number> =>
        (await fetch(`${emulator.url}/api/2.0/mlflow/experiments/get?experiment_id=0`, { headers: { cookie } })).status;
      expect(await signedIn()).toBe(200);
      await fetch(`${emulator.url}/_mlapps/reset`, { method: 'POST', body: JSON.stringify({ account: gone.account }) });
      await expect(gone.sagemaker.send(new DescribeMlflowAppCommand({ Arn: forgotten.Arn }))).rejects.toMatchObject({
        name: 'ResourceNotFound',
      });
      await readyMade();
      expect(await signedIn()).toBe(403);
      expect(await kept.sagemaker.send(new DescribeMlflowAppCommand({ Arn }))).toMatchObject({ Arn });
    });
  });
});

describe('the gateway with strict signatures', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator({ signatures: 'strict', credentials: 'AKIAEXAMPLE:its-secret:222222222222' });
  });
  afterAll(() => emulator.close());

  const callerOf = async (accessKeyId: string, secretAccessKey: string): Promise<string | undefined> => {
    const { sts, ...others } = clientsOf(emulator.url, { accessKeyId, secretAccessKey }, 'us-east-1');
    try {
      return (await sts.send(new GetCallerIdentityCommand({}))).Account;
    } finally {
      for (const client of [sts, ...Object.values(others)]) client.destroy();
    }
  };

  it('knows the keys it is given', async () => {
    expect(await callerOf('AKIAEXAMPLE', 'its-secret')).toBe('222222222222');
    expect(await callerOf('111111111111', 'test')).toBe('111111111111');
    expect(await callerOf('test', 'test')).toBe('000000000000');
  });

  it('refuses wrong secrets and unknown keys', async () => {
    await expect(callerOf('AKIAEXAMPLE', 'other')).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    await expect(callerOf('111111111111', 'other')).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    await expect(callerOf('AKIAUNKNOWN', 'test')).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
    await expect(callerOf(`ASIA${'A'.repeat(16)}`, 'test')).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
  });

  it('lets clients that cannot sign in by user and password', async () => {
    const { sagemaker, account } = emulator.asNewAccount();
    const { Arn } = await createApp(sagemaker);
    const get = async (authorization?: string): Promise<number> => {
      const url = `${emulator.url}/mlflow/${Arn.slice(-16)}/api/2.0/mlflow/experiments/get?experiment_id=0`;
      return (await fetch(url, authorization === undefined ? {} : { headers: { authorization } })).status;
    };
    const basic = (user: string, password: string): string => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    expect(await get()).toBe(403);
    expect(await get(basic(account, 'test'))).toBe(200);
    expect(await get(basic(account, 'wrong'))).toBe(403);
    expect(await get(basic('333333333333', 'test'))).toBe(403);
  });

  it('does not take a signature of another method of signing', async () => {
    const signature = createHmac('sha1', 'test').update('x').digest('base64');
    const answer = await fetch(emulator.url, {
      method: 'POST',
      headers: { 'x-amz-target': 'SageMaker.ListMlflowApps', authorization: `AWS test:${signature}` },
      body: '{}',
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ __type: 'IncompleteSignatureException' });
  });
});

describe('what a client may ask for in an answer', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.close());

  it('carries a content-disposition in Latin-1 beside a content-length', async () => {
    const { s3 } = emulator.as('123456789012');
    await s3.send(new CreateBucketCommand({ Bucket: 'headers' }));
    await s3.send(new PutObjectCommand({ Bucket: 'headers', Key: 'a', Body: 'x' }));
    const answer = await s3.send(new GetObjectCommand({ Bucket: 'headers', Key: 'a', ResponseContentDisposition: 'inline; filename="ü"' }));
    expect(answer.ContentDisposition).toBe('inline; filename="ü"');
    const beyond = new GetObjectCommand({ Bucket: 'headers', Key: 'a', ResponseContentDisposition: '統計' });
    await expect(s3.send(beyond)).rejects.toMatchObject({ name: 'InvalidArgument' });
  });

  it('takes the app from the path when the header of another client comes along', async () => {
    const id = emulator.defaultAppArn.split('/').at(-1);
    const answer = await fetch(`${emulator.url}/mlflow/${id}/api/2.0/mlflow/experiments/get?experiment_id=0`, {
      headers: { 'x-sm-mlflow-app-arn': 'arn:aws:sagemaker:us-east-1:999999999999:mlflow-app/app-AAAAAAAAAAAA' },
    });
    expect(answer.status).toBe(200);
  });
});

describe('the gateway with --api-rates aws', () => {
  it('throttles what exceeds the published rate, per account', async () => {
    const emulator = await startEmulator({ apiRates: 'aws' });
    try {
      const { sagemaker } = emulator.asNewAccount();
      await sagemaker.send(new ListMlflowAppsCommand({}));
      await expect(sagemaker.send(new ListMlflowAppsCommand({}))).rejects.toMatchObject({
        name: 'ThrottlingException',
        message: 'Rate exceeded',
      });
      await emulator.asNewAccount().sagemaker.send(new ListMlflowAppsCommand({}));
      emulator.advance(1);
      await sagemaker.send(new ListMlflowAppsCommand({}));
    } finally {
      await emulator.close();
    }
  });
});
