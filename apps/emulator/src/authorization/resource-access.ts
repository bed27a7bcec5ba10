import { trusts } from '../services/iam/trust-policy.js';
import type { PermissionPolicy, ResourceGrant } from '../services/ram/grants.js';
import type { DenialReason } from './decision.js';
import type { AllowReason } from './decision.js';
import type { Chain } from './explanation.js';
import { explained } from './policy-step.js';
import { evaluatePolicy } from './policy/policy.js';
import { evaluate, type PreparedPolicies } from './prepared-policies.js';
import type { PrincipalKeys } from './principal-keys.js';
import { policyPrincipal, type Question } from './question.js';

/** What the resource's side says. */
export type ResourceAccess = { readonly granted: AllowReason } | { readonly refused: DenialReason };

const SAME_ACCOUNT: ResourceAccess = { granted: 'same-account' };
const SHARED: ResourceAccess = { granted: 'shared' };
const BY_POLICY: ResourceAccess = { granted: 'resource-policy' };
const ELSEWHERE: ResourceAccess = { granted: 'granted-elsewhere' };
const DENIED_BY_POLICY: ResourceAccess = { refused: 'resource-policy-denies' };
const NO_POLICY: ResourceAccess = { refused: 'resource-policy-missing' };

/** The resource's own policy may deny anyone. Another account's principals need it, or a share, to allow them. */
export function checkResource(question: Question, policies: PreparedPolicies, keys: PrincipalKeys, chain: Chain): ResourceAccess {
  const { context, crossAccount, action } = question;
  if (context.resourcePolicy) {
    const verdict = evaluatePolicy(context.resourcePolicy, question.policyRequest);
    chain?.push(explained('resource-policy', question.resource, verdict));
    if (verdict.effect === 'Deny') return DENIED_BY_POLICY;
    if (verdict.effect === 'Allow' && crossAccount) return BY_POLICY;
  }
  if (!crossAccount) return SAME_ACCOUNT;
  if (context.grantedElsewhere) return ELSEWHERE;
  if (isTrustAction(action)) return checkTrust(question, chain);
  if (action.startsWith('s3:')) {
    if (!context.resourcePolicy)
      chain?.push({ kind: 'resource-policy', name: question.resource, effect: 'none', detail: 'the bucket has no policy' });
    return NO_POLICY;
  }
  return checkShares(question, policies, keys, chain);
}

function checkShares(question: Question, policies: PreparedPolicies, keys: PrincipalKeys, chain: Chain): ResourceAccess {
  const { directories, resource, principal, membership, context } = question;
  const known = keys.of(principal, membership);
  const carries = (policy: PermissionPolicy): boolean => evaluate(policies.permission(policy), question.policyRequest).effect === 'Allow';
  if (!chain && directories.grants.firstActive(resource, known, context.now, carries)) return SHARED;
  const grants = directories.grants.find(resource, known, context.now);
  let refused: DenialReason = 'not-shared';
  let granted = false;
  for (const grant of grants) {
    const allows = carries(grant.policy);
    if (chain) explainGrant(grant, allows, chain);
    granted ||= allows && grant.status.active;
    if (grant.status.active) refused = 'permission-lacks-action';
    else if (allows && refused === 'not-shared') refused = 'share-not-active';
  }
  if (grants.length === 0)
    chain?.push({ kind: 'share', name: '-', effect: 'none', detail: 'no share gives the resource to the principal' });
  return granted ? SHARED : { refused };
}

function explainGrant(
  { shareArn, shareName, principal, permissionArn, permissionVersion, status }: ResourceGrant,
  allows: boolean,
  chain: NonNullable<Chain>,
): void {
  const state = status.active ? 'active' : `not active: ${status.reason}`;
  const detail = `"${shareName}" is ${state}; resource ${status.resource}, principal ${principal} ${status.principal}; ${permissionArn} version ${permissionVersion} ${allows ? 'carries' : 'does not carry'} the action`;
  chain.push({ kind: 'share', name: shareArn, effect: allows && status.active ? 'allow' : 'none', detail });
}

const TRUST_ACTIONS = new Set(['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity']);

function isTrustAction(action: string): boolean {
  return TRUST_ACTIONS.has(action);
}

function checkTrust(question: Question, chain: Chain): ResourceAccess {
  const { directories, resource, action } = question;
  const role = directories.findRole(resource);
  const allows = role ? trusts(role.trustPolicy, action, trustedParty(question), trustFacts(question)) : directories.assumeUnknownRoles;
  const detail = role
    ? `${allows ? 'trusts' : 'does not trust'} the principal`
    : `nobody created this role; ${allows ? 'with lenient signatures anyone may assume it' : 'it cannot be assumed'}`;
  chain?.push({ kind: 'trust-policy', name: resource, effect: allows ? 'allow' : 'none', detail });
  return allows ? BY_POLICY : NO_POLICY;
}

/**
 * Within an account a resource-based policy that names the principal itself needs no identity policy beside it; one that names the account
 * leaves the choice to it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function isNamedByResource(question: Question): boolean {
  const { context, crossAccount, directories, resource, action, policyRequest } = question;
  if (crossAccount) return false;
  // an account nobody has: what still matches names the principal, not its account
  const unnamed = { account: '', ...withoutAccount(question) };
  if (context.resourcePolicy) return evaluatePolicy(context.resourcePolicy, { ...policyRequest, principal: unnamed }).effect === 'Allow';
  const role = isTrustAction(action) ? directories.findRole(resource) : undefined;
  return role !== undefined && trusts(role.trustPolicy, action, { kind: 'aws', ...unnamed }, trustFacts(question));
}

function withoutAccount(question: Question): { arn: string; roleArn?: string } {
  const { arn, roleArn } = policyPrincipal(question);
  return roleArn === undefined ? { arn } : { arn, roleArn };
}

function trustedParty(question: Question): Parameters<typeof trusts>[2] {
  const { account, arn, roleArn } = policyPrincipal(question);
  return { kind: 'aws', account, arn, ...(roleArn === undefined ? {} : { roleArn }) };
}

function trustFacts({ policyRequest }: Question): Parameters<typeof trusts>[3] {
  return { get: policyRequest.facts };
}
