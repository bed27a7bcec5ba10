import { createAwsServer } from '@mlapps/aws-protocol/aws-server';

import { type MountedService, mountService } from '../../mounted-service.js';
import type { RoleDirectory } from '../iam/role-directory.js';
import { notImplemented } from '../not-implemented.js';
import type { ServiceParts } from '../services.js';
import { addAccountAccessRole } from './account-access-role.js';
import type { OrganizationsEffects } from './context.js';
import { createOrganizationDirectory, type OrganizationDirectory } from './organization-directory.js';
import { createOrganizationsStore, type OrganizationsStore } from './organizations-store.js';
import { organizationsAccess } from './resources.js';
import { organizations } from './service.js';

/** AWS Organizations in its place, and what the rest of the emulator asks of it. */
export interface MountedOrganizations {
  readonly service: MountedService;
  readonly directory: OrganizationDirectory;
  readonly store: OrganizationsStore;
  readonly effects: OrganizationsEffects;
}

/** What happens elsewhere: in IAM, and in RAM, which is mounted later. */
export interface OrganizationsSurroundings {
  readonly roles: RoleDirectory;
  readonly ram: () => Pick<OrganizationsEffects, 'accountLeft' | 'trustedAccessDisabled'>;
  /** Service Quotas, which is mounted later, too. */
  readonly quotas: () => { accountCreated(account: string, managementAccount: string): void };
}

export function mountOrganizations(
  { config, clock, ids, store: controlStore, onInternalError, admitBy }: ServiceParts,
  { roles, ram, quotas }: OrganizationsSurroundings,
): MountedOrganizations {
  const store = createOrganizationsStore(controlStore);
  const directory = createOrganizationDirectory(store);
  const settings = {
    createAccountSeconds: config.createAccountSeconds,
    closeAccountSeconds: config.closeAccountSeconds,
    accountLimit: config.accountLimit,
  };
  const effects: OrganizationsEffects = {
    accountCreated: (account, roleName, managementAccount) => {
      const partition = directory.membershipOf(managementAccount)?.organization.partition ?? 'aws';
      addAccountAccessRole({ account, roleName, managementAccount }, roles, { partition, ids, now: () => new Date(clock.now()) });
      quotas().accountCreated(account, managementAccount);
    },
    accountLeft: (account, organizationId) => ram().accountLeft(account, organizationId),
    trustedAccessDisabled: (organizationId, servicePrincipal) => ram().trustedAccessDisabled(organizationId, servicePrincipal),
  };
  const service = mountService(
    createAwsServer(organizations, { onInternalError, admit: admitBy(organizationsAccess) }),
    (request) => ({ ...request, store, directory, settings, effects }),
    notImplemented('Organizations'),
  );
  return { service, directory, store, effects };
}
