import { commonFault } from '@mlapps/aws-protocol/faults';

/** The error for an operation that a service of AWS has and this emulator does not answer. */
export function notImplemented(service: string): (operation: string) => Error {
  return (operation) =>
    commonFault(
      'notImplemented',
      `${service} ${operation || 'without an operation name'} is not served by mlapps. See docs/fidelity for what is.`,
    );
}
