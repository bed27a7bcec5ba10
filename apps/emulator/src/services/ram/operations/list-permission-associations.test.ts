import {
  AssociateResourceSharePermissionCommand,
  CreatePermissionVersionCommand,
  ListPermissionAssociationsCommand,
  type ListPermissionAssociationsRequest,
  type RAMClient,
} from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allowing, createPermission, MLFLOW_APP, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';
import { createShare, shareApp } from '../testing/shared-app.js';

const PIPELINE = 'arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSageMakerPipeline';

describe('ListPermissionAssociations', () => {
  const accounts = freshAccounts();
  const list = (ram: RAMClient, input: ListPermissionAssociationsRequest = {}) => ram.send(new ListPermissionAssociationsCommand(input));
  const shares = async (ram: RAMClient, input: ListPermissionAssociationsRequest) =>
    (await list(ram, input)).permissions!.map(({ resourceShareArn }) => resourceShareArn);

  describe('shape', () => {
    it('answers the permission, its version and the share', async () => {
      const owner = accounts.next();
      const { shareArn } = await shareApp(owner);
      expect((await list(owner.ram)).permissions).toEqual([
        {
          arn: MLFLOW_APP_DEFAULT,
          permissionVersion: '1',
          defaultVersion: true,
          resourceType: MLFLOW_APP,
          status: 'ASSOCIATED',
          featureSet: 'STANDARD',
          lastUpdatedTime: expect.any(Date),
          resourceShareArn: shareArn,
        },
      ]);
    });
  });

  describe('rules', () => {
    it('refuses a version without its permission and a malformed ARN', async () => {
      const { ram } = accounts.next();
      await expect(list(ram, { permissionVersion: 1 })).rejects.toMatchObject({ name: 'InvalidParameterException' });
      await expect(list(ram, { permissionArn: 'x' })).rejects.toMatchObject({ name: 'MalformedArnException' });
      await expect(list(ram, { nextToken: 'x' })).rejects.toMatchObject({ name: 'InvalidNextTokenException' });
    });

    it('shows nobody the shares of others', async () => {
      const consumer = accounts.next();
      await shareApp(accounts.next(), { principals: [consumer.account] });
      expect((await list(consumer.ram)).permissions).toEqual([]);
    });
  });

  describe('behaviour', () => {
    it('filters by permission, version, default version, type, status and feature set', async () => {
      const owner = accounts.next();
      const { ram } = owner;
      const { arn } = await createPermission(ram, 'Mine');
      const { shareArn: old } = await shareApp(owner, { permissionArns: [arn] });
      await ram.send(new CreatePermissionVersionCommand({ permissionArn: arn, policyTemplate: allowing('sagemaker:CallMlflowAppApi') }));
      const young = await createShare(ram, { permissionArns: [arn] });
      await ram.send(new AssociateResourceSharePermissionCommand({ resourceShareArn: young, permissionArn: PIPELINE }));

      expect(await shares(ram, { permissionArn: arn })).toEqual([old, young]);
      expect(await shares(ram, { permissionArn: arn, permissionVersion: 1 })).toEqual([old]);
      expect(await shares(ram, { permissionArn: arn, defaultVersion: true })).toEqual([young]);
      expect(await shares(ram, { permissionArn: arn, defaultVersion: false })).toEqual([old, young]);
      // only one of the shares has a resource
      expect(await shares(ram, { resourceType: 'sagemaker:mlflowapp' })).toEqual([old]);
      expect(await shares(ram, { resourceType: 'sagemaker:Pipeline' })).toEqual([]);
      expect(await shares(ram, { permissionArn: PIPELINE })).toEqual([young]);
      expect(await shares(ram, { associationStatus: 'ASSOCIATED' })).toHaveLength(3);
      expect(await shares(ram, { associationStatus: 'FAILED' })).toEqual([]);
      expect(await shares(ram, { featureSet: 'STANDARD' })).toHaveLength(3);
      expect(await shares(ram, { featureSet: 'CREATED_FROM_POLICY' })).toEqual([]);
    });
  });
});
