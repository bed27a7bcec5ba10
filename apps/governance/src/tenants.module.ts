import { Global, Inject, Module } from '@nestjs/common';
import type { DynamicModule, OnModuleDestroy } from '@nestjs/common';

import { AwsTenants } from './platform/aws/aws-tenants.js';
import { Tenants } from './tenants.js';

/** Gives every feature the governed organizations. */
@Global()
@Module({})
export class TenantsModule implements OnModuleDestroy {
  constructor(@Inject(Tenants) private readonly tenants: Tenants) {}

  static with(tenants: Tenants, environmentTag: string): DynamicModule {
    const aws = new AwsTenants(new Map(tenants.all().map(({ id, aws: accounts, regions }) => [id, { accounts, regions, environmentTag }])));
    const providers = [
      { provide: Tenants, useValue: tenants },
      { provide: AwsTenants, useValue: aws },
    ];
    return { module: TenantsModule, providers, exports: [Tenants, AwsTenants] };
  }

  onModuleDestroy(): void {
    this.tenants.close();
  }
}
