import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

import { CLOCK } from '../../platform/injection-tokens.js';
import type { Clock } from '../../platform/clock.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { Ledger } from '../audit/ledger.js';
import type { Actor, RoleAssignment, Scope } from './actor.js';
import type { OrganizationPaths } from './scope.rules.js';

/** What access depends on besides tokens. */
export interface AccessFacts extends OrganizationPaths {
  /** By subject, and by `group:<name>`. */
  readonly bindings: ReadonlyMap<string, readonly RoleAssignment[]>;
}

interface Held {
  readonly facts: AccessFacts;
  /** Up to which revision nothing has touched them. */
  readonly revision: bigint;
  /** When that was found; milliseconds since 1970. */
  readonly checkedAt: number;
}

/** A role that is taken away by another replica counts so much longer at most. */
const CURRENT_MILLISECONDS = 1_000;
const TENANTS = 100;
const TOUCHING = ['OrgUnit', 'Account', 'RoleBinding', 'Organization'];

/**
 * Role bindings and the organization's tree, kept in memory: a request costs no statement for them, a tenant costs one a second while it is used,
 * and they are read again only after a change that touches them.
 */
@Injectable()
export class AccessFactsCache {
  readonly #tenants = new LRUCache<string, Held>({ max: TENANTS });
  readonly #checking = new Map<string, Promise<Held>>();
  readonly #needed = new Map<string, bigint>();

  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Ledger) ledger: Ledger,
  ) {
    ledger.grown.subscribe(({ tenant, revision }) => this.#heardOf(tenant, revision));
  }

  /** @param fresh as of now, not as of a second ago */
  of(tenant: string, fresh = false): AccessFacts | Promise<AccessFacts> {
    const held = this.#tenants.get(tenant);
    if (!fresh && held !== undefined && this.#isEnough(tenant, held) && this.#age(held) < CURRENT_MILLISECONDS) return held.facts;
    return fresh ? this.#again(tenant) : this.#checked(tenant);
  }

  /** There is a change of this process: what is answered from now on has it. */
  #heardOf(tenant: string, revision: bigint): void {
    if (revision > (this.#needed.get(tenant) ?? 0n)) this.#needed.set(tenant, revision);
  }

  /** One that began before does not do. */
  async #again(tenant: string): Promise<AccessFacts> {
    await this.#checking.get(tenant);
    return this.#checked(tenant);
  }

  async #checked(tenant: string): Promise<AccessFacts> {
    const checking = this.#checking.get(tenant) ?? this.#check(tenant).finally(() => this.#checking.delete(tenant));
    this.#checking.set(tenant, checking);
    const held = await checking;
    return this.#isEnough(tenant, held) ? held.facts : this.#checked(tenant);
  }

  async #check(tenant: string): Promise<Held> {
    const held = this.#tenants.get(tenant);
    const checkedAt = this.clock.now().getTime();
    const needed = this.#needed.get(tenant) ?? 0n;
    const head = await this.clients.of(tenant).ledgerHead.findUnique({ where: { tenant }, select: { seq: true } });
    const revision = head?.seq ?? 0n;
    // committed changes that are gone: the database was restored, or tampered with. What is held is worth nothing, and to wait would be for ever
    const cut = revision < needed || revision < (held?.revision ?? 0n);
    if (cut && this.#needed.get(tenant) === needed) this.#needed.set(tenant, revision);
    const current = held !== undefined && !cut && !(await this.#isTouched(tenant, held.revision, revision));
    const facts = current ? held.facts : await this.#load(tenant);
    const now = { facts, revision, checkedAt };
    this.#tenants.set(tenant, now);
    return now;
  }

  #isEnough(tenant: string, { revision }: Held): boolean {
    return revision >= (this.#needed.get(tenant) ?? 0n);
  }

  /** Clocks may be set back. */
  #age({ checkedAt }: Held): number {
    return Math.abs(this.clock.now().getTime() - checkedAt);
  }

  async #isTouched(tenant: string, from: bigint, to: bigint): Promise<boolean> {
    if (from === to) return false;
    const where = { tenant, seq: { gt: from }, targetType: { in: TOUCHING } };
    return (await this.clients.of(tenant).auditEvent.findFirst({ where, select: { seq: true } })) !== null;
  }

  /** Rows may be newer than the revision they are held for; then the next check reads them once more. */
  async #load(tenant: string): Promise<AccessFacts> {
    const client = this.clients.of(tenant);
    const [units, accounts, bindings] = await Promise.all([
      client.orgUnit.findMany({ select: { unitId: true, path: true } }),
      client.account.findMany({ select: { accountId: true, path: true } }),
      client.roleBinding.findMany({ select: { subject: true, role: true, scopeKind: true, scopeId: true } }),
    ]);
    const bySubject = new Map<string, RoleAssignment[]>();
    for (const { subject, role, scopeKind, scopeId } of bindings) {
      const assignment: RoleAssignment = { role, scope: scopeOf(scopeKind, scopeId), source: 'BINDING' };
      bySubject.set(subject, [...(bySubject.get(subject) ?? []), assignment]);
    }
    return {
      units: new Map(units.map(({ unitId, path }) => [unitId, path])),
      accounts: new Map(accounts.map(({ accountId, path }) => [accountId, path])),
      bindings: bySubject,
    };
  }
}

/** Everything an actor holds: by token, by configuration, and bound to the subject or one of its groups. */
export function rolesOf(
  { roles, subject, groups = [] }: Pick<Actor, 'roles' | 'subject' | 'groups'>,
  { bindings }: AccessFacts,
): readonly RoleAssignment[] {
  if (bindings.size === 0) return roles;
  const names = [subject, ...groups.map((group) => `group:${group}`)];
  return [...roles, ...names.flatMap((name) => bindings.get(name) ?? [])];
}

/** A scope as tables have it. */
export function scopeOf(kind: Scope['kind'], id: string): Scope {
  if (kind === 'ORG_UNIT') return { kind, unitId: id };
  if (kind === 'ACCOUNT') return { kind, accountId: id };
  return kind === 'DOMAIN' ? { kind, domainArn: id } : { kind: 'ORGANIZATION' };
}

/** The other way. */
export function scopeColumns(scope: Scope): { readonly scopeKind: Scope['kind']; readonly scopeId: string } {
  if (scope.kind === 'ORG_UNIT') return { scopeKind: scope.kind, scopeId: scope.unitId };
  if (scope.kind === 'ACCOUNT') return { scopeKind: scope.kind, scopeId: scope.accountId };
  return { scopeKind: scope.kind, scopeId: scope.kind === 'DOMAIN' ? scope.domainArn : '' };
}
