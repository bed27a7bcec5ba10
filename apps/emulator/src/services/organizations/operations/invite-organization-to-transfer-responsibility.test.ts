import {
  AcceptHandshakeCommand,
  type HandshakeParty,
  InviteOrganizationToTransferResponsibilityCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization } from '../testing/organization.js';
import { askForTransfer, START, transfer } from '../testing/responsibility-transfer.js';

const ask = async ({ organizations }: TestClients, Target: HandshakeParty, StartTimestamp = START) =>
  (
    await organizations.send(
      new InviteOrganizationToTransferResponsibilityCommand({ Type: 'BILLING', Target, SourceName: 'bills', StartTimestamp }),
    )
  ).Handshake!;

describe('InviteOrganizationToTransferResponsibility', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with the handshake', async () => {
      const taker = await createOrganization(accounts.next());
      const giver = await createOrganization(accounts.next());
      const { Id } = taker.organization;
      const handshake = await ask(taker, { Id: giver.account, Type: 'ACCOUNT' });
      expect(handshake).toMatchObject({
        Arn: `arn:aws:organizations::${taker.account}:handshake/${Id}/transfer_responsibility/${handshake.Id}`,
        Action: 'TRANSFER_RESPONSIBILITY',
        State: 'REQUESTED',
        Parties: [
          { Id, Type: 'ORGANIZATION' },
          { Id: giver.account, Type: 'ACCOUNT' },
        ],
      });
      expect(handshake.Resources).toContainEqual({ Type: 'RESPONSIBILITY_TRANSFER', Value: expect.stringMatching(/^rt-[0-9a-z]{32}$/) });
      expect(handshake.Resources).toContainEqual({ Type: 'TRANSFER_TYPE', Value: 'BILLING' });
    });
  });

  describe('rules', () => {
    it('takes the beginning of a month to come', async () => {
      const taker = await createOrganization(accounts.next());
      const target = { Id: accounts.next().account, Type: 'ACCOUNT' } as const;
      const wrong: [time: number, reason: string][] = [
        [START.getTime() + 1, 'START_DATE_NOT_BEGINNING_OF_DAY'],
        [START.getTime() + 86_400_000, 'START_DATE_NOT_BEGINNING_OF_MONTH'],
        [Date.UTC(2026, 0), 'START_DATE_TOO_EARLY'],
      ];
      for (const [time, Reason] of wrong) {
        await expect(ask(taker, target, new Date(time))).rejects.toMatchObject({ name: 'InvalidInputException', Reason });
      }
    });

    it('refuses itself, a second request, and what was handed over', async () => {
      const taker = await createOrganization(accounts.next());
      const giver = await createOrganization(accounts.next());
      await expect(askForTransfer(taker, taker)).rejects.toMatchObject({ Reason: 'SOURCE_AND_TARGET_CANNOT_MATCH' });
      await askForTransfer(taker, giver);
      await expect(askForTransfer(taker, giver)).rejects.toMatchObject({ name: 'DuplicateHandshakeException' });
      const other = await createOrganization(accounts.next());
      await transfer(other, giver);
      const third = await createOrganization(accounts.next());
      await expect(askForTransfer(third, giver)).rejects.toMatchObject({ Reason: 'RESPONSIBILITY_TRANSFER_ALREADY_EXISTS' });
    });

    it('needs an organization', async () => {
      await expect(askForTransfer(accounts.next(), accounts.next())).rejects.toMatchObject({
        name: 'AWSOrganizationsNotInUseException',
      });
    });
  });

  describe('behaviour', () => {
    it('is accepted by a management account only', async () => {
      const taker = await createOrganization(accounts.next());
      await expect(transfer(taker, accounts.next())).rejects.toMatchObject({ name: 'AWSOrganizationsNotInUseException' });
      await expect(transfer(taker, await createOrganization(accounts.next()))).resolves.toMatch(/^rt-/);
    });

    it('attaches the tags of the invitation to the transfer when that is accepted', async () => {
      const taker = await createOrganization(accounts.next());
      const giver = await createOrganization(accounts.next());
      const tag = { Key: 'team', Value: 'ml' };
      const { handshakeId, transferId: ResourceId } = await askForTransfer(taker, giver, [tag]);
      const tags = async () => (await taker.organizations.send(new ListTagsForResourceCommand({ ResourceId }))).Tags;
      await expect(tags()).rejects.toMatchObject({ name: 'TargetNotFoundException' });
      await giver.organizations.send(new AcceptHandshakeCommand({ HandshakeId: handshakeId }));
      expect(await tags()).toEqual([tag]);
      await taker.organizations.send(new TagResourceCommand({ ResourceId, Tags: [{ Key: 'cost', Value: '1' }] }));
      expect(await tags()).toEqual([{ Key: 'cost', Value: '1' }, tag]);
    });
  });
});
