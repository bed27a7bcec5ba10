import { ResourceShareLimitExceededException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { invitationStatus } from './association-standing.js';
import type { RamContext } from './context.js';
import type { InvitationRecord, ResourceShareRecord } from './resource-share.js';

const HOUR = 3_600_000;

/** https://docs.aws.amazon.com/ram/latest/userguide/working-with-shared-invitations.html: shares of these may be accepted for 7 days, others for 12 hours. */
const SEVEN_DAY_TYPES: ReadonlySet<string> = new Set([
  'ec2:CapacityReservation',
  'ec2:DedicatedHost',
  'license-manager:LicenseConfiguration',
  'ec2:LocalGatewayRouteTable',
  'outposts:Outpost',
  'outposts:Site',
  'route53resolver:ResolverRule',
  'ec2:Subnet',
  'ec2:TransitGateway',
  'ec2:TrafficMirrorTarget',
  'ec2:CoipPool',
  'ec2:PrefixList',
  'rds:Cluster',
]);

/** https://docs.aws.amazon.com/general/latest/gr/ram.html */
const MAX_PENDING = 250;

export function newInvitation(
  { receiver, entity, associationId }: { readonly receiver: string; readonly entity: string; readonly associationId: string },
  share: ResourceShareRecord,
  ctx: RamContext,
): InvitationRecord {
  const id = ctx.ids.uuid();
  const now = ctx.now().getTime();
  const hours = Object.keys(share.permissions).some((type) => SEVEN_DAY_TYPES.has(type)) ? 7 * 24 : 12;
  return {
    id,
    arn: `arn:${ctx.partition}:ram:${ctx.region}:${ctx.account}:resource-share-invitation/${id}`,
    shareId: share.id,
    associationId,
    sender: share.owner,
    receiver,
    ...(entity === receiver ? {} : { receiverArn: entity }),
    invitedAt: now,
    expiresAt: now + hours * HOUR,
  };
}

/** @throws ResourceShareLimitExceededException */
export function checkPendingInvitations(added: number, ctx: RamContext): void {
  if (added === 0) return;
  const now = ctx.now().getTime();
  const { invitations } = ctx.shares.of(ctx);
  const pending = invitations.list().filter((invitation) => invitationStatus(invitation, now) === 'PENDING').length;
  if (pending + added > MAX_PENDING) {
    throw fault(ResourceShareLimitExceededException, `You have reached the limit of ${MAX_PENDING} pending invitations.`);
  }
}
