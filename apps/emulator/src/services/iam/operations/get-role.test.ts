import { GetRoleCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createRole, SAGEMAKER_TRUST } from '../testing/roles.js';

describe('GetRole', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with everything known of the role', async () => {
      const { iam } = accounts.next();
      const created = await createRole(iam, 'Mlflow', { Path: '/a/b/', Tags: [{ Key: 'team', Value: 'ml' }] });
      const { Role: role } = await iam.send(new GetRoleCommand({ RoleName: 'Mlflow' }));
      expect(role).toEqual({ ...created, RoleLastUsed: {} });
      expect(decodeURIComponent(role?.AssumeRolePolicyDocument ?? '')).toBe(SAGEMAKER_TRUST);
    });
  });

  describe('rules', () => {
    it('refuses a name no role can have', async () => {
      const { iam } = accounts.next();
      await expect(iam.send(new GetRoleCommand({ RoleName: 'a/b' }))).rejects.toMatchObject({ Code: 'ValidationError' });
    });
  });

  describe('behaviour', () => {
    it('does not find what was not created', async () => {
      const { iam } = accounts.next();
      await expect(iam.send(new GetRoleCommand({ RoleName: 'Nobody' }))).rejects.toMatchObject({
        name: 'NoSuchEntityException',
        message: 'The role with name Nobody cannot be found.',
        $metadata: { httpStatusCode: 404 },
      });
    });

    it('gives characters outside ASCII and quotes back as they came', async () => {
      const { iam } = accounts.next();
      const AssumeRolePolicyDocument = JSON.stringify({
        Statement: {
          Sid: "It's (1)*!",
          Effect: 'Allow',
          Principal: '*',
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': 'é+ %' } },
        },
      });
      await createRole(iam, 'Odd', { AssumeRolePolicyDocument });
      const { Role: role } = await iam.send(new GetRoleCommand({ RoleName: 'Odd' }));
      expect(role?.AssumeRolePolicyDocument).toMatch(/^[\w.~%-]+$/);
      expect(decodeURIComponent(role?.AssumeRolePolicyDocument ?? '')).toBe(AssumeRolePolicyDocument);
    });
  });
});
