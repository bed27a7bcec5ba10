import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { isBucketName } from '../bucket-name.js';
import { notImplemented, refuseUnsupported } from '../refuse-unsupported.js';
import { checkOneOf } from '../one-of.js';
import { operation } from '../operation.js';
import type { S3Context } from '../s3-context.js';
import { wholeSeconds } from '../object-description.js';
import { checkedTags } from '../tags.js';
import { verifyDocument } from '../verify-document.js';

/** The default of https://docs.aws.amazon.com/AmazonS3/latest/userguide/BucketRestrictions.html */
const mostBuckets = 10_000;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html */
export const createBucket = operation(CreateBucketCommand, async (input, ctx) => {
  await verifyDocument(ctx);
  const { Bucket, CreateBucketConfiguration, ObjectOwnership } = input;
  if (!isBucketName(Bucket)) throw s3Fault('InvalidBucketName', { BucketName: Bucket });
  refuseUnsupported(input);
  if (input.BucketNamespace !== undefined && input.BucketNamespace !== 'global') throw notImplemented('x-amz-bucket-namespace');
  checkOneOf('x-amz-object-ownership', ObjectOwnership, ['BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter']);
  if (CreateBucketConfiguration?.Bucket ?? CreateBucketConfiguration?.Location)
    throw notImplemented('CreateBucketConfiguration of a directory bucket');
  const region = regionOf(ctx, CreateBucketConfiguration?.LocationConstraint);
  const tags = checkedTags(CreateBucketConfiguration?.Tags ?? [], 50);
  const existing = ctx.store.buckets.find(Bucket);
  if (existing && existing.account !== ctx.account) throw s3Fault('BucketAlreadyExists', { BucketName: Bucket });
  // In us-east-1, and only there, making one's own bucket again succeeds (API reference, BucketAlreadyOwnedByYou).
  if (existing && !(existing.region === 'us-east-1' && region === 'us-east-1'))
    throw s3Fault('BucketAlreadyOwnedByYou', { BucketName: Bucket });
  if (!existing) {
    if (ctx.store.buckets.count(ctx.account) >= mostBuckets) throw s3Fault('TooManyBuckets');
    const bucket = ctx.store.buckets.add({ name: Bucket, account: ctx.account, region, created: wholeSeconds(ctx.now()) });
    const ownership = { Rules: [{ ObjectOwnership: ObjectOwnership ?? 'BucketOwnerEnforced' }] };
    ctx.store.buckets.set(bucket, 'ownershipControls', JSON.stringify(ownership));
    if (tags.length > 0) ctx.store.buckets.set(bucket, 'tagging', JSON.stringify(tags));
  }
  return {
    Location: region === 'us-east-1' ? `/${Bucket}` : `${ctx.endpoint}/${Bucket}/`,
    BucketArn: `arn:${ctx.partition}:s3:::${Bucket}`,
  };
});

/** Without a constraint only us-east-1 is meant; us-east-1 (the global endpoint) may name any Region, another only itself. */
function regionOf(ctx: S3Context, constraint: string | undefined): string {
  if (constraint === undefined || constraint === '') {
    if (ctx.region !== 'us-east-1') throw s3Fault('IllegalLocationConstraintException');
    return ctx.region;
  }
  const region = constraint === 'EU' ? 'eu-west-1' : constraint;
  if (region === 'us-east-1' || !/^[a-z]{2}(-[a-z]+)+-\d+$/.test(region))
    throw s3Fault('InvalidLocationConstraint', { LocationConstraint: constraint });
  if (ctx.region !== 'us-east-1' && ctx.region !== region) {
    throw s3Fault(
      'IllegalLocationConstraintException',
      {},
      `The ${constraint} location constraint is incompatible for the region specific endpoint this request was sent to.`,
    );
  }
  return region;
}
