import { DeleteObjectsCommand } from '@aws-sdk/client-s3';
import type { _Error as DeleteError, DeletedObject, ObjectIdentifier } from '@aws-sdk/client-s3';
import { UnmodelledFault } from '@mlapps/aws-protocol/faults';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { deleteCheck } from '../conditions.js';
import { checkedKey, checkVersion, findBucket } from '../find-bucket.js';
import { operation } from '../operation.js';
import { refuseUnsupported } from '../refuse-unsupported.js';
import { deleteNeed } from '../resources.js';
import type { S3Context } from '../s3-context.js';
import type { BucketRecord } from '../store/records.js';
import { verifyDocument } from '../verify-document.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html */
export const deleteObjects = operation(DeleteObjectsCommand, async (input, ctx) => {
  await verifyDocument(ctx, true);
  const bucket = findBucket(ctx, input);
  refuseUnsupported(input);
  const { Objects = [], Quiet = false } = input.Delete;
  if (Objects.length === 0 || Objects.length > 1000) throw s3Fault('MalformedXML');
  const deleted: DeletedObject[] = [];
  const errors: DeleteError[] = [];
  for (const each of Objects) {
    const error = remove(ctx, bucket, each);
    if (error) errors.push(error);
    else deleted.push({ Key: each.Key });
  }
  return { ...(Quiet ? {} : { Deleted: deleted }), ...(errors.length > 0 ? { Errors: errors } : {}) };
});

function remove(ctx: S3Context, bucket: BucketRecord, object: ObjectIdentifier): DeleteError | undefined {
  const Key = object.Key ?? '';
  if (Key === '') return { Key, Code: 'UserKeyMustBeSpecified', Message: 'Object key must be specified' };
  try {
    const refused = ctx.access.refusal(deleteNeed(bucket.name, Key, object.VersionId), ctx);
    if (refused) throw refused;
    checkVersion({ Key, VersionId: object.VersionId });
    const condition = { etag: object.ETag, modified: object.LastModifiedTime, size: object.Size };
    ctx.store.objects.delete(bucket, checkedKey(Key), deleteCheck(condition));
    return undefined;
  } catch (error) {
    if (!(error instanceof UnmodelledFault)) throw error;
    return { Key, Code: error.wireName('restXml').code, ...(error.text === undefined ? {} : { Message: error.text }) };
  }
}
