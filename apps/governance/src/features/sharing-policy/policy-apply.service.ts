import type { PlannedAction, PlannedOutcome, PolicyApplyInput } from '@mlapps/governance-api/schema-types.gen';
import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import type { Actor } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import type { Change, Committed } from '../audit/ledger.js';
import { PolicyActivationService } from './policy-activation.service.js';
import { PolicyChange } from './policy-change.js';
import { PolicyDraftService } from './policy-draft.service.js';
import { PolicyForceService } from './policy-force.service.js';
import { PolicyPlanService } from './policy-plan.service.js';
import type { Plan, Step } from './policy-plan.service.js';
import { PolicyReviewService } from './policy-review.service.js';

/** What an application did, small enough to be kept with the idempotency key. */
export interface Application {
  readonly planDigest: string;
  readonly policies: readonly { readonly id: string; readonly action: PlannedAction; readonly outcome: PlannedOutcome | null }[];
}

interface Work {
  readonly tx: Transaction;
  readonly record: (change: Change) => void;
  readonly actor: Actor;
  readonly now: Date;
  readonly revokeShares: boolean;
}

/** Makes policies what a file says: all of it in one commit, or nothing. */
@Injectable()
export class PolicyApplyService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(PolicyPlanService) private readonly plans: PolicyPlanService,
    @Inject(PolicyDraftService) private readonly drafts: PolicyDraftService,
    @Inject(PolicyReviewService) private readonly reviews: PolicyReviewService,
    @Inject(PolicyActivationService) private readonly activation: PolicyActivationService,
    @Inject(PolicyForceService) private readonly force: PolicyForceService,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns as id the `Application`, as JSON */
  async apply(input: PolicyApplyInput, actor: Actor): Promise<Committed<{ readonly id: string }>> {
    const { document, expectedPlanDigest } = input;
    const most = input.maxRetirements ?? 5;
    if (most < 0) throw refusal('validation', { reason: 'maxRetirements is 0 or more.' }, ['maxRetirements']);
    await this.plans.requireOnFile(document, 'POLICY_ADMIN', actor);
    const retirable = input.prune === true ? await this.plans.retirable(actor, this.clients.of(actor.tenant)) : undefined;
    return this.ledger.commit(actor, async (tx, record) => {
      // one application at a time, and none beside a change of what it looks at
      await tx.$queryRaw`SELECT 1 FROM sharing_policy ORDER BY id FOR UPDATE`;
      const plan = await this.plans.plan(document, retirable, actor, tx);
      const planDigest = requireSound(plan, expectedPlanDigest ?? undefined, most);
      const work: Work = { tx, record, actor, now: this.clock.now(), revokeShares: input.revokeShares === true };
      const policies: Application['policies'][number][] = [];
      for (const step of plan.steps) {
        const id = await this.#carryOut(step, work);
        policies.push({ id, action: step.action, outcome: step.outcome });
      }
      return { id: JSON.stringify({ planDigest, policies } satisfies Application) };
    });
  }

  /** @returns id of the policy */
  async #carryOut(step: Step, work: Work): Promise<string> {
    const { wanted, existing, action } = step;
    if (action === 'UNCHANGED') return existing!.id;
    const { name, description, content } = wanted ?? { name: step.name, description: '', content: undefined };
    const id = existing?.id ?? (await this.drafts.create({ name, description, content: content!, managedBy: 'apply' }, work)).id;
    const change = await PolicyChange.of(id, work);
    if (action === 'RETIRE') await this.force.end(change, work.revokeShares);
    else if (action === 'DESCRIBE') {
      change.set({ description });
      change.tell('described', change.newest, { description });
    } else {
      if (existing !== undefined && step.writes) await this.drafts.write(change, content!, work.actor.subject, 'another');
      if (existing !== undefined) change.set({ description });
      await this.#bringForward(change, step, work);
    }
    await change.save();
    return id;
  }

  /** As far as it may go without anybody else: approvals of this very text that count carry over. */
  async #bringForward(change: PolicyChange, step: Step, { actor }: Work): Promise<void> {
    if (change.newest.state === 'DRAFT') await this.reviews.submitNewest(change, actor.subject);
    if (step.outcome !== 'ACTIVE') return;
    const { newest } = change;
    if (newest.state === 'IN_REVIEW') {
      await change.move(newest, 'complete');
      change.tell('approved', newest, { carriedOver: true });
    }
    await this.activation.activateNewest(change, {});
  }
}

function requireSound({ steps, digest, errors }: Plan, expected: string | undefined, mostRetirements: number): string {
  const [error] = errors;
  if (error !== undefined || digest === null) {
    const { line, path, reason } = error!;
    const more = errors.length > 1 ? ` (${errors.length - 1} more: ask policyPlan)` : '';
    throw refusal('validation', { reason: `Line ${line}: ${path}${path === '' ? '' : ' '}${reason}${more}` }, ['document']);
  }
  const retirements = steps.filter(({ action }) => action === 'RETIRE').length;
  if (retirements > mostRetirements)
    throw refusal('limitExceeded', { reason: `${retirements} policies would be retired, and maxRetirements is ${mostRetirements}.` }, [
      'maxRetirements',
    ]);
  if (expected !== undefined && expected !== digest)
    throw refusal('conflict', { reason: `What would be done now is not what was planned: it is ${digest}. Plan again.` }, [
      'expectedPlanDigest',
    ]);
  return digest;
}
