import { createHash } from 'node:crypto';

import { commonFault } from '@mlapps/aws-protocol/faults';

const INVALID_TOKEN = 'Invalid pagination token. Pass the NextToken of the previous answer together with the same parameters.';

/** One page of a list and the token of the next. */
export interface Page<Item> {
  readonly items: Item[];
  readonly nextToken: string | undefined;
}

/**
 * Cuts one page out of an ordered list. The token names the last item returned, not an offset, so items that come or go between
 * two calls shift nothing; and it is bound to the query, so a token of another list is refused.
 *
 * @param items all items, in order
 * @param keyOf what identifies an item in the order
 * @param query everything that shapes the list: filters, sort, account
 * @throws ValidationException, or what the request says, for a token that is not of this query
 */
export function page<Item>(items: readonly Item[], keyOf: (item: Item) => string, request: PageRequest): Page<Item> {
  const digest = createHash('sha256').update(JSON.stringify(request.query)).digest('base64url').slice(0, 12);
  let start = 0;
  if (request.nextToken !== undefined) {
    const { after, position } = readToken(request.nextToken, digest, request.refusal);
    const found = items.findIndex((item) => keyOf(item) === after);
    // the last item has gone since: go on where it was
    start = found >= 0 ? found + 1 : Math.min(position, items.length);
  }
  const end = Math.min(start + request.maxResults, items.length);
  const last = items[end - 1];
  const more = end < items.length && last !== undefined;
  return { items: items.slice(start, end), nextToken: more ? writeToken(digest, keyOf(last), end - 1) : undefined };
}

export interface PageRequest {
  readonly nextToken: string | undefined;
  readonly maxResults: number;
  readonly query: unknown;
  /** What a service says of a token that is not of this query, where that is no ValidationException. */
  readonly refusal?: () => Error;
}

function writeToken(digest: string, after: string, position: number): string {
  return Buffer.from(JSON.stringify([digest, after, position])).toString('base64url');
}

function readToken(token: string, digest: string, refusal: PageRequest['refusal']): { after: string; position: number } {
  const [tokenDigest, after, position] = parseToken(token);
  if (tokenDigest !== digest || typeof after !== 'string' || !Number.isSafeInteger(position)) {
    throw refusal?.() ?? commonFault('validation', INVALID_TOKEN);
  }
  return { after, position: position as number };
}

function parseToken(token: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
