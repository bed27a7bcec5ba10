import {
  AccountNotFoundException,
  DestinationParentNotFoundException,
  DuplicateAccountException,
  MoveAccountCommand,
  SourceParentNotFoundException,
} from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { isParent, requireAccount } from '../find-in-organization.js';
import { requireManagement } from '../find-organization.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_MoveAccount.html */
export const moveAccount = operation(MoveAccountCommand, (input, ctx) => {
  const found = requireManagement(ctx);
  const account = requireAccount(input.AccountId, found, ctx);
  if (!isParent(input.SourceParentId, found)) {
    throw fault(SourceParentNotFoundException, "We can't find a source root or OU with the ParentId that you specified.");
  }
  if (!isParent(input.DestinationParentId, found)) {
    throw fault(
      DestinationParentNotFoundException,
      "We can't find the destination container (a root or OU) with the ParentId that you specified.",
    );
  }
  if (account.parentId === input.DestinationParentId) {
    throw fault(DuplicateAccountException, 'That account is already present in the specified destination.');
  }
  if (account.parentId !== input.SourceParentId) {
    throw fault(AccountNotFoundException, `The account ${account.id} is not in ${input.SourceParentId}.`);
  }
  found.records.accounts.put(account.id, { ...account, parentId: input.DestinationParentId });
  return {};
});
