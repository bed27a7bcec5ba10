import {
  AcceptHandshakeCommand,
  CancelHandshakeCommand,
  DeclineHandshakeCommand,
  DescribeOrganizationCommand,
  InviteAccountToOrganizationCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, describeAccount, invite, join } from '../testing/organization.js';

const accept = ({ organizations }: Pick<TestClients, 'organizations'>, HandshakeId: string) =>
  organizations.send(new AcceptHandshakeCommand({ HandshakeId }));

describe('AcceptHandshake', () => {
  const accounts = freshAccounts({ accountLimit: 3 });

  describe('shape', () => {
    it('answers with the handshake, now accepted', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      const { Handshake: sent } = await owner.organizations.send(
        new InviteAccountToOrganizationCommand({ Target: { Id: member.account, Type: 'ACCOUNT' } }),
      );
      expect((await accept(member, sent!.Id!)).Handshake).toEqual({ ...sent, State: 'ACCEPTED' });
    });
  });

  describe('rules', () => {
    it('refuses an answer to what was answered', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      const declined = await invite(owner, member.account);
      await member.organizations.send(new DeclineHandshakeCommand({ HandshakeId: declined }));
      await expect(accept(member, declined)).rejects.toMatchObject({ name: 'InvalidHandshakeTransitionException' });
      const canceled = await invite(owner, member.account);
      await owner.organizations.send(new CancelHandshakeCommand({ HandshakeId: canceled }));
      await expect(accept(member, canceled)).rejects.toMatchObject({ name: 'InvalidHandshakeTransitionException' });
      const accepted = await invite(owner, member.account);
      await accept(member, accepted);
      await expect(accept(member, accepted)).rejects.toMatchObject({ name: 'HandshakeAlreadyInStateException' });
    });

    it('refuses one that expired', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      const id = await invite(owner, member.account);
      accounts.emulator().advance(15 * 86_400);
      await expect(accept(member, id)).rejects.toMatchObject({ name: 'InvalidHandshakeTransitionException' });
    });

    it('denies the sender, and shows it to nobody else', async () => {
      const owner = await createOrganization(accounts.next());
      const id = await invite(owner, accounts.next().account);
      await expect(accept(owner, id)).rejects.toMatchObject({ name: 'AccessDeniedException' });
      await expect(accept(accounts.next(), id)).rejects.toMatchObject({ name: 'HandshakeNotFoundException' });
    });

    it('refuses a management account', async () => {
      const owner = await createOrganization(accounts.next());
      const other = await createOrganization(accounts.next());
      const id = await invite(owner, other.account);
      await expect(accept(other, id)).rejects.toMatchObject({ name: 'MasterCannotLeaveOrganizationException' });
    });

    it('refuses an account of another partition', async () => {
      const owner = await createOrganization(accounts.next());
      const { account } = accounts.next();
      const id = await invite(owner, account);
      await expect(accept(accounts.emulator().as(account, 'cn-north-1'), id)).rejects.toMatchObject({
        name: 'HandshakeConstraintViolationException',
        Reason: 'ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD',
      });
    });

    it('refuses a member of the organization', async () => {
      const owner = await createOrganization(accounts.next());
      const id = await invite(owner, `new.${owner.account}@example.com`, 'EMAIL');
      const member = accounts.emulator().as(await createAccount(owner, 'new'));
      await expect(accept(member, id)).rejects.toMatchObject({
        name: 'HandshakeConstraintViolationException',
        Reason: 'ALREADY_IN_AN_ORGANIZATION',
      });
    });
  });

  describe('behaviour', () => {
    it('makes the account a member, in the root, with the tags of the invitation', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      const Tags = [{ Key: 'team', Value: 'ml' }];
      const { Handshake } = await owner.organizations.send(
        new InviteAccountToOrganizationCommand({ Target: { Id: member.account, Type: 'ACCOUNT' }, Tags }),
      );
      await accept(member, Handshake!.Id!);
      expect((await owner.organizations.send(new ListTagsForResourceCommand({ ResourceId: member.account }))).Tags).toEqual(Tags);
      expect(await describeAccount(owner, member.account)).toMatchObject({
        JoinedMethod: 'INVITED',
        Paths: [`${owner.organization.Id}/${owner.rootId}/${member.account}/`],
      });
      const { Organization: organization } = await member.organizations.send(new DescribeOrganizationCommand({}));
      expect(organization?.Id).toBe(owner.organization.Id);
    });

    it('moves a member of another organization over', async () => {
      const owner = await createOrganization(accounts.next());
      const other = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, other);
      await join(member, owner);
      expect(await describeAccount(owner, member.account)).toMatchObject({ JoinedMethod: 'INVITED' });
      await expect(describeAccount(other, member.account)).rejects.toMatchObject({ name: 'AccountNotFoundException' });
    });

    it('finds an account by its address', async () => {
      const owner = await createOrganization(accounts.next());
      const other = await createOrganization(accounts.next());
      const id = await createAccount(other, 'known');
      const HandshakeId = await invite(owner, `Known.${other.account}@example.com`, 'EMAIL');
      await accept(accounts.emulator().as(id), HandshakeId);
      expect(await describeAccount(owner, id)).toMatchObject({ Name: 'known' });
    });
  });
});
