import { page, type Page } from '../page.js';
import { invalidInput } from './refusals.js';

interface ListInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListPolicies.html: MaxResults is 20 at most */
const DEFAULT_RESULTS = 20;

/**
 * One page of a list in AWS Organizations' words.
 *
 * @param query what shapes the list besides the token
 * @throws InvalidInputException for a token of another list
 */
export function listPage<Item>(items: readonly Item[], keyOf: (item: Item) => string, input: ListInput, query: unknown): Page<Item> {
  return page(items, keyOf, { nextToken: input.NextToken, maxResults: input.MaxResults ?? DEFAULT_RESULTS, query, refusal: invalidToken });
}

function invalidToken(): Error {
  return invalidInput(
    'INVALID_NEXT_TOKEN',
    'Get the value for the NextToken parameter from the response to a previous call of the operation.',
  );
}
