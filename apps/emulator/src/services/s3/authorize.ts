import type { Authorizer } from '../../authorization/authorize.js';
import type { AuthorizationContext } from '../../authorization/request.js';
import type { Caller } from '../../caller.js';

/** May this caller do this to that bucket or object? */
export interface S3AccessRequest {
  readonly caller: Caller;
  /** `s3:GetObject` */
  readonly action: string;
  /** ARN of a bucket or an object, or `*`. */
  readonly resource: string;
  /** With the account of the bucket and its policy, and S3's own condition keys. */
  readonly context: AuthorizationContext & { readonly resourceAccount: string };
}

/** Why a request is denied, in AWS's words; nothing when it is allowed. */
export type S3Authorize = (request: S3AccessRequest) => string | undefined;

/** @param authorizer asked when the first request comes, because S3 is made before what decides */
export function authorizeBy(authorizer: () => Authorizer): S3Authorize {
  return ({ caller, action, resource, context }) => {
    const decision = authorizer().authorize({ principal: caller, action, resource, context });
    return decision.allowed ? undefined : decision.message;
  };
}

/** Without accounts, organizations and policies: a bucket is its owner's. */
export const ownersOnly: S3Authorize = ({ caller, action, resource, context }) =>
  caller.account === context.resourceAccount
    ? undefined
    : `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} because no resource-based policy allows the ${action} action`;
