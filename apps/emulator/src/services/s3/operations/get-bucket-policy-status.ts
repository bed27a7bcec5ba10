import { GetBucketPolicyStatusCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicyStatus.html: public means an unconditional Allow for everybody. */
export const getBucketPolicyStatus = operation(GetBucketPolicyStatusCommand, (input, ctx) => {
  const text = ctx.store.buckets.setting(findBucket(ctx, input), 'policy');
  if (text === undefined) throw s3Fault('NoSuchBucketPolicy', { BucketName: input.Bucket });
  const { Statement } = JSON.parse(text) as { Statement: PolicyStatement | PolicyStatement[] };
  return { PolicyStatus: { IsPublic: [Statement].flat().some(isPublic) } };
});

interface PolicyStatement {
  readonly Effect: string;
  readonly Principal?: string | { readonly AWS?: string | readonly string[] };
  readonly Condition?: object;
}

function isPublic({ Effect, Principal, Condition }: PolicyStatement): boolean {
  const named = typeof Principal === 'object' ? [Principal.AWS].flat() : [Principal];
  return Effect === 'Allow' && Condition === undefined && named.includes('*');
}
