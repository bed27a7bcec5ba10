import {
  CreatePermissionCommand,
  type CreatePermissionRequest,
  GetPermissionCommand,
  ListPermissionsCommand,
  type RAMClient,
} from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allowing, createPermission, DESCRIBE_ONLY, MLFLOW_APP } from '../testing/permissions.js';

describe('CreatePermission', () => {
  const accounts = freshAccounts();
  const create = (ram: RAMClient, input: Partial<CreatePermissionRequest> = {}) =>
    ram.send(new CreatePermissionCommand({ name: 'Mine', resourceType: MLFLOW_APP, policyTemplate: DESCRIBE_ONLY, ...input }));

  describe('shape', () => {
    it('answers the first version and a client token', async () => {
      const { ram, account } = accounts.next();
      const { permission, clientToken } = await create(ram, { tags: [{ key: 'team', value: 'ml' }] });
      expect(permission).toEqual({
        arn: `arn:aws:ram:us-east-1:${account}:permission/Mine`,
        version: '1',
        defaultVersion: true,
        name: 'Mine',
        resourceType: MLFLOW_APP,
        status: 'ATTACHABLE',
        creationTime: expect.any(Date),
        lastUpdatedTime: expect.any(Date),
        isResourceTypeDefault: false,
        permissionType: 'CUSTOMER_MANAGED',
        featureSet: 'STANDARD',
        tags: [{ key: 'team', value: 'ml' }],
      });
      expect(clientToken).toMatch(/^[0-9a-f-]{36}$/);
    });
  });

  describe('rules', () => {
    it.each([{ name: '' }, { name: 'x'.repeat(37) }, { name: 'with space' }])('refuses %j', async (input) => {
      await expect(create(accounts.next().ram, input)).rejects.toMatchObject({ name: 'ValidationException' });
    });

    it.each([
      ['no JSON', 'not valid JSON'],
      ['[]', 'must be a JSON object'],
      [JSON.stringify({ Action: ['sagemaker:DescribeMlflowApp'] }), 'must include the element Effect'],
      [JSON.stringify({ Effect: 'Allow' }), 'must include the element Action'],
      [JSON.stringify({ Effect: 'Allow', Action: [] }), 'The element Action'],
      [JSON.stringify({ Effect: 'Deny', Action: ['sagemaker:DescribeMlflowApp'] }), 'Effect must be Allow'],
      [JSON.stringify({ Effect: 'Allow', Action: ['sagemaker:DescribeMlflowApp'], Resource: '*' }), 'the element Resource'],
      [JSON.stringify({ Effect: 'Allow', Action: ['sagemaker:DescribeMlflowApp'], Principal: '*' }), 'the element Principal'],
      [JSON.stringify({ Effect: 'Allow', Action: 'sagemaker:DescribeMlflowApp', Condition: 'x' }), 'not valid'],
    ])('refuses the template %s', async (policyTemplate, message) => {
      await expect(create(accounts.next().ram, { policyTemplate })).rejects.toMatchObject({
        name: 'MalformedPolicyTemplateException',
        message: expect.stringContaining(message),
        $metadata: { httpStatusCode: 400 },
      });
    });

    it.each(['sagemaker:DeleteMlflowApp', 'sagemaker:*', 'sagemaker:DescribeMlflowApp*', 's3:GetObject'])(
      'refuses the action %s, which cannot be shared of an app',
      async (action) => {
        await expect(create(accounts.next().ram, { policyTemplate: allowing('sagemaker:CallMlflowAppApi', action) })).rejects.toMatchObject(
          {
            name: 'InvalidPolicyException',
            message: `The action ${action} is not supported for the resource type ${MLFLOW_APP}.`,
          },
        );
      },
    );

    it('refuses a condition without end', async () => {
      const policyTemplate = `{"Effect":"Allow","Action":"sagemaker:DescribeMlflowApp","Condition":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
      await expect(create(accounts.next().ram, { policyTemplate })).rejects.toMatchObject({
        name: 'MalformedPolicyTemplateException',
        message: 'The policy template is nested too deeply.',
      });
    });

    it('refuses a condition operator that does not exist', async () => {
      const Condition = { StringIs: { 'aws:PrincipalTag/team': 'ml' } };
      const policyTemplate = JSON.stringify({ Effect: 'Allow', Action: ['sagemaker:DescribeMlflowApp'], Condition });
      await expect(create(accounts.next().ram, { policyTemplate })).rejects.toMatchObject({
        name: 'InvalidPolicyException',
        message: 'The condition operator StringIs is not valid.',
      });
    });

    it.each([
      ['sagemaker:mlflowapp', 'InvalidParameterException'],
      ['sagemaker:Endpoint', 'InvalidParameterException'],
      ['ec2:Subnet', 'OperationNotPermittedException'],
    ])('refuses the type %s', async (resourceType, name) => {
      await expect(create(accounts.next().ram, { resourceType })).rejects.toMatchObject({
        name,
        message: expect.stringContaining(resourceType),
      });
    });

    it('refuses a name that is taken, in this Region', async () => {
      const owner = accounts.next();
      await create(owner.ram);
      await expect(create(owner.ram)).rejects.toMatchObject({
        name: 'PermissionAlreadyExistsException',
        $metadata: { httpStatusCode: 409 },
      });
      await create(accounts.emulator().as(owner.account, 'eu-west-1').ram);
    });

    it('refuses the eleventh permission of a type', async () => {
      const { ram } = accounts.next();
      for (let number = 1; number <= 10; number += 1) await createPermission(ram, `P${number}`);
      await expect(create(ram)).rejects.toMatchObject({
        name: 'PermissionLimitExceededException',
        message: expect.stringContaining('10'),
      });
      await createPermission(ram, 'Other', {
        resourceType: 'sagemaker:Pipeline',
        policyTemplate: allowing('sagemaker:DescribePipeline'),
      });
    });

    it.each([
      [[{ key: 'aws:team', value: 'ml' }]],
      [
        [
          { key: 'a', value: 'x' },
          { key: 'a', value: 'y' },
        ],
      ],
      [[{ key: '', value: 'x' }]],
      [Array.from({ length: 51 }, (_, number) => ({ key: `k${number}`, value: '' }))],
    ])('refuses the tags %j', async (tags) => {
      await expect(create(accounts.next().ram, { tags })).rejects.toMatchObject({ name: 'InvalidParameterException' });
    });

    it('refuses other parameters with the same client token', async () => {
      const { ram } = accounts.next();
      await create(ram, { clientToken: 'one' });
      await expect(create(ram, { clientToken: 'one', name: 'Other' })).rejects.toMatchObject({
        name: 'IdempotentParameterMismatchException',
      });
    });
  });

  describe('behaviour', () => {
    it('creates once for one client token', async () => {
      const { ram } = accounts.next();
      const first = await create(ram, { clientToken: 'one' });
      const second = await create(ram, { clientToken: 'one' });
      expect(second.permission).toEqual(first.permission);
      expect(second.clientToken).toBe('one');
      const { permissions } = await ram.send(new ListPermissionsCommand({ permissionType: 'CUSTOMER_MANAGED' }));
      expect(permissions).toHaveLength(1);
    });

    it('keeps the template as it was given', async () => {
      const { ram } = accounts.next();
      const policyTemplate = JSON.stringify(
        {
          Effect: 'Allow',
          Action: 'sagemaker:CallMlflowAppApi',
          Condition: { 'ForAnyValue:StringLikeIfExists': { 'aws:PrincipalTag/team': ['ml*'] }, Null: { 'aws:PrincipalTag/team': false } },
        },
        null,
        2,
      );
      const { permission } = await create(ram, { policyTemplate });
      const read = await ram.send(new GetPermissionCommand({ permissionArn: permission!.arn! }));
      expect(read.permission!.permission).toBe(policyTemplate);
    });

    it('takes the effect in any case and writes it as policies do', async () => {
      const { ram } = accounts.next();
      const policyTemplate = JSON.stringify({ Effect: 'ALLOW', Action: ['sagemaker:CallMlflowAppApi'] });
      const { permission } = await create(ram, { policyTemplate });
      const read = await ram.send(new GetPermissionCommand({ permissionArn: permission!.arn! }));
      expect(read.permission!.permission).toBe(allowing('sagemaker:CallMlflowAppApi'));
    });

    it('takes any action of the service for types whose actions are not known', async () => {
      const { ram } = accounts.next();
      const resourceType = 'sagemaker:FeatureGroup';
      await create(ram, { resourceType, policyTemplate: allowing('sagemaker:DescribeFeatureGroup') });
      await expect(create(ram, { name: 'B', resourceType, policyTemplate: allowing('glue:GetTable') })).rejects.toMatchObject({
        name: 'InvalidPolicyException',
      });
    });
  });
});
