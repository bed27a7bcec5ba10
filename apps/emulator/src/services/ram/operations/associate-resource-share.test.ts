import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { accept, appOf, associate, principalsOf, receivedBy, share } from '../testing/sharing.js';

describe('AssociateResourceShare', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with the associations', async () => {
      const owner = accounts.next();
      const arn = await share(owner, [], { resourceArns: [] });
      const app = await appOf(owner);
      expect(await associate(owner, arn, { resourceArns: [app], principals: ['123456789012'], sources: ['123456789012'] })).toMatchObject([
        {
          resourceShareArn: arn,
          resourceShareName: 'apps',
          associatedEntity: app,
          associationType: 'RESOURCE',
          status: 'ASSOCIATED',
          external: false,
          creationTime: expect.any(Date),
          lastUpdatedTime: expect.any(Date),
        },
        { associatedEntity: '123456789012', associationType: 'PRINCIPAL', status: 'ASSOCIATING', external: true },
        { associatedEntity: '123456789012', associationType: 'SOURCE', status: 'ASSOCIATED', external: false },
      ]);
    });
  });

  describe('rules', () => {
    it('finds only shares of the account and Region', async () => {
      const owner = accounts.next();
      const arn = await share(owner);
      const unknown = { name: 'UnknownResourceException', message: `ResourceShare ${arn} could not be found.` };
      await expect(associate(accounts.next(), arn, { principals: ['123456789012'] })).rejects.toMatchObject(unknown);
      const elsewhere = accounts.emulator().as(owner.account, 'eu-west-1');
      await expect(associate(elsewhere, arn, { principals: ['123456789012'] })).rejects.toMatchObject(unknown);
      await expect(associate(owner, 'share', {})).rejects.toMatchObject({ name: 'MalformedArnException' });
    });

    it('shares nothing on that it was given', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      await share(owner, [receiver.account]);
      await accept(receiver);
      const mine = await share(receiver);
      await expect(associate(receiver, mine, { resourceArns: [await appOf(owner)] })).rejects.toMatchObject({
        name: 'OperationNotPermittedException',
      });
    });

    it('stops at 250 pending invitations', async () => {
      const owner = accounts.next();
      const named = (from: number, count: number): string[] => Array.from({ length: count }, (_, n) => String(700_000_000_000 + from + n));
      const arn = await share(owner, named(0, 250));
      await expect(associate(owner, arn, { principals: named(250, 1) })).rejects.toMatchObject({
        name: 'ResourceShareLimitExceededException',
      });
    });
  });

  describe('behaviour', () => {
    it('answers what is in the share already as it is', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const arn = await share(owner, [receiver.account]);
      await accept(receiver);
      expect(await associate(owner, arn, { principals: [receiver.account] })).toMatchObject([{ status: 'ASSOCIATED' }]);
      expect(await principalsOf(owner, arn)).toHaveLength(1);
      expect(await receivedBy(receiver)).toEqual([arn]);
    });
  });
});
