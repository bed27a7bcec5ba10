/** Where accounts and units are. Without an organization nobody is a member and no unit counts. */
export class OrganizationTree {
    organizationId;
    #accounts;
    #parents;
    #chains = new Map();
    constructor(facts) {
        this.organizationId = facts.organizationId;
        this.#accounts = new Map(facts.accounts.map((account) => [account.accountId, account]));
        const units = facts.organizationId === undefined ? [] : facts.units;
        this.#parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
    }
    account(accountId) {
        return this.#accounts.get(accountId);
    }
    hasUnit(unitId) {
        return this.#parents.has(unitId);
    }
    isMember(accountId) {
        return this.organizationId !== undefined && this.#accounts.get(accountId)?.unitId !== undefined;
    }
    /** The unit and every unit above it, nearest first. */
    unitsFrom(unitId) {
        let chain = this.#chains.get(unitId);
        if (chain === undefined) {
            chain = this.#climb(unitId);
            this.#chains.set(unitId, chain);
        }
        return chain;
    }
    /** Every unit the account is in, nearest first; none for an account outside the organization. */
    unitsOf(accountId) {
        if (!this.isMember(accountId))
            return [];
        return this.unitsFrom(this.#accounts.get(accountId).unitId);
    }
    #climb(from) {
        const chain = [];
        let unitId = from;
        while (unitId !== undefined && !chain.includes(unitId)) {
            chain.push(unitId);
            unitId = this.#parents.get(unitId);
        }
        return chain;
    }
}
//# sourceMappingURL=organization-tree.js.map