import { ListRoleTagsCommand } from '@aws-sdk/client-iam';

import { findRole } from '../find-role.js';
import { markedPage } from '../marked-page.js';
import { operation } from '../operation.js';
import { describeTags } from '../role.js';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoleTags.html — in order of key. */
export const listRoleTags = operation(ListRoleTagsCommand, (input, ctx) => {
  const role = findRole(input.RoleName, ctx);
  const tags = describeTags(role.tags).sort((a, b) => (a.Key < b.Key ? -1 : 1));
  const { items, marked } = markedPage(tags, ({ Key }) => Key, input, ['ListRoleTags', role.id]);
  return { Tags: items, ...marked };
});
