import { CreateOrganizationCommand } from '@aws-sdk/client-organizations';
import { DeleteServiceLinkedRoleCommand, GetRoleCommand } from '@aws-sdk/client-iam';
import { EnableSharingWithAwsOrganizationCommand } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createRole } from '../testing/roles.js';

describe('DeleteServiceLinkedRole', () => {
  const accounts = freshAccounts();
  const RoleName = 'AWSServiceRoleForResourceAccessManager';

  /** An account in which RAM has made its role. */
  async function sharing(): Promise<TestClients> {
    const clients = accounts.next();
    await clients.organizations.send(new CreateOrganizationCommand({}));
    await clients.ram.send(new EnableSharingWithAwsOrganizationCommand({}));
    return clients;
  }

  describe('shape', () => {
    it('answers the id of a task that names the role', async () => {
      const { iam } = await sharing();
      const { DeletionTaskId } = await iam.send(new DeleteServiceLinkedRoleCommand({ RoleName }));
      expect(DeletionTaskId).toMatch(
        /^task\/aws-service-role\/ram\.amazonaws\.com\/AWSServiceRoleForResourceAccessManager\/[0-9a-f-]{36}$/,
      );
    });
  });

  describe('rules', () => {
    it('deletes roles that a service made, and no others', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Own');
      for (const name of ['Own', 'Nobody']) {
        const deleted = iam.send(new DeleteServiceLinkedRoleCommand({ RoleName: name }));
        await expect(deleted).rejects.toMatchObject({ name: 'NoSuchEntityException' });
      }
      expect((await iam.send(new GetRoleCommand({ RoleName: 'Own' }))).Role).toMatchObject({ RoleName: 'Own' });
    });
  });

  describe('behaviour', () => {
    it('leaves nothing of the role', async () => {
      const { iam } = await sharing();
      await iam.send(new GetRoleCommand({ RoleName }));
      await iam.send(new DeleteServiceLinkedRoleCommand({ RoleName }));
      await expect(iam.send(new GetRoleCommand({ RoleName }))).rejects.toMatchObject({ name: 'NoSuchEntityException' });
    });
  });
});
