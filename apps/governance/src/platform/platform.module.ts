import { Global, Module } from '@nestjs/common';
import type { DynamicModule, OnModuleDestroy } from '@nestjs/common';
import { Inject } from '@nestjs/common';

import type { Logger } from 'pino';

import type { Clock } from './clock.js';
import { NodeLoaders } from './graphql/node-loaders.js';
import { HealthChecks } from './http/health-checks.js';
import { OperationsController } from './http/operations.controller.js';
import { ServiceHealth } from './http/service-health.js';
import { CLOCK, CONFIG, LOG } from './injection-tokens.js';
import { Leases } from './lease/leases.js';
import { Notifications } from './postgres/notifications.js';
import { Metrics } from './telemetry/metrics.js';
import { TenantClients } from './prisma/tenant-clients.js';

interface DatabaseSettings {
  readonly databaseUrl: string;
  readonly databaseConnections: number;
  readonly databaseConnectSeconds: number;
  readonly databaseStatementSeconds: number;
  readonly databaseIdleInTransactionSeconds: number;
}

/** What every feature stands on. */
@Global()
@Module({})
export class PlatformModule implements OnModuleDestroy {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Notifications) private readonly notifications: Notifications,
  ) {}

  static with(config: DatabaseSettings, clock: Clock, log: Logger, metrics: Metrics): DynamicModule {
    const clients = new TenantClients({
      databaseUrl: config.databaseUrl,
      connections: config.databaseConnections,
      connectSeconds: config.databaseConnectSeconds,
      statementSeconds: config.databaseStatementSeconds,
      idleInTransactionSeconds: config.databaseIdleInTransactionSeconds,
    });
    return {
      module: PlatformModule,
      controllers: [OperationsController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        { provide: LOG, useValue: log },
        { provide: TenantClients, useValue: clients },
        Leases,
        NodeLoaders,
        HealthChecks,
        ServiceHealth,
        { provide: Metrics, useValue: metrics },
        { provide: Notifications, useValue: new Notifications(config.databaseUrl, log) },
      ],
      exports: [CONFIG, CLOCK, LOG, TenantClients, Leases, NodeLoaders, Notifications, HealthChecks, Metrics],
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.notifications.close();
    await this.clients.close();
  }
}
