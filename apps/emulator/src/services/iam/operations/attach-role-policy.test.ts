import { AttachRolePolicyCommand, ListAttachedRolePoliciesCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createRole } from '../testing/roles.js';

describe('AttachRolePolicy', () => {
  const accounts = freshAccounts();
  const managed = (name: string) => `arn:aws:iam::aws:policy/${name}`;

  describe('shape', () => {
    it('answers with nothing', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      const { $metadata: _, ...output } = await iam.send(
        new AttachRolePolicyCommand({ RoleName: 'Mlflow', PolicyArn: managed('AmazonS3FullAccess') }),
      );
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it.each([
      ['no ARN', 'AmazonS3FullAccess-but-longer', 'InvalidInputException'],
      ['the ARN of a role', 'arn:aws:iam::123456789012:role/Mlflow', 'InvalidInputException'],
      ['a policy of another account', 'arn:aws:iam::123456789012:policy/Theirs', 'NoSuchEntityException'],
      ['a policy of service-linked roles', managed('aws-service-role/AWSRamPolicy'), 'PolicyNotAttachableException'],
    ])('refuses %s', async (_, PolicyArn, name) => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      await expect(iam.send(new AttachRolePolicyCommand({ RoleName: 'Mlflow', PolicyArn }))).rejects.toHaveProperty('name', name);
    });

    it('refuses more than ten', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      for (let n = 0; n < 10; n++) await iam.send(new AttachRolePolicyCommand({ RoleName: 'Mlflow', PolicyArn: managed(`P${n}`) }));
      await expect(iam.send(new AttachRolePolicyCommand({ RoleName: 'Mlflow', PolicyArn: managed('P10') }))).rejects.toMatchObject({
        name: 'LimitExceededException',
        message: 'Cannot exceed quota for PoliciesPerRole: 10',
      });
      await iam.send(new AttachRolePolicyCommand({ RoleName: 'Mlflow', PolicyArn: managed('P3') }));
    });
  });

  describe('behaviour', () => {
    it('attaches once what is attached twice', async () => {
      const { iam, account } = accounts.next();
      await createRole(iam, 'Mlflow');
      const PolicyArn = `arn:aws:iam::${account}:policy/own/Mine`;
      for (let n = 0; n < 2; n++) await iam.send(new AttachRolePolicyCommand({ RoleName: 'Mlflow', PolicyArn }));
      expect(await iam.send(new ListAttachedRolePoliciesCommand({ RoleName: 'Mlflow' }))).toMatchObject({
        AttachedPolicies: [{ PolicyName: 'Mine', PolicyArn }],
      });
    });
  });
});
