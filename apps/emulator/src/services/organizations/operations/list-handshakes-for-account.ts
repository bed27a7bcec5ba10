import { ListHandshakesForAccountCommand } from '@aws-sdk/client-organizations';

import { receiverOf, shownHandshakes } from '../find-handshake.js';
import { listHandshakes } from '../list-handshakes.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListHandshakesForAccount.html — those it received, oldest first. */
export const listHandshakesForAccount = operation(ListHandshakesForAccountCommand, (input, ctx) => {
  const received = shownHandshakes(ctx).filter(({ handshake }) => receiverOf(handshake, ctx.store) === ctx.account);
  return listHandshakes(received, input, ['received', ctx.account], ctx);
});
