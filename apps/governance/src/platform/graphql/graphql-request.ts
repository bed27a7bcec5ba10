import type { FastifyRequest } from 'fastify';

import { requestError } from './request-error.js';

/** What a request asks, by the GraphQL-over-HTTP specification. */
export interface GraphqlRequest {
  readonly query: string | undefined;
  readonly operationName: string | null | undefined;
  readonly variables: Record<string, unknown>;
  readonly extensions: Record<string, unknown>;
  readonly documentId: string | undefined;
}

export type AnswerType = 'application/json' | 'application/graphql-response+json';

/** @throws RequestError when a parameter has the wrong type, or what a browser sends unasked is not told apart from a program's request */
export function graphqlRequestOf(request: FastifyRequest): GraphqlRequest {
  if (request.method === 'POST') {
    // other types can be sent by a form of any page, and the server's parsers would take them
    const type = request.headers['content-type'] ?? '';
    if (type !== 'application/json' && !/^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i.test(type))
      throw requestError('mediaTypeNotSupported', 'Send application/json, in UTF-8.');
    return parametersOf(request.body);
  }
  if (request.headers['x-mlapps-csrf'] === undefined && request.headers['apollo-require-preflight'] === undefined)
    throw requestError('csrf', 'A GET request needs the header x-mlapps-csrf or apollo-require-preflight, with any value.');
  const { variables, extensions, ...rest } = request.query as Record<string, unknown>;
  return parametersOf({ ...rest, variables: jsonOf(variables, 'variables'), extensions: jsonOf(extensions, 'extensions') });
}

function jsonOf(text: unknown, name: string): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(String(text)) as unknown;
  } catch {
    throw requestError('badRequest', `${name} must be JSON.`);
  }
}

/** @throws RequestError when a parameter has the wrong type */
export function parametersOf(body: unknown): GraphqlRequest {
  if (Array.isArray(body)) throw requestError('batching', 'Send one operation for each request.');
  if (!isObject(body)) throw requestError('badRequest', 'The body must be an object.');
  const { query, operationName, variables, extensions, documentId } = body;
  if (query != null && typeof query !== 'string') throw requestError('badRequest', 'query must be text.');
  if (operationName != null && typeof operationName !== 'string') throw requestError('badRequest', 'operationName must be text.');
  if (documentId != null && typeof documentId !== 'string') throw requestError('badRequest', 'documentId must be text.');
  if (variables != null && !isObject(variables)) throw requestError('badRequest', 'variables must be an object.');
  if (extensions != null && !isObject(extensions)) throw requestError('badRequest', 'extensions must be an object.');
  return {
    query: query ?? undefined,
    operationName,
    variables: variables ?? {},
    extensions: extensions ?? {},
    documentId: documentId ?? undefined,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What the client wants to read; nothing said is JSON.
 *
 * @returns undefined when it takes neither
 */
export function answerTypeOf(accept: string | undefined): AnswerType | undefined {
  if (accept === undefined || accept === 'application/json') return 'application/json';
  for (const each of accept.split(',')) {
    const [type, ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
    if (parameters.some((parameter) => /^charset=/.test(parameter) && !/^charset="?utf-?8"?$/.test(parameter))) continue;
    if (type === 'application/graphql-response+json') return 'application/graphql-response+json';
    if (type === 'application/json' || type === '*/*' || type === 'application/*') return 'application/json';
  }
  return undefined;
}
