import type { ResponsibilityTransfer } from '@aws-sdk/client-organizations';

import type { OrganizationsContext } from './context.js';
import { requireManagement } from './find-organization.js';
import { listPage } from './list-page.js';
import { describeTransfer, type Direction, directionFor, transfersOf } from './responsibility-transfer.js';

interface TransfersInput {
  readonly Id?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

/** One page of the transfers of the caller's organization, oldest first. */
export function listTransfers(
  direction: Direction,
  input: TransfersInput,
  ctx: OrganizationsContext,
): { ResponsibilityTransfers: ResponsibilityTransfer[]; NextToken: string | undefined } {
  const { organization } = requireManagement(ctx);
  const transfers = transfersOf(ctx.account, ctx)
    .filter(({ handshake }) => directionFor(ctx.account, handshake) === direction)
    .filter(({ handshake }) => input.Id === undefined || handshake.details?.['transferId'] === input.Id);
  const { items, nextToken } = listPage(transfers, ({ handshake }) => handshake.id, input, [direction, ctx.account, input.Id]);
  return { ResponsibilityTransfers: items.map((found) => describeTransfer(found, organization, ctx)), NextToken: nextToken };
}
