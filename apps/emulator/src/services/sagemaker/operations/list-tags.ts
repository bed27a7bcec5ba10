import { ListTagsCommand } from '@aws-sdk/client-sagemaker';

import { page } from '../../page.js';
import { operation } from '../operation.js';
import { findTaggedResource } from '../tagged-resource.js';
import { describeTags } from '../tags.js';

/** MaxResults has a minimum of 50 and a resource has at most 50 tags: one page, always. */
const DEFAULT_PAGE = 50;

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTags.html */
export const listTags = operation(ListTagsCommand, (input, ctx) => {
  const resource = findTaggedResource(input.ResourceArn, ctx);
  const { items, nextToken } = page(describeTags(resource.tags), (tag) => tag.Key!, {
    nextToken: input.NextToken,
    maxResults: input.MaxResults ?? DEFAULT_PAGE,
    query: ['tags', input.ResourceArn],
  });
  return { Tags: items, NextToken: nextToken };
});
