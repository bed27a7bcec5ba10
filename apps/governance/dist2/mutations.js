import { createHash } from 'node:crypto';
import { Refusal } from './errors.js';
import { Replayed } from './features/audit/idempotency.js';
/**
 * @example
 * return mutate(context, { mutation: 'policyDraft', as: 'policy', input, work: (actor) => this.policies.draft(input, actor), load: (id, actor) => this.policies.find(id, actor) });
 */
export async function mutate({ actor }, { mutation, as, input, work, load }) {
    const { idempotencyKey: key, ...rest } = input;
    const requestHash = createHash('sha256')
        .update(JSON.stringify([mutation, rest], textOfBigInts))
        .digest('hex');
    try {
        const { id, revision } = await workOnce(() => work({ ...actor, idempotency: { key, requestHash } }));
        return { [as]: await load(id, actor), revision, userErrors: [] };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { [as]: null, revision: null, userErrors: [presented(error)] };
    }
}
function textOfBigInts(_, value) {
    return typeof value === 'bigint' ? String(value) : value;
}
async function workOnce(work) {
    try {
        const { result, revision } = await work();
        return { id: result.id, revision };
    }
    catch (error) {
        if (error instanceof Replayed)
            return error;
        throw error;
    }
}
function presented(error) {
    const { code, message, field, args } = error;
    const __typename = error.error === 'staleVersion' ? 'StaleVersionError' : 'GenericUserError';
    return { ...args, __typename, code, message, field };
}
//# sourceMappingURL=mutations.js.map