import { ListAccountsCommand } from '@aws-sdk/client-organizations';

import { describeAccount } from '../describe.js';
import { requireAdministrator } from '../find-organization.js';
import { listPage } from '../list-page.js';
import { listedAccounts } from '../member-account.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html */
export const listAccounts = operation(ListAccountsCommand, (input, ctx) => {
  const { organization, records } = requireAdministrator(ctx);
  const accounts = listedAccounts(records, ctx.now().getTime());
  const { items, nextToken } = listPage(accounts, ({ id }) => id, input, ['accounts', organization.id]);
  return { Accounts: items.map((account) => describeAccount(account, organization, ctx)), NextToken: nextToken };
});
