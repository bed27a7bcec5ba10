import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { notImplemented } from './refuse-unsupported.js';
import type { Check } from './store/objects.js';
import type { ObjectRecord } from './store/records.js';

export interface ReadConditions {
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
  readonly IfModifiedSince?: Date | undefined;
  readonly IfUnmodifiedSince?: Date | undefined;
}

/**
 * RFC 7232 as S3 applies it: an entity tag decides before a date. Throws PreconditionFailed; answers false when the object is the one
 * the client has (304).
 */
export function isWanted(object: ObjectRecord, conditions: ReadConditions): boolean {
  const { IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince } = conditions;
  if (IfMatch !== undefined && !matches(object, IfMatch)) throw preconditionFailed('If-Match');
  if (IfMatch === undefined && IfUnmodifiedSince && object.modified > IfUnmodifiedSince.getTime())
    throw preconditionFailed('If-Unmodified-Since');
  if (IfNoneMatch !== undefined) return !matches(object, IfNoneMatch);
  return !IfModifiedSince || object.modified > IfModifiedSince.getTime();
}

/** The conditions on the source of a copy, which answer PreconditionFailed whatever it is. */
export function checkCopySource(object: ObjectRecord, conditions: ReadConditions): void {
  if (isWanted(object, conditions)) return;
  throw preconditionFailed(
    conditions.IfNoneMatch === undefined ? 'x-amz-copy-source-If-Modified-Since' : 'x-amz-copy-source-If-None-Match',
  );
}

/** Conditional writes: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html */
export function writeCheck(input: {
  readonly Key: string;
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
}): Check {
  const { Key, IfMatch, IfNoneMatch } = input;
  if (IfNoneMatch !== undefined && IfNoneMatch !== '*') throw notImplemented(`If-None-Match: ${IfNoneMatch}`);
  return (existing) => {
    if (IfNoneMatch !== undefined && existing) throw preconditionFailed('If-None-Match');
    if (IfMatch === undefined) return;
    if (!existing) throw s3Fault('NoSuchKey', { Key });
    if (!matches(existing, IfMatch)) throw preconditionFailed('If-Match');
  };
}

export function preconditionFailed(condition: string): Error {
  return s3Fault('PreconditionFailed', { Condition: condition });
}

/** `header` is `*`, or entity tags with or without quotes, separated by commas. */
export function matches(object: ObjectRecord, header: string): boolean {
  return header.split(',').some((each) => {
    const tag = each
      .trim()
      .replace(/^W\//, '')
      .replace(/^"(.*)"$/, '$1');
    return tag === '*' || tag === object.etag;
  });
}

interface DeleteCondition {
  readonly etag: string | undefined;
  readonly modified: Date | undefined;
  readonly size: number | undefined;
}

/** Conditional deletes: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-deletes.html. Nothing there passes them all. */
export function deleteCheck({ etag, modified, size }: DeleteCondition): Check {
  return (existing) => {
    if (!existing) return;
    if (etag !== undefined && !matches(existing, etag)) throw preconditionFailed('If-Match');
    if (modified && modified.getTime() !== existing.modified) throw preconditionFailed('x-amz-if-match-last-modified-time');
    if (size !== undefined && size !== existing.size) throw preconditionFailed('x-amz-if-match-size');
  };
}
