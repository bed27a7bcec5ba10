import type { InvalidInputExceptionReason } from '@aws-sdk/client-organizations';
import { UnmodelledFault } from '@mlapps/aws-protocol/faults';

import { invalidInput } from './refusals.js';

interface Kind {
  /** What the constraint begins with. */
  readonly constraint: string;
  readonly reason: InvalidInputExceptionReason;
  readonly text: string;
}

/** "You provided a value that does not match the required pattern." is AWS's; the others are the reference's words for the reasons. */
const KINDS: readonly Kind[] = [
  {
    constraint: 'Member must not be null',
    reason: 'INPUT_REQUIRED',
    text: 'You must include a value for all required parameters.',
  },
  {
    constraint: 'Member must satisfy enum value set',
    reason: 'INVALID_ENUM',
    text: 'You specified an invalid value.',
  },
  {
    constraint: 'Member must have length less',
    reason: 'MAX_LENGTH_EXCEEDED',
    text: 'You provided a string parameter that is longer than allowed.',
  },
  {
    constraint: 'Member must have length greater',
    reason: 'MIN_LENGTH_EXCEEDED',
    text: 'You provided a string parameter that is shorter than allowed.',
  },
  {
    constraint: 'Member must have value less',
    reason: 'MAX_VALUE_EXCEEDED',
    text: 'You provided a numeric parameter that has a larger value than allowed.',
  },
  {
    constraint: 'Member must have value greater',
    reason: 'MIN_VALUE_EXCEEDED',
    text: 'You provided a numeric parameter that has a smaller value than allowed.',
  },
  {
    constraint: 'Member must satisfy constraint',
    reason: 'INVALID_LIST_MEMBER',
    text: 'You provided a list to a parameter that contains at least one invalid value.',
  },
  {
    constraint: '',
    reason: 'INVALID_PATTERN',
    text: 'You provided a value that does not match the required pattern.',
  },
];

/**
 * AWS Organizations says InvalidInputException of what breaks a constraint of its model, where other services say ValidationException.
 * Of several violations the first gives the reason.
 */
export function asInvalidInput(error: unknown): Error | undefined {
  if (!(error instanceof UnmodelledFault) || error.common !== 'validation') return undefined;
  const [, constraint = ''] = error.message.split('failed to satisfy constraint: ');
  const kind = KINDS.find((each) => constraint.startsWith(each.constraint))!;
  return invalidInput(kind.reason, `${kind.text} ${error.message}`);
}
