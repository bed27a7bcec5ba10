import { ChildNotFoundException, ListParentsCommand, type Parent } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { requireAdministrator } from '../find-organization.js';
import { listPage } from '../list-page.js';
import { isListed } from '../member-account.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListParents.html — there is one always. */
export const listParents = operation(ListParentsCommand, (input, ctx) => {
  const { organization, records } = requireAdministrator(ctx);
  const account = records.accounts.get(input.ChildId);
  const child = account && isListed(account, ctx.now().getTime()) ? account : records.units.get(input.ChildId);
  if (!child) throw fault(ChildNotFoundException, "You specified a child that doesn't exist.");
  const parent: Parent = { Id: child.parentId, Type: child.parentId === organization.rootId ? 'ROOT' : 'ORGANIZATIONAL_UNIT' };
  const { items, nextToken } = listPage([parent], () => child.parentId, input, ['parents', organization.id, child.id]);
  return { Parents: items, NextToken: nextToken };
});
