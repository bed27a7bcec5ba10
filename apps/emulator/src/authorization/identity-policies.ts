import type { RoleRecord } from '../services/iam/role.js';
import { type DenialReason, prefer } from './decision.js';
import type { Chain, Step } from './explanation.js';
import { explained } from './policy-step.js';
import { evaluate, type NamedPolicy, type PreparedPolicies } from './prepared-policies.js';
import type { Question } from './question.js';
import { isNamedByResource } from './resource-access.js';

type Kind = Extract<Step['kind'], 'identity-policy' | 'permissions-boundary' | 'session-policy'>;

/**
 * With `--enforce-iam`: what the caller's role, its boundary and its session allow. Root may do everything its account may.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function checkIdentity(question: Question, policies: PreparedPolicies, chain: Chain): DenialReason | undefined {
  const { directories, principal } = question;
  if (!directories.enforceIam || question.isRoot) {
    const detail = directories.enforceIam
      ? 'root may do everything'
      : 'not enforced; start with --enforce-iam to have policies of roles count';
    chain?.push({ kind: 'identity-policy', name: '-', effect: 'none', detail });
    return undefined;
  }
  const role = roleOf(question);
  const boundary = role?.permissionsBoundary;
  const session = principal.role ? policies.session(principal.role) : [];
  const refusals = [
    checkOwn(question, role, policies, chain),
    boundary === undefined
      ? undefined
      : checkAll('permissions-boundary', [{ name: boundary, policy: policies.managed(boundary) }], question, chain),
    session.length === 0 ? undefined : checkAll('session-policy', session, question, chain),
  ];
  return refusals.reduce(prefer);
}

/** A session ends with its role; another role of the same name is another role. */
function roleOf({ directories, principal }: Question): RoleRecord | undefined {
  const role = principal.role && directories.findRole(principal.role.roleArn);
  const { userId } = principal;
  return role === undefined || (userId.startsWith('AROA') && !userId.startsWith(`${role.id}:`)) ? undefined : role;
}

function checkOwn(question: Question, role: RoleRecord | undefined, policies: PreparedPolicies, chain: Chain): DenialReason | undefined {
  const attached = role?.attachedPolicies.map((arn) => ({ name: arn, policy: policies.managed(arn) })) ?? [];
  const refusal = checkAll('identity-policy', role ? [...policies.inline(role), ...attached] : [], question, chain);
  if (refusal !== 'identity-policy-missing' || !isNamedByResource(question)) return refusal;
  chain?.push({ kind: 'identity-policy', name: '-', effect: 'allow', detail: "the resource's policy names the principal itself" });
  return undefined;
}

/** One of them must allow, and none may deny. */
function checkAll(kind: Kind, all: readonly NamedPolicy[], question: Question, chain: Chain): DenialReason | undefined {
  let allows = false;
  let denies = false;
  for (const { name, policy } of all) {
    const verdict = evaluate(policy, question.policyRequest);
    chain?.push(policy === 'unknown' ? unknownPolicy(kind, name) : explained(kind, name, verdict));
    denies ||= verdict.effect === 'Deny';
    allows ||= verdict.effect === 'Allow';
    if (denies && !chain) break;
  }
  if (all.length === 0) chain?.push({ kind, name: '-', effect: 'none', detail: 'the principal has no policies here' });
  if (denies) return `${kind}-denies`;
  return allows ? undefined : `${kind}-missing`;
}

function unknownPolicy(kind: Kind, name: string): Step {
  return { kind, name, effect: 'none', detail: 'is no managed policy that mlapps carries, so it grants nothing' };
}
