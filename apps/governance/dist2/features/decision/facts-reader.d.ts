import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { OrganizationFactsService } from '../organization/organization-facts.service.js';
import type { DecisionFacts, PolicyFact } from './engine/decision.js';
/** Types whose changes can change a decision. */
export declare const DECIDING: string[];
export interface ReadFacts {
    /** With the policies as enforced on requests. */
    readonly facts: DecisionFacts;
    /** The same policies in the same order, as enforced on existing grants. */
    readonly reconcilePolicies: readonly PolicyFact[];
}
/** Reads what decisions depend on, all of it at one revision. */
export declare class FactsReader {
    private readonly clients;
    private readonly organization;
    constructor(clients: TenantClients, organization: OrganizationFactsService);
    revision(tenant: string): Promise<bigint>;
    /** Whether anything between two revisions concerned decisions. */
    concerned(tenant: string, after: bigint, upTo: bigint): Promise<boolean>;
    read(tenant: string): Promise<ReadFacts>;
}
