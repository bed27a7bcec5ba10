import { ListRolesCommand } from '@aws-sdk/client-iam';

import { markedPage } from '../marked-page.js';
import { operation } from '../operation.js';
import { describeRole } from '../role.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html — tags, permissions boundary and last use are left out, as documented. */
export const listRoles = operation(ListRolesCommand, (input, ctx) => {
  const prefix = input.PathPrefix ?? '/';
  const roles = ctx.roles.list().filter(({ path }) => path.startsWith(prefix));
  const { items, marked } = markedPage(roles, ({ name }) => name, input, ['ListRoles', ctx.account, prefix]);
  return { Roles: items.map(describeRole), ...marked };
});
