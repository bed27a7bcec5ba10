import {
  CreatePermissionVersionCommand,
  DeletePermissionVersionCommand,
  GetPermissionCommand,
  type RAMClient,
  SetDefaultPermissionVersionCommand,
} from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allowing, createPermission, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';

describe('SetDefaultPermissionVersion', () => {
  const accounts = freshAccounts();
  const setDefault = (ram: RAMClient, permissionArn: string, permissionVersion: number, clientToken?: string) =>
    ram.send(new SetDefaultPermissionVersionCommand({ permissionArn, permissionVersion, clientToken }));
  const withTwoVersions = async (ram: RAMClient) => {
    const { arn } = await createPermission(ram, 'Mine');
    await ram.send(new CreatePermissionVersionCommand({ permissionArn: arn, policyTemplate: allowing('sagemaker:CallMlflowAppApi') }));
    return arn;
  };

  describe('shape', () => {
    it('answers true and the token', async () => {
      const { ram } = accounts.next();
      const { $metadata: _, ...answer } = await setDefault(ram, await withTwoVersions(ram), 1, 'token');
      expect(answer).toEqual({ returnValue: true, clientToken: 'token' });
    });
  });

  describe('rules', () => {
    it('refuses versions that do not exist, or no longer', async () => {
      const { ram } = accounts.next();
      const arn = await withTwoVersions(ram);
      await expect(setDefault(ram, arn, 3)).rejects.toMatchObject({ name: 'UnknownResourceException' });
      await ram.send(new DeletePermissionVersionCommand({ permissionArn: arn, permissionVersion: 1 }));
      await expect(setDefault(ram, arn, 1)).rejects.toMatchObject({ name: 'UnknownResourceException' });
    });

    it('refuses a permission of AWS and another token', async () => {
      const { ram } = accounts.next();
      await expect(setDefault(ram, MLFLOW_APP_DEFAULT, 1)).rejects.toMatchObject({ name: 'InvalidParameterException' });
      const arn = await withTwoVersions(ram);
      await setDefault(ram, arn, 1, 'token');
      await expect(setDefault(ram, arn, 2, 'token')).rejects.toMatchObject({ name: 'IdempotentParameterMismatchException' });
    });
  });

  describe('behaviour', () => {
    it('changes what GetPermission answers', async () => {
      const { ram } = accounts.next();
      const arn = await withTwoVersions(ram);
      await setDefault(ram, arn, 1);
      const { permission } = await ram.send(new GetPermissionCommand({ permissionArn: arn }));
      expect(permission).toMatchObject({ version: '1', defaultVersion: true });
      const second = await ram.send(new GetPermissionCommand({ permissionArn: arn, permissionVersion: 2 }));
      expect(second.permission!.defaultVersion).toBe(false);
    });
  });
});
