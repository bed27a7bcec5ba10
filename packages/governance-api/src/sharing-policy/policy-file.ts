import { z } from 'zod';

import { policyDescription, policyExpiry, policyModes, policyName, policyScope } from './policy-content.js';
import type { PolicyContent } from './policy-content.js';
import { sharingRule } from './sharing-rule.js';

/** One document of a file of policies. */
export const policyFileDocument = z.strictObject({
  apiVersion: z.literal('mlapps/v1'),
  kind: z.literal('SharingPolicy'),
  metadata: z.strictObject({
    name: policyName,
    description: policyDescription.default(''),
    scope: policyScope.default({ kind: 'ORGANIZATION' }),
  }),
  spec: z.strictObject({
    modes: policyModes,
    expiresAt: policyExpiry.optional(),
    rules: z.array(sharingRule).min(1).max(5_000),
  }),
});

/** A policy as a file tells it. */
export interface NamedPolicy {
  readonly name: string;
  readonly description: string;
  readonly content: PolicyContent;
}

/** For editors: what a file of policies may say. */
export function policyJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(policyFileDocument, { io: 'input', unrepresentable: 'any' });
  return { ...schema, title: 'Sharing policy of mlapps' };
}
