import type { Handshake, HandshakeParty, HandshakeResource, HandshakeState } from '@aws-sdk/client-organizations';

import type { OrganizationsContext } from './context.js';
import { type HandshakeRecord, newHandshakeId, organizationArnOf, type OrganizationRecord, type Tags } from './organization.js';
import type { OrganizationStore } from './organizations-store.js';

const DAY = 86_400_000;

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html#min-max-handshakes */
export const INVITATION_DAYS = 15;
export const ALL_FEATURES_DAYS = 90;
const SHOWN_DAYS = 30;

type Records = Pick<OrganizationStore, 'handshakes' | 'accounts'>;

export const daysAfter = (time: number, days: number): number => time + days * DAY;

interface NewHandshake extends Pick<HandshakeRecord, 'action' | 'target'> {
  readonly days: number;
  readonly notes?: string | undefined;
  readonly tags?: Tags;
  readonly details?: Readonly<Record<string, string>>;
}

/** From now on, for so many days. */
export function newHandshake(
  { action, target, days, notes, tags = {}, details }: NewHandshake,
  { id: organizationId, managementAccount }: OrganizationRecord,
  ctx: Pick<OrganizationsContext, 'ids' | 'now'>,
): HandshakeRecord {
  const now = ctx.now().getTime();
  return {
    id: newHandshakeId(ctx.ids),
    action,
    managementAccount,
    organizationId,
    target,
    ...(notes === undefined ? {} : { notes }),
    tags,
    requestedAt: now,
    expiresAt: daysAfter(now, days),
    ...(details === undefined ? {} : { details }),
  };
}

/** @param records of the organization that sent it */
export function handshakeStateOf(handshake: HandshakeRecord, now: number, records: Records): HandshakeState {
  if (handshake.answered !== undefined) return handshake.answered;
  if (now >= handshake.expiresAt) return 'EXPIRED';
  if (handshake.action === 'INVITE') return 'OPEN';
  return handshake.action === 'ENABLE_ALL_FEATURES' && allApproved(handshake, records) ? 'OPEN' : 'REQUESTED';
}

/** Not answered and not expired. */
export function isPending(handshake: HandshakeRecord, now: number): boolean {
  return handshake.answered === undefined && now < handshake.expiresAt;
}

/** Handshakes that ended are shown for a while. */
export function isShown({ answeredAt, expiresAt }: HandshakeRecord, now: number): boolean {
  return now < daysAfter(answeredAt ?? expiresAt, SHOWN_DAYS);
}

/** Approvals of all features that belong to one request. */
export function approvalsOf({ id }: HandshakeRecord, { handshakes }: Pick<Records, 'handshakes'>): HandshakeRecord[] {
  return handshakes.list().filter(({ details }) => details?.['parent'] === id);
}

/** Accounts that have left since need not approve. */
function allApproved(handshake: HandshakeRecord, records: Records): boolean {
  return approvalsOf(handshake, records).every(
    ({ answered, target }) => answered === 'ACCEPTED' || records.accounts.get(target.id) === undefined,
  );
}

/** Oldest first. */
export function byRequest(a: HandshakeRecord, b: HandshakeRecord): number {
  return a.requestedAt - b.requestedAt || (a.id < b.id ? -1 : 1);
}

export function describeHandshake(
  handshake: HandshakeRecord,
  organization: OrganizationRecord,
  records: OrganizationStore,
  now: number,
): Handshake {
  return {
    Id: handshake.id,
    Arn: organizationArnOf(organization, 'handshake', `${handshake.action.toLowerCase()}/${handshake.id}`),
    Parties: partiesOf(handshake),
    State: handshakeStateOf(handshake, now, records),
    RequestedTimestamp: new Date(handshake.requestedAt),
    ExpirationTimestamp: new Date(handshake.expiresAt),
    Action: handshake.action,
    Resources: resourcesOf(handshake, organization, records),
  };
}

function partiesOf({ action, organizationId, target }: HandshakeRecord): HandshakeParty[] {
  const sender: HandshakeParty = { Id: organizationId, Type: 'ORGANIZATION' };
  return action === 'ENABLE_ALL_FEATURES' ? [sender] : [sender, { Id: target.id, Type: target.type }];
}

function resourcesOf(handshake: HandshakeRecord, organization: OrganizationRecord, records: OrganizationStore): HandshakeResource[] {
  const { action, target, notes, details } = handshake;
  const own: HandshakeResource = { Type: 'ORGANIZATION', Value: organization.id };
  if (action === 'ENABLE_ALL_FEATURES') return [own];
  const parent = details?.['parent'];
  return [
    { ...own, Resources: senderOf(handshake, organization, records) },
    { Type: target.type, Value: target.id },
    ...(parent === undefined ? [] : [{ Type: 'PARENT_HANDSHAKE', Value: parent } as const]),
    ...(action === 'TRANSFER_RESPONSIBILITY' ? transferResources(details ?? {}) : []),
    ...(notes === undefined ? [] : [{ Type: 'NOTES', Value: notes } as const]),
  ];
}

function senderOf({ action }: HandshakeRecord, organization: OrganizationRecord, { accounts }: OrganizationStore): HandshakeResource[] {
  const { managementAccount, featureSet } = organization;
  const { email, name } = accounts.get(managementAccount)!;
  if (action === 'TRANSFER_RESPONSIBILITY') {
    return [
      { Type: 'MANAGEMENT_ACCOUNT', Value: managementAccount },
      { Type: 'MANAGEMENT_EMAIL', Value: email },
      { Type: 'MANAGEMENT_NAME', Value: name },
    ];
  }
  return [
    { Type: 'MASTER_EMAIL', Value: email },
    { Type: 'MASTER_NAME', Value: name },
    // AWS's own examples say FULL for ALL: https://docs.aws.amazon.com/organizations/latest/APIReference/API_InviteAccountToOrganization.html
    { Type: 'ORGANIZATION_FEATURE_SET', Value: featureSet === 'ALL' ? 'FULL' : featureSet },
  ];
}

function transferResources({ transferId, startsAt }: Readonly<Record<string, string>>): HandshakeResource[] {
  return [
    { Type: 'RESPONSIBILITY_TRANSFER', Value: transferId! },
    { Type: 'TRANSFER_TYPE', Value: 'BILLING' },
    { Type: 'TRANSFER_START_TIMESTAMP', Value: new Date(Number(startsAt)).toISOString() },
  ];
}
