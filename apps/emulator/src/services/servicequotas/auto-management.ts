import { IllegalArgumentException, NoSuchResourceException, type OptInType, type QuotaInfo } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';

import type { ServiceQuotasContext } from './context.js';
import type { AutoManagementRecord } from './quota-records.js';

interface AutoManagementInput {
  readonly OptInType?: OptInType | undefined;
  readonly NotificationArn?: string | undefined;
  readonly ExclusionList?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** @throws NoSuchResourceException when automatic management was not started */
export function requireAutoManagement(ctx: ServiceQuotasContext): AutoManagementRecord {
  const found = ctx.quotas.of(ctx).autoManagement.get('configuration');
  if (!found?.started) throw fault(NoSuchResourceException, 'Automatic Management is not started for this account.');
  return found;
}

/** Keeps what is not given. @throws IllegalArgumentException */
export function changeAutoManagement(current: Partial<AutoManagementRecord>, input: AutoManagementInput, ctx: ServiceQuotasContext): void {
  // "Currently, only NotifyOnly is available."
  if (input.OptInType === 'NotifyAndAdjust')
    throw fault(IllegalArgumentException, 'Currently, only the OptInType NotifyOnly is available.');
  ctx.quotas.of(ctx).autoManagement.put('configuration', {
    ...current,
    started: true,
    ...(input.OptInType === undefined ? {} : { optInType: input.OptInType }),
    ...(input.NotificationArn === undefined ? {} : { notificationArn: input.NotificationArn }),
    ...(input.ExclusionList === undefined ? {} : { excluded: input.ExclusionList }),
  });
}

export function describeExcluded(
  excluded: Readonly<Record<string, readonly string[]>>,
  ctx: ServiceQuotasContext,
): Record<string, QuotaInfo[]> {
  return Object.fromEntries(
    Object.entries(excluded).map(([service, codes]) => [
      service,
      codes.map((code) => {
        const name = ctx.quotas.find(service, code)?.name;
        return { QuotaCode: code, ...(name === undefined ? {} : { QuotaName: name }) };
      }),
    ]),
  );
}
