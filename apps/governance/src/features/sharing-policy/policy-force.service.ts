import type {
  PolicyExpirySetInput,
  PolicyModeChangeInput,
  PolicyResumeInput,
  PolicyRetireInput,
  PolicySuspendInput,
} from '@mlapps/governance-api/schema-types.gen';
import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import { idOf } from '../../platform/graphql/global-id.js';
import type { Actor } from '../access/actor.js';
import type { Committed } from '../audit/ledger.js';
import type { PolicyChange } from './policy-change.js';
import { PolicyChanges } from './policy-changes.js';
import type { Changed } from './policy-changes.js';
import { requireText } from './policy-input.rules.js';
import { requireTransition, stateAfter } from './policy-lifecycle.rules.js';
import { modesAfterChange } from './policy-modes.rules.js';
import { currentOf, modesOf } from './policy-record.js';
import type { VersionRecord } from './policy-record.js';

/** What happens to a policy in force without another version: out of force and back, sooner ends, stricter modes, the end. */
@Injectable()
export class PolicyForceService {
  constructor(@Inject(PolicyChanges) private readonly changes: PolicyChanges) {}

  async suspend(input: PolicySuspendInput, actor: Actor): Promise<Committed<Changed>> {
    const reason = requireText(input.reason, 'reason', 1);
    return this.changes.change(actor, targetOf(input), async (change) => {
      const current = requireCurrent(change);
      await change.move(current, 'suspend');
      change.tell('suspended', current, { reason });
    });
  }

  async resume(input: PolicyResumeInput, actor: Actor): Promise<Committed<Changed>> {
    return this.changes.change(actor, targetOf(input), async (change) => {
      const current = requireCurrent(change);
      requireTransition(current, 'resume');
      if (change.policy.expiresAt !== null && change.policy.expiresAt <= change.now)
        throw refusal('invalidState', { reason: `It ended at ${change.policy.expiresAt.toISOString()}.` });
      await change.move(current, 'resume');
      change.tell('resumed', current);
    });
  }

  async setExpiry(input: PolicyExpirySetInput, actor: Actor): Promise<Committed<Changed>> {
    return this.changes.change(actor, targetOf(input), async (change) => {
      const current = requireCurrent(change);
      requireTransition(current, 'shorten');
      const { expiresAt: before } = change.policy;
      if (input.expiresAt <= change.now) throw refusal('validation', { reason: 'expiresAt must be in the future.' }, ['expiresAt']);
      if (before !== null && input.expiresAt > before)
        throw refusal('invalidState', { reason: `It ends at ${before.toISOString()}; to end later takes another version.` }, ['expiresAt']);
      await change.move(current, 'shorten');
      change.set({ expiresAt: input.expiresAt });
      change.tell('expirySet', current, { from: before?.toISOString() ?? null, to: input.expiresAt.toISOString() });
    });
  }

  async changeModes(input: PolicyModeChangeInput, actor: Actor): Promise<Committed<Changed>> {
    const given = { request: input.requestMode, reconcile: input.reconcileMode };
    if (given.request == null && given.reconcile == null)
      throw refusal('validation', { reason: 'Give requestMode, reconcileMode or both.' }, ['requestMode']);
    return this.changes.change(actor, targetOf(input), async (change) => {
      const current = requireCurrent(change);
      requireTransition(current, 'changeMode');
      const live = modesOf(change.policy);
      const modes = modesAfterChange(live, given, modesOf(current));
      await change.move(current, 'changeMode');
      change.set({ requestMode: modes.request, reconcileMode: modes.reconcile });
      change.tell('modeChanged', current, { from: { ...live }, to: { ...modes } });
    });
  }

  async retire(input: PolicyRetireInput, actor: Actor): Promise<Committed<Changed>> {
    return this.changes.change(actor, targetOf(input), (change) => this.end(change, input.revokeShares));
  }

  /** Every version that could still come into force, or is, is over. */
  async end(change: PolicyChange, revokeShares: boolean): Promise<void> {
    const { now } = change;
    const last = currentOf(change.policy) ?? change.newest;
    for (const version of change.policy.versions.filter(({ state }) => stateAfter(state, 'retire') !== undefined)) {
      await change.move(version, 'retire', { endedAt: now, activateAt: null });
      await change.voidApprovals(version);
    }
    change.set({ revokeShares });
    change.tell('retired', last, { revokeShares });
  }

  /** Ends what is over by the clock. */
  async expireDue(actor: Actor, id: string): Promise<void> {
    await this.changes.change(actor, { id, role: undefined }, async (change) => {
      const current = currentOf(change.policy);
      const { expiresAt } = change.policy;
      if (current === undefined || expiresAt === null || expiresAt > change.now || stateAfter(current.state, 'expire') === undefined)
        return;
      await change.move(current, 'expire', { endedAt: change.now });
      change.tell('expired', current, { expiresAt: expiresAt.toISOString() });
    });
  }
}

function targetOf({ id, ifVersion }: { readonly id: string; readonly ifVersion: number }) {
  return { id: idOf('SharingPolicy', id, ['id']), ifVersion, role: 'POLICY_ADMIN' } as const;
}

function requireCurrent({ policy }: PolicyChange): VersionRecord {
  const current = currentOf(policy);
  if (current !== undefined) return current;
  throw refusal('invalidState', { reason: `No version of ${policy.name} was ever in force.` });
}
