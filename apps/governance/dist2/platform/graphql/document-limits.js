import { Kind } from 'graphql';
import { requestError } from './request-error.js';
const NOTHING = { depth: 0, fields: 0, aliases: 0, directives: 0 };
/**
 * Measures a document before it is validated, as validation itself takes time that grows faster than the document. Each fragment is measured once.
 *
 * @throws RequestError when a limit is passed, or fragments run in a circle
 */
export function checkLimits(document, limits) {
    const fragments = new Map();
    for (const definition of document.definitions)
        if (definition.kind === Kind.FRAGMENT_DEFINITION)
            fragments.set(definition.name.value, definition);
    const measured = new Map();
    const ofFragment = (name) => {
        const known = measured.get(name);
        if (known === 'being measured')
            throw requestError('validation', `The fragment ${name} contains itself.`);
        const fragment = fragments.get(name);
        if (known !== undefined || fragment === undefined)
            return known ?? NOTHING;
        measured.set(name, 'being measured');
        const own = fragment.directives?.length ?? 0;
        const extent = ofSelections(fragment.selectionSet);
        const all = { ...extent, directives: extent.directives + own };
        measured.set(name, all);
        return all;
    };
    const ofSelections = (set) => {
        const sum = { ...NOTHING };
        for (const selection of set.selections) {
            sum.directives += selection.directives?.length ?? 0;
            if (selection.kind === Kind.FRAGMENT_SPREAD)
                add(sum, ofFragment(selection.name.value), 0);
            else if (selection.kind === Kind.INLINE_FRAGMENT)
                add(sum, ofSelections(selection.selectionSet), 0);
            else {
                sum.fields += 1;
                if (selection.alias !== undefined)
                    sum.aliases += 1;
                const inside = selection.selectionSet === undefined ? NOTHING : ofSelections(selection.selectionSet);
                // validation has its own rule for the depth of introspection
                add(sum, selection.name.value.startsWith('__') ? { ...inside, depth: 0 } : inside, 1);
            }
        }
        refuse(sum, limits);
        return sum;
    };
    for (const name of fragments.keys())
        ofFragment(name);
    for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION)
            continue;
        ofSelections(definition.selectionSet);
        const roots = rootFields(definition.selectionSet, fragments);
        if (roots > limits.rootFields)
            throw requestError('tooManyRootFields', `An operation may have ${limits.rootFields} fields at its root.`);
    }
}
function add(sum, inside, deeper) {
    sum.fields += inside.fields;
    sum.aliases += inside.aliases;
    sum.directives += inside.directives;
    sum.depth = Math.max(sum.depth, inside.depth + deeper);
}
function refuse({ depth, fields, aliases, directives }, limits) {
    if (depth > limits.depth)
        throw requestError('depthExceeded', `A document may be ${limits.depth} fields deep.`);
    if (aliases > limits.aliases)
        throw requestError('tooManyAliases', `A document may have ${limits.aliases} aliases.`);
    if (fields > limits.fields)
        throw requestError('tooManyFields', `A document may have ${limits.fields} fields, fragments put in.`);
    if (directives > limits.directives)
        throw requestError('tooManyDirectives', `A document may have ${limits.directives} directives.`);
}
/** Fields at the root; fragments cannot run in a circle here any more. */
function rootFields(set, fragments) {
    return set.selections.reduce((count, selection) => {
        if (selection.kind === Kind.FIELD)
            return count + 1;
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        return count + (inner === undefined ? 0 : rootFields(inner.selectionSet, fragments));
    }, 0);
}
//# sourceMappingURL=document-limits.js.map