import { DeletePermissionCommand, ListPermissionsCommand, type ListPermissionsRequest, type RAMClient } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createPermission, MLFLOW_APP, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';

describe('ListPermissions', () => {
  const accounts = freshAccounts();
  const list = (ram: RAMClient, input: ListPermissionsRequest = {}) => ram.send(new ListPermissionsCommand(input));
  const names = async (ram: RAMClient, input: ListPermissionsRequest = {}) => (await list(ram, input)).permissions!.map(({ name }) => name);

  describe('shape', () => {
    it('summarizes the default version', async () => {
      const { permissions } = await list(accounts.next().ram, { resourceType: MLFLOW_APP });
      expect(permissions).toEqual([
        {
          arn: MLFLOW_APP_DEFAULT,
          version: '1',
          defaultVersion: true,
          name: 'AWSRAMDefaultPermissionSageMakerMlflowApp',
          resourceType: MLFLOW_APP,
          status: 'ATTACHABLE',
          creationTime: expect.any(Date),
          lastUpdatedTime: expect.any(Date),
          isResourceTypeDefault: true,
          permissionType: 'AWS_MANAGED',
          featureSet: 'STANDARD',
          tags: [],
        },
      ]);
    });
  });

  describe('rules', () => {
    it('refuses a type that does not exist', async () => {
      await expect(list(accounts.next().ram, { resourceType: 'sagemaker:Endpoint' })).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: 'Invalid resource type: sagemaker:Endpoint',
      });
    });

    it('refuses a token of another list', async () => {
      const { ram } = accounts.next();
      const { nextToken } = await list(ram, { maxResults: 1 });
      await expect(list(ram, { maxResults: 1, permissionType: 'AWS_MANAGED', nextToken })).rejects.toMatchObject({
        name: 'InvalidNextTokenException',
      });
    });
  });

  describe('behaviour', () => {
    it('has the permissions of pipelines and model package groups, one default for each type', async () => {
      const { permissions = [] } = await list(accounts.next().ram);
      expect(permissions.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          'AWSRAMDefaultPermissionSageMakerModelPackageGroup',
          'AWSRAMPermissionSageMakerModelPackageGroupAllowDeploy',
          'AWSRAMPermissionSageMakerModelPackageGroupAllowRegister',
          'AWSRAMDefaultPermissionSageMakerPipeline',
          'AWSRAMPermissionSageMakerPipelineAllowExecution',
        ]),
      );
      const defaults = permissions.filter((permission) => permission.isResourceTypeDefault).map(({ resourceType }) => resourceType);
      expect(new Set(defaults)).toEqual(new Set(permissions.map(({ resourceType }) => resourceType)));
      expect(new Set(defaults).size).toBe(defaults.length);
    });

    it('filters by type in any case and by who manages them', async () => {
      const { ram } = accounts.next();
      await createPermission(ram, 'Mine');
      expect(await names(ram, { resourceType: 'SAGEMAKER:mlflowapp' })).toEqual(['AWSRAMDefaultPermissionSageMakerMlflowApp', 'Mine']);
      expect(await names(ram, { permissionType: 'CUSTOMER_MANAGED' })).toEqual(['Mine']);
      expect(await names(ram, { permissionType: 'AWS_MANAGED' })).not.toContain('Mine');
      expect(await names(ram, { permissionType: 'ALL' })).toContain('Mine');
    });

    it('shows own permissions of this Region only, until they are deleted', async () => {
      const owner = accounts.next();
      const { arn } = await createPermission(owner.ram, 'Mine');
      const elsewhere = accounts.emulator().as(owner.account, 'eu-west-1');
      expect(await names(elsewhere.ram, { permissionType: 'CUSTOMER_MANAGED' })).toEqual([]);
      expect(await names(accounts.next().ram, { permissionType: 'CUSTOMER_MANAGED' })).toEqual([]);
      await owner.ram.send(new DeletePermissionCommand({ permissionArn: arn }));
      expect(await names(owner.ram, { permissionType: 'CUSTOMER_MANAGED' })).toEqual([]);
    });

    it('names ARNs of the partition', async () => {
      const { permissions = [] } = await list(accounts.next('cn-north-1').ram, { resourceType: MLFLOW_APP });
      expect(permissions.map(({ arn }) => arn)).toEqual([MLFLOW_APP_DEFAULT.replace('arn:aws:', 'arn:aws-cn:')]);
    });
  });
});
