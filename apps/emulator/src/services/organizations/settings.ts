/** How AWS Organizations behaves here. */
export interface OrganizationsSettings {
  /** How long CreateAccount is IN_PROGRESS. */
  readonly createAccountSeconds: number;
  /** How long a closed account is PENDING_CLOSURE. */
  readonly closeAccountSeconds: number;
  /** Accounts of an organization, the management account included. */
  readonly accountLimit: number;
}
