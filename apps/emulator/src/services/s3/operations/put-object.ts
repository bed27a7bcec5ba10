import { PutObjectCommand } from '@aws-sdk/client-s3';

import { defaultChecksum } from '../checksums/checksum-algorithm.js';
import { writeCheck } from '../conditions.js';
import { checkedKey, findBucket } from '../find-bucket.js';
import { describeObject, quoted, wholeSeconds } from '../object-description.js';
import { operation } from '../operation.js';
import { receiveBody } from '../receive-body.js';
import { refuseUnsupported } from '../refuse-unsupported.js';
import { checksumMembers, sentChecksum } from '../request-checksum.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
export const putObject = operation(PutObjectCommand, async (input, ctx) => {
  const bucket = findBucket(ctx, input);
  const key = checkedKey(input.Key);
  refuseUnsupported(input);
  const description = describeObject(input);
  const check = writeCheck(input);
  check(ctx.store.objects.find(bucket, key));
  const sent = sentChecksum(ctx, input);
  const algorithm = sent?.algorithm ?? defaultChecksum;
  const file = await receiveBody(ctx, input, sent, [algorithm]);
  const checksum = { algorithm, type: 'FULL_OBJECT', value: file.checksums[algorithm]! } as const;
  const object = { ...description, key, etag: file.md5, modified: wholeSeconds(ctx.now()), checksum };
  ctx.store.objects.put(bucket, object, file, check);
  return { ETag: quoted(file.md5), ...checksumMembers(checksum), ServerSideEncryption: 'AES256' as const };
});
