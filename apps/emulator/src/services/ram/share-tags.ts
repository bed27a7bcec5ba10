import { InvalidParameterException, type Tag, TagLimitExceededException, TagPolicyViolationException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

/** https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
const MAX_TAGS = 50;
const MAX_KEY = 128;
const MAX_VALUE = 256;

type Tags = Readonly<Record<string, string>>;

export function describeTags(tags: Tags): { key: string; value: string }[] {
  return Object.entries(tags).map(([key, value]) => ({ key, value }));
}

/** Keys that are not there count for nothing. */
export function withoutShareTags(current: Tags, keys: readonly string[]): Tags {
  return Object.fromEntries(Object.entries(current).filter(([key]) => !keys.includes(key)));
}

/**
 * Adds or changes tags. Keys count with their case.
 *
 * @throws InvalidParameterException, TagPolicyViolationException, TagLimitExceededException
 */
export function withShareTags(current: Tags, added: readonly Tag[]): Tags {
  const tags = new Map(Object.entries(current));
  const given = new Set<string>();
  for (const { key = '', value } of added) {
    if (key === '' || key.length > MAX_KEY) {
      throw fault(InvalidParameterException, `The tag key must be present and have 1 to ${MAX_KEY} characters.`);
    }
    if (value === undefined || value.length > MAX_VALUE) {
      throw fault(InvalidParameterException, `The value of tag ${key} must be present and have at most ${MAX_VALUE} characters.`);
    }
    if (key.toLowerCase().startsWith('aws:'))
      throw fault(TagPolicyViolationException, `The tag key ${key} is reserved: it begins with aws:.`);
    if (given.has(key)) throw fault(InvalidParameterException, `The tag key ${key} is specified more than once.`);
    given.add(key);
    tags.set(key, value);
  }
  if (tags.size > MAX_TAGS) throw fault(TagLimitExceededException, `You have reached the limit of ${MAX_TAGS} tags.`);
  return Object.fromEntries(tags);
}
