import { InvalidParameterException, type Tag, TagLimitExceededException, TagPolicyViolationException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { withShareTags } from './share-tags.js';

/**
 * Tags a permission is created with.
 *
 * @throws InvalidParameterException, the only fault CreatePermission has for them
 */
export function permissionTags(given: readonly Tag[]): Readonly<Record<string, string>> {
  try {
    return withShareTags({}, given);
  } catch (error) {
    if (error instanceof TagPolicyViolationException || error instanceof TagLimitExceededException) {
      throw fault(InvalidParameterException, error.message);
    }
    throw error;
  }
}
