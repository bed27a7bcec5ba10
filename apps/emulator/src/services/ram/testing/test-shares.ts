import type { ControlStore } from '../../../store/control-store.js';
import { createOrganizationDirectory } from '../../organizations/organization-directory.js';
import { createOrganizationsStore, type OrganizationsStore } from '../../organizations/organizations-store.js';
import { createAppDirectory } from '../../sagemaker/app-directory.js';
import { createManagedPermissions } from '../managed-permissions.js';
import type { AssociationRecord, ResourceShareRecord } from '../resource-share.js';
import { createShareStore, type ShareStore } from '../share-store.js';

/** Owner of all test shares. */
export const ACCOUNT = '111111111111';
export const GROUPS = 'sagemaker:model-package-group';
const PERMISSION = 'arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSageMakerModelPackageGroup';
const SCOPE = { account: ACCOUNT, region: 'us-east-1' };

export interface TestShares {
  readonly shares: ShareStore;
  readonly organizations: OrganizationsStore;
  /** A share since the beginning of time, of model package groups by their names. */
  putShare(id: string, groups: readonly string[], principals: readonly string[], more?: Partial<ResourceShareRecord>): void;
  putAssociation(shareId: string, type: AssociationRecord['type'], entity: string, more?: Partial<AssociationRecord>): AssociationRecord;
}

export function groupArn(name: string): string {
  return `arn:aws:sagemaker:us-east-1:${ACCOUNT}:model-package-group/${name}`;
}

/** A share store on its own, to be filled without the operations. */
export function newTestShares(store: ControlStore, lagMilliseconds = 0): TestShares {
  const organizations = createOrganizationsStore(store);
  const shares = createShareStore(store, {
    organizations: createOrganizationDirectory(organizations),
    apps: createAppDirectory(store),
    lagMilliseconds,
    managedPermissions: createManagedPermissions({ mlflowAppType: 'sagemaker:MlflowApp', mlflowAppPermission: 'Default' }),
  });
  const putAssociation: TestShares['putAssociation'] = (shareId, type, entity, more = {}) => {
    const id = `${shareId}/${type}/${entity}/${more.createdAt ?? 0}`;
    const association = { id, shareId, type, entity, external: false, createdAt: 0, modifiedAt: 0, associatedAt: 0, ...more };
    shares.of(SCOPE).associations.put(id, association);
    return association;
  };
  return {
    shares,
    organizations,
    putAssociation,
    putShare: (id, groups, principals, more = {}) => {
      const arn = `arn:aws:ram:us-east-1:${ACCOUNT}:resource-share/${id}`;
      const permissions = { [GROUPS]: { arn: PERMISSION, version: 1 } };
      const times = { createdAt: 0, modifiedAt: 0, activeAt: 0 };
      const terms = { allowExternalPrincipals: true, retainOnLeave: false, featureSet: 'STANDARD' } as const;
      shares.of(SCOPE).shares.put(id, { id, arn, name: id, owner: ACCOUNT, ...terms, ...times, tags: {}, permissions, ...more });
      for (const group of groups) putAssociation(id, 'RESOURCE', groupArn(group), { resourceType: GROUPS });
      for (const entity of principals) putAssociation(id, 'PRINCIPAL', entity);
    },
  };
}
