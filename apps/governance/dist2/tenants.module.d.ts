import type { DynamicModule, OnModuleDestroy } from '@nestjs/common';
import { Tenants } from './tenants.js';
/** Gives every feature the governed organizations. */
export declare class TenantsModule implements OnModuleDestroy {
    private readonly tenants;
    constructor(tenants: Tenants);
    static with(tenants: Tenants, environmentTag: string): DynamicModule;
    onModuleDestroy(): void;
}
