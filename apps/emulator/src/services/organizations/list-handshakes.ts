import type { Handshake, HandshakeFilter } from '@aws-sdk/client-organizations';

import type { OrganizationsContext } from './context.js';
import type { SentHandshake } from './find-handshake.js';
import { byRequest, describeHandshake } from './handshake.js';
import { listPage } from './list-page.js';
import { invalidInput } from './refusals.js';

interface HandshakesInput {
  readonly Filter?: HandshakeFilter | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

/**
 * One page of handshakes, oldest first.
 *
 * @param whose tells apart the lists of organizations and accounts
 * @throws InvalidInputException for two filters at once
 */
export function listHandshakes(
  all: readonly SentHandshake[],
  input: HandshakesInput,
  whose: readonly string[],
  ctx: Pick<OrganizationsContext, 'now'>,
): { Handshakes: Handshake[]; NextToken: string | undefined } {
  const { ActionType: action, ParentHandshakeId: parent } = input.Filter ?? {};
  if (action !== undefined && parent !== undefined) {
    throw invalidInput('MAX_LIMIT_EXCEEDED_FILTER', 'You can specify only one filter parameter for the operation.');
  }
  const shown = all
    .filter(({ handshake }) => action === undefined || handshake.action === action)
    .filter(({ handshake }) => parent === undefined || handshake.details?.['parent'] === parent)
    .sort((a, b) => byRequest(a.handshake, b.handshake));
  const { items, nextToken } = listPage(shown, ({ handshake }) => handshake.id, input, [...whose, action, parent]);
  const now = ctx.now().getTime();
  return {
    Handshakes: items.map(({ handshake, organization, records }) => describeHandshake(handshake, organization, records, now)),
    NextToken: nextToken,
  };
}
