import { PromoteResourceShareCreatedFromPolicyCommand } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { share } from '../testing/sharing.js';

describe('PromoteResourceShareCreatedFromPolicy', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('is refused with its own error', async () => {
      const owner = accounts.next();
      const resourceShareArn = await share(owner);
      await expect(owner.ram.send(new PromoteResourceShareCreatedFromPolicyCommand({ resourceShareArn }))).rejects.toMatchObject({
        name: 'InvalidStateTransitionException',
        message: expect.stringContaining('STANDARD'),
        $metadata: { httpStatusCode: 400 },
      });
    });
  });

  describe('rules', () => {
    it('finds only own shares', async () => {
      const resourceShareArn = await share(accounts.next());
      await expect(accounts.next().ram.send(new PromoteResourceShareCreatedFromPolicyCommand({ resourceShareArn }))).rejects.toMatchObject({
        name: 'UnknownResourceException',
      });
    });
  });

  describe('behaviour', () => {
    it('refuses an ARN that is none', async () => {
      await expect(
        accounts.next().ram.send(new PromoteResourceShareCreatedFromPolicyCommand({ resourceShareArn: 'a' })),
      ).rejects.toMatchObject({ name: 'MalformedArnException' });
    });
  });
});
