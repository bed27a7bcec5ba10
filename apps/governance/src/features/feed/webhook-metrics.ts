import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';

import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { Metrics } from '../../platform/telemetry/metrics.js';
import { Tenants } from '../../tenants.js';

/** How far webhooks are behind the ledger. */
@Injectable()
export class WebhookMetrics implements OnModuleInit {
  constructor(
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
  ) {}

  onModuleInit(): void {
    this.metrics.gauges('mlapps_webhook_lag_events', 'Changes that the slowest active webhook has still to be told of', ['tenant'], () =>
      Promise.all(this.tenants.all().map(async ({ id }) => ({ labels: { tenant: id }, value: await this.#lagOf(id) }))),
    );
  }

  async #lagOf(tenant: string): Promise<number> {
    const [lag] = await this.clients.of(tenant).$queryRaw<[{ events: number }]>`
      SELECT coalesce((SELECT seq FROM ledger_head) - (SELECT min(position) FROM webhook WHERE active), 0)::float AS events`;
    return lag.events;
  }
}
