import type { AuditEvent, ChainHead } from '@mlapps/audit-log/audit-event';
/** The log in the database is not as it was written: nothing is signed over it. */
export declare class LedgerTampered extends Error {
    readonly seq: bigint;
    readonly name = "LedgerTampered";
    constructor(seq: bigint);
}
/** @returns the new head @throws LedgerTampered unless the events go on behind the head and are what their hashes say */
export declare function checkedHead(head: ChainHead, events: readonly AuditEvent[]): ChainHead;
