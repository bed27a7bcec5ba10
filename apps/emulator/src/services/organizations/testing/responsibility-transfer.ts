import { AcceptHandshakeCommand, InviteOrganizationToTransferResponsibilityCommand } from '@aws-sdk/client-organizations';

import type { TestClients } from '../../../testing/start-emulator.js';

/** The beginning of the month after `time`, in UTC. */
export function nextMonth(time = Date.now()): Date {
  const date = new Date(time);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1));
}

export interface SentTransfer {
  readonly handshakeId: string;
  readonly transferId: string;
}

/** `taker` asks to manage the bills of `giver`. */
export async function askForTransfer(taker: TestClients, giver: TestClients): Promise<SentTransfer> {
  const { Handshake: handshake } = await taker.organizations.send(
    new InviteOrganizationToTransferResponsibilityCommand({
      Type: 'BILLING',
      Target: { Id: giver.account, Type: 'ACCOUNT' },
      SourceName: 'bills',
      StartTimestamp: nextMonth(),
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
