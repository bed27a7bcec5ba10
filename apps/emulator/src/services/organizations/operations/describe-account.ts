import { DescribeAccountCommand } from '@aws-sdk/client-organizations';

import { describeAccount as describeMember } from '../describe.js';
import { requireAccount } from '../find-in-organization.js';
import { requireAdministrator } from '../find-organization.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeAccount.html */
export const describeAccount = operation(DescribeAccountCommand, (input, ctx) => {
  const found = requireAdministrator(ctx);
  return { Account: describeMember(requireAccount(input.AccountId, found, ctx), found.organization, ctx) };
});
