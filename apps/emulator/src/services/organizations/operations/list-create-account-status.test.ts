import { CreateAccountCommand, type CreateAccountState, ListCreateAccountStatusCommand } from '@aws-sdk/client-organizations';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, join, type TestOrganization } from '../testing/organization.js';

describe('ListCreateAccountStatus', () => {
  const accounts = freshAccounts({ createAccountSeconds: 30 });
  let owner: TestOrganization;
  const ids: string[] = [];

  beforeAll(async () => {
    owner = await createOrganization(accounts.next());
    for (const Email of ['one@example.com', 'not,valid@example.com', 'three@example.com']) {
      const { CreateAccountStatus } = await owner.organizations.send(new CreateAccountCommand({ AccountName: 'Member', Email }));
      ids.push(CreateAccountStatus!.Id!);
      accounts.emulator().advance(15);
    }
  });

  const list = async (States?: CreateAccountState[]) =>
    (await owner.organizations.send(new ListCreateAccountStatusCommand({ States }))).CreateAccountStatuses!;

  describe('shape', () => {
    it('answers each with what is known of it', async () => {
      expect((await list()).map(({ State }) => State)).toEqual(['SUCCEEDED', 'FAILED', 'IN_PROGRESS']);
      expect((await list(['FAILED']))[0]).toEqual({
        Id: ids[1],
        AccountName: 'Member',
        State: 'FAILED',
        FailureReason: 'INVALID_EMAIL',
        RequestedTimestamp: expect.any(Date),
        CompletedTimestamp: expect.any(Date),
      });
    });
  });

  describe('rules', () => {
    it('refuses a state that does not exist', async () => {
      await expect(list(['DONE' as 'FAILED'])).rejects.toMatchObject({ name: 'InvalidInputException' });
    });

    it('denies members', async () => {
      const other = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, other);
      await expect(member.organizations.send(new ListCreateAccountStatusCommand({}))).rejects.toMatchObject({
        name: 'AccessDeniedException',
      });
    });
  });

  describe('behaviour', () => {
    it('lists the oldest first, page by page, and those of this organization only', async () => {
      const first = await owner.organizations.send(new ListCreateAccountStatusCommand({ MaxResults: 2 }));
      const second = await owner.organizations.send(new ListCreateAccountStatusCommand({ MaxResults: 2, NextToken: first.NextToken }));
      expect([...first.CreateAccountStatuses!, ...second.CreateAccountStatuses!].map(({ Id }) => Id)).toEqual(ids);
      const other = await createOrganization(accounts.next());
      expect((await other.organizations.send(new ListCreateAccountStatusCommand({}))).CreateAccountStatuses).toEqual([]);
    });

    it('filters by several states', async () => {
      expect((await list(['IN_PROGRESS', 'SUCCEEDED'])).map(({ Id }) => Id)).toEqual([ids[0], ids[2]]);
    });
  });
});
