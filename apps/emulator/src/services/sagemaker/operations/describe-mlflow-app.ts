import { DescribeMlflowAppCommand } from '@aws-sdk/client-sagemaker';

import { describeMlflowAppRecord } from '../describe.js';
import { findApp, inAccountOf } from '../find-app.js';
import { operation } from '../operation.js';
import { requireMlflowAppRegion } from '../region.js';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeMlflowApp.html */
export const describeMlflowApp = operation(DescribeMlflowAppCommand, (input, ctx) => {
  requireMlflowAppRegion(ctx);
  return describeMlflowAppRecord(findApp(input.Arn, inAccountOf(input.Arn, ctx)), ctx.now().getTime(), ctx.settings);
});
