import { DescribeHandshakeCommand } from '@aws-sdk/client-organizations';

import { requireHandshake } from '../find-handshake.js';
import { describeHandshake as describe } from '../handshake.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeHandshake.html */
export const describeHandshake = operation(DescribeHandshakeCommand, (input, ctx) => {
  const { handshake, organization, records } = requireHandshake(input.HandshakeId, ctx);
  return { Handshake: describe(handshake, organization, records, ctx.now().getTime()) };
});
