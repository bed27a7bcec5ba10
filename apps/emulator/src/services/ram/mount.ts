import { parseArn } from '@mlapps/aws-identity/arn';
import { createAwsServer } from '@mlapps/aws-protocol/aws-server';

import { type MountedService, mountService } from '../../mounted-service.js';
import type { RequestContext } from '../../request-context.js';
import { notImplemented } from '../not-implemented.js';
import type { OrganizationsEffects } from '../organizations/context.js';
import type { MountedOrganizations } from '../organizations/mount.js';
import { trustService } from '../organizations/trust-service.js';
import type { RoleDirectory } from '../iam/role-directory.js';
import type { AppDirectory } from '../sagemaker/app-directory.js';
import type { ServiceParts } from '../services.js';
import type { RamContext } from './context.js';
import { endOrganizationSharing, leaveOrganization } from './leave-organization.js';
import { createManagedPermissions } from './managed-permissions.js';
import { createDraws } from './seeded-draws.js';
import { ramAccess } from './resources.js';
import { ram } from './service.js';
import { addServiceLinkedRole, hasServiceLinkedRole, RAM_PRINCIPAL } from './service-linked-role.js';
import type { RamSettings } from './settings.js';
import { createShareStore, type ShareStore } from './share-store.js';
import { sweepShares } from './sweep-shares.js';
import { createThrottle } from './throttle.js';

/** AWS RAM in its place, and what the rest of the emulator asks of it. */
export interface MountedRam {
  readonly service: MountedService;
  readonly shares: ShareStore;
  readonly effects: Pick<OrganizationsEffects, 'accountLeft' | 'trustedAccessDisabled'>;
  /** Clears away what RAM no longer shows. */
  sweep(): void;
}

export interface RamSurroundings {
  readonly organizations: MountedOrganizations;
  readonly roles: RoleDirectory;
  readonly apps: AppDirectory;
}

export function mountRam(parts: ServiceParts, surroundings: RamSurroundings): MountedRam {
  const { config, clock, store, onInternalError, admitBy } = parts;
  const { organizations, apps } = surroundings;
  const settings = {
    lagSeconds: config.ramLag,
    mlflowAppType: config.ramMlflowAppType,
    mlflowAppPermission: config.ramMlflowAppPermission,
  };
  const lagMilliseconds = settings.lagSeconds * 1000;
  const managedPermissions = createManagedPermissions(settings);
  const shares = createShareStore(store, { organizations: organizations.directory, apps, lagMilliseconds, managedPermissions });
  const refuseSome = createThrottle(config.ramThrottle, config.ramSeed);
  const emptiesPage = createDraws(config.ramEmptyPages, config.ramSeed);
  const decide = admitBy(ramAccess);
  const admit: typeof decide = (...request) => {
    refuseSome();
    decide(...request);
  };
  const service = mountService(
    createAwsServer(ram, { onInternalError, admit }),
    (request) => ({
      ...request,
      ...outsideOf(request, surroundings, settings),
      shares,
      settings,
      managedPermissions,
      emptiesPage,
      organizations: organizations.directory,
    }),
    notImplemented('RAM'),
  );
  const leaving = () => ({ shares, now: clock.now(), lagMilliseconds });
  return {
    service,
    shares,
    effects: {
      accountLeft: (account, organizationId) => leaveOrganization(account, organizationId, leaving()),
      trustedAccessDisabled: (organizationId, servicePrincipal) => {
        if (servicePrincipal === RAM_PRINCIPAL) endOrganizationSharing(organizationId, leaving());
      },
    },
    sweep: () => sweepShares(shares, clock.now()),
  };
}

/** What RAM does in Organizations and IAM, and asks of SageMaker. */
function outsideOf(
  request: RequestContext,
  { organizations, roles, apps }: RamSurroundings,
  settings: RamSettings,
): Pick<RamContext, 'enableSharing' | 'refusesResource' | 'sharingEnabled'> {
  return {
    sharingEnabled: ({ managementAccount, partition, trustedServices }) =>
      trustedServices[RAM_PRINCIPAL] !== undefined && hasServiceLinkedRole(managementAccount, partition, roles),
    enableSharing: (managementAccount) => {
      const organization = organizations.directory.membershipOf(managementAccount)!.organization;
      trustService(organization, RAM_PRINCIPAL, request.now().getTime(), organizations.store);
      addServiceLinkedRole(managementAccount, roles, { ...request, partition: organization.partition });
    },
    refusesResource: (arn, resourceType, account) => {
      // other types are not emulated: their ARNs are taken as given
      if (resourceType !== settings.mlflowAppType) return undefined;
      const app = apps.find(arn);
      const exists = app !== undefined && app.change.kind !== 'delete' && parseArn(arn)?.account === account;
      return exists ? undefined : `Resource ${arn} could not be found.`;
    },
  };
}
