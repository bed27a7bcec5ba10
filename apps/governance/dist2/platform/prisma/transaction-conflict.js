import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
/** PostgreSQL's serialization failure and deadlock. */
const conflicts = ['40001', '40P01'];
const ATTEMPTS = 6;
const FIRST_PAUSE_MILLISECONDS = 10;
/**
 * Does work again that PostgreSQL ended so that another transaction could go on, six times at most.
 *
 * @param work a whole transaction without effects outside of the database
 */
export async function withRetries(work) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await work();
        }
        catch (error) {
            if (attempt === ATTEMPTS || !isTransactionConflict(error))
                throw error;
            // of different length for everybody, so that those who met do not meet again
            await sleep(randomInt(1, FIRST_PAUSE_MILLISECONDS * 2 ** attempt));
        }
    }
}
/** Prisma says so with a code of its own (P2034), and for raw statements with PostgreSQL's, some levels down. */
export function isTransactionConflict(error) {
    if (typeof error !== 'object' || error === null)
        return false;
    const { code, originalCode, kind, cause, meta } = error;
    if (code === 'P2034' || kind === 'TransactionWriteConflict')
        return true;
    if (conflicts.includes(String(code)) || conflicts.includes(String(originalCode)))
        return true;
    return isTransactionConflict(cause) || isTransactionConflict(meta?.driverAdapterError);
}
//# sourceMappingURL=transaction-conflict.js.map