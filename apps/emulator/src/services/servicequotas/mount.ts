import { createAwsServer } from '@mlapps/aws-protocol/aws-server';

import { type MountedService, mountService } from '../../mounted-service.js';
import { notImplemented } from '../not-implemented.js';
import type { ServiceParts } from '../services.js';
import { servicequotas } from './service.js';

/** Service Quotas in its place, and the limits it lets others have. */
export interface MountedServiceQuotas {
  readonly service: MountedService;
}

export function mountServiceQuotas({ onInternalError }: ServiceParts): MountedServiceQuotas {
  const service = mountService(
    createAwsServer(servicequotas, { onInternalError }),
    (request) => ({ ...request }),
    notImplemented('Service Quotas'),
  );
  return { service };
}
