import { AssociateResourceSharePermissionCommand, ListResourceSharePermissionsCommand, type RAMClient } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createPermission, MLFLOW_APP, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';
import { permissionsOf, shareApp } from '../testing/shared-app.js';
import { accept } from '../testing/sharing.js';

describe('ListResourceSharePermissions', () => {
  const accounts = freshAccounts();
  const list = (ram: RAMClient, resourceShareArn: string, more: object = {}) =>
    ram.send(new ListResourceSharePermissionsCommand({ resourceShareArn, ...more }));

  describe('shape', () => {
    it('summarizes what the share got by itself', async () => {
      const owner = accounts.next();
      const { shareArn } = await shareApp(owner);
      const { permissions, nextToken } = await list(owner.ram, shareArn);
      expect(permissions).toEqual([
        {
          arn: MLFLOW_APP_DEFAULT,
          version: '1',
          defaultVersion: true,
          name: 'AWSRAMDefaultPermissionSageMakerMlflowApp',
          resourceType: MLFLOW_APP,
          status: 'ASSOCIATED',
          creationTime: expect.any(Date),
          lastUpdatedTime: expect.any(Date),
          isResourceTypeDefault: true,
          permissionType: 'AWS_MANAGED',
          featureSet: 'STANDARD',
          tags: [],
        },
      ]);
      expect(nextToken).toBeUndefined();
    });
  });

  describe('rules', () => {
    it('refuses shares that do not exist and what is no ARN', async () => {
      const { ram, account } = accounts.next();
      const arn = `arn:aws:ram:us-east-1:${account}:resource-share/00000000-0000-4000-8000-000000000000`;
      await expect(list(ram, arn)).rejects.toMatchObject({ name: 'UnknownResourceException' });
      await expect(list(ram, 'share')).rejects.toMatchObject({ name: 'MalformedArnException' });
    });

    it('refuses who does not have the share', async () => {
      const owner = accounts.next();
      const { shareArn } = await shareApp(owner, { principals: ['111122223333'] });
      await expect(list(accounts.next().ram, shareArn)).rejects.toMatchObject({ name: 'UnknownResourceException' });
    });
  });

  describe('behaviour', () => {
    it('shows a consumer what it has, also of a permission of the owner, once it accepted', async () => {
      const owner = accounts.next();
      const consumer = accounts.next();
      const tags = [{ key: 'team', value: 'ml' }];
      const { arn } = await createPermission(owner.ram, 'Mine', { tags });
      const { shareArn } = await shareApp(owner, { principals: [consumer.account], permissionArns: [arn] });
      await expect(list(consumer.ram, shareArn)).rejects.toMatchObject({ name: 'UnknownResourceException' });
      await accept(consumer);
      expect(await permissionsOf(consumer.ram, shareArn)).toEqual(['Mine 1']);
      const tagsOf = async (ram: RAMClient) => (await list(ram, shareArn)).permissions![0]!.tags;
      expect([await tagsOf(owner.ram), await tagsOf(consumer.ram)]).toEqual([tags, []]);
    });

    it('pages by type', async () => {
      const owner = accounts.next();
      const { shareArn } = await shareApp(owner);
      const permissionArn = 'arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSageMakerPipeline';
      await owner.ram.send(new AssociateResourceSharePermissionCommand({ resourceShareArn: shareArn, permissionArn }));
      const first = await list(owner.ram, shareArn, { maxResults: 1 });
      const second = await list(owner.ram, shareArn, { maxResults: 1, nextToken: first.nextToken });
      expect([...first.permissions!, ...second.permissions!].map(({ resourceType }) => resourceType)).toEqual([
        'sagemaker:MlflowApp',
        'sagemaker:Pipeline',
      ]);
      expect(second.nextToken).toBeUndefined();
    });
  });
});
