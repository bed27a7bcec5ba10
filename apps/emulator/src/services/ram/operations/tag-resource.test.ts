import { GetPermissionCommand, GetResourceSharesCommand, TagResourceCommand } from '@aws-sdk/client-ram';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createPermission, MLFLOW_APP_DEFAULT } from '../testing/permissions.js';
import { share } from '../testing/sharing.js';

describe('TagResource', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with nothing', async () => {
      const owner = accounts.next();
      const resourceShareArn = await share(owner);
      const { $metadata: _, ...answer } = await owner.ram.send(new TagResourceCommand({ resourceShareArn, tags: [] }));
      expect(answer).toEqual({});
    });
  });

  describe('rules', () => {
    const refusals: [what: string, tags: { key: string; value?: string }[], name: string][] = [
      ['no key', [{ key: '', value: '' }], 'InvalidParameterException'],
      ['no value', [{ key: 'a' }], 'InvalidParameterException'],
      [
        'a key twice',
        [
          { key: 'a', value: '' },
          { key: 'a', value: '' },
        ],
        'InvalidParameterException',
      ],
      ['a reserved key', [{ key: 'AWS:a', value: '' }], 'TagPolicyViolationException'],
      ['more than 50', Array.from({ length: 51 }, (_, n) => ({ key: `k${n}`, value: '' })), 'TagLimitExceededException'],
    ];
    it.each(refusals)('refuses %s', async (_what, tags, name) => {
      const owner = accounts.next();
      const resourceShareArn = await share(owner);
      await expect(owner.ram.send(new TagResourceCommand({ resourceShareArn, tags }))).rejects.toMatchObject({ name });
    });

    it('takes one ARN, of what the account owns', async () => {
      const owner = accounts.next();
      const resourceShareArn = await share(owner);
      const tags = [{ key: 'a', value: '' }];
      for (const target of [{}, { resourceShareArn, resourceArn: MLFLOW_APP_DEFAULT }, { resourceArn: MLFLOW_APP_DEFAULT }]) {
        await expect(owner.ram.send(new TagResourceCommand({ ...target, tags }))).rejects.toMatchObject({
          name: 'InvalidParameterException',
        });
      }
      await expect(accounts.next().ram.send(new TagResourceCommand({ resourceShareArn, tags }))).rejects.toMatchObject({
        name: 'UnknownResourceException',
      });
    });
  });

  describe('behaviour', () => {
    it('adds and changes tags of shares and permissions', async () => {
      const owner = accounts.next();
      const resourceShareArn = await share(owner, [], { tags: [{ key: 'team', value: 'a' }] });
      const { arn: resourceArn } = await createPermission(owner.ram, 'describe');
      const tags = [
        { key: 'team', value: 'b' },
        { key: 'Team', value: 'c' },
      ];
      await owner.ram.send(new TagResourceCommand({ resourceShareArn, tags }));
      await owner.ram.send(new TagResourceCommand({ resourceArn, tags }));
      const { resourceShares } = await owner.ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }));
      expect(resourceShares![0]!.tags).toEqual(tags);
      const { permission } = await owner.ram.send(new GetPermissionCommand({ permissionArn: resourceArn }));
      expect(permission!.tags).toEqual(tags);
    });
  });
});
