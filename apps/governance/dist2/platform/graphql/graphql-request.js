import { requestError } from './request-error.js';
/** @throws RequestError when a parameter has the wrong type, or what a browser sends unasked is not told apart from a program's request */
export function graphqlRequestOf(request) {
    if (request.method === 'POST')
        return parametersOf(request.body);
    if (request.headers['x-mlapps-csrf'] === undefined && request.headers['apollo-require-preflight'] === undefined)
        throw requestError('csrf', 'A GET request needs the header x-mlapps-csrf or apollo-require-preflight, with any value.');
    const { variables, extensions, ...rest } = request.query;
    return parametersOf({ ...rest, variables: jsonOf(variables, 'variables'), extensions: jsonOf(extensions, 'extensions') });
}
function jsonOf(text, name) {
    if (text === undefined || text === '')
        return undefined;
    try {
        return JSON.parse(String(text));
    }
    catch {
        throw requestError('badRequest', `${name} must be JSON.`);
    }
}
function parametersOf(body) {
    if (Array.isArray(body))
        throw requestError('batching', 'Send one operation for each request.');
    if (!isObject(body))
        throw requestError('badRequest', 'The body must be an object.');
    const { query, operationName, variables, extensions, documentId } = body;
    if (query != null && typeof query !== 'string')
        throw requestError('badRequest', 'query must be text.');
    if (operationName != null && typeof operationName !== 'string')
        throw requestError('badRequest', 'operationName must be text.');
    if (documentId != null && typeof documentId !== 'string')
        throw requestError('badRequest', 'documentId must be text.');
    if (variables != null && !isObject(variables))
        throw requestError('badRequest', 'variables must be an object.');
    if (extensions != null && !isObject(extensions))
        throw requestError('badRequest', 'extensions must be an object.');
    return {
        query: query ?? undefined,
        operationName,
        variables: variables ?? {},
        extensions: extensions ?? {},
        documentId: documentId ?? undefined,
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * What the client wants to read; nothing said is JSON.
 *
 * @returns undefined when it takes neither
 */
export function answerTypeOf(accept) {
    if (accept === undefined)
        return 'application/json';
    for (const each of accept.split(',')) {
        const [type, ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
        if (parameters.some((parameter) => /^charset=/.test(parameter) && !/^charset="?utf-?8"?$/.test(parameter)))
            continue;
        if (type === 'application/graphql-response+json')
            return 'application/graphql-response+json';
        if (type === 'application/json' || type === '*/*' || type === 'application/*')
            return 'application/json';
    }
    return undefined;
}
//# sourceMappingURL=graphql-request.js.map