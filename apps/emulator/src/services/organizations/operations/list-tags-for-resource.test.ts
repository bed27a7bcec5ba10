import { ListTagsForResourceCommand, paginateListTagsForResource, TagResourceCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { governedOrganizations, refusal } from '../testing/governed-organization.js';

describe('ListTagsForResource', () => {
  const organizations = governedOrganizations();

  describe('shape', () => {
    it('answers a list, also without tags', async () => {
      const own = await organizations.next();
      await own.enable('SERVICE_CONTROL_POLICY');
      for (const ResourceId of [own.rootId, 'p-FullAWSAccess']) {
        const { $metadata: _, ...output } = await own.organizations.send(new ListTagsForResourceCommand({ ResourceId }));
        expect(output).toEqual({ Tags: [] });
      }
    });
  });

  describe('rules', () => {
    it('refuses a resource that is not there', async () => {
      const own = await organizations.next();
      const list = own.organizations.send(new ListTagsForResourceCommand({ ResourceId: 'ou-1234-12345678' }));
      await expect(list).rejects.toMatchObject({
        ...refusal('TargetNotFoundException'),
        message: "You specified a target that doesn't exist.",
      });
    });

    it('refuses a token of another list', async () => {
      const own = await organizations.next();
      const list = own.organizations.send(new ListTagsForResourceCommand({ ResourceId: own.rootId, NextToken: 'not ours' }));
      await expect(list).rejects.toMatchObject(refusal('InvalidInputException', 'INVALID_NEXT_TOKEN'));
    });
  });

  describe('behaviour', () => {
    it('pages in order of key', async () => {
      const own = await organizations.next();
      const Tags = Array.from({ length: 50 }, (_, n) => ({ Key: `k${String(n).padStart(2, '0')}`, Value: String(n) }));
      await own.organizations.send(new TagResourceCommand({ ResourceId: own.rootId, Tags: [...Tags].reverse() }));
      const pages = [];
      for await (const page of paginateListTagsForResource({ client: own.organizations }, { ResourceId: own.rootId }))
        pages.push(page.Tags!);
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.flat()).toEqual(Tags);
    });
  });
});
