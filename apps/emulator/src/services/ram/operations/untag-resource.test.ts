import { GetResourceSharesCommand, UntagResourceCommand } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { share } from '../testing/sharing.js';

const TAGS = [
  { key: 'team', value: 'a' },
  { key: 'Team', value: 'b' },
];

describe('UntagResource', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with nothing', async () => {
      const owner = accounts.next();
      const resourceShareArn = await share(owner, [], { tags: TAGS });
      const { $metadata: _, ...answer } = await owner.ram.send(new UntagResourceCommand({ resourceShareArn, tagKeys: ['team'] }));
      expect(answer).toEqual({});
    });
  });

  describe('rules', () => {
    it('takes one ARN, of what the account owns', async () => {
      const resourceShareArn = await share(accounts.next());
      const { ram } = accounts.next();
      await expect(ram.send(new UntagResourceCommand({ tagKeys: ['a'] }))).rejects.toMatchObject({ name: 'InvalidParameterException' });
      await expect(ram.send(new UntagResourceCommand({ resourceShareArn, tagKeys: ['a'] }))).rejects.toMatchObject({
        name: 'UnknownResourceException',
      });
    });
  });

  describe('behaviour', () => {
    it('takes tags off by their exact keys', async () => {
      const owner = accounts.next();
      const resourceShareArn = await share(owner, [], { tags: TAGS });
      await owner.ram.send(new UntagResourceCommand({ resourceShareArn, tagKeys: ['team', 'other'] }));
      const { resourceShares } = await owner.ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }));
      expect(resourceShares![0]!.tags).toEqual([TAGS[1]]);
    });
  });
});
