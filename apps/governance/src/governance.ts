import 'reflect-metadata';

import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { AppModule } from './app.module.js';
import type { ReadyConfig } from './config.js';
import type { Authenticator } from './features/access/authenticator.js';
import { createAuthenticator, serveDevelopmentTokens } from './features/access/create-authenticator.js';
import type { Clock } from './platform/clock.js';
import { httpAdapter } from './platform/http/http-adapter.js';
import { startTracing } from './platform/telemetry/tracing.js';

/**
 * The service, ready to listen; its database is migrated.
 *
 * @param authenticator without one, tokens of the configured issuers count
 */
export async function createGovernance(config: ReadyConfig, clock: Clock, authenticator?: Authenticator): Promise<NestFastifyApplication> {
  const tracing = config.otlpEndpoint === undefined ? undefined : await startTracing(config.otlpEndpoint, config.traceRatio);
  const tokens = authenticator ?? (await createAuthenticator(config, clock));
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, clock, tokens), httpAdapter(), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  serveDevelopmentTokens(app.getHttpAdapter().getInstance(), tokens, (hint) => new Logger('Tokens').warn(hint));
  if (tracing !== undefined)
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('onClose', () => tracing.close());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
