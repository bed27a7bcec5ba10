import type { PolicyType } from '@aws-sdk/client-organizations';

/** Of one policy type. https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
export interface PolicyLimits {
  /** Characters of a document, white space included. */
  readonly size: number;
  /** Policies of the type that a root, unit or account has at most. */
  readonly attachments: number;
  /** Policies of the type in an organization. */
  readonly count: number;
}

const MANAGEMENT_POLICY: PolicyLimits = { size: 10_000, attachments: 10, count: 1000 };

const OTHERS: Partial<Record<PolicyType, PolicyLimits>> = {
  SERVICE_CONTROL_POLICY: { size: 5120, attachments: 5, count: 10_000 },
  RESOURCE_CONTROL_POLICY: { size: 5120, attachments: 5, count: 1000 },
  AISERVICES_OPT_OUT_POLICY: { size: 2500, attachments: 5, count: 1000 },
  CHATBOT_POLICY: { size: 10_000, attachments: 5, count: 1000 },
};

export function policyLimitsOf(type: PolicyType): PolicyLimits {
  return OTHERS[type] ?? MANAGEMENT_POLICY;
}
