import type { DynamicModule } from '@nestjs/common';
import type { ReadyConfig } from './config.js';
import { Authenticator } from './features/access/authenticator.js';
import type { Clock } from './platform/clock.js';
export declare class AppModule {
    static with(config: ReadyConfig, clock: Clock, authenticator: Authenticator): DynamicModule;
}
