import type { Clock } from '../../platform/clock.js';
import type { Connection, ConnectionArguments } from '../../platform/graphql/connection.js';
import type { BreakGlass, Grant, Share, ShareRequest, ShareState } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { RequestContext } from '../../request-context.js';
import type { Actor } from '../access/actor.js';
import { ShareVisibility } from './share-visibility.js';
export interface ShareFilter {
    readonly state?: readonly ShareState[] | null;
    readonly ownerAccountId?: string | null;
    readonly consumerAccountId?: string | null;
    readonly resourceArn?: string | null;
}
export interface GrantFilter extends ShareFilter {
    readonly principal?: string | null;
    readonly expiringBefore?: Date | null;
    readonly breakGlass?: boolean | null;
}
export interface ShareRequestFilter extends Omit<ShareFilter, 'state'> {
    readonly state?: readonly ShareRequest['state'][] | null;
    readonly requester?: string | null;
}
export interface BreakGlassFilter {
    readonly overdue?: boolean | null;
    readonly reviewed?: boolean | null;
}
/** Shares, grants and requests, as far as the actor may see them. */
export declare class ShareService {
    #private;
    private readonly clients;
    private readonly visibility;
    private readonly clock;
    constructor(clients: TenantClients, visibility: ShareVisibility, clock: Clock);
    shares(args: ConnectionArguments, filter: ShareFilter | null | undefined, actor: Actor): Promise<Connection<Share>>;
    grants(args: ConnectionArguments, filter: GrantFilter | null | undefined, actor: Actor): Promise<Connection<Grant>>;
    requests(args: ConnectionArguments, filter: ShareRequestFilter | null | undefined, actor: Actor): Promise<Connection<ShareRequest>>;
    breakGlasses(args: ConnectionArguments, filter: BreakGlassFilter | null | undefined, actor: Actor): Promise<Connection<BreakGlass>>;
    /** Of shares of one request, whatever their number: one statement. */
    grantsOf(share: Share, args: ConnectionArguments, context: RequestContext): Promise<Connection<Grant>>;
    sharesById(ids: string[], actor: Actor): Promise<ReadonlyMap<string, Share>>;
    grantsById(ids: string[], actor: Actor): Promise<ReadonlyMap<string, Grant>>;
    requestsById(ids: string[], actor: Actor): Promise<ReadonlyMap<string, ShareRequest>>;
    breakGlassesById(ids: string[], actor: Actor): Promise<ReadonlyMap<string, BreakGlass>>;
    /** How far the reconciler is with what the actor sees. */
    status(actor: Actor): Promise<{
        shares: number;
        due: number;
        revoking: number;
        failing: number;
        lastError: string | null;
        overdueReviews: number;
    }>;
}
export declare function isUuid(text: string): boolean;
