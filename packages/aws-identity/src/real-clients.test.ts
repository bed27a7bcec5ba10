import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { ListMlflowAppsCommand, SageMakerClient } from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ChunkedPayload, chunkedPayloadOptions } from './chunked-payload.js';
import { parseSignatureClaim } from './signature-claim.js';
import { SigningKeys } from './signing-keys.js';
import { verifySignature, type Verification } from './verify-signature.js';

const credentials = { accessKeyId: '123456789012', secretAccessKey: 'test/secret+key', sessionToken: 'IQoJ//token==' };

interface Received {
  readonly verification: Verification | { readonly ok: false; readonly parsed: unknown };
  readonly decoded?: { readonly body: string; readonly trailers: object };
}

const received: Received[] = [];
let server: Server;
let endpoint: string;

async function receive(request: IncomingMessage): Promise<Received> {
  const body = await buffer(request);
  const [path = '', query = ''] = (request.url ?? '').split(/\?(.*)/s);
  const signable = { method: request.method ?? '', path, query, headers: request.headers, rawHeaders: request.rawHeaders };
  const parsed = parseSignatureClaim(signable);
  if (parsed.kind !== 'claimed') return { verification: { ok: false, parsed } };
  const verification = verifySignature(signable, parsed.claim, {
    secretAccessKey: credentials.secretAccessKey,
    now: Date.now(),
    keys: new SigningKeys(),
    body,
    region: 'eu-west-1',
    services: ['s3', 'sagemaker'],
  });
  if (!verification.ok || verification.payload.kind !== 'chunked') return { verification };
  const { trailer, chain } = verification.payload;
  const payload = new ChunkedPayload(chunkedPayloadOptions(request.headers, { signed: chain !== undefined, trailer, chain }));
  const decoded = await buffer(Readable.from([body]).pipe(payload));
  return { verification, decoded: { body: decoded.toString(), trailers: { ...payload.trailers } } };
}

beforeAll(async () => {
  server = createServer((request, response) => {
    void receive(request).then((what) => {
      received.push(what);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

/** What the server saw while `send` ran; the empty answers do not suit every client, which is not the point here. */
async function seenBy(send: () => Promise<unknown>): Promise<Received> {
  received.length = 0;
  await send().catch(() => undefined);
  expect(received).toHaveLength(1);
  return received[0] as Received;
}

describe('@aws-sdk/client-s3', () => {
  const settings = { region: 'eu-west-1', credentials, forcePathStyle: true, maxAttempts: 1 };
  const client = () => new S3Client({ ...settings, endpoint });

  it('signs reads with odd keys', async () => {
    for (const key of ["a b+c=d(1)!*'é€.txt", 'a//b/../c/./d', '%25', '/leading', '~tilde:colon@at&and$dollar,comma;semi']) {
      const seen = await seenBy(() => client().send(new GetObjectCommand({ Bucket: 'bucket', Key: key, Range: 'bytes=0-1' })));
      expect([key, seen.verification.ok]).toEqual([key, true]);
    }
  });

  it('signs lists with odd prefixes', async () => {
    const list = new ListObjectsV2Command({ Bucket: 'bucket', Prefix: "a b/+é'()*~", Delimiter: '/', StartAfter: '%&=' });
    expect((await seenBy(() => client().send(list))).verification.ok).toBe(true);
  });

  it('signs bodies, metadata and parts', async () => {
    const put = new PutObjectCommand({
      Bucket: 'bucket',
      Key: 'k',
      Body: 'hello',
      Metadata: { note: 'a  b', other: 'x' },
      ContentType: 'text/plain',
    });
    expect((await seenBy(() => client().send(put))).verification).toMatchObject({ ok: true, payload: { kind: 'checked' } });
    const part = new UploadPartCommand({ Bucket: 'bucket', Key: 'k', PartNumber: 2, UploadId: 'a+b/c==', Body: Buffer.alloc(100, 'x') });
    expect((await seenBy(() => client().send(part))).verification.ok).toBe(true);
    const remove = new DeleteObjectsCommand({ Bucket: 'bucket', Delete: { Objects: [{ Key: 'a&b' }] } });
    expect((await seenBy(() => client().send(remove))).verification.ok).toBe(true);
  });

  it('streams with a trailing checksum', async () => {
    const Body = Readable.from([Buffer.alloc(9000, 'a'), Buffer.from('end')]);
    const put = new PutObjectCommand({ Bucket: 'bucket', Key: 'k', Body, ContentLength: 9003, ChecksumAlgorithm: 'CRC32' });
    const seen = await seenBy(() => client().send(put));
    expect(seen.verification).toMatchObject({ ok: true, payload: { kind: 'chunked', trailer: true } });
    expect(seen.decoded).toEqual({
      body: `${'a'.repeat(9000)}end`,
      trailers: { 'x-amz-checksum-crc32': expect.stringMatching(/^[\w+/]{6}==$/) },
    });
  });

  it('is refused with another secret or Region', async () => {
    const wrong = new S3Client({ ...settings, endpoint, credentials: { ...credentials, secretAccessKey: 'wrong' } });
    const elsewhere = new S3Client({ ...settings, endpoint, region: 'us-east-1' });
    const get = () => new GetObjectCommand({ Bucket: 'bucket', Key: 'k' });
    expect((await seenBy(() => wrong.send(get()))).verification).toMatchObject({ refusal: { reason: 'signature-mismatch' } });
    expect((await seenBy(() => elsewhere.send(get()))).verification).toMatchObject({
      refusal: { reason: 'wrong-region', expected: 'eu-west-1' },
    });
  });
});

describe('@aws-sdk/client-sagemaker', () => {
  it('signs its JSON', async () => {
    const client = new SageMakerClient({ region: 'eu-west-1', credentials, endpoint, maxAttempts: 1 });
    const seen = await seenBy(() => client.send(new ListMlflowAppsCommand({ MaxResults: 5, MlflowVersion: '3.10.1' })));
    expect(seen.verification).toEqual({ ok: true, payload: { kind: 'checked' } });
  });
});
