import type { AccessControlPolicy } from '@aws-sdk/client-s3';

import { ownerOf } from './find-bucket.js';
import { aclNotSupported, refuseUnsupported } from './refuse-unsupported.js';

/** The one access control list there is: the owner may do everything. */
export function ownerAccess(account: string) {
  const Owner = ownerOf(account);
  return { Owner, Grants: [{ Grantee: { ...Owner, Type: 'CanonicalUser' as const }, Permission: 'FULL_CONTROL' as const }] };
}

/** Lets pass what changes nothing: `private`, `bucket-owner-full-control`, or the owner's full control written out. */
export function checkAcl(
  account: string,
  input: { readonly ACL?: string | undefined; readonly AccessControlPolicy?: AccessControlPolicy | undefined },
): void {
  refuseUnsupported(input);
  const { ACL, AccessControlPolicy } = input;
  const [grant, ...others] = AccessControlPolicy?.Grants ?? [];
  const isOwners = grant?.Grantee?.ID === ownerOf(account).ID && grant.Permission === 'FULL_CONTROL' && others.length === 0;
  if (ACL === undefined && !isOwners) throw aclNotSupported();
}
