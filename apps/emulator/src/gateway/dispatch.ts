import type { IncomingHttpHeaders } from 'node:http';

import { partitionOfRegion } from '@mlapps/aws-identity/partition';
import { commonFault } from '@mlapps/aws-protocol/faults';

import type { Emulator } from '../emulator.js';
import type { RequestContext } from '../request-context.js';
import { type Answer, jsonAnswer } from './answer.js';
import { comesFromForeignPage, comesFromOwnPage } from './cors.js';
import { awsRequestOf } from './detect.js';
import type { Exchange } from './exchange.js';
import { answerInternal } from './internal-routes.js';
import { answerMlflow } from './mlflow-access.js';
import { signIn } from './sign-in.js';
import { sourceIpOf } from './source-ip.js';

/** Hands the request to what it is for. */
export function dispatch(exchange: Exchange, emulator: Emulator): Answer | Promise<Answer> {
  const { target } = exchange;
  switch (target.kind) {
    case 'mlflow':
      return answerMlflow(target, exchange, emulator);
    case 'aws':
      return answerAws(target, exchange, emulator);
    case 'sign-in':
      return signIn(target.token, exchange, emulator);
    case 'internal':
      return answerInternal(target.path, exchange, emulator);
    default:
      return notServed(target.kind === 'unserved' ? target.name : exchange.path);
  }
}

function answerAws(target: Extract<Exchange['target'], { kind: 'aws' }>, exchange: Exchange, emulator: Emulator): Answer | Promise<Answer> {
  // S3 takes unsigned requests, and the secret of presigned ones is no secret here
  if (comesFromForeignPage(exchange) && !comesFromOwnPage(exchange)) {
    const message = `Origin ${exchange.request.headers.origin} may not change anything. Name it with --cors-origins if it should.`;
    return target.service.fault(commonFault('accessDenied', message), exchange.requestId);
  }
  const context = requestContextOf(exchange, emulator);
  if (target.service.name === 'sagemaker') emulator.prepareAccount(context.account, context.region);
  return target.service.answer(awsRequestOf(exchange, target.path), context);
}

/** What operations get to see of a request. Authenticated by the time it is made. */
export function requestContextOf(exchange: Exchange, { clock, ids, config }: Emulator): RequestContext {
  const caller = exchange.caller!;
  return {
    requestId: exchange.requestId,
    caller,
    account: caller.account,
    region: exchange.region,
    partition: partitionOfRegion(exchange.region).id,
    now: () => new Date(clock.now()),
    ids,
    endpoint: config.publicUrl?.replace(/\/$/, '') ?? `http://${exchange.request.headers.host ?? `${config.host}:${config.port}`}`,
    sourceIp: sourceIpOf(exchange),
    headers: headersOf(exchange),
    trailers: exchange.trailers,
  };
}

/** LocalStack answers 501 with this code for what it does not have; SDKs do not retry it. */
function notServed(name: string): Answer {
  const answer = jsonAnswer(501, { __type: 'InternalFailure', message: `${name} is not served by mlapps. See docs/fidelity for what is.` });
  return { ...answer, headers: { ...answer.headers, 'x-amzn-errortype': 'InternalFailure' } };
}

/** SDKs that presign move `x-amz-` headers into the query; a service finds them where it looks for them. */
function headersOf({ request, query }: Exchange): IncomingHttpHeaders {
  if (!query.includes('X-Amz-Signature=')) return request.headers;
  const moved = [...new URLSearchParams(query)]
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => name.startsWith('x-amz-'));
  return { ...Object.fromEntries(moved), ...request.headers };
}
