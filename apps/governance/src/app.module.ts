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
import type { AwsCall } from './platform/aws/observe-calls.js';
import { createLog } from './platform/telemetry/log.js';
import { Metrics } from './platform/telemetry/metrics.js';
import { recordCall } from './platform/telemetry/tracing.js';
import { Tenants } from './tenants.js';
import { TenantsModule } from './tenants.module.js';

@Module({})
export class AppModule {
  static with(config: ReadyConfig, clock: Clock, authenticator: Authenticator): DynamicModule {
    const metrics = new Metrics();
    return {
      module: AppModule,
      global: true,
      providers: [{ provide: Authenticator, useValue: authenticator }],
      exports: [Authenticator],
      imports: [
        PlatformModule.with(config, clock, createLog(config.logLevel), metrics),
        TenantsModule.with(new Tenants(config, (call) => observed(call, metrics))),
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

function observed(call: AwsCall, metrics: Metrics): void {
  const { service, operation, outcome, milliseconds, accountId, region } = call;
  metrics.awsCallFinished(call);
  const attributes = { 'rpc.system': 'aws-api', 'rpc.service': service, 'rpc.method': operation, 'cloud.account.id': accountId, 'cloud.region': region };
  recordCall(`${service}.${operation}`, milliseconds, attributes, outcome !== 'succeeded');
}
