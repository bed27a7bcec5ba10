import { PutBucketOwnershipControlsCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';
import { verifyDocument } from '../verify-document.js';

const choices = new Set<string | undefined>(['BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter']);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketOwnershipControls.html */
export const putBucketOwnershipControls = operation(PutBucketOwnershipControlsCommand, async (input, ctx) => {
  await verifyDocument(ctx);
  const bucket = findBucket(ctx, input);
  const { Rules } = input.OwnershipControls;
  if (Rules?.length !== 1 || !choices.has(Rules[0]?.ObjectOwnership)) throw s3Fault('MalformedXML');
  ctx.store.buckets.set(bucket, 'ownershipControls', JSON.stringify({ Rules }));
  return {};
});
