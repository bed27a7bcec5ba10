import { AccountNotRegisteredException, DeregisterDelegatedAdministratorCommand } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { requireAccount } from '../find-in-organization.js';
import { requireManagement } from '../find-organization.js';
import { requireAllFeatures } from '../find-root.js';
import { operation } from '../operation.js';
import { requireServicePrincipal } from '../service-principal.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeregisterDelegatedAdministrator.html */
export const deregisterDelegatedAdministrator = operation(DeregisterDelegatedAdministratorCommand, (input, ctx) => {
  const found = requireManagement(ctx);
  requireAllFeatures(found.organization);
  requireServicePrincipal(input.ServicePrincipal);
  const { delegatedAt, ...account } = requireAccount(input.AccountId, found, ctx);
  const { [input.ServicePrincipal]: since, ...delegatedServices } = account.delegatedServices;
  if (since === undefined || delegatedAt === undefined) {
    throw fault(AccountNotRegisteredException, 'The provided account is not a registered delegated administrator for your organization.');
  }
  const stays = Object.keys(delegatedServices).length > 0;
  found.records.accounts.put(account.id, { ...account, delegatedServices, ...(stays ? { delegatedAt } : {}) });
  return {};
});
