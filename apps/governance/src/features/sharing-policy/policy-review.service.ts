import type { PolicyReviewInput, PolicySubmitInput, PolicyWithdrawInput } from '@mlapps/governance-api/schema-types.gen';
import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import { idOf } from '../../platform/graphql/global-id.js';
import type { Actor } from '../access/actor.js';
import type { Committed } from '../audit/ledger.js';
import { reviewRefusal } from './policy-approval.rules.js';
import type { PolicyChange } from './policy-change.js';
import { PolicyChanges } from './policy-changes.js';
import type { Changed } from './policy-changes.js';
import { requireText } from './policy-input.rules.js';
import { requireTransition, stateAfter } from './policy-lifecycle.rules.js';
import type { VersionRecord } from './policy-record.js';

/** Asks for approvals, gives them and takes them back. */
@Injectable()
export class PolicyReviewService {
  constructor(@Inject(PolicyChanges) private readonly changes: PolicyChanges) {}

  async submit({ id, ifVersion }: PolicySubmitInput, actor: Actor): Promise<Committed<Changed>> {
    return this.changes.change(actor, { id: idOf('SharingPolicy', id, ['id']), ifVersion, role: 'POLICY_ADMIN' }, (change) =>
      this.submitNewest(change, actor.subject),
    );
  }

  async submitNewest(change: PolicyChange, submitter: string): Promise<void> {
    const { newest, now } = change;
    if (newest.expiresAt !== null && newest.expiresAt <= now)
      throw refusal('invalidState', { reason: `Version ${newest.number} ends before it begins: draft it with a later expiresAt.` });
    await change.move(newest, 'submit', { submitter, submittedAt: now });
    change.tell('submitted', newest);
  }

  /** Bound to the digest: whatever happened meanwhile, the review is of the text that was read. */
  async review(input: PolicyReviewInput, actor: Actor): Promise<Committed<Changed>> {
    const id = idOf('SharingPolicy', input.id, ['id']);
    const comment = requireText(input.comment ?? '', 'comment', 0);
    return this.changes.change(actor, { id, role: 'APPROVER' }, async (change) => {
      const version = reviewed(change, input.digest, input.approve);
      const problem = reviewRefusal(actor, version, input, change.approversOf(version));
      if (problem !== undefined) throw problem;
      await (input.approve ? approve(change, version, actor.subject, comment) : reject(change, version, actor.subject, comment));
    });
  }

  async withdraw({ id, ifVersion }: PolicyWithdrawInput, actor: Actor): Promise<Committed<Changed>> {
    const target = { id: idOf('SharingPolicy', id, ['id']), ifVersion, role: 'POLICY_ADMIN' } as const;
    return this.changes.change(actor, target, async (change) => {
      const { newest } = change;
      await change.move(newest, 'withdraw', { activateAt: null });
      await change.voidApprovals(newest);
      change.tell('withdrawn', newest);
    });
  }
}

/** The newest version with the digest that can be reviewed so; otherwise the one that says why not. */
function reviewed({ policy, newest }: PolicyChange, digest: string, approve: boolean): VersionRecord {
  const having = policy.versions.filter((version) => version.digest === digest).reverse();
  const operation = approve ? 'approve' : 'reject';
  return having.find(({ state }) => stateAfter(state, operation) !== undefined) ?? having[0] ?? newest;
}

async function approve(change: PolicyChange, version: VersionRecord, approver: string, comment: string): Promise<void> {
  requireTransition(version, 'approve');
  await change.addReview(version, { approver, approved: true, comment });
  const enough = change.approversOf(version).size >= change.terms.requiredApprovals;
  await change.move(version, enough ? 'complete' : 'approve');
  change.tell('approved', version, { approver, enough });
}

async function reject(change: PolicyChange, version: VersionRecord, approver: string, comment: string): Promise<void> {
  await change.move(version, 'reject', { activateAt: null });
  await change.voidApprovals(version, 'text');
  await change.addReview(version, { approver, approved: false, comment });
  change.tell('rejected', version, { approver, comment });
}
