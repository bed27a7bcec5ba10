import * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../models.js";
import { type PrismaClient } from "./class.js";
export type * from '../models.js';
export type DMMF = typeof runtime.DMMF;
export type PrismaPromise<T> = runtime.Types.Public.PrismaPromise<T>;
/**
 * Prisma Errors
 */
export declare const PrismaClientKnownRequestError: typeof runtime.PrismaClientKnownRequestError;
export type PrismaClientKnownRequestError = runtime.PrismaClientKnownRequestError;
export declare const PrismaClientUnknownRequestError: typeof runtime.PrismaClientUnknownRequestError;
export type PrismaClientUnknownRequestError = runtime.PrismaClientUnknownRequestError;
export declare const PrismaClientRustPanicError: typeof runtime.PrismaClientRustPanicError;
export type PrismaClientRustPanicError = runtime.PrismaClientRustPanicError;
export declare const PrismaClientInitializationError: typeof runtime.PrismaClientInitializationError;
export type PrismaClientInitializationError = runtime.PrismaClientInitializationError;
export declare const PrismaClientValidationError: typeof runtime.PrismaClientValidationError;
export type PrismaClientValidationError = runtime.PrismaClientValidationError;
/**
 * Re-export of sql-template-tag
 */
export declare const sql: typeof runtime.sqltag;
export declare const empty: runtime.Sql;
export declare const join: typeof runtime.join;
export declare const raw: typeof runtime.raw;
export declare const Sql: typeof runtime.Sql;
export type Sql = runtime.Sql;
/**
 * Decimal.js
 */
export declare const Decimal: typeof runtime.Decimal;
export type Decimal = runtime.Decimal;
export type DecimalJsLike = runtime.DecimalJsLike;
/**
* Extensions
*/
export type Extension = runtime.Types.Extensions.UserArgs;
export declare const getExtensionContext: typeof runtime.Extensions.getExtensionContext;
export type Args<T, F extends runtime.Operation> = runtime.Types.Public.Args<T, F>;
export type Payload<T, F extends runtime.Operation = never> = runtime.Types.Public.Payload<T, F>;
export type Result<T, A, F extends runtime.Operation> = runtime.Types.Public.Result<T, A, F>;
export type Exact<A, W> = runtime.Types.Public.Exact<A, W>;
export type PrismaVersion = {
    client: string;
    engine: string;
};
/**
 * Prisma Client JS version: 7.10.0
 * Query Engine version: 0edf323efd1d98336f3f0a68684b56f689b900d3
 */
export declare const prismaVersion: PrismaVersion;
/**
 * Utility Types
 */
export type Bytes = runtime.Bytes;
export type JsonObject = runtime.JsonObject;
export type JsonArray = runtime.JsonArray;
export type JsonValue = runtime.JsonValue;
export type InputJsonObject = runtime.InputJsonObject;
export type InputJsonArray = runtime.InputJsonArray;
export type InputJsonValue = runtime.InputJsonValue;
export declare const NullTypes: {
    DbNull: (new (secret: never) => typeof runtime.DbNull);
    JsonNull: (new (secret: never) => typeof runtime.JsonNull);
    AnyNull: (new (secret: never) => typeof runtime.AnyNull);
};
/**
 * Helper for filtering JSON entries that have `null` on the database (empty on the db)
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const DbNull: runtime.DbNullClass;
/**
 * Helper for filtering JSON entries that have JSON `null` values (not empty on the db)
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const JsonNull: runtime.JsonNullClass;
/**
 * Helper for filtering JSON entries that are `Prisma.DbNull` or `Prisma.JsonNull`
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const AnyNull: runtime.AnyNullClass;
type SelectAndInclude = {
    select: any;
    include: any;
};
type SelectAndOmit = {
    select: any;
    omit: any;
};
/**
 * From T, pick a set of properties whose keys are in the union K
 */
type Prisma__Pick<T, K extends keyof T> = {
    [P in K]: T[P];
};
export type Enumerable<T> = T | Array<T>;
/**
 * Subset
 * @desc From `T` pick properties that exist in `U`. Simple version of Intersection
 */
export type Subset<T, U> = {
    [key in keyof T]: key extends keyof U ? T[key] : never;
};
/**
 * Resolved type of the argument passed to the `PrismaClient` constructor.
 *
 * When called without a narrower options type (the common case), this resolves
 * to `PrismaClientOptions` directly, which produces a clear TypeScript error
 * message (`not assignable to parameter of type 'PrismaClientOptions'`) when
 * the argument is missing or incomplete. When the user supplies a narrower
 * options type (e.g. via a literal), it falls back to `Subset` to keep
 * filtering out unknown properties.
 */
export type PrismaClientConstructorArgs<Options extends PrismaClientOptions> = [
    PrismaClientOptions
] extends [Options] ? PrismaClientOptions : Subset<Options, PrismaClientOptions>;
/**
 * SelectSubset
 * @desc From `T` pick properties that exist in `U`. Simple version of Intersection.
 * Additionally, it validates, if both select and include are present. If the case, it errors.
 */
export type SelectSubset<T, U> = {
    [key in keyof T]: key extends keyof U ? T[key] : never;
} & (T extends SelectAndInclude ? 'Please either choose `select` or `include`.' : T extends SelectAndOmit ? 'Please either choose `select` or `omit`.' : {});
/**
 * Subset + Intersection
 * @desc From `T` pick properties that exist in `U` and intersect `K`
 */
export type SubsetIntersection<T, U, K> = {
    [key in keyof T]: key extends keyof U ? T[key] : never;
} & K;
type Without<T, U> = {
    [P in Exclude<keyof T, keyof U>]?: never;
};
/**
 * XOR is needed to have a real mutually exclusive union type
 * https://stackoverflow.com/questions/42123407/does-typescript-support-mutually-exclusive-types
 */
export type XOR<T, U> = T extends object ? U extends object ? ((Without<T, U> & U) | (Without<U, T> & T)) & object : U : T;
/**
 * Is T a Record?
 */
type IsObject<T extends any> = T extends Array<any> ? False : T extends Date ? False : T extends Uint8Array ? False : T extends BigInt ? False : T extends object ? True : False;
/**
 * If it's T[], return T
 */
export type UnEnumerate<T extends unknown> = T extends Array<infer U> ? U : T;
/**
 * From ts-toolbelt
 */
type __Either<O extends object, K extends Key> = Omit<O, K> & {
    [P in K]: Prisma__Pick<O, P & keyof O>;
}[K];
type EitherStrict<O extends object, K extends Key> = Strict<__Either<O, K>>;
type EitherLoose<O extends object, K extends Key> = ComputeRaw<__Either<O, K>>;
type _Either<O extends object, K extends Key, strict extends Boolean> = {
    1: EitherStrict<O, K>;
    0: EitherLoose<O, K>;
}[strict];
export type Either<O extends object, K extends Key, strict extends Boolean = 1> = O extends unknown ? _Either<O, K, strict> : never;
export type Union = any;
export type PatchUndefined<O extends object, O1 extends object> = {
    [K in keyof O]: O[K] extends undefined ? At<O1, K> : O[K];
} & {};
/** Helper Types for "Merge" **/
export type IntersectOf<U extends Union> = (U extends unknown ? (k: U) => void : never) extends (k: infer I) => void ? I : never;
export type Overwrite<O extends object, O1 extends object> = {
    [K in keyof O]: K extends keyof O1 ? O1[K] : O[K];
} & {};
type _Merge<U extends object> = IntersectOf<Overwrite<U, {
    [K in keyof U]-?: At<U, K>;
}>>;
type Key = string | number | symbol;
type AtStrict<O extends object, K extends Key> = O[K & keyof O];
type AtLoose<O extends object, K extends Key> = O extends unknown ? AtStrict<O, K> : never;
export type At<O extends object, K extends Key, strict extends Boolean = 1> = {
    1: AtStrict<O, K>;
    0: AtLoose<O, K>;
}[strict];
export type ComputeRaw<A extends any> = A extends Function ? A : {
    [K in keyof A]: A[K];
} & {};
export type OptionalFlat<O> = {
    [K in keyof O]?: O[K];
} & {};
type _Record<K extends keyof any, T> = {
    [P in K]: T;
};
type NoExpand<T> = T extends unknown ? T : never;
export type AtLeast<O extends object, K extends string> = NoExpand<O extends unknown ? (K extends keyof O ? {
    [P in K]: O[P];
} & O : O) | ({
    [P in keyof O as P extends K ? P : never]-?: O[P];
} & O) : never>;
type _Strict<U, _U = U> = U extends unknown ? U & OptionalFlat<_Record<Exclude<Keys<_U>, keyof U>, never>> : never;
export type Strict<U extends object> = ComputeRaw<_Strict<U>>;
/** End Helper Types for "Merge" **/
export type Merge<U extends object> = ComputeRaw<_Merge<Strict<U>>>;
export type Boolean = True | False;
export type True = 1;
export type False = 0;
export type Not<B extends Boolean> = {
    0: 1;
    1: 0;
}[B];
export type Extends<A1 extends any, A2 extends any> = [A1] extends [never] ? 0 : A1 extends A2 ? 1 : 0;
export type Has<U extends Union, U1 extends Union> = Not<Extends<Exclude<U1, U>, U1>>;
export type Or<B1 extends Boolean, B2 extends Boolean> = {
    0: {
        0: 0;
        1: 1;
    };
    1: {
        0: 1;
        1: 1;
    };
}[B1][B2];
export type Keys<U extends Union> = U extends unknown ? keyof U : never;
export type GetScalarType<T, O> = O extends object ? {
    [P in keyof T]: P extends keyof O ? O[P] : never;
} : never;
type FieldPaths<T, U = Omit<T, '_avg' | '_sum' | '_count' | '_min' | '_max'>> = IsObject<T> extends True ? U : T;
export type GetHavingFields<T> = {
    [K in keyof T]: Or<Or<Extends<'OR', K>, Extends<'AND', K>>, Extends<'NOT', K>> extends True ? T[K] extends infer TK ? GetHavingFields<UnEnumerate<TK> extends object ? Merge<UnEnumerate<TK>> : never> : never : {} extends FieldPaths<T[K]> ? never : K;
}[keyof T];
/**
 * Convert tuple to union
 */
type _TupleToUnion<T> = T extends (infer E)[] ? E : never;
type TupleToUnion<K extends readonly any[]> = _TupleToUnion<K>;
export type MaybeTupleToUnion<T> = T extends any[] ? TupleToUnion<T> : T;
/**
 * Like `Pick`, but additionally can also accept an array of keys
 */
export type PickEnumerable<T, K extends Enumerable<keyof T> | keyof T> = Prisma__Pick<T, MaybeTupleToUnion<K>>;
/**
 * Exclude all keys with underscores
 */
export type ExcludeUnderscoreKeys<T extends string> = T extends `_${string}` ? never : T;
export type FieldRef<Model, FieldType> = runtime.FieldRef<Model, FieldType>;
type FieldRefInputType<Model, FieldType> = Model extends never ? never : FieldRef<Model, FieldType>;
export declare const ModelName: {
    readonly RoleBinding: 'RoleBinding';
    readonly LedgerHead: 'LedgerHead';
    readonly AuditEvent: 'AuditEvent';
    readonly AuditCheckpoint: 'AuditCheckpoint';
    readonly AuditNode: 'AuditNode';
    readonly AuditSigningKey: 'AuditSigningKey';
    readonly DriftFinding: 'DriftFinding';
    readonly ObservedAccess: 'ObservedAccess';
    readonly Webhook: 'Webhook';
    readonly Lease: 'Lease';
    readonly Organization: 'Organization';
    readonly OrgUnit: 'OrgUnit';
    readonly Account: 'Account';
    readonly Domain: 'Domain';
    readonly MlflowApp: 'MlflowApp';
    readonly SyncRun: 'SyncRun';
    readonly SyncAccountFailure: 'SyncAccountFailure';
    readonly IdempotencyRecord: 'IdempotencyRecord';
    readonly ShareRequest: 'ShareRequest';
    readonly RequestApproval: 'RequestApproval';
    readonly Share: 'Share';
    readonly Grant: 'Grant';
    readonly Companion: 'Companion';
    readonly RamIntent: 'RamIntent';
    readonly BreakGlass: 'BreakGlass';
    readonly GrantReview: 'GrantReview';
    readonly SharingPolicy: 'SharingPolicy';
    readonly PolicyVersion: 'PolicyVersion';
    readonly PolicyApproval: 'PolicyApproval';
};
export type ModelName = (typeof ModelName)[keyof typeof ModelName];
export interface TypeMapCb<GlobalOmitOptions = {}> extends runtime.Types.Utils.Fn<{
    extArgs: runtime.Types.Extensions.InternalArgs;
}, runtime.Types.Utils.Record<string, any>> {
    returns: TypeMap<this['params']['extArgs'], GlobalOmitOptions>;
}
export type TypeMap<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> = {
    globalOmitOptions: {
        omit: GlobalOmitOptions;
    };
    meta: {
        modelProps: "roleBinding" | "ledgerHead" | "auditEvent" | "auditCheckpoint" | "auditNode" | "auditSigningKey" | "driftFinding" | "observedAccess" | "webhook" | "lease" | "organization" | "orgUnit" | "account" | "domain" | "mlflowApp" | "syncRun" | "syncAccountFailure" | "idempotencyRecord" | "shareRequest" | "requestApproval" | "share" | "grant" | "companion" | "ramIntent" | "breakGlass" | "grantReview" | "sharingPolicy" | "policyVersion" | "policyApproval";
        txIsolationLevel: TransactionIsolationLevel;
    };
    model: {
        RoleBinding: {
            payload: Prisma.$RoleBindingPayload<ExtArgs>;
            fields: Prisma.RoleBindingFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.RoleBindingFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RoleBindingPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.RoleBindingFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RoleBindingPayload>;
                };
                findFirst: {
                    args: Prisma.RoleBindingFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RoleBindingPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.RoleBindingFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RoleBindingPayload>;
                };
                findMany: {
                    args: Prisma.RoleBindingFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RoleBindingPayload>[];
                };
                create: {
                    args: Prisma.RoleBindingCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RoleBindingPayload>;
                };
                createMany: {
                    args: Prisma.RoleBindingCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.RoleBindingCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RoleBindingPayload>[];
                };
                delete: {
                    args: Prisma.RoleBindingDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RoleBindingPayload>;
                };
                update: {
                    args: Prisma.RoleBindingUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RoleBindingPayload>;
                };
                deleteMany: {
                    args: Prisma.RoleBindingDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.RoleBindingUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.RoleBindingUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RoleBindingPayload>[];
                };
                upsert: {
                    args: Prisma.RoleBindingUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RoleBindingPayload>;
                };
                aggregate: {
                    args: Prisma.RoleBindingAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateRoleBinding>;
                };
                groupBy: {
                    args: Prisma.RoleBindingGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RoleBindingGroupByOutputType>[];
                };
                count: {
                    args: Prisma.RoleBindingCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RoleBindingCountAggregateOutputType> | number;
                };
            };
        };
        LedgerHead: {
            payload: Prisma.$LedgerHeadPayload<ExtArgs>;
            fields: Prisma.LedgerHeadFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.LedgerHeadFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LedgerHeadPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.LedgerHeadFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LedgerHeadPayload>;
                };
                findFirst: {
                    args: Prisma.LedgerHeadFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LedgerHeadPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.LedgerHeadFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LedgerHeadPayload>;
                };
                findMany: {
                    args: Prisma.LedgerHeadFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LedgerHeadPayload>[];
                };
                create: {
                    args: Prisma.LedgerHeadCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LedgerHeadPayload>;
                };
                createMany: {
                    args: Prisma.LedgerHeadCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.LedgerHeadCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LedgerHeadPayload>[];
                };
                delete: {
                    args: Prisma.LedgerHeadDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LedgerHeadPayload>;
                };
                update: {
                    args: Prisma.LedgerHeadUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LedgerHeadPayload>;
                };
                deleteMany: {
                    args: Prisma.LedgerHeadDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.LedgerHeadUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.LedgerHeadUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LedgerHeadPayload>[];
                };
                upsert: {
                    args: Prisma.LedgerHeadUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LedgerHeadPayload>;
                };
                aggregate: {
                    args: Prisma.LedgerHeadAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateLedgerHead>;
                };
                groupBy: {
                    args: Prisma.LedgerHeadGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.LedgerHeadGroupByOutputType>[];
                };
                count: {
                    args: Prisma.LedgerHeadCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.LedgerHeadCountAggregateOutputType> | number;
                };
            };
        };
        AuditEvent: {
            payload: Prisma.$AuditEventPayload<ExtArgs>;
            fields: Prisma.AuditEventFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.AuditEventFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEventPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.AuditEventFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEventPayload>;
                };
                findFirst: {
                    args: Prisma.AuditEventFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEventPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.AuditEventFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEventPayload>;
                };
                findMany: {
                    args: Prisma.AuditEventFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEventPayload>[];
                };
                create: {
                    args: Prisma.AuditEventCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEventPayload>;
                };
                createMany: {
                    args: Prisma.AuditEventCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.AuditEventCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEventPayload>[];
                };
                delete: {
                    args: Prisma.AuditEventDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEventPayload>;
                };
                update: {
                    args: Prisma.AuditEventUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEventPayload>;
                };
                deleteMany: {
                    args: Prisma.AuditEventDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.AuditEventUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.AuditEventUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEventPayload>[];
                };
                upsert: {
                    args: Prisma.AuditEventUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditEventPayload>;
                };
                aggregate: {
                    args: Prisma.AuditEventAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateAuditEvent>;
                };
                groupBy: {
                    args: Prisma.AuditEventGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AuditEventGroupByOutputType>[];
                };
                count: {
                    args: Prisma.AuditEventCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AuditEventCountAggregateOutputType> | number;
                };
            };
        };
        AuditCheckpoint: {
            payload: Prisma.$AuditCheckpointPayload<ExtArgs>;
            fields: Prisma.AuditCheckpointFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.AuditCheckpointFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditCheckpointPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.AuditCheckpointFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditCheckpointPayload>;
                };
                findFirst: {
                    args: Prisma.AuditCheckpointFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditCheckpointPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.AuditCheckpointFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditCheckpointPayload>;
                };
                findMany: {
                    args: Prisma.AuditCheckpointFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditCheckpointPayload>[];
                };
                create: {
                    args: Prisma.AuditCheckpointCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditCheckpointPayload>;
                };
                createMany: {
                    args: Prisma.AuditCheckpointCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.AuditCheckpointCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditCheckpointPayload>[];
                };
                delete: {
                    args: Prisma.AuditCheckpointDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditCheckpointPayload>;
                };
                update: {
                    args: Prisma.AuditCheckpointUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditCheckpointPayload>;
                };
                deleteMany: {
                    args: Prisma.AuditCheckpointDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.AuditCheckpointUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.AuditCheckpointUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditCheckpointPayload>[];
                };
                upsert: {
                    args: Prisma.AuditCheckpointUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditCheckpointPayload>;
                };
                aggregate: {
                    args: Prisma.AuditCheckpointAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateAuditCheckpoint>;
                };
                groupBy: {
                    args: Prisma.AuditCheckpointGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AuditCheckpointGroupByOutputType>[];
                };
                count: {
                    args: Prisma.AuditCheckpointCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AuditCheckpointCountAggregateOutputType> | number;
                };
            };
        };
        AuditNode: {
            payload: Prisma.$AuditNodePayload<ExtArgs>;
            fields: Prisma.AuditNodeFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.AuditNodeFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditNodePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.AuditNodeFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditNodePayload>;
                };
                findFirst: {
                    args: Prisma.AuditNodeFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditNodePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.AuditNodeFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditNodePayload>;
                };
                findMany: {
                    args: Prisma.AuditNodeFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditNodePayload>[];
                };
                create: {
                    args: Prisma.AuditNodeCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditNodePayload>;
                };
                createMany: {
                    args: Prisma.AuditNodeCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.AuditNodeCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditNodePayload>[];
                };
                delete: {
                    args: Prisma.AuditNodeDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditNodePayload>;
                };
                update: {
                    args: Prisma.AuditNodeUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditNodePayload>;
                };
                deleteMany: {
                    args: Prisma.AuditNodeDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.AuditNodeUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.AuditNodeUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditNodePayload>[];
                };
                upsert: {
                    args: Prisma.AuditNodeUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditNodePayload>;
                };
                aggregate: {
                    args: Prisma.AuditNodeAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateAuditNode>;
                };
                groupBy: {
                    args: Prisma.AuditNodeGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AuditNodeGroupByOutputType>[];
                };
                count: {
                    args: Prisma.AuditNodeCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AuditNodeCountAggregateOutputType> | number;
                };
            };
        };
        AuditSigningKey: {
            payload: Prisma.$AuditSigningKeyPayload<ExtArgs>;
            fields: Prisma.AuditSigningKeyFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.AuditSigningKeyFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditSigningKeyPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.AuditSigningKeyFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditSigningKeyPayload>;
                };
                findFirst: {
                    args: Prisma.AuditSigningKeyFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditSigningKeyPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.AuditSigningKeyFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditSigningKeyPayload>;
                };
                findMany: {
                    args: Prisma.AuditSigningKeyFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditSigningKeyPayload>[];
                };
                create: {
                    args: Prisma.AuditSigningKeyCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditSigningKeyPayload>;
                };
                createMany: {
                    args: Prisma.AuditSigningKeyCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.AuditSigningKeyCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditSigningKeyPayload>[];
                };
                delete: {
                    args: Prisma.AuditSigningKeyDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditSigningKeyPayload>;
                };
                update: {
                    args: Prisma.AuditSigningKeyUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditSigningKeyPayload>;
                };
                deleteMany: {
                    args: Prisma.AuditSigningKeyDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.AuditSigningKeyUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.AuditSigningKeyUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditSigningKeyPayload>[];
                };
                upsert: {
                    args: Prisma.AuditSigningKeyUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AuditSigningKeyPayload>;
                };
                aggregate: {
                    args: Prisma.AuditSigningKeyAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateAuditSigningKey>;
                };
                groupBy: {
                    args: Prisma.AuditSigningKeyGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AuditSigningKeyGroupByOutputType>[];
                };
                count: {
                    args: Prisma.AuditSigningKeyCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AuditSigningKeyCountAggregateOutputType> | number;
                };
            };
        };
        DriftFinding: {
            payload: Prisma.$DriftFindingPayload<ExtArgs>;
            fields: Prisma.DriftFindingFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.DriftFindingFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DriftFindingPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.DriftFindingFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DriftFindingPayload>;
                };
                findFirst: {
                    args: Prisma.DriftFindingFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DriftFindingPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.DriftFindingFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DriftFindingPayload>;
                };
                findMany: {
                    args: Prisma.DriftFindingFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DriftFindingPayload>[];
                };
                create: {
                    args: Prisma.DriftFindingCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DriftFindingPayload>;
                };
                createMany: {
                    args: Prisma.DriftFindingCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.DriftFindingCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DriftFindingPayload>[];
                };
                delete: {
                    args: Prisma.DriftFindingDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DriftFindingPayload>;
                };
                update: {
                    args: Prisma.DriftFindingUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DriftFindingPayload>;
                };
                deleteMany: {
                    args: Prisma.DriftFindingDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.DriftFindingUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.DriftFindingUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DriftFindingPayload>[];
                };
                upsert: {
                    args: Prisma.DriftFindingUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DriftFindingPayload>;
                };
                aggregate: {
                    args: Prisma.DriftFindingAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateDriftFinding>;
                };
                groupBy: {
                    args: Prisma.DriftFindingGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.DriftFindingGroupByOutputType>[];
                };
                count: {
                    args: Prisma.DriftFindingCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.DriftFindingCountAggregateOutputType> | number;
                };
            };
        };
        ObservedAccess: {
            payload: Prisma.$ObservedAccessPayload<ExtArgs>;
            fields: Prisma.ObservedAccessFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.ObservedAccessFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ObservedAccessPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.ObservedAccessFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ObservedAccessPayload>;
                };
                findFirst: {
                    args: Prisma.ObservedAccessFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ObservedAccessPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.ObservedAccessFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ObservedAccessPayload>;
                };
                findMany: {
                    args: Prisma.ObservedAccessFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ObservedAccessPayload>[];
                };
                create: {
                    args: Prisma.ObservedAccessCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ObservedAccessPayload>;
                };
                createMany: {
                    args: Prisma.ObservedAccessCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.ObservedAccessCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ObservedAccessPayload>[];
                };
                delete: {
                    args: Prisma.ObservedAccessDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ObservedAccessPayload>;
                };
                update: {
                    args: Prisma.ObservedAccessUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ObservedAccessPayload>;
                };
                deleteMany: {
                    args: Prisma.ObservedAccessDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.ObservedAccessUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.ObservedAccessUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ObservedAccessPayload>[];
                };
                upsert: {
                    args: Prisma.ObservedAccessUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ObservedAccessPayload>;
                };
                aggregate: {
                    args: Prisma.ObservedAccessAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateObservedAccess>;
                };
                groupBy: {
                    args: Prisma.ObservedAccessGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ObservedAccessGroupByOutputType>[];
                };
                count: {
                    args: Prisma.ObservedAccessCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ObservedAccessCountAggregateOutputType> | number;
                };
            };
        };
        Webhook: {
            payload: Prisma.$WebhookPayload<ExtArgs>;
            fields: Prisma.WebhookFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.WebhookFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WebhookPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.WebhookFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WebhookPayload>;
                };
                findFirst: {
                    args: Prisma.WebhookFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WebhookPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.WebhookFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WebhookPayload>;
                };
                findMany: {
                    args: Prisma.WebhookFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WebhookPayload>[];
                };
                create: {
                    args: Prisma.WebhookCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WebhookPayload>;
                };
                createMany: {
                    args: Prisma.WebhookCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.WebhookCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WebhookPayload>[];
                };
                delete: {
                    args: Prisma.WebhookDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WebhookPayload>;
                };
                update: {
                    args: Prisma.WebhookUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WebhookPayload>;
                };
                deleteMany: {
                    args: Prisma.WebhookDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.WebhookUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.WebhookUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WebhookPayload>[];
                };
                upsert: {
                    args: Prisma.WebhookUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WebhookPayload>;
                };
                aggregate: {
                    args: Prisma.WebhookAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateWebhook>;
                };
                groupBy: {
                    args: Prisma.WebhookGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.WebhookGroupByOutputType>[];
                };
                count: {
                    args: Prisma.WebhookCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.WebhookCountAggregateOutputType> | number;
                };
            };
        };
        Lease: {
            payload: Prisma.$LeasePayload<ExtArgs>;
            fields: Prisma.LeaseFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.LeaseFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LeasePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.LeaseFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LeasePayload>;
                };
                findFirst: {
                    args: Prisma.LeaseFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LeasePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.LeaseFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LeasePayload>;
                };
                findMany: {
                    args: Prisma.LeaseFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LeasePayload>[];
                };
                create: {
                    args: Prisma.LeaseCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LeasePayload>;
                };
                createMany: {
                    args: Prisma.LeaseCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.LeaseCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LeasePayload>[];
                };
                delete: {
                    args: Prisma.LeaseDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LeasePayload>;
                };
                update: {
                    args: Prisma.LeaseUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LeasePayload>;
                };
                deleteMany: {
                    args: Prisma.LeaseDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.LeaseUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.LeaseUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LeasePayload>[];
                };
                upsert: {
                    args: Prisma.LeaseUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LeasePayload>;
                };
                aggregate: {
                    args: Prisma.LeaseAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateLease>;
                };
                groupBy: {
                    args: Prisma.LeaseGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.LeaseGroupByOutputType>[];
                };
                count: {
                    args: Prisma.LeaseCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.LeaseCountAggregateOutputType> | number;
                };
            };
        };
        Organization: {
            payload: Prisma.$OrganizationPayload<ExtArgs>;
            fields: Prisma.OrganizationFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.OrganizationFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrganizationPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.OrganizationFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrganizationPayload>;
                };
                findFirst: {
                    args: Prisma.OrganizationFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrganizationPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.OrganizationFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrganizationPayload>;
                };
                findMany: {
                    args: Prisma.OrganizationFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrganizationPayload>[];
                };
                create: {
                    args: Prisma.OrganizationCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrganizationPayload>;
                };
                createMany: {
                    args: Prisma.OrganizationCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.OrganizationCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrganizationPayload>[];
                };
                delete: {
                    args: Prisma.OrganizationDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrganizationPayload>;
                };
                update: {
                    args: Prisma.OrganizationUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrganizationPayload>;
                };
                deleteMany: {
                    args: Prisma.OrganizationDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.OrganizationUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.OrganizationUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrganizationPayload>[];
                };
                upsert: {
                    args: Prisma.OrganizationUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrganizationPayload>;
                };
                aggregate: {
                    args: Prisma.OrganizationAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateOrganization>;
                };
                groupBy: {
                    args: Prisma.OrganizationGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.OrganizationGroupByOutputType>[];
                };
                count: {
                    args: Prisma.OrganizationCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.OrganizationCountAggregateOutputType> | number;
                };
            };
        };
        OrgUnit: {
            payload: Prisma.$OrgUnitPayload<ExtArgs>;
            fields: Prisma.OrgUnitFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.OrgUnitFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrgUnitPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.OrgUnitFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrgUnitPayload>;
                };
                findFirst: {
                    args: Prisma.OrgUnitFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrgUnitPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.OrgUnitFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrgUnitPayload>;
                };
                findMany: {
                    args: Prisma.OrgUnitFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrgUnitPayload>[];
                };
                create: {
                    args: Prisma.OrgUnitCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrgUnitPayload>;
                };
                createMany: {
                    args: Prisma.OrgUnitCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.OrgUnitCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrgUnitPayload>[];
                };
                delete: {
                    args: Prisma.OrgUnitDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrgUnitPayload>;
                };
                update: {
                    args: Prisma.OrgUnitUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrgUnitPayload>;
                };
                deleteMany: {
                    args: Prisma.OrgUnitDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.OrgUnitUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.OrgUnitUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrgUnitPayload>[];
                };
                upsert: {
                    args: Prisma.OrgUnitUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$OrgUnitPayload>;
                };
                aggregate: {
                    args: Prisma.OrgUnitAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateOrgUnit>;
                };
                groupBy: {
                    args: Prisma.OrgUnitGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.OrgUnitGroupByOutputType>[];
                };
                count: {
                    args: Prisma.OrgUnitCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.OrgUnitCountAggregateOutputType> | number;
                };
            };
        };
        Account: {
            payload: Prisma.$AccountPayload<ExtArgs>;
            fields: Prisma.AccountFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.AccountFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AccountPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.AccountFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AccountPayload>;
                };
                findFirst: {
                    args: Prisma.AccountFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AccountPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.AccountFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AccountPayload>;
                };
                findMany: {
                    args: Prisma.AccountFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AccountPayload>[];
                };
                create: {
                    args: Prisma.AccountCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AccountPayload>;
                };
                createMany: {
                    args: Prisma.AccountCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.AccountCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AccountPayload>[];
                };
                delete: {
                    args: Prisma.AccountDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AccountPayload>;
                };
                update: {
                    args: Prisma.AccountUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AccountPayload>;
                };
                deleteMany: {
                    args: Prisma.AccountDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.AccountUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.AccountUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AccountPayload>[];
                };
                upsert: {
                    args: Prisma.AccountUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$AccountPayload>;
                };
                aggregate: {
                    args: Prisma.AccountAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateAccount>;
                };
                groupBy: {
                    args: Prisma.AccountGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AccountGroupByOutputType>[];
                };
                count: {
                    args: Prisma.AccountCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AccountCountAggregateOutputType> | number;
                };
            };
        };
        Domain: {
            payload: Prisma.$DomainPayload<ExtArgs>;
            fields: Prisma.DomainFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.DomainFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DomainPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.DomainFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DomainPayload>;
                };
                findFirst: {
                    args: Prisma.DomainFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DomainPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.DomainFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DomainPayload>;
                };
                findMany: {
                    args: Prisma.DomainFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DomainPayload>[];
                };
                create: {
                    args: Prisma.DomainCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DomainPayload>;
                };
                createMany: {
                    args: Prisma.DomainCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.DomainCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DomainPayload>[];
                };
                delete: {
                    args: Prisma.DomainDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DomainPayload>;
                };
                update: {
                    args: Prisma.DomainUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DomainPayload>;
                };
                deleteMany: {
                    args: Prisma.DomainDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.DomainUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.DomainUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DomainPayload>[];
                };
                upsert: {
                    args: Prisma.DomainUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DomainPayload>;
                };
                aggregate: {
                    args: Prisma.DomainAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateDomain>;
                };
                groupBy: {
                    args: Prisma.DomainGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.DomainGroupByOutputType>[];
                };
                count: {
                    args: Prisma.DomainCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.DomainCountAggregateOutputType> | number;
                };
            };
        };
        MlflowApp: {
            payload: Prisma.$MlflowAppPayload<ExtArgs>;
            fields: Prisma.MlflowAppFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.MlflowAppFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MlflowAppPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.MlflowAppFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MlflowAppPayload>;
                };
                findFirst: {
                    args: Prisma.MlflowAppFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MlflowAppPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.MlflowAppFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MlflowAppPayload>;
                };
                findMany: {
                    args: Prisma.MlflowAppFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MlflowAppPayload>[];
                };
                create: {
                    args: Prisma.MlflowAppCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MlflowAppPayload>;
                };
                createMany: {
                    args: Prisma.MlflowAppCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.MlflowAppCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MlflowAppPayload>[];
                };
                delete: {
                    args: Prisma.MlflowAppDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MlflowAppPayload>;
                };
                update: {
                    args: Prisma.MlflowAppUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MlflowAppPayload>;
                };
                deleteMany: {
                    args: Prisma.MlflowAppDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.MlflowAppUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.MlflowAppUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MlflowAppPayload>[];
                };
                upsert: {
                    args: Prisma.MlflowAppUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MlflowAppPayload>;
                };
                aggregate: {
                    args: Prisma.MlflowAppAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateMlflowApp>;
                };
                groupBy: {
                    args: Prisma.MlflowAppGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.MlflowAppGroupByOutputType>[];
                };
                count: {
                    args: Prisma.MlflowAppCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.MlflowAppCountAggregateOutputType> | number;
                };
            };
        };
        SyncRun: {
            payload: Prisma.$SyncRunPayload<ExtArgs>;
            fields: Prisma.SyncRunFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.SyncRunFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncRunPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.SyncRunFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncRunPayload>;
                };
                findFirst: {
                    args: Prisma.SyncRunFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncRunPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.SyncRunFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncRunPayload>;
                };
                findMany: {
                    args: Prisma.SyncRunFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncRunPayload>[];
                };
                create: {
                    args: Prisma.SyncRunCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncRunPayload>;
                };
                createMany: {
                    args: Prisma.SyncRunCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.SyncRunCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncRunPayload>[];
                };
                delete: {
                    args: Prisma.SyncRunDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncRunPayload>;
                };
                update: {
                    args: Prisma.SyncRunUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncRunPayload>;
                };
                deleteMany: {
                    args: Prisma.SyncRunDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.SyncRunUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.SyncRunUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncRunPayload>[];
                };
                upsert: {
                    args: Prisma.SyncRunUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncRunPayload>;
                };
                aggregate: {
                    args: Prisma.SyncRunAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateSyncRun>;
                };
                groupBy: {
                    args: Prisma.SyncRunGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.SyncRunGroupByOutputType>[];
                };
                count: {
                    args: Prisma.SyncRunCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.SyncRunCountAggregateOutputType> | number;
                };
            };
        };
        SyncAccountFailure: {
            payload: Prisma.$SyncAccountFailurePayload<ExtArgs>;
            fields: Prisma.SyncAccountFailureFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.SyncAccountFailureFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncAccountFailurePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.SyncAccountFailureFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncAccountFailurePayload>;
                };
                findFirst: {
                    args: Prisma.SyncAccountFailureFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncAccountFailurePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.SyncAccountFailureFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncAccountFailurePayload>;
                };
                findMany: {
                    args: Prisma.SyncAccountFailureFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncAccountFailurePayload>[];
                };
                create: {
                    args: Prisma.SyncAccountFailureCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncAccountFailurePayload>;
                };
                createMany: {
                    args: Prisma.SyncAccountFailureCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.SyncAccountFailureCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncAccountFailurePayload>[];
                };
                delete: {
                    args: Prisma.SyncAccountFailureDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncAccountFailurePayload>;
                };
                update: {
                    args: Prisma.SyncAccountFailureUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncAccountFailurePayload>;
                };
                deleteMany: {
                    args: Prisma.SyncAccountFailureDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.SyncAccountFailureUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.SyncAccountFailureUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncAccountFailurePayload>[];
                };
                upsert: {
                    args: Prisma.SyncAccountFailureUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SyncAccountFailurePayload>;
                };
                aggregate: {
                    args: Prisma.SyncAccountFailureAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateSyncAccountFailure>;
                };
                groupBy: {
                    args: Prisma.SyncAccountFailureGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.SyncAccountFailureGroupByOutputType>[];
                };
                count: {
                    args: Prisma.SyncAccountFailureCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.SyncAccountFailureCountAggregateOutputType> | number;
                };
            };
        };
        IdempotencyRecord: {
            payload: Prisma.$IdempotencyRecordPayload<ExtArgs>;
            fields: Prisma.IdempotencyRecordFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.IdempotencyRecordFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IdempotencyRecordPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.IdempotencyRecordFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IdempotencyRecordPayload>;
                };
                findFirst: {
                    args: Prisma.IdempotencyRecordFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IdempotencyRecordPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.IdempotencyRecordFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IdempotencyRecordPayload>;
                };
                findMany: {
                    args: Prisma.IdempotencyRecordFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IdempotencyRecordPayload>[];
                };
                create: {
                    args: Prisma.IdempotencyRecordCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IdempotencyRecordPayload>;
                };
                createMany: {
                    args: Prisma.IdempotencyRecordCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.IdempotencyRecordCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IdempotencyRecordPayload>[];
                };
                delete: {
                    args: Prisma.IdempotencyRecordDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IdempotencyRecordPayload>;
                };
                update: {
                    args: Prisma.IdempotencyRecordUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IdempotencyRecordPayload>;
                };
                deleteMany: {
                    args: Prisma.IdempotencyRecordDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.IdempotencyRecordUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.IdempotencyRecordUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IdempotencyRecordPayload>[];
                };
                upsert: {
                    args: Prisma.IdempotencyRecordUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IdempotencyRecordPayload>;
                };
                aggregate: {
                    args: Prisma.IdempotencyRecordAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateIdempotencyRecord>;
                };
                groupBy: {
                    args: Prisma.IdempotencyRecordGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.IdempotencyRecordGroupByOutputType>[];
                };
                count: {
                    args: Prisma.IdempotencyRecordCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.IdempotencyRecordCountAggregateOutputType> | number;
                };
            };
        };
        ShareRequest: {
            payload: Prisma.$ShareRequestPayload<ExtArgs>;
            fields: Prisma.ShareRequestFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.ShareRequestFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ShareRequestPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.ShareRequestFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ShareRequestPayload>;
                };
                findFirst: {
                    args: Prisma.ShareRequestFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ShareRequestPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.ShareRequestFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ShareRequestPayload>;
                };
                findMany: {
                    args: Prisma.ShareRequestFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ShareRequestPayload>[];
                };
                create: {
                    args: Prisma.ShareRequestCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ShareRequestPayload>;
                };
                createMany: {
                    args: Prisma.ShareRequestCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.ShareRequestCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ShareRequestPayload>[];
                };
                delete: {
                    args: Prisma.ShareRequestDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ShareRequestPayload>;
                };
                update: {
                    args: Prisma.ShareRequestUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ShareRequestPayload>;
                };
                deleteMany: {
                    args: Prisma.ShareRequestDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.ShareRequestUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.ShareRequestUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ShareRequestPayload>[];
                };
                upsert: {
                    args: Prisma.ShareRequestUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ShareRequestPayload>;
                };
                aggregate: {
                    args: Prisma.ShareRequestAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateShareRequest>;
                };
                groupBy: {
                    args: Prisma.ShareRequestGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ShareRequestGroupByOutputType>[];
                };
                count: {
                    args: Prisma.ShareRequestCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ShareRequestCountAggregateOutputType> | number;
                };
            };
        };
        RequestApproval: {
            payload: Prisma.$RequestApprovalPayload<ExtArgs>;
            fields: Prisma.RequestApprovalFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.RequestApprovalFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RequestApprovalPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.RequestApprovalFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RequestApprovalPayload>;
                };
                findFirst: {
                    args: Prisma.RequestApprovalFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RequestApprovalPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.RequestApprovalFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RequestApprovalPayload>;
                };
                findMany: {
                    args: Prisma.RequestApprovalFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RequestApprovalPayload>[];
                };
                create: {
                    args: Prisma.RequestApprovalCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RequestApprovalPayload>;
                };
                createMany: {
                    args: Prisma.RequestApprovalCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.RequestApprovalCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RequestApprovalPayload>[];
                };
                delete: {
                    args: Prisma.RequestApprovalDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RequestApprovalPayload>;
                };
                update: {
                    args: Prisma.RequestApprovalUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RequestApprovalPayload>;
                };
                deleteMany: {
                    args: Prisma.RequestApprovalDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.RequestApprovalUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.RequestApprovalUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RequestApprovalPayload>[];
                };
                upsert: {
                    args: Prisma.RequestApprovalUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RequestApprovalPayload>;
                };
                aggregate: {
                    args: Prisma.RequestApprovalAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateRequestApproval>;
                };
                groupBy: {
                    args: Prisma.RequestApprovalGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RequestApprovalGroupByOutputType>[];
                };
                count: {
                    args: Prisma.RequestApprovalCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RequestApprovalCountAggregateOutputType> | number;
                };
            };
        };
        Share: {
            payload: Prisma.$SharePayload<ExtArgs>;
            fields: Prisma.ShareFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.ShareFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.ShareFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharePayload>;
                };
                findFirst: {
                    args: Prisma.ShareFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.ShareFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharePayload>;
                };
                findMany: {
                    args: Prisma.ShareFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharePayload>[];
                };
                create: {
                    args: Prisma.ShareCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharePayload>;
                };
                createMany: {
                    args: Prisma.ShareCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.ShareCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharePayload>[];
                };
                delete: {
                    args: Prisma.ShareDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharePayload>;
                };
                update: {
                    args: Prisma.ShareUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharePayload>;
                };
                deleteMany: {
                    args: Prisma.ShareDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.ShareUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.ShareUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharePayload>[];
                };
                upsert: {
                    args: Prisma.ShareUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharePayload>;
                };
                aggregate: {
                    args: Prisma.ShareAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateShare>;
                };
                groupBy: {
                    args: Prisma.ShareGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ShareGroupByOutputType>[];
                };
                count: {
                    args: Prisma.ShareCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ShareCountAggregateOutputType> | number;
                };
            };
        };
        Grant: {
            payload: Prisma.$GrantPayload<ExtArgs>;
            fields: Prisma.GrantFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.GrantFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.GrantFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantPayload>;
                };
                findFirst: {
                    args: Prisma.GrantFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.GrantFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantPayload>;
                };
                findMany: {
                    args: Prisma.GrantFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantPayload>[];
                };
                create: {
                    args: Prisma.GrantCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantPayload>;
                };
                createMany: {
                    args: Prisma.GrantCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.GrantCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantPayload>[];
                };
                delete: {
                    args: Prisma.GrantDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantPayload>;
                };
                update: {
                    args: Prisma.GrantUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantPayload>;
                };
                deleteMany: {
                    args: Prisma.GrantDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.GrantUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.GrantUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantPayload>[];
                };
                upsert: {
                    args: Prisma.GrantUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantPayload>;
                };
                aggregate: {
                    args: Prisma.GrantAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateGrant>;
                };
                groupBy: {
                    args: Prisma.GrantGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.GrantGroupByOutputType>[];
                };
                count: {
                    args: Prisma.GrantCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.GrantCountAggregateOutputType> | number;
                };
            };
        };
        Companion: {
            payload: Prisma.$CompanionPayload<ExtArgs>;
            fields: Prisma.CompanionFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.CompanionFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanionPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.CompanionFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanionPayload>;
                };
                findFirst: {
                    args: Prisma.CompanionFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanionPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.CompanionFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanionPayload>;
                };
                findMany: {
                    args: Prisma.CompanionFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanionPayload>[];
                };
                create: {
                    args: Prisma.CompanionCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanionPayload>;
                };
                createMany: {
                    args: Prisma.CompanionCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.CompanionCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanionPayload>[];
                };
                delete: {
                    args: Prisma.CompanionDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanionPayload>;
                };
                update: {
                    args: Prisma.CompanionUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanionPayload>;
                };
                deleteMany: {
                    args: Prisma.CompanionDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.CompanionUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.CompanionUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanionPayload>[];
                };
                upsert: {
                    args: Prisma.CompanionUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanionPayload>;
                };
                aggregate: {
                    args: Prisma.CompanionAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateCompanion>;
                };
                groupBy: {
                    args: Prisma.CompanionGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.CompanionGroupByOutputType>[];
                };
                count: {
                    args: Prisma.CompanionCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.CompanionCountAggregateOutputType> | number;
                };
            };
        };
        RamIntent: {
            payload: Prisma.$RamIntentPayload<ExtArgs>;
            fields: Prisma.RamIntentFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.RamIntentFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RamIntentPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.RamIntentFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RamIntentPayload>;
                };
                findFirst: {
                    args: Prisma.RamIntentFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RamIntentPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.RamIntentFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RamIntentPayload>;
                };
                findMany: {
                    args: Prisma.RamIntentFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RamIntentPayload>[];
                };
                create: {
                    args: Prisma.RamIntentCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RamIntentPayload>;
                };
                createMany: {
                    args: Prisma.RamIntentCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.RamIntentCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RamIntentPayload>[];
                };
                delete: {
                    args: Prisma.RamIntentDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RamIntentPayload>;
                };
                update: {
                    args: Prisma.RamIntentUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RamIntentPayload>;
                };
                deleteMany: {
                    args: Prisma.RamIntentDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.RamIntentUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.RamIntentUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RamIntentPayload>[];
                };
                upsert: {
                    args: Prisma.RamIntentUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RamIntentPayload>;
                };
                aggregate: {
                    args: Prisma.RamIntentAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateRamIntent>;
                };
                groupBy: {
                    args: Prisma.RamIntentGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RamIntentGroupByOutputType>[];
                };
                count: {
                    args: Prisma.RamIntentCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RamIntentCountAggregateOutputType> | number;
                };
            };
        };
        BreakGlass: {
            payload: Prisma.$BreakGlassPayload<ExtArgs>;
            fields: Prisma.BreakGlassFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.BreakGlassFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BreakGlassPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.BreakGlassFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BreakGlassPayload>;
                };
                findFirst: {
                    args: Prisma.BreakGlassFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BreakGlassPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.BreakGlassFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BreakGlassPayload>;
                };
                findMany: {
                    args: Prisma.BreakGlassFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BreakGlassPayload>[];
                };
                create: {
                    args: Prisma.BreakGlassCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BreakGlassPayload>;
                };
                createMany: {
                    args: Prisma.BreakGlassCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.BreakGlassCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BreakGlassPayload>[];
                };
                delete: {
                    args: Prisma.BreakGlassDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BreakGlassPayload>;
                };
                update: {
                    args: Prisma.BreakGlassUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BreakGlassPayload>;
                };
                deleteMany: {
                    args: Prisma.BreakGlassDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.BreakGlassUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.BreakGlassUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BreakGlassPayload>[];
                };
                upsert: {
                    args: Prisma.BreakGlassUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BreakGlassPayload>;
                };
                aggregate: {
                    args: Prisma.BreakGlassAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateBreakGlass>;
                };
                groupBy: {
                    args: Prisma.BreakGlassGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.BreakGlassGroupByOutputType>[];
                };
                count: {
                    args: Prisma.BreakGlassCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.BreakGlassCountAggregateOutputType> | number;
                };
            };
        };
        GrantReview: {
            payload: Prisma.$GrantReviewPayload<ExtArgs>;
            fields: Prisma.GrantReviewFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.GrantReviewFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantReviewPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.GrantReviewFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantReviewPayload>;
                };
                findFirst: {
                    args: Prisma.GrantReviewFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantReviewPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.GrantReviewFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantReviewPayload>;
                };
                findMany: {
                    args: Prisma.GrantReviewFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantReviewPayload>[];
                };
                create: {
                    args: Prisma.GrantReviewCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantReviewPayload>;
                };
                createMany: {
                    args: Prisma.GrantReviewCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.GrantReviewCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantReviewPayload>[];
                };
                delete: {
                    args: Prisma.GrantReviewDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantReviewPayload>;
                };
                update: {
                    args: Prisma.GrantReviewUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantReviewPayload>;
                };
                deleteMany: {
                    args: Prisma.GrantReviewDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.GrantReviewUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.GrantReviewUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantReviewPayload>[];
                };
                upsert: {
                    args: Prisma.GrantReviewUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$GrantReviewPayload>;
                };
                aggregate: {
                    args: Prisma.GrantReviewAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateGrantReview>;
                };
                groupBy: {
                    args: Prisma.GrantReviewGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.GrantReviewGroupByOutputType>[];
                };
                count: {
                    args: Prisma.GrantReviewCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.GrantReviewCountAggregateOutputType> | number;
                };
            };
        };
        SharingPolicy: {
            payload: Prisma.$SharingPolicyPayload<ExtArgs>;
            fields: Prisma.SharingPolicyFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.SharingPolicyFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharingPolicyPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.SharingPolicyFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharingPolicyPayload>;
                };
                findFirst: {
                    args: Prisma.SharingPolicyFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharingPolicyPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.SharingPolicyFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharingPolicyPayload>;
                };
                findMany: {
                    args: Prisma.SharingPolicyFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharingPolicyPayload>[];
                };
                create: {
                    args: Prisma.SharingPolicyCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharingPolicyPayload>;
                };
                createMany: {
                    args: Prisma.SharingPolicyCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.SharingPolicyCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharingPolicyPayload>[];
                };
                delete: {
                    args: Prisma.SharingPolicyDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharingPolicyPayload>;
                };
                update: {
                    args: Prisma.SharingPolicyUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharingPolicyPayload>;
                };
                deleteMany: {
                    args: Prisma.SharingPolicyDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.SharingPolicyUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.SharingPolicyUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharingPolicyPayload>[];
                };
                upsert: {
                    args: Prisma.SharingPolicyUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SharingPolicyPayload>;
                };
                aggregate: {
                    args: Prisma.SharingPolicyAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateSharingPolicy>;
                };
                groupBy: {
                    args: Prisma.SharingPolicyGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.SharingPolicyGroupByOutputType>[];
                };
                count: {
                    args: Prisma.SharingPolicyCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.SharingPolicyCountAggregateOutputType> | number;
                };
            };
        };
        PolicyVersion: {
            payload: Prisma.$PolicyVersionPayload<ExtArgs>;
            fields: Prisma.PolicyVersionFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.PolicyVersionFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyVersionPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.PolicyVersionFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyVersionPayload>;
                };
                findFirst: {
                    args: Prisma.PolicyVersionFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyVersionPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.PolicyVersionFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyVersionPayload>;
                };
                findMany: {
                    args: Prisma.PolicyVersionFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyVersionPayload>[];
                };
                create: {
                    args: Prisma.PolicyVersionCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyVersionPayload>;
                };
                createMany: {
                    args: Prisma.PolicyVersionCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.PolicyVersionCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyVersionPayload>[];
                };
                delete: {
                    args: Prisma.PolicyVersionDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyVersionPayload>;
                };
                update: {
                    args: Prisma.PolicyVersionUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyVersionPayload>;
                };
                deleteMany: {
                    args: Prisma.PolicyVersionDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.PolicyVersionUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.PolicyVersionUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyVersionPayload>[];
                };
                upsert: {
                    args: Prisma.PolicyVersionUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyVersionPayload>;
                };
                aggregate: {
                    args: Prisma.PolicyVersionAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregatePolicyVersion>;
                };
                groupBy: {
                    args: Prisma.PolicyVersionGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.PolicyVersionGroupByOutputType>[];
                };
                count: {
                    args: Prisma.PolicyVersionCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.PolicyVersionCountAggregateOutputType> | number;
                };
            };
        };
        PolicyApproval: {
            payload: Prisma.$PolicyApprovalPayload<ExtArgs>;
            fields: Prisma.PolicyApprovalFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.PolicyApprovalFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyApprovalPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.PolicyApprovalFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyApprovalPayload>;
                };
                findFirst: {
                    args: Prisma.PolicyApprovalFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyApprovalPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.PolicyApprovalFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyApprovalPayload>;
                };
                findMany: {
                    args: Prisma.PolicyApprovalFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyApprovalPayload>[];
                };
                create: {
                    args: Prisma.PolicyApprovalCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyApprovalPayload>;
                };
                createMany: {
                    args: Prisma.PolicyApprovalCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.PolicyApprovalCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyApprovalPayload>[];
                };
                delete: {
                    args: Prisma.PolicyApprovalDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyApprovalPayload>;
                };
                update: {
                    args: Prisma.PolicyApprovalUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyApprovalPayload>;
                };
                deleteMany: {
                    args: Prisma.PolicyApprovalDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.PolicyApprovalUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.PolicyApprovalUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyApprovalPayload>[];
                };
                upsert: {
                    args: Prisma.PolicyApprovalUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PolicyApprovalPayload>;
                };
                aggregate: {
                    args: Prisma.PolicyApprovalAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregatePolicyApproval>;
                };
                groupBy: {
                    args: Prisma.PolicyApprovalGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.PolicyApprovalGroupByOutputType>[];
                };
                count: {
                    args: Prisma.PolicyApprovalCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.PolicyApprovalCountAggregateOutputType> | number;
                };
            };
        };
    };
} & {
    other: {
        payload: any;
        operations: {
            $executeRaw: {
                args: [query: TemplateStringsArray | Sql, ...values: any[]];
                result: any;
            };
            $executeRawUnsafe: {
                args: [query: string, ...values: any[]];
                result: any;
            };
            $queryRaw: {
                args: [query: TemplateStringsArray | Sql, ...values: any[]];
                result: any;
            };
            $queryRawUnsafe: {
                args: [query: string, ...values: any[]];
                result: any;
            };
        };
    };
};
/**
 * Enums
 */
export declare const TransactionIsolationLevel: {
    readonly ReadUncommitted: 'ReadUncommitted';
    readonly ReadCommitted: 'ReadCommitted';
    readonly RepeatableRead: 'RepeatableRead';
    readonly Serializable: 'Serializable';
};
export type TransactionIsolationLevel = (typeof TransactionIsolationLevel)[keyof typeof TransactionIsolationLevel];
export declare const RoleBindingScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly subject: 'subject';
    readonly role: 'role';
    readonly scopeKind: 'scopeKind';
    readonly scopeId: 'scopeId';
    readonly createdBy: 'createdBy';
    readonly createdAt: 'createdAt';
};
export type RoleBindingScalarFieldEnum = (typeof RoleBindingScalarFieldEnum)[keyof typeof RoleBindingScalarFieldEnum];
export declare const RelationLoadStrategy: {
    readonly query: 'query';
    readonly join: 'join';
};
export type RelationLoadStrategy = (typeof RelationLoadStrategy)[keyof typeof RelationLoadStrategy];
export declare const LedgerHeadScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly seq: 'seq';
    readonly hash: 'hash';
};
export type LedgerHeadScalarFieldEnum = (typeof LedgerHeadScalarFieldEnum)[keyof typeof LedgerHeadScalarFieldEnum];
export declare const AuditEventScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly seq: 'seq';
    readonly at: 'at';
    readonly actor: 'actor';
    readonly actorKind: 'actorKind';
    readonly action: 'action';
    readonly targetType: 'targetType';
    readonly targetId: 'targetId';
    readonly before: 'before';
    readonly beforeSalt: 'beforeSalt';
    readonly beforeCommitment: 'beforeCommitment';
    readonly after: 'after';
    readonly afterSalt: 'afterSalt';
    readonly afterCommitment: 'afterCommitment';
    readonly requestId: 'requestId';
    readonly prevHash: 'prevHash';
    readonly hash: 'hash';
};
export type AuditEventScalarFieldEnum = (typeof AuditEventScalarFieldEnum)[keyof typeof AuditEventScalarFieldEnum];
export declare const AuditCheckpointScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly treeSize: 'treeSize';
    readonly rootHash: 'rootHash';
    readonly at: 'at';
    readonly keyId: 'keyId';
    readonly signature: 'signature';
    readonly frontier: 'frontier';
};
export type AuditCheckpointScalarFieldEnum = (typeof AuditCheckpointScalarFieldEnum)[keyof typeof AuditCheckpointScalarFieldEnum];
export declare const AuditNodeScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly level: 'level';
    readonly index: 'index';
    readonly hash: 'hash';
};
export type AuditNodeScalarFieldEnum = (typeof AuditNodeScalarFieldEnum)[keyof typeof AuditNodeScalarFieldEnum];
export declare const AuditSigningKeyScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly keyId: 'keyId';
    readonly publicKey: 'publicKey';
    readonly firstUsedAt: 'firstUsedAt';
};
export type AuditSigningKeyScalarFieldEnum = (typeof AuditSigningKeyScalarFieldEnum)[keyof typeof AuditSigningKeyScalarFieldEnum];
export declare const DriftFindingScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly kind: 'kind';
    readonly severity: 'severity';
    readonly state: 'state';
    readonly fingerprint: 'fingerprint';
    readonly shareId: 'shareId';
    readonly accountId: 'accountId';
    readonly region: 'region';
    readonly ramArn: 'ramArn';
    readonly resourceArn: 'resourceArn';
    readonly principal: 'principal';
    readonly desired: 'desired';
    readonly observed: 'observed';
    readonly remediation: 'remediation';
    readonly firstSeenAt: 'firstSeenAt';
    readonly lastSeenAt: 'lastSeenAt';
    readonly resolvedAt: 'resolvedAt';
    readonly acceptedBy: 'acceptedBy';
    readonly lockVersion: 'lockVersion';
};
export type DriftFindingScalarFieldEnum = (typeof DriftFindingScalarFieldEnum)[keyof typeof DriftFindingScalarFieldEnum];
export declare const ObservedAccessScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly resourceArn: 'resourceArn';
    readonly ownerAccountId: 'ownerAccountId';
    readonly region: 'region';
    readonly principal: 'principal';
    readonly principalKind: 'principalKind';
    readonly consumerAccountId: 'consumerAccountId';
    readonly external: 'external';
    readonly ramArn: 'ramArn';
    readonly permissionArn: 'permissionArn';
    readonly permissionVersion: 'permissionVersion';
    readonly status: 'status';
    readonly grantId: 'grantId';
    readonly since: 'since';
    readonly until: 'until';
    readonly observedAt: 'observedAt';
    readonly closedAt: 'closedAt';
};
export type ObservedAccessScalarFieldEnum = (typeof ObservedAccessScalarFieldEnum)[keyof typeof ObservedAccessScalarFieldEnum];
export declare const WebhookScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly url: 'url';
    readonly topics: 'topics';
    readonly secrets: 'secrets';
    readonly active: 'active';
    readonly position: 'position';
    readonly failures: 'failures';
    readonly nextAttemptAt: 'nextAttemptAt';
    readonly lastError: 'lastError';
    readonly createdBy: 'createdBy';
    readonly createdAt: 'createdAt';
    readonly lockVersion: 'lockVersion';
};
export type WebhookScalarFieldEnum = (typeof WebhookScalarFieldEnum)[keyof typeof WebhookScalarFieldEnum];
export declare const LeaseScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly name: 'name';
    readonly owner: 'owner';
    readonly fence: 'fence';
    readonly until: 'until';
};
export type LeaseScalarFieldEnum = (typeof LeaseScalarFieldEnum)[keyof typeof LeaseScalarFieldEnum];
export declare const OrganizationScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly organizationId: 'organizationId';
    readonly arn: 'arn';
    readonly managementAccountId: 'managementAccountId';
    readonly sharingEnabled: 'sharingEnabled';
    readonly observedAt: 'observedAt';
};
export type OrganizationScalarFieldEnum = (typeof OrganizationScalarFieldEnum)[keyof typeof OrganizationScalarFieldEnum];
export declare const OrgUnitScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly unitId: 'unitId';
    readonly arn: 'arn';
    readonly name: 'name';
    readonly parentId: 'parentId';
    readonly path: 'path';
    readonly observedAt: 'observedAt';
    readonly closedAt: 'closedAt';
};
export type OrgUnitScalarFieldEnum = (typeof OrgUnitScalarFieldEnum)[keyof typeof OrgUnitScalarFieldEnum];
export declare const AccountScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly accountId: 'accountId';
    readonly arn: 'arn';
    readonly name: 'name';
    readonly email: 'email';
    readonly state: 'state';
    readonly joinedAt: 'joinedAt';
    readonly unitId: 'unitId';
    readonly path: 'path';
    readonly tags: 'tags';
    readonly observedAt: 'observedAt';
    readonly closedAt: 'closedAt';
    readonly inventoriedAt: 'inventoriedAt';
    readonly inventoryError: 'inventoryError';
};
export type AccountScalarFieldEnum = (typeof AccountScalarFieldEnum)[keyof typeof AccountScalarFieldEnum];
export declare const DomainScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly arn: 'arn';
    readonly domainId: 'domainId';
    readonly accountId: 'accountId';
    readonly region: 'region';
    readonly name: 'name';
    readonly status: 'status';
    readonly tags: 'tags';
    readonly observedAt: 'observedAt';
    readonly closedAt: 'closedAt';
};
export type DomainScalarFieldEnum = (typeof DomainScalarFieldEnum)[keyof typeof DomainScalarFieldEnum];
export declare const MlflowAppScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly arn: 'arn';
    readonly name: 'name';
    readonly accountId: 'accountId';
    readonly region: 'region';
    readonly status: 'status';
    readonly artifactStoreUri: 'artifactStoreUri';
    readonly roleArn: 'roleArn';
    readonly mlflowVersion: 'mlflowVersion';
    readonly tags: 'tags';
    readonly domainArns: 'domainArns';
    readonly environment: 'environment';
    readonly createdAt: 'createdAt';
    readonly observedAt: 'observedAt';
    readonly closedAt: 'closedAt';
};
export type MlflowAppScalarFieldEnum = (typeof MlflowAppScalarFieldEnum)[keyof typeof MlflowAppScalarFieldEnum];
export declare const SyncRunScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly trigger: 'trigger';
    readonly state: 'state';
    readonly startedAt: 'startedAt';
    readonly finishedAt: 'finishedAt';
    readonly accountsSeen: 'accountsSeen';
    readonly accountsDone: 'accountsDone';
    readonly error: 'error';
};
export type SyncRunScalarFieldEnum = (typeof SyncRunScalarFieldEnum)[keyof typeof SyncRunScalarFieldEnum];
export declare const SyncAccountFailureScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly runId: 'runId';
    readonly accountId: 'accountId';
    readonly region: 'region';
    readonly code: 'code';
    readonly message: 'message';
    readonly at: 'at';
};
export type SyncAccountFailureScalarFieldEnum = (typeof SyncAccountFailureScalarFieldEnum)[keyof typeof SyncAccountFailureScalarFieldEnum];
export declare const IdempotencyRecordScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly subject: 'subject';
    readonly key: 'key';
    readonly requestHash: 'requestHash';
    readonly response: 'response';
    readonly createdAt: 'createdAt';
    readonly expiresAt: 'expiresAt';
};
export type IdempotencyRecordScalarFieldEnum = (typeof IdempotencyRecordScalarFieldEnum)[keyof typeof IdempotencyRecordScalarFieldEnum];
export declare const ShareRequestScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly requester: 'requester';
    readonly principalKind: 'principalKind';
    readonly principal: 'principal';
    readonly consumerAccountId: 'consumerAccountId';
    readonly resourceArn: 'resourceArn';
    readonly ownerAccountId: 'ownerAccountId';
    readonly permission: 'permission';
    readonly justification: 'justification';
    readonly ticket: 'ticket';
    readonly requestedUntil: 'requestedUntil';
    readonly state: 'state';
    readonly decision: 'decision';
    readonly context: 'context';
    readonly extendsGrantId: 'extendsGrantId';
    readonly requiredApprovals: 'requiredApprovals';
    readonly createdAt: 'createdAt';
    readonly expiresAt: 'expiresAt';
    readonly decidedAt: 'decidedAt';
    readonly lockVersion: 'lockVersion';
};
export type ShareRequestScalarFieldEnum = (typeof ShareRequestScalarFieldEnum)[keyof typeof ShareRequestScalarFieldEnum];
export declare const RequestApprovalScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly requestId: 'requestId';
    readonly approver: 'approver';
    readonly approved: 'approved';
    readonly comment: 'comment';
    readonly at: 'at';
};
export type RequestApprovalScalarFieldEnum = (typeof RequestApprovalScalarFieldEnum)[keyof typeof RequestApprovalScalarFieldEnum];
export declare const ShareScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly ownerAccountId: 'ownerAccountId';
    readonly region: 'region';
    readonly resourceArn: 'resourceArn';
    readonly permission: 'permission';
    readonly retainOnLeave: 'retainOnLeave';
    readonly allowExternal: 'allowExternal';
    readonly name: 'name';
    readonly generation: 'generation';
    readonly ramArn: 'ramArn';
    readonly state: 'state';
    readonly desiredRevision: 'desiredRevision';
    readonly appliedRevision: 'appliedRevision';
    readonly observed: 'observed';
    readonly observedAt: 'observedAt';
    readonly lastReconciledAt: 'lastReconciledAt';
    readonly lastError: 'lastError';
    readonly attempts: 'attempts';
    readonly dueAt: 'dueAt';
    readonly revoking: 'revoking';
    readonly repair: 'repair';
    readonly deleteToldAt: 'deleteToldAt';
    readonly leaseOwner: 'leaseOwner';
    readonly leaseUntil: 'leaseUntil';
    readonly fence: 'fence';
    readonly createdAt: 'createdAt';
    readonly closedAt: 'closedAt';
};
export type ShareScalarFieldEnum = (typeof ShareScalarFieldEnum)[keyof typeof ShareScalarFieldEnum];
export declare const GrantScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly shareId: 'shareId';
    readonly requestId: 'requestId';
    readonly principalKind: 'principalKind';
    readonly principal: 'principal';
    readonly consumerAccountId: 'consumerAccountId';
    readonly ramPrincipal: 'ramPrincipal';
    readonly external: 'external';
    readonly resourceArn: 'resourceArn';
    readonly permission: 'permission';
    readonly permissionArn: 'permissionArn';
    readonly permissionVersion: 'permissionVersion';
    readonly state: 'state';
    readonly desired: 'desired';
    readonly applied: 'applied';
    readonly toldAt: 'toldAt';
    readonly observed: 'observed';
    readonly invitationArn: 'invitationArn';
    readonly requiresAcceptance: 'requiresAcceptance';
    readonly invitationStatus: 'invitationStatus';
    readonly invitationExpiresAt: 'invitationExpiresAt';
    readonly invitations: 'invitations';
    readonly acceptedBy: 'acceptedBy';
    readonly acceptedAt: 'acceptedAt';
    readonly replacesId: 'replacesId';
    readonly lastError: 'lastError';
    readonly expiresAt: 'expiresAt';
    readonly breakGlassId: 'breakGlassId';
    readonly endReason: 'endReason';
    readonly endedBy: 'endedBy';
    readonly endComment: 'endComment';
    readonly revokedAt: 'revokedAt';
    readonly createdAt: 'createdAt';
    readonly activeSince: 'activeSince';
    readonly endedAt: 'endedAt';
    readonly lockVersion: 'lockVersion';
};
export type GrantScalarFieldEnum = (typeof GrantScalarFieldEnum)[keyof typeof GrantScalarFieldEnum];
export declare const CompanionScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly grantId: 'grantId';
    readonly kind: 'kind';
    readonly target: 'target';
    readonly desired: 'desired';
    readonly applied: 'applied';
    readonly observed: 'observed';
    readonly unsupported: 'unsupported';
    readonly lastError: 'lastError';
    readonly observedAt: 'observedAt';
};
export type CompanionScalarFieldEnum = (typeof CompanionScalarFieldEnum)[keyof typeof CompanionScalarFieldEnum];
export declare const RamIntentScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly shareId: 'shareId';
    readonly operation: 'operation';
    readonly clientToken: 'clientToken';
    readonly input: 'input';
    readonly fence: 'fence';
    readonly createdAt: 'createdAt';
    readonly sentAt: 'sentAt';
    readonly doneAt: 'doneAt';
    readonly error: 'error';
};
export type RamIntentScalarFieldEnum = (typeof RamIntentScalarFieldEnum)[keyof typeof RamIntentScalarFieldEnum];
export declare const BreakGlassScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly resourceArn: 'resourceArn';
    readonly ownerAccountId: 'ownerAccountId';
    readonly consumerAccountId: 'consumerAccountId';
    readonly principalKind: 'principalKind';
    readonly principal: 'principal';
    readonly permission: 'permission';
    readonly reason: 'reason';
    readonly ticket: 'ticket';
    readonly openedBy: 'openedBy';
    readonly openedAt: 'openedAt';
    readonly expiresAt: 'expiresAt';
    readonly reviewBy: 'reviewBy';
    readonly reviewedBy: 'reviewedBy';
    readonly reviewedAt: 'reviewedAt';
    readonly justified: 'justified';
    readonly comment: 'comment';
    readonly overdueAt: 'overdueAt';
    readonly closedAt: 'closedAt';
    readonly lockVersion: 'lockVersion';
};
export type BreakGlassScalarFieldEnum = (typeof BreakGlassScalarFieldEnum)[keyof typeof BreakGlassScalarFieldEnum];
export declare const GrantReviewScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly position: 'position';
};
export type GrantReviewScalarFieldEnum = (typeof GrantReviewScalarFieldEnum)[keyof typeof GrantReviewScalarFieldEnum];
export declare const SharingPolicyScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly name: 'name';
    readonly description: 'description';
    readonly scopeKind: 'scopeKind';
    readonly scopeId: 'scopeId';
    readonly state: 'state';
    readonly requestMode: 'requestMode';
    readonly reconcileMode: 'reconcileMode';
    readonly activeVersion: 'activeVersion';
    readonly latestVersion: 'latestVersion';
    readonly expiresAt: 'expiresAt';
    readonly lockVersion: 'lockVersion';
    readonly createdAt: 'createdAt';
    readonly updatedAt: 'updatedAt';
};
export type SharingPolicyScalarFieldEnum = (typeof SharingPolicyScalarFieldEnum)[keyof typeof SharingPolicyScalarFieldEnum];
export declare const PolicyVersionScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly policyId: 'policyId';
    readonly number: 'number';
    readonly state: 'state';
    readonly digest: 'digest';
    readonly document: 'document';
    readonly author: 'author';
    readonly submitter: 'submitter';
    readonly createdAt: 'createdAt';
    readonly submittedAt: 'submittedAt';
    readonly activatedAt: 'activatedAt';
    readonly endedAt: 'endedAt';
};
export type PolicyVersionScalarFieldEnum = (typeof PolicyVersionScalarFieldEnum)[keyof typeof PolicyVersionScalarFieldEnum];
export declare const PolicyApprovalScalarFieldEnum: {
    readonly tenant: 'tenant';
    readonly id: 'id';
    readonly versionId: 'versionId';
    readonly digest: 'digest';
    readonly approver: 'approver';
    readonly approved: 'approved';
    readonly comment: 'comment';
    readonly at: 'at';
    readonly expiresAt: 'expiresAt';
};
export type PolicyApprovalScalarFieldEnum = (typeof PolicyApprovalScalarFieldEnum)[keyof typeof PolicyApprovalScalarFieldEnum];
export declare const SortOrder: {
    readonly asc: 'asc';
    readonly desc: 'desc';
};
export type SortOrder = (typeof SortOrder)[keyof typeof SortOrder];
export declare const NullableJsonNullValueInput: {
    readonly DbNull: runtime.DbNullClass;
    readonly JsonNull: runtime.JsonNullClass;
};
export type NullableJsonNullValueInput = (typeof NullableJsonNullValueInput)[keyof typeof NullableJsonNullValueInput];
export declare const JsonNullValueInput: {
    readonly JsonNull: runtime.JsonNullClass;
};
export type JsonNullValueInput = (typeof JsonNullValueInput)[keyof typeof JsonNullValueInput];
export declare const QueryMode: {
    readonly default: 'default';
    readonly insensitive: 'insensitive';
};
export type QueryMode = (typeof QueryMode)[keyof typeof QueryMode];
export declare const JsonNullValueFilter: {
    readonly DbNull: runtime.DbNullClass;
    readonly JsonNull: runtime.JsonNullClass;
    readonly AnyNull: runtime.AnyNullClass;
};
export type JsonNullValueFilter = (typeof JsonNullValueFilter)[keyof typeof JsonNullValueFilter];
export declare const NullsOrder: {
    readonly first: 'first';
    readonly last: 'last';
};
export type NullsOrder = (typeof NullsOrder)[keyof typeof NullsOrder];
/**
 * Field references
 */
/**
 * Reference to a field of type 'String'
 */
export type StringFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'String'>;
/**
 * Reference to a field of type 'String[]'
 */
export type ListStringFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'String[]'>;
/**
 * Reference to a field of type 'Role'
 */
export type EnumRoleFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Role'>;
/**
 * Reference to a field of type 'Role[]'
 */
export type ListEnumRoleFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Role[]'>;
/**
 * Reference to a field of type 'ScopeKind'
 */
export type EnumScopeKindFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ScopeKind'>;
/**
 * Reference to a field of type 'ScopeKind[]'
 */
export type ListEnumScopeKindFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ScopeKind[]'>;
/**
 * Reference to a field of type 'DateTime'
 */
export type DateTimeFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'DateTime'>;
/**
 * Reference to a field of type 'DateTime[]'
 */
export type ListDateTimeFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'DateTime[]'>;
/**
 * Reference to a field of type 'BigInt'
 */
export type BigIntFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'BigInt'>;
/**
 * Reference to a field of type 'BigInt[]'
 */
export type ListBigIntFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'BigInt[]'>;
/**
 * Reference to a field of type 'ActorKind'
 */
export type EnumActorKindFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ActorKind'>;
/**
 * Reference to a field of type 'ActorKind[]'
 */
export type ListEnumActorKindFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ActorKind[]'>;
/**
 * Reference to a field of type 'Json'
 */
export type JsonFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Json'>;
/**
 * Reference to a field of type 'QueryMode'
 */
export type EnumQueryModeFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'QueryMode'>;
/**
 * Reference to a field of type 'Int'
 */
export type IntFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Int'>;
/**
 * Reference to a field of type 'Int[]'
 */
export type ListIntFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Int[]'>;
/**
 * Reference to a field of type 'DriftKind'
 */
export type EnumDriftKindFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'DriftKind'>;
/**
 * Reference to a field of type 'DriftKind[]'
 */
export type ListEnumDriftKindFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'DriftKind[]'>;
/**
 * Reference to a field of type 'Severity'
 */
export type EnumSeverityFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Severity'>;
/**
 * Reference to a field of type 'Severity[]'
 */
export type ListEnumSeverityFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Severity[]'>;
/**
 * Reference to a field of type 'FindingState'
 */
export type EnumFindingStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'FindingState'>;
/**
 * Reference to a field of type 'FindingState[]'
 */
export type ListEnumFindingStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'FindingState[]'>;
/**
 * Reference to a field of type 'Boolean'
 */
export type BooleanFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Boolean'>;
/**
 * Reference to a field of type 'AccountState'
 */
export type EnumAccountStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'AccountState'>;
/**
 * Reference to a field of type 'AccountState[]'
 */
export type ListEnumAccountStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'AccountState[]'>;
/**
 * Reference to a field of type 'SyncState'
 */
export type EnumSyncStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'SyncState'>;
/**
 * Reference to a field of type 'SyncState[]'
 */
export type ListEnumSyncStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'SyncState[]'>;
/**
 * Reference to a field of type 'PrincipalKind'
 */
export type EnumPrincipalKindFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'PrincipalKind'>;
/**
 * Reference to a field of type 'PrincipalKind[]'
 */
export type ListEnumPrincipalKindFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'PrincipalKind[]'>;
/**
 * Reference to a field of type 'PermissionLevel'
 */
export type EnumPermissionLevelFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'PermissionLevel'>;
/**
 * Reference to a field of type 'PermissionLevel[]'
 */
export type ListEnumPermissionLevelFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'PermissionLevel[]'>;
/**
 * Reference to a field of type 'RequestState'
 */
export type EnumRequestStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'RequestState'>;
/**
 * Reference to a field of type 'RequestState[]'
 */
export type ListEnumRequestStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'RequestState[]'>;
/**
 * Reference to a field of type 'ShareState'
 */
export type EnumShareStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ShareState'>;
/**
 * Reference to a field of type 'ShareState[]'
 */
export type ListEnumShareStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'ShareState[]'>;
/**
 * Reference to a field of type 'CompanionKind'
 */
export type EnumCompanionKindFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'CompanionKind'>;
/**
 * Reference to a field of type 'CompanionKind[]'
 */
export type ListEnumCompanionKindFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'CompanionKind[]'>;
/**
 * Reference to a field of type 'PolicyState'
 */
export type EnumPolicyStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'PolicyState'>;
/**
 * Reference to a field of type 'PolicyState[]'
 */
export type ListEnumPolicyStateFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'PolicyState[]'>;
/**
 * Reference to a field of type 'EnforcementMode'
 */
export type EnumEnforcementModeFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'EnforcementMode'>;
/**
 * Reference to a field of type 'EnforcementMode[]'
 */
export type ListEnumEnforcementModeFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'EnforcementMode[]'>;
/**
 * Reference to a field of type 'Float'
 */
export type FloatFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Float'>;
/**
 * Reference to a field of type 'Float[]'
 */
export type ListFloatFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Float[]'>;
/**
 * Batch Payload for updateMany & deleteMany & createMany
 */
export type BatchPayload = {
    count: number;
};
export declare const defineExtension: runtime.Types.Extensions.ExtendsHook<"define", TypeMapCb, runtime.Types.Extensions.DefaultArgs>;
export type DefaultPrismaClient = PrismaClient;
export type ErrorFormat = 'pretty' | 'colorless' | 'minimal';
/**
 * Options common to all variants of `PrismaClientOptions`, regardless of whether you connect to your database through a driver adapter or through Prisma Accelerate.
 */
export interface PrismaClientBaseOptions {
    /**
     * @default "colorless"
     */
    errorFormat?: ErrorFormat;
    /**
     * @example
     * ```
     * // Shorthand for `emit: 'stdout'`
     * log: ['query', 'info', 'warn', 'error']
     *
     * // Emit as events only
     * log: [
     *   { emit: 'event', level: 'query' },
     *   { emit: 'event', level: 'info' },
     *   { emit: 'event', level: 'warn' }
     *   { emit: 'event', level: 'error' }
     * ]
     *
     * / Emit as events and log to stdout
     * og: [
     *  { emit: 'stdout', level: 'query' },
     *  { emit: 'stdout', level: 'info' },
     *  { emit: 'stdout', level: 'warn' }
     *  { emit: 'stdout', level: 'error' }
     *
     * ```
     * Read more in our [docs](https://pris.ly/d/logging).
     */
    log?: (LogLevel | LogDefinition)[];
    /**
     * The default values for transactionOptions
     * maxWait ?= 2000
     * timeout ?= 5000
     */
    transactionOptions?: {
        maxWait?: number;
        timeout?: number;
        isolationLevel?: TransactionIsolationLevel;
    };
    /**
     * Global configuration for omitting model fields by default.
     *
     * @example
     * ```
     * const prisma = new PrismaClient({
     *   omit: {
     *     user: {
     *       password: true
     *     }
     *   }
     * })
     * ```
     */
    omit?: GlobalOmitConfig;
    /**
     * SQL commenter plugins that add metadata to SQL queries as comments.
     * Comments follow the sqlcommenter format: https://google.github.io/sqlcommenter/
     *
     * @example
     * ```
     * const prisma = new PrismaClient({
     *   adapter,
     *   comments: [
     *     traceContext(),
     *     queryInsights(),
     *   ],
     * })
     * ```
     */
    comments?: runtime.SqlCommenterPlugin[];
    /**
     * Optional maximum size for the query plan cache. If not provided, a default size will be used.
     * A value of `0` can be used to disable the cache entirely. A higher cache size can improve
     * performance for applications that execute a large number of unique queries, while a smaller
     * cache size can reduce memory usage.
     *
     * @example
     * ```
     * const prisma = new PrismaClient({
     *   adapter,
     *   queryPlanCacheMaxSize: 100,
     * })
     * ```
     */
    queryPlanCacheMaxSize?: number;
}
/**
 * `PrismaClient` options for connecting to your database through Prisma Accelerate instead of a driver adapter.
 *
 * Learn more: https://pris.ly/d/accelerate
 */
export interface PrismaClientOptionsWithAccelerateUrl extends PrismaClientBaseOptions {
    /**
     * The Prisma Accelerate connection URL. Use this option to connect to your database through Prisma Accelerate instead of using a driver adapter to connect directly.
     *
     * Learn more: https://pris.ly/d/accelerate
     */
    accelerateUrl: string;
    adapter?: never;
}
/**
 * `PrismaClient` options for connecting to your database through a driver adapter. This is the common case in Prisma 7.
 *
 * Learn more: https://pris.ly/d/driver-adapters
 */
export interface PrismaClientOptionsWithAdapter extends PrismaClientBaseOptions {
    /**
     * A driver adapter that PrismaClient uses to connect to your database, such as the ones provided by `@prisma/adapter-pg`, `@prisma/adapter-libsql`, `@prisma/adapter-planetscale`, etc.
     *
     * A driver adapter is **required** unless you connect to your database through Prisma Accelerate (in which case use `accelerateUrl` instead).
     *
     * Learn more: https://pris.ly/d/driver-adapters
     *
     * @example
     * ```ts
     * import { PrismaPg } from '@prisma/adapter-pg'
     * import { PrismaClient } from './generated/prisma/client'
     *
     * const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL })
     * const prisma = new PrismaClient({ adapter })
     * ```
     */
    adapter: runtime.SqlDriverAdapterFactory;
    accelerateUrl?: never;
}
/**
 * Options passed to the `PrismaClient` constructor.
 *
 * A driver adapter (or, alternatively, a Prisma Accelerate URL) is **required**. See {@link PrismaClientOptionsWithAdapter} and {@link PrismaClientOptionsWithAccelerateUrl} for the two variants. All other properties live in {@link PrismaClientBaseOptions} and are optional.
 *
 * Learn more about driver adapters: https://pris.ly/d/driver-adapters
 */
export type PrismaClientOptions = PrismaClientOptionsWithAccelerateUrl | PrismaClientOptionsWithAdapter;
export type GlobalOmitConfig = {
    roleBinding?: Prisma.RoleBindingOmit;
    ledgerHead?: Prisma.LedgerHeadOmit;
    auditEvent?: Prisma.AuditEventOmit;
    auditCheckpoint?: Prisma.AuditCheckpointOmit;
    auditNode?: Prisma.AuditNodeOmit;
    auditSigningKey?: Prisma.AuditSigningKeyOmit;
    driftFinding?: Prisma.DriftFindingOmit;
    observedAccess?: Prisma.ObservedAccessOmit;
    webhook?: Prisma.WebhookOmit;
    lease?: Prisma.LeaseOmit;
    organization?: Prisma.OrganizationOmit;
    orgUnit?: Prisma.OrgUnitOmit;
    account?: Prisma.AccountOmit;
    domain?: Prisma.DomainOmit;
    mlflowApp?: Prisma.MlflowAppOmit;
    syncRun?: Prisma.SyncRunOmit;
    syncAccountFailure?: Prisma.SyncAccountFailureOmit;
    idempotencyRecord?: Prisma.IdempotencyRecordOmit;
    shareRequest?: Prisma.ShareRequestOmit;
    requestApproval?: Prisma.RequestApprovalOmit;
    share?: Prisma.ShareOmit;
    grant?: Prisma.GrantOmit;
    companion?: Prisma.CompanionOmit;
    ramIntent?: Prisma.RamIntentOmit;
    breakGlass?: Prisma.BreakGlassOmit;
    grantReview?: Prisma.GrantReviewOmit;
    sharingPolicy?: Prisma.SharingPolicyOmit;
    policyVersion?: Prisma.PolicyVersionOmit;
    policyApproval?: Prisma.PolicyApprovalOmit;
};
export type LogLevel = 'info' | 'query' | 'warn' | 'error';
export type LogDefinition = {
    level: LogLevel;
    emit: 'stdout' | 'event';
};
export type CheckIsLogLevel<T> = T extends LogLevel ? T : never;
export type GetLogType<T> = CheckIsLogLevel<T extends LogDefinition ? T['level'] : T>;
export type GetEvents<T extends any[]> = T extends Array<LogLevel | LogDefinition> ? GetLogType<T[number]> : never;
export type QueryEvent = {
    timestamp: Date;
    query: string;
    params: string;
    duration: number;
    target: string;
};
export type LogEvent = {
    timestamp: Date;
    message: string;
    target: string;
};
export type PrismaAction = 'findUnique' | 'findUniqueOrThrow' | 'findMany' | 'findFirst' | 'findFirstOrThrow' | 'create' | 'createMany' | 'createManyAndReturn' | 'update' | 'updateMany' | 'updateManyAndReturn' | 'upsert' | 'delete' | 'deleteMany' | 'executeRaw' | 'queryRaw' | 'aggregate' | 'count' | 'runCommandRaw' | 'findRaw' | 'groupBy';
/**
 * `PrismaClient` proxy available in interactive transactions.
 */
export type TransactionClient = Omit<DefaultPrismaClient, runtime.ITXClientDenyList>;
