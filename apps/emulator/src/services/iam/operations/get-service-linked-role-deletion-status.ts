import { GetServiceLinkedRoleDeletionStatusCommand, NoSuchEntityException } from '@aws-sdk/client-iam';
import { fault } from '@mlapps/aws-protocol/fault';

import { operation } from '../operation.js';
import { isDeletionTaskId } from '../service-linked-role.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLinkedRoleDeletionStatus.html */
export const getServiceLinkedRoleDeletionStatus = operation(GetServiceLinkedRoleDeletionStatusCommand, ({ DeletionTaskId: id }) => {
  if (!isDeletionTaskId(id)) throw fault(NoSuchEntityException, `The deletion task with id ${id} cannot be found.`);
  return { Status: 'SUCCEEDED' };
});
