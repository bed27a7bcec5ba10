import type { Checkpoint } from '@mlapps/audit-log/checkpoint';
import type { Clock } from '../../platform/clock.js';
import type { AuditCheckpoint } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { CheckpointKey } from './checkpoint-key.js';
/** Signs checkpoints. What it signs it has verified: the events since the last checkpoint, their values and their chain. */
export declare class CheckpointService {
    #private;
    private readonly clients;
    private readonly clock;
    private readonly key;
    constructor(clients: TenantClients, clock: Clock, key: CheckpointKey);
    /**
     * Covers every event that was there when it was called. Costs what the events since the last checkpoint cost.
     *
     * @returns the newest checkpoint; undefined for a log without events
     * @throws LedgerTampered
     */
    seal(tenant: string): Promise<Checkpoint | undefined>;
}
export declare function checkpointOf({ tenant, treeSize, rootHash, at, keyId, signature }: AuditCheckpoint): Checkpoint;
