import { operationFor } from '@mlapps/aws-protocol/operation';

import type { StsContext } from './context.js';

/** Declares one STS operation. */
export const operation = operationFor<StsContext>();
