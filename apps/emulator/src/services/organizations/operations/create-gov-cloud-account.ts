import { CreateGovCloudAccountCommand } from '@aws-sdk/client-organizations';

import { requireManagement } from '../find-organization.js';
import { operation } from '../operation.js';
import { constraintViolation } from '../refusals.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateGovCloudAccount.html — no account here has the pair it takes. */
export const createGovCloudAccount = operation(CreateGovCloudAccountCommand, (_input, ctx) => {
  requireManagement(ctx);
  throw constraintViolation(
    'MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED',
    'To complete this operation, the management account must have an associated account in the AWS GovCloud (US-West) Region.',
  );
});
