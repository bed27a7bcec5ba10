import type { DenialReason } from './decision.js';
import type { Chain } from './explanation.js';
import { evaluate, type PreparedPolicies } from './prepared-policies.js';
import type { Question } from './question.js';
import { explained } from './policy-step.js';

/**
 * Every level above the caller, and the account itself, must allow, and none may deny. Service-linked roles are not bound.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
export function checkServiceControlPolicies(question: Question, policies: PreparedPolicies, chain: Chain): DenialReason | undefined {
  const { membership, principal, directories } = question;
  if (!membership) return undefined;
  const levels = directories.organizations.serviceControlPolicies(membership);
  if (!levels || isServiceLinked(principal.role?.roleArn)) {
    const why = levels
      ? 'service-linked roles are not bound'
      : membership.isManagement
        ? 'the management account is not bound'
        : 'not enabled';
    chain?.push({ kind: 'service-control-policy', name: '-', effect: 'none', detail: why });
    return undefined;
  }
  let refusal: DenialReason | undefined;
  for (const { targetId, policies: attached } of levels) {
    let allows = false;
    for (const record of attached) {
      const verdict = evaluate(policies.serviceControl(record), question.policyRequest);
      chain?.push(explained('service-control-policy', `${targetId} ${record.id} (${record.name})`, verdict));
      if (verdict.effect === 'Deny') {
        refusal = 'service-control-policy-denies';
        if (!chain) return refusal;
      }
      allows ||= verdict.effect === 'Allow';
    }
    if (allows) continue;
    chain?.push({ kind: 'service-control-policy', name: targetId, effect: 'deny', detail: 'no policy of this level allows it' });
    refusal ??= 'service-control-policy-missing';
  }
  return refusal;
}

function isServiceLinked(roleArn: string | undefined): boolean {
  return roleArn?.includes(':role/aws-service-role/') ?? false;
}
