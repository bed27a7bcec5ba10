import { commonFault } from '@mlapps/aws-protocol/faults';
import { wholeBody } from '@mlapps/aws-protocol/whole-body';
import { Readable } from 'node:stream';

import type { AwsRequest, AwsResponse } from '@mlapps/aws-protocol/service';

import type { RequestContext } from '../request-context.js';
import { type Forwarder, forward } from './forwarder.js';

/** These are called by who has no keys yet. */
const UNSIGNED = new Set(['AssumeRoleWithSAML', 'AssumeRoleWithWebIdentity']);
const SHARED_KEY = 'LocalStack answered with keys that do not tell whose they are, so mlapps does not pass them on. Use AssumeRole.';
const LARGEST_ANSWER = 256 * 1024;

export function isUnsignedOperation(operation: string, { body }: AwsRequest): boolean {
  return UNSIGNED.has(operation) || UNSIGNED.has(formOf(body).get('Action') ?? '');
}

/** STS in LocalStack. The credentials it hands out are remembered, so that the data plane knows who signs with them. */
export async function forwardSts(request: AwsRequest, context: RequestContext, forwarder: Forwarder): Promise<AwsResponse> {
  const answer = await forward('sts', request, context, forwarder);
  if (answer.status !== 200 || !(answer.body instanceof Readable)) return answer;
  const body = await wholeBody(answer.body, LARGEST_ANSWER);
  const text = Buffer.from(body).toString('utf8');
  if (text.includes('<SecretAccessKey>')) {
    const roleArn = formOf(request.body).get('RoleArn') ?? undefined;
    if (!forwarder.issued.remember(text, { caller: context.caller, roleArn, now: context.now().getTime() }))
      throw commonFault('notImplemented', SHARED_KEY);
  }
  return { ...answer, body };
}

function formOf(body: AwsRequest['body']): URLSearchParams {
  return new URLSearchParams(body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : '');
}
