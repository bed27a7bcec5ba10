/** One entry of `errors` in an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
}

/** A business failure in a payload's `userErrors`. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field?: readonly string[] | null;
}

/** The service could not be reached, or not understood, however often it was tried. */
export class GovernanceUnreachable extends Error {
  override readonly name = 'GovernanceUnreachable';
}

/** The service answered with `errors`: the request was refused, or a part of it failed. */
export class GovernanceRequestError extends Error {
  override readonly name = 'GovernanceRequestError';
  /** Code of the first one, e.g. `UNAUTHENTICATED`. */
  readonly code: string;

  constructor(
    readonly errors: readonly AnswerError[],
    /** HTTP status. */
    readonly status: number,
    /** What was answered besides. */
    readonly data: unknown,
  ) {
    super(errors[0]?.message ?? `The service answered ${status}.`);
    this.code = errors[0]?.extensions?.code ?? 'INTERNAL';
  }
}

/** A mutation changed nothing, for a reason the caller can act on. */
export class GovernanceUserError extends Error {
  override readonly name = 'GovernanceUserError';
  /** Code of the first one, e.g. `STALE_VERSION`. */
  readonly code: string;

  constructor(readonly userErrors: readonly UserError[]) {
    super(userErrors[0]?.message ?? 'Nothing was changed.');
    this.code = userErrors[0]?.code ?? 'VALIDATION';
  }
}
