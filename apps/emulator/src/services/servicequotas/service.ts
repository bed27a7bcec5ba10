/**
 * Service Quotas: how many MLflow Apps an account may have, and how it gets more.
 *
 * Gaps
 *
 * By design
 *
 * Client quirks
 */
import { servicequotasConstraints } from '@mlapps/aws-protocol/servicequotas.constraints.gen';
import type { AwsService } from '@mlapps/aws-protocol/service';

import type { ServiceQuotasContext } from './context.js';

export const servicequotas: AwsService<ServiceQuotasContext> = {
  name: 'servicequotas',
  version: '2019-06-24',
  protocol: 'awsJson1.1',
  targetPrefix: 'ServiceQuotasV20190624',
  constraints: servicequotasConstraints,
  operations: [],
};
