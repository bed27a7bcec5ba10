import type { UserContext } from '@aws-sdk/client-sagemaker';

import type { Caller } from '../../caller.js';

/** Who created or changed a resource. Studio user profiles do not exist here, so it is always an IAM identity. */
export interface UserContextRecord {
  readonly arn: string;
  readonly principalId: string;
}

export function userContextOf(caller: Caller): UserContextRecord {
  return { arn: caller.arn, principalId: caller.userId };
}

export function describeUserContext(record: UserContextRecord): UserContext {
  return { IamIdentity: { Arn: record.arn, PrincipalId: record.principalId } };
}
