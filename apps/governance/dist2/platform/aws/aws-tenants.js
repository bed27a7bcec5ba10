/** Which tenants are governed by this process, and how their accounts are reached. */
export class AwsTenants {
    #tenants;
    constructor(tenants) {
        this.#tenants = tenants;
    }
    get names() {
        return [...this.#tenants.keys()];
    }
    /** @returns undefined for a tenant that governs no accounts */
    find(tenant) {
        return this.#tenants.get(tenant);
    }
    /** @throws Error for a tenant that governs no accounts */
    of(tenant) {
        const found = this.find(tenant);
        if (found === undefined)
            throw new Error(`No AWS organization is configured for the tenant ${tenant}.`);
        return found;
    }
    close() {
        for (const { accounts } of this.#tenants.values())
            accounts.close();
    }
}
//# sourceMappingURL=aws-tenants.js.map