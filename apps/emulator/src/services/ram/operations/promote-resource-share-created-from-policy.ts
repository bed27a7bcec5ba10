import { InvalidStateTransitionException, PromoteResourceShareCreatedFromPolicyCommand } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { findOwnShare } from '../find-share.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_PromoteResourceShareCreatedFromPolicy.html — no share here is created from a policy. */
export const promoteResourceShareCreatedFromPolicy = operation(PromoteResourceShareCreatedFromPolicyCommand, (input, ctx) => {
  const { arn, featureSet } = findOwnShare(input.resourceShareArn, ctx);
  throw fault(
    InvalidStateTransitionException,
    `ResourceShare ${arn} has the feature set ${featureSet}; only one with CREATED_FROM_POLICY can be promoted.`,
  );
});
