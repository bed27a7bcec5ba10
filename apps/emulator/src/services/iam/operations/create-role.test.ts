import { CreateRoleCommand, type CreateRoleCommandInput } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createRole, SAGEMAKER_TRUST, trusting } from '../testing/roles.js';

describe('CreateRole', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with the role', async () => {
      const { iam, account } = accounts.next();
      const role = await createRole(iam, 'MlflowRole', {
        Path: '/service-role/',
        Description: 'for apps',
        MaxSessionDuration: 7200,
        PermissionsBoundary: 'arn:aws:iam::aws:policy/PowerUserAccess',
        Tags: [{ Key: 'team', Value: 'ml' }],
      });
      expect(role).toEqual({
        Path: '/service-role/',
        RoleName: 'MlflowRole',
        RoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}$/),
        Arn: `arn:aws:iam::${account}:role/service-role/MlflowRole`,
        CreateDate: expect.any(Date),
        AssumeRolePolicyDocument: encodeURIComponent(SAGEMAKER_TRUST),
        Description: 'for apps',
        MaxSessionDuration: 7200,
        PermissionsBoundary: {
          PermissionsBoundaryType: 'PermissionsBoundaryPolicy',
          PermissionsBoundaryArn: 'arn:aws:iam::aws:policy/PowerUserAccess',
        },
        Tags: [{ Key: 'team', Value: 'ml' }],
      });
    });

    it('fills in path and session duration', async () => {
      const { iam, account } = accounts.next();
      expect(await createRole(iam, 'Plain')).toMatchObject({
        Path: '/',
        Arn: `arn:aws:iam::${account}:role/Plain`,
        MaxSessionDuration: 3600,
      });
    });

    it('answers in the partition of the Region', async () => {
      const { iam } = accounts.emulator().as('999999999999', 'cn-north-1');
      expect((await createRole(iam, 'Plain')).Arn).toBe('arn:aws-cn:iam::999999999999:role/Plain');
    });
  });

  describe('rules', () => {
    const invalid: [what: string, input: Partial<CreateRoleCommandInput>, name: string, message: string | RegExp][] = [
      ['a name with a space', { RoleName: 'a b' }, 'ValidationError', /Value 'a b' at 'roleName' failed to satisfy constraint/],
      [
        'a name of 65 characters',
        { RoleName: 'x'.repeat(65) },
        'ValidationError',
        /at 'roleName' failed to satisfy constraint: Member must have length less than or equal to 64/,
      ],
      ['a path without slashes', { Path: 'team' }, 'ValidationError', /at 'path' failed to satisfy constraint/],
      [
        'a session of 59 minutes',
        { MaxSessionDuration: 3599 },
        'ValidationError',
        /at 'maxSessionDuration' failed to satisfy constraint: Member must have value greater than or equal to 3600/,
      ],
      ['a reserved path', { Path: '/aws-service-role/x.amazonaws.com/' }, 'InvalidInput', /reserved/],
      ['a boundary that is no policy', { PermissionsBoundary: 'arn:aws:iam::aws:role/NotAPolicy' }, 'InvalidInput', /is not valid/],
      ['no JSON', { AssumeRolePolicyDocument: '{' }, 'MalformedPolicyDocument', 'This policy contains invalid Json'],
      [
        'no principal',
        { AssumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole"}]}' },
        'MalformedPolicyDocument',
        'Missing required field Principal',
      ],
      [
        'a resource',
        { AssumeRolePolicyDocument: trusting('123456789012', { Resource: '*' }) },
        'MalformedPolicyDocument',
        'Has prohibited field Resource',
      ],
      [
        'another action',
        { AssumeRolePolicyDocument: trusting('123456789012', { Action: 's3:GetObject' }) },
        'MalformedPolicyDocument',
        'AssumeRole policy may only specify STS AssumeRole actions.',
      ],
      [
        'a principal that is none',
        { AssumeRolePolicyDocument: trusting('bob') },
        'MalformedPolicyDocument',
        'Invalid principal in policy: "AWS":"bob"',
      ],
      [
        'a member policies do not have',
        { AssumeRolePolicyDocument: trusting('123456789012', { Why: 'x' }) },
        'MalformedPolicyDocument',
        'Syntax errors in policy.',
      ],
      [
        'a tag key given twice',
        {
          Tags: [
            { Key: 'a', Value: '' },
            { Key: 'A', Value: '' },
          ],
        },
        'InvalidInput',
        'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      ],
      ['a reserved tag', { Tags: [{ Key: 'aws:x', Value: '' }] }, 'InvalidInput', /reserved/],
      [
        '51 tags',
        { Tags: Array.from({ length: 51 }, (_, n) => ({ Key: `k${n}`, Value: '' })) },
        'ValidationError',
        /at 'tags' failed to satisfy constraint/,
      ],
    ];
    it.each(invalid)('refuses %s', async (_what, input, name, message) => {
      const { iam } = accounts.next();
      const create = iam.send(new CreateRoleCommand({ RoleName: 'Role', AssumeRolePolicyDocument: SAGEMAKER_TRUST, ...input }));
      await expect(create).rejects.toMatchObject({
        Code: name,
        message: message instanceof RegExp ? expect.stringMatching(message) : message,
      });
    });

    it('counts the characters of the trust policy without white space', async () => {
      const { iam } = accounts.next();
      const accountsOf = (length: number) => trusting({ AWS: Array.from({ length }, (_, n) => String(100_000_000_000 + n)) });
      const spaced = JSON.stringify(JSON.parse(accountsOf(120)), undefined, 20);
      expect(spaced.length).toBeGreaterThan(2048);
      await expect(createRole(iam, 'Fits', { AssumeRolePolicyDocument: spaced })).resolves.toHaveProperty('RoleName', 'Fits');
      await expect(createRole(iam, 'Large', { AssumeRolePolicyDocument: accountsOf(140) })).rejects.toMatchObject({
        name: 'LimitExceededException',
        message: 'Cannot exceed quota for ACLSizePerRole: 2048',
      });
    });
  });

  describe('behaviour', () => {
    it('tells names apart without their case', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      await expect(createRole(iam, 'MLFLOW', { Path: '/other/' })).rejects.toMatchObject({
        name: 'EntityAlreadyExistsException',
        message: 'Role with name MLFLOW already exists.',
        $metadata: { httpStatusCode: 409 },
      });
    });

    it('keeps accounts apart, and Regions together', async () => {
      const one = accounts.next();
      const two = accounts.next();
      await createRole(one.iam, 'Mlflow');
      await expect(createRole(two.iam, 'Mlflow')).resolves.toHaveProperty('RoleName', 'Mlflow');
      const { iam } = accounts.emulator().as(one.account, 'eu-west-1');
      await expect(createRole(iam, 'Mlflow')).rejects.toHaveProperty('name', 'EntityAlreadyExistsException');
    });
  });
});
