import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';

import type { ReadyConfig } from './config.js';
import { AccessModule } from './features/access/access.module.js';
import { Authenticator } from './features/access/authenticator.js';
import { AuditModule } from './features/audit/audit.module.js';
import { DecisionModule } from './features/decision/decision.module.js';
import { DriftModule } from './features/drift/drift.module.js';
import { FeedModule } from './features/feed/feed.module.js';
import { OrganizationModule } from './features/organization/organization.module.js';
import { SharingPolicyModule } from './features/sharing-policy/sharing-policy.module.js';
import { ShareModule } from './features/share/share.module.js';
import { WhatIfModule } from './features/what-if/what-if.module.js';
import { GraphqlModule } from './graphql.module.js';
import type { Clock } from './platform/clock.js';
import { PlatformModule } from './platform/platform.module.js';
import { createLog } from './platform/telemetry/log.js';
import { Tenants } from './tenants.js';
import { TenantsModule } from './tenants.module.js';

@Module({})
export class AppModule {
  static with(config: ReadyConfig, clock: Clock, authenticator: Authenticator): DynamicModule {
    return {
      module: AppModule,
      global: true,
      providers: [{ provide: Authenticator, useValue: authenticator }],
      exports: [Authenticator],
      imports: [
        PlatformModule.with(config, clock, createLog(config.logLevel)),
        TenantsModule.with(new Tenants(config)),
        AuditModule,
        AccessModule,
        OrganizationModule,
        DecisionModule,
        DriftModule,
        SharingPolicyModule,
        ShareModule,
        FeedModule,
        WhatIfModule,
        GraphqlModule.with(config),
      ],
    };
  }
}
