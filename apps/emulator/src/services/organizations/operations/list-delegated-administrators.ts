import { ListDelegatedAdministratorsCommand } from '@aws-sdk/client-organizations';

import { delegatedAdministrators } from '../delegated-administrators.js';
import { describeAccount } from '../describe.js';
import { requireAdministrator } from '../find-organization.js';
import { requireAllFeatures } from '../find-root.js';
import { listPage } from '../list-page.js';
import { operation } from '../operation.js';
import { requireServicePrincipal } from '../service-principal.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListDelegatedAdministrators.html */
export const listDelegatedAdministrators = operation(ListDelegatedAdministratorsCommand, (input, ctx) => {
  const found = requireAdministrator(ctx);
  const { organization } = found;
  const { ServicePrincipal: service } = input;
  requireAllFeatures(organization);
  if (service !== undefined) requireServicePrincipal(service);
  const query = ['delegated administrators', organization.id, service];
  const { items, nextToken } = listPage(delegatedAdministrators(found, ctx, service), ({ id }) => id, input, query);
  return {
    DelegatedAdministrators: items.map((account) => {
      const { Paths: _, ...described } = describeAccount(account, organization, ctx);
      return { ...described, DelegationEnabledDate: new Date(account.delegatedAt ?? account.joinedAt) };
    }),
    NextToken: nextToken,
  };
});
