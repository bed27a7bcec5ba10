import { CreateAccountCommand, DescribeCreateAccountStatusCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, join, type TestOrganization } from '../testing/organization.js';

describe('DescribeCreateAccountStatus', () => {
  const accounts = freshAccounts({ createAccountSeconds: 30 });

  const request = async ({ organizations }: TestOrganization, Email: string) =>
    (await organizations.send(new CreateAccountCommand({ AccountName: 'Member', Email }))).CreateAccountStatus!;
  const statusOf = async ({ organizations }: Pick<TestOrganization, 'organizations'>, CreateAccountRequestId: string) =>
    (await organizations.send(new DescribeCreateAccountStatusCommand({ CreateAccountRequestId }))).CreateAccountStatus;

  describe('shape', () => {
    it('answers as CreateAccount did, then with the account', async () => {
      const owner = await createOrganization(accounts.next());
      const status = await request(owner, 'shape@example.com');
      expect(await statusOf(owner, status.Id!)).toEqual(status);
      accounts.emulator().advance(30);
      const done = await statusOf(owner, status.Id!);
      expect(done).toEqual({
        ...status,
        State: 'SUCCEEDED',
        CompletedTimestamp: new Date(status.RequestedTimestamp!.getTime() + 30_000),
        AccountId: expect.stringMatching(/^\d{12}$/),
      });
      expect(await statusOf(owner, status.Id!)).toEqual(done);
    });
  });

  describe('rules', () => {
    it('does not find a request of another organization', async () => {
      const { Id } = await request(await createOrganization(accounts.next()), 'foreign@example.com');
      await expect(statusOf(await createOrganization(accounts.next()), Id!)).rejects.toMatchObject({
        name: 'CreateAccountStatusNotFoundException',
      });
    });

    it('denies members', async () => {
      const owner = await createOrganization(accounts.next());
      const member = accounts.next();
      await join(member, owner);
      const { Id } = await request(owner, 'guarded@example.com');
      await expect(statusOf(member, Id!)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('says why a request failed, and not before it did', async () => {
      const owner = await createOrganization(accounts.next());
      const { Id, FailureReason } = await request(owner, 'not,valid@example.com');
      expect(FailureReason).toBeUndefined();
      accounts.emulator().advance(30);
      expect(await statusOf(owner, Id!)).toMatchObject({ State: 'FAILED', FailureReason: 'INVALID_EMAIL' });
    });
  });
});
