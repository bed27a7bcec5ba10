import { ListTagsForResourceCommand, TagResourceCommand, UntagResourceCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('UntagResource', () => {
  const organizations = governedOrganizations();

  describe('shape', () => {
    it('answers with nothing, also when there was no such tag', async () => {
      const own = await organizations.next();
      const { $metadata: _, ...output } = await own.organizations.send(
        new UntagResourceCommand({ ResourceId: own.rootId, TagKeys: ['a'] }),
      );
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it('refuses a resource that is not there and keys of AWS', async () => {
      const own = await organizations.next();
      const untag = (ResourceId: string, key: string): Promise<unknown> =>
        own.organizations.send(new UntagResourceCommand({ ResourceId, TagKeys: [key] }));
      await expect(untag('999999999999', 'a')).rejects.toMatchObject(refusal('TargetNotFoundException'));
      const reserved = refusal('InvalidInputException', 'INVALID_SYSTEM_TAGS_PARAMETER');
      await expect(untag(own.rootId, 'aws:x')).rejects.toMatchObject(reserved);
    });
  });

  describe('behaviour', () => {
    it('removes the keys that are named, in their case', async () => {
      const own = await organizations.next();
      const ResourceId = await own.addUnit('Research');
      const Tags = ['a', 'b', 'c'].map((Key) => ({ Key, Value: '1' }));
      await own.organizations.send(new TagResourceCommand({ ResourceId, Tags }));
      await own.organizations.send(new UntagResourceCommand({ ResourceId, TagKeys: ['a', 'B', 'c'] }));
      const left = await own.organizations.send(new ListTagsForResourceCommand({ ResourceId }));
      expect(left.Tags).toEqual([{ Key: 'b', Value: '1' }]);
    });
  });
});
