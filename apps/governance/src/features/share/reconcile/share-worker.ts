import { Inject, Injectable } from '@nestjs/common';

import type { Clock } from '../../../platform/clock.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../../tenants.js';
import { systemActor } from '../../access/actor.js';
import { Ledger } from '../../audit/ledger.js';
import type { Change } from '../../audit/ledger.js';
import { CompanionSync } from '../companions/companion-sync.js';
import { ShareSettings } from '../share-settings.js';
import { advance } from './advance.rules.js';
import { NOT_SENT } from './apply-results.rules.js';
import { isUnknownResource, ramFailure } from './ram-failure.js';
import { sendRamCall } from './send-ram-call.js';
import type { Claim } from './share-claims.js';
import { lockHeld, releaseUnchanged } from './share-claims.js';
import type { CallResult, PlannedCall, Seen, ShareDraft } from './share-draft.js';
import { ShareObserver } from './share-observer.js';
import { closeIntents, readDrafts, storeIntents, writeDrafts } from './write-back.js';

/** Longest that a call may take: shorter than a lease, so that its caller still holds it. */
const CALL_MILLISECONDS = 20_000;
const MOST_ROUNDS = 6;

/** A share that is being worked on, and what was learned of it since it was last written down. */
interface Attended {
  readonly claim: Claim;
  seen: Seen;
}

const nothingSeen: Seen = {
  observation: undefined,
  permission: undefined,
  failure: undefined,
  results: [],
  ramPrincipals: new Map(),
  companionsTried: false,
};

/** Where a test kills the process. */
export type Checkpoint = (step: string) => void | Promise<void>;

/** Brings claimed shares to what is wanted: look, write down with the intents of what comes next, do, and again until nothing is left to do now. */
@Injectable()
export class ShareWorker {
  checkpoint: Checkpoint = () => undefined;
  /**
   * So long after a lease was asked for no further call is begun under it: a process that stood still meanwhile would let in whom another one has
   * let out since.
   */
  callsMilliseconds = 30_000;

  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(ShareObserver) private readonly observer: ShareObserver,
    @Inject(CompanionSync) private readonly companions: CompanionSync,
    @Inject(ShareSettings) private readonly settings: ShareSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Claims of one tenant. */
  async attend(tenant: string, claims: readonly Claim[]): Promise<void> {
    const drafts = new Map(
      (
        await readDrafts(
          this.clients.of(tenant),
          claims.map(({ id }) => id),
        )
      ).map((draft) => [draft.id, draft]),
    );
    let attended: Attended[] = claims.filter(({ id }) => drafts.has(id)).map((claim) => ({ claim, seen: nothingSeen }));
    await this.observer.observe(tenant, attended, drafts);
    attended = await this.#releaseUnchanged(tenant, attended, drafts);
    for (let round = 0; attended.length > 0; round += 1) attended = await this.#round(tenant, attended, round >= MOST_ROUNDS);
  }

  async #round(tenant: string, attended: readonly Attended[], isLast: boolean): Promise<Attended[]> {
    const latest = performance.now() + this.callsMilliseconds;
    const { calls, companions, drafts } = await this.#writeDown(tenant, attended, isLast);
    await this.checkpoint('intents stored');
    const next = attended.filter(({ claim }) => calls.has(claim.id) || companions.has(claim.id));
    await Promise.all(
      next.map(async (each) => {
        const planned = calls.get(each.claim.id) ?? [];
        const results = await this.#sendAll(tenant, planned, drafts.get(each.claim.id)!, latest);
        each.seen = { ...each.seen, results };
      }),
    );
    const toSync = next.filter(({ claim }) => companions.has(claim.id));
    if (toSync.length > 0) await this.#sync(tenant, toSync);
    for (const each of toSync) each.seen = { ...each.seen, companionsTried: true };
    const called = next.filter(({ seen }) => seen.results.length > 0);
    if (called.length > 0) await this.observer.observe(tenant, called, drafts);
    return next;
  }

  async #sync(tenant: string, attended: readonly Attended[]): Promise<void> {
    await this.checkpoint('before companions');
    await this.companions.sync(
      tenant,
      attended.map(({ claim }) => claim.id),
    );
    await this.checkpoint('after companions');
  }

  /** What was learned, states, audit events and the intents of the next calls: one transaction, in which the fences are checked. */
  async #writeDown(tenant: string, attended: readonly Attended[], isLast: boolean) {
    const calls = new Map<string, PlannedCall[]>();
    const companions = new Set<string>();
    const now = this.clock.now();
    const work = async (tx: Transaction, record: (change: Change) => void): Promise<ShareDraft[]> => {
      calls.clear();
      companions.clear();
      const held = await lockHeld(
        tx,
        attended.map(({ claim }) => claim),
      );
      const mine = new Map(attended.filter(({ claim }) => held.has(claim.id)).map(({ claim, seen }) => [claim.id, seen]));
      await closeIntents(
        tx,
        [...mine.values()].flatMap(({ results }) => results),
        now,
      );
      const drafts = await readDrafts(tx, [...mine.keys()]);
      for (const draft of drafts) {
        const step = advance(draft, mine.get(draft.id)!, { now, ...this.settings.reconcile, chance: Math.random(), mayCall: !isLast });
        for (const change of step.changes) record(change);
        const planned = await storeIntents(tx, draft, step.calls, { now, ...this.settings.reconcile });
        if (planned.length > 0) calls.set(draft.id, planned);
        if (step.companions) companions.add(draft.id);
      }
      await writeDrafts(tx, drafts, new Set([...calls.keys(), ...companions]));
      return drafts;
    };
    const { result } = await this.ledger.commit(systemActor(tenant, 'reconciler'), work);
    return { calls, companions, drafts: new Map(result.map((draft) => [draft.id, draft])) };
  }

  /** In their order; after one that failed no other is made. */
  async #sendAll(tenant: string, planned: readonly PlannedCall[], draft: ShareDraft, latest: number): Promise<CallResult[]> {
    let arn = draft.ramArn ?? undefined;
    let failed = false;
    const results: CallResult[] = [];
    for (const each of planned) {
      const result: CallResult =
        failed || performance.now() > latest ? { ...each, answer: NOT_SENT, wasGone: false } : await this.#send(tenant, each, draft, arn);
      results.push(result);
      if (typeof result.answer === 'string') arn = result.answer;
      else failed ||= !result.wasGone;
    }
    return results;
  }

  async #send(tenant: string, planned: PlannedCall, draft: ShareDraft, arn: string | undefined): Promise<CallResult> {
    const { call, clientToken } = planned;
    const account = call.operation === 'AcceptResourceShareInvitation' ? consumerOf(draft, call.input.principal) : draft.ownerAccountId;
    const duty = call.operation === 'AcceptResourceShareInvitation' ? 'acceptance' : 'sharing';
    const { ram } = this.tenants.of(tenant).aws.of(account, draft.region, duty);
    await this.checkpoint(`before ${call.operation}`);
    try {
      const answer = await sendRamCall(call, { ram, arn, clientToken, signal: AbortSignal.timeout(CALL_MILLISECONDS) });
      await this.checkpoint(`after ${call.operation}`);
      return { ...planned, answer, wasGone: false };
    } catch (error) {
      const takesAway = call.operation === 'DisassociateResourceShare' || call.operation === 'DeleteResourceShare';
      return { ...planned, answer: ramFailure(error), wasGone: takesAway && isGone(error, call.operation, draft) };
    }
  }

  /** Shares that are as they were and as they are to be cost one statement together, and no revision. */
  async #releaseUnchanged(tenant: string, attended: readonly Attended[], drafts: ReadonlyMap<string, ShareDraft>): Promise<Attended[]> {
    const now = this.clock.now();
    const quiet = attended.filter(({ claim, seen }) => isQuiet(drafts.get(claim.id)!, seen, now, this.settings));
    const { resyncSeconds } = this.settings.reconcile;
    const later = () => new Date(now.getTime() + Math.round(resyncSeconds * (900 + 200 * Math.random())));
    if (quiet.length > 0)
      await releaseUnchanged(
        this.clients.of(tenant),
        quiet.map(({ claim }) => ({ claim, dueAt: later() })),
        now,
      );
    const gone = new Set(quiet);
    return attended.filter((each) => !gone.has(each));
  }
}

function consumerOf(draft: ShareDraft, principal: string): string {
  return draft.grants.find(({ ramPrincipal }) => ramPrincipal === principal)!.consumerAccountId!;
}

/**
 * A share with several principals is gone as a whole only when it is deleted; of an association RAM says which one is missing. One that RAM has
 * never shown may be unknown to it only for now.
 */
function isGone(error: unknown, operation: string, { observed }: ShareDraft): boolean {
  const wasSeen = observed !== null && (observed as { status?: string }).status !== 'UNSEEN';
  if (isUnknownResource(error)) return wasSeen;
  return operation === 'DeleteResourceShare' && (error as Error).name === 'InvalidStateTransitionException';
}

/** Nothing was learned that is not written down already. */
function isQuiet(draft: ShareDraft, seen: Seen, now: Date, settings: ShareSettings): boolean {
  if (draft.appliedRevision !== draft.desiredRevision || draft.repair || draft.intents.length > 0 || draft.lastError !== null) return false;
  if (seen.failure !== undefined || seen.observation === undefined) return false;
  const before = { ...draft, grants: draft.grants.map((grant) => ({ ...grant })) };
  const { calls, companions, changes } = advance(before, seen, { now, ...settings.reconcile, chance: 0, mayCall: true });
  return calls.length === 0 && !companions && changes.length === 0 && before.closedAt === null && sameView(before, draft);
}

function sameView(after: ShareDraft, before: ShareDraft): boolean {
  const view = ({ observed, ramArn, grants }: ShareDraft) =>
    JSON.stringify([
      canonical(observed),
      ramArn,
      grants.map(({ applied, observed: status, permissionArn, permissionVersion, invitationStatus }) => [
        applied,
        status,
        permissionArn,
        permissionVersion,
        invitationStatus,
      ]),
    ]);
  return view(after) === view(before);
}

/** PostgreSQL keeps members of JSON in an order of its own. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => [key, canonical(member)]);
}
