import type { AssociationRecord, AttachedPermission, InvitationRecord, ResourceShareRecord } from '../../services/ram/resource-share.js';
import type { Chance } from './chance.js';
import type { RandomWorld } from './random-world.js';
import { APP_TYPE, DEFAULT_PERMISSION, REGION } from './world.js';

const HOUR = 3_600_000;

/** A share of some apps of one account with principals of every kind; times lie around now, so that it changes when the clock moves. */
export function randomShare(made: RandomWorld, chance: Chance): void {
  const { world, now } = made;
  const owned = made.resources.filter((arn) => arn !== '*');
  if (owned.length === 0) return;
  const owner = chance.pick(owned).split(':')[4]!;
  const id = newId('share', world.shares.size, chance);
  const share: ResourceShareRecord = {
    ...{
      id,
      arn: `arn:aws:ram:${REGION}:${owner}:resource-share/${id}`,
      name: id,
      owner,
      allowExternalPrincipals: true,
      retainOnLeave: false,
    },
    ...{ featureSet: 'STANDARD', createdAt: now - HOUR, modifiedAt: now - HOUR, tags: {} },
    activeAt: chance.of(0.9) ? now - HOUR : now + HOUR,
    ...endOf(now, chance, 'deleting'),
    permissions: { [APP_TYPE]: randomPermission(made, chance) },
  };
  world.putShare(share);
  for (const arn of owned.filter((resource) => resource.includes(`:${owner}:`))) {
    if (chance.of(0.9)) addAssociation(share, 'RESOURCE', arn, made, chance);
  }
  for (let count = 1 + chance.below(6); count > 0; count--) addPrincipal(share, made, chance);
}

function randomPermission({ world, now }: RandomWorld, chance: Chance): AttachedPermission {
  const one = (): AttachedPermission => {
    const custom = [...world.permissions.values()];
    if (custom.length === 0 || chance.of(0.6)) return { arn: `arn:aws:ram::aws:permission/${DEFAULT_PERMISSION}`, version: 1 };
    // version 3 does not exist
    return { arn: chance.pick(custom).arn, version: 1 + chance.below(3) };
  };
  return chance.of(0.8) ? one() : { ...one(), next: { ...one(), since: chance.of(0.5) ? now - HOUR : now + HOUR } };
}

/** Nothing, an end that is over, or one to come. */
function endOf(now: number, chance: Chance, kind: 'deleting' | 'disassociating'): object {
  if (chance.of(0.9)) return {};
  const at = chance.of(0.5) ? now - HOUR / 2 : now + HOUR;
  return kind === 'deleting' ? { deletingAt: at, deletedAt: at + HOUR / 4 } : { disassociatingAt: at, disassociatedAt: at + HOUR / 4 };
}

function addAssociation(
  share: ResourceShareRecord,
  type: 'RESOURCE' | 'PRINCIPAL',
  entity: string,
  made: RandomWorld,
  chance: Chance,
  more: Partial<AssociationRecord> = {},
): void {
  const { world, now } = made;
  // of two associations of one entity only the later counts, and this world has one
  if ([...world.associations.values()].some((other) => other.shareId === share.id && other.entity === entity)) return;
  world.putAssociation({
    ...{ id: newId('association', world.associations.size, chance), shareId: share.id, type, entity, external: false },
    ...{ createdAt: now - HOUR, modifiedAt: now - HOUR },
    ...(type === 'RESOURCE' ? { resourceType: APP_TYPE } : {}),
    ...(chance.of(0.95) ? { associatedAt: chance.of(0.95) ? now - HOUR : now + HOUR } : {}),
    ...endOf(now, chance, 'disassociating'),
    ...(chance.of(0.03) ? { failure: 'failed' } : {}),
    ...more,
  });
}

function addPrincipal(share: ResourceShareRecord, made: RandomWorld, chance: Chance): void {
  const { world, accounts, principals } = made;
  const account = chance.pick(accounts);
  const organization = chance.pick(world.organizations);
  const { managementAccount, id } = organization;
  const base = `arn:aws:organizations::${managementAccount}`;
  const units = [...world.units.values()].filter(({ management }) => management === managementAccount);
  const roles = principals.flatMap(({ role }) => role?.roleArn ?? []);
  const kind = chance.below(5);
  if (kind === 0) return addAssociation(share, 'PRINCIPAL', `${base}:organization/${id}`, made, chance, { throughOrganization: id });
  if ((kind === 1 || kind === 4) && units.length > 0) {
    return addAssociation(share, 'PRINCIPAL', `${base}:ou/${id}/${chance.pick(units).id}`, made, chance, { throughOrganization: id });
  }
  const entity = kind === 2 && roles.length > 0 ? chance.pick(roles) : account;
  if (chance.of(0.4)) return addAssociation(share, 'PRINCIPAL', entity, made, chance, { throughOrganization: id });
  return addAssociation(share, 'PRINCIPAL', entity, made, chance, chance.of(0.6) ? { external: true, ...invite(share, made, chance) } : {});
}

function invite(share: ResourceShareRecord, { world, now }: RandomWorld, chance: Chance): Partial<AssociationRecord> {
  const id = newId('invitation', world.invitations.size, chance);
  const answered = chance.pick([undefined, 'ACCEPTED', 'ACCEPTED', 'REJECTED'] as const);
  const invitation: InvitationRecord = {
    ...{ id, arn: `arn:aws:ram:${REGION}:${share.owner}:resource-share-invitation/${id}`, shareId: share.id, associationId: '' },
    ...{ sender: share.owner, receiver: '100000000001', invitedAt: now - HOUR, expiresAt: chance.of(0.5) ? now + HOUR : now - HOUR / 2 },
    ...(answered === undefined ? {} : { answered, answeredAt: now - HOUR / 2 }),
  };
  world.putInvitation(invitation);
  // an invitation that was not accepted is associated with nobody
  return answered === 'ACCEPTED' ? { invitationId: id } : { invitationId: id, ...(answered === 'REJECTED' ? { failure: 'rejected' } : {}) };
}

function newId(kind: string, count: number, chance: Chance): string {
  return `${kind}-${count}-${chance.below(1_000_000_000)}`;
}
