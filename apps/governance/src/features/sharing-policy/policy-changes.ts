import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor, RoleName } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import type { Committed } from '../audit/ledger.js';
import { PolicyChange } from './policy-change.js';
import { scopeOf } from './policy-record.js';

export interface ChangeTarget {
  /** Of the policy, as the database has it. */
  readonly id: string;
  /** Unless given, what is changed is bound to a digest or by the clock. */
  readonly ifVersion?: number;
  /** `undefined`: the service itself. */
  readonly role: RoleName | undefined;
}

export interface Changed {
  readonly id: string;
}

/**
 * Every change of a policy that exists: who may is asked, then its row is locked, and all that happens to it is one commit.
 *
 * Gaps
 * - Fewer required approvals, and a shorter life of them, are set by a policy admin of the organization alone; one approval is the least (2026-11-26).
 * - Suspending and retiring take no approval, also of a policy that denies (2026-11-26).
 * - A retired policy keeps its name (2026-11-26).
 *
 * By design
 * - A digest is of scope, modes, expiry and rules: what is approved cannot come to mean something else (2026-11-26).
 * - An approval is of a text: whichever version has the digest, it counts for it, unless it was voided or the approver wrote or submitted that version
 *   (2026-11-26).
 * - Modes may be laxer than approved only as long as that takes nothing back that is in force; stricter never, as allowances would begin to count
 *   (2026-11-26).
 * - `revokeShares` of a retired policy is kept on it and in `policy.retired`; grants that rested on it alone are ended by who has them (2026-11-26).
 */
@Injectable()
export class PolicyChanges {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal `notFound`, `forbidden`, `staleVersion`, `invalidState`, and those of `work` */
  async change(actor: Actor, target: ChangeTarget, work: (change: PolicyChange) => Promise<void>): Promise<Committed<Changed>> {
    await this.requireRole(actor, target);
    const { id, ifVersion } = target;
    return this.ledger.commit(actor, async (tx, record) => {
      const change = await PolicyChange.of(id, { tx, record, now: this.clock.now() });
      if (ifVersion !== undefined && ifVersion !== change.policy.lockVersion)
        throw refusal('staleVersion', { currentVersion: change.policy.lockVersion }, ['ifVersion']);
      await work(change);
      await change.save();
      return { id };
    });
  }

  /** Asked before the transaction: within it the question would wait for a second connection. A scope never changes. */
  async requireRole(actor: Actor, { id, role }: Pick<ChangeTarget, 'id' | 'role'>): Promise<void> {
    if (role === undefined) return;
    const policy = isUuid(id) ? await this.clients.of(actor.tenant).sharingPolicy.findUnique({ where: { id } }) : null;
    if (policy === null || !(await this.access.may(actor, 'VIEWER', scopeOf(policy))))
      throw refusal('notFound', { what: 'sharing policy', id }, ['id']);
    await this.access.require(actor, role, scopeOf(policy));
  }
}

export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}
