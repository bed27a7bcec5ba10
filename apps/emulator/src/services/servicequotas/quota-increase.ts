import { IllegalArgumentException, QuotaExceededException, ResourceAlreadyExistsException } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';
import type { ResourceQuota } from '@mlapps/catalog/quotas';

import type { ServiceQuotasContext } from './context.js';
import { isOpen, quotaKey, type QuotaIncreaseRecord } from './quota-records.js';

/** https://docs.aws.amazon.com/servicequotas/latest/userguide/reference_limits.html: active requests per account */
const OPEN_REQUESTS = 20;

type Requesting = Pick<ServiceQuotasContext, 'quotas' | 'ids' | 'account' | 'region' | 'caller' | 'now' | 'settings'>;

/** A new request, with how and when it will end; statuses are computed from it. */
export function newIncrease(
  quota: ResourceQuota,
  { desiredValue, caseAllowed }: { readonly desiredValue: number; readonly caseAllowed: boolean },
  ctx: Requesting,
): QuotaIncreaseRecord {
  const { increases, increaseSeconds } = ctx.settings;
  const now = ctx.now().getTime();
  const first = now + increaseSeconds * 1000;
  const throughCase = increases === 'case' && caseAllowed;
  const decision = increases === 'approve' || throughCase ? 'APPROVED' : increases === 'deny' ? 'DENIED' : 'NOT_APPROVED';
  return {
    id: ctx.ids.hex(16) + ctx.ids.pick('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 8),
    service: quota.service,
    code: quota.code,
    desiredValue,
    requester: JSON.stringify({ accountId: ctx.account, callerArn: ctx.caller.arn }),
    requestedAt: now,
    ...(throughCase ? { caseOpensAt: first } : {}),
    caseId: ctx.ids.pick('0123456789', 11),
    decidesAt: throughCase ? first + increaseSeconds * 1000 : first,
    decision,
  };
}

/** @throws IllegalArgumentException for a quota that cannot be raised, or to what it has already */
export function requireRaise(quota: ResourceQuota, desiredValue: number, current: number): void {
  if (!quota.adjustable) throw fault(IllegalArgumentException, `The quota ${quota.code} is not adjustable.`);
  if (desiredValue <= current) throw fault(IllegalArgumentException, 'You must provide a quota value greater than the current quota value');
}

/** @throws ResourceAlreadyExistsException, QuotaExceededException */
export function requireRoomForRequest(quota: ResourceQuota, ctx: Requesting): void {
  const now = ctx.now().getTime();
  const open = ctx.quotas
    .of(ctx)
    .increases.list()
    .filter((request) => isOpen(request, now));
  if (open.some((request) => quotaKey(request) === quotaKey(quota))) {
    throw fault(ResourceAlreadyExistsException, 'Only one open service quota increase request is allowed per quota.');
  }
  if (ctx.quotas.increasesOf(ctx.account).filter((request) => isOpen(request, now)).length >= OPEN_REQUESTS) {
    throw fault(QuotaExceededException, `You have ${OPEN_REQUESTS} open service quota increase requests, the most an account may have.`);
  }
}
