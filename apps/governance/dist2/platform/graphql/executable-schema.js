import { isObjectType } from 'graphql';
/**
 * The compiler takes only fields that have a resolver for computed ones, so the one computed member every connection has gets it here.
 * Any other field whose value is a function or a promise needs a resolver of its own.
 */
export function withCountResolvers(schema) {
    for (const type of Object.values(schema.getTypeMap())) {
        if (!isObjectType(type) || !type.name.endsWith('Connection'))
            continue;
        const field = type.getFields()['totalCount'];
        if (field !== undefined && field.resolve === undefined)
            field.resolve = countOf;
    }
    return schema;
}
function countOf({ totalCount }) {
    return typeof totalCount === 'function' ? totalCount() : totalCount;
}
//# sourceMappingURL=executable-schema.js.map