import type { AuditEventFilter } from '@mlapps/governance-api/schema-types.gen';
import type { Connection, ConnectionArguments } from '../../platform/graphql/connection.js';
import type { AuditCheckpoint, AuditEvent, AuditSigningKey } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { Ledger } from './ledger.js';
import { ReadRecord } from './read-record.js';
/**
 * The audit log for those who audit.
 *
 * Gaps
 * - Redaction takes a whole value, before or after; single members of it cannot be taken away (2026-11-26)
 *
 * By design
 * - Subjects, targets and actions are never redacted: they are opaque ids and fixed words (2026-11-26)
 * - A checkpoint is signed only over events that verify, so a log edited in the database gets no newer one (2026-11-26)
 */
export declare class AuditService {
    #private;
    private readonly clients;
    private readonly access;
    private readonly ledger;
    private readonly reads;
    constructor(clients: TenantClients, access: AccessService, ledger: Ledger, reads: ReadRecord);
    events(args: ConnectionArguments, filter: AuditEventFilter | null | undefined, actor: Actor): Promise<Connection<AuditEvent>>;
    /** @returns null when there is none, or the actor is no auditor */
    event(seq: bigint, actor: Actor): Promise<AuditEvent | null>;
    checkpoint(actor: Actor): Promise<AuditCheckpoint | null>;
    checkpoints(args: ConnectionArguments, actor: Actor): Promise<Connection<AuditCheckpoint>>;
    signingKeys(actor: Actor): Promise<AuditSigningKey[]>;
    /**
     * Takes values of an event away for good; the chain still verifies. The event `audit.redacted` says so in the same transaction.
     *
     * @throws Refusal `notFound` when there is no such event, or nothing to take away
     */
    redact(seq: bigint, what: {
        readonly before: boolean;
        readonly after: boolean;
    }, reason: string, actor: Actor): Promise<bigint>;
}
