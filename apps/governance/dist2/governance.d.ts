import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ReadyConfig } from './config.js';
import type { Authenticator } from './features/access/authenticator.js';
import type { Clock } from './platform/clock.js';
/** The service, ready to listen; its database is migrated. */
export declare function createGovernance(config: ReadyConfig, clock: Clock, authenticator: Authenticator): Promise<NestFastifyApplication>;
