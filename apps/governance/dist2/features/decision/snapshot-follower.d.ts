import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Snapshots } from './snapshots.js';
/** Keeps the snapshots that are in use current, so that a policy counts on every replica within a second of its activation. */
export declare class SnapshotFollower implements OnApplicationBootstrap, OnModuleDestroy {
    #private;
    private readonly snapshots;
    constructor(snapshots: Snapshots);
    onApplicationBootstrap(): void;
    onModuleDestroy(): void;
}
