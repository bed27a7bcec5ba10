import * as runtime from "@prisma/client/runtime/client";
import * as $Class from "./internal/class.js";
import * as Prisma from "./internal/prismaNamespace.js";
export * as $Enums from './enums.js';
export * from "./enums.js";
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
export declare const PrismaClient: $Class.PrismaClientConstructor;
export type PrismaClient<LogOpts extends Prisma.LogLevel = never, OmitOpts extends Prisma.PrismaClientOptions["omit"] = Prisma.PrismaClientOptions["omit"], ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = $Class.PrismaClient<LogOpts, OmitOpts, ExtArgs>;
export { Prisma };
/**
 * Model RoleBinding
 * Who may what where, besides what the token says.
 */
export type RoleBinding = Prisma.RoleBindingModel;
/**
 * Model LedgerHead
 * Last event of the tenant's chain: locked by every change, so that numbers have no gaps.
 */
export type LedgerHead = Prisma.LedgerHeadModel;
/**
 * Model AuditEvent
 * Append only; the database refuses every change but a redaction.
 */
export type AuditEvent = Prisma.AuditEventModel;
/**
 * Model AuditCheckpoint
 * A signed statement on the first `treeSize` events.
 */
export type AuditCheckpoint = Prisma.AuditCheckpointModel;
/**
 * Model AuditNode
 * Root of a perfect subtree of 2^level events, kept so that a proof reads few rows.
 */
export type AuditNode = Prisma.AuditNodeModel;
/**
 * Model AuditSigningKey
 * A key that signed checkpoints of the tenant.
 */
export type AuditSigningKey = Prisma.AuditSigningKeyModel;
/**
 * Model DriftFinding
 *
 */
export type DriftFinding = Prisma.DriftFindingModel;
/**
 * Model ObservedAccess
 * A principal outside an app's account that can reach it now, by whatever share.
 */
export type ObservedAccess = Prisma.ObservedAccessModel;
/**
 * Model Webhook
 *
 */
export type Webhook = Prisma.WebhookModel;
/**
 * Model Lease
 * Who does a piece of work now. Rows stay, so that fence numbers only grow.
 */
export type Lease = Prisma.LeaseModel;
/**
 * Model Organization
 * The governed organization; one row per tenant.
 */
export type Organization = Prisma.OrganizationModel;
/**
 * Model OrgUnit
 *
 */
export type OrgUnit = Prisma.OrgUnitModel;
/**
 * Model Account
 *
 */
export type Account = Prisma.AccountModel;
/**
 * Model Domain
 *
 */
export type Domain = Prisma.DomainModel;
/**
 * Model MlflowApp
 *
 */
export type MlflowApp = Prisma.MlflowAppModel;
/**
 * Model SyncRun
 *
 */
export type SyncRun = Prisma.SyncRunModel;
/**
 * Model SyncAccountFailure
 *
 */
export type SyncAccountFailure = Prisma.SyncAccountFailureModel;
/**
 * Model IdempotencyRecord
 * What a mutation answered, for the next one with the same key.
 */
export type IdempotencyRecord = Prisma.IdempotencyRecordModel;
/**
 * Model ShareRequest
 *
 */
export type ShareRequest = Prisma.ShareRequestModel;
/**
 * Model RequestApproval
 *
 */
export type RequestApproval = Prisma.RequestApprovalModel;
/**
 * Model Share
 * One RAM resource share that this service owns: of one owner account, Region, app, permission and acceptance behaviour.
 */
export type Share = Prisma.ShareModel;
/**
 * Model Grant
 *
 */
export type Grant = Prisma.GrantModel;
/**
 * Model Companion
 * What else a consumer needs for the grant to work, kept with it.
 */
export type Companion = Prisma.CompanionModel;
/**
 * Model RamIntent
 * Outbox: a call to RAM that was decided on, with the token that makes repeating it harmless.
 */
export type RamIntent = Prisma.RamIntentModel;
/**
 * Model BreakGlass
 *
 */
export type BreakGlass = Prisma.BreakGlassModel;
/**
 * Model GrantReview
 * How far grants were decided anew after changes.
 */
export type GrantReview = Prisma.GrantReviewModel;
/**
 * Model SharingPolicy
 * A named policy; its text lives in versions.
 */
export type SharingPolicy = Prisma.SharingPolicyModel;
/**
 * Model PolicyVersion
 * Immutable once submitted: a changed text is another version with another digest.
 */
export type PolicyVersion = Prisma.PolicyVersionModel;
/**
 * Model PolicyApproval
 *
 */
export type PolicyApproval = Prisma.PolicyApprovalModel;
