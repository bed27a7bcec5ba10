import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

import { Refusal } from '../../errors.js';
import type { AnsweredError } from './request-error.js';

/**
 * Errors of an executed operation as the caller sees them: refusals with their code, ours as they are, and anything unknown as `INTERNAL` with
 * nothing but the id of the request, under which the log has the cause.
 */
export function answeredErrors(errors: readonly GraphQLError[], requestId: string, log: Logger): AnsweredError[] {
  return errors.map((error) => {
    const cause = rootOf(error);
    const { locations, path } = error;
    if (cause instanceof Refusal)
      return {
        message: cause.message,
        locations,
        path,
        extensions: { ...(cause.args as object), code: cause.code, ...(cause.field && { field: cause.field }) },
      };
    // those of graphql-jit may have none
    const code = (cause instanceof GraphQLError ? cause : error).extensions?.['code'];
    if (typeof code === 'string') return { message: error.message, locations, path, extensions: { ...error.extensions, code } };
    log.error({ err: cause, requestId, path }, 'A field could not be resolved');
    return { message: 'This could not be answered.', locations, path, extensions: { code: 'INTERNAL', requestId } };
  });
}

/** Executors wrap what a resolver throws, sometimes twice. */
function rootOf(error: Error): Error {
  let root: Error = error;
  while (root instanceof GraphQLError && root.originalError) root = root.originalError;
  return root;
}
