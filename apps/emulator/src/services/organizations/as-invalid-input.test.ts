import {
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  DescribeAccountCommand,
  ListAccountsCommand,
  ListCreateAccountStatusCommand,
  ListPoliciesCommand,
  MoveAccountCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../testing/fresh-accounts.js';
import { createOrganization } from './testing/organization.js';

describe('what breaks a constraint', () => {
  const accounts = freshAccounts();

  it('is InvalidInputException with a reason', async () => {
    const { organizations, rootId, account } = await createOrganization(accounts.next());
    const refused: [command: object, reason: string][] = [
      [new DescribeAccountCommand({ AccountId: '12345' }), 'INVALID_PATTERN'],
      [new MoveAccountCommand({ AccountId: account, SourceParentId: rootId } as never), 'INPUT_REQUIRED'],
      [new ListPoliciesCommand({ Filter: 'NO_POLICY' as never }), 'INVALID_ENUM'],
      [new CreateOrganizationalUnitCommand({ ParentId: rootId, Name: 'x'.repeat(129) }), 'MAX_LENGTH_EXCEEDED'],
      [new CreateAccountCommand({ AccountName: 'short', Email: 'a@b.c' }), 'MIN_LENGTH_EXCEEDED'],
      [new ListAccountsCommand({ MaxResults: 21 }), 'MAX_VALUE_EXCEEDED'],
      [new ListAccountsCommand({ MaxResults: 0 }), 'MIN_VALUE_EXCEEDED'],
      [new ListCreateAccountStatusCommand({ States: ['DONE' as never] }), 'INVALID_LIST_MEMBER'],
    ];
    for (const [command, Reason] of refused) {
      await expect(organizations.send(command as ListAccountsCommand)).rejects.toMatchObject({ name: 'InvalidInputException', Reason });
    }
  });

  it('is named after the sentence of AWS', async () => {
    const { organizations } = await createOrganization(accounts.next());
    await expect(organizations.send(new DescribeAccountCommand({ AccountId: '12345' }))).rejects.toMatchObject({
      message:
        "You provided a value that does not match the required pattern. 1 validation error detected: Value '12345' at 'accountId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^\\d{12}$",
    });
  });
});
