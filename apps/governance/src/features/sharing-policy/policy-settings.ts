/** How policies are approved. */
export interface PolicyTerms {
  readonly requiredApprovals: number;
  /** How long an approval counts. */
  readonly approvalSeconds: number;
  /** Whether `apply` activates what is approved already. */
  readonly activateOnApply: boolean;
}

/** While a tenant has set nothing. */
export const defaultSettings = { requiredApprovals: 1, approvalSeconds: 14 * 86_400, activateOnApply: true, lockVersion: 1 } as const;
