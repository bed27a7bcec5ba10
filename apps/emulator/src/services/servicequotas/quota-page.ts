import { InvalidPaginationTokenException } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';

import { page, type Page } from '../page.js';
import type { ServiceQuotasContext } from './context.js';

/** "Valid Range: Minimum value of 1. Maximum value of 100." The default is said to be appropriate to the operation. */
const DEFAULT_PAGE = 100;

interface PagedInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

/**
 * One page of a list in Service Quotas' words. A token is only good for the list it comes from: the same operation, account, Region and filters.
 *
 * @throws InvalidPaginationTokenException
 */
export function quotaPage<Item>(
  operation: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { NextToken: nextToken, MaxResults: maxResults = DEFAULT_PAGE, ...query }: PagedInput,
  ctx: ServiceQuotasContext,
): Page<Item> {
  return page(items, keyOf, { nextToken, maxResults, query: [operation, ctx.account, ctx.region, query], refusal: invalidToken });
}

function invalidToken(): Error {
  return fault(
    InvalidPaginationTokenException,
    'Invalid pagination token. Pass the NextToken of the previous answer together with the same parameters.',
  );
}
