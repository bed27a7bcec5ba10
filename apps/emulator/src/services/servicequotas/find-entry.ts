import { NoSuchResourceException } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';

import type { ServiceQuotasContext } from './context.js';
import { requireQuota } from './find-quota.js';
import { entryKey, requireTemplate } from './find-template.js';
import type { TemplateEntryRecord } from './quota-records.js';
import type { QuotaTemplate } from './quota-store.js';

interface EntryInput {
  readonly ServiceCode: string;
  readonly QuotaCode: string;
  readonly AwsRegion: string;
}

/** @throws NoSuchResourceException when the template asks for nothing of this quota in that Region */
export function requireEntry(
  input: EntryInput,
  ctx: ServiceQuotasContext,
): { readonly template: QuotaTemplate; readonly key: string; readonly entry: TemplateEntryRecord } {
  const { template } = requireTemplate(ctx);
  const key = entryKey({ region: input.AwsRegion, ...requireQuota(input, ctx) });
  const entry = template.entries.get(key);
  if (!entry) throw fault(NoSuchResourceException, 'The specified resource does not exist.');
  return { template, key, entry };
}
