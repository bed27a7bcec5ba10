import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

/** Tokens say where the last page ended, in a form that invites nobody to read it. */
const mark = '1';

export function encodeToken(text: string): string {
  return mark + Buffer.from(text).toString('base64url');
}

export function decodeToken(token: string): string {
  const bytes = Buffer.from(token.slice(1), 'base64url');
  if (!token.startsWith(mark) || bytes.length === 0 || bytes.toString('base64url') !== token.slice(1)) {
    throw s3Fault(
      'InvalidArgument',
      { ArgumentName: 'continuation-token', ArgumentValue: token },
      'The continuation token provided is incorrect',
    );
  }
  return bytes.toString();
}
