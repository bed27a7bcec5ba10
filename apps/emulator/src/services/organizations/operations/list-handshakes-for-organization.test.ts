import { ListHandshakesForOrganizationCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, invite, join } from '../testing/organization.js';

const list = ({ organizations }: Pick<TestClients, 'organizations'>, input: ListHandshakesForOrganizationCommand['input'] = {}) =>
  organizations.send(new ListHandshakesForOrganizationCommand(input));

describe('ListHandshakesForOrganization', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with what the organization sent, answered or not', async () => {
      const owner = await createOrganization(accounts.next());
      await join(accounts.next(), owner);
      const id = await invite(owner, accounts.next().account);
      expect((await list(owner)).Handshakes?.map(({ State }) => State).sort()).toEqual(['ACCEPTED', 'OPEN']);
      expect((await list(owner)).Handshakes?.map(({ Id }) => Id)).toContain(id);
    });
  });

  describe('rules', () => {
    it('refuses an account that stands alone, and denies members', async () => {
      await expect(list(accounts.next())).rejects.toMatchObject({ name: 'AWSOrganizationsNotInUseException' });
      const member = accounts.next();
      await join(member, await createOrganization(accounts.next()));
      await expect(list(member)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    });
  });

  describe('behaviour', () => {
    it('pages, oldest first, and not through what it received', async () => {
      const owner = await createOrganization(accounts.next());
      await invite(await createOrganization(accounts.next()), owner.account);
      const sent: string[] = [];
      for (let n = 0; n < 3; n++) {
        sent.push(await invite(owner, accounts.next().account));
        accounts.emulator().advance(1);
      }
      const first = await list(owner, { MaxResults: 2 });
      const second = await list(owner, { MaxResults: 2, NextToken: first.NextToken });
      expect([...first.Handshakes!, ...second.Handshakes!].map(({ Id }) => Id)).toEqual(sent);
    });
  });
});
