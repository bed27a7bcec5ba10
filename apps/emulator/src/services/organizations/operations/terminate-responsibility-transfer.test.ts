import {
  DeleteOrganizationCommand,
  DescribeResponsibilityTransferCommand,
  TerminateResponsibilityTransferCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization } from '../testing/organization.js';
import { askForTransfer, START, transfer } from '../testing/responsibility-transfer.js';

const terminate = async ({ organizations }: TestClients, Id: string, EndTimestamp?: Date) =>
  (await organizations.send(new TerminateResponsibilityTransferCommand({ Id, EndTimestamp }))).ResponsibilityTransfer;

describe('TerminateResponsibilityTransfer', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with the transfer and its end: with the month unless told', async () => {
      const taker = await createOrganization(accounts.next());
      const Id = await transfer(taker, await createOrganization(accounts.next()));
      const ending = await terminate(taker, Id);
      expect(ending).toMatchObject({ Id, Status: 'ACCEPTED', EndTimestamp: expect.any(Date) });
      expect(new Date(ending!.EndTimestamp!.getTime() + 1).toISOString()).toMatch(/-01T00:00:00\.000Z$/);
    });
  });

  describe('rules', () => {
    it('refuses one that was not accepted, and one that ends already', async () => {
      const taker = await createOrganization(accounts.next());
      const giver = await createOrganization(accounts.next());
      const { transferId } = await askForTransfer(taker, giver);
      await expect(terminate(taker, transferId)).rejects.toMatchObject({ name: 'InvalidResponsibilityTransferTransitionException' });
      const other = await transfer(taker, await createOrganization(accounts.next()));
      await terminate(taker, other);
      await expect(terminate(taker, other)).rejects.toMatchObject({ name: 'ResponsibilityTransferAlreadyInStatusException' });
    });

    it('takes the end of a month', async () => {
      const taker = await createOrganization(accounts.next());
      const Id = await transfer(taker, await createOrganization(accounts.next()));
      await expect(terminate(taker, Id, START)).rejects.toMatchObject({ Reason: 'END_DATE_NOT_END_OF_MONTH' });
      await expect(terminate(taker, Id, new Date(Date.UTC(2026, 1) - 1))).rejects.toMatchObject({ Reason: 'END_DATE_TOO_EARLY' });
      const end = new Date(START.getTime() - 1);
      await expect(terminate(taker, Id, end)).resolves.toMatchObject({ EndTimestamp: end });
    });
  });

  describe('behaviour', () => {
    it('is withdrawn when the time has come, and then no longer keeps the organizations', async () => {
      const taker = await createOrganization(accounts.next());
      const giver = await createOrganization(accounts.next());
      const Id = await transfer(taker, giver);
      for (const { organizations } of [taker, giver]) {
        await expect(organizations.send(new DeleteOrganizationCommand({}))).rejects.toMatchObject({
          Reason: 'ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS',
        });
      }
      await terminate(giver, Id);
      accounts.emulator().advance(31 * 86_400);
      const { ResponsibilityTransfer: ended } = await giver.organizations.send(new DescribeResponsibilityTransferCommand({ Id }));
      expect(ended).toMatchObject({ Status: 'WITHDRAWN' });
      await expect(giver.organizations.send(new DeleteOrganizationCommand({}))).resolves.toBeDefined();
    });
  });
});
