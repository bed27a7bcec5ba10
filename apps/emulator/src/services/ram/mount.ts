import { createAwsServer } from '@mlapps/aws-protocol/aws-server';

import { type MountedService, mountService } from '../../mounted-service.js';
import { notImplemented } from '../not-implemented.js';
import type { OrganizationsEffects } from '../organizations/context.js';
import type { MountedOrganizations } from '../organizations/mount.js';
import type { RoleDirectory } from '../iam/role-directory.js';
import type { AppDirectory } from '../sagemaker/app-directory.js';
import type { ServiceParts } from '../services.js';
import type { RamContext } from './context.js';
import { createManagedPermissions } from './managed-permissions.js';
import { ramAccess } from './resources.js';
import { ram } from './service.js';
import { createShareStore, type ShareStore } from './share-store.js';

/** AWS RAM in its place, and what the rest of the emulator asks of it. */
export interface MountedRam {
  readonly service: MountedService;
  readonly shares: ShareStore;
  readonly effects: Pick<OrganizationsEffects, 'accountLeft' | 'trustedAccessDisabled'>;
}

export interface RamSurroundings {
  readonly organizations: MountedOrganizations;
  readonly roles: RoleDirectory;
  readonly apps: AppDirectory;
}

export function mountRam({ config, store, onInternalError, admitBy }: ServiceParts, { organizations, apps }: RamSurroundings): MountedRam {
  const settings = {
    lagSeconds: config.ramLag,
    mlflowAppType: config.ramMlflowAppType,
    mlflowAppPermission: config.ramMlflowAppPermission,
  };
  const managedPermissions = createManagedPermissions(settings);
  const shares = createShareStore(store, {
    organizations: organizations.directory,
    apps,
    lagMilliseconds: settings.lagSeconds * 1000,
    managedPermissions,
  });
  const surroundings: Pick<RamContext, 'enableSharing' | 'refusesResource'> = {
    enableSharing: () => undefined,
    refusesResource: () => undefined,
  };
  const service = mountService(
    createAwsServer(ram, { onInternalError, admit: admitBy(ramAccess) }),
    (request) => ({ ...request, ...surroundings, shares, settings, managedPermissions, organizations: organizations.directory }),
    notImplemented('RAM'),
  );
  return { service, shares, effects: { accountLeft: () => undefined, trustedAccessDisabled: () => undefined } };
}
