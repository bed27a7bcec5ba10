import { Global, Module } from '@nestjs/common';
import type { DynamicModule, OnModuleDestroy } from '@nestjs/common';
import { Inject } from '@nestjs/common';

import type { Clock } from './clock.js';
import { CLOCK, CONFIG } from './injection-tokens.js';
import { Leases } from './lease/leases.js';
import { TenantClients } from './prisma/tenant-clients.js';

/** What every feature stands on. */
@Global()
@Module({})
export class PlatformModule implements OnModuleDestroy {
  constructor(@Inject(TenantClients) private readonly clients: TenantClients) {}

  static with(config: { databaseUrl: string; databaseRole: string; databaseConnections: number }, clock: Clock): DynamicModule {
    const clients = new TenantClients({
      databaseUrl: config.databaseUrl,
      role: config.databaseRole,
      connections: config.databaseConnections,
    });
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        { provide: TenantClients, useValue: clients },
        Leases,
      ],
      exports: [CONFIG, CLOCK, TenantClients, Leases],
    };
  }

  onModuleDestroy(): Promise<void> {
    return this.clients.close();
  }
}
