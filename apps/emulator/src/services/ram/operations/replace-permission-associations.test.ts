import {
  CreatePermissionVersionCommand,
  DeletePermissionCommand,
  DeletePermissionVersionCommand,
  type RAMClient,
  ReplacePermissionAssociationsCommand,
  type ReplacePermissionAssociationsRequest,
} from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allowing, createPermission, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';
import { createShare, permissionsOf, shareApp } from '../testing/shared-app.js';

const PIPELINE = 'arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSageMakerPipeline';

describe('ReplacePermissionAssociations', () => {
  const accounts = freshAccounts();
  const replace = (
    ram: RAMClient,
    fromPermissionArn: string,
    toPermissionArn: string,
    more: Partial<ReplacePermissionAssociationsRequest> = {},
  ) => ram.send(new ReplacePermissionAssociationsCommand({ fromPermissionArn, toPermissionArn, ...more }));
  const addVersion = (ram: RAMClient, permissionArn: string) =>
    ram.send(new CreatePermissionVersionCommand({ permissionArn, policyTemplate: allowing('sagemaker:CallMlflowAppApi') }));

  describe('shape', () => {
    it('answers the work', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Mine');
      await addVersion(ram, arn);
      const { replacePermissionAssociationsWork: work, clientToken } = await replace(ram, MLFLOW_APP_DEFAULT, arn, {
        fromPermissionVersion: 1,
        clientToken: 'token',
      });
      expect(work).toEqual({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        fromPermissionArn: MLFLOW_APP_DEFAULT,
        fromPermissionVersion: '1',
        toPermissionArn: arn,
        toPermissionVersion: '2',
        status: 'COMPLETED',
        creationTime: expect.any(Date),
        lastUpdatedTime: expect.any(Date),
      });
      expect(clientToken).toBe('token');
    });
  });

  describe('rules', () => {
    it('refuses a permission of another type', async () => {
      await expect(replace(accounts.next().ram, MLFLOW_APP_DEFAULT, PIPELINE)).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: expect.stringContaining('sagemaker:Pipeline'),
      });
    });

    it('refuses permissions and versions that do not exist', async () => {
      const { ram } = accounts.next();
      const none = 'arn:aws:ram::aws:permission/None';
      await expect(replace(ram, none, MLFLOW_APP_DEFAULT)).rejects.toMatchObject({ name: 'UnknownResourceException' });
      await expect(replace(ram, MLFLOW_APP_DEFAULT, none)).rejects.toMatchObject({ name: 'UnknownResourceException' });
      await expect(replace(ram, MLFLOW_APP_DEFAULT, MLFLOW_APP_DEFAULT, { fromPermissionVersion: 7 })).rejects.toMatchObject({
        name: 'UnknownResourceException',
      });
      await expect(replace(ram, 'x', MLFLOW_APP_DEFAULT)).rejects.toMatchObject({ name: 'MalformedArnException' });
    });

    it('refuses other parameters with the same client token', async () => {
      const { ram } = accounts.next();
      await replace(ram, MLFLOW_APP_DEFAULT, MLFLOW_APP_DEFAULT, { clientToken: 'token' });
      await expect(replace(ram, PIPELINE, PIPELINE, { clientToken: 'token' })).rejects.toMatchObject({
        name: 'IdempotentParameterMismatchException',
      });
    });
  });

  describe('behaviour', () => {
    it('replaces in all own shares that have the permission, and in no other', async () => {
      const owner = accounts.next();
      const other = accounts.next();
      const { shareArn, appArn } = await shareApp(owner);
      const second = await createShare(owner.ram, { resourceArns: [appArn] });
      const foreign = await shareApp(other);
      const { arn } = await createPermission(owner.ram, 'Mine');
      await replace(owner.ram, MLFLOW_APP_DEFAULT, arn);
      expect(await permissionsOf(owner.ram, shareArn)).toEqual(['Mine 1']);
      expect(await permissionsOf(owner.ram, second)).toEqual(['Mine 1']);
      expect(await permissionsOf(other.ram, foreign.shareArn)).toEqual(['AWSRAMDefaultPermissionSageMakerMlflowApp 1']);
    });

    it('replaces only the version that is named', async () => {
      const owner = accounts.next();
      const { arn } = await createPermission(owner.ram, 'Mine');
      const { shareArn: first, appArn } = await shareApp(owner, { permissionArns: [arn] });
      await addVersion(owner.ram, arn);
      const second = await createShare(owner.ram, { resourceArns: [appArn], permissionArns: [arn] });
      await addVersion(owner.ram, arn);
      await replace(owner.ram, arn, arn, { fromPermissionVersion: 2 });
      expect(await permissionsOf(owner.ram, first)).toEqual(['Mine 1']);
      expect(await permissionsOf(owner.ram, second)).toEqual(['Mine 3']);
      await replace(owner.ram, arn, arn);
      expect(await permissionsOf(owner.ram, first)).toEqual(['Mine 3']);
    });
  });

  describe('with RAM taking its time', () => {
    const slow = freshAccounts({ ramLag: 60 });

    it('changes the shares when the work is completed', async () => {
      const owner = slow.next();
      const { arn } = await createPermission(owner.ram, 'Mine');
      const { shareArn } = await shareApp(owner, { permissionArns: [arn] });
      await addVersion(owner.ram, arn);
      const { replacePermissionAssociationsWork: work } = await replace(owner.ram, arn, arn);
      expect(work).toMatchObject({ status: 'IN_PROGRESS', lastUpdatedTime: work!.creationTime });
      slow.emulator().advance(50);
      expect(await permissionsOf(owner.ram, shareArn)).toEqual(['Mine 1']);
      slow.emulator().advance(10);
      expect(await permissionsOf(owner.ram, shareArn)).toEqual(['Mine 2']);
    });

    it('keeps what is leaving and what is coming from being deleted', async () => {
      const owner = slow.next();
      const { arn: from } = await createPermission(owner.ram, 'From');
      const { arn: to } = await createPermission(owner.ram, 'To');
      await shareApp(owner, { permissionArns: [from] });
      await replace(owner.ram, from, to);
      for (const permissionArn of [from, to]) {
        await expect(owner.ram.send(new DeletePermissionCommand({ permissionArn }))).rejects.toMatchObject({
          name: 'OperationNotPermittedException',
        });
      }
      await addVersion(owner.ram, to);
      await expect(owner.ram.send(new DeletePermissionVersionCommand({ permissionArn: to, permissionVersion: 1 }))).rejects.toMatchObject({
        name: 'OperationNotPermittedException',
      });
      slow.emulator().advance(60);
      await owner.ram.send(new DeletePermissionCommand({ permissionArn: from }));
    });
  });
});
