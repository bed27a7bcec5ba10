import { randomUUID } from 'node:crypto';

/** `x-amzn-RequestId` of the JSON and query protocols: a random UUID. */
export function newRequestId(): string {
  return randomUUID();
}

/** `x-amz-request-id` of S3, 16 upper-case characters, from a request id of {@link newRequestId}: one request, one id in every log. */
export function s3RequestId(requestId: string): string {
  return requestId.replaceAll('-', '').slice(0, 16).toUpperCase().padEnd(16, '0');
}

/** `x-amz-id-2` (HostId) of S3: 76 base64 characters. Derived from the request id, so that one request has one pair. */
export function hostIdOf(requestId: string): string {
  return Buffer.from(requestId.repeat(8)).subarray(0, 57).toString('base64');
}
