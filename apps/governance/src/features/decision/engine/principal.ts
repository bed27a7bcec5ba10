import { ACCOUNT_ID, DOMAIN_ARN, ROLE_ARN } from '@mlapps/governance-api/sharing-policy/identifiers';

import type { AccountFact, Principal } from './decision.js';
import type { KeyTable } from './key-table.js';
import type { OrganizationTree } from './organization-tree.js';
import {
  accountKey,
  accountOfArn,
  ANY_EXTERNAL_KEY,
  domainKey,
  externalKey,
  inside,
  ORGANIZATION_KEY,
  roleKey,
  unitKey,
} from './subject-keys.js';

/** A principal, looked up: who it is and under which keys it finds the rules about it. */
export interface KnownPrincipal {
  /** The account it is or is in; none for units and the organization. */
  readonly accountId: string | undefined;
  readonly account: AccountFact | undefined;
  readonly external: boolean;
  /** Keys of what contains it. */
  readonly allowKeys: readonly number[];
  /** Keys of what has something in common with it. */
  readonly denyKeys: readonly number[];
}

export class Principals {
  readonly #units = new Map<string, readonly number[]>();

  constructor(
    private readonly tree: OrganizationTree,
    private readonly keys: KeyTable,
  ) {}

  /** `undefined`: malformed, or a unit or an organization that the facts do not know. */
  find(principal: Principal): KnownPrincipal | undefined {
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

  #account(accountId: string): KnownPrincipal {
    const own = accountKey(accountId);
    const parts = this.keys.find(inside(own));
    const denied = [this.#key(own), ...(parts === undefined ? [] : [parts])];
    return this.#inAccount(accountId, [this.#key(own)], denied);
  }

  /** A role or a domain. */
  #part(own: string, accountId: string): KnownPrincipal {
    const keys = [this.#key(own), this.#key(accountKey(accountId))];
    return this.#inAccount(accountId, keys, keys);
  }

  #inAccount(accountId: string, named: readonly number[], denied: readonly number[]): KnownPrincipal {
    const account = this.tree.account(accountId);
    if (this.tree.isMember(accountId)) {
      const around = this.#around(account!.unitId!);
      return { accountId, account, external: false, allowKeys: [...named, ...around], denyKeys: [...denied, ...around] };
    }
    const outside = [this.#key(externalKey(accountId)), this.#key(ANY_EXTERNAL_KEY)];
    return { accountId, account, external: true, allowKeys: outside, denyKeys: [...denied, ...outside] };
  }

  #unit(unitId: string): KnownPrincipal {
    return this.#group(this.#around(unitId), unitKey(unitId));
  }

  #group(around: readonly number[], own: string): KnownPrincipal {
    const denyKeys = [...around, this.#key(inside(own))];
    return { accountId: undefined, account: undefined, external: false, allowKeys: around, denyKeys };
  }

  /** Keys of the unit, of those above it and of the organization. */
  #around(unitId: string): readonly number[] {
    let keys = this.#units.get(unitId);
    if (keys === undefined) {
      keys = [...this.tree.unitsFrom(unitId).map((id) => this.keys.intern(unitKey(id))), this.keys.intern(ORGANIZATION_KEY)];
      this.#units.set(unitId, keys);
    }
    return keys;
  }

  /** -1 finds nothing: no rule names it. Questions never grow the table. */
  #key(text: string): number {
    return this.keys.find(text) ?? -1;
  }
}
