import { ListReplacePermissionAssociationsWorkCommand } from '@aws-sdk/client-ram';

import { operation } from '../operation.js';
import { ramPage } from '../ram-page.js';
import { describeWork, workStatusOf } from '../replace-work.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_ListReplacePermissionAssociationsWork.html — oldest first. */
export const listReplacePermissionAssociationsWork = operation(ListReplacePermissionAssociationsWorkCommand, (input, ctx) => {
  const { workIds = [], status } = input;
  const now = ctx.now().getTime();
  const works = ctx.shares
    .of(ctx)
    .replaceWorks.list()
    .filter((work) => workIds.length === 0 || workIds.includes(work.id))
    .filter((work) => status === undefined || workStatusOf(work, now) === status)
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  const { items, nextToken } = ramPage('ListReplacePermissionAssociationsWork', works, ({ id }) => id, input, ctx);
  return { replacePermissionAssociationsWorks: items.map((work) => describeWork(work, now)), nextToken };
});
