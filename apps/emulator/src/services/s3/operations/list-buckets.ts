import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { decodeToken, encodeToken } from '../continuation-token.js';
import { ownerOf } from '../find-bucket.js';
import { operation } from '../operation.js';

const mostBuckets = 10_000;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html */
export const listBuckets = operation(ListBucketsCommand, (input, ctx) => {
  const { MaxBuckets = mostBuckets, ContinuationToken, Prefix = '', BucketRegion } = input;
  if (!Number.isInteger(MaxBuckets) || MaxBuckets < 1 || MaxBuckets > mostBuckets) {
    throw s3Fault(
      'InvalidArgument',
      { ArgumentName: 'max-buckets', ArgumentValue: MaxBuckets },
      `Argument max-buckets must be an integer between 1 and ${mostBuckets}`,
    );
  }
  const after = ContinuationToken === undefined ? '' : decodeToken(ContinuationToken);
  const found = ctx.store.buckets.list({ account: ctx.account, prefix: Prefix, after, region: BucketRegion, limit: MaxBuckets + 1 });
  const buckets = found.slice(0, MaxBuckets);
  return {
    Buckets: buckets.map(({ name, region, created }) => ({
      Name: name,
      CreationDate: new Date(created),
      BucketRegion: region,
      BucketArn: `arn:${ctx.partition}:s3:::${name}`,
    })),
    Owner: ownerOf(ctx.account),
    ...(input.Prefix === undefined ? {} : { Prefix }),
    ...(found.length > MaxBuckets ? { ContinuationToken: encodeToken(buckets.at(-1)!.name) } : {}),
  };
});
