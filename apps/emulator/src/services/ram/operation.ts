import { operationFor } from '@mlapps/aws-protocol/operation';

import type { RamContext } from './context.js';

/** Declares one operation of AWS RAM. */
export const operation = operationFor<RamContext>();
