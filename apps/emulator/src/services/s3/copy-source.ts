import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { checkCopySource } from './conditions.js';
import { findBucketOfAnyRegion, findObject } from './find-bucket.js';
import { notImplemented } from './refuse-unsupported.js';
import type { S3Context } from './s3-context.js';
import type { BucketRecord, ObjectRecord } from './store/records.js';

export interface CopySourceInput {
  readonly CopySource: string;
  readonly CopySourceIfMatch?: string | undefined;
  readonly CopySourceIfNoneMatch?: string | undefined;
  readonly CopySourceIfModifiedSince?: Date | undefined;
  readonly CopySourceIfUnmodifiedSince?: Date | undefined;
  readonly ExpectedSourceBucketOwner?: string | undefined;
}

/** The object an `x-amz-copy-source` header names: `[/]bucket/key[?versionId=…]`, percent-encoded. It may lie in another Region. */
export function findCopySource(ctx: S3Context, input: CopySourceInput): { bucket: BucketRecord; object: ObjectRecord } {
  const { Bucket, Key, VersionId } = parseCopySource(input.CopySource);
  const bucket = findBucketOfAnyRegion(ctx, { Bucket, ExpectedBucketOwner: input.ExpectedSourceBucketOwner });
  const object = findObject(ctx, bucket, { Key, VersionId });
  checkCopySource(object, {
    IfMatch: input.CopySourceIfMatch,
    IfNoneMatch: input.CopySourceIfNoneMatch,
    IfModifiedSince: input.CopySourceIfModifiedSince,
    IfUnmodifiedSince: input.CopySourceIfUnmodifiedSince,
  });
  return { bucket, object };
}

/** Bucket, key and version an `x-amz-copy-source` header names. */
export function parseCopySource(source: string): { Bucket: string; Key: string; VersionId: string | undefined } {
  const [path = '', version] = source.split('?versionId=');
  const text = decoded(path, source).replace(/^\//, '');
  if (text.startsWith('arn:')) throw notImplemented('x-amz-copy-source with an access point');
  const slash = text.indexOf('/');
  if (slash < 1 || slash === text.length - 1) throw invalid(source);
  return { Bucket: text.slice(0, slash), Key: text.slice(slash + 1), VersionId: version };
}

function decoded(path: string, source: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw invalid(source);
  }
}

function invalid(source: string): Error {
  const members = { ArgumentName: 'x-amz-copy-source', ArgumentValue: source };
  return s3Fault('InvalidArgument', members, 'Copy Source must mention the source bucket and key: sourcebucket/sourcekey');
}
