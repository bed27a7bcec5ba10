import { type Child, ListChildrenCommand } from '@aws-sdk/client-organizations';

import { requireParent } from '../find-in-organization.js';
import { requireAdministrator } from '../find-organization.js';
import { listPage } from '../list-page.js';
import { listedAccounts } from '../member-account.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListChildren.html */
export const listChildren = operation(ListChildrenCommand, (input, ctx) => {
  const found = requireAdministrator(ctx);
  const { organization, records } = found;
  const { ChildType: type } = input;
  const parent = requireParent(input.ParentId, found);
  const candidates = type === 'ACCOUNT' ? listedAccounts(records, ctx.now().getTime()) : records.units.list();
  const children = candidates.flatMap(({ id, parentId }) => (parentId === parent ? [id] : []));
  const { items, nextToken } = listPage(children, (id) => id, input, ['children', organization.id, parent, type]);
  return { Children: items.map((Id): Child => ({ Id, Type: type })), NextToken: nextToken };
});
