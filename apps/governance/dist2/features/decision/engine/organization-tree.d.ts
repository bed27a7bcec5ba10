import type { AccountFact, DecisionFacts } from './decision.js';
/** Where accounts and units are. Without an organization nobody is a member and no unit counts. */
export declare class OrganizationTree {
    #private;
    readonly organizationId: string | undefined;
    constructor(facts: Pick<DecisionFacts, 'organizationId' | 'units' | 'accounts'>);
    account(accountId: string): AccountFact | undefined;
    hasUnit(unitId: string): boolean;
    isMember(accountId: string): boolean;
    /** The unit and every unit above it, nearest first. */
    unitsFrom(unitId: string): readonly string[];
    /** Every unit the account is in, nearest first; none for an account outside the organization. */
    unitsOf(accountId: string): readonly string[];
}
