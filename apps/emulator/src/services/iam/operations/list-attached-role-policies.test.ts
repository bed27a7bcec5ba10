import { AttachRolePolicyCommand, ListAttachedRolePoliciesCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allPages, createRole } from '../testing/roles.js';

describe('ListAttachedRolePolicies', () => {
  const accounts = freshAccounts();
  const arns = ['arn:aws:iam::aws:policy/service-role/One', 'arn:aws:iam::aws:policy/Two', 'arn:aws:iam::aws:policy/service-role/Three'];

  describe('shape', () => {
    it('answers with names and ARNs', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      await iam.send(new AttachRolePolicyCommand({ RoleName: 'Mlflow', PolicyArn: arns[0] }));
      const { $metadata: _, ...output } = await iam.send(new ListAttachedRolePoliciesCommand({ RoleName: 'Mlflow' }));
      expect(output).toEqual({ AttachedPolicies: [{ PolicyName: 'One', PolicyArn: arns[0] }], IsTruncated: false });
    });
  });

  describe('rules', () => {
    it('refuses a path that is none', async () => {
      const { iam } = accounts.next();
      const list = iam.send(new ListAttachedRolePoliciesCommand({ RoleName: 'Mlflow', PathPrefix: 'x' }));
      await expect(list).rejects.toMatchObject({ Code: 'ValidationError' });
    });
  });

  describe('behaviour', () => {
    it('filters by path and pages', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      for (const PolicyArn of arns) await iam.send(new AttachRolePolicyCommand({ RoleName: 'Mlflow', PolicyArn }));
      const { items, pages } = await allPages(async (Marker) => {
        const list = new ListAttachedRolePoliciesCommand({ RoleName: 'Mlflow', PathPrefix: '/service-role/', MaxItems: 1, Marker });
        const { AttachedPolicies, ...marked } = await iam.send(list);
        return { items: AttachedPolicies, IsTruncated: marked.IsTruncated, Marker: marked.Marker };
      });
      expect([items.map(({ PolicyName }) => PolicyName), pages]).toEqual([['One', 'Three'], 2]);
    });
  });
});
