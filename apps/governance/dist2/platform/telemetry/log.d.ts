import type { Logger } from 'pino';
/** Log lines as JSON on standard error; what may hold a secret is left out, wherever it stands in the first two levels. */
export declare function createLog(level: string): Logger;
