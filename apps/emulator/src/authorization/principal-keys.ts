import type { Principal } from '../caller.js';
import type { MemberAccountRecord } from '../services/organizations/organization.js';
import { consumerNamesOf, type Membership } from '../services/organizations/organization-directory.js';

interface KnownKeys {
  readonly organization: Membership['organization'];
  readonly ancestors: readonly string[];
  readonly keys: readonly string[];
}

/** What a principal is known by to RAM: its account, the units above it, its organization, its role. */
export class PrincipalKeys {
  readonly #known = new WeakMap<MemberAccountRecord, KnownKeys>();

  of({ account, arn, role }: Principal, membership: Membership | undefined): readonly string[] {
    const keys = membership ? this.#ofMember(membership) : [account];
    if (role !== undefined) return [...keys, role.roleArn];
    return arn.endsWith(':root') ? keys : [...keys, arn];
  }

  /** Prepared once per account, until it or something above it moves. */
  #ofMember({ account, organization, ancestors }: Membership): readonly string[] {
    const known = this.#known.get(account);
    if (known?.organization === organization && sameList(known.ancestors, ancestors)) return known.keys;
    const keys = consumerNamesOf({ account, organization, ancestors });
    this.#known.set(account, { organization, ancestors, keys });
    return keys;
  }
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
