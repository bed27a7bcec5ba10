import type { Tag } from '@aws-sdk/client-organizations';

import type { Tags } from './organization.js';
import { constraintViolation, invalidInput } from './refusals.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html: tags of a resource */
const MAX_TAGS = 50;

/**
 * Adds or changes tags; keys are told apart by their case.
 *
 * @throws InvalidInputException for a key given twice or reserved, ConstraintViolationException above 50
 */
export function withTags(current: Tags, added: readonly Tag[] | undefined): Tags {
  const tags = new Map(Object.entries(current));
  const given = new Set<string>();
  for (const { Key: key = '', Value: value = '' } of added ?? []) {
    if (given.has(key))
      throw invalidInput('DUPLICATE_TAG_KEY', `Tag keys must be unique among the tags attached to the same entity: ${key}`);
    refuseSystemTag(key);
    given.add(key);
    tags.set(key, value);
  }
  if (tags.size > MAX_TAGS) {
    throw constraintViolation('MAX_TAG_LIMIT_EXCEEDED', `You have exceeded the number of tags allowed on this resource: ${MAX_TAGS}.`);
  }
  return Object.fromEntries(tags);
}

/** @throws InvalidInputException for a reserved key */
export function withoutTags(current: Tags, keys: readonly string[]): Tags {
  keys.forEach(refuseSystemTag);
  const removed = new Set(keys);
  return Object.fromEntries(Object.entries(current).filter(([key]) => !removed.has(key)));
}

/** In order of key. */
export function describeTags(tags: Tags): { Key: string; Value: string }[] {
  return Object.entries(tags)
    .map(([Key, Value]) => ({ Key, Value }))
    .sort((a, b) => (a.Key < b.Key ? -1 : 1));
}

function refuseSystemTag(key: string): void {
  if (/^aws:/i.test(key)) {
    throw invalidInput(
      'INVALID_SYSTEM_TAGS_PARAMETER',
      `You specified a tag key that is a system tag: ${key}. Keys that begin with aws: are reserved for AWS.`,
    );
  }
}
