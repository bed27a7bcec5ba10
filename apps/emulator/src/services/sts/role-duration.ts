import { commonFault } from '@mlapps/aws-protocol/faults';

const HOUR = 3600;

/**
 * Seconds a role session lasts.
 *
 * @param chained whether the caller is a role session itself
 * @throws ValidationError
 */
export function roleSeconds(requested: number | undefined, maxSessionDuration: number, chained: boolean): number {
  const seconds = requested ?? HOUR;
  if (chained && seconds > HOUR) {
    throw commonFault('validation', 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining');
  }
  if (seconds > maxSessionDuration) {
    throw commonFault('validation', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
  return seconds;
}
