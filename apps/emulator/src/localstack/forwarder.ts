import type { Credentials } from '@mlapps/aws-identity/sign-request';
import { signRequest } from '@mlapps/aws-identity/sign-request';
import type { SigningKeys } from '@mlapps/aws-identity/signing-keys';
import type { AwsRequest, AwsResponse } from '@mlapps/aws-protocol/service';

import type { RequestContext } from '../request-context.js';
import { forwardRequest } from './forward-request.js';
import type { IssuedSessions } from './issued-sessions.js';
import { accountOfLocalstackKey } from './localstack-key.js';
import type { ReadyMade } from './ready-made.js';
import { upstreamBody } from './upstream-body.js';
import { FORWARDED, isPresigned, keptHeaders, keptQuery, movedHeaders } from './upstream-headers.js';
import { LocalstackUnavailable, type Upstream } from './upstream.js';

/** What forwarding needs beside the request. */
export interface Forwarder {
  readonly upstream: Upstream;
  readonly issued: IssuedSessions;
  readonly readyMade: ReadyMade;
  readonly signingKeys: SigningKeys;
  /** Of requests that name none. */
  readonly region: string;
  /** The system's time, in milliseconds since the epoch. */
  now(): number;
}

/** LocalStack looks at the secret of presigned URLs only, and they go there signed with a header. */
const ANY_SECRET = 'test';
const SHA256 = /^(?:[0-9a-f]{64}|STREAMING-.*)$/;

/**
 * Sends a request to LocalStack as the same account in the same Region, streamed both ways.
 *
 * @param service signing name
 * @throws LocalstackUnavailable, and whatever ends the request's body
 */
export async function forward(service: string, request: AwsRequest, context: RequestContext, forwarder: Forwarder): Promise<AwsResponse> {
  const { upstream } = forwarder;
  const { method, path, headers: sent } = request;
  if (sent[FORWARDED] !== undefined) throw new LocalstackUnavailable(upstream.endpoint, 'the address leads back to mlapps');
  const query = keptQuery(request.query);
  const kept = { ...movedHeaders(request.query), ...keptHeaders(sent), host: upstream.host };
  const { headers, ...body } = upstreamBody(request.body, sent, kept, context.trailers);
  const signed = hasSignature(request) ? sign({ method, path, query, headers, ...body }, service, context, forwarder) : headers;
  return forwardRequest(upstream, { method, path: query === '' ? path : `${path}?${query}`, headers: signed, ...body });
}

function hasSignature({ headers, query }: AwsRequest): boolean {
  return headers.authorization !== undefined || isPresigned(query);
}

interface Signable {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Record<string, string>;
  readonly body: AwsRequest['body'];
}

/** A body that streams is covered by the hash it was declared with, or by none. */
function sign(request: Signable, service: string, context: RequestContext, forwarder: Forwarder): Record<string, string> {
  const { body, ...unsigned } = request;
  const declared = unsigned.headers['x-amz-content-sha256'] ?? '';
  const payload = body instanceof Uint8Array ? body : { declared: SHA256.test(declared) ? declared : 'UNSIGNED-PAYLOAD' };
  const headers = body instanceof Uint8Array ? unsigned.headers : { ...unsigned.headers, 'x-amz-content-sha256': declared };
  return signRequest(
    { ...unsigned, headers, body: payload },
    {
      credentials: credentialsOf(context, forwarder.issued),
      region: context.region || forwarder.region,
      service,
      now: forwarder.now(),
      keys: forwarder.signingKeys,
    },
  );
}

/** Keys that LocalStack issued stay themselves: it knows their role by them. Every other caller becomes its account. */
function credentialsOf({ caller }: RequestContext, issued: IssuedSessions): Credentials {
  const { accessKeyId, sessionToken, account } = caller;
  const session = issued.find(accessKeyId);
  if (session) return session;
  const accessKey = accountOfLocalstackKey(accessKeyId) === undefined ? account : accessKeyId;
  return { accessKeyId: accessKey, secretAccessKey: ANY_SECRET, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
