import { evaluatePolicy, type CompiledPolicy, type Facts, type PolicyPrincipal } from '../../authorization/policy/policy.js';
import type { Caller } from '../../caller.js';

/** May this caller do this to that bucket or object? */
export interface S3AccessRequest {
  readonly caller: Caller;
  /** `s3:GetObject` */
  readonly action: string;
  /** ARN of a bucket or an object, or `*`. */
  readonly resource: string;
  /** Account of the bucket; the caller's own where no bucket is concerned. */
  readonly owner: string;
  /** Canonical user of the caller's account. */
  readonly canonicalUser: string;
  /** The bucket's, unless it does not count for this request. */
  readonly resourcePolicy: CompiledPolicy | undefined;
  /** S3's own condition keys; nothing for others. */
  readonly facts: Facts;
  readonly region: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly secure: boolean;
  readonly sourceIp: string | undefined;
  readonly userAgent: string | undefined;
}

/** Why a request is denied, in AWS's words; nothing when it is allowed. */
export type S3Authorize = (request: S3AccessRequest) => string | undefined;

/**
 * The bucket policy decides alone: the owner's account may do what the policy does not deny, others what it allows.
 *
 * @param organizationOf id of an account's organization, for `aws:PrincipalOrgID`
 */
export function authorizeByBucketPolicy(organizationOf: (account: string) => string | undefined): S3Authorize {
  return (request) => {
    const { caller, action, resource, owner, resourcePolicy } = request;
    const principal = principalOf(request);
    const facts: Facts = (key) => request.facts(key) ?? globalFacts(key, request, principal, organizationOf);
    const { effect } = resourcePolicy ? evaluatePolicy(resourcePolicy, { action, resource, principal, facts }) : { effect: 'None' };
    if (effect === 'Allow' || (effect === 'None' && caller.account === owner)) return undefined;
    const reason =
      effect === 'Deny'
        ? 'with an explicit deny in a resource-based policy'
        : `because no resource-based policy allows the ${action} action`;
    return `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} ${reason}`;
  };
}

/** The role of a session is taken to have no path, which its ARN does not show. */
function principalOf({ caller: { account, arn }, canonicalUser }: S3AccessRequest): PolicyPrincipal {
  const session = /^arn:([^:]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn);
  const roleArn = session ? { roleArn: `arn:${session[1]}:iam::${session[2]}:role/${session[3]}` } : {};
  return { account, arn, canonicalUser, ...roleArn };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
function globalFacts(
  key: string,
  { caller, owner, region, now, secure, sourceIp, userAgent }: S3AccessRequest,
  principal: PolicyPrincipal,
  organizationOf: (account: string) => string | undefined,
): readonly string[] | undefined {
  switch (key) {
    case 'aws:principalaccount':
      return [caller.account];
    case 'aws:principalarn':
      return [principal.roleArn ?? principal.arn];
    case 'aws:principalorgid':
      return listed(organizationOf(caller.account));
    case 'aws:resourceorgid':
      return listed(organizationOf(owner));
    case 'aws:resourceaccount':
      return [owner];
    case 'aws:userid':
      return [caller.userId];
    case 'aws:principalisawsservice':
    case 'aws:viaawsservice':
      return ['false'];
    case 'aws:requestedregion':
      return [region];
    case 'aws:securetransport':
      return [String(secure)];
    case 'aws:currenttime':
      return [new Date(now).toISOString()];
    case 'aws:epochtime':
      return [String(Math.floor(now / 1000))];
    case 'aws:sourceip':
      return sourceIp === undefined ? undefined : [sourceIp];
    case 'aws:useragent':
      return listed(userAgent);
    case 'aws:sourcevpc':
    case 'aws:sourcevpce':
    case 'aws:sourcearn':
    case 'aws:sourceaccount':
      return [];
    default:
      return undefined;
  }
}

function listed(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
