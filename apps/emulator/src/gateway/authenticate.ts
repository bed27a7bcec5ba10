import { parseS3QueryV2Claim, refuseS3QueryV2 } from '@mlapps/aws-identity/s3-query-v2';
import { parseSignatureClaim } from '@mlapps/aws-identity/signature-claim';
import type { SignatureRefusal } from '@mlapps/aws-identity/signature-refusal';
import type { SignedRequest } from '@mlapps/aws-identity/signed-request';
import { partitionOfRegion } from '@mlapps/aws-identity/partition';
import { verifySignature } from '@mlapps/aws-identity/verify-signature';

import { type KnownKey, rootCaller } from '../credentials.js';
import type { Emulator } from '../emulator.js';
import type { Answer } from './answer.js';
import { awsRequestOf } from './detect.js';
import { decodeBody, readBody } from './read-body.js';
import type { Exchange } from './exchange.js';
import { payloadStream, plainPayload } from './payload-stream.js';
import { signatureAnswer } from './fault-answer.js';

/** The largest request of a JSON or query service. */
const AWS_BODY_LIMIT = 10 * 1024 * 1024;
/** A Lambda function comes as 50 MiB of zip in base64; https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const FORWARDED_BODY_LIMIT = 96 * 1024 * 1024;
/** log-inputs may bring a dataset profile of 16 MiB; https://github.com/mlflow/mlflow/blob/v3.10.1/mlflow/utils/validation.py */
const MLFLOW_BODY_LIMIT = 64 * 1024 * 1024;

/** Reads the body and finds out who is calling. S3 gets its body as a stream, checked while it is read. */
export function authenticate(exchange: Exchange, emulator: Emulator): undefined | Answer | Promise<undefined | Answer> {
  const { target } = exchange;
  if (target.kind === 'aws')
    return streamsBody(exchange)
      ? authenticateStreamed(exchange, emulator)
      : authenticateBuffered(exchange, emulator, emulator.services.has(target.service.name) ? AWS_BODY_LIMIT : FORWARDED_BODY_LIMIT);
  if (target.kind === 'mlflow') {
    return target.access.kind === 'signed'
      ? authenticateBuffered(exchange, emulator, MLFLOW_BODY_LIMIT)
      : takeBody(exchange, MLFLOW_BODY_LIMIT);
  }
  return target.kind === 'internal' ? takeBody(exchange, AWS_BODY_LIMIT) : undefined;
}

function takeBody(exchange: Exchange, limit: number): undefined | Promise<undefined> {
  const body = readBody(exchange.request, limit);
  if (Buffer.isBuffer(body)) return undefined;
  return body.then((read) => setBody(exchange, read, limit));
}

/** A compressed body is decoded after the signature, which covers it as sent. */
function setBody(exchange: Exchange, body: Buffer, limit: number): undefined | Promise<undefined> {
  const encoding = exchange.request.headers['content-encoding'];
  const decoded = encoding === undefined ? body : decodeBody(body, encoding, limit);
  if (Buffer.isBuffer(decoded)) {
    exchange.body = decoded;
    return undefined;
  }
  return decoded.then((value) => {
    exchange.body = value;
    return undefined;
  });
}

async function authenticateBuffered(exchange: Exchange, emulator: Emulator, limit: number): Promise<undefined | Answer> {
  const body = await readBody(exchange.request, limit);
  const refusal = identify(exchange, emulator, body);
  if (refusal) return signatureAnswer(refusal, exchange);
  return setBody(exchange, body, limit);
}

function authenticateStreamed(exchange: Exchange, emulator: Emulator): undefined | Answer {
  const refusal = identify(exchange, emulator, undefined);
  return refusal && signatureAnswer(refusal, exchange);
}

/** Sets the caller, and for streamed bodies the stream that goes on checking; or says why not. */
function identify(exchange: Exchange, emulator: Emulator, body: Buffer | undefined): SignatureRefusal | undefined {
  const signed = signedRequestOf(exchange);
  const parsed = parseSignatureClaim(signed);
  if (parsed.kind === 'refused') return parsed.refusal;
  if (parsed.kind === 'anonymous') {
    if (takesUnsigned(exchange, body)) return identifyNobody(exchange, emulator);
    return body === undefined ? identifyV2(exchange, emulator) : { reason: 'missing-authentication' };
  }
  const { claim } = parsed;
  const key = emulator.findKey(claim.accessKeyId, claim.region);
  if (!key) return { reason: 'unknown-access-key', accessKeyId: claim.accessKeyId };
  const tokenRefusal = refuseToken(claim.sessionToken, key, emulator.clock.now());
  if (tokenRefusal) return tokenRefusal;
  exchange.caller = key.caller;
  if (!key.verified && claim.source === 'header') {
    if (body === undefined) payloadStream(exchange, signed, claim, undefined);
    return undefined;
  }
  const result = verifySignature(signed, claim, {
    secretAccessKey: key.secretAccessKey,
    now: emulator.clock.system(),
    keys: emulator.signingKeys,
    services: signingNamesOf(exchange),
    ...(body === undefined ? {} : { body }),
  });
  if (!result.ok) return result.refusal;
  if (body === undefined) payloadStream(exchange, signed, claim, result.payload);
  return undefined;
}

/** S3's presigned URLs of signature version 2, always verified as all presigned URLs are. */
function identifyV2(exchange: Exchange, emulator: Emulator): SignatureRefusal | undefined {
  const claim = parseS3QueryV2Claim(exchange.query);
  if (!claim || exchange.target.kind !== 'aws') return { reason: 'missing-authentication' };
  const key = emulator.findKey(claim.accessKeyId, exchange.region);
  if (!key) return { reason: 'unknown-access-key', accessKeyId: claim.accessKeyId };
  const signed = { ...signedRequestOf(exchange), path: exchange.target.path };
  const refusal =
    refuseToken(claim.sessionToken, key, emulator.clock.now()) ??
    refuseS3QueryV2(signed, claim, key.secretAccessKey, emulator.clock.system());
  if (refusal) return refusal;
  exchange.caller = key.caller;
  exchange.region = '';
  plainPayload(exchange);
  return undefined;
}

/** Names a service accepts in the credential scope. */
function signingNamesOf({ target }: Exchange): readonly string[] {
  return [target.kind === 'aws' ? target.service.name : 'sagemaker'];
}

function streamsBody({ target, request }: Exchange): boolean {
  return target.kind === 'aws' && target.service.streamsBody?.(request.headers) === true;
}

function takesUnsigned(exchange: Exchange, body: Buffer | undefined): boolean {
  const { target } = exchange;
  if (target.kind !== 'aws') return false;
  return target.service.takesUnsigned?.({ ...awsRequestOf(exchange, target.path), body: body ?? exchange.body }) === true;
}

/** Who shows no keys acts in the configured account. */
function identifyNobody(exchange: Exchange, { config }: Emulator): undefined {
  exchange.caller = rootCaller(config.account, '', partitionOfRegion(exchange.region).id);
  if (streamsBody(exchange)) plainPayload(exchange);
  return undefined;
}

/** Keys from STS come with their token, and end. */
function refuseToken(token: string | undefined, key: KnownKey, now: number): SignatureRefusal | undefined {
  if (key.sessionToken === undefined) return undefined;
  if (token !== key.sessionToken) return { reason: 'invalid-token', token: token ?? '' };
  return key.expiresAt !== undefined && key.expiresAt <= now ? { reason: 'expired-token', token } : undefined;
}

export function signedRequestOf({ method, path, query, request }: Exchange): SignedRequest {
  return { method, path, query, headers: request.headers, rawHeaders: request.rawHeaders };
}
