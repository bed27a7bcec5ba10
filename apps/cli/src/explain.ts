import { CommanderError } from 'commander';

import { Failure, ServiceFailure, exitCodes, unreachable } from './failure.js';

/** What to do about errors whose message from AWS does not say it. */
const advice: Readonly<Record<string, string>> = {
  ResourceLimitExceeded: 'Delete an app, or start the emulator with a larger --app-limit.',
  ResourceNotFound: '"mlapps apps list" shows what there is.',
  InvalidSignatureException: 'The secret is not the one of the key; the emulator takes it from --secret-access-key.',
  UnrecognizedClientException: 'Name an account with --account, or give the key to the emulator with --credentials.',
  ExpiredTokenException: 'Assume the role again, or unset AWS_SESSION_TOKEN.',
  ThrottlingException: 'Try again later, or start the emulator with --api-rates off.',
};

/** Errors of a connection that never carried an answer. */
const CONNECTION_ERRORS = /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|EPIPE|UND_ERR|TimeoutError$)/;

/** Turns whatever was thrown into one sentence and an exit code; nothing for a defect of this program. */
export function explain(error: unknown, endpoint = 'The endpoint'): Failure | undefined {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) return new Failure('Usage', sentence(error.message.replace(/^error: /, '')), exitCodes.usage);
  if (!(error instanceof Error)) return undefined;
  // an answer the SDK cannot read: some other server is there
  if (error.message.includes('Deserialization error')) return unreachable(endpoint, 'answers, but not as SageMaker does');
  if (isServiceError(error)) {
    const text = `${sentence(error.message || 'no message')}${advice[error.name] ? ` ${advice[error.name]}` : ''}`;
    return new ServiceFailure(error.name, text);
  }
  const code = connectionCode(error);
  return code === undefined ? undefined : unreachable(endpoint, `does not answer (${code})`);
}

/** An error the service answered with. */
export function isServiceError(error: unknown): error is Error & { $metadata: { httpStatusCode: number } } {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode !== undefined;
}

/** `ECONNREFUSED`, from wherever the client put it. */
export function connectionCode(error: unknown): string | undefined {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    const { code, name } = at as NodeJS.ErrnoException;
    for (const found of [code, name]) if (typeof found === 'string' && CONNECTION_ERRORS.test(found)) return found;
    if (at instanceof AggregateError && at.errors.length > 0) return connectionCode(at.errors[0]);
  }
  return undefined;
}

export function sentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
