/** The part of an SDK's modelled exception class that {@link fault} needs. */
export type ExceptionClass<Exception extends Error> = new (options: never) => Exception;

/** Members an exception has besides its message, e.g. `Reason` of Organizations' ConstraintViolationException. */
export type ExceptionMembers<Exception> = Partial<Omit<Exception, keyof Error | `$${string}` | 'Message'>>;

/**
 * The SDK's modelled exception, ready to throw. Code, status and message member come from its schema when it is written.
 *
 * @example throw fault(ResourceLimitExceeded, "The account-level service limit 'MLflow Apps' is 3.");
 */
export function fault<Exception extends Error>(
  Exception: ExceptionClass<Exception>,
  message: string,
  members?: ExceptionMembers<Exception>,
): Exception {
  const options = { message, $metadata: {}, ...members };
  return new Exception(options as never);
}
