import type { Actor } from '../../access/actor.js';
import type { SharedWorld } from './shared-world.js';
/** A key nobody used. */
export declare function newKey(): string;
export declare const REQUEST = "\n  request { id state version requiredApprovals requestedUntil decision { outcome reason } grants { id version state expiresAt endReason observed applied principal { kind value } companions { kind applied unsupported lastError } } }\n  userErrors { code message field }";
/** Asks for WRITE access of the consumer to the app, unless told otherwise. */
export declare function askFor(world: SharedWorld, more?: Record<string, unknown>, actor?: Actor): Promise<any>;
/** Any mutation with an input; the key is added. */
export declare function change(world: SharedWorld, actor: Actor, mutation: string, type: string, input: Record<string, unknown>, selection: string): Promise<any>;
export declare function grantsOf(world: SharedWorld, filter?: Record<string, unknown>, actor?: Actor): Promise<any>;
