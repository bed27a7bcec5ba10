import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import type { Clock } from '../../platform/clock.js';
import { connection } from '../../platform/graphql/connection.js';
import type { Connection, ConnectionArguments } from '../../platform/graphql/connection.js';
import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import { isUuid, newId } from '../../platform/new-id.js';
import type { Prisma, RoleBinding } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { Ledger } from '../audit/ledger.js';
import type { Committed } from '../audit/ledger.js';
import { AccessFactsCache, rolesOf, scopeColumns, scopeOf } from './access-facts.js';
import { AccessService } from './access.service.js';
import type { Actor, RoleName, Scope } from './actor.js';
import { refusedBearer, refusedGrant, refusedRevocation } from './role-binding.rules.js';
import { covers, isEverywhere, nameOf, pathOf, rootsOf, scopesOf } from './scope.rules.js';

export interface RoleGrant {
  readonly subject?: string | null;
  readonly group?: string | null;
  readonly role: RoleName;
  readonly scope: Scope;
}

export interface RoleBindingFilter {
  readonly subject?: string | null;
  readonly group?: string | null;
  readonly role?: RoleName | null;
}

/**
 * Roles that are given here, on top of those in tokens.
 *
 * By design
 * - Who gives a role is a policy admin on its scope and holds the role there (2026-11-26).
 * - Bindings are seen by policy admins and auditors of their scope, and by whom they are bound to (2026-11-26).
 * - The last binding of POLICY_ADMIN and of APPROVER on the organization stays, also when the configuration names administrators (2026-11-26).
 */
@Injectable()
export class RoleBindingService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(AccessFactsCache) private readonly facts: AccessFactsCache,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NodeLoaders) nodes: NodeLoaders,
  ) {
    nodes.register('RoleBinding', async (ids, actor) => new Map((await this.find(ids, actor)).map((row) => [row.id, row])));
  }

  async list(args: ConnectionArguments, filter: RoleBindingFilter, actor: Actor): Promise<Connection<RoleBinding>> {
    const client = this.clients.of(actor.tenant);
    const wanted = { AND: [await this.#visible(actor), whereOf(filter)] };
    return connection(
      args,
      [{ column: 'id', direction: 'asc' }],
      ({ where, orderBy, take }) => client.roleBinding.findMany({ where: { AND: [wanted, where] }, orderBy: [...orderBy], take }),
      () => client.roleBinding.count({ where: wanted }),
    );
  }

  async find(ids: readonly string[], actor: Actor): Promise<RoleBinding[]> {
    const known = ids.filter(isUuid);
    return this.clients.of(actor.tenant).roleBinding.findMany({ where: { AND: [await this.#visible(actor), { id: { in: known } }] } });
  }

  async grant({ subject, group, role, scope }: RoleGrant, actor: Actor): Promise<Committed<{ readonly id: string }>> {
    const refused = refusedBearer(subject, group);
    if (refused !== undefined) throw refused;
    await this.access.require(actor, 'POLICY_ADMIN', scope);
    const bearer = subject ?? `group:${group!}`;
    const notAllowed = refusedGrant(actor, bearer, role, scope, await this.access.may(actor, role, scope));
    if (notAllowed !== undefined) throw notAllowed;
    return this.#commit(actor, async (tx, record) => {
      await requireScope(tx, actor.tenant, scope);
      const columns = { subject: bearer, role, ...scopeColumns(scope) };
      if ((await tx.roleBinding.findFirst({ where: columns })) !== null) {
        throw refusal('conflict', { reason: `The role ${role} on ${nameOf(scope)} is bound to them already.` });
      }
      const id = newId();
      await tx.roleBinding.create({ data: { id, ...columns, createdBy: actor.subject, createdAt: this.clock.now() } });
      record({ action: 'role.granted', targetType: 'RoleBinding', targetId: id, after: columns });
      return { id };
    });
  }

  async revoke(id: string, actor: Actor): Promise<Committed<{ readonly id: string }>> {
    return this.#commit(actor, async (tx, record) => {
      const binding = await tx.roleBinding.findUnique({ where: { id } });
      const seen = binding !== null && (await this.find([id], actor)).length > 0;
      if (!seen) throw refusal('notFound', { what: 'role binding', id }, ['id']);
      const { subject, role, scopeKind, scopeId } = binding;
      const scope = scopeOf(scopeKind, scopeId);
      await this.access.require(actor, 'POLICY_ADMIN', scope);
      const refused = refusedRevocation(role, scope, await tx.roleBinding.count({ where: { role, scopeKind, id: { not: id } } }));
      if (refused !== undefined) throw refused;
      await tx.roleBinding.delete({ where: { id } });
      record({ action: 'role.revoked', targetType: 'RoleBinding', targetId: id, before: { subject, role, scopeKind, scopeId } });
      return { id };
    });
  }

  /** One after the other in each tenant: two revocations must not each take the other for the one that is left. */
  async #commit<Result>(actor: Actor, work: Parameters<typeof this.ledger.commit<Result>>[1]): Promise<Committed<Result>> {
    return this.ledger.commit(actor, async (tx, record) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${actor.tenant} role bindings`}, 0))`;
      return work(tx, record);
    });
  }

  async #visible(actor: Actor): Promise<Prisma.RoleBindingWhereInput> {
    const facts = await this.facts.of(actor.tenant);
    const held = rolesOf(actor, facts);
    const scopes = (['POLICY_ADMIN', 'AUDITOR'] as const).flatMap((role) => scopesOf(actor.kind, held, role));
    if (isEverywhere(scopes)) return {};
    const roots = rootsOf(scopes, facts);
    const inside = (paths: ReadonlyMap<string, string>) =>
      [...paths].filter(([, path]) => roots.some((root) => path.startsWith(root))).map(([id]) => id);
    const accounts = inside(facts.accounts);
    const domains = scopes.filter((scope) => scope.kind === 'DOMAIN' && pathOf(scope, facts) !== undefined && covers(scopes, scope, facts));
    return {
      OR: [
        { subject: { in: [actor.subject, ...(actor.groups ?? []).map((group) => `group:${group}`)] } },
        { scopeKind: 'ORG_UNIT', scopeId: { in: inside(facts.units) } },
        { scopeKind: 'ACCOUNT', scopeId: { in: accounts } },
        // an empty OR fits every row
        ...accounts.map((account) => ({ scopeKind: 'DOMAIN' as const, scopeId: { contains: `:${account}:domain/` } })),
        { scopeKind: 'DOMAIN', scopeId: { in: domains.map((scope) => scopeColumns(scope).scopeId) } },
      ],
    };
  }
}

function whereOf({ subject, group, role }: RoleBindingFilter): Prisma.RoleBindingWhereInput {
  const names = [subject, group == null ? null : `group:${group}`].filter((name) => name != null);
  return { AND: names.map((name) => ({ subject: name })), ...(role != null && { role }) };
}

/** @throws Refusal `notFound` when no such unit, account or domain was ever seen */
async function requireScope(tx: Transaction, tenant: string, scope: Scope): Promise<void> {
  const found =
    scope.kind === 'ORG_UNIT'
      ? await tx.orgUnit.findFirst({ where: { tenant, unitId: scope.unitId, closedAt: null } })
      : scope.kind === 'ACCOUNT'
        ? await tx.account.findFirst({ where: { tenant, accountId: scope.accountId } })
        : scope.kind === 'DOMAIN'
          ? await tx.domain.findFirst({ where: { tenant, arn: scope.domainArn, closedAt: null } })
          : {};
  if (found === null)
    throw refusal('notFound', { what: scope.kind.toLowerCase().replace('_', ' '), id: scopeColumns(scope).scopeId }, ['scope']);
}
