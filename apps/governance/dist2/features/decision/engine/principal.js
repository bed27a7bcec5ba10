import { accountKey, accountOfArn, ANY_EXTERNAL_KEY, domainKey, externalKey, inside, ORGANIZATION_KEY, roleKey, unitKey, } from './subject-keys.js';
const ACCOUNT_ID = /^\d{12}$/;
const ROLE_ARN = /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/;
const DOMAIN_ARN = /^arn:[\w-]+:sagemaker:[a-z0-9-]+:\d{12}:domain\/d-[a-z0-9-]+$/;
export class Principals {
    tree;
    keys;
    #units = new Map();
    constructor(tree, keys) {
        this.tree = tree;
        this.keys = keys;
    }
    /** `undefined`: malformed, or a unit or an organization that the facts do not know. */
    find(principal) {
        switch (principal.kind) {
            case 'ACCOUNT':
                return ACCOUNT_ID.test(principal.accountId) ? this.#account(principal.accountId) : undefined;
            case 'ROLE':
                return ROLE_ARN.test(principal.roleArn) ? this.#part(roleKey(principal.roleArn), accountOfArn(principal.roleArn)) : undefined;
            case 'DOMAIN':
                return DOMAIN_ARN.test(principal.domainArn)
                    ? this.#part(domainKey(principal.domainArn), accountOfArn(principal.domainArn))
                    : undefined;
            case 'ORG_UNIT':
                return this.tree.hasUnit(principal.unitId) ? this.#unit(principal.unitId) : undefined;
            case 'ORGANIZATION':
                return this.tree.organizationId === undefined ? undefined : this.#group([this.#key(ORGANIZATION_KEY)], ORGANIZATION_KEY);
        }
    }
    #account(accountId) {
        const own = accountKey(accountId);
        const parts = this.keys.find(inside(own));
        const denied = [this.#key(own), ...(parts === undefined ? [] : [parts])];
        return this.#inAccount(accountId, [this.#key(own)], denied);
    }
    /** A role or a domain. */
    #part(own, accountId) {
        const keys = [this.#key(own), this.#key(accountKey(accountId))];
        return this.#inAccount(accountId, keys, keys);
    }
    #inAccount(accountId, named, denied) {
        const account = this.tree.account(accountId);
        if (this.tree.isMember(accountId)) {
            const around = this.#around(account.unitId);
            return { accountId, account, external: false, allowKeys: [...named, ...around], denyKeys: [...denied, ...around] };
        }
        const outside = [this.#key(externalKey(accountId)), this.#key(ANY_EXTERNAL_KEY)];
        return { accountId, account, external: true, allowKeys: outside, denyKeys: [...denied, ...outside] };
    }
    #unit(unitId) {
        return this.#group(this.#around(unitId), unitKey(unitId));
    }
    #group(around, own) {
        const denyKeys = [...around, this.#key(inside(own))];
        return { accountId: undefined, account: undefined, external: false, allowKeys: around, denyKeys };
    }
    /** Keys of the unit, of those above it and of the organization. */
    #around(unitId) {
        let keys = this.#units.get(unitId);
        if (keys === undefined) {
            keys = [...this.tree.unitsFrom(unitId).map((id) => this.keys.intern(unitKey(id))), this.keys.intern(ORGANIZATION_KEY)];
            this.#units.set(unitId, keys);
        }
        return keys;
    }
    /** -1 finds nothing: no rule names it. Questions never grow the table. */
    #key(text) {
        return this.keys.find(text) ?? -1;
    }
}
//# sourceMappingURL=principal.js.map