import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { ReadyConfig } from '../../config.js';
import { Tenants } from '../../tenants.js';
import { CheckpointService } from './checkpoint.service.js';
import { Ledger } from './ledger.js';
/**
 * Seals the logs of all tenants: after so many events that this process has written, and otherwise after so much time. What a process wrote
 * that died before its turn is sealed by the others' time, and by every export.
 */
export declare class CheckpointSchedule implements OnApplicationBootstrap, OnModuleDestroy {
    #private;
    private readonly config;
    private readonly ledger;
    private readonly checkpoints;
    private readonly tenants;
    constructor(config: Pick<ReadyConfig, 'auditCheckpointEvents' | 'auditCheckpointMinutes'>, ledger: Ledger, checkpoints: CheckpointService, tenants: Tenants);
    onApplicationBootstrap(): void;
    onModuleDestroy(): Promise<void>;
}
