import type { Clock } from '../../platform/clock.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import type { Committed } from '../audit/ledger.js';
import { Reconciler } from './reconcile/reconciler.js';
interface VersionedInput {
    readonly idempotencyKey: string;
    readonly id: string;
    readonly ifVersion: number;
}
export type GrantRevokeInput = VersionedInput & {
    readonly reason: string;
};
export type GrantShortenInput = VersionedInput & {
    readonly until: Date;
};
export type GrantAcceptInput = VersionedInput;
export interface ShareRevokeInput {
    readonly idempotencyKey: string;
    readonly id: string;
    readonly reason: string;
}
/** Ends, shortens and accepts grants. None of it waits for AWS. */
export declare class GrantService {
    #private;
    private readonly clients;
    private readonly access;
    private readonly ledger;
    private readonly reconciler;
    private readonly clock;
    constructor(clients: TenantClients, access: AccessService, ledger: Ledger, reconciler: Reconciler, clock: Clock);
    revoke(input: GrantRevokeInput, actor: Actor): Promise<Committed<{
        readonly id: string;
    }>>;
    shorten(input: GrantShortenInput, actor: Actor): Promise<Committed<{
        readonly id: string;
    }>>;
    /** By somebody of the consumer's side: access is not pressed on anybody. */
    accept(input: GrantAcceptInput, actor: Actor): Promise<Committed<{
        readonly id: string;
    }>>;
    revokeShare(input: ShareRevokeInput, actor: Actor): Promise<Committed<{
        readonly id: string;
    }>>;
    /** Brings RAM to what is wanted again: what a remedy of drift comes down to. */
    repair(shareId: string, actor: Actor): Promise<Committed<{
        readonly id: string;
    }>>;
}
export {};
