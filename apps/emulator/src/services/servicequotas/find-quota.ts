import { NoSuchResourceException } from '@aws-sdk/client-service-quotas';
import { parseArn } from '@mlapps/aws-identity/arn';
import { fault } from '@mlapps/aws-protocol/fault';
import { QUOTA_SERVICES, type ResourceQuota } from '@mlapps/catalog/quotas';

import type { ServiceQuotasContext } from './context.js';

/** @throws NoSuchResourceException; text reported for service codes that are misspelt, in upper case for example */
export function requireService(service: string): void {
  if (!Object.hasOwn(QUOTA_SERVICES, service)) {
    throw fault(NoSuchResourceException, 'The request failed because the specified service does not exist.');
  }
}

/** @throws NoSuchResourceException */
export function requireQuota(
  input: { readonly ServiceCode: string; readonly QuotaCode: string },
  ctx: ServiceQuotasContext,
): ResourceQuota {
  requireService(input.ServiceCode);
  const quota = ctx.quotas.find(input.ServiceCode, input.QuotaCode);
  if (!quota) throw fault(NoSuchResourceException, 'The request failed because the specified quota does not exist.');
  return quota;
}

/**
 * The quota of an ARN, which must have an applied value of its own: only such are tagged.
 *
 * @throws NoSuchResourceException
 */
export function requireAppliedQuota(arn: string, ctx: ServiceQuotasContext): ResourceQuota {
  const { partition, service, region, account, resource } = parseArn(arn) ?? {};
  const [serviceCode = '', quotaCode = ''] = resource?.split('/') ?? [];
  const quota = ctx.quotas.find(serviceCode, quotaCode);
  const mine = partition === ctx.partition && service === 'servicequotas' && region === ctx.region && account === ctx.account;
  if (!quota || !mine || ctx.quotas.appliedValue(quota, ctx, ctx.now().getTime()) === undefined) {
    throw fault(NoSuchResourceException, 'The specified resource does not exist.');
  }
  return quota;
}
