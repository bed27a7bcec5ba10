import { type Tag, TagPolicyViolationException, TooManyTagsException } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';

/** https://docs.aws.amazon.com/servicequotas/latest/userguide/sq-tagging.html */
const MAX_TAGS = 50;

type TagRecord = Readonly<Record<string, string>>;

/** @throws TagPolicyViolationException for the reserved prefix `aws:`, TooManyTagsException */
export function withTags(current: TagRecord, added: readonly Tag[]): TagRecord {
  const reserved = added.find(({ Key }) => /^aws:/i.test(Key ?? ''));
  if (reserved) throw fault(TagPolicyViolationException, 'The specified tag is a reserved word and cannot be used.');
  const tags = { ...current, ...Object.fromEntries(added.map(({ Key, Value }) => [Key, Value])) } as TagRecord;
  if (Object.keys(tags).length > MAX_TAGS) {
    throw fault(TooManyTagsException, `You've exceeded the number of tags allowed for a resource, which is ${MAX_TAGS}.`);
  }
  return tags;
}
