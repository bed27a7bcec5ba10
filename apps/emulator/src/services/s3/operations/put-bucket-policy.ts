import { PutBucketPolicyCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { answered } from '@mlapps/aws-protocol/operation';
import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';
import { verifyDocument } from '../verify-document.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html */
const mostBytes = 20 * 1024;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html: kept and given back as sent, not yet enforced. */
export const putBucketPolicy = operation(PutBucketPolicyCommand, async (input, ctx) => {
  await verifyDocument(ctx);
  const bucket = findBucket(ctx, input);
  checkPolicy(input.Policy);
  ctx.store.buckets.set(bucket, 'policy', input.Policy);
  return answered({}, { status: 204 });
});

/** @throws MalformedPolicy */
export function checkPolicy(text: string): void {
  if (Buffer.byteLength(text) > mostBytes) throw s3Fault('MalformedPolicy', {}, `Policies must be at most ${mostBytes} bytes`);
  const policy = parsed(text);
  if (!isObject(policy)) throw s3Fault('MalformedPolicy');
  if (policy['Version'] !== undefined && policy['Version'] !== '2012-10-17' && policy['Version'] !== '2008-10-17') {
    throw s3Fault('MalformedPolicy', {}, 'The policy must contain a valid version string');
  }
  const statements = [policy['Statement']].flat();
  if (policy['Statement'] === undefined || statements.length === 0)
    throw s3Fault('MalformedPolicy', {}, 'Missing required field Statement');
  for (const statement of statements) {
    if (!isObject(statement)) throw s3Fault('MalformedPolicy', {}, 'Statement is not valid');
    checkStatement(statement);
  }
}

function checkStatement(statement: Record<string, unknown>): void {
  const has = (name: string): boolean => statement[name] !== undefined;
  if (statement['Effect'] !== 'Allow' && statement['Effect'] !== 'Deny')
    throw s3Fault('MalformedPolicy', {}, `Invalid effect: ${String(statement['Effect'])}`);
  if (has('Principal') === has('NotPrincipal')) throw s3Fault('MalformedPolicy', {}, 'Missing required field Principal');
  if (has('Action') === has('NotAction')) throw s3Fault('MalformedPolicy', {}, 'Missing required field Action');
  if (has('Resource') === has('NotResource')) throw s3Fault('MalformedPolicy', {}, 'Missing required field Resource');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw s3Fault('MalformedPolicy');
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
