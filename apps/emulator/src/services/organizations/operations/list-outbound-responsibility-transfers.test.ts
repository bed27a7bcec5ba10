import { DescribeResponsibilityTransferCommand, ListOutboundResponsibilityTransfersCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization, join } from '../testing/organization.js';
import { askForTransfer } from '../testing/responsibility-transfer.js';

const list = ({ organizations }: TestClients, more: { MaxResults?: number; NextToken?: string | undefined } = {}) =>
  organizations.send(new ListOutboundResponsibilityTransfersCommand({ Type: 'BILLING', ...more }));

describe('ListOutboundResponsibilityTransfers', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers each as DescribeResponsibilityTransfer does, on its side only', async () => {
      const taker = await createOrganization(accounts.next());
      const giver = await createOrganization(accounts.next());
      const { transferId: Id } = await askForTransfer(taker, giver);
      const { ResponsibilityTransfer: one } = await giver.organizations.send(new DescribeResponsibilityTransferCommand({ Id }));
      expect((await list(giver)).ResponsibilityTransfers).toEqual([one]);
      expect((await list(taker)).ResponsibilityTransfers).toEqual([]);
    });
  });

  describe('rules', () => {
    it('denies members, and refuses an account that stands alone', async () => {
      const member = accounts.next();
      await join(member, await createOrganization(accounts.next()));
      await expect(list(member)).rejects.toMatchObject({ name: 'AccessDeniedException' });
      await expect(list(accounts.next())).rejects.toMatchObject({ name: 'AWSOrganizationsNotInUseException' });
    });
  });

  describe('behaviour', () => {
    it('pages, oldest first', async () => {
      const mine = await createOrganization(accounts.next());
      const ids: string[] = [];
      for (let n = 0; n < 3; n++) {
        const other = await createOrganization(accounts.next());
        ids.push((await askForTransfer(other, mine)).transferId);
        accounts.emulator().advance(1);
      }
      const first = await list(mine, { MaxResults: 2 });
      const second = await list(mine, { MaxResults: 2, NextToken: first.NextToken });
      expect([...first.ResponsibilityTransfers!, ...second.ResponsibilityTransfers!].map(({ Id }) => Id)).toEqual(ids);
    });
  });
});
