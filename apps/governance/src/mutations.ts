import { createHash } from 'node:crypto';

import { refusal, Refusal } from './errors.js';
import type { Actor } from './features/access/actor.js';
import { Replayed } from './features/audit/idempotency.js';
import type { Committed } from './features/audit/ledger.js';
import { unkeepableIn } from './platform/graphql/keepable-text.js';
import type { RequestContext } from './request-context.js';

export interface MutationInput {
  readonly idempotencyKey: string;
}

export interface MutationSteps<Name extends string, Thing> {
  /** Field of the schema, e.g. `policyDraft`. */
  readonly mutation: string;
  /** Member of the payload that holds the thing, e.g. `policy`. */
  readonly as: Name;
  readonly input: MutationInput;
  /** One `Ledger.commit` with the actor it is given, not with another; its result has the thing's `id`. */
  readonly work: (actor: Actor) => Promise<Committed<{ readonly id: string }>>;
  /** The thing as it is now; also for a repeated request. */
  readonly load: (id: string, actor: Actor) => Promise<Thing | null>;
}

export type Payload<Name extends string, Thing> = { readonly [name in Name]: Thing | null } & {
  readonly revision: bigint | null;
  readonly userErrors: readonly PresentedError[];
};

export interface PresentedError {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[] | undefined;
}

/** Printable, so that it can stand in logs and headers. */
const KEY = /^[\x20-\x7e]{1,128}$/;

/**
 * Carries a mutation out once for each key: the same request again is answered as the first time, another one with the key is refused. A
 * request that was refused or cut off has not used its key.
 *
 * @example
 * return mutate(context, { mutation: 'policyDraft', as: 'policy', input, work: (actor) => this.policies.draft(input, actor), load: (id, actor) => this.policies.find(id, actor) });
 */
export async function mutate<Name extends string, Thing>(
  { actor }: RequestContext,
  { mutation, as, input, work, load }: MutationSteps<Name, Thing>,
): Promise<Payload<Name, Thing>> {
  const { idempotencyKey: key, ...rest } = input;
  const requestHash = createHash('sha256')
    .update(JSON.stringify([mutation, rest], textOfBigInts))
    .digest('hex');
  try {
    if (!KEY.test(key))
      throw refusal('validation', { reason: 'An idempotencyKey has 1 to 128 printable ASCII characters.' }, ['input', 'idempotencyKey']);
    const unkeepable = unkeepableIn(rest);
    if (unkeepable !== undefined)
      throw refusal('validation', { reason: 'Text with a NUL character or half of a surrogate pair cannot be kept.' }, unkeepable);
    const { id, revision } = await workOnce(() => work({ ...actor, idempotency: { key, requestHash } }));
    return { [as]: await load(id, actor), revision, userErrors: [] } as unknown as Payload<Name, Thing>;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { [as]: null, revision: null, userErrors: [presented(error)] } as unknown as Payload<Name, Thing>;
  }
}

function textOfBigInts(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

async function workOnce(work: () => Promise<Committed<{ readonly id: string }>>): Promise<{ id: string; revision: bigint }> {
  try {
    const { result, revision } = await work();
    return { id: result.id, revision };
  } catch (error) {
    if (error instanceof Replayed) return error;
    throw error;
  }
}

function presented(error: Refusal): PresentedError {
  const { code, message, field, args } = error;
  const __typename = error.error === 'staleVersion' ? 'StaleVersionError' : 'GenericUserError';
  return { ...args, __typename, code, message, field };
}
