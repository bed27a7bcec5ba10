import { ListTagsForResourceCommand } from '@aws-sdk/client-organizations';

import { requireAdministrator } from '../find-organization.js';
import { listPage } from '../list-page.js';
import { operation } from '../operation.js';
import { findTaggedResource } from '../tagged-resource.js';
import { describeTags } from '../tags.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListTagsForResource.html — in order of key. */
export const listTagsForResource = operation(ListTagsForResourceCommand, (input, ctx) => {
  const found = requireAdministrator(ctx);
  const { tags } = findTaggedResource(input.ResourceId, found, ctx);
  const query = ['tags', found.organization.id, input.ResourceId];
  const { items, nextToken } = listPage(describeTags(tags), ({ Key }) => Key, input, query);
  return { Tags: items, NextToken: nextToken };
});
