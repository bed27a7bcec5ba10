import type { RoleRecord } from '../services/iam/role.js';
import type { OrganizationDirectory } from '../services/organizations/organization-directory.js';
import type { ResourceGrants } from '../services/ram/grants.js';
import type { Tags } from './request.js';

/** Where a decision looks. Everything is in memory and as of now: what changes counts with the next request. */
export interface Directories {
  readonly organizations: Pick<OrganizationDirectory, 'membershipOf' | 'serviceControlPolicies'>;
  readonly grants: ResourceGrants;
  /** The role of an ARN, exactly. */
  findRole(arn: string): RoleRecord | undefined;
  /** Tags of a resource that exists and can have tags. */
  tagsOf(resource: string): Tags | undefined;
  /** Enforce the policies of roles; otherwise a caller may do everything in its own account. */
  readonly enforceIam: boolean;
  /** Anyone may assume a role that nobody created. */
  readonly assumeUnknownRoles: boolean;
}
