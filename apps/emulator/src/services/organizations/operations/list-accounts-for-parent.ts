import { ListAccountsForParentCommand } from '@aws-sdk/client-organizations';

import { describeAccount } from '../describe.js';
import { requireParent } from '../find-in-organization.js';
import { requireAdministrator } from '../find-organization.js';
import { listPage } from '../list-page.js';
import { listedAccounts } from '../member-account.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccountsForParent.html — not those further down. */
export const listAccountsForParent = operation(ListAccountsForParentCommand, (input, ctx) => {
  const found = requireAdministrator(ctx);
  const { organization, records } = found;
  const parent = requireParent(input.ParentId, found);
  const accounts = listedAccounts(records, ctx.now().getTime()).filter(({ parentId }) => parentId === parent);
  const { items, nextToken } = listPage(accounts, ({ id }) => id, input, ['accounts', organization.id, parent]);
  return { Accounts: items.map((account) => describeAccount(account, organization, ctx)), NextToken: nextToken };
});
