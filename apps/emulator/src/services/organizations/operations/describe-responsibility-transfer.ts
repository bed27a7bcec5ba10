import { DescribeResponsibilityTransferCommand } from '@aws-sdk/client-organizations';

import { requireManagement } from '../find-organization.js';
import { operation } from '../operation.js';
import { describeTransfer, requireTransfer } from '../responsibility-transfer.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeResponsibilityTransfer.html */
export const describeResponsibilityTransfer = operation(DescribeResponsibilityTransferCommand, (input, ctx) => {
  const { organization } = requireManagement(ctx);
  return { ResponsibilityTransfer: describeTransfer(requireTransfer(input.Id, ctx), organization, ctx) };
});
