import { DeleteOrganizationalUnitCommand, OrganizationalUnitNotEmptyException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { requireUnit } from '../find-in-organization.js';
import { requireManagement } from '../find-organization.js';
import { isKept } from '../member-account.js';
import { operation } from '../operation.js';
import { forgetTarget } from '../policy-attachment.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeleteOrganizationalUnit.html */
export const deleteOrganizationalUnit = operation(DeleteOrganizationalUnitCommand, (input, ctx) => {
  const found = requireManagement(ctx);
  const { id } = requireUnit(input.OrganizationalUnitId, found);
  const { units, accounts } = found.records;
  const now = ctx.now().getTime();
  const isInside = ({ parentId }: { readonly parentId: string }): boolean => parentId === id;
  if (units.list().some(isInside) || accounts.list().some((account) => isInside(account) && isKept(account, now))) {
    throw fault(
      OrganizationalUnitNotEmptyException,
      'The specified OU is not empty. Move all accounts to another root or to other OUs, remove all child OUs, and try the operation again.',
    );
  }
  ctx.store.transaction(() => {
    units.delete(id);
    forgetTarget(id, found.records);
  });
  return {};
});
