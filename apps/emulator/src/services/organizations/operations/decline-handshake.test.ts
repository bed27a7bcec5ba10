import { AcceptHandshakeCommand, DeclineHandshakeCommand, DescribeHandshakeCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, invite } from '../testing/organization.js';

const decline = async ({ organizations }: Pick<TestClients, 'organizations'>, HandshakeId: string) =>
  (await organizations.send(new DeclineHandshakeCommand({ HandshakeId }))).Handshake;

describe('DeclineHandshake', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with the handshake, now declined', async () => {
      const owner = await createOrganization(accounts.next());
      const invited = accounts.next();
      const HandshakeId = await invite(owner, invited.account);
      const { Handshake: open } = await invited.organizations.send(new DescribeHandshakeCommand({ HandshakeId }));
      expect(await decline(invited, HandshakeId)).toEqual({ ...open, State: 'DECLINED' });
    });
  });

  describe('rules', () => {
    it('refuses a second answer', async () => {
      const owner = await createOrganization(accounts.next());
      const invited = accounts.next();
      const declined = await invite(owner, invited.account);
      await decline(invited, declined);
      await expect(decline(invited, declined)).rejects.toMatchObject({ name: 'HandshakeAlreadyInStateException' });
      const accepted = await invite(owner, invited.account);
      await invited.organizations.send(new AcceptHandshakeCommand({ HandshakeId: accepted }));
      await expect(decline(invited, accepted)).rejects.toMatchObject({ name: 'InvalidHandshakeTransitionException' });
    });

    it('denies the sender, and shows it to nobody else', async () => {
      const owner = await createOrganization(accounts.next());
      const HandshakeId = await invite(owner, accounts.next().account);
      await expect(decline(owner, HandshakeId)).rejects.toMatchObject({ name: 'AccessDeniedException' });
      await expect(decline(accounts.next(), HandshakeId)).rejects.toMatchObject({ name: 'HandshakeNotFoundException' });
    });
  });

  describe('behaviour', () => {
    it('leaves the account alone, who may be invited again', async () => {
      const owner = await createOrganization(accounts.next());
      const invited = accounts.next();
      await decline(invited, await invite(owner, invited.account));
      await expect(invite(owner, invited.account)).resolves.toBeDefined();
    });
  });
});
