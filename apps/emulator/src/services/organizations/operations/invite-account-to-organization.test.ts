import { EnableAllFeaturesCommand, type HandshakeParty, InviteAccountToOrganizationCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createAccount, createOrganization, invite, join, type TestOrganization } from '../testing/organization.js';

const DAY = 86_400;

describe('InviteAccountToOrganization', () => {
  const accounts = freshAccounts({ accountLimit: 3 });
  const send = ({ organizations }: Pick<TestOrganization, 'organizations'>, Target: HandshakeParty) =>
    organizations.send(new InviteAccountToOrganizationCommand({ Target }));

  describe('shape', () => {
    it('answers with the handshake', async () => {
      const owner = await createOrganization(accounts.next());
      const { account } = accounts.next();
      const { Handshake: handshake } = await owner.organizations.send(
        new InviteAccountToOrganizationCommand({ Target: { Id: account, Type: 'ACCOUNT' }, Notes: 'Welcome' }),
      );
      const { organization } = owner;
      expect(handshake).toEqual({
        Id: expect.stringMatching(/^h-[0-9a-z]{32}$/),
        Arn: `arn:aws:organizations::${owner.account}:handshake/${organization.Id}/invite/${handshake?.Id}`,
        Parties: [
          { Id: organization.Id, Type: 'ORGANIZATION' },
          { Id: account, Type: 'ACCOUNT' },
        ],
        State: 'OPEN',
        RequestedTimestamp: expect.any(Date),
        ExpirationTimestamp: expect.any(Date),
        Action: 'INVITE',
        Resources: [
          {
            Type: 'ORGANIZATION',
            Value: organization.Id,
            Resources: [
              { Type: 'MASTER_EMAIL', Value: organization.MasterAccountEmail },
              { Type: 'MASTER_NAME', Value: 'management' },
              { Type: 'ORGANIZATION_FEATURE_SET', Value: 'FULL' },
            ],
          },
          { Type: 'ACCOUNT', Value: account },
          { Type: 'NOTES', Value: 'Welcome' },
        ],
      });
      expect(handshake!.ExpirationTimestamp!.getTime() - handshake!.RequestedTimestamp!.getTime()).toBe(15 * DAY * 1000);
    });
  });

  describe('rules', () => {
    const invalid: [target: HandshakeParty, reason: string][] = [
      [{ Id: 'o-1234567890', Type: 'ORGANIZATION' }, 'INVALID_PARTY_TYPE_TARGET'],
      [{ Id: '12345', Type: 'ACCOUNT' }, 'INVALID_PATTERN_TARGET_ID'],
      [{ Id: 'nobody', Type: 'EMAIL' }, 'INVALID_EMAIL_ADDRESS_TARGET'],
    ];
    it.each(invalid)('refuses %j', async (target, Reason) => {
      await expect(send(await createOrganization(accounts.next()), target)).rejects.toMatchObject({
        name: 'InvalidInputException',
        Reason,
      });
    });

    it('refuses a member, by number and by address', async () => {
      const owner = await createOrganization(accounts.next());
      const id = await createAccount(owner, 'inside');
      for (const target of [
        { Id: id, Type: 'ACCOUNT' },
        { Id: `inside.${owner.account}@example.com`, Type: 'EMAIL' },
      ] as const) {
        await expect(send(owner, target)).rejects.toMatchObject({
          name: 'HandshakeConstraintViolationException',
          Reason: 'ALREADY_IN_AN_ORGANIZATION',
        });
      }
    });

    it('refuses a second invitation while one is open', async () => {
      const owner = await createOrganization(accounts.next());
      const { account } = accounts.next();
      await invite(owner, account);
      await expect(invite(owner, account)).rejects.toMatchObject({ name: 'DuplicateHandshakeException' });
      await expect(invite(owner, `account+${account}@example.com`, 'EMAIL')).rejects.toMatchObject({
        name: 'DuplicateHandshakeException',
      });
      accounts.emulator().advance(15 * DAY);
      await expect(invite(owner, account)).resolves.toBeDefined();
    });

    it('counts open invitations as accounts', async () => {
      const owner = await createOrganization(accounts.next());
      await invite(owner, accounts.next().account);
      await invite(owner, accounts.next().account);
      await expect(invite(owner, accounts.next().account)).rejects.toMatchObject({
        name: 'ConstraintViolationException',
        Reason: 'ACCOUNT_NUMBER_LIMIT_EXCEEDED',
      });
    });

    it('refuses while all features are being enabled', async () => {
      const owner = await createOrganization(accounts.next(), 'CONSOLIDATED_BILLING');
      await owner.organizations.send(new EnableAllFeaturesCommand({}));
      await expect(invite(owner, accounts.next().account)).rejects.toMatchObject({
        name: 'HandshakeConstraintViolationException',
        Reason: 'INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES',
      });
    });

    it('denies members', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      await expect(invite(member, accounts.next().account)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('invites by address, and shows it as given', async () => {
      const owner = await createOrganization(accounts.next());
      const { Handshake: handshake } = await send(owner, { Id: 'juan@example.com', Type: 'EMAIL' });
      expect(handshake?.Parties?.[1]).toEqual({ Id: 'juan@example.com', Type: 'EMAIL' });
      expect(handshake?.Resources?.[1]).toEqual({ Type: 'EMAIL', Value: 'juan@example.com' });
    });
  });
});
