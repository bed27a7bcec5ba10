import * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "./prismaNamespace.js";
export type LogOptions<ClientOptions extends Prisma.PrismaClientOptions> = 'log' extends keyof ClientOptions ? ClientOptions['log'] extends Array<Prisma.LogLevel | Prisma.LogDefinition> ? Prisma.GetEvents<ClientOptions['log']> : never : never;
export interface PrismaClientConstructor {
    /**
   * ## Prisma Client
   *
   * Type-safe database client for TypeScript
   * @example
   * ```
   * const prisma = new PrismaClient({
   *   adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL })
   * })
   * // Fetch zero or more RoleBindings
   * const roleBindings = await prisma.roleBinding.findMany()
   * ```
   *
   * Read more in our [docs](https://pris.ly/d/client).
   */
    new <Options extends Prisma.PrismaClientOptions = Prisma.PrismaClientOptions, LogOpts extends LogOptions<Options> = LogOptions<Options>, OmitOpts extends Prisma.PrismaClientOptions['omit'] = Options extends {
        omit: infer U;
    } ? U : Prisma.PrismaClientOptions['omit'], ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs>(options: Prisma.PrismaClientConstructorArgs<Options>): PrismaClient<LogOpts, OmitOpts, ExtArgs>;
}
/**
 * ## Prisma Client
 *
 * Type-safe database client for TypeScript
 * @example
 * ```
 * const prisma = new PrismaClient({
 *   adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL })
 * })
 * // Fetch zero or more RoleBindings
 * const roleBindings = await prisma.roleBinding.findMany()
 * ```
 *
 * Read more in our [docs](https://pris.ly/d/client).
 */
export interface PrismaClient<in LogOpts extends Prisma.LogLevel = never, in out OmitOpts extends Prisma.PrismaClientOptions['omit'] = Prisma.PrismaClientOptions['omit'], in out ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['other'];
    };
    $on<V extends LogOpts>(eventType: V, callback: (event: V extends 'query' ? Prisma.QueryEvent : Prisma.LogEvent) => void): PrismaClient;
    /**
     * Connect with the database
     */
    $connect(): runtime.Types.Utils.JsPromise<void>;
    /**
     * Disconnect from the database
     */
    $disconnect(): runtime.Types.Utils.JsPromise<void>;
    /**
       * Executes a prepared raw query and returns the number of affected rows.
       * @example
       * ```
       * const result = await prisma.$executeRaw`UPDATE User SET cool = ${true} WHERE email = ${'user@email.com'};`
       * ```
       *
       * Read more in our [docs](https://pris.ly/d/raw-queries).
       */
    $executeRaw<T = unknown>(query: TemplateStringsArray | Prisma.Sql, ...values: any[]): Prisma.PrismaPromise<number>;
    /**
     * Executes a raw query and returns the number of affected rows.
     * Susceptible to SQL injections, see documentation.
     * @example
     * ```
     * const result = await prisma.$executeRawUnsafe('UPDATE User SET cool = $1 WHERE email = $2 ;', true, 'user@email.com')
     * ```
     *
     * Read more in our [docs](https://pris.ly/d/raw-queries).
     */
    $executeRawUnsafe<T = unknown>(query: string, ...values: any[]): Prisma.PrismaPromise<number>;
    /**
     * Performs a prepared raw query and returns the `SELECT` data.
     * @example
     * ```
     * const result = await prisma.$queryRaw`SELECT * FROM User WHERE id = ${1} OR email = ${'user@email.com'};`
     * ```
     *
     * Read more in our [docs](https://pris.ly/d/raw-queries).
     */
    $queryRaw<T = unknown>(query: TemplateStringsArray | Prisma.Sql, ...values: any[]): Prisma.PrismaPromise<T>;
    /**
     * Performs a raw query and returns the `SELECT` data.
     * Susceptible to SQL injections, see documentation.
     * @example
     * ```
     * const result = await prisma.$queryRawUnsafe('SELECT * FROM User WHERE id = $1 OR email = $2;', 1, 'user@email.com')
     * ```
     *
     * Read more in our [docs](https://pris.ly/d/raw-queries).
     */
    $queryRawUnsafe<T = unknown>(query: string, ...values: any[]): Prisma.PrismaPromise<T>;
    /**
     * Allows the running of a sequence of read/write operations that are guaranteed to either succeed or fail as a whole.
     * @example
     * ```
     * const [george, bob, alice] = await prisma.$transaction([
     *   prisma.user.create({ data: { name: 'George' } }),
     *   prisma.user.create({ data: { name: 'Bob' } }),
     *   prisma.user.create({ data: { name: 'Alice' } }),
     * ])
     * ```
     *
     * Read more in our [docs](https://www.prisma.io/docs/orm/prisma-client/queries/transactions).
     */
    $transaction<P extends Prisma.PrismaPromise<any>[]>(arg: [...P], options?: {
        maxWait?: number;
        timeout?: number;
        isolationLevel?: Prisma.TransactionIsolationLevel;
    }): runtime.Types.Utils.JsPromise<runtime.Types.Utils.UnwrapTuple<P>>;
    $transaction<R>(fn: (prisma: Omit<PrismaClient, runtime.ITXClientDenyList>) => runtime.Types.Utils.JsPromise<R>, options?: {
        maxWait?: number;
        timeout?: number;
        isolationLevel?: Prisma.TransactionIsolationLevel;
    }): runtime.Types.Utils.JsPromise<R>;
    $extends: runtime.Types.Extensions.ExtendsHook<"extends", Prisma.TypeMapCb<OmitOpts>, ExtArgs, runtime.Types.Utils.Call<Prisma.TypeMapCb<OmitOpts>, {
        extArgs: ExtArgs;
    }>>;
    /**
 * `prisma.roleBinding`: Exposes CRUD operations for the **RoleBinding** model.
  * Example usage:
  * ```ts
  * // Fetch zero or more RoleBindings
  * const roleBindings = await prisma.roleBinding.findMany()
  * ```
  */
    get roleBinding(): Prisma.RoleBindingDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.ledgerHead`: Exposes CRUD operations for the **LedgerHead** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more LedgerHeads
      * const ledgerHeads = await prisma.ledgerHead.findMany()
      * ```
      */
    get ledgerHead(): Prisma.LedgerHeadDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.auditEvent`: Exposes CRUD operations for the **AuditEvent** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more AuditEvents
      * const auditEvents = await prisma.auditEvent.findMany()
      * ```
      */
    get auditEvent(): Prisma.AuditEventDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.auditCheckpoint`: Exposes CRUD operations for the **AuditCheckpoint** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more AuditCheckpoints
      * const auditCheckpoints = await prisma.auditCheckpoint.findMany()
      * ```
      */
    get auditCheckpoint(): Prisma.AuditCheckpointDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.auditNode`: Exposes CRUD operations for the **AuditNode** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more AuditNodes
      * const auditNodes = await prisma.auditNode.findMany()
      * ```
      */
    get auditNode(): Prisma.AuditNodeDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.auditSigningKey`: Exposes CRUD operations for the **AuditSigningKey** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more AuditSigningKeys
      * const auditSigningKeys = await prisma.auditSigningKey.findMany()
      * ```
      */
    get auditSigningKey(): Prisma.AuditSigningKeyDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.driftFinding`: Exposes CRUD operations for the **DriftFinding** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more DriftFindings
      * const driftFindings = await prisma.driftFinding.findMany()
      * ```
      */
    get driftFinding(): Prisma.DriftFindingDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.observedAccess`: Exposes CRUD operations for the **ObservedAccess** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more ObservedAccesses
      * const observedAccesses = await prisma.observedAccess.findMany()
      * ```
      */
    get observedAccess(): Prisma.ObservedAccessDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.webhook`: Exposes CRUD operations for the **Webhook** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Webhooks
      * const webhooks = await prisma.webhook.findMany()
      * ```
      */
    get webhook(): Prisma.WebhookDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.lease`: Exposes CRUD operations for the **Lease** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Leases
      * const leases = await prisma.lease.findMany()
      * ```
      */
    get lease(): Prisma.LeaseDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.organization`: Exposes CRUD operations for the **Organization** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Organizations
      * const organizations = await prisma.organization.findMany()
      * ```
      */
    get organization(): Prisma.OrganizationDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.orgUnit`: Exposes CRUD operations for the **OrgUnit** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more OrgUnits
      * const orgUnits = await prisma.orgUnit.findMany()
      * ```
      */
    get orgUnit(): Prisma.OrgUnitDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.account`: Exposes CRUD operations for the **Account** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Accounts
      * const accounts = await prisma.account.findMany()
      * ```
      */
    get account(): Prisma.AccountDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.domain`: Exposes CRUD operations for the **Domain** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Domains
      * const domains = await prisma.domain.findMany()
      * ```
      */
    get domain(): Prisma.DomainDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.mlflowApp`: Exposes CRUD operations for the **MlflowApp** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more MlflowApps
      * const mlflowApps = await prisma.mlflowApp.findMany()
      * ```
      */
    get mlflowApp(): Prisma.MlflowAppDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.syncRun`: Exposes CRUD operations for the **SyncRun** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more SyncRuns
      * const syncRuns = await prisma.syncRun.findMany()
      * ```
      */
    get syncRun(): Prisma.SyncRunDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.syncAccountFailure`: Exposes CRUD operations for the **SyncAccountFailure** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more SyncAccountFailures
      * const syncAccountFailures = await prisma.syncAccountFailure.findMany()
      * ```
      */
    get syncAccountFailure(): Prisma.SyncAccountFailureDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.idempotencyRecord`: Exposes CRUD operations for the **IdempotencyRecord** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more IdempotencyRecords
      * const idempotencyRecords = await prisma.idempotencyRecord.findMany()
      * ```
      */
    get idempotencyRecord(): Prisma.IdempotencyRecordDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.shareRequest`: Exposes CRUD operations for the **ShareRequest** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more ShareRequests
      * const shareRequests = await prisma.shareRequest.findMany()
      * ```
      */
    get shareRequest(): Prisma.ShareRequestDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.requestApproval`: Exposes CRUD operations for the **RequestApproval** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more RequestApprovals
      * const requestApprovals = await prisma.requestApproval.findMany()
      * ```
      */
    get requestApproval(): Prisma.RequestApprovalDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.share`: Exposes CRUD operations for the **Share** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Shares
      * const shares = await prisma.share.findMany()
      * ```
      */
    get share(): Prisma.ShareDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.grant`: Exposes CRUD operations for the **Grant** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Grants
      * const grants = await prisma.grant.findMany()
      * ```
      */
    get grant(): Prisma.GrantDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.companion`: Exposes CRUD operations for the **Companion** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Companions
      * const companions = await prisma.companion.findMany()
      * ```
      */
    get companion(): Prisma.CompanionDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.ramIntent`: Exposes CRUD operations for the **RamIntent** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more RamIntents
      * const ramIntents = await prisma.ramIntent.findMany()
      * ```
      */
    get ramIntent(): Prisma.RamIntentDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.breakGlass`: Exposes CRUD operations for the **BreakGlass** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more BreakGlasses
      * const breakGlasses = await prisma.breakGlass.findMany()
      * ```
      */
    get breakGlass(): Prisma.BreakGlassDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.grantReview`: Exposes CRUD operations for the **GrantReview** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more GrantReviews
      * const grantReviews = await prisma.grantReview.findMany()
      * ```
      */
    get grantReview(): Prisma.GrantReviewDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.sharingPolicy`: Exposes CRUD operations for the **SharingPolicy** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more SharingPolicies
      * const sharingPolicies = await prisma.sharingPolicy.findMany()
      * ```
      */
    get sharingPolicy(): Prisma.SharingPolicyDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.policyVersion`: Exposes CRUD operations for the **PolicyVersion** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more PolicyVersions
      * const policyVersions = await prisma.policyVersion.findMany()
      * ```
      */
    get policyVersion(): Prisma.PolicyVersionDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.policyApproval`: Exposes CRUD operations for the **PolicyApproval** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more PolicyApprovals
      * const policyApprovals = await prisma.policyApproval.findMany()
      * ```
      */
    get policyApproval(): Prisma.PolicyApprovalDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
}
export declare function getPrismaClientClass(): PrismaClientConstructor;
