import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';

import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { Metrics } from '../../platform/telemetry/metrics.js';
import { Tenants } from '../../tenants.js';

/** How many differences are open, of all tenants. */
@Injectable()
export class DriftMetrics implements OnModuleInit {
  constructor(
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
  ) {}

  onModuleInit(): void {
    this.metrics.gauges('mlapps_drift_findings', 'Differences that are open or being remedied', ['tenant', 'kind', 'severity'], async () => {
      const all = await Promise.all(this.tenants.all().map(({ id }) => this.#openOf(id)));
      return all.flat();
    });
  }

  async #openOf(tenant: string) {
    const where = { state: { in: ['OPEN' as const, 'REMEDYING' as const] } };
    const counts = await this.clients.of(tenant).driftFinding.groupBy({ by: ['kind', 'severity'], where, _count: true });
    return counts.map(({ kind, severity, _count }) => ({ labels: { tenant, kind, severity }, value: _count }));
  }
}
