import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import type { Prisma } from '../../platform/prisma/client/client.js';
import { AccessFactsCache, rolesOf } from './access-facts.js';
import type { AccessFacts } from './access-facts.js';
import type { Actor, RoleAssignment, RoleName, Scope } from './actor.js';
import { covers, domainsOf, isEverywhere, nameOf, pathOf, rootsOf, scopesOf } from './scope.rules.js';

/**
 * Who may do what where. Asked by services, not by resolvers: there is no way around them.
 *
 * By design
 * - A role holds on its scope and everything below: organization, unit, account, domain. The root unit has the accounts of the tree; only the
 *   organization also has those that left and external ones (2026-11-26).
 * - A role on a domain shows the domain and the apps that are its default, not the account around it (2026-11-26).
 * - Bindings are asked at every check, so that an open subscription ends with the role it rests on (2026-11-26).
 */
@Injectable()
export class AccessService {
  constructor(@Inject(AccessFactsCache) private readonly facts: AccessFactsCache) {}

  /** @throws Refusal `forbidden` unless the actor has the role on the scope or above it */
  async require(actor: Actor, role: RoleName, scope: Scope): Promise<void> {
    if (!(await this.may(actor, role, scope))) throw refusal('forbidden', { role, scope: nameOf(scope) });
  }

  /** At once where what access depends on is known as of now. */
  may(actor: Actor, role: RoleName, scope: Scope): boolean | Promise<boolean> {
    const facts = this.facts.of(actor.tenant);
    if (facts instanceof Promise || pathOf(scope, facts) === undefined) return this.#mayAsLookedUp(actor, role, scope);
    return covers(held(actor, facts, role), scope, facts);
  }

  /** Everything the actor holds, wherever it comes from. */
  async roles(actor: Actor): Promise<readonly RoleAssignment[]> {
    return rolesOf(actor, await this.facts.of(actor.tenant));
  }

  /** Whether the actor has the role anywhere at all. */
  async holds(actor: Actor, role: RoleName): Promise<boolean> {
    return held(actor, await this.facts.of(actor.tenant), role).length > 0;
  }

  /** Which accounts an actor sees with a role: a filter for queries. `undefined`: all of them. */
  async visibleAccounts(actor: Actor, role: RoleName = 'VIEWER'): Promise<Prisma.AccountWhereInput | undefined> {
    const roots = await this.#roots(actor, role);
    return roots && inside(roots, { accountId: { in: [] } });
  }

  /** Their ids, for tables that have no relation to accounts. `undefined`: all of them. */
  async visibleAccountIds(actor: Actor, role: RoleName = 'VIEWER'): Promise<readonly string[] | undefined> {
    const roots = await this.#roots(actor, role);
    if (roots === undefined) return undefined;
    const { accounts } = await this.facts.of(actor.tenant);
    return [...accounts].filter(([, path]) => roots.some((root) => path.startsWith(root))).map(([accountId]) => accountId);
  }

  /** Units an actor sees with a role. `undefined`: all of them. */
  async visibleUnits(actor: Actor, role: RoleName = 'VIEWER'): Promise<Prisma.OrgUnitWhereInput | undefined> {
    const roots = await this.#roots(actor, role);
    return roots && inside(roots, { unitId: { in: [] } });
  }

  /** Domains an actor sees with a role: of the accounts it sees, and those it has the role on. `undefined`: all of them. */
  async visibleDomains(actor: Actor, role: RoleName = 'VIEWER'): Promise<Prisma.DomainWhereInput | undefined> {
    const account = await this.visibleAccounts(actor, role);
    return account && { OR: [{ account }, { arn: { in: await this.#domains(actor, role) } }] };
  }

  /** Apps an actor sees with a role: of the accounts it sees, and the defaults of domains it has the role on. `undefined`: all of them. */
  async visibleApps(actor: Actor, role: RoleName = 'VIEWER'): Promise<Prisma.MlflowAppWhereInput | undefined> {
    const account = await this.visibleAccounts(actor, role);
    return account && { OR: [{ account }, { domainArns: { hasSome: await this.#domains(actor, role) } }] };
  }

  async #mayAsLookedUp(actor: Actor, role: RoleName, scope: Scope): Promise<boolean> {
    const facts = await this.#factsWith(actor, scope);
    return covers(held(actor, facts, role), scope, facts);
  }

  /** Scopes that are not known a moment ago may be new. */
  async #factsWith(actor: Actor, scope: Scope): Promise<AccessFacts> {
    const facts = await this.facts.of(actor.tenant);
    return pathOf(scope, facts) === undefined ? this.facts.of(actor.tenant, true) : facts;
  }

  async #roots(actor: Actor, role: RoleName): Promise<readonly string[] | undefined> {
    const facts = await this.facts.of(actor.tenant);
    const scopes = held(actor, facts, role);
    if (isEverywhere(scopes)) return undefined;
    const known = scopes.every((scope) => pathOf(scope, facts) !== undefined);
    return rootsOf(scopes, known ? facts : await this.facts.of(actor.tenant, true));
  }

  async #domains(actor: Actor, role: RoleName): Promise<string[]> {
    return domainsOf(held(actor, await this.facts.of(actor.tenant), role));
  }
}

function held(actor: Actor, facts: AccessFacts, role: RoleName): readonly Scope[] {
  return scopesOf(actor.kind, rolesOf(actor, facts), role);
}

/** @param nothing what no row fits: an empty OR inside of an AND fits every row in Prisma 7.10 */
function inside<Nothing>(roots: readonly string[], nothing: Nothing): { OR: { path: { startsWith: string } }[] } | Nothing {
  return roots.length === 0 ? nothing : { OR: roots.map((root) => ({ path: { startsWith: root } })) };
}
