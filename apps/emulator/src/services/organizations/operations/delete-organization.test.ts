import {
  AcceptHandshakeCommand,
  CreateOrganizationalUnitCommand,
  DeleteOrganizationCommand,
  DescribeHandshakeCommand,
  DescribeOrganizationCommand,
  RemoveAccountFromOrganizationCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, createUnit, invite, join } from '../testing/organization.js';

describe('DeleteOrganization', () => {
  const accounts = freshAccounts({ createAccountSeconds: 60 });

  describe('shape', () => {
    it('answers nothing, and the organization is gone', async () => {
      const { organizations } = await createOrganization(accounts.next());
      const { $metadata, ...answer } = await organizations.send(new DeleteOrganizationCommand({}));
      expect([$metadata.httpStatusCode, answer]).toEqual([200, {}]);
      await expect(organizations.send(new DescribeOrganizationCommand({}))).rejects.toMatchObject({
        name: 'AWSOrganizationsNotInUseException',
      });
    });
  });

  describe('rules', () => {
    it('refuses while there are members', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      const remove = () => owner.organizations.send(new DeleteOrganizationCommand({}));
      await expect(remove()).rejects.toMatchObject({ name: 'OrganizationNotEmptyException' });
      await owner.organizations.send(new RemoveAccountFromOrganizationCommand({ AccountId: member.account }));
      await expect(remove()).resolves.toBeDefined();
    });

    it('refuses while an account is being created', async () => {
      const owner = await createOrganization(accounts.next());
      await createAccount(owner, 'soon');
      await expect(owner.organizations.send(new DeleteOrganizationCommand({}))).rejects.toMatchObject({
        name: 'OrganizationNotEmptyException',
      });
    });

    it('denies members', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      await expect(member.organizations.send(new DeleteOrganizationCommand({}))).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('takes units and invitations with it; the next organization of the account is another', async () => {
      const owner = await createOrganization(accounts.next());
      const unit = await createUnit(owner, 'Research');
      const invited = accounts.next();
      const HandshakeId = await invite(owner, invited.account);
      await owner.organizations.send(new DeleteOrganizationCommand({}));

      await expect(invited.organizations.send(new AcceptHandshakeCommand({ HandshakeId }))).rejects.toMatchObject({
        name: 'HandshakeNotFoundException',
      });
      const next = await createOrganization(owner);
      expect(next.organization.Id).not.toBe(owner.organization.Id);
      await expect(next.organizations.send(new DescribeHandshakeCommand({ HandshakeId }))).rejects.toMatchObject({
        name: 'HandshakeNotFoundException',
      });
      await expect(next.organizations.send(new CreateOrganizationalUnitCommand({ ParentId: unit, Name: 'Below' }))).rejects.toMatchObject({
        name: 'ParentNotFoundException',
      });
    });
  });
});
