import type { RequestContext } from '../../request-context.js';
import type { OrganizationDirectory } from './organization-directory.js';
import type { OrganizationsStore } from './organizations-store.js';
import type { OrganizationsSettings } from './settings.js';

/** What AWS Organizations' operations get: the request, and the organizations of every account. */
export interface OrganizationsContext extends RequestContext {
  readonly store: OrganizationsStore;
  readonly directory: OrganizationDirectory;
  readonly settings: OrganizationsSettings;
  readonly effects: OrganizationsEffects;
  /** What the organization's resource policy says of this request; known when the operation runs. */
  readonly delegation: Delegation;
}

/** Of one request. */
export interface Delegation {
  /** The caller may do what is for the management account. */
  granted: boolean;
}

/** What changes of an organization do elsewhere. Called inside the transaction that makes the change. */
export interface OrganizationsEffects {
  /** A new account has the role its organization manages it with, `OrganizationAccountAccessRole` unless named otherwise. */
  accountCreated(account: string, roleName: string, managementAccount: string): void;
  /** RAM takes away what the account had through its organization, and the organization what it had from the account. */
  accountLeft(account: string, organizationId: string): void;
  /** RAM takes organization principals out of all shares when trusted access for `ram.amazonaws.com` ends. */
  trustedAccessDisabled(organizationId: string, servicePrincipal: string): void;
}
