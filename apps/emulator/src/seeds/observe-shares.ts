import { regionOf } from '../services/ram/find-share.js';
import type { AssociationRecord, ResourceShareRecord } from '../services/ram/resource-share.js';
import type { SeedEntity } from './seed-entity.js';
import { isDefaultPermission } from './seed-names.js';
import type { SeedParts } from './seed-parts.js';

const ENDED = new Set(['FAILED', 'DISASSOCIATING', 'DISASSOCIATED']);

/** Shares that were not deleted, with what is in them, and customer managed permissions in their default version. */
export function observeShares(parts: SeedParts): SeedEntity[] {
  return [
    ...parts.store.scopes('ram-permission').flatMap((scope) => observePermissions(scope, parts)),
    ...parts.store
      .scopes('ram-share')
      .flatMap((scope) => parts.shares.sharesOf(scope))
      .flatMap((share) => observeShare(share, parts)),
  ];
}

function observePermissions(scope: { readonly account: string; readonly region: string }, { shares }: SeedParts): SeedEntity[] {
  return shares
    .of(scope)
    .permissions.list()
    .flatMap(({ name, resourceType, versions, defaultVersion, tags, deletedAt }): SeedEntity[] => {
      const template = versions[defaultVersion]?.policyTemplate;
      if (deletedAt !== undefined || template === undefined) return [];
      const value = { ...scope, name, resourceType, template: JSON.parse(template) as Record<string, unknown>, tags };
      return [{ kind: 'permission', path: [], value }];
    });
}

function observeShare(share: ResourceShareRecord, { shares, clock, config }: SeedParts): SeedEntity[] {
  if (share.deletingAt !== undefined) return [];
  const now = clock.now();
  const current = (type: AssociationRecord['type']): AssociationRecord[] =>
    [...shares.currentAssociations(share, type)].filter((association) => !ENDED.has(shares.standing(association, now).status));
  const principals = current('PRINCIPAL');
  const invitations = new Set(principals.map(({ invitationId }) => invitationId));
  const accepted = shares
    .invitationsOf(share)
    .filter(({ id, answered }) => answered === 'ACCEPTED' && invitations.has(id))
    .map(({ receiver }) => receiver);
  const value = {
    account: share.owner,
    region: regionOf(share),
    id: share.id,
    name: share.name,
    resources: current('RESOURCE').map(({ entity }) => entity),
    principals: principals.map(({ entity }) => entity),
    permissions: Object.values(share.permissions)
      .map(({ arn }) => arn)
      .filter((arn) => !isDefaultPermission(arn) && !arn.endsWith(`:ram::aws:permission/${config.ramMlflowAppPermission}`)),
    allowExternal: share.allowExternalPrincipals,
    retainOnLeave: share.retainOnLeave,
    accepted,
    tags: share.tags,
  };
  return [{ kind: 'share', path: [], value }];
}
