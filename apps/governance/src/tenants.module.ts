import { Global, Inject, Module } from '@nestjs/common';
import type { DynamicModule, OnModuleDestroy } from '@nestjs/common';

import { Tenants } from './tenants.js';

/** Gives every feature the governed organizations. */
@Global()
@Module({})
export class TenantsModule implements OnModuleDestroy {
  constructor(@Inject(Tenants) private readonly tenants: Tenants) {}

  static with(tenants: Tenants): DynamicModule {
    return { module: TenantsModule, providers: [{ provide: Tenants, useValue: tenants }], exports: [Tenants] };
  }

  onModuleDestroy(): void {
    this.tenants.close();
  }
}
