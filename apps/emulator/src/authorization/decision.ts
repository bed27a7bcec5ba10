import type { AuthorizationRequest } from './request.js';

/** Kinds of policies, as AWS's messages name them. */
const POLICIES = {
  'service-control-policy': 'service control policy',
  'resource-policy': 'resource-based policy',
  'identity-policy': 'identity-based policy',
  'permissions-boundary': 'permissions boundary',
  'session-policy': 'session policy',
} as const;

type PolicyName = keyof typeof POLICIES;

/**
 * Why a request is denied. AWS says the same for the last three as for `resource-policy-missing`, because RAM's grants are resource-based policies;
 * `mlapps explain` tells them apart.
 */
export type DenialReason =
  | `${PolicyName}-denies`
  | `${PolicyName}-missing`
  | 'account-suspended'
  | 'owner-suspended'
  | 'unknown-resource'
  | 'not-shared'
  | 'share-not-active'
  | 'permission-lacks-action';

export type AllowReason = 'same-account' | 'shared' | 'resource-policy' | 'granted-elsewhere';

export type Decision =
  | { readonly allowed: true; readonly reason: AllowReason }
  | {
      readonly allowed: false;
      readonly reason: DenialReason;
      /** In AWS's words. */
      readonly message: string;
    };

export function denied(reason: DenialReason, { principal, action, resource }: AuthorizationRequest): Decision {
  const message = `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${resource} ${because(reason, action, principal.account)}`;
  return { allowed: false, reason, message };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
function because(reason: DenialReason, action: string, account: string): string {
  if (reason === 'account-suspended') return `because the account ${account} is suspended`;
  const [, name, how] = /^(.+)-(denies|missing)$/.exec(reason) ?? [];
  const policy = POLICIES[(name ?? 'resource-policy') as PolicyName];
  return how === 'denies'
    ? `with an explicit deny in ${policy.startsWith('i') ? 'an' : 'a'} ${policy}`
    : `because no ${policy} allows the ${action} action`;
}

/** An explicit deny is named before a permission that is missing. */
export function prefer(first: DenialReason | undefined, second: DenialReason | undefined): DenialReason | undefined {
  if (first === undefined) return second;
  return second !== undefined && isExplicit(second) && !isExplicit(first) ? second : first;
}

function isExplicit(reason: DenialReason): boolean {
  return reason.endsWith('-denies');
}
