import type { IncomingMessage } from 'node:http';
import { PassThrough, type Transform } from 'node:stream';

import { ChunkedPayload, chunkedPayloadOptions } from '@mlapps/aws-identity/chunked-payload';
import { HashedPayload } from '@mlapps/aws-identity/hashed-payload';
import { payloadClaimOf } from '@mlapps/aws-identity/payload-claim';
import type { SignatureClaim } from '@mlapps/aws-identity/signature-claim';
import type { SignedRequest } from '@mlapps/aws-identity/signed-request';
import type { ChunkChain, VerifiedPayload } from '@mlapps/aws-identity/verify-signature';

import type { Exchange } from './exchange.js';

/**
 * Puts the decoded payload in place of the body: aws-chunked framing is taken off, and what the signature covers is compared as it
 * streams. A difference ends the stream with an error, so what reads it must keep nothing before the end.
 *
 * @param verified what is left to check; nothing for a signature that is not looked at
 * @throws PayloadRefused for a chunked body without a decoded length
 */
export function payloadStream(
  exchange: Exchange,
  signed: SignedRequest,
  claim: SignatureClaim | undefined,
  verified: VerifiedPayload | undefined,
): void {
  const { request } = exchange;
  const chunks = chunkedPart(verified, signed, claim);
  if (chunks) {
    const decoded = new ChunkedPayload(chunkedPayloadOptions(request.headers, chunks));
    exchange.body = through(request, decoded);
    exchange.trailers = () => decoded.trailers;
  } else if (verified?.kind === 'hash' && exchange.method !== 'GET' && exchange.method !== 'HEAD') {
    exchange.body = through(request, new HashedPayload(verified.sha256));
  } else plainPayload(exchange);
}

interface Chunks {
  readonly signed: boolean;
  readonly trailer: boolean;
  readonly chain?: ChunkChain | undefined;
}

function chunkedPart(verified: VerifiedPayload | undefined, signed: SignedRequest, claim: SignatureClaim | undefined): Chunks | undefined {
  if (verified)
    return verified.kind === 'chunked'
      ? { signed: verified.chain !== undefined, trailer: verified.trailer, chain: verified.chain }
      : undefined;
  const declared = payloadClaimOf(signed, claim);
  return declared.kind === 'chunked' ? declared : undefined;
}

/** The body as it comes; for signatures that do not cover it. */
export function plainPayload(exchange: Exchange): void {
  const { request } = exchange;
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  const isEmpty = (length === undefined || length === '0') && encoding === undefined;
  exchange.body = isEmpty ? request : through(request, new PassThrough());
}

/**
 * What the request's body becomes. Whoever stops reading it ends only this stream, never the request: its answer is still to be sent, and
 * many clients send all of a body before they look for one, so the rest is read and dropped.
 */
function through(request: IncomingMessage, decoder: Transform): Transform {
  request.once('error', (error) => decoder.destroy(error));
  // a refusal reaches whoever reads; where nobody does (a bucket that is not there), it must not end the process
  decoder.on('error', () => undefined);
  // unpiping pauses the request, so it comes first
  decoder.once('close', () => request.unpipe(decoder).resume());
  return request.pipe(decoder);
}
