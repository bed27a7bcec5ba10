import { GetObjectCommand } from '@aws-sdk/client-s3';
import { answered } from '@mlapps/aws-protocol/operation';

import { operation } from '../operation.js';
import { readObject } from '../read-object.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html */
export const getObject = operation(GetObjectCommand, (input, ctx) => {
  const { status, object, range, output } = readObject(ctx, input);
  if (status === 304) return answered(output, { status });
  return answered({ ...output, Body: ctx.store.objects.read(object, range.start, range.end) }, { status });
});
