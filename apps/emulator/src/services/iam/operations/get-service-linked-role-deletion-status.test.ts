import { DeleteServiceLinkedRoleCommand, GetServiceLinkedRoleDeletionStatusCommand } from '@aws-sdk/client-iam';
import { CreateOrganizationCommand } from '@aws-sdk/client-organizations';
import { EnableSharingWithAwsOrganizationCommand } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';

describe('GetServiceLinkedRoleDeletionStatus', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers the status alone', async () => {
      const { iam, organizations, ram } = accounts.next();
      await organizations.send(new CreateOrganizationCommand({}));
      await ram.send(new EnableSharingWithAwsOrganizationCommand({}));
      const { DeletionTaskId } = await iam.send(new DeleteServiceLinkedRoleCommand({ RoleName: 'AWSServiceRoleForResourceAccessManager' }));
      const { $metadata: _, ...output } = await iam.send(new GetServiceLinkedRoleDeletionStatusCommand({ DeletionTaskId }));
      expect(output).toEqual({ Status: 'SUCCEEDED' });
    });
  });

  describe('rules', () => {
    it.each(['task', 'task/aws-service-role/ram.amazonaws.com/Role', 'task/Role/00000000-0000-0000-0000-000000000000'])(
      'knows no task %s',
      async (DeletionTaskId) => {
        const { iam } = accounts.next();
        const status = iam.send(new GetServiceLinkedRoleDeletionStatusCommand({ DeletionTaskId }));
        await expect(status).rejects.toMatchObject({ name: 'NoSuchEntityException' });
      },
    );
  });
});
