import { Global, Inject, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';

import { AwsTenants } from './aws-tenants.js';

/** AWS, for every feature that needs it. */
@Global()
@Module({})
export class AwsModule implements OnApplicationShutdown {
  constructor(@Inject(AwsTenants) private readonly tenants: AwsTenants) {}

  static with(tenants: AwsTenants): DynamicModule {
    return { module: AwsModule, providers: [{ provide: AwsTenants, useValue: tenants }], exports: [AwsTenants] };
  }

  onApplicationShutdown(): void {
    this.tenants.close();
  }
}
