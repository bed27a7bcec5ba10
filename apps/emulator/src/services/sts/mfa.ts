import { commonFault } from '@mlapps/aws-protocol/faults';

/** There are no MFA devices here, so none can be the right one. @throws AccessDenied */
export function refuseMfa(input: { readonly SerialNumber?: string | undefined; readonly TokenCode?: string | undefined }): void {
  if (input.SerialNumber === undefined && input.TokenCode === undefined) return;
  throw commonFault(
    'accessDenied',
    'MultiFactorAuthentication failed, unable to validate MFA code. Please verify your MFA serial number is valid and associated with this user.',
  );
}
