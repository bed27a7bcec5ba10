/** What has no class of its own to be injected by. */
export declare const CLOCK: unique symbol;
export declare const CONFIG: unique symbol;
/** pino's Logger. */
export declare const LOG: unique symbol;
