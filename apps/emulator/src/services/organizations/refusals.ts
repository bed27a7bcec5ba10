import {
  AccessDeniedException,
  ConstraintViolationException,
  type ConstraintViolationExceptionReason,
  InvalidInputException,
  type InvalidInputExceptionReason,
} from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

/** A limit that would be passed; AWS names which in `Reason`. */
export function constraintViolation(reason: ConstraintViolationExceptionReason, message: string): Error {
  return fault(ConstraintViolationException, message, { Reason: reason });
}

export function accessDenied(): Error {
  return fault(AccessDeniedException, "You don't have permissions to access this resource.");
}

/** A value that AWS Organizations does not take; it names why in `Reason`. */
export function invalidInput(reason: InvalidInputExceptionReason, message: string): Error {
  return fault(InvalidInputException, message, { Reason: reason });
}
