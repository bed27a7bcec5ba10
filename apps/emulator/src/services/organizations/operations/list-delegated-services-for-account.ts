import { AccountNotRegisteredException, ListDelegatedServicesForAccountCommand } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { sinceEntries } from '../delegated-administrators.js';
import { requireAccount } from '../find-in-organization.js';
import { requireAdministrator } from '../find-organization.js';
import { requireAllFeatures } from '../find-root.js';
import { listPage } from '../list-page.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListDelegatedServicesForAccount.html — in order of name. */
export const listDelegatedServicesForAccount = operation(ListDelegatedServicesForAccountCommand, (input, ctx) => {
  const found = requireAdministrator(ctx);
  requireAllFeatures(found.organization);
  const services = sinceEntries(requireAccount(input.AccountId, found, ctx).delegatedServices);
  if (services.length === 0) {
    throw fault(AccountNotRegisteredException, 'The provided account is not a registered delegated administrator for your organization.');
  }
  const query = ['delegated services', found.organization.id, input.AccountId];
  const { items, nextToken } = listPage(services, ({ principal }) => principal, input, query);
  return {
    DelegatedServices: items.map(({ principal, since }) => ({ ServicePrincipal: principal, DelegationEnabledDate: since })),
    NextToken: nextToken,
  };
});
