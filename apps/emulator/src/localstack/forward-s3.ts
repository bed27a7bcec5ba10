import { wholeBody } from '@mlapps/aws-protocol/whole-body';
import { Readable } from 'node:stream';

import type { AwsRequest, AwsResponse } from '@mlapps/aws-protocol/service';

import type { RequestContext } from '../request-context.js';
import { type Forwarder, forward } from './forwarder.js';

/** A CompleteMultipartUpload answers a few hundred bytes. */
const LARGEST_ANSWER = 64 * 1024;

/**
 * S3 in LocalStack. Buckets are in the path whatever the client did, and the two answers that tell where something is tell it as this
 * endpoint is reached: LocalStack names itself, by a host the client may not know.
 */
export async function forwardS3(request: AwsRequest, context: RequestContext, forwarder: Forwarder): Promise<AwsResponse> {
  const pending = forwarder.readyMade.settled(context.account);
  if (pending) await pending;
  const answer = await forward('s3', request, context, forwarder);
  const { location } = answer.headers;
  const here = `${context.endpoint}${request.path}`;
  if (location !== undefined && /^https?:/.test(location) && answer.status < 300)
    return { ...answer, headers: { ...answer.headers, location: here } };
  const isCompleted = request.method === 'POST' && /(?:^|&)uploadId=/.test(request.query) && answer.status === 200;
  return isCompleted && answer.body instanceof Readable ? completedHere(answer, answer.body, here) : answer;
}

async function completedHere(answer: AwsResponse, body: Readable, here: string): Promise<AwsResponse> {
  const text = Buffer.from(await wholeBody(body, LARGEST_ANSWER)).toString('utf8');
  const { 'content-length': _, ...headers } = answer.headers;
  return { ...answer, headers, body: text.replace(/<Location>[^<]*<\/Location>/, () => `<Location>${escaped(here)}</Location>`) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
