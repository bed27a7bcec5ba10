import { GetSessionTokenCommand } from '@aws-sdk/client-sts';
import { commonFault } from '@mlapps/aws-protocol/faults';

import { describeCredentials, newSession } from '../credentials.js';
import { refuseMfa } from '../mfa.js';
import { operation } from '../operation.js';

/** An account's own credentials get an hour at most and by default, a user's 12 hours by default. */
const ROOT_SECONDS = 3600;
const USER_SECONDS = 43_200;

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html */
export const getSessionToken = operation(GetSessionTokenCommand, (input, ctx) => {
  const { caller } = ctx;
  if (ctx.sessions.find(caller.accessKeyId) !== undefined) {
    throw commonFault('accessDenied', 'Cannot call GetSessionToken with session credentials');
  }
  refuseMfa(input);
  const root = caller.arn.endsWith(':root');
  const seconds = root ? Math.min(input.DurationSeconds ?? ROOT_SECONDS, ROOT_SECONDS) : (input.DurationSeconds ?? USER_SECONDS);
  const { account, arn, userId } = caller;
  const session = newSession({ account, arn, userId, seconds, minimumTokenSize: input.MinimumSessionTokenSize }, ctx);
  ctx.sessions.create(session);
  return { Credentials: describeCredentials(session) };
});
