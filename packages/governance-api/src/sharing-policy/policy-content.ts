import { z } from 'zod';

import { accountId, sharingRule, unitId } from './sharing-rule.js';

export const enforcementMode = z.enum(['ENFORCE', 'WARN', 'DRY_RUN']);

/** What a policy may speak about: apps that are owned inside it. */
export const policyScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ORGANIZATION') }),
  z.strictObject({ kind: z.literal('ORG_UNIT'), unitId }),
  z.strictObject({ kind: z.literal('ACCOUNT'), accountId }),
]);

/** How a policy counts when a request is decided, and when existing grants are kept or ended. */
export const enforcementModes = z.strictObject({
  request: enforcementMode.default('ENFORCE'),
  reconcile: enforcementMode.default('ENFORCE'),
});

export const policyName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
  .max(64);
export const policyDescription = z.string().max(1024);
export const policyModes = enforcementModes.default({ request: 'ENFORCE', reconcile: 'ENFORCE' });
export const policyExpiry = z.iso.datetime({ offset: true, error: 'must be a time such as 2026-11-26T08:00:00Z' });

/** What is approved: a change of any of it is another version. */
export const policyContent = z.strictObject({
  scope: policyScope,
  modes: policyModes,
  expiresAt: policyExpiry.optional(),
  rules: z.array(sharingRule).min(1).max(5_000),
});

export type EnforcementMode = z.output<typeof enforcementMode>;
export type EnforcementModes = z.output<typeof enforcementModes>;
export type PolicyScope = z.output<typeof policyScope>;
export type PolicyContent = z.output<typeof policyContent>;

/** Times in UTC with milliseconds: the same moment has one spelling, and one digest. */
export function withPlainTimes(content: PolicyContent): PolicyContent {
  const { expiresAt, rules, ...rest } = content;
  return {
    ...rest,
    ...(expiresAt !== undefined && { expiresAt: plain(expiresAt) }),
    rules: rules.map(({ notBefore, notAfter, ...rule }) => ({
      ...rule,
      ...(notBefore !== undefined && { notBefore: plain(notBefore) }),
      ...(notAfter !== undefined && { notAfter: plain(notAfter) }),
    })),
  };
}

function plain(moment: string): string {
  return new Date(moment).toISOString();
}
