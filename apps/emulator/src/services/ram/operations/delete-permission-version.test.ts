import {
  AssociateResourceSharePermissionCommand,
  CreatePermissionVersionCommand,
  DeletePermissionVersionCommand,
  ListPermissionVersionsCommand,
  type RAMClient,
} from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allowing, createPermission, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';
import { shareApp } from '../testing/shared-app.js';

describe('DeletePermissionVersion', () => {
  const accounts = freshAccounts();
  const remove = (ram: RAMClient, permissionArn: string, permissionVersion: number) =>
    ram.send(new DeletePermissionVersionCommand({ permissionArn, permissionVersion }));
  const addVersion = (ram: RAMClient, permissionArn: string) =>
    ram.send(new CreatePermissionVersionCommand({ permissionArn, policyTemplate: allowing('sagemaker:CallMlflowAppApi') }));

  describe('shape', () => {
    it('answers that it is deleted', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Mine');
      await addVersion(ram, arn);
      expect(await remove(ram, arn, 1)).toMatchObject({
        returnValue: true,
        permissionStatus: 'DELETED',
        clientToken: expect.any(String),
      });
    });
  });

  describe('rules', () => {
    it('refuses the default version, and so the only one', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Mine');
      await expect(remove(ram, arn, 1)).rejects.toMatchObject({
        name: 'OperationNotPermittedException',
        message: expect.stringContaining('default version'),
      });
    });

    it('refuses a version that is attached, until it is replaced', async () => {
      const owner = accounts.next();
      const { arn } = await createPermission(owner.ram, 'Mine');
      const { shareArn } = await shareApp(owner, { permissionArns: [arn] });
      await addVersion(owner.ram, arn);
      await expect(remove(owner.ram, arn, 1)).rejects.toMatchObject({
        name: 'OperationNotPermittedException',
        message: expect.stringContaining(shareArn),
      });
      await owner.ram.send(new AssociateResourceSharePermissionCommand({ resourceShareArn: shareArn, permissionArn: arn, replace: true }));
      await remove(owner.ram, arn, 1);
    });

    it('refuses a permission of AWS and versions that do not exist', async () => {
      const { ram } = accounts.next();
      await expect(remove(ram, MLFLOW_APP_DEFAULT, 1)).rejects.toMatchObject({ name: 'OperationNotPermittedException' });
      const { arn } = await createPermission(ram, 'Mine');
      await expect(remove(ram, arn, 2)).rejects.toMatchObject({ name: 'UnknownResourceException' });
    });
  });

  describe('behaviour', () => {
    it('takes the version out of the list', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Mine');
      await addVersion(ram, arn);
      await remove(ram, arn, 1);
      const { permissions } = await ram.send(new ListPermissionVersionsCommand({ permissionArn: arn }));
      expect(permissions!.map(({ version }) => version)).toEqual(['2']);
      await expect(remove(ram, arn, 1)).rejects.toMatchObject({ name: 'UnknownResourceException' });
    });
  });
});
