import type { QueryAuditCheckpointsArgs, QueryAuditConsistencyProofArgs, QueryAuditEventsArgs, QueryAuditInclusionProofArgs } from '@mlapps/governance-api/schema-types.gen';
import type { AuditCheckpoint, AuditEvent } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { AuditService } from './audit.service.js';
import { ProofService } from './proof.service.js';
export declare class AuditResolver {
    private readonly audit;
    private readonly proofs;
    constructor(audit: AuditService, proofs: ProofService);
    events(args: QueryAuditEventsArgs, { actor }: RequestContext): Promise<import("../../platform/graphql/connection.js").Connection<{
        tenant: string;
        seq: bigint;
        at: Date;
        actor: string;
        actorKind: import("../../platform/prisma/client/enums.js").ActorKind;
        action: string;
        targetType: string;
        targetId: string;
        before: import("@prisma/client/runtime/client").JsonValue | null;
        beforeSalt: string | null;
        beforeCommitment: string | null;
        after: import("@prisma/client/runtime/client").JsonValue | null;
        afterSalt: string | null;
        afterCommitment: string | null;
        requestId: string;
        prevHash: string;
        hash: string;
    }>>;
    checkpoint({ actor }: RequestContext): Promise<{
        tenant: string;
        treeSize: bigint;
        rootHash: string;
        at: Date;
        keyId: string;
        signature: string;
        frontier: string[];
    } | null>;
    checkpoints(args: QueryAuditCheckpointsArgs, { actor }: RequestContext): Promise<import("../../platform/graphql/connection.js").Connection<{
        tenant: string;
        treeSize: bigint;
        rootHash: string;
        at: Date;
        keyId: string;
        signature: string;
        frontier: string[];
    }>>;
    signingKeys({ actor }: RequestContext): Promise<{
        tenant: string;
        keyId: string;
        publicKey: string;
        firstUsedAt: Date;
    }[]>;
    inclusionProof({ seq, treeSize }: QueryAuditInclusionProofArgs, { actor }: RequestContext): Promise<import("./proof.service.js").InclusionProof | null>;
    consistencyProof({ first, second }: QueryAuditConsistencyProofArgs, { actor }: RequestContext): Promise<import("./proof.service.js").ConsistencyProof | null>;
    id({ seq }: AuditEvent): string;
    actor({ actor, actorKind }: AuditEvent): {
        subject: string;
        kind: import("../../platform/prisma/client/enums.js").ActorKind;
    };
    target({ targetType, targetId }: AuditEvent): {
        type: string;
        id: string;
        globalId: string;
    };
    before(event: AuditEvent): {
        json: string | null;
        redacted: boolean;
        commitment: string;
    } | null;
    after(event: AuditEvent): {
        json: string | null;
        redacted: boolean;
        commitment: string;
    } | null;
}
export declare class AuditCheckpointResolver {
    json(checkpoint: AuditCheckpoint): string;
}
