import { operationFor } from '@mlapps/aws-protocol/operation';

import type { IamContext } from './context.js';

/** Declares one IAM operation. */
export const operation = operationFor<IamContext>();
