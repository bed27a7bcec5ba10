import { CommanderError } from 'commander';

import type { Environment } from './config.js';
import type { EndpointOptions } from './connection.js';
import { DEFAULT_ENDPOINT } from './endpoint.js';
import { explain } from './explain.js';
import { type Failure, ServiceFailure, Verdict, exitCodes } from './failure.js';
import { createProgram } from './program.js';

/**
 * Runs one command line.
 *
 * @returns the exit code of the process
 */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  const json = argv.includes('--json');
  let { endpoint } = environment;
  const program = createProgram(environment).hook('preAction', (_, command) => {
    endpoint = command.opts<EndpointOptions>().endpoint ?? endpoint ?? DEFAULT_ENDPOINT;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    // --help and --version
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.ok;
    if (error instanceof Verdict) return error.exitCode;
    const failure = explain(error, endpoint);
    if (!failure) throw error;
    process.stderr.write(`${json ? asJson(failure) : asText(failure)}\n`);
    return failure.exitCode;
  }
}

function asJson({ code, message, exitCode }: Failure): string {
  return JSON.stringify({ error: { code, message, exitCode } });
}

/** Codes of AWS are shown; ours say nothing that the sentence does not. */
function asText(failure: Failure): string {
  const { code, message, exitCode } = failure;
  if (exitCode === exitCodes.usage) return `mlapps: ${message} See "mlapps --help".`;
  return failure instanceof ServiceFailure ? `mlapps: ${code}: ${message}` : `mlapps: ${message}`;
}
