/** How Service Quotas behaves here. */
export interface ServiceQuotasSettings {
  /** How long an increase request is PENDING, in seconds; with `case` its support case takes as long again. 0 decides at once. */
  readonly increaseSeconds: number;
  /** How requests end: approved, denied, or approved after a support case. */
  readonly increases: 'approve' | 'deny' | 'case';
}
