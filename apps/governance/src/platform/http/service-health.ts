import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import pg from 'pg';

import { CONFIG } from '../injection-tokens.js';
import { pendingMigrations } from '../postgres/migrate.js';
import { Notifications } from '../postgres/notifications.js';
import { HealthChecks } from './health-checks.js';
import type { Health } from './health-checks.js';

/** What the platform itself needs to be well. */
@Injectable()
export class ServiceHealth implements OnModuleInit {
  constructor(
    @Inject(HealthChecks) private readonly health: HealthChecks,
    @Inject(Notifications) private readonly notifications: Notifications,
    @Inject(CONFIG) private readonly config: { readonly databaseUrl: string },
  ) {}

  onModuleInit(): void {
    this.health.register('database', () => this.#database());
    this.health.register('listener', () => ({ ready: this.notifications.connected }));
  }

  async #database(): Promise<Health> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl, connectionTimeoutMillis: 1500, query_timeout: 1500 });
    try {
      await client.connect();
      const pending = await pendingMigrations(client);
      return pending.length === 0 ? { ready: true } : { ready: false, detail: `${pending.length} migrations are not applied` };
    } finally {
      await client.end();
    }
  }
}
