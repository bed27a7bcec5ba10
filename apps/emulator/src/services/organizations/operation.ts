import { operationFor } from '@mlapps/aws-protocol/operation';

import type { OrganizationsContext } from './context.js';

/** Declares one operation of AWS Organizations. */
export const operation = operationFor<OrganizationsContext>();
