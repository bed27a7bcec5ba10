import type { RequestContext } from '../request-context.js';
import type { Tags } from './request.js';

/** What one operation of a service asks permission for. */
export interface OperationAccess<Context extends RequestContext = RequestContext> {
  /** Name of the IAM action, where it is not the operation's. */
  readonly action?: string;
  /** ARNs of what the input names; `*` where AWS has no resource for the action. */
  resources?(input: Input, ctx: Context): readonly string[];
  /** Tags the input sets, and keys of those it removes. */
  tags?(input: Input): Tags;
  tagKeys?(input: Input): readonly string[];
  /** More actions that this input needs, each on its own resource. */
  also?(input: Input, ctx: Context): readonly AlsoNeeded[];
  /** Condition keys of the service, in lower case. */
  facts?(input: Input, ctx: Context): ReadonlyMap<string, readonly string[]>;
  /** What other accounts may do is judged by the service itself. */
  readonly grantedElsewhere?: boolean;
}

export interface AlsoNeeded {
  readonly action: string;
  readonly resource: string;
  readonly facts?: ReadonlyMap<string, readonly string[]>;
}

/** The members of an input, as an entry of a table reads them. */
export type Input = Readonly<Record<string, unknown>>;

/** Every operation of a service, by its name. */
export interface ServiceAccess<Context extends RequestContext = RequestContext> {
  /** Prefix of the service's IAM actions. */
  readonly prefix: string;
  readonly operations: Readonly<Record<string, OperationAccess<Context>>>;
}

/** `[{ Key, Value }]` or `[{ key, value }]`, as inputs have tags. */
export function tagsOf(given: unknown): Tags {
  if (!Array.isArray(given)) return {};
  return Object.fromEntries(
    (given as Record<string, string | undefined>[]).map((tag) => [tag['Key'] ?? tag['key'] ?? '', tag['Value'] ?? tag['value'] ?? '']),
  );
}

export function textsOf(...given: unknown[]): string[] {
  return given.flat().filter((value): value is string => typeof value === 'string');
}
