import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import type { Actor } from '../../access/actor.js';
import { Ledger } from '../../audit/ledger.js';
import type { Change, Committed } from '../../audit/ledger.js';
import { DecisionService } from '../../decision/decision.service.js';
import type { Decision, Question } from '../../decision/engine/decision.js';
/** Acts on decisions: what is committed was decided by the facts and policies that hold at its own revision. */
export declare class DecideAndCommit {
    private readonly decisions;
    private readonly ledger;
    constructor(decisions: DecisionService, ledger: Ledger);
    /** @param work calls `settled` last of what locks anything */
    run<Result>(actor: Actor, question: Question, work: (tx: Transaction, record: (change: Change) => void, decision: Decision, settled: () => Promise<void>) => Promise<Result>): Promise<Committed<Result>>;
}
