import { AccountAlreadyClosedException, CloseAccountCommand } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { requireAccount } from '../find-in-organization.js';
import { requireManagement } from '../find-organization.js';
import { isClosing, listedAccounts } from '../member-account.js';
import { operation } from '../operation.js';
import { constraintViolation } from '../refusals.js';

const THIRTY_DAYS = 30 * 86_400_000;

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
const MAX_AT_ONCE = 3;
const closureQuota = (members: number): number => Math.min(Math.max(Math.floor(members / 5), 250), 1000);

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CloseAccount.html */
export const closeAccount = operation(CloseAccountCommand, (input, ctx) => {
  const found = requireManagement(ctx);
  const { organization, records } = found;
  if (organization.featureSet !== 'ALL') {
    throw constraintViolation('ORGANIZATION_NOT_IN_ALL_FEATURES_MODE', 'You can close an account when all features are enabled.');
  }
  const account = requireAccount(input.AccountId, found, ctx);
  if (account.id === organization.managementAccount) {
    throw constraintViolation('CANNOT_CLOSE_MANAGEMENT_ACCOUNT', 'You attempted to close the management account.');
  }
  if (account.closedAt !== undefined)
    throw fault(AccountAlreadyClosedException, 'You attempted to close an account that is already closed.');

  const now = ctx.now().getTime();
  const members = listedAccounts(records, now);
  if (members.filter((each) => isClosing(each, now, ctx.settings.closeAccountSeconds)).length >= MAX_AT_ONCE) {
    throw constraintViolation(
      'CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED',
      'You attempted to exceed the number of accounts that you can close at a time.',
    );
  }
  const closedLately = members.filter(({ closedAt }) => closedAt !== undefined && closedAt > now - THIRTY_DAYS).length;
  if (closedLately >= closureQuota(members.length - 1)) {
    throw constraintViolation('CLOSE_ACCOUNT_QUOTA_EXCEEDED', 'You have exceeded close account quota for the past 30 days.');
  }
  records.accounts.put(account.id, { ...account, state: 'SUSPENDED', closedAt: now });
  return {};
});
