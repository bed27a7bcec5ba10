import type { Actor } from './features/access/actor.js';

/** What a resolver knows of the request it serves. */
export interface RequestContext {
  readonly actor: Actor;
  /** Loaders of this request by name; see `platform/graphql/loader.ts`. */
  readonly loaders: Map<string, unknown>;
}
