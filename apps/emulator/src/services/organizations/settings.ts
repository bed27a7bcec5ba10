/** How AWS Organizations behaves here. */
export interface OrganizationsSettings {
  /** How long CreateAccount is IN_PROGRESS. */
  readonly createAccountSeconds: number;
  /** Accounts of an organization, the management account included. */
  readonly accountLimit: number;
}
