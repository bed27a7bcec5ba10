import { AcceptHandshakeCommand } from '@aws-sdk/client-organizations';

import { acceptHandshake as accept } from '../accept-handshake.js';
import { answerHandshake, refuseAnswered, requireReceiver } from '../find-handshake.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_AcceptHandshake.html */
export const acceptHandshake = operation(AcceptHandshakeCommand, (input, ctx) => {
  const found = requireReceiver(input.HandshakeId, ctx);
  refuseAnswered(found, 'ACCEPTED', ctx);
  const Handshake = ctx.store.transaction(() => {
    accept(found, ctx);
    return answerHandshake(found, 'ACCEPTED', ctx);
  });
  return { Handshake };
});
