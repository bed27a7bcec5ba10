import { AcceptHandshakeCommand, InviteOrganizationToTransferResponsibilityCommand, type Tag } from '@aws-sdk/client-organizations';

import type { TestClients } from '../../../testing/start-emulator.js';

/** The beginning of a month to come. */
export const START = new Date(Date.UTC(2036, 0));

export interface SentTransfer {
  readonly handshakeId: string;
  readonly transferId: string;
}

/** `taker` asks to manage the bills of `giver`. */
export async function askForTransfer(taker: TestClients, giver: TestClients, Tags: Tag[] = []): Promise<SentTransfer> {
  const { Handshake: handshake } = await taker.organizations.send(
    new InviteOrganizationToTransferResponsibilityCommand({
      Type: 'BILLING',
      Target: { Id: giver.account, Type: 'ACCOUNT' },
      SourceName: 'bills',
      StartTimestamp: START,
      Tags,
    }),
  );
  const transferId = handshake!.Resources!.find(({ Type }) => Type === 'RESPONSIBILITY_TRANSFER')!.Value!;
  return { handshakeId: handshake!.Id!, transferId };
}

export async function transfer(taker: TestClients, giver: TestClients): Promise<string> {
  const { handshakeId, transferId } = await askForTransfer(taker, giver);
  await giver.organizations.send(new AcceptHandshakeCommand({ HandshakeId: handshakeId }));
  return transferId;
}
