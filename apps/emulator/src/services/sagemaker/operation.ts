import { operationFor } from '@mlapps/aws-protocol/operation';

import type { SageMakerContext } from './context.js';

/** Declares one SageMaker operation. */
export const operation = operationFor<SageMakerContext>();
