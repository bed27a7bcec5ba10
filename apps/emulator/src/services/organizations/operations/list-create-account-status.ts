import { ListCreateAccountStatusCommand } from '@aws-sdk/client-organizations';

import { describeCreation } from '../describe.js';
import { requireAdministrator } from '../find-organization.js';
import { listPage } from '../list-page.js';
import { operation } from '../operation.js';
import { creationStateOf } from '../organization.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListCreateAccountStatus.html — oldest first. */
export const listCreateAccountStatus = operation(ListCreateAccountStatusCommand, (input, ctx) => {
  const { organization, records } = requireAdministrator(ctx);
  const now = ctx.now().getTime();
  const { States: states } = input;
  const creations = records.creations
    .list()
    .filter((creation) => states === undefined || states.length === 0 || states.includes(creationStateOf(creation, now)))
    .sort((a, b) => a.requestedAt - b.requestedAt || (a.id < b.id ? -1 : 1));
  const { items, nextToken } = listPage(creations, ({ id }) => id, input, ['creations', organization.id, states]);
  return { CreateAccountStatuses: items.map((creation) => describeCreation(creation, now)), NextToken: nextToken };
});
