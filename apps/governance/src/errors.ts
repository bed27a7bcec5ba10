/**
 * Every business failure, once: its code in the API and its message. Clients branch on the code, never on the text.
 * A test asserts that the enum `ErrorCode` of the schema has exactly these codes.
 */
export const errors = {
  validation: { code: 'VALIDATION', message: ({ reason }: { reason: string }) => reason },
  forbidden: {
    code: 'FORBIDDEN',
    message: ({ role, scope }: { role: string; scope: string }) => `This takes the role ${role} on ${scope}.`,
  },
  ownRole: { code: 'FORBIDDEN', message: (_: object) => 'Nobody gives a role to themselves or to a group they are in.' },
  notFound: { code: 'NOT_FOUND', message: ({ what, id }: { what: string; id: string }) => `There is no ${what} ${id}.` },
  staleVersion: {
    code: 'STALE_VERSION',
    message: ({ currentVersion }: { currentVersion: number }) =>
      `It was changed meanwhile: read it again and pass ifVersion ${currentVersion}.`,
  },
  invalidState: { code: 'INVALID_STATE', message: ({ reason }: { reason: string }) => reason },
  selfApproval: { code: 'SELF_APPROVAL', message: ({ reason }: { reason: string }) => reason },
  conflict: { code: 'CONFLICT', message: ({ reason }: { reason: string }) => reason },
  denied: { code: 'DENIED', message: ({ reason }: { reason: string }) => reason },
  limitExceeded: { code: 'LIMIT_EXCEEDED', message: ({ reason }: { reason: string }) => reason },
  idempotencyKeyMismatch: {
    code: 'IDEMPOTENCY_KEY_MISMATCH',
    message: (_: object) => 'This idempotencyKey was used with another input. Take a new key for another request.',
  },
  idempotencyInProgress: {
    code: 'IDEMPOTENCY_IN_PROGRESS',
    message: (_: object) => 'The first request with this idempotencyKey is still at work. Try again in a moment.',
  },
  revisionExpired: {
    code: 'REVISION_EXPIRED',
    message: (_: object) => 'This revision is no longer kept. Ask at a later one, or with atLeast.',
  },
  upstreamUnavailable: { code: 'UPSTREAM_UNAVAILABLE', message: ({ reason }: { reason: string }) => reason },
} as const satisfies Record<string, { code: string; message: (args: never) => string }>;

export type ErrorName = keyof typeof errors;
export type ErrorArguments<Name extends ErrorName> = Parameters<(typeof errors)[Name]['message']>[0];

/** A request that is refused for a reason the caller can act on; nothing was changed. */
export class Refusal<Name extends ErrorName = ErrorName> extends Error {
  override readonly name = 'Refusal';
  readonly code: (typeof errors)[Name]['code'];

  constructor(
    readonly error: Name,
    readonly args: ErrorArguments<Name>,
    /** Path of the input member it is about. */
    readonly field?: readonly string[],
  ) {
    super((errors[error].message as (args: ErrorArguments<Name>) => string)(args));
    this.code = errors[error].code;
  }
}

/** @example throw refusal('staleVersion', { currentVersion: 3 }, ['ifVersion']); */
export function refusal<Name extends ErrorName>(error: Name, args: ErrorArguments<Name>, field?: readonly string[]): Refusal<Name> {
  return new Refusal(error, args, field);
}
