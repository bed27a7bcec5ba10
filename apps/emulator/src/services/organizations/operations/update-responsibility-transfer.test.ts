import {
  CancelHandshakeCommand,
  DescribeResponsibilityTransferCommand,
  UpdateResponsibilityTransferCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import type { TestClients } from '../../../testing/start-emulator.js';
import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createOrganization } from '../testing/organization.js';
import { askForTransfer, transfer } from '../testing/responsibility-transfer.js';

const rename = async ({ organizations }: TestClients, Id: string, Name: string) =>
  (await organizations.send(new UpdateResponsibilityTransferCommand({ Id, Name }))).ResponsibilityTransfer;

describe('UpdateResponsibilityTransfer', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with the transfer under its new name', async () => {
      const taker = await createOrganization(accounts.next());
      const Id = await transfer(taker, await createOrganization(accounts.next()));
      const renamed = await rename(taker, Id, 'renamed');
      expect(renamed).toMatchObject({ Id, Name: 'renamed', Status: 'ACCEPTED' });
      const { ResponsibilityTransfer: found } = await taker.organizations.send(new DescribeResponsibilityTransferCommand({ Id }));
      expect(found).toEqual(renamed);
    });
  });

  describe('rules', () => {
    it('refuses one that is over', async () => {
      const taker = await createOrganization(accounts.next());
      const { handshakeId, transferId } = await askForTransfer(taker, await createOrganization(accounts.next()));
      await taker.organizations.send(new CancelHandshakeCommand({ HandshakeId: handshakeId }));
      await expect(rename(taker, transferId, 'late')).rejects.toMatchObject({
        name: 'ConstraintViolationException',
        Reason: 'TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED',
      });
    });

    it('finds nothing for others', async () => {
      const Id = await transfer(await createOrganization(accounts.next()), await createOrganization(accounts.next()));
      await expect(rename(await createOrganization(accounts.next()), Id, 'mine')).rejects.toMatchObject({
        name: 'ResponsibilityTransferNotFoundException',
      });
    });
  });

  describe('behaviour', () => {
    it('lets both sides name it', async () => {
      const giver = await createOrganization(accounts.next());
      const Id = await transfer(await createOrganization(accounts.next()), giver);
      expect(await rename(giver, Id, 'from here')).toMatchObject({ Name: 'from here' });
    });
  });
});
