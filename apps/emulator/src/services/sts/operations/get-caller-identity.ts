import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';

import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
export const getCallerIdentity = operation(GetCallerIdentityCommand, (_input, ctx) => ({
  UserId: ctx.caller.userId,
  Account: ctx.caller.account,
  Arn: ctx.caller.arn,
}));
