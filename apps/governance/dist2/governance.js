import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { httpAdapter } from './platform/http/http-adapter.js';
/** The service, ready to listen; its database is migrated. */
export async function createGovernance(config, clock, authenticator) {
    const app = await NestFactory.create(AppModule.with(config, clock, authenticator), httpAdapter(), {
        logger: ['error', 'warn'],
        abortOnError: false,
    });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return app;
}
//# sourceMappingURL=governance.js.map