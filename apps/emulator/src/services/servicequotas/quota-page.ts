import { InvalidPaginationTokenException } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';
import { UnmodelledFault } from '@mlapps/aws-protocol/faults';

import { page, type Page } from '../page.js';
import type { ServiceQuotasContext } from './context.js';

/** "Valid Range: Minimum value of 1. Maximum value of 100." The default is said to be appropriate to the operation. */
const DEFAULT_PAGE = 100;

interface PagedInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

/** @throws InvalidPaginationTokenException for a token of another list */
export function quotaPage<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { NextToken: nextToken, MaxResults: maxResults = DEFAULT_PAGE, ...query }: PagedInput,
  ctx: ServiceQuotasContext,
): Page<Item> {
  try {
    return page(items, keyOf, { nextToken, maxResults, query: [ctx.account, ctx.region, query] });
  } catch (error) {
    if (error instanceof UnmodelledFault) throw fault(InvalidPaginationTokenException, error.message);
    throw error;
  }
}
