import { commonFault } from '@mlapps/aws-protocol/faults';

import type { SageMakerContext } from './context.js';

/** @throws ValidationException in a Region without MLflow Apps */
export function requireMlflowAppRegion(ctx: SageMakerContext): void {
  if (ctx.settings.regions.has(ctx.region)) return;
  throw commonFault(
    'validation',
    `Amazon SageMaker AI MLflow Apps are not available in ${ctx.region}. Use one of: ${[...ctx.settings.regions].join(', ')}.`,
  );
}
