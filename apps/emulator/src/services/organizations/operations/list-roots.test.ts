import { ListRootsCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, join } from '../testing/organization.js';

describe('ListRoots', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers the root, without policy types before one is enabled', async () => {
      const { organizations, organization, rootId, account } = await createOrganization(accounts.next());
      const { Roots, NextToken } = await organizations.send(new ListRootsCommand({}));
      expect(rootId).toMatch(/^r-[0-9a-z]{4}$/);
      expect(Roots).toEqual([
        { Id: rootId, Arn: `arn:aws:organizations::${account}:root/${organization.Id}/${rootId}`, Name: 'Root', PolicyTypes: [] },
      ]);
      expect(NextToken).toBeUndefined();
    });
  });

  describe('rules', () => {
    it('denies members', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      await expect(member.organizations.send(new ListRootsCommand({}))).rejects.toMatchObject({
        name: 'AccessDeniedException',
        message: "You don't have permissions to access this resource.",
      });
    });

    it('refuses a token of another list', async () => {
      const { organizations } = await createOrganization(accounts.next());
      await expect(organizations.send(new ListRootsCommand({ NextToken: 'next' }))).rejects.toMatchObject({
        name: 'InvalidInputException',
        Reason: 'INVALID_NEXT_TOKEN',
      });
    });
  });

  describe('behaviour', () => {
    it('is another root for every organization', async () => {
      const one = await createOrganization(accounts.next());
      const two = await createOrganization(accounts.next());
      expect(one.rootId).not.toBe(two.rootId);
    });
  });
});
