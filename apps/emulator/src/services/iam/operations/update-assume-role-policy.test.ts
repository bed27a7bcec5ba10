import { GetRoleCommand, UpdateAssumeRolePolicyCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createRole, READ_S3, trusting } from '../testing/roles.js';

describe('UpdateAssumeRolePolicy', () => {
  const accounts = freshAccounts();
  const PolicyDocument = trusting('arn:aws:iam::123456789012:root');

  describe('shape', () => {
    it('answers with nothing', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      const { $metadata: _, ...output } = await iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'Mlflow', PolicyDocument }));
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it('refuses what is no trust policy', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      const update = iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'Mlflow', PolicyDocument: READ_S3 }));
      await expect(update).rejects.toMatchObject({ name: 'MalformedPolicyDocumentException', $metadata: { httpStatusCode: 400 } });
    });

    it('refuses roles that do not exist', async () => {
      const { iam } = accounts.next();
      const update = iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'Nobody', PolicyDocument }));
      await expect(update).rejects.toHaveProperty('name', 'NoSuchEntityException');
    });
  });

  describe('behaviour', () => {
    it('replaces the policy', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      await iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'Mlflow', PolicyDocument }));
      const { Role: role } = await iam.send(new GetRoleCommand({ RoleName: 'Mlflow' }));
      expect(decodeURIComponent(role?.AssumeRolePolicyDocument ?? '')).toBe(PolicyDocument);
    });
  });
});
