import { ListRootsCommand } from '@aws-sdk/client-organizations';

import { describeRoot } from '../describe.js';
import { requireAdministrator } from '../find-organization.js';
import { listPage } from '../list-page.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListRoots.html */
export const listRoots = operation(ListRootsCommand, (input, ctx) => {
  const { organization } = requireAdministrator(ctx);
  const { items, nextToken } = listPage([describeRoot(organization)], (root) => root.Id, input, ['roots', organization.id]);
  return { Roots: items, NextToken: nextToken };
});
