import { unmodelledFault } from '@mlapps/aws-protocol/faults';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import type { Tag } from './store/records.js';

const allowed = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** The tags of an `x-amz-tagging` header: a query string. */
export function tagsOfHeader(header: string | undefined): Tag[] {
  if (header === undefined || header === '') return [];
  const tags = header.split('&').map((pair) => {
    const at = pair.indexOf('=');
    return { Key: decoded(at < 0 ? pair : pair.slice(0, at)), Value: at < 0 ? '' : decoded(pair.slice(at + 1)) };
  });
  return checkedTags(tags, 10);
}

/** At most `most` tags, keys of 1 to 128 and values of up to 256 characters, each key once. */
export function checkedTags(tags: readonly Partial<Tag>[], most: number): Tag[] {
  if (tags.length > most)
    throw unmodelledFault(
      'BadRequest',
      400,
      most === 10 ? 'Object tags cannot be greater than 10' : `Bucket tag count cannot be greater than ${most}`,
    );
  const seen = new Set<string>();
  return tags.map(({ Key = '', Value = '' }) => {
    if (Key.length < 1 || Key.length > 128 || !allowed.test(Key))
      throw s3Fault('InvalidTag', { TagKey: Key }, 'The TagKey you have provided is invalid');
    if (Value.length > 256 || !allowed.test(Value))
      throw s3Fault('InvalidTag', { TagKey: Key, TagValue: Value }, 'The TagValue you have provided is invalid');
    if (Key.startsWith('aws:')) throw s3Fault('InvalidTag', { TagKey: Key }, 'System tags cannot be added/updated by requester');
    if (seen.has(Key)) throw s3Fault('InvalidTag', { TagKey: Key }, 'Cannot provide multiple Tags with the same key');
    seen.add(Key);
    return { Key, Value };
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw s3Fault(
      'InvalidArgument',
      { ArgumentName: 'x-amz-tagging', ArgumentValue: text },
      'The header x-amz-tagging shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.',
    );
  }
}
