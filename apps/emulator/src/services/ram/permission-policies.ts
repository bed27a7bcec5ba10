import type { Collection, Scope } from '../../store/control-store.js';
import type { PermissionPolicy } from './grants.js';
import type { ManagedPermissions } from './managed-permissions.js';
import { parsePermissionArn } from './permission-arn.js';
import type { PermissionRecord } from './resource-share.js';

/** Policies of permission versions, AWS's and customers' own; asked with every decision. */
export interface PermissionPolicies {
  /** Customer managed ones only, deleted ones included. */
  findPermission(arn: string): PermissionRecord | undefined;
  /** The same object for the same version; nothing for a version that does not exist. */
  permissionPolicy(arn: string, version: number): PermissionPolicy | undefined;
  clear(): void;
}

export function createPermissionPolicies(
  managedPermissions: ManagedPermissions,
  permissionsOf: (scope: Scope) => Collection<PermissionRecord>,
): PermissionPolicies {
  const finders = new Map<string, () => PermissionRecord | undefined>();
  const policies = new Map<string, Map<number, PermissionPolicy>>();
  const finderOf = (arn: string): (() => PermissionRecord | undefined) => {
    const parts = parsePermissionArn(arn);
    if (parts === undefined || parts.account === 'aws') return () => undefined;
    const permissions = permissionsOf(parts);
    return () => {
      const found = permissions.get(parts.name);
      return found?.arn === arn ? found : undefined;
    };
  };
  const findPermission = (arn: string): PermissionRecord | undefined => {
    const known = finders.get(arn);
    if (known !== undefined) return known();
    const finder = finderOf(arn);
    const found = finder();
    // callers may ask for any number of ARNs that name nothing
    if (found !== undefined) finders.set(arn, finder);
    return found;
  };
  const kept = (arn: string, version: number, template: string): PermissionPolicy => {
    const versions = policies.get(arn) ?? new Map<number, PermissionPolicy>();
    const policy = { template };
    policies.set(arn, versions.set(version, policy));
    return policy;
  };
  return {
    findPermission,
    permissionPolicy: (arn, version) => {
      const known = policies.get(arn)?.get(version);
      // AWS's own do not change
      if (known !== undefined && arn.includes('::aws:permission/')) return known;
      const record = findPermission(arn);
      const template = record?.versions[version]?.policyTemplate ?? managedPermissions.find(arn)?.versions[version];
      if (template === undefined) return undefined;
      // a permission that was deleted and made anew has the same ARN
      return known?.template === template ? known : kept(arn, version, template);
    },
    clear: () => {
      finders.clear();
      policies.clear();
    },
  };
}
