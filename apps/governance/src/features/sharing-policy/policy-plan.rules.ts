import { createHash } from 'node:crypto';

import { canonicalJson } from '@mlapps/audit-log/canonical-json';
import type { NamedPolicy } from '@mlapps/governance-api/sharing-policy/policy-file';
import type { PlannedAction, PlannedOutcome } from '@mlapps/governance-api/schema-types.gen';

import type { ApprovalRecord } from './policy-approval.rules.js';
import { approversThatCount } from './policy-approval.rules.js';
import { currentOf, newestOf, scopeOf } from './policy-record.js';
import type { PolicyRecord } from './policy-record.js';
import type { PolicyTerms } from './policy-settings.js';

/** What is to be done for one policy of a file. */
export interface PlannedStep {
  readonly name: string;
  readonly action: PlannedAction;
  readonly digestBefore: string | null;
  readonly digestAfter: string | null;
  readonly outcome: PlannedOutcome | null;
  /** Whether a version has to be written: its text is nobody's yet. */
  readonly writes: boolean;
}

interface Circumstances {
  readonly terms: PolicyTerms;
  readonly now: Date;
  /** Who applies the file, and so writes and submits what it makes. */
  readonly subject: string;
}

/** @returns the step, or what is wrong */
export function planStep(
  wanted: NamedPolicy,
  digest: string,
  existing: PolicyRecord | undefined,
  circumstances: Circumstances,
): PlannedStep | { readonly problem: string } {
  const { name, content, description } = wanted;
  const over = content.expiresAt !== undefined && new Date(content.expiresAt) <= circumstances.now;
  if (existing === undefined) {
    if (over) return { problem: 'spec.expiresAt must be in the future' };
    return { name, action: 'CREATE', digestBefore: null, digestAfter: digest, outcome: 'IN_REVIEW', writes: true };
  }
  if (existing.state === 'RETIRED') return { problem: `${name} was retired: a policy needs another name` };
  if (canonicalJson(scopeOf(existing)) !== canonicalJson(content.scope))
    return { problem: `${name} has another scope, which cannot be changed` };
  const [current, newest] = [currentOf(existing), newestOf(existing)];
  const step = { name, digestBefore: (current ?? newest).digest, digestAfter: digest };
  const same: PlannedStep = {
    ...step,
    action: existing.description === description ? 'UNCHANGED' : 'DESCRIBE',
    outcome: null,
    writes: false,
  };
  if (current?.digest === digest && (current.state !== 'EXPIRED' || over)) return same;
  if (over) return { problem: 'spec.expiresAt must be in the future' };
  const written = newest.digest === digest && ['DRAFT', 'IN_REVIEW', 'APPROVED'].includes(newest.state);
  const author = written ? newest : { author: circumstances.subject, writers: [] };
  const submitter = written && newest.state !== 'DRAFT' ? newest.submitter : circumstances.subject;
  const approvals: readonly ApprovalRecord[] = existing.versions.flatMap((version) => version.approvals);
  const count = approversThatCount(approvals, { ...author, digest, submitter }, circumstances.now).size;
  const outcome = circumstances.terms.activateOnApply && count >= circumstances.terms.requiredApprovals ? 'ACTIVE' : 'IN_REVIEW';
  if (written && newest.state !== 'DRAFT' && outcome === 'IN_REVIEW') return same;
  return { ...step, action: 'UPDATE', outcome, writes: !written };
}

export function retirement(policy: PolicyRecord): PlannedStep {
  const { digest } = currentOf(policy) ?? newestOf(policy);
  return { name: policy.name, action: 'RETIRE', digestBefore: digest, digestAfter: null, outcome: null, writes: false };
}

/** `sha256:…` of what is to be done, descriptions included. */
export function planDigest(steps: readonly PlannedStep[], wanted: readonly NamedPolicy[]): string {
  const described = wanted.map(({ name, description }) => ({ name, description }));
  const plain = steps.map((step) => ({ ...step }));
  return `sha256:${createHash('sha256')
    .update(canonicalJson({ steps: plain, described }))
    .digest('hex')}`;
}
