import {
  type ResponsibilityTransfer,
  ResponsibilityTransferNotFoundException,
  type ResponsibilityTransferStatus,
} from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { profileOf } from './account-profile.js';
import type { OrganizationsContext } from './context.js';
import { receiverOf, type SentHandshake, sentHandshakes } from './find-handshake.js';
import { byRequest, handshakeStateOf, isPending } from './handshake.js';
import type { HandshakeRecord, OrganizationRecord } from './organization.js';
import { organizationArnOf } from './organization.js';

/** A transfer is kept in its handshake: whoever sent that takes over, whoever received it hands over. */
export interface TransferDetails extends Readonly<Record<string, string>> {
  /** `rt-` and 32 characters. */
  readonly transferId: string;
  readonly name: string;
  /** Milliseconds since the epoch; so is `endsAt`. */
  readonly startsAt: string;
}

export type Direction = 'inbound' | 'outbound';

type Surroundings = Pick<OrganizationsContext, 'store' | 'now' | 'account'>;

/** Transfers this management account takes over or hands over, oldest first, however long ago they ended. */
export function transfersOf(account: string, ctx: Pick<OrganizationsContext, 'store'>): SentHandshake[] {
  return sentHandshakes(ctx)
    .filter(({ handshake }) => handshake.action === 'TRANSFER_RESPONSIBILITY')
    .filter(({ handshake }) => handshake.managementAccount === account || receiverOf(handshake, ctx.store) === account)
    .sort((a, b) => byRequest(a.handshake, b.handshake));
}

/** @throws ResponsibilityTransferNotFoundException when the caller has no part in it */
export function requireTransfer(id: string, ctx: Surroundings): SentHandshake {
  const found = transfersOf(ctx.account, ctx).find(({ handshake }) => handshake.details?.['transferId'] === id);
  if (!found) throw fault(ResponsibilityTransferNotFoundException, "We can't find a transfer with the Id that you specified.");
  return found;
}

/** What the transfer is to an account that has part in it. */
export function directionFor(account: string, { managementAccount }: HandshakeRecord): Direction {
  return account === managementAccount ? 'inbound' : 'outbound';
}

function transferStatusOf({ handshake, records }: SentHandshake, now: number): ResponsibilityTransferStatus {
  const endsAt = handshake.details?.['endsAt'];
  if (endsAt !== undefined && now >= Number(endsAt)) return 'WITHDRAWN';
  return handshakeStateOf(handshake, now, records) as ResponsibilityTransferStatus;
}

/** Asked for and not answered, or accepted and not ended. */
export function isTransferGoingOn(handshake: HandshakeRecord, now: number): boolean {
  const endsAt = handshake.details?.['endsAt'];
  return isPending(handshake, now) || (handshake.answered === 'ACCEPTED' && (endsAt === undefined || now < Number(endsAt)));
}

/** @param organization the caller's, whose ARN it is shown under */
export function describeTransfer(found: SentHandshake, organization: OrganizationRecord, ctx: Surroundings): ResponsibilityTransfer {
  const { handshake } = found;
  const { transferId, name, startsAt } = handshake.details as TransferDetails;
  const endsAt = handshake.details?.['endsAt'];
  const direction = directionFor(ctx.account, handshake);
  return {
    Arn: organizationArnOf(organization, 'transfer', `billing/${direction}/${transferId}`),
    Name: name,
    Id: transferId,
    Type: 'BILLING',
    Status: transferStatusOf(found, ctx.now().getTime()),
    Source: participant(receiverOf(handshake, ctx.store), handshake, ctx),
    Target: participant(handshake.managementAccount, handshake, ctx),
    StartTimestamp: new Date(Number(startsAt)),
    ...(endsAt === undefined ? {} : { EndTimestamp: new Date(Number(endsAt)) }),
    ActiveHandshakeId: handshake.id,
  };
}

function participant(account: string | undefined, { target }: HandshakeRecord, { store }: Surroundings): ResponsibilityTransfer['Source'] {
  if (account === undefined) return { ManagementAccountEmail: target.id };
  return { ManagementAccountId: account, ManagementAccountEmail: profileOf(account, store).email };
}
