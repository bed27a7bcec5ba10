import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { AnsweredError } from './request-error.js';
/**
 * Errors of an executed operation as the caller sees them: refusals with their code, ours as they are, and anything unknown as `INTERNAL` with
 * nothing but the id of the request, under which the log has the cause.
 */
export declare function answeredErrors(errors: readonly GraphQLError[], requestId: string, log: Logger): AnsweredError[];
