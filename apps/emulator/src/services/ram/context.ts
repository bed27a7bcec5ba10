import type { RequestContext } from '../../request-context.js';
import type { OrganizationRecord } from '../organizations/organization.js';
import type { OrganizationDirectory } from '../organizations/organization-directory.js';
import type { ManagedPermissions } from './managed-permissions.js';
import type { RamSettings } from './settings.js';
import type { ShareStore } from './share-store.js';

/** What RAM's operations get: the request, the shares of every account, and the organizations. */
export interface RamContext extends RequestContext {
  readonly shares: ShareStore;
  readonly organizations: OrganizationDirectory;
  readonly settings: RamSettings;
  readonly managedPermissions: ManagedPermissions;
  /** Sharing inside an organization works: trusted access is on, and RAM has the role it learns of the organization with. */
  sharingEnabled(organization: OrganizationRecord): boolean;
  /** Whether the page that is being answered comes empty, with a token that leads on. */
  emptiesPage(): boolean;
  /** Turns on trusted access for RAM in the organization and creates RAM's service-linked role in the management account. */
  enableSharing(managementAccount: string): void;
  /** Why a resource cannot be shared, or nothing when it exists and belongs to the account. */
  refusesResource(arn: string, resourceType: string, account: string): string | undefined;
}
