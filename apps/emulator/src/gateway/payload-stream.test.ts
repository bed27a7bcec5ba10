import type { IncomingMessage } from 'node:http';
import { PassThrough, type Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';

import type { SignedRequest } from '@mlapps/aws-identity/signed-request';
import { PayloadRefused } from '@mlapps/aws-identity/signature-refusal';
import { describe, expect, it } from '@jest/globals';

import type { Exchange } from './exchange.js';
import { payloadStream } from './payload-stream.js';

/** A request whose body is no chunk of aws-chunked, behind {@link payloadStream}. */
function brokenPayload(): Readable {
  const request = new PassThrough();
  const message = Object.assign(request, { headers: { 'x-amz-decoded-content-length': '5' } }) as unknown as IncomingMessage;
  const exchange = { request: message, method: 'PUT' } as Exchange;
  payloadStream(exchange, {} as SignedRequest, undefined, { kind: 'chunked', trailer: false, chain: undefined });
  request.end('no chunk');
  return exchange.body as Readable;
}

describe('a payload that is refused while it is read', () => {
  it('is an error for whoever reads it, however late', async () => {
    const body = brokenPayload();
    await setImmediate();
    await expect(body.toArray()).rejects.toBeInstanceOf(PayloadRefused);
  });

  it('does not end the process when nobody reads it', async () => {
    const body = brokenPayload();
    await setImmediate();
    expect(body.errored).toBeInstanceOf(PayloadRefused);
    expect(body.listenerCount('error')).toBeGreaterThan(0);
  });
});
