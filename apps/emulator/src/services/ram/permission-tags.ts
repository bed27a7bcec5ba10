import { InvalidParameterException, type Tag } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

/** https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
const MAX_TAGS = 50;

/**
 * Tags a permission is created with.
 *
 * @throws InvalidParameterException, the only fault CreatePermission has for them
 */
export function permissionTags(given: readonly Tag[]): Readonly<Record<string, string>> {
  const tags = new Map<string, string>();
  for (const { key, value = '' } of given) {
    if (key === undefined || key === '' || key.length > 128) throw refused(`The tag key ${key ?? ''} is not valid.`);
    if (key.toLowerCase().startsWith('aws:')) throw refused(`The tag key ${key} is reserved.`);
    if (value.length > 256) throw refused(`The value of the tag ${key} is too long.`);
    if (tags.has(key)) throw refused(`The tag key ${key} is given twice.`);
    tags.set(key, value);
  }
  if (tags.size > MAX_TAGS) throw refused(`A permission can have at most ${MAX_TAGS} tags.`);
  return Object.fromEntries(tags);
}

function refused(message: string): InvalidParameterException {
  return fault(InvalidParameterException, message);
}
