import { GetRolePolicyCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createRole, READ_S3, SAGEMAKER_TRUST } from '../testing/roles.js';

describe('PutRolePolicy', () => {
  const accounts = freshAccounts();
  const input = { RoleName: 'Mlflow', PolicyName: 'read', PolicyDocument: READ_S3 };

  describe('shape', () => {
    it('answers with nothing', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      const { $metadata: _, ...output } = await iam.send(new PutRolePolicyCommand(input));
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it.each([
      ['a principal', SAGEMAKER_TRUST.replace('"Action"', '"Resource":"*","Action"'), 'Policy document should not specify a principal.'],
      [
        'no resource',
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*"}]}',
        'Policy statement must contain resources.',
      ],
      ['no action', '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Resource":"*"}]}', 'Policy statement must contain actions.'],
      ['an old version', '{"Version":"2012-10-16","Statement":[]}', 'Policy document must be version 2012-10-17 or greater.'],
    ])('refuses a policy with %s', async (_, PolicyDocument, message) => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      const put = iam.send(new PutRolePolicyCommand({ ...input, PolicyDocument }));
      await expect(put).rejects.toMatchObject({ name: 'MalformedPolicyDocumentException', message });
    });

    it('counts the size of all policies of the role', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      const sized = (count: number) =>
        JSON.stringify({
          Statement: {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource: Array.from({ length: count }, (_, n) => `arn:aws:s3:::bucket-${n}/*`),
          },
        });
      await iam.send(new PutRolePolicyCommand({ ...input, PolicyName: 'a', PolicyDocument: sized(200) }));
      await iam.send(new PutRolePolicyCommand({ ...input, PolicyName: 'a', PolicyDocument: sized(210) }));
      await expect(iam.send(new PutRolePolicyCommand({ ...input, PolicyName: 'b', PolicyDocument: sized(210) }))).rejects.toMatchObject({
        name: 'LimitExceededException',
        message: 'Maximum policy size of 10240 bytes exceeded for role Mlflow',
      });
    });
  });

  describe('behaviour', () => {
    it('replaces a policy of the same name', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      await iam.send(new PutRolePolicyCommand(input));
      const PolicyDocument = READ_S3.replace('Allow', 'Deny');
      await iam.send(new PutRolePolicyCommand({ ...input, PolicyDocument }));
      const got = await iam.send(new GetRolePolicyCommand({ RoleName: 'Mlflow', PolicyName: 'read' }));
      expect(decodeURIComponent(got.PolicyDocument ?? '')).toBe(PolicyDocument);
    });
  });
});
