import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { compile } from './engine/compile.js';
import type { DecisionFacts, PolicyFact } from './engine/decision.js';
import type { Engine } from './engine/engine.js';
import { FactsReader } from './facts-reader.js';

/** What decisions of a tenant are made from, compiled. The same facts hold at every revision from `from` to `to`. */
export interface Snapshot {
  readonly from: bigint;
  /** Grows while changes go by that decisions do not depend on. */
  to: bigint;
  readonly facts: DecisionFacts;
  readonly reconcilePolicies: readonly PolicyFact[];
  /** Policies as enforced when a request is decided. */
  readonly request: Engine;
  /** Policies as enforced when existing grants are kept or ended. */
  readonly reconcile: Engine;
}

export type Consistency =
  | { readonly mode: 'MINIMIZE_LATENCY' }
  | { readonly mode: 'FULLY' }
  | { readonly mode: 'AT_LEAST'; readonly revision: bigint }
  | { readonly mode: 'EXACT'; readonly revision: bigint };

/** A snapshot and the revision that an answer from it has. */
export interface Placed {
  readonly snapshot: Snapshot;
  readonly revision: bigint;
}

interface History {
  /** Oldest first. */
  readonly snapshots: Snapshot[];
  /** When the database was last asked, milliseconds since 1970. */
  checkedAt: number;
  running: Promise<void> | undefined;
  /** Shared by all who came while one was running: what they wait for starts after they asked. */
  next: Promise<void> | undefined;
}

/** How old an answer of MINIMIZE_LATENCY may be. Beyond it the database has to be asked; if it does not answer, nothing is decided. */
const STALE_MILLISECONDS = 5_000;
const KEPT = 8;
/** Changes further behind are not looked at one by one. */
const MOST_BEHIND = 10_000n;

/** Compiled facts of each tenant at the newest revisions, kept current by the ledger. */
@Injectable()
export class Snapshots {
  readonly #histories = new Map<string, History>();

  constructor(
    @Inject(FactsReader) private readonly reader: FactsReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * At once when it need not ask the database.
   *
   * @throws Refusal `revisionExpired`
   */
  at(tenant: string, consistency: Consistency): Placed | Promise<Placed> {
    const history = this.#history(tenant);
    return consistency.mode === 'MINIMIZE_LATENCY' && this.#isCurrent(history)
      ? newest(history)
      : this.#placed(tenant, history, consistency);
  }

  /** Not after the clock has been set back either. */
  #isCurrent({ snapshots, checkedAt }: History): boolean {
    return snapshots.length > 0 && Math.abs(this.clock.now().getTime() - checkedAt) <= STALE_MILLISECONDS;
  }

  async #placed(tenant: string, history: History, consistency: Consistency): Promise<Placed> {
    if (consistency.mode === 'FULLY') await this.refresh(tenant);
    else if (!this.#isCurrent(history)) await (history.running ?? this.refresh(tenant));
    if (consistency.mode === 'MINIMIZE_LATENCY' || consistency.mode === 'FULLY') return newest(history);
    if (newest(history).revision < consistency.revision) await this.refresh(tenant);
    return consistency.mode === 'AT_LEAST' ? atLeast(history, consistency.revision) : exact(history, consistency.revision);
  }

  /** Tenants whose snapshots are held here. */
  tenants(): string[] {
    return [...this.#histories.keys()];
  }

  /** How current they are: the newest revision, and seconds since the ledger was asked. */
  held(): { readonly tenant: string; readonly revision: bigint; readonly age: number }[] {
    const now = this.clock.now().getTime();
    return [...this.#histories].flatMap(([tenant, history]) =>
      history.snapshots.length === 0
        ? []
        : [{ tenant, revision: newest(history).revision, age: Math.max(0, now - history.checkedAt) / 1000 }],
    );
  }

  /** Catches up with the ledger as it is at the call or later. */
  refresh(tenant: string): Promise<void> {
    const history = this.#history(tenant);
    // between the end of one and the start of the next there is a moment without any: two at once could end in the wrong order
    if (history.next !== undefined) return history.next;
    if (history.running === undefined) return this.#run(tenant, history);
    history.next = history.running.then(
      () => this.#follow(tenant, history),
      () => this.#follow(tenant, history),
    );
    return history.next;
  }

  #follow(tenant: string, history: History): Promise<void> {
    history.next = undefined;
    return this.#run(tenant, history);
  }

  #run(tenant: string, history: History): Promise<void> {
    const running = this.#catchUp(tenant, history).finally(() => {
      if (history.running === running) history.running = undefined;
    });
    history.running = running;
    return running;
  }

  async #catchUp(tenant: string, history: History): Promise<void> {
    const askedAt = this.clock.now().getTime();
    const last = history.snapshots.at(-1);
    if (last === undefined) await this.#load(tenant, history);
    else {
      const head = await this.reader.revision(tenant);
      const near = head - last.to <= MOST_BEHIND;
      if (near && (head === last.to || !(await this.reader.concerned(tenant, last.to, head)))) last.to = head;
      else await this.#load(tenant, history);
    }
    history.checkedAt = askedAt;
  }

  async #load(tenant: string, history: History): Promise<void> {
    const read = await this.reader.read(tenant);
    const last = history.snapshots.at(-1);
    const facts = { ...read.facts, policies: sameObjects(read.facts.policies, last?.facts.policies) };
    const reconcilePolicies = sameObjects(read.reconcilePolicies, last?.reconcilePolicies);
    const request = last === undefined ? compile(facts) : last.request.withFacts(facts);
    const reconcile = samePolicies(facts.policies, reconcilePolicies) ? request : request.withPolicies(reconcilePolicies);
    history.snapshots.push({ from: facts.revision, to: facts.revision, facts, reconcilePolicies, request, reconcile });
    if (history.snapshots.length > KEPT) history.snapshots.shift();
  }

  #history(tenant: string): History {
    const known = this.#histories.get(tenant);
    if (known !== undefined) return known;
    const made: History = { snapshots: [], checkedAt: 0, running: undefined, next: undefined };
    this.#histories.set(tenant, made);
    return made;
  }
}

function newest(history: History): Placed {
  const snapshot = history.snapshots.at(-1)!;
  return { snapshot, revision: snapshot.to };
}

function atLeast(history: History, revision: bigint): Placed {
  const placed = newest(history);
  if (placed.revision < revision) throw refusal('revisionExpired', {}, ['consistency', 'revision']);
  return placed;
}

function exact(history: History, revision: bigint): Placed {
  const snapshot = history.snapshots.find(({ from, to }) => from <= revision && revision <= to);
  if (snapshot === undefined) throw refusal('revisionExpired', {}, ['consistency', 'revision']);
  return { snapshot, revision };
}

/** Policies that are as they were are the objects they were, so that they are not compiled again. */
function sameObjects(policies: readonly PolicyFact[], before: readonly PolicyFact[] = []): PolicyFact[] {
  const known = new Map(before.map((policy) => [identityOf(policy), policy]));
  return policies.map((policy) => known.get(identityOf(policy)) ?? policy);
}

/** The digest is that of the version as written; the policy's end, which is another thing, is in its rules. */
function identityOf({ policyId, name, version, digest, scope, mode, document }: PolicyFact): string {
  return JSON.stringify([policyId, name, version, digest, scope, mode, document.rules.map(({ notAfter }) => notAfter ?? null)]);
}

function samePolicies(some: readonly PolicyFact[], others: readonly PolicyFact[]): boolean {
  return some.length === others.length && some.every((policy, index) => policy.mode === others[index]!.mode);
}
