import type { AccountFact, DecisionFacts } from './decision.js';

/** Where accounts and units are. Without an organization nobody is a member and no unit counts. */
export class OrganizationTree {
  readonly organizationId: string | undefined;
  readonly #accounts: ReadonlyMap<string, AccountFact>;
  readonly #parents: ReadonlyMap<string, string | undefined>;
  readonly #chains = new Map<string, readonly string[]>();

  constructor(facts: Pick<DecisionFacts, 'organizationId' | 'units' | 'accounts'>) {
    this.organizationId = facts.organizationId;
    this.#accounts = new Map(facts.accounts.map((account) => [account.accountId, account]));
    const units = facts.organizationId === undefined ? [] : facts.units;
    this.#parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  }

  account(accountId: string): AccountFact | undefined {
    return this.#accounts.get(accountId);
  }

  hasUnit(unitId: string): boolean {
    return this.#parents.has(unitId);
  }

  isMember(accountId: string): boolean {
    return this.organizationId !== undefined && this.#accounts.get(accountId)?.unitId !== undefined;
  }

  /** The unit and every unit above it, nearest first. */
  unitsFrom(unitId: string): readonly string[] {
    let chain = this.#chains.get(unitId);
    if (chain === undefined) {
      chain = this.#climb(unitId);
      this.#chains.set(unitId, chain);
    }
    return chain;
  }

  /** Every unit the account is in, nearest first; none for an account outside the organization. */
  unitsOf(accountId: string): readonly string[] {
    if (!this.isMember(accountId)) return [];
    return this.unitsFrom(this.#accounts.get(accountId)!.unitId!);
  }

  #climb(from: string): string[] {
    const chain: string[] = [];
    let unitId: string | undefined = from;
    while (unitId !== undefined && !chain.includes(unitId)) {
      chain.push(unitId);
      unitId = this.#parents.get(unitId);
    }
    return chain;
  }
}
