/** What has no class of its own to be injected by. */
export const CLOCK = Symbol('clock');
export const CONFIG = Symbol('config');
/** pino's Logger. */
export const LOG = Symbol('log');
//# sourceMappingURL=injection-tokens.js.map