import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { CheckpointService } from './checkpoint.service.js';
import { Ledger } from './ledger.js';
export interface ExportRange {
    /** First event; 1 without it. */
    readonly from?: bigint | undefined;
    /** Last event; the newest without it. */
    readonly to?: bigint | undefined;
}
/** The log as text that `mlapps audit verify` reads without the service. */
export declare class ExportService {
    #private;
    private readonly clients;
    private readonly access;
    private readonly ledger;
    private readonly checkpoints;
    constructor(clients: TenantClients, access: AccessService, ledger: Ledger, checkpoints: CheckpointService);
    /**
     * Records the export, signs a checkpoint over all that is there, and streams: some hundred events are in memory at a time.
     *
     * @throws Refusal `forbidden`, or `validation` when there are no such events; before anything is sent
     */
    export(range: ExportRange, actor: Actor): Promise<AsyncGenerator<string>>;
}
