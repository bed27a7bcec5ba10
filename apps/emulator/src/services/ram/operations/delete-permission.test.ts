import {
  CreatePermissionVersionCommand,
  DeletePermissionCommand,
  DeleteResourceShareCommand,
  GetPermissionCommand,
  ListPermissionVersionsCommand,
  type RAMClient,
} from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allowing, createPermission, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';
import { shareApp } from '../testing/shared-app.js';

describe('DeletePermission', () => {
  const accounts = freshAccounts();
  const remove = (ram: RAMClient, permissionArn: string, clientToken?: string) =>
    ram.send(new DeletePermissionCommand({ permissionArn, clientToken }));

  describe('shape', () => {
    it('answers that it is deleted', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Mine');
      const { $metadata: _, ...answer } = await remove(ram, arn, 'token');
      expect(answer).toEqual({ returnValue: true, clientToken: 'token', permissionStatus: 'DELETED' });
    });
  });

  describe('rules', () => {
    it('refuses a permission of AWS', async () => {
      await expect(remove(accounts.next().ram, MLFLOW_APP_DEFAULT)).rejects.toMatchObject({
        name: 'OperationNotPermittedException',
        message: expect.stringContaining('AWS managed'),
      });
    });

    it('refuses one that is attached, until its share is deleted', async () => {
      const owner = accounts.next();
      const { arn } = await createPermission(owner.ram, 'Mine');
      const { shareArn } = await shareApp(owner, { permissionArns: [arn] });
      await expect(remove(owner.ram, arn)).rejects.toMatchObject({
        name: 'OperationNotPermittedException',
        message: `The permission ${arn} is attached to the resource share ${shareArn}.`,
      });
      await owner.ram.send(new DeleteResourceShareCommand({ resourceShareArn: shareArn }));
      await remove(owner.ram, arn);
    });

    it('refuses the permission of another account and what is no ARN', async () => {
      const { arn } = await createPermission(accounts.next().ram, 'Mine');
      await expect(remove(accounts.next().ram, arn)).rejects.toMatchObject({ name: 'UnknownResourceException' });
      await expect(remove(accounts.next().ram, 'Mine')).rejects.toMatchObject({ name: 'MalformedArnException' });
    });
  });

  describe('behaviour', () => {
    it('deletes all versions, and the name begins anew', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Mine');
      const policyTemplate = allowing('sagemaker:CallMlflowAppApi');
      await ram.send(new CreatePermissionVersionCommand({ permissionArn: arn, policyTemplate }));
      await remove(ram, arn);
      await expect(remove(ram, arn)).rejects.toMatchObject({ name: 'UnknownResourceException' });
      await createPermission(ram, 'Mine');
      const { permissions } = await ram.send(new ListPermissionVersionsCommand({ permissionArn: arn }));
      expect(permissions!.map(({ version }) => version)).toEqual(['1']);
    });

    it('answers a repeated request the same', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Mine');
      await remove(ram, arn, 'token');
      expect(await remove(ram, arn, 'token')).toMatchObject({ returnValue: true, permissionStatus: 'DELETED' });
    });
  });

  describe('with RAM taking its time', () => {
    const slow = freshAccounts({ ramLag: 60 });

    it('is DELETING until then, and cannot be attached', async () => {
      const owner = slow.next();
      const { arn } = await createPermission(owner.ram, 'Mine');
      expect(await remove(owner.ram, arn)).toMatchObject({ permissionStatus: 'DELETING' });
      const { permission } = await owner.ram.send(new GetPermissionCommand({ permissionArn: arn }));
      expect(permission!.status).toBe('DELETING');
      await expect(shareApp(owner, { permissionArns: [arn] })).rejects.toMatchObject({ name: 'UnknownResourceException' });
      await expect(createPermission(owner.ram, 'Mine')).rejects.toMatchObject({ name: 'PermissionAlreadyExistsException' });
      slow.emulator().advance(60);
      await expect(owner.ram.send(new GetPermissionCommand({ permissionArn: arn }))).rejects.toMatchObject({
        name: 'UnknownResourceException',
      });
      await createPermission(owner.ram, 'Mine');
    });
  });
});
