/**
 * Control-plane state, a dumb port: records by kind and id inside one scope. Synchronous, so a handler that does not await
 * between reading and writing is atomic; every `put` and `delete` is on disk when it returns.
 */
export interface ControlStore {
  /** The records of one kind that belong to one account and Region. Global services pass the Region `global`. */
  collection<Value extends object>(kind: string, scope: Scope): Collection<Value>;
  /** Every scope that holds a record of this kind; for lookups by ARN across accounts and for start-up. */
  scopes(kind: string): Scope[];
  /** All writes inside `work` are kept, or none. One inside another is part of that: its failure must not be caught there. */
  transaction<Result>(work: () => Result): Result;
  /** Another number whenever records went back or away without a `put` or `delete`: what was derived from them is to be read anew. */
  readonly generation: number;
  /** Forgets everything, or everything of one account. */
  clear(account?: string): void;
  close(): void;
}

export interface Scope {
  readonly account: string;
  readonly region: string;
}

/** Values are plain JSON; times are stored as milliseconds since the epoch. */
export interface Collection<Value extends object> {
  get(id: string): Value | undefined;
  put(id: string, value: Value): void;
  /** True when there was one. */
  delete(id: string): boolean;
  /** In order of id. */
  entries(): [id: string, value: Value][];
  /** In order of id. */
  list(): Value[];
  count(): number;
  /** Another number after every change, one rolled back or cleared included; for what is computed from many records and kept. */
  readonly revision: number;
}
