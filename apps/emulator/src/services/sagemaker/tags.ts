import type { Tag } from '@aws-sdk/client-sagemaker';
import { commonFault } from '@mlapps/aws-protocol/faults';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AddTags.html: "Each resource can have up to 50 tags" */
const MAX_TAGS = 50;

type TagRecord = Readonly<Record<string, string>>;

/** @throws ValidationException for a key given twice, the reserved prefix `aws:`, or more than 50 tags */
export function withTags(current: TagRecord, added: readonly Tag[] | undefined): TagRecord {
  const tags = new Map(Object.entries(current));
  const seen = new Set<string>();
  for (const { Key: key, Value: value } of added ?? []) {
    if (key === undefined || value === undefined) continue;
    if (seen.has(key)) throw commonFault('validation', `Duplicate tag key '${key}'. Give each key once.`);
    if (/^aws:/i.test(key)) throw commonFault('validation', `Tag keys must not start with 'aws:': '${key}'.`);
    seen.add(key);
    tags.set(key, value);
  }
  if (tags.size > MAX_TAGS) throw commonFault('validation', `A resource can have at most ${MAX_TAGS} tags; this would make ${tags.size}.`);
  return Object.fromEntries(tags);
}

export function withoutTags(current: TagRecord, keys: readonly string[]): TagRecord {
  const removed = new Set(keys);
  return Object.fromEntries(Object.entries(current).filter(([key]) => !removed.has(key)));
}

export function describeTags(tags: TagRecord): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
