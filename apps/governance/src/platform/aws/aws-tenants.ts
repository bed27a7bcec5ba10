import type { AwsAccounts } from './aws-accounts.js';

/** The AWS side of one tenant. */
export interface AwsTenant {
  readonly accounts: AwsAccounts;
  /** Regions that are looked at and shared in. */
  readonly regions: readonly string[];
  /** Key of the tag that names environments. */
  readonly environmentTag: string;
}

/** Which tenants are governed by this process, and how their accounts are reached. */
export class AwsTenants {
  readonly #tenants: ReadonlyMap<string, AwsTenant>;

  constructor(tenants: ReadonlyMap<string, AwsTenant>) {
    this.#tenants = tenants;
  }

  get names(): readonly string[] {
    return [...this.#tenants.keys()];
  }

  /** @returns undefined for a tenant that governs no accounts */
  find(tenant: string): AwsTenant | undefined {
    return this.#tenants.get(tenant);
  }

  /** @throws Error for a tenant that governs no accounts */
  of(tenant: string): AwsTenant {
    const found = this.find(tenant);
    if (found === undefined) throw new Error(`No AWS organization is configured for the tenant ${tenant}.`);
    return found;
  }

  close(): void {
    for (const { accounts } of this.#tenants.values()) accounts.close();
  }
}
