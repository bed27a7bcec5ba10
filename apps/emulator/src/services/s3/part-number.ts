import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

export function checkedPartNumber(number: number): number {
  if (Number.isInteger(number) && number >= 1 && number <= 10_000) return number;
  throw s3Fault(
    'InvalidArgument',
    { ArgumentName: 'partNumber', ArgumentValue: number },
    'Part number must be an integer between 1 and 10000, inclusive',
  );
}
