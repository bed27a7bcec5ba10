import { OperationNotPermittedException, PromotePermissionCreatedFromPolicyCommand } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { findPermission } from '../find-permission.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_PromotePermissionCreatedFromPolicy.html */
export const promotePermissionCreatedFromPolicy = operation(PromotePermissionCreatedFromPolicyCommand, (input, ctx) => {
  const { arn, featureSet } = findPermission(input.permissionArn, ctx);
  throw fault(
    OperationNotPermittedException,
    `Permission ${arn} was not created from a resource-based policy, its feature set is ${featureSet}.`,
  );
});
