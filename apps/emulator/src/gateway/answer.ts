import type { AwsResponse } from '@mlapps/aws-protocol/service';

/** An answer ready for the socket; AWS services and the data plane give the same shape. */
export type Answer = AwsResponse;

export function jsonAnswer(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

export function textAnswer(status: number, text: string, contentType = 'text/plain; charset=utf-8'): Answer {
  return { status, headers: { 'content-type': contentType }, body: text };
}
