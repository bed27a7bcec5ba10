import type { ConnectionArguments } from '../../platform/graphql/connection.js';
import type { Account } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { OrganizationService } from './organization.service.js';
export declare class OrganizationResolver {
    private readonly organization;
    constructor(organization: OrganizationService);
    accounts(args: ConnectionArguments, { actor }: RequestContext): Promise<import("../../platform/graphql/connection.js").Connection<{
        tenant: string;
        accountId: string;
        arn: string;
        name: string;
        email: string;
        state: import("../../platform/prisma/client/enums.js").AccountState;
        joinedAt: Date | null;
        unitId: string | null;
        path: string;
        tags: import("@prisma/client/runtime/client").JsonValue | null;
        observedAt: Date;
        closedAt: Date | null;
        inventoriedAt: Date | null;
        inventoryError: string | null;
    }>>;
    id(account: Account): string;
}
