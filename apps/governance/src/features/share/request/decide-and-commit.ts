import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../../errors.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import type { Actor } from '../../access/actor.js';
import { Ledger } from '../../audit/ledger.js';
import type { Change, Committed } from '../../audit/ledger.js';
import { DecisionService } from '../../decision/decision.service.js';
import type { Decision, Question } from '../../decision/engine/decision.js';
import { DECIDING } from '../../decision/facts-reader.js';
import { upcomingRevision } from '../open-grant.js';

/** What was decided by is no longer what holds. */
class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

const MOST_TRIES = 5;

/** Acts on decisions: what is committed was decided by the facts and policies that hold at its own revision. */
@Injectable()
export class DecideAndCommit {
  constructor(
    @Inject(DecisionService) private readonly decisions: DecisionService,
    @Inject(Ledger) private readonly ledger: Ledger,
  ) {}

  /** @param work calls `settled` last of what locks anything */
  run<Result>(
    actor: Actor,
    question: Question,
    work: (tx: Transaction, record: (change: Change) => void, decision: Decision, settled: () => Promise<void>) => Promise<Result>,
  ): Promise<Committed<Result>> {
    return this.runMany(actor, [question], (tx, record, decisions, settled) => work(tx, record, decisions[0]!, settled));
  }

  /** Decisions are in the order of the questions, and all of one revision. */
  async runMany<Result>(
    actor: Actor,
    questions: readonly Question[],
    work: (
      tx: Transaction,
      record: (change: Change) => void,
      decisions: readonly Decision[],
      settled: () => Promise<void>,
    ) => Promise<Result>,
  ): Promise<Committed<Result>> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const decisions = await this.decisions.decideMany(actor.tenant, questions);
      const settled = (tx: Transaction) => checkCurrent(tx, decisions[0]!.revision);
      try {
        return await this.ledger.commit(actor, (tx, record) => work(tx, record, decisions, () => settled(tx)));
      } catch (error) {
        if (!(error instanceof Overtaken) && !isTaken(error)) throw error;
      }
    }
    throw refusal('conflict', { reason: 'Policies change all the time just now. Try again.' });
  }
}

/** Somebody else was given the same in the meantime, which the next try sees. */
function isTaken(error: unknown): boolean {
  return (error as { code?: string }).code === 'P2002';
}

/** @throws Overtaken when something that decisions depend on was changed since */
async function checkCurrent(tx: Transaction, revision: bigint): Promise<void> {
  await upcomingRevision(tx);
  const changed = await tx.auditEvent.findFirst({
    where: { seq: { gt: revision }, targetType: { in: [...DECIDING] } },
    select: { seq: true },
  });
  if (changed !== null) throw new Overtaken();
}
