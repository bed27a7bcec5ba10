import type { Clock } from '../../platform/clock.js';
import type { Actor } from '../access/actor.js';
import { Ledger } from './ledger.js';
/** Records that somebody reads the log, once a minute for each subject, whatever replica answers. */
export declare class ReadRecord {
    #private;
    private readonly ledger;
    private readonly clock;
    constructor(ledger: Ledger, clock: Clock);
    record(actor: Actor): Promise<void>;
}
