import type { PolicyActivateInput, PolicyRollbackInput } from '@mlapps/governance-api/schema-types.gen';
import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import { idOf } from '../../platform/graphql/global-id.js';
import type { Actor } from '../access/actor.js';
import type { Committed } from '../audit/ledger.js';
import { requireApprovals } from './policy-approval.rules.js';
import type { PolicyChange } from './policy-change.js';
import { PolicyChanges } from './policy-changes.js';
import type { Changed } from './policy-changes.js';
import { requireTransition, stateAfter } from './policy-lifecycle.rules.js';
import { modesAtActivation } from './policy-modes.rules.js';
import type { GivenModes } from './policy-modes.rules.js';
import { currentOf, modesOf } from './policy-record.js';
import type { VersionRecord } from './policy-record.js';

/** Puts versions into force. */
@Injectable()
export class PolicyActivationService {
  constructor(@Inject(PolicyChanges) private readonly changes: PolicyChanges) {}

  async activate(input: PolicyActivateInput, actor: Actor): Promise<Committed<Changed>> {
    const target = { id: idOf('SharingPolicy', input.id, ['id']), ifVersion: input.ifVersion, role: 'POLICY_ADMIN' } as const;
    const given = { request: input.requestMode, reconcile: input.reconcileMode };
    return this.changes.change(actor, target, async (change) => {
      if (input.digest !== change.newest.digest)
        throw refusal('conflict', { reason: `The digest of the newest version is ${change.newest.digest}: read it again.` }, ['digest']);
      await (input.at == null ? this.activateNewest(change, given) : schedule(change, given, input.at));
    });
  }

  /** @throws Refusal `invalidState`, also when approvals are missing or do not count any more */
  async activateNewest(change: PolicyChange, given: GivenModes): Promise<void> {
    await putInForce(change, change.newest, 'activate', given);
  }

  async rollBack(input: PolicyRollbackInput, actor: Actor): Promise<Committed<Changed>> {
    const target = { id: idOf('SharingPolicy', input.id, ['id']), ifVersion: input.ifVersion, role: 'POLICY_ADMIN' } as const;
    return this.changes.change(actor, target, async (change) => {
      const version = change.policy.versions.find(({ number }) => number === input.toVersion);
      if (version === undefined) throw refusal('notFound', { what: 'version', id: String(input.toVersion) }, ['toVersion']);
      requireTransition(version, 'rollBack');
      if (version.activatedAt === null)
        throw refusal('invalidState', { reason: `Version ${version.number} was never in force: draft its text again.` }, ['toVersion']);
      await putInForce(change, version, 'rollBack', {});
    });
  }

  /** Activates what is due by the clock; what lost its approvals is not due any more. */
  async activateScheduled(actor: Actor, id: string): Promise<void> {
    await this.changes.change(actor, { id, role: undefined }, async (change) => {
      const { newest, now } = change;
      if (newest.activateAt === null || newest.activateAt > now || stateAfter(newest.state, 'activate') === undefined) return;
      const problem = whyNot(change, newest);
      if (problem === undefined) {
        await this.activateNewest(change, { request: newest.activateRequestMode, reconcile: newest.activateReconcileMode });
        return;
      }
      await change.move(newest, 'schedule', { activateAt: null });
      change.tell('unscheduled', newest, { reason: problem });
    });
  }
}

function whyNot(change: PolicyChange, version: VersionRecord): string | undefined {
  try {
    requireReady(change, version, change.now);
    const { request, reconcile } = { request: version.activateRequestMode, reconcile: version.activateReconcileMode };
    modesAtActivation(modesOf(version), { request, reconcile }, liveModes(change));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

async function putInForce(
  change: PolicyChange,
  version: VersionRecord,
  operation: 'activate' | 'rollBack',
  given: GivenModes,
): Promise<void> {
  requireTransition(version, operation);
  requireReady(change, version, change.now);
  const modes = modesAtActivation(modesOf(version), given, liveModes(change));
  const before = currentOf(change.policy);
  if (before !== undefined && before.id !== version.id && stateAfter(before.state, 'replace') !== undefined) {
    await change.move(before, 'replace', { endedAt: change.now });
    change.tell('superseded', before, { by: version.number });
  }
  await change.move(version, operation, { activatedAt: change.now, endedAt: null, activateAt: null });
  const { expiresAt, number } = version;
  change.set({ activeVersion: number, requestMode: modes.request, reconcileMode: modes.reconcile, expiresAt });
  const action = operation === 'activate' ? 'activated' : 'rolledBack';
  change.tell(action, version, { requestMode: modes.request, reconcileMode: modes.reconcile, from: before?.number ?? null });
}

async function schedule(change: PolicyChange, given: GivenModes, at: Date): Promise<void> {
  const { newest, now } = change;
  requireTransition(newest, 'schedule');
  if (at <= now) throw refusal('validation', { reason: 'at must be in the future; leave it out to activate now.' }, ['at']);
  requireReady(change, newest, at);
  const modes = modesAtActivation(modesOf(newest), given, liveModes(change));
  await change.move(newest, 'schedule', { activateAt: at, activateRequestMode: modes.request, activateReconcileMode: modes.reconcile });
  change.tell('scheduled', newest, { at: at.toISOString() });
}

/** @throws Refusal `invalidState` unless it is approved now, and does not end before it begins */
function requireReady(change: PolicyChange, version: VersionRecord, at: Date): void {
  requireApprovals(change.approversOf(version), change.terms.requiredApprovals);
  if (version.expiresAt !== null && version.expiresAt <= at)
    throw refusal('invalidState', {
      reason: `Version ${version.number} ends at ${version.expiresAt.toISOString()}: draft one that ends later.`,
    });
}

/** Modes that count now; undefined while the policy says nothing. */
function liveModes({ policy }: PolicyChange) {
  return currentOf(policy)?.state === 'ACTIVE' ? modesOf(policy) : undefined;
}
