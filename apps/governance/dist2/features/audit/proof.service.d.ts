import type { AuditCheckpoint } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
export interface InclusionProof {
    readonly seq: bigint;
    readonly hash: string;
    readonly checkpoint: AuditCheckpoint;
    readonly hashes: readonly string[];
}
export interface ConsistencyProof {
    readonly first: AuditCheckpoint;
    readonly second: AuditCheckpoint;
    readonly hashes: readonly string[];
}
/** Proofs against checkpoints, for those who have a checkpoint and not the log. */
export declare class ProofService {
    #private;
    private readonly clients;
    private readonly access;
    constructor(clients: TenantClients, access: AccessService);
    inclusion(seq: bigint, treeSize: bigint | null | undefined, actor: Actor): Promise<InclusionProof | null>;
    consistency(firstSize: bigint, secondSize: bigint, actor: Actor): Promise<ConsistencyProof | null>;
}
