import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';

import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { Leases } from '../../platform/lease/leases.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../tenants.js';
import { Notifications } from '../../platform/postgres/notifications.js';
import { systemActor } from '../access/actor.js';
import { DueLooks } from '../audit/due-looks.js';
import { PolicyActivationService } from './policy-activation.service.js';
import { PolicyForceService } from './policy-force.service.js';

const EVERY_MILLISECONDS = 1_000;
const LOOK_MILLISECONDS = 30_000;
const AT_ONCE = 100;

/** Ends and begins policies by the clock, as the service itself. Decisions know a policy's end beforehand and do not wait for this. */
@Injectable()
export class PolicySweep implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #logger = new Logger(PolicySweep.name);
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  readonly #looks: DueLooks;

  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(Leases) private readonly leases: Leases,
    @Inject(PolicyActivationService) private readonly activation: PolicyActivationService,
    @Inject(PolicyForceService) private readonly force: PolicyForceService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Notifications) notifications: Notifications,
  ) {
    this.#looks = new DueLooks(notifications, LOOK_MILLISECONDS);
  }

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => {
      this.#running ??= this.#sweepAll().finally(() => (this.#running = undefined));
    }, EVERY_MILLISECONDS);
    this.#timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
    this.#looks.close();
    await this.#running;
  }

  /** @returns how many policies were looked at; the work of several replicas at once is done once, because each locks the policy and looks again */
  async sweep(tenant: string): Promise<number> {
    const now = this.clock.now();
    const client = this.clients.of(tenant);
    const [ending, beginning] = [
      await client.sharingPolicy.findMany({
        where: { state: { in: ['ACTIVE', 'SUSPENDED'] }, expiresAt: { lte: now } },
        select: { id: true },
        take: AT_ONCE,
      }),
      await client.policyVersion.findMany({
        where: { state: 'APPROVED', activateAt: { lte: now } },
        select: { policyId: true },
        take: AT_ONCE,
      }),
    ];
    const actor = systemActor(tenant, 'policies');
    for (const { id } of ending) await this.force.expireDue(actor, id);
    for (const { policyId } of beginning) await this.activation.activateScheduled(actor, policyId);
    return ending.length + beginning.length;
  }

  async #sweepAll(): Promise<void> {
    for (const { id: tenant } of this.tenants.all()) {
      if (!this.#looks.isDue(tenant, this.clock.now())) continue;
      this.#looks.begin(tenant);
      try {
        const next = await this.#nextDue(tenant);
        this.#looks.end(tenant, next);
        if (next !== null && next <= this.clock.now())
          await this.leases.hold({ tenant, name: 'policy-sweep', seconds: 30 }, () => this.sweep(tenant));
      } catch (error) {
        this.#looks.call(tenant);
        // the next turn tries again
        this.#logger.warn(`Policies of ${tenant} could not be ended or begun: ${(error as Error).message}`);
      }
    }
  }

  /** When the next policy begins or ends by the clock. */
  async #nextDue(tenant: string): Promise<Date | null> {
    const [next] = await this.clients.of(tenant).$queryRaw<{ due: Date | null }[]>`
      SELECT least((SELECT min(expires_at) FROM sharing_policy WHERE state IN ('ACTIVE', 'SUSPENDED')),
        (SELECT min(activate_at) FROM policy_version WHERE state = 'APPROVED')) AS due`;
    return next?.due ?? null;
  }
}
