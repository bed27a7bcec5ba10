import { AccessDeniedException, DeclineHandshakeCommand } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { answerHandshake, refuseAnswered, requireReceiver } from '../find-handshake.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeclineHandshake.html */
export const declineHandshake = operation(DeclineHandshakeCommand, (input, ctx) => {
  const found = requireReceiver(input.HandshakeId, ctx);
  if (found.handshake.action === 'ENABLE_ALL_FEATURES') {
    throw fault(AccessDeniedException, 'The management account cancels its own request to enable all features.');
  }
  refuseAnswered(found, 'DECLINED', ctx);
  return { Handshake: answerHandshake(found, 'DECLINED', ctx) };
});
