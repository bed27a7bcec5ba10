import { DeclineHandshakeCommand, DescribeResponsibilityTransferCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization } from '../testing/organization.js';
import { askForTransfer, transfer } from '../testing/responsibility-transfer.js';

const read = async ({ organizations }: TestClients, Id: string) =>
  (await organizations.send(new DescribeResponsibilityTransferCommand({ Id }))).ResponsibilityTransfer;

describe('DescribeResponsibilityTransfer', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers each side under its own ARN', async () => {
      const taker = await createOrganization(accounts.next());
      const giver = await createOrganization(accounts.next());
      const { handshakeId, transferId } = await askForTransfer(taker, giver);
      const taken = await read(taker, transferId);
      expect(taken).toEqual({
        Arn: `arn:aws:organizations::${taker.account}:transfer/${taker.organization.Id}/billing/inbound/${transferId}`,
        Name: 'bills',
        Id: transferId,
        Type: 'BILLING',
        Status: 'REQUESTED',
        Source: { ManagementAccountId: giver.account, ManagementAccountEmail: giver.organization.MasterAccountEmail },
        Target: { ManagementAccountId: taker.account, ManagementAccountEmail: taker.organization.MasterAccountEmail },
        StartTimestamp: expect.any(Date),
        ActiveHandshakeId: handshakeId,
      });
      expect(await read(giver, transferId)).toEqual({
        ...taken,
        Arn: `arn:aws:organizations::${giver.account}:transfer/${giver.organization.Id}/billing/outbound/${transferId}`,
      });
    });
  });

  describe('rules', () => {
    it('finds nothing for others', async () => {
      const transferId = await transfer(await createOrganization(accounts.next()), await createOrganization(accounts.next()));
      await expect(read(await createOrganization(accounts.next()), transferId)).rejects.toMatchObject({
        name: 'ResponsibilityTransferNotFoundException',
      });
    });
  });

  describe('behaviour', () => {
    it('follows its handshake', async () => {
      const taker = await createOrganization(accounts.next());
      const giver = await createOrganization(accounts.next());
      const { handshakeId, transferId } = await askForTransfer(taker, giver);
      await giver.organizations.send(new DeclineHandshakeCommand({ HandshakeId: handshakeId }));
      expect(await read(taker, transferId)).toMatchObject({ Status: 'DECLINED' });
      expect(await read(taker, await transfer(taker, giver))).toMatchObject({ Status: 'ACCEPTED' });
      const late = await askForTransfer(taker, await createOrganization(accounts.next()));
      accounts.emulator().advance(15 * 86_400);
      expect(await read(taker, late.transferId)).toMatchObject({ Status: 'EXPIRED' });
    });
  });
});
