import { operationFor } from '@mlapps/aws-protocol/operation';

import type { ServiceQuotasContext } from './context.js';

/** Declares one operation of Service Quotas. */
export const operation = operationFor<ServiceQuotasContext>();
