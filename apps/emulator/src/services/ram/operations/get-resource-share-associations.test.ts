import { GetResourceShareAssociationsCommand, type GetResourceShareAssociationsCommandInput } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { accept, appOf, organizationOf, share } from '../testing/sharing.js';

describe('GetResourceShareAssociations', () => {
  const accounts = freshAccounts();
  const found = async ({ ram }: TestClients, query: GetResourceShareAssociationsCommandInput) =>
    (await ram.send(new GetResourceShareAssociationsCommand(query))).resourceShareAssociations!;

  describe('shape', () => {
    it('says why an association is not complete', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const resourceShareArn = await share(owner, [receiver.account]);
      expect(await found(owner, { associationType: 'PRINCIPAL' })).toMatchObject([
        {
          resourceShareArn,
          resourceShareName: 'apps',
          associatedEntity: receiver.account,
          associationType: 'PRINCIPAL',
          status: 'ASSOCIATING',
          statusMessage: expect.stringMatching(/^invitation arn:aws:ram:.* is PENDING$/),
          external: true,
          creationTime: expect.any(Date),
          lastUpdatedTime: expect.any(Date),
        },
      ]);
    });
  });

  describe('rules', () => {
    it('takes a resource only for resources and a principal only for principals', async () => {
      const owner = accounts.next();
      await expect(found(owner, { associationType: 'PRINCIPAL', resourceArn: await appOf(owner) })).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: 'You cannot specify a resource ARN when the association type is PRINCIPAL.',
      });
      await expect(found(owner, { associationType: 'RESOURCE', principal: '123456789012' })).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: 'You cannot specify a principal when the association type is RESOURCE.',
      });
    });

    it('shows the associations of own shares only', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const resourceShareArns = [await share(owner, [receiver.account])];
      await accept(receiver);
      await expect(found(receiver, { associationType: 'PRINCIPAL', resourceShareArns })).rejects.toMatchObject({
        name: 'UnknownResourceException',
      });
      expect(await found(receiver, { associationType: 'PRINCIPAL' })).toEqual([]);
    });
  });

  describe('behaviour', () => {
    it('filters by share, resource, principal and status', async () => {
      const organization = await organizationOf(accounts);
      const unit = await organization.addUnit('Product');
      const owner = await organization.addMember('owner');
      const first = await share(owner, [unit.arn]);
      const second = await share(owner, ['123456789012', organization.arn]);
      const entities = async (query: GetResourceShareAssociationsCommandInput): Promise<unknown[]> =>
        (await found(owner, query)).map(({ associatedEntity }) => associatedEntity);
      expect(await entities({ associationType: 'PRINCIPAL', resourceShareArns: [first] })).toEqual([unit.arn]);
      expect(await entities({ associationType: 'PRINCIPAL', principal: unit.arn })).toEqual([unit.arn]);
      expect(await entities({ associationType: 'PRINCIPAL', principal: unit.id })).toEqual([unit.arn]);
      expect(await entities({ associationType: 'PRINCIPAL', principal: organization.id })).toEqual([organization.arn]);
      expect(await entities({ associationType: 'PRINCIPAL', associationStatus: 'ASSOCIATING' })).toEqual(['123456789012']);
      expect(await entities({ associationType: 'SOURCE' })).toEqual([]);
      const shares = (await found(owner, { associationType: 'RESOURCE', resourceArn: await appOf(owner) })).map(
        (one) => one.resourceShareArn,
      );
      expect(shares.sort()).toEqual([first, second].sort());
    });
  });
});
