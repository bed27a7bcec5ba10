import { checkAccounts } from './account-state.js';
import { type AllowReason, type Decision, denied, prefer } from './decision.js';
import type { Directories } from './directories.js';
import type { Chain, Explanation, Step } from './explanation.js';
import { checkIdentity } from './identity-policies.js';
import { PreparedPolicies } from './prepared-policies.js';
import { PrincipalKeys } from './principal-keys.js';
import { Question } from './question.js';
import type { AuthorizationRequest } from './request.js';
import { checkResource } from './resource-access.js';
import { checkServiceControlPolicies } from './service-control-policies.js';

/** Decides every request, of the control plane, of S3 and of apps. */
export interface Authorizer {
  authorize(request: AuthorizationRequest): Decision;
  /** The same decision with everything it looked at. */
  explain(request: AuthorizationRequest): Explanation;
}

const ALLOWED: Readonly<Record<AllowReason, Decision>> = {
  'same-account': { allowed: true, reason: 'same-account' },
  shared: { allowed: true, reason: 'shared' },
  'resource-policy': { allowed: true, reason: 'resource-policy' },
  'granted-elsewhere': { allowed: true, reason: 'granted-elsewhere' },
};

/** Needs no permission, and no policy takes it away: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
const ALWAYS = new Set(['sts:GetCallerIdentity', 'sts:GetSessionToken']);

/**
 * Answers from the directories as they are now, without I/O; policies are compiled once.
 *
 * @example createAuthorizer(directories).authorize({ principal, action: 'sagemaker:DescribeMlflowApp', resource: arn, context });
 */
export function createAuthorizer(directories: Directories): Authorizer {
  const policies = new PreparedPolicies();
  const keys = new PrincipalKeys();
  const decide = (request: AuthorizationRequest, chain: Chain): Decision => {
    const question = new Question(request, directories);
    const closed = checkAccounts(question, chain);
    if (closed && !chain) return denied(closed, request);
    if (ALWAYS.has(request.action)) return closed ? denied(closed, request) : ALLOWED['same-account'];
    const bound = checkServiceControlPolicies(question, policies, chain);
    if (bound === 'service-control-policy-denies' && !chain) return denied(bound, request);
    const access = checkResource(question, policies, keys, chain);
    const own = checkIdentity(question, policies, chain);
    const refusal = closed ?? prefer(prefer(bound, 'refused' in access ? access.refused : undefined), own);
    return refusal === undefined ? ALLOWED[(access as { granted: AllowReason }).granted] : denied(refusal, request);
  };
  return {
    authorize: (request) => decide(request, undefined),
    explain: (request) => {
      const steps: Step[] = [];
      return { decision: decide(request, steps), steps };
    },
  };
}
