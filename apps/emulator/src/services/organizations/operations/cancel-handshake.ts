import { CancelHandshakeCommand } from '@aws-sdk/client-organizations';

import { answerHandshake, refuseAnswered, requireSender } from '../find-handshake.js';
import { approvalsOf, isPending } from '../handshake.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CancelHandshake.html — with a request its approvals are canceled. */
export const cancelHandshake = operation(CancelHandshakeCommand, (input, ctx) => {
  const found = requireSender(input.HandshakeId, ctx);
  refuseAnswered(found, 'CANCELED', ctx);
  const now = ctx.now().getTime();
  const waiting = approvalsOf(found.handshake, found.records).filter((each) => isPending(each, now));
  const Handshake = ctx.store.transaction(() => {
    for (const handshake of waiting) answerHandshake({ ...found, handshake }, 'CANCELED', ctx);
    return answerHandshake(found, 'CANCELED', ctx);
  });
  return { Handshake };
});
