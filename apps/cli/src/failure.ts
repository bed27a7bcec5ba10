/** How a command ended; documented in README.md. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, unreachable: 3, changes: 4 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What went wrong, in words that say what to do. Shown without a stack. */
export class Failure extends Error {
  override readonly name: string = 'Failure';

  /** @param code an AWS error code, or one of ours; scripts branch on it */
  constructor(
    readonly code: string,
    message: string,
    readonly exitCode: ExitCode = exitCodes.failed,
  ) {
    super(message);
  }
}

/** Ends a command that did what it was asked with another exit code than 0; what there is to say was said. */
export class Verdict extends Error {
  constructor(readonly exitCode: number) {
    super(`exit code ${exitCode}`);
  }
}

/** An error the service answered with; its code is shown to people too. */
export class ServiceFailure extends Failure {}

export function usageFailure(message: string): Failure {
  return new Failure('Usage', message, exitCodes.usage);
}

export function unreachable(endpoint: string, why: string): Failure {
  return new Failure(
    'EmulatorUnreachable',
    `${endpoint} ${why}. Start an emulator with "mlapps start --detach", or give the address of a running one with --endpoint.`,
    exitCodes.unreachable,
  );
}
