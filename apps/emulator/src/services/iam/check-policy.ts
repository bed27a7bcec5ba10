import { LimitExceededException, MalformedPolicyDocumentException } from '@aws-sdk/client-iam';
import { fault } from '@mlapps/aws-protocol/fault';

import { parsePolicy, PolicyRefused, type PolicyKind } from '../../authorization/policy/policy-document.js';
import { policySize } from './role.js';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: characters, white space not counted */
const TRUST_POLICY_SIZE = 2048;
const INLINE_POLICIES_SIZE = 10_240;

/** @throws MalformedPolicyDocument */
export function checkPolicy(document: string, kind: PolicyKind): void {
  try {
    parsePolicy(document, kind);
  } catch (error) {
    throw error instanceof PolicyRefused ? fault(MalformedPolicyDocumentException, error.message) : error;
  }
}

/** @throws MalformedPolicyDocument, LimitExceeded */
export function checkTrustPolicy(document: string): void {
  checkPolicy(document, 'trust');
  if (policySize(document) > TRUST_POLICY_SIZE) throw limitExceeded(`Cannot exceed quota for ACLSizePerRole: ${TRUST_POLICY_SIZE}`);
}

/** @throws LimitExceeded when all inline policies of the role together are too large */
export function checkInlinePolicies(policies: Readonly<Record<string, string>>, role: string): void {
  const size = Object.values(policies).reduce((sum, document) => sum + policySize(document), 0);
  if (size > INLINE_POLICIES_SIZE) throw limitExceeded(`Maximum policy size of ${INLINE_POLICIES_SIZE} bytes exceeded for role ${role}`);
}

export function limitExceeded(message: string): Error {
  return fault(LimitExceededException, message);
}
