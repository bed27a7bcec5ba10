import { CreateAccountStatusNotFoundException, DescribeCreateAccountStatusCommand } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { describeCreation } from '../describe.js';
import { requireAdministrator } from '../find-organization.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeCreateAccountStatus.html */
export const describeCreateAccountStatus = operation(DescribeCreateAccountStatusCommand, (input, ctx) => {
  const { records } = requireAdministrator(ctx);
  const creation = records.creations.get(input.CreateAccountRequestId);
  if (!creation) {
    throw fault(
      CreateAccountStatusNotFoundException,
      "We can't find a create account request with the CreateAccountRequestId that you specified.",
    );
  }
  return { CreateAccountStatus: describeCreation(creation, ctx.now().getTime()) };
});
