import type { Actor } from './features/access/actor.js';
import type { Committed } from './features/audit/ledger.js';
import type { RequestContext } from './request-context.js';
export interface MutationInput {
    readonly idempotencyKey: string;
}
/** Carries a mutation out once for each key, and turns a refusal into `userErrors`. */
export interface MutationSteps<Name extends string, Thing> {
    /** Field of the schema, e.g. `policyDraft`. */
    readonly mutation: string;
    /** Member of the payload that holds the thing, e.g. `policy`. */
    readonly as: Name;
    readonly input: MutationInput;
    /** One `Ledger.commit` with the actor it is given, not with another; its result has the thing's `id`. */
    readonly work: (actor: Actor) => Promise<Committed<{
        readonly id: string;
    }>>;
    /** The thing as it is now; also for a repeated request. */
    readonly load: (id: string, actor: Actor) => Promise<Thing | null>;
}
export type Payload<Name extends string, Thing> = {
    readonly [name in Name]: Thing | null;
} & {
    readonly revision: bigint | null;
    readonly userErrors: readonly PresentedError[];
};
export interface PresentedError {
    readonly __typename: string;
    readonly code: string;
    readonly message: string;
    readonly field: readonly string[] | undefined;
}
/**
 * @example
 * return mutate(context, { mutation: 'policyDraft', as: 'policy', input, work: (actor) => this.policies.draft(input, actor), load: (id, actor) => this.policies.find(id, actor) });
 */
export declare function mutate<Name extends string, Thing>({ actor }: RequestContext, { mutation, as, input, work, load }: MutationSteps<Name, Thing>): Promise<Payload<Name, Thing>>;
