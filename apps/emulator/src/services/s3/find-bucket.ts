import { createHash } from 'node:crypto';

import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import type { S3Context } from './s3-context.js';
import type { BucketRecord, ObjectRecord, UploadRecord } from './store/records.js';

interface BucketInput {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

/**
 * The bucket a request names, which the caller was admitted to before. Answers NoSuchBucket, AccessDenied for another owner than
 * expected, and PermanentRedirect when the request was signed for another Region than the bucket's. A signature of version 2 names no
 * Region.
 */
export function findBucket(ctx: S3Context, input: BucketInput): BucketRecord {
  const bucket = findBucketOfAnyRegion(ctx, input);
  if (ctx.region !== '' && bucket.region !== ctx.region) throw permanentRedirect(ctx, bucket);
  return bucket;
}

export function findBucketOfAnyRegion(ctx: S3Context, { Bucket, ExpectedBucketOwner }: BucketInput): BucketRecord {
  if (!/^[A-Za-z0-9._-]{3,255}$/.test(Bucket)) throw s3Fault('InvalidBucketName', { BucketName: Bucket });
  const bucket = ctx.store.buckets.find(Bucket);
  if (!bucket) throw s3Fault('NoSuchBucket', { BucketName: Bucket });
  checkOwner(bucket, ExpectedBucketOwner);
  return bucket;
}

/** `owner` is the account the client believes the bucket to belong to. */
export function checkOwner(bucket: BucketRecord, owner: string | undefined): void {
  if (owner === undefined) return;
  if (!/^\d{12}$/.test(owner)) {
    throw s3Fault(
      'InvalidArgument',
      { ArgumentName: 'x-amz-expected-bucket-owner', ArgumentValue: owner },
      'The value of the expected bucket owner parameter must be an AWS account ID',
    );
  }
  if (bucket.account !== owner) throw s3Fault('AccessDenied');
}

export function permanentRedirect(ctx: S3Context, bucket: BucketRecord): Error {
  const members = { Endpoint: new URL(ctx.endpoint).host, Bucket: bucket.name, Region: bucket.region };
  return s3Fault('PermanentRedirect', members, undefined, { 'x-amz-bucket-region': bucket.region });
}

export function findObject(
  ctx: S3Context,
  bucket: BucketRecord,
  input: { readonly Key: string; readonly VersionId?: string | undefined },
): ObjectRecord {
  checkVersion(input);
  const object = ctx.store.objects.find(bucket, checkedKey(input.Key));
  if (!object) throw s3Fault('NoSuchKey', { Key: input.Key });
  return object;
}

/** Without versioning there is one version, called `null`. */
export function checkVersion({ Key, VersionId }: { readonly Key: string; readonly VersionId?: string | undefined }): void {
  if (VersionId !== undefined && VersionId !== 'null') throw s3Fault('NoSuchVersion', { Key, VersionId });
}

/** Keys have at most 1,024 bytes of UTF-8. */
export function checkedKey(key: string): string {
  const size = Buffer.byteLength(key);
  if (size > 1024) throw s3Fault('KeyTooLongError', { Size: size, MaxSizeAllowed: 1024 });
  return key;
}

export function findUpload(ctx: S3Context, bucket: BucketRecord, input: { readonly Key: string; readonly UploadId: string }): UploadRecord {
  const upload = ctx.store.uploads.find(input.UploadId);
  if (upload?.bucket !== bucket.id || upload.key !== input.Key) throw s3Fault('NoSuchUpload', { UploadId: input.UploadId });
  return upload;
}

/** The canonical user of an account: 64 hex characters that are always the same for it. */
export function ownerOf(account: string): { ID: string } {
  return { ID: createHash('sha256').update(`canonical user of ${account}`).digest('hex') };
}
