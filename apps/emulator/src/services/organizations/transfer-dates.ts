import { invalidInput } from './refusals.js';

/** @throws InvalidInputException unless it is the beginning of a month to come, in UTC */
export function refuseStart(start: Date, now: number): void {
  const time = start.getTime();
  if (!Number.isFinite(time)) throw invalidInput('INVALID_START_DATE', "The start date doesn't meet the minimum requirements.");
  if (time % 86_400_000 !== 0) {
    throw invalidInput('START_DATE_NOT_BEGINNING_OF_DAY', 'The start date must be the beginning of the day (00:00:00.000).');
  }
  if (start.getUTCDate() !== 1)
    throw invalidInput('START_DATE_NOT_BEGINNING_OF_MONTH', 'The start date must be the first day of the month.');
  if (time <= now) throw invalidInput('START_DATE_TOO_EARLY', 'The start date is too early.');
}

/** @throws InvalidInputException unless it is the end of a month that is not over, in UTC */
export function refuseEnd(end: Date, now: number): void {
  const time = end.getTime();
  if (!Number.isFinite(time)) throw invalidInput('INVALID_END_DATE', "The end date doesn't meet the minimum requirements.");
  if (endOfMonth(time) !== time) {
    throw invalidInput('END_DATE_NOT_END_OF_MONTH', 'The end date must be the end of the last day of the month (23.59.59.999).');
  }
  if (time <= now) throw invalidInput('END_DATE_TOO_EARLY', 'The end date is too early.');
}

/** The last millisecond of the month, in UTC. */
export function endOfMonth(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) - 1;
}
