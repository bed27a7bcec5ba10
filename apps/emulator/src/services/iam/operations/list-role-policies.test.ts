import { ListRolePoliciesCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allPages, createRole, READ_S3 } from '../testing/roles.js';

describe('ListRolePolicies', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with no names for a role without policies', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      expect(await iam.send(new ListRolePoliciesCommand({ RoleName: 'Mlflow' }))).toMatchObject({ PolicyNames: [], IsTruncated: false });
    });
  });

  describe('rules', () => {
    it('refuses a marker it did not give', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      await expect(iam.send(new ListRolePoliciesCommand({ RoleName: 'Mlflow', Marker: 'x' }))).rejects.toMatchObject({
        Code: 'ValidationError',
      });
    });
  });

  describe('behaviour', () => {
    it('pages through the names', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      for (const PolicyName of ['c', 'a', 'b'])
        await iam.send(new PutRolePolicyCommand({ RoleName: 'Mlflow', PolicyName, PolicyDocument: READ_S3 }));
      const { items, pages } = await allPages(async (Marker) => {
        const { PolicyNames, ...marked } = await iam.send(new ListRolePoliciesCommand({ RoleName: 'Mlflow', MaxItems: 2, Marker }));
        return { items: PolicyNames, IsTruncated: marked.IsTruncated, Marker: marked.Marker };
      });
      expect([items, pages]).toEqual([['a', 'b', 'c'], 2]);
    });
  });
});
