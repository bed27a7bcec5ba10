import { DeclineHandshakeCommand, DescribeHandshakeCommand, InviteAccountToOrganizationCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, invite } from '../testing/organization.js';

const DAY = 86_400;

const read = async ({ organizations }: Pick<TestClients, 'organizations'>, HandshakeId: string) =>
  (await organizations.send(new DescribeHandshakeCommand({ HandshakeId }))).Handshake;

describe('DescribeHandshake', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers both sides what was sent', async () => {
      const owner = await createOrganization(accounts.next());
      const invited = accounts.next();
      const { Handshake: sent } = await owner.organizations.send(
        new InviteAccountToOrganizationCommand({ Target: { Id: invited.account, Type: 'ACCOUNT' }, Notes: 'Hello' }),
      );
      expect(await read(owner, sent!.Id!)).toEqual(sent);
      expect(await read(invited, sent!.Id!)).toEqual(sent);
    });
  });

  describe('rules', () => {
    it('refuses what is no id, and finds nothing for others', async () => {
      const owner = await createOrganization(accounts.next());
      await expect(read(owner, 'h-1')).rejects.toMatchObject({ name: 'InvalidInputException' });
      await expect(read(owner, 'h-12345678')).rejects.toMatchObject({ name: 'HandshakeNotFoundException' });
      const id = await invite(owner, accounts.next().account);
      await expect(read(await createOrganization(accounts.next()), id)).rejects.toMatchObject({ name: 'HandshakeNotFoundException' });
      await expect(read(accounts.next(), id)).rejects.toMatchObject({ name: 'HandshakeNotFoundException' });
    });
  });

  describe('behaviour', () => {
    it('expires after 15 days, and is shown for 30 more', async () => {
      const owner = await createOrganization(accounts.next());
      const id = await invite(owner, accounts.next().account);
      accounts.emulator().advance(15 * DAY - 5);
      expect(await read(owner, id)).toMatchObject({ State: 'OPEN' });
      accounts.emulator().advance(5);
      expect(await read(owner, id)).toMatchObject({ State: 'EXPIRED' });
      accounts.emulator().advance(30 * DAY);
      await expect(read(owner, id)).rejects.toMatchObject({ name: 'HandshakeNotFoundException' });
    });

    it('is shown for 30 days after an answer', async () => {
      const owner = await createOrganization(accounts.next());
      const invited = accounts.next();
      const id = await invite(owner, invited.account);
      await invited.organizations.send(new DeclineHandshakeCommand({ HandshakeId: id }));
      accounts.emulator().advance(30 * DAY - 5);
      expect(await read(invited, id)).toMatchObject({ State: 'DECLINED' });
      accounts.emulator().advance(5);
      await expect(read(invited, id)).rejects.toMatchObject({ name: 'HandshakeNotFoundException' });
    });
  });
});
