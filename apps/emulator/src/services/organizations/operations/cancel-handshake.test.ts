import { CancelHandshakeCommand, DescribeHandshakeCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, invite, join } from '../testing/organization.js';

const cancel = async ({ organizations }: Pick<TestClients, 'organizations'>, HandshakeId: string) =>
  (await organizations.send(new CancelHandshakeCommand({ HandshakeId }))).Handshake;

describe('CancelHandshake', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with the handshake, now canceled', async () => {
      const owner = await createOrganization(accounts.next());
      const HandshakeId = await invite(owner, accounts.next().account);
      const { Handshake: open } = await owner.organizations.send(new DescribeHandshakeCommand({ HandshakeId }));
      expect(await cancel(owner, HandshakeId)).toEqual({ ...open, State: 'CANCELED' });
    });
  });

  describe('rules', () => {
    it('refuses to cancel twice, and what expired', async () => {
      const owner = await createOrganization(accounts.next());
      const canceled = await invite(owner, accounts.next().account);
      const expired = await invite(owner, accounts.next().account);
      await cancel(owner, canceled);
      await expect(cancel(owner, canceled)).rejects.toMatchObject({ name: 'HandshakeAlreadyInStateException' });
      accounts.emulator().advance(15 * 86_400);
      await expect(cancel(owner, expired)).rejects.toMatchObject({ name: 'InvalidHandshakeTransitionException' });
    });

    it('denies whom it was sent to, and shows it to nobody else', async () => {
      const owner = await createOrganization(accounts.next());
      const invited = accounts.next();
      const HandshakeId = await invite(owner, invited.account);
      await expect(cancel(invited, HandshakeId)).rejects.toMatchObject({ name: 'AccessDeniedException' });
      const member = accounts.next();
      await join(member, owner);
      const other = await createOrganization(accounts.next());
      for (const stranger of [member, other]) {
        await expect(cancel(stranger, HandshakeId)).rejects.toMatchObject({ name: 'HandshakeNotFoundException' });
      }
    });
  });

  describe('behaviour', () => {
    it('makes room for another invitation', async () => {
      const owner = await createOrganization(accounts.next());
      const { account } = accounts.next();
      await cancel(owner, await invite(owner, account));
      await expect(invite(owner, account)).resolves.toBeDefined();
    });
  });
});
