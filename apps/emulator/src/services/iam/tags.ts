import { InvalidInputException } from '@aws-sdk/client-iam';
import { fault } from '@mlapps/aws-protocol/fault';

import { limitExceeded } from './check-policy.js';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_TAGS = 50;

type Tags = Readonly<Record<string, string>>;

/**
 * Adds or changes tags. Keys are told apart without their case, and keep the case they were first given.
 *
 * @throws InvalidInput for a key given twice or reserved, LimitExceeded above 50
 */
export function withTags(current: Tags, added: readonly { readonly Key: string | undefined; readonly Value: string | undefined }[]): Tags {
  const tags = new Map(Object.entries(current));
  const keys = new Map([...tags.keys()].map((key) => [key.toLowerCase(), key]));
  const given = new Set<string>();
  for (const { Key: key = '', Value: value = '' } of added) {
    const folded = key.toLowerCase();
    if (given.has(folded)) {
      throw fault(InvalidInputException, 'Duplicate tag keys found. Please note that Tag keys are case insensitive.');
    }
    if (folded.startsWith('aws:')) throw fault(InvalidInputException, `Tag keys starting with 'aws:' are reserved for system use: ${key}`);
    given.add(folded);
    const kept = keys.get(folded) ?? key;
    keys.set(folded, kept);
    tags.set(kept, value);
  }
  if (tags.size > MAX_TAGS) throw limitExceeded(`Cannot exceed quota for TagsPerRole: ${MAX_TAGS}`);
  return Object.fromEntries(tags);
}

export function withoutTags(current: Tags, keys: readonly string[]): Tags {
  const removed = new Set(keys.map((key) => key.toLowerCase()));
  return Object.fromEntries(Object.entries(current).filter(([key]) => !removed.has(key.toLowerCase())));
}
