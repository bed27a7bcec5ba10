import {
  AssociateResourceSharePermissionCommand,
  type AssociateResourceSharePermissionRequest,
  CreatePermissionVersionCommand,
  DeleteResourceShareCommand,
  GetResourceSharesCommand,
  type RAMClient,
} from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allowing, createPermission, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';
import { createShare, permissionsOf, shareApp } from '../testing/shared-app.js';

const DEFAULT = 'AWSRAMDefaultPermissionSageMakerMlflowApp 1';

describe('AssociateResourceSharePermission', () => {
  const accounts = freshAccounts();
  const associate = (
    ram: RAMClient,
    resourceShareArn: string,
    permissionArn: string,
    more: Partial<AssociateResourceSharePermissionRequest> = {},
  ) => ram.send(new AssociateResourceSharePermissionCommand({ resourceShareArn, permissionArn, ...more }));
  const addVersion = (ram: RAMClient, permissionArn: string) =>
    ram.send(new CreatePermissionVersionCommand({ permissionArn, policyTemplate: allowing('sagemaker:CallMlflowAppApi') }));

  describe('shape', () => {
    it('answers true and the token', async () => {
      const owner = accounts.next();
      const shareArn = await createShare(owner.ram);
      const { $metadata: _, ...answer } = await associate(owner.ram, shareArn, MLFLOW_APP_DEFAULT, { clientToken: 'token' });
      expect(answer).toEqual({ returnValue: true, clientToken: 'token' });
    });
  });

  describe('rules', () => {
    it('refuses a second permission of a type unless it replaces the first', async () => {
      const owner = accounts.next();
      const { shareArn } = await shareApp(owner);
      const { arn } = await createPermission(owner.ram, 'Mine');
      for (const more of [{}, { replace: false }]) {
        await expect(associate(owner.ram, shareArn, arn, more)).rejects.toMatchObject({
          name: 'InvalidParameterException',
          message: expect.stringContaining('Set replace to true'),
        });
      }
      expect(await permissionsOf(owner.ram, shareArn)).toEqual([DEFAULT]);
    });

    it('takes no version but the default one', async () => {
      const owner = accounts.next();
      const { shareArn } = await shareApp(owner);
      const { arn } = await createPermission(owner.ram, 'Mine');
      await addVersion(owner.ram, arn);
      await expect(associate(owner.ram, shareArn, arn, { replace: true, permissionVersion: 1 })).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: expect.stringContaining('default version'),
      });
      await associate(owner.ram, shareArn, arn, { replace: true, permissionVersion: 2 });
    });

    it('refuses shares and permissions that are not the caller’s', async () => {
      const owner = accounts.next();
      const shareArn = await createShare(owner.ram);
      const { arn } = await createPermission(accounts.next().ram, 'Foreign');
      await expect(associate(owner.ram, shareArn, arn)).rejects.toMatchObject({ name: 'UnknownResourceException' });
      await expect(associate(accounts.next().ram, shareArn, MLFLOW_APP_DEFAULT)).rejects.toMatchObject({
        name: 'UnknownResourceException',
      });
      await expect(associate(owner.ram, 'share', MLFLOW_APP_DEFAULT)).rejects.toMatchObject({ name: 'MalformedArnException' });
      await expect(associate(owner.ram, shareArn, 'permission')).rejects.toMatchObject({ name: 'MalformedArnException' });
    });

    it('refuses a deleted share', async () => {
      const owner = accounts.next();
      const shareArn = await createShare(owner.ram);
      await owner.ram.send(new DeleteResourceShareCommand({ resourceShareArn: shareArn }));
      await expect(associate(owner.ram, shareArn, MLFLOW_APP_DEFAULT)).rejects.toMatchObject({ name: 'UnknownResourceException' });
    });

    it('refuses other parameters with the same client token', async () => {
      const owner = accounts.next();
      const shareArn = await createShare(owner.ram);
      await associate(owner.ram, shareArn, MLFLOW_APP_DEFAULT, { clientToken: 'token' });
      await expect(associate(owner.ram, shareArn, MLFLOW_APP_DEFAULT, { clientToken: 'token', replace: true })).rejects.toMatchObject({
        name: 'IdempotentParameterMismatchException',
      });
    });
  });

  describe('behaviour', () => {
    it('replaces the permission of the type and leaves the others', async () => {
      const owner = accounts.next();
      const { shareArn } = await shareApp(owner);
      await associate(owner.ram, shareArn, 'arn:aws:ram::aws:permission/AWSRAMPermissionSageMakerPipelineAllowExecution');
      const { arn } = await createPermission(owner.ram, 'Mine');
      await associate(owner.ram, shareArn, arn, { replace: true });
      expect(await permissionsOf(owner.ram, shareArn)).toEqual(['Mine 1', 'AWSRAMPermissionSageMakerPipelineAllowExecution 1']);
    });

    it('brings an outdated version up to date; shares keep theirs until then, new ones get the default', async () => {
      const owner = accounts.next();
      const { arn } = await createPermission(owner.ram, 'Mine');
      const { shareArn, appArn } = await shareApp(owner, { permissionArns: [arn] });
      await addVersion(owner.ram, arn);
      expect(await permissionsOf(owner.ram, shareArn)).toEqual(['Mine 1']);
      const younger = await createShare(owner.ram, { resourceArns: [appArn], permissionArns: [arn] });
      expect(await permissionsOf(owner.ram, younger)).toEqual(['Mine 2']);
      await associate(owner.ram, shareArn, arn, { replace: true });
      expect(await permissionsOf(owner.ram, shareArn)).toEqual(['Mine 2']);
      const { resourceShares } = await owner.ram.send(
        new GetResourceSharesCommand({ resourceOwner: 'SELF', permissionArn: arn, permissionVersion: 1 }),
      );
      expect(resourceShares).toEqual([]);
    });
  });
});
