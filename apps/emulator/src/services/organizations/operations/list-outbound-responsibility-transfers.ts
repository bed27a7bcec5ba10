import { ListOutboundResponsibilityTransfersCommand } from '@aws-sdk/client-organizations';

import { listTransfers } from '../list-transfers.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListOutboundResponsibilityTransfers.html */
export const listOutboundResponsibilityTransfers = operation(ListOutboundResponsibilityTransfersCommand, (input, ctx) =>
  listTransfers('outbound', input, ctx),
);
