import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { AppModule } from './app.module.js';
import type { ReadyConfig } from './config.js';
import type { Authenticator } from './features/access/authenticator.js';
import type { Clock } from './platform/clock.js';
import { httpAdapter } from './platform/http/http-adapter.js';

/** The service, ready to listen; its database is migrated. */
export async function createGovernance(config: ReadyConfig, clock: Clock, authenticator: Authenticator): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, clock, authenticator), httpAdapter(), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
