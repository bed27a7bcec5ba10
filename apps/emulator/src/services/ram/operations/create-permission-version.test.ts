import { CreatePermissionVersionCommand, DeletePermissionVersionCommand, type RAMClient } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allowing, createPermission, MLFLOW_APP, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';

describe('CreatePermissionVersion', () => {
  const accounts = freshAccounts();
  const CALL = allowing('sagemaker:CallMlflowAppApi');
  const create = (ram: RAMClient, permissionArn: string, more: { policyTemplate?: string; clientToken?: string } = {}) =>
    ram.send(new CreatePermissionVersionCommand({ permissionArn, policyTemplate: CALL, ...more }));

  describe('shape', () => {
    it('answers the new version with its policy', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Mine');
      const { permission, clientToken } = await create(ram, arn);
      expect(permission).toMatchObject({
        arn,
        version: '2',
        defaultVersion: true,
        name: 'Mine',
        resourceType: MLFLOW_APP,
        permission: CALL,
        status: 'ATTACHABLE',
        permissionType: 'CUSTOMER_MANAGED',
      });
      expect(clientToken).toMatch(/^[0-9a-f-]{36}$/);
    });
  });

  describe('rules', () => {
    it('refuses a permission of AWS, one that does not exist and what is no ARN', async () => {
      const { ram, account } = accounts.next();
      await expect(create(ram, MLFLOW_APP_DEFAULT)).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: expect.stringContaining('AWS managed'),
      });
      await expect(create(ram, `arn:aws:ram:us-east-1:${account}:permission/None`)).rejects.toMatchObject({
        name: 'UnknownResourceException',
      });
      await expect(create(ram, 'None')).rejects.toMatchObject({ name: 'MalformedArnException' });
    });

    it('refuses the templates CreatePermission refuses', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Mine');
      await expect(create(ram, arn, { policyTemplate: '{}' })).rejects.toMatchObject({ name: 'MalformedPolicyTemplateException' });
      await expect(create(ram, arn, { policyTemplate: allowing('sagemaker:DeleteMlflowApp') })).rejects.toMatchObject({
        name: 'InvalidPolicyException',
      });
    });

    it('refuses a sixth version until one is deleted, and uses no number again', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Mine');
      for (let version = 2; version <= 5; version += 1) await create(ram, arn);
      await expect(create(ram, arn)).rejects.toMatchObject({
        name: 'PermissionVersionsLimitExceededException',
        $metadata: { httpStatusCode: 400 },
      });
      await ram.send(new DeletePermissionVersionCommand({ permissionArn: arn, permissionVersion: 4 }));
      const { permission } = await create(ram, arn);
      expect(permission!.version).toBe('6');
    });

    it('refuses other parameters with the same client token', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Mine');
      await create(ram, arn, { clientToken: 'one' });
      const policyTemplate = allowing('sagemaker:DescribeMlflowApp');
      await expect(create(ram, arn, { clientToken: 'one', policyTemplate })).rejects.toMatchObject({
        name: 'IdempotentParameterMismatchException',
      });
    });
  });

  describe('behaviour', () => {
    it('creates once for one client token', async () => {
      const { ram } = accounts.next();
      const { arn } = await createPermission(ram, 'Mine');
      const first = await create(ram, arn, { clientToken: 'one' });
      expect((await create(ram, arn, { clientToken: 'one' })).permission).toEqual(first.permission);
      expect((await create(ram, arn)).permission!.version).toBe('3');
    });
  });
});
