import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

/** Refuses a value that is none of those its member may have. */
export function checkOneOf(
  name: string,
  value: string | undefined,
  allowed: readonly string[],
  message = `The value of ${name} must be one of ${allowed.join(', ')}.`,
): void {
  if (value === undefined || allowed.includes(value)) return;
  throw s3Fault('InvalidArgument', { ArgumentName: name, ArgumentValue: value }, message);
}
