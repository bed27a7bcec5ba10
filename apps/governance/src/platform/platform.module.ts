import { Global, Module } from '@nestjs/common';
import type { DynamicModule, OnModuleDestroy } from '@nestjs/common';
import { Inject } from '@nestjs/common';

import type { Clock } from './clock.js';
import { CLOCK, CONFIG } from './injection-tokens.js';
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
  constructor(@Inject(TenantClients) private readonly clients: TenantClients) {}

  static with(config: DatabaseSettings, clock: Clock): DynamicModule {
    const clients = new TenantClients({
      databaseUrl: config.databaseUrl,
      connections: config.databaseConnections,
      connectSeconds: config.databaseConnectSeconds,
      statementSeconds: config.databaseStatementSeconds,
      idleInTransactionSeconds: config.databaseIdleInTransactionSeconds,
    });
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        { provide: TenantClients, useValue: clients },
      ],
      exports: [CONFIG, CLOCK, TenantClients],
    };
  }

  onModuleDestroy(): Promise<void> {
    return this.clients.close();
  }
}
