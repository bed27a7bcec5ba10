import { ListAWSServiceAccessForOrganizationCommand } from '@aws-sdk/client-organizations';

import { requireAdministrator } from '../find-organization.js';
import { requireAllFeatures } from '../find-root.js';
import { listPage } from '../list-page.js';
import { operation } from '../operation.js';
import { sinceEntries } from '../delegated-administrators.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAWSServiceAccessForOrganization.html — in order of name. */
export const listAWSServiceAccessForOrganization = operation(ListAWSServiceAccessForOrganizationCommand, (input, ctx) => {
  const { organization } = requireAdministrator(ctx);
  requireAllFeatures(organization);
  const services = sinceEntries(organization.trustedServices);
  const { items, nextToken } = listPage(services, ({ principal }) => principal, input, ['trusted services', organization.id]);
  return {
    EnabledServicePrincipals: items.map(({ principal, since }) => ({ ServicePrincipal: principal, DateEnabled: since })),
    NextToken: nextToken,
  };
});
