import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';

import type { Clock } from '../../../platform/clock.js';
import { HealthChecks } from '../../../platform/http/health-checks.js';
import type { Health } from '../../../platform/http/health-checks.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { Metrics } from '../../../platform/telemetry/metrics.js';
import { Tenants } from '../../../tenants.js';

const READ = ['SUCCEEDED' as const, 'PARTIAL' as const];

/** How old the mirror is, of all tenants. A mirror that is behind is no reason to take no requests: another replica's is the same. */
@Injectable()
export class SyncHealth implements OnModuleInit {
  constructor(
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(HealthChecks) private readonly health: HealthChecks,
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.metrics.gauges('mlapps_last_sync_age_seconds', 'Since the organization was last read; none before that', ['tenant'], async () => {
      const ages = await this.#ages();
      return ages.flatMap(({ tenant, age }) => (age === undefined ? [] : [{ labels: { tenant }, value: age }]));
    });
    this.health.register('last sync', () => this.#lastSync());
  }

  async #lastSync(): Promise<Health> {
    const ages = (await this.#ages()).map(({ age }) => age);
    const never = ages.filter((age) => age === undefined).length;
    const oldest = Math.max(0, ...ages.map((age) => age ?? 0));
    const detail = never === 0 ? `${Math.round(oldest)} s ago` : `${never} of ${ages.length} organizations never read`;
    return { ready: true, detail };
  }

  #ages(): Promise<{ tenant: string; age: number | undefined }[]> {
    const now = this.clock.now().getTime();
    return Promise.all(
      this.tenants.all().map(async ({ id: tenant }) => {
        const where = { state: { in: READ } };
        const last = await this.clients.of(tenant).syncRun.findFirst({ where, orderBy: { id: 'desc' }, select: { finishedAt: true } });
        return { tenant, age: last?.finishedAt == null ? undefined : (now - last.finishedAt.getTime()) / 1000 };
      }),
    );
  }
}
