import { ListInboundResponsibilityTransfersCommand } from '@aws-sdk/client-organizations';

import { listTransfers } from '../list-transfers.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListInboundResponsibilityTransfers.html */
export const listInboundResponsibilityTransfers = operation(ListInboundResponsibilityTransfersCommand, (input, ctx) =>
  listTransfers('inbound', input, ctx),
);
