import { ListHandshakesForOrganizationCommand } from '@aws-sdk/client-organizations';

import { shownHandshakes } from '../find-handshake.js';
import { requireAdministrator } from '../find-organization.js';
import { listHandshakes } from '../list-handshakes.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListHandshakesForOrganization.html — those it sent, oldest first. */
export const listHandshakesForOrganization = operation(ListHandshakesForOrganizationCommand, (input, ctx) => {
  const { organization } = requireAdministrator(ctx);
  const sent = shownHandshakes(ctx).filter(({ handshake }) => handshake.organizationId === organization.id);
  return listHandshakes(sent, input, ['sent', organization.id], ctx);
});
