import { randomUUID } from 'node:crypto';

import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver } from '@nestjs/mercurius';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyRequest } from 'fastify';

import type { ReadyConfig } from './config.js';
import { AccessModule } from './features/access/access.module.js';
import { Authenticator } from './features/access/authenticator.js';
import { AuditModule } from './features/audit/audit.module.js';
import { DecisionModule } from './features/decision/decision.module.js';
import { OrganizationModule } from './features/organization/organization.module.js';
import { SharingPolicyModule } from './features/sharing-policy/sharing-policy.module.js';
import type { Clock } from './platform/clock.js';
import { connectionCounts } from './platform/graphql/connection-counts.js';
import { scalars } from './platform/graphql/scalars.js';
import { typeDefinitions } from './platform/graphql/type-definitions.js';
import { PlatformModule } from './platform/platform.module.js';
import type { RequestContext } from './request-context.js';
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
        PlatformModule.with(config, clock),
        TenantsModule.with(new Tenants(config)),
        AuditModule,
        AccessModule,
        OrganizationModule,
        DecisionModule,
        SharingPolicyModule,
        GraphQLModule.forRoot<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          typeDefs: typeDefinitions(),
          resolvers: { ...scalars, ...connectionCounts(typeDefinitions()) },
          jit: 1,
          context: async (request: FastifyRequest): Promise<RequestContext> => ({
            actor: await authenticator.authenticate(request.headers.authorization, randomUUID()),
            loaders: new Map(),
          }),
        }),
      ],
    };
  }
}
