import { eventHash } from '@mlapps/audit-log/audit-event';
import { isOpen, opens } from '@mlapps/audit-log/commitment';
/** The log in the database is not as it was written: nothing is signed over it. */
export class LedgerTampered extends Error {
    seq;
    name = 'LedgerTampered';
    constructor(seq) {
        super(`Audit event ${seq} is not as it was written; no checkpoint is signed over it.`);
        this.seq = seq;
    }
}
/** @returns the new head @throws LedgerTampered unless the events go on behind the head and are what their hashes say */
export function checkedHead(head, events) {
    let { seq, hash } = head;
    for (const event of events) {
        seq += 1n;
        const sound = event.seq === seq && event.prevHash === hash && event.hash === eventHash(event) && valuesOpen(event);
        if (!sound)
            throw new LedgerTampered(seq);
        hash = event.hash;
    }
    return { seq, hash };
}
function valuesOpen({ before, after }) {
    return [before, after].every((committed) => committed === null || !isOpen(committed) || opens(committed));
}
//# sourceMappingURL=chain-check.js.map