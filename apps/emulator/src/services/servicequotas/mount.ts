import { createAwsServer } from '@mlapps/aws-protocol/aws-server';

import { type MountedService, mountService } from '../../mounted-service.js';
import { notImplemented } from '../not-implemented.js';
import type { ServiceParts } from '../services.js';
import { servicequotasAccess } from './resources.js';
import { servicequotas } from './service.js';

/** Service Quotas in its place, and the limits it lets others have. */
export interface MountedServiceQuotas {
  readonly service: MountedService;
}

export function mountServiceQuotas({ onInternalError, admitBy }: ServiceParts): MountedServiceQuotas {
  const service = mountService(
    createAwsServer(servicequotas, { onInternalError, admit: admitBy(servicequotasAccess) }),
    (request) => ({ ...request }),
    notImplemented('Service Quotas'),
  );
  return { service };
}
