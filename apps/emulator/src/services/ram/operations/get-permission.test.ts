import { CreatePermissionVersionCommand, GetPermissionCommand, type RAMClient } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allowing, createPermission, DESCRIBE_ONLY, MLFLOW_APP, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';

describe('GetPermission', () => {
  const accounts = freshAccounts();
  const get = async (ram: RAMClient, permissionArn: string, permissionVersion?: number) => {
    const { permission } = await ram.send(new GetPermissionCommand({ permissionArn, permissionVersion }));
    return permission!;
  };

  describe('shape', () => {
    it('answers the policy with all that a summary has', async () => {
      const permission = await get(accounts.next().ram, MLFLOW_APP_DEFAULT);
      expect(permission).toEqual({
        arn: MLFLOW_APP_DEFAULT,
        version: '1',
        defaultVersion: true,
        name: 'AWSRAMDefaultPermissionSageMakerMlflowApp',
        resourceType: MLFLOW_APP,
        permission: allowing('sagemaker:DescribeMlflowApp', 'sagemaker:CallMlflowAppApi', 'sagemaker:CreatePresignedMlflowAppUrl'),
        status: 'ATTACHABLE',
        creationTime: expect.any(Date),
        lastUpdatedTime: expect.any(Date),
        isResourceTypeDefault: true,
        permissionType: 'AWS_MANAGED',
        featureSet: 'STANDARD',
        tags: [],
      });
    });
  });

  describe('rules', () => {
    it('refuses a version that does not exist', async () => {
      await expect(get(accounts.next().ram, MLFLOW_APP_DEFAULT, 2)).rejects.toMatchObject({
        name: 'UnknownResourceException',
        message: `Version 2 of permission ${MLFLOW_APP_DEFAULT} could not be found.`,
      });
    });

    it('refuses what is not the ARN of a permission', async () => {
      const arn = 'arn:aws:ram:us-east-1:123456789012:resource-share/7ab63972-b505-7e2a-420d-6f5d3EXAMPLE';
      await expect(get(accounts.next().ram, arn)).rejects.toMatchObject({ name: 'MalformedArnException' });
    });

    it('refuses the permission of another account and of another Region', async () => {
      const owner = accounts.next();
      const { arn } = await createPermission(owner.ram, 'Mine');
      await expect(get(accounts.next().ram, arn)).rejects.toMatchObject({ name: 'UnknownResourceException' });
      const elsewhere = accounts.emulator().as(owner.account, 'eu-west-1');
      await expect(get(elsewhere.ram, arn)).rejects.toMatchObject({ name: 'UnknownResourceException' });
    });
  });

  describe('behaviour', () => {
    it('answers the default version unless another is asked for', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Two', { tags: [{ key: 'team', value: 'ml' }] });
      const policyTemplate = allowing('sagemaker:CallMlflowAppApi');
      await ram.send(new CreatePermissionVersionCommand({ permissionArn: arn, policyTemplate }));
      expect(await get(ram, arn)).toMatchObject({ version: '2', defaultVersion: true, permission: policyTemplate });
      expect(await get(ram, arn, 1)).toMatchObject({
        version: '1',
        defaultVersion: false,
        permission: DESCRIBE_ONLY,
        permissionType: 'CUSTOMER_MANAGED',
        isResourceTypeDefault: false,
        tags: [{ key: 'team', value: 'ml' }],
      });
    });
  });

  describe('with names of its own', () => {
    const renamed = freshAccounts({ ramMlflowAppType: 'sagemaker:mlflow-app', ramMlflowAppPermission: 'AWSRAMDefaultPermissionApp' });

    it('finds what is configured', async () => {
      const permission = await get(renamed.next().ram, 'arn:aws:ram::aws:permission/AWSRAMDefaultPermissionApp');
      expect(permission.resourceType).toBe('sagemaker:mlflow-app');
      await expect(get(renamed.next().ram, MLFLOW_APP_DEFAULT)).rejects.toMatchObject({ name: 'UnknownResourceException' });
    });
  });
});
