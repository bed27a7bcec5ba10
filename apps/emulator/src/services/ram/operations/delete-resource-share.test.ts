import { DeleteResourceShareCommand, GetResourceSharesCommand, UpdateResourceShareCommand } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { accept, invitationsOf, receivedBy, share } from '../testing/sharing.js';

const TWO_HOURS = 2 * 3600;

describe('DeleteResourceShare', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with true and the client token', async () => {
      const owner = accounts.next();
      const resourceShareArn = await share(owner);
      expect(await owner.ram.send(new DeleteResourceShareCommand({ resourceShareArn, clientToken: 'a' }))).toMatchObject({
        returnValue: true,
        clientToken: 'a',
      });
    });
  });

  describe('rules', () => {
    it('deletes a share once, except for the same client token', async () => {
      const owner = accounts.next();
      const resourceShareArn = await share(owner);
      await owner.ram.send(new DeleteResourceShareCommand({ resourceShareArn, clientToken: 'a' }));
      await owner.ram.send(new DeleteResourceShareCommand({ resourceShareArn, clientToken: 'a' }));
      await expect(owner.ram.send(new DeleteResourceShareCommand({ resourceShareArn }))).rejects.toMatchObject({
        name: 'UnknownResourceException',
        message: `ResourceShare ${resourceShareArn} could not be found.`,
      });
      await expect(owner.ram.send(new UpdateResourceShareCommand({ resourceShareArn, name: 'a' }))).rejects.toMatchObject({
        name: 'UnknownResourceException',
      });
    });
  });

  describe('behaviour', () => {
    it('ends what it shared and is shown as deleted for a while', async () => {
      const [owner, receiver, invited] = [accounts.next(), accounts.next(), accounts.next()];
      const resourceShareArn = await share(owner, [receiver.account, invited.account]);
      await accept(receiver);
      await owner.ram.send(new DeleteResourceShareCommand({ resourceShareArn }));
      expect(await receivedBy(receiver)).toEqual([]);
      expect(await invitationsOf(invited)).toMatchObject([{ status: 'EXPIRED' }]);
      const shown = async (): Promise<unknown> =>
        (await owner.ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF', resourceShareStatus: 'DELETED' }))).resourceShares;
      expect(await shown()).toMatchObject([{ resourceShareArn, status: 'DELETED' }]);
      accounts.emulator().advance(TWO_HOURS);
      expect(await shown()).toEqual([]);
    });
  });
});
