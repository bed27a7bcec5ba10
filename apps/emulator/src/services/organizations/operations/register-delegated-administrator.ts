import { AccountAlreadyRegisteredException, RegisterDelegatedAdministratorCommand } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { delegatedAdministratorLimit, delegatedAdministrators } from '../delegated-administrators.js';
import { requireAccount } from '../find-in-organization.js';
import { requireManagement } from '../find-organization.js';
import { requireAllFeatures } from '../find-root.js';
import { operation } from '../operation.js';
import { constraintViolation } from '../refusals.js';
import { requireServicePrincipal } from '../service-principal.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_RegisterDelegatedAdministrator.html */
export const registerDelegatedAdministrator = operation(RegisterDelegatedAdministratorCommand, (input, ctx) => {
  const found = requireManagement(ctx);
  const { organization, records } = found;
  const { ServicePrincipal: service } = input;
  requireAllFeatures(organization);
  requireServicePrincipal(service);
  const account = requireAccount(input.AccountId, found, ctx);
  if (account.id === organization.managementAccount) {
    throw constraintViolation(
      'CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR',
      'You cannot register master account/yourself as delegated administrator for your organization.',
    );
  }
  if (account.state !== 'ACTIVE') {
    throw constraintViolation(
      'CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR',
      'You cannot register a suspended account as a delegated administrator.',
    );
  }
  if (organization.trustedServices[service] === undefined) {
    throw constraintViolation(
      'SERVICE_ACCESS_NOT_ENABLED',
      `Enable service access for ${service} before you register a delegated administrator.`,
    );
  }
  if (account.delegatedServices[service] !== undefined) {
    throw fault(AccountAlreadyRegisteredException, 'The provided account is already a delegated administrator for your organization.');
  }
  const limit = delegatedAdministratorLimit(service);
  if (delegatedAdministrators(found, ctx, service).length >= limit) {
    throw limit === 1
      ? constraintViolation(
          'DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE',
          `${service} already has a delegated administrator. Deregister it first.`,
        )
      : constraintViolation(
          'MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED',
          `${service} has at most ${limit} delegated administrators.`,
        );
  }
  const now = ctx.now().getTime();
  const delegatedServices = { ...account.delegatedServices, [service]: now };
  records.accounts.put(account.id, { ...account, delegatedServices, delegatedAt: account.delegatedAt ?? now });
  return {};
});
