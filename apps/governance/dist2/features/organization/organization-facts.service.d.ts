import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import type { DecisionFacts } from '../decision/engine/decision.js';
/** What the mirror contributes to decisions, all of one moment. */
export type OrganizationFacts = Omit<DecisionFacts, 'policies'>;
/**
 * The mirror as decisions see it: open units, apps and domains, and every account that is known. Accounts outside the organization, those that left
 * it included, are in no unit.
 */
export declare class OrganizationFactsService {
    private readonly clients;
    constructor(clients: TenantClients);
    /** All of one moment, in one transaction of its own. */
    facts(tenant: string): Promise<OrganizationFacts>;
    /**
     * Reads more in the same moment, e.g. the policies in force.
     *
     * @example
     * facts.snapshot(tenant, async (tx) => ({ ...(await facts.factsIn(tx)), policies: await policiesIn(tx) }));
     */
    snapshot<Result>(tenant: string, read: (tx: Transaction) => Promise<Result>): Promise<Result>;
    /** @param tx one that sees one moment: REPEATABLE READ */
    factsIn(tx: Transaction): Promise<OrganizationFacts>;
}
