import { createHash } from 'node:crypto';

import { canonicalJson } from '@mlapps/audit-log/canonical-json';

import type { PolicyContent } from './policy-content.js';

/**
 * `sha256:…` of the canonical JSON of a version: its scope, modes, expiry and rules, which together are what it means. Name and description
 * are not part of it.
 */
export function policyDigest({ scope, modes, expiresAt, rules }: PolicyContent): string {
  const text = canonicalJson({ scope, modes, ...(expiresAt !== undefined && { expiresAt }), rules });
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
