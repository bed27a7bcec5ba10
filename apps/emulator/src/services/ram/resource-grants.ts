import { type AssociationStanding, shareStatus } from './association-standing.js';
import { attachedAt } from './attached-permission.js';
import type { PermissionPolicy, ResourceGrant, ResourceGrants } from './grants.js';
import type { AssociationRecord } from './resource-share.js';
import type { ShareEntry, ShareIndex } from './share-index.js';

export interface GrantSources {
  index(): ShareIndex;
  standing(association: AssociationRecord, entry: ShareEntry, now: number): AssociationStanding;
  permissionPolicy(arn: string, version: number): PermissionPolicy | undefined;
}

/** Grants straight from the index: what a question costs depends on the shares that answer it, not on how many there are. */
export function createResourceGrants({ index, standing, permissionPolicy }: GrantSources): ResourceGrants {
  const visit = (resourceArn: string, keys: readonly string[], now: number, wants: (found: Found) => boolean): void => {
    const shares = index();
    for (const principal of keys) {
      const entries = shares.sharesFor(resourceArn, principal);
      if (entries === undefined) continue;
      for (const entry of entries) {
        const found = look(entry, resourceArn, principal, now);
        if (found !== undefined && wants(found)) return;
      }
    }
  };
  const look = (entry: ShareEntry, resourceArn: string, principal: string, now: number): Found | undefined => {
    const { share, current } = entry;
    const resource = current.RESOURCE.get(resourceArn);
    const named = current.PRINCIPAL.get(principal);
    const attached = resource?.resourceType === undefined ? undefined : attachedAt(share, resource.resourceType, now);
    const policy = attached && permissionPolicy(attached.arn, attached.version);
    if (resource === undefined || named === undefined || attached === undefined || policy === undefined) return undefined;
    return {
      entry,
      principal,
      permission: attached,
      policy,
      resourceStanding: standing(resource, entry, now),
      principalStanding: standing(named, entry, now),
    };
  };
  return {
    find: (resourceArn, keys, now) => {
      const grants: ResourceGrant[] = [];
      visit(resourceArn, keys, now, (found) => {
        grants.push(grantOf(found, now));
        return false;
      });
      return grants;
    },
    firstActive: (resourceArn, keys, now, carries) => {
      let first: ResourceGrant | undefined;
      visit(resourceArn, keys, now, (found) => {
        if (whyNot(found, now) === '' && carries(found.policy)) first = grantOf(found, now);
        return first !== undefined;
      });
      return first;
    },
  };
}

interface Found {
  readonly entry: ShareEntry;
  readonly principal: string;
  readonly permission: { readonly arn: string; readonly version: number };
  readonly policy: PermissionPolicy;
  readonly resourceStanding: AssociationStanding;
  readonly principalStanding: AssociationStanding;
}

function grantOf(found: Found, now: number): ResourceGrant {
  const reason = whyNot(found, now);
  return {
    shareArn: found.entry.share.arn,
    shareName: found.entry.share.name,
    principal: found.principal,
    permissionArn: found.permission.arn,
    permissionVersion: found.permission.version,
    policy: found.policy,
    status: {
      active: reason === '',
      reason,
      resource: found.resourceStanding.status,
      principal: found.principalStanding.status,
    },
  };
}

/** Empty when the grant counts. */
function whyNot({ entry: { share }, principalStanding, resourceStanding }: Found, now: number): string {
  const status = shareStatus(share, now);
  if (status !== 'ACTIVE') return `share ${share.arn} is ${status}`;
  return principalStanding.reason || resourceStanding.reason;
}
