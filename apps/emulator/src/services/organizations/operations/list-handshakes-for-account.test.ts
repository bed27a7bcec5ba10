import { ListHandshakesForAccountCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, invite } from '../testing/organization.js';

const list = ({ organizations }: Pick<TestClients, 'organizations'>, input: ListHandshakesForAccountCommand['input'] = {}) =>
  organizations.send(new ListHandshakesForAccountCommand(input));

describe('ListHandshakesForAccount', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with what the account received', async () => {
      const owner = await createOrganization(accounts.next());
      const invited = accounts.next();
      const id = await invite(owner, invited.account);
      expect(await list(invited)).toMatchObject({ Handshakes: [{ Id: id, Action: 'INVITE', State: 'OPEN' }] });
    });
  });

  describe('rules', () => {
    it('refuses two filters at once', async () => {
      const Filter = { ActionType: 'INVITE', ParentHandshakeId: 'h-12345678' } as const;
      await expect(list(accounts.next(), { Filter })).rejects.toMatchObject({
        name: 'InvalidInputException',
        Reason: 'MAX_LIMIT_EXCEEDED_FILTER',
      });
    });

    it('refuses a token of another account', async () => {
      const one = accounts.next();
      for (let n = 0; n < 2; n++) await invite(await createOrganization(accounts.next()), one.account);
      const { NextToken } = await list(one, { MaxResults: 1 });
      await expect(list(accounts.next(), { MaxResults: 1, NextToken })).rejects.toMatchObject({ Reason: 'INVALID_NEXT_TOKEN' });
    });
  });

  describe('behaviour', () => {
    it('pages through the invitations of several organizations, oldest first, and shows them to nobody else', async () => {
      const invited = accounts.next();
      const sent: string[] = [];
      for (let n = 0; n < 3; n++) {
        sent.push(await invite(await createOrganization(accounts.next()), invited.account));
        accounts.emulator().advance(1);
      }
      const first = await list(invited, { MaxResults: 2 });
      const second = await list(invited, { MaxResults: 2, NextToken: first.NextToken });
      expect([...first.Handshakes!, ...second.Handshakes!].map(({ Id }) => Id)).toEqual(sent);
      expect((await list(accounts.next())).Handshakes).toEqual([]);
    });

    it('filters by action', async () => {
      const invited = accounts.next();
      await invite(await createOrganization(accounts.next()), invited.account);
      expect((await list(invited, { Filter: { ActionType: 'INVITE' } })).Handshakes).toHaveLength(1);
      expect((await list(invited, { Filter: { ActionType: 'APPROVE_ALL_FEATURES' } })).Handshakes).toEqual([]);
    });
  });
});
