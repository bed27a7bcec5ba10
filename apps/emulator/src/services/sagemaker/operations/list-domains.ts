import { ListDomainsCommand } from '@aws-sdk/client-sagemaker';

import { page } from '../../page.js';
import { summarizeDomain } from '../domain.js';
import { operation } from '../operation.js';

const DEFAULT_PAGE = 10;

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListDomains.html */
export const listDomains = operation(ListDomainsCommand, (input, ctx) => {
  const { items, nextToken } = page(ctx.domains.list(), (domain) => domain.id, {
    nextToken: input.NextToken,
    maxResults: input.MaxResults ?? DEFAULT_PAGE,
    query: ['domains', ctx.account, ctx.region],
  });
  return { Domains: items.map(summarizeDomain), NextToken: nextToken };
});
