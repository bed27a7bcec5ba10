import { InvalidNextTokenException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { type Page, page } from '../page.js';
import type { RamContext } from './context.js';

interface PagedInput {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

/** The most that may be asked for; what AWS answers without being asked is not documented. */
const DEFAULT_RESULTS = 500;

/** Begins the token of an empty page; what follows is the token that led to it. */
const AFTER_EMPTY = 'empty.';

/**
 * One page of a list in RAM's words. A token is only good for the list it comes from: the same operation, account, Region and filters.
 * With --ram-empty-pages some pages have a token and nothing else, and the next has what they should have had.
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
  const { nextToken: given, maxResults = DEFAULT_RESULTS, ...filters } = input;
  const wasEmpty = given?.startsWith(AFTER_EMPTY) ?? false;
  const nextToken = (wasEmpty ? given?.slice(AFTER_EMPTY.length) : given) || undefined;
  const query = [operation, ctx.account, ctx.region, filters];
  const found = page(items, keyOf, { nextToken, maxResults, query, refusal: invalidToken });
  const isEmpty = !wasEmpty && found.items.length > 0 && ctx.emptiesPage();
  return isEmpty ? { items: [], nextToken: AFTER_EMPTY + (nextToken ?? '') } : found;
}

function invalidToken(): Error {
  return fault(InvalidNextTokenException, 'The specified value for NextToken is not valid.');
}
