import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';

import type { Clock } from '../../platform/clock.js';
import { HealthChecks } from '../../platform/http/health-checks.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { Metrics } from '../../platform/telemetry/metrics.js';
import { Tenants } from '../../tenants.js';

interface Backlog {
  readonly due: number;
  readonly revoking: number;
  readonly failing: number;
  readonly oldestRevocationSeconds: number;
  readonly openIntents: number;
  readonly overdueReviews: number;
}

const gauges: Readonly<Record<keyof Backlog, readonly [string, string]>> = {
  due: ['mlapps_shares_due', 'Shares to be looked at now, or being looked at'],
  revoking: ['mlapps_shares_revoking', 'Shares from which access is to be taken away'],
  failing: ['mlapps_shares_failing', 'Shares whose last attempt failed'],
  oldestRevocationSeconds: ['mlapps_oldest_revocation_seconds', 'Age of the oldest revocation that AWS RAM has not carried out'],
  openIntents: ['mlapps_ram_intents_open', 'Calls to AWS RAM that were decided on and have no clear answer'],
  overdueReviews: ['mlapps_break_glass_overdue', 'Break-glass accesses that nobody reviewed in time'],
};

/** How far the reconciler is behind, of all tenants. */
@Injectable()
export class ShareMetrics implements OnModuleInit {
  constructor(
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(HealthChecks) private readonly health: HealthChecks,
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const [key, [name, help]] of Object.entries(gauges) as [keyof Backlog, readonly [string, string]][])
      this.metrics.gauges(name, help, ['tenant'], async () =>
        Promise.all(this.tenants.all().map(async ({ id }) => ({ labels: { tenant: id }, value: (await this.#backlog(id))[key] }))),
      );
    // work that is behind waits; requests are taken all the same
    this.health.register('reconciler', async () => {
      const all = await Promise.all(this.tenants.all().map(({ id }) => this.#backlog(id)));
      const sum = (key: keyof Backlog) => all.reduce((total, each) => total + each[key], 0);
      return { ready: true, detail: `${sum('due')} due, ${sum('revoking')} revoking, ${sum('failing')} failing` };
    });
  }

  readonly #reads = new Map<string, Promise<Backlog>>();

  /** The gauges of a scrape share one statement. */
  #backlog(tenant: string): Promise<Backlog> {
    const known = this.#reads.get(tenant);
    if (known !== undefined) return known;
    const read = this.#read(tenant).finally(() => this.#reads.delete(tenant));
    this.#reads.set(tenant, read);
    return read;
  }

  async #read(tenant: string): Promise<Backlog> {
    const now = this.clock.now();
    const [found] = await this.clients.of(tenant).$queryRaw<[Backlog]>`
      SELECT count(*) FILTER (WHERE due_at <= ${now})::int AS due, count(*) FILTER (WHERE revoking)::int AS revoking,
        count(*) FILTER (WHERE attempts > 0)::int AS failing,
        (SELECT coalesce(extract(epoch FROM ${now}::timestamptz - min(revoked_at)), 0)::float FROM "grant"
          WHERE NOT desired AND ended_at IS NULL) AS "oldestRevocationSeconds",
        (SELECT count(*)::int FROM ram_intent WHERE done_at IS NULL) AS "openIntents",
        (SELECT count(*)::int FROM break_glass WHERE reviewed_at IS NULL AND review_by <= ${now}) AS "overdueReviews"
      FROM share WHERE closed_at IS NULL`;
    return found;
  }
}
