import { EffectivePolicyNotFoundException, ListAccountsWithInvalidEffectivePolicyCommand } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { requireAdministrator } from '../find-organization.js';
import { listPage } from '../list-page.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccountsWithInvalidEffectivePolicy.html — there are none: what could not be merged was refused when it was created. */
export const listAccountsWithInvalidEffectivePolicy = operation(ListAccountsWithInvalidEffectivePolicyCommand, (input, ctx) => {
  const { organization } = requireAdministrator(ctx);
  const { PolicyType: type } = input;
  if (!organization.policyTypes.includes(type)) {
    throw fault(EffectivePolicyNotFoundException, `The policy type ${type} is not enabled.`);
  }
  const { nextToken } = listPage([], () => '', input, ['invalid effective policies', organization.id, type]);
  return { Accounts: [], PolicyType: type, NextToken: nextToken };
});
