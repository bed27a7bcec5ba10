import { PutBucketCorsCommand } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';
import { verifyDocument } from '../verify-document.js';

const methods = new Set(['GET', 'PUT', 'HEAD', 'POST', 'DELETE']);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html: kept; this endpoint answers every origin. */
export const putBucketCors = operation(PutBucketCorsCommand, async (input, ctx) => {
  await verifyDocument(ctx);
  const bucket = findBucket(ctx, input);
  const { CORSRules = [] } = input.CORSConfiguration;
  if (CORSRules.length < 1 || CORSRules.length > 100) throw s3Fault('MalformedXML');
  for (const { AllowedMethods = [], AllowedOrigins = [] } of CORSRules) {
    if (AllowedMethods.length === 0 || AllowedOrigins.length === 0) throw s3Fault('MalformedXML');
    const wrong = AllowedMethods.find((method) => !methods.has(method));
    if (wrong !== undefined)
      throw s3Fault('InvalidRequest', {}, `Found unsupported HTTP method in CORS config. Unsupported method is ${wrong}`);
  }
  ctx.store.buckets.set(bucket, 'cors', JSON.stringify(CORSRules));
  return {};
});
