import { GetResourceSharesCommand, type GetResourceSharesCommandInput } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createPermission, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';
import { accept, receivedBy, share } from '../testing/sharing.js';

describe('GetResourceShares', () => {
  const accounts = freshAccounts();
  const own = async ({ ram }: TestClients, query: Partial<GetResourceSharesCommandInput> = {}) =>
    (await ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF', ...query }))).resourceShares!.map(
      ({ resourceShareArn }) => resourceShareArn,
    );

  describe('shape', () => {
    it('shows tags to the owner only', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      const tags = [{ key: 'team', value: 'a' }];
      const resourceShareArn = await share(owner, [receiver.account], { tags });
      await accept(receiver);
      const { resourceShares: mine } = await owner.ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }));
      expect(mine).toMatchObject([{ resourceShareArn, tags, status: 'ACTIVE' }]);
      const { resourceShares: theirs } = await receiver.ram.send(new GetResourceSharesCommand({ resourceOwner: 'OTHER-ACCOUNTS' }));
      expect(theirs).toMatchObject([{ resourceShareArn, owningAccountId: owner.account, status: 'ACTIVE' }]);
      expect(theirs![0]).not.toHaveProperty('tags');
    });
  });

  describe('rules', () => {
    const refusals: [what: string, query: object, name: string][] = [
      ['tags of others', { resourceOwner: 'OTHER-ACCOUNTS', tagFilters: [{ tagKey: 'a' }] }, 'InvalidParameterException'],
      ['a version without its permission', { permissionVersion: 1 }, 'InvalidParameterException'],
      ['a malformed permission', { permissionArn: 'a' }, 'MalformedArnException'],
      ['a malformed share', { resourceShareArns: ['a'] }, 'MalformedArnException'],
      [
        'a share that does not exist',
        { resourceShareArns: ['arn:aws:ram:us-east-1:123456789012:resource-share/00000000-0000-0000-0000-000000000000'] },
        'UnknownResourceException',
      ],
      ['a token of nothing', { nextToken: 'a' }, 'InvalidNextTokenException'],
      ['a page of more than 500', { maxResults: 501 }, 'ValidationException'],
    ];
    it.each(refusals)('refuses %s', async (_what, query, name) => {
      const { ram } = accounts.next();
      await expect(ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF', ...query }))).rejects.toMatchObject({ name });
    });
  });

  describe('behaviour', () => {
    it('filters by name, status, tags, permission and ARN', async () => {
      const owner = accounts.next();
      const { arn: describeOnly } = await createPermission(owner.ram, 'describe');
      const first = await share(owner, [], { name: 'first', tags: [{ key: 'team', value: 'a' }] });
      const second = await share(owner, [], { name: 'second', tags: [{ key: 'team', value: 'b' }], permissionArns: [describeOnly] });
      expect(await own(owner)).toEqual(expect.arrayContaining([first, second]));
      expect(await own(owner, { name: 'second' })).toEqual([second]);
      expect(await own(owner, { resourceShareStatus: 'DELETED' })).toEqual([]);
      expect(await own(owner, { tagFilters: [{ tagKey: 'team', tagValues: ['a', 'c'] }] })).toEqual([first]);
      expect(await own(owner, { tagFilters: [{ tagKey: 'team' }] })).toHaveLength(2);
      expect(await own(owner, { permissionArn: describeOnly })).toEqual([second]);
      expect(await own(owner, { permissionArn: MLFLOW_APP_DEFAULT, permissionVersion: 2 })).toEqual([]);
      expect(await own(owner, { resourceShareArns: [first] })).toEqual([first]);
    });

    it('pages through all of them', async () => {
      const owner = accounts.next();
      const arns = [await share(owner), await share(owner), await share(owner)];
      const found: unknown[] = [];
      let nextToken: string | undefined;
      do {
        const page = await owner.ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF', maxResults: 2, nextToken }));
        found.push(...page.resourceShares!.map(({ resourceShareArn }) => resourceShareArn));
        nextToken = page.nextToken;
      } while (nextToken !== undefined);
      expect(found.sort()).toEqual(arns.sort());
    });

    it('shows each Region its own', async () => {
      const [owner, receiver] = [accounts.next(), accounts.next()];
      await share(owner, [receiver.account]);
      await accept(receiver);
      expect(await receivedBy(receiver)).toHaveLength(1);
      expect(await receivedBy(accounts.emulator().as(receiver.account, 'eu-west-1'))).toEqual([]);
      expect(await own(accounts.emulator().as(owner.account, 'eu-west-1'))).toEqual([]);
    });
  });
});
