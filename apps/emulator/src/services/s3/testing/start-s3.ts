import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { S3Client } from '@aws-sdk/client-s3';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { ChunkedPayload, chunkedPayloadOptions } from '@mlapps/aws-identity/chunked-payload';

import { systemClock } from '../../../clock.js';
import type { Clock } from '../../../clock.js';
import { randomIds } from '../../../ids.js';
import { createS3 } from '../s3.js';
import type { S3 } from '../s3.js';

export interface TestS3 {
  readonly s3: S3;
  readonly url: string;
  readonly folder: string;
  readonly clock: Clock;
  /** Errors that were answered as internal ones. */
  readonly internalErrors: unknown[];
  /** A real client of one account and Region. */
  client(options?: { readonly account?: string; readonly region?: string } & S3ClientConfig): S3Client;
  close(): Promise<void>;
}

/** S3 alone behind node:http, believing every signature. The account is the access key. */
export async function startS3(): Promise<TestS3> {
  const folder = mkdtempSync(join(tmpdir(), 's3-test-'));
  const internalErrors: unknown[] = [];
  const clock = systemClock();
  const s3 = createS3({ folder, ids: randomIds, onInternalError: (error) => internalErrors.push(error) });
  const server = createServer((incoming, outgoing) => void answer(s3, clock, incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clients: S3Client[] = [];
  return {
    s3,
    url,
    folder,
    clock,
    internalErrors,
    client: ({ account = '111111111111', region = 'us-east-1', ...settings } = {}) => {
      const credentials = { accessKeyId: account, secretAccessKey: 'secret' };
      const client = new S3Client({ endpoint: url, region, credentials, forcePathStyle: true, maxAttempts: 1, ...settings });
      clients.push(client);
      return client;
    },
    close: async () => {
      for (const client of clients) client.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await s3.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function answer(s3: S3, clock: Clock, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const [path = '/', query = ''] = (incoming.url ?? '/').split('?');
  const moved = [...new URLSearchParams(query)]
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => name.startsWith('x-amz-'));
  const headers = { ...Object.fromEntries(moved), ...incoming.headers };
  const { account, region } = signer(headers, query);
  const isChunked = String(headers['x-amz-content-sha256']).startsWith('STREAMING-');
  const chunked = isChunked
    ? new ChunkedPayload(chunkedPayloadOptions(headers, { signed: false, trailer: headers['x-amz-trailer'] !== undefined }))
    : undefined;
  if (chunked) pipeline(incoming, chunked).catch(() => undefined);
  const request = { method: incoming.method ?? 'GET', path, query, headers: incoming.headers, body: chunked ?? incoming };
  const caller = { account, accessKeyId: account, arn: `arn:aws:iam::${account}:root`, userId: account };
  const context = {
    requestId: randomIds.uuid(),
    caller,
    account,
    region,
    partition: 'aws',
    now: () => new Date(clock.now()),
    ids: randomIds,
    headers,
    sourceIp: '127.0.0.1',
    trailers: () => chunked?.trailers ?? {},
    endpoint: `http://${headers.host}`,
  };
  const { status, headers: answered, body } = await s3.service.answer(request, context);
  outgoing.writeHead(status, answered);
  if (body instanceof Readable) await pipeline(body, outgoing).catch(() => undefined);
  else outgoing.end(body);
}

/** Who signed, by header, by query, or by the older query signature that boto3 still presigns with for us-east-1. */
function signer(headers: IncomingHttpHeaders, query: string): { account: string; region: string } {
  const older = new URLSearchParams(query).get('AWSAccessKeyId');
  if (older !== null) return { account: older, region: 'us-east-1' };
  const scope = /Credential=([^,]+)/.exec(headers.authorization ?? '')?.[1] ?? String(headers['x-amz-credential']);
  const [account = '', , region = ''] = scope.split('/');
  return { account, region };
}
