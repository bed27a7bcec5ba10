import { InvalidNextTokenException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';
import { UnmodelledFault } from '@mlapps/aws-protocol/faults';

import { type Page, page } from '../page.js';
import type { RamContext } from './context.js';

interface PagedInput {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

/** The most that may be asked for; what AWS answers without being asked is not documented. */
const DEFAULT_RESULTS = 500;

/**
 * One page of a list in RAM's words. A token is only good for the list it comes from: the same operation, account, Region and filters.
 *
 * @throws InvalidNextTokenException
 */
export function ramPage<Item>(
  operation: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  input: PagedInput,
  ctx: RamContext,
): Page<Item> {
  const { nextToken, maxResults = DEFAULT_RESULTS, ...filters } = input;
  try {
    return page(items, keyOf, { nextToken, maxResults, query: [operation, ctx.account, ctx.region, filters] });
  } catch (error) {
    if (!(error instanceof UnmodelledFault)) throw error;
    throw fault(InvalidNextTokenException, 'The specified value for NextToken is not valid.');
  }
}
