import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { answered } from '@mlapps/aws-protocol/operation';

import { operation } from '../operation.js';
import { readObject } from '../read-object.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html */
export const headObject = operation(HeadObjectCommand, (input, ctx) => {
  const { status, output } = readObject(ctx, input);
  return answered(output, { status });
});
