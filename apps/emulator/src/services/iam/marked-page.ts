import { hash } from 'node:crypto';

import { commonFault } from '@mlapps/aws-protocol/faults';

import { page } from '../page.js';

interface MarkedInput {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html: "If you do not include this parameter, the number of items defaults to 100" */
const DEFAULT_ITEMS = 100;

/**
 * One page of a list in IAM's words.
 *
 * @param query what shapes the list besides the marker
 * @throws ValidationError for a marker of another list
 */
export function markedPage<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  input: MarkedInput,
  query: unknown,
): MarkedPage<Item> {
  const request = { nextToken: input.Marker, maxResults: input.MaxItems ?? DEFAULT_ITEMS, query, refusal: invalidMarker };
  // a marker has 320 characters at most, and keys may be longer
  const shortKeyOf = (item: Item): string => hash('sha256', keyOf(item), 'base64url').slice(0, 22);
  const found = page(items, shortKeyOf, request);
  return {
    items: found.items,
    marked: found.nextToken === undefined ? { IsTruncated: false } : { IsTruncated: true, Marker: found.nextToken },
  };
}

export interface MarkedPage<Item> {
  readonly items: Item[];
  readonly marked: { readonly IsTruncated: boolean; readonly Marker?: string };
}

function invalidMarker(): Error {
  return commonFault('validation', 'Invalid Marker. Pass the Marker of the previous answer together with the same parameters.');
}
