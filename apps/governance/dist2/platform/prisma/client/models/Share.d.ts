import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Share
 * One RAM resource share that this service owns: of one owner account, Region, app, permission and acceptance behaviour.
 */
export type ShareModel = runtime.Types.Result.DefaultSelection<Prisma.$SharePayload>;
export type AggregateShare = {
    _count: ShareCountAggregateOutputType | null;
    _avg: ShareAvgAggregateOutputType | null;
    _sum: ShareSumAggregateOutputType | null;
    _min: ShareMinAggregateOutputType | null;
    _max: ShareMaxAggregateOutputType | null;
};
export type ShareAvgAggregateOutputType = {
    generation: number | null;
    desiredRevision: number | null;
    appliedRevision: number | null;
    attempts: number | null;
    fence: number | null;
};
export type ShareSumAggregateOutputType = {
    generation: number | null;
    desiredRevision: bigint | null;
    appliedRevision: bigint | null;
    attempts: number | null;
    fence: bigint | null;
};
export type ShareMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    ownerAccountId: string | null;
    region: string | null;
    resourceArn: string | null;
    permission: $Enums.PermissionLevel | null;
    retainOnLeave: boolean | null;
    allowExternal: boolean | null;
    name: string | null;
    generation: number | null;
    ramArn: string | null;
    state: $Enums.ShareState | null;
    desiredRevision: bigint | null;
    appliedRevision: bigint | null;
    observedAt: Date | null;
    lastReconciledAt: Date | null;
    lastError: string | null;
    attempts: number | null;
    dueAt: Date | null;
    revoking: boolean | null;
    repair: boolean | null;
    deleteToldAt: Date | null;
    leaseOwner: string | null;
    leaseUntil: Date | null;
    fence: bigint | null;
    createdAt: Date | null;
    closedAt: Date | null;
};
export type ShareMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    ownerAccountId: string | null;
    region: string | null;
    resourceArn: string | null;
    permission: $Enums.PermissionLevel | null;
    retainOnLeave: boolean | null;
    allowExternal: boolean | null;
    name: string | null;
    generation: number | null;
    ramArn: string | null;
    state: $Enums.ShareState | null;
    desiredRevision: bigint | null;
    appliedRevision: bigint | null;
    observedAt: Date | null;
    lastReconciledAt: Date | null;
    lastError: string | null;
    attempts: number | null;
    dueAt: Date | null;
    revoking: boolean | null;
    repair: boolean | null;
    deleteToldAt: Date | null;
    leaseOwner: string | null;
    leaseUntil: Date | null;
    fence: bigint | null;
    createdAt: Date | null;
    closedAt: Date | null;
};
export type ShareCountAggregateOutputType = {
    tenant: number;
    id: number;
    ownerAccountId: number;
    region: number;
    resourceArn: number;
    permission: number;
    retainOnLeave: number;
    allowExternal: number;
    name: number;
    generation: number;
    ramArn: number;
    state: number;
    desiredRevision: number;
    appliedRevision: number;
    observed: number;
    observedAt: number;
    lastReconciledAt: number;
    lastError: number;
    attempts: number;
    dueAt: number;
    revoking: number;
    repair: number;
    deleteToldAt: number;
    leaseOwner: number;
    leaseUntil: number;
    fence: number;
    createdAt: number;
    closedAt: number;
    _all: number;
};
export type ShareAvgAggregateInputType = {
    generation?: true;
    desiredRevision?: true;
    appliedRevision?: true;
    attempts?: true;
    fence?: true;
};
export type ShareSumAggregateInputType = {
    generation?: true;
    desiredRevision?: true;
    appliedRevision?: true;
    attempts?: true;
    fence?: true;
};
export type ShareMinAggregateInputType = {
    tenant?: true;
    id?: true;
    ownerAccountId?: true;
    region?: true;
    resourceArn?: true;
    permission?: true;
    retainOnLeave?: true;
    allowExternal?: true;
    name?: true;
    generation?: true;
    ramArn?: true;
    state?: true;
    desiredRevision?: true;
    appliedRevision?: true;
    observedAt?: true;
    lastReconciledAt?: true;
    lastError?: true;
    attempts?: true;
    dueAt?: true;
    revoking?: true;
    repair?: true;
    deleteToldAt?: true;
    leaseOwner?: true;
    leaseUntil?: true;
    fence?: true;
    createdAt?: true;
    closedAt?: true;
};
export type ShareMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    ownerAccountId?: true;
    region?: true;
    resourceArn?: true;
    permission?: true;
    retainOnLeave?: true;
    allowExternal?: true;
    name?: true;
    generation?: true;
    ramArn?: true;
    state?: true;
    desiredRevision?: true;
    appliedRevision?: true;
    observedAt?: true;
    lastReconciledAt?: true;
    lastError?: true;
    attempts?: true;
    dueAt?: true;
    revoking?: true;
    repair?: true;
    deleteToldAt?: true;
    leaseOwner?: true;
    leaseUntil?: true;
    fence?: true;
    createdAt?: true;
    closedAt?: true;
};
export type ShareCountAggregateInputType = {
    tenant?: true;
    id?: true;
    ownerAccountId?: true;
    region?: true;
    resourceArn?: true;
    permission?: true;
    retainOnLeave?: true;
    allowExternal?: true;
    name?: true;
    generation?: true;
    ramArn?: true;
    state?: true;
    desiredRevision?: true;
    appliedRevision?: true;
    observed?: true;
    observedAt?: true;
    lastReconciledAt?: true;
    lastError?: true;
    attempts?: true;
    dueAt?: true;
    revoking?: true;
    repair?: true;
    deleteToldAt?: true;
    leaseOwner?: true;
    leaseUntil?: true;
    fence?: true;
    createdAt?: true;
    closedAt?: true;
    _all?: true;
};
export type ShareAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Share to aggregate.
     */
    where?: Prisma.ShareWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Shares to fetch.
     */
    orderBy?: Prisma.ShareOrderByWithRelationInput | Prisma.ShareOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ShareWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Shares from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Shares.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Shares
    **/
    _count?: true | ShareCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ShareAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ShareSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ShareMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ShareMaxAggregateInputType;
};
export type GetShareAggregateType<T extends ShareAggregateArgs> = {
    [P in keyof T & keyof AggregateShare]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateShare[P]> : Prisma.GetScalarType<T[P], AggregateShare[P]>;
};
export type ShareGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ShareWhereInput;
    orderBy?: Prisma.ShareOrderByWithAggregationInput | Prisma.ShareOrderByWithAggregationInput[];
    by: Prisma.ShareScalarFieldEnum[] | Prisma.ShareScalarFieldEnum;
    having?: Prisma.ShareScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ShareCountAggregateInputType | true;
    _avg?: ShareAvgAggregateInputType;
    _sum?: ShareSumAggregateInputType;
    _min?: ShareMinAggregateInputType;
    _max?: ShareMaxAggregateInputType;
};
export type ShareGroupByOutputType = {
    tenant: string;
    id: string;
    ownerAccountId: string;
    region: string;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    retainOnLeave: boolean;
    allowExternal: boolean;
    name: string;
    generation: number;
    ramArn: string | null;
    state: $Enums.ShareState;
    desiredRevision: bigint;
    appliedRevision: bigint | null;
    observed: runtime.JsonValue | null;
    observedAt: Date | null;
    lastReconciledAt: Date | null;
    lastError: string | null;
    attempts: number;
    dueAt: Date | null;
    revoking: boolean;
    repair: boolean;
    deleteToldAt: Date | null;
    leaseOwner: string | null;
    leaseUntil: Date | null;
    fence: bigint;
    createdAt: Date;
    closedAt: Date | null;
    _count: ShareCountAggregateOutputType | null;
    _avg: ShareAvgAggregateOutputType | null;
    _sum: ShareSumAggregateOutputType | null;
    _min: ShareMinAggregateOutputType | null;
    _max: ShareMaxAggregateOutputType | null;
};
export type GetShareGroupByPayload<T extends ShareGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ShareGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ShareGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ShareGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ShareGroupByOutputType[P]>;
}>>;
export type ShareWhereInput = {
    AND?: Prisma.ShareWhereInput | Prisma.ShareWhereInput[];
    OR?: Prisma.ShareWhereInput[];
    NOT?: Prisma.ShareWhereInput | Prisma.ShareWhereInput[];
    tenant?: Prisma.StringFilter<"Share"> | string;
    id?: Prisma.UuidFilter<"Share"> | string;
    ownerAccountId?: Prisma.StringFilter<"Share"> | string;
    region?: Prisma.StringFilter<"Share"> | string;
    resourceArn?: Prisma.StringFilter<"Share"> | string;
    permission?: Prisma.EnumPermissionLevelFilter<"Share"> | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolFilter<"Share"> | boolean;
    allowExternal?: Prisma.BoolFilter<"Share"> | boolean;
    name?: Prisma.StringFilter<"Share"> | string;
    generation?: Prisma.IntFilter<"Share"> | number;
    ramArn?: Prisma.StringNullableFilter<"Share"> | string | null;
    state?: Prisma.EnumShareStateFilter<"Share"> | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntFilter<"Share"> | bigint | number;
    appliedRevision?: Prisma.BigIntNullableFilter<"Share"> | bigint | number | null;
    observed?: Prisma.JsonNullableFilter<"Share">;
    observedAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    lastReconciledAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    lastError?: Prisma.StringNullableFilter<"Share"> | string | null;
    attempts?: Prisma.IntFilter<"Share"> | number;
    dueAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    revoking?: Prisma.BoolFilter<"Share"> | boolean;
    repair?: Prisma.BoolFilter<"Share"> | boolean;
    deleteToldAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    leaseOwner?: Prisma.StringNullableFilter<"Share"> | string | null;
    leaseUntil?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    fence?: Prisma.BigIntFilter<"Share"> | bigint | number;
    createdAt?: Prisma.DateTimeFilter<"Share"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    owner?: Prisma.XOR<Prisma.AccountScalarRelationFilter, Prisma.AccountWhereInput>;
    grants?: Prisma.GrantListRelationFilter;
    intents?: Prisma.RamIntentListRelationFilter;
};
export type ShareOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    retainOnLeave?: Prisma.SortOrder;
    allowExternal?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    generation?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrderInput | Prisma.SortOrder;
    state?: Prisma.SortOrder;
    desiredRevision?: Prisma.SortOrder;
    appliedRevision?: Prisma.SortOrderInput | Prisma.SortOrder;
    observed?: Prisma.SortOrderInput | Prisma.SortOrder;
    observedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    lastReconciledAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    lastError?: Prisma.SortOrderInput | Prisma.SortOrder;
    attempts?: Prisma.SortOrder;
    dueAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    revoking?: Prisma.SortOrder;
    repair?: Prisma.SortOrder;
    deleteToldAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    leaseOwner?: Prisma.SortOrderInput | Prisma.SortOrder;
    leaseUntil?: Prisma.SortOrderInput | Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    owner?: Prisma.AccountOrderByWithRelationInput;
    grants?: Prisma.GrantOrderByRelationAggregateInput;
    intents?: Prisma.RamIntentOrderByRelationAggregateInput;
};
export type ShareWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    AND?: Prisma.ShareWhereInput | Prisma.ShareWhereInput[];
    OR?: Prisma.ShareWhereInput[];
    NOT?: Prisma.ShareWhereInput | Prisma.ShareWhereInput[];
    tenant?: Prisma.StringFilter<"Share"> | string;
    ownerAccountId?: Prisma.StringFilter<"Share"> | string;
    region?: Prisma.StringFilter<"Share"> | string;
    resourceArn?: Prisma.StringFilter<"Share"> | string;
    permission?: Prisma.EnumPermissionLevelFilter<"Share"> | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolFilter<"Share"> | boolean;
    allowExternal?: Prisma.BoolFilter<"Share"> | boolean;
    name?: Prisma.StringFilter<"Share"> | string;
    generation?: Prisma.IntFilter<"Share"> | number;
    ramArn?: Prisma.StringNullableFilter<"Share"> | string | null;
    state?: Prisma.EnumShareStateFilter<"Share"> | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntFilter<"Share"> | bigint | number;
    appliedRevision?: Prisma.BigIntNullableFilter<"Share"> | bigint | number | null;
    observed?: Prisma.JsonNullableFilter<"Share">;
    observedAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    lastReconciledAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    lastError?: Prisma.StringNullableFilter<"Share"> | string | null;
    attempts?: Prisma.IntFilter<"Share"> | number;
    dueAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    revoking?: Prisma.BoolFilter<"Share"> | boolean;
    repair?: Prisma.BoolFilter<"Share"> | boolean;
    deleteToldAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    leaseOwner?: Prisma.StringNullableFilter<"Share"> | string | null;
    leaseUntil?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    fence?: Prisma.BigIntFilter<"Share"> | bigint | number;
    createdAt?: Prisma.DateTimeFilter<"Share"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    owner?: Prisma.XOR<Prisma.AccountScalarRelationFilter, Prisma.AccountWhereInput>;
    grants?: Prisma.GrantListRelationFilter;
    intents?: Prisma.RamIntentListRelationFilter;
}, "id">;
export type ShareOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    retainOnLeave?: Prisma.SortOrder;
    allowExternal?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    generation?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrderInput | Prisma.SortOrder;
    state?: Prisma.SortOrder;
    desiredRevision?: Prisma.SortOrder;
    appliedRevision?: Prisma.SortOrderInput | Prisma.SortOrder;
    observed?: Prisma.SortOrderInput | Prisma.SortOrder;
    observedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    lastReconciledAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    lastError?: Prisma.SortOrderInput | Prisma.SortOrder;
    attempts?: Prisma.SortOrder;
    dueAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    revoking?: Prisma.SortOrder;
    repair?: Prisma.SortOrder;
    deleteToldAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    leaseOwner?: Prisma.SortOrderInput | Prisma.SortOrder;
    leaseUntil?: Prisma.SortOrderInput | Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.ShareCountOrderByAggregateInput;
    _avg?: Prisma.ShareAvgOrderByAggregateInput;
    _max?: Prisma.ShareMaxOrderByAggregateInput;
    _min?: Prisma.ShareMinOrderByAggregateInput;
    _sum?: Prisma.ShareSumOrderByAggregateInput;
};
export type ShareScalarWhereWithAggregatesInput = {
    AND?: Prisma.ShareScalarWhereWithAggregatesInput | Prisma.ShareScalarWhereWithAggregatesInput[];
    OR?: Prisma.ShareScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ShareScalarWhereWithAggregatesInput | Prisma.ShareScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"Share"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"Share"> | string;
    ownerAccountId?: Prisma.StringWithAggregatesFilter<"Share"> | string;
    region?: Prisma.StringWithAggregatesFilter<"Share"> | string;
    resourceArn?: Prisma.StringWithAggregatesFilter<"Share"> | string;
    permission?: Prisma.EnumPermissionLevelWithAggregatesFilter<"Share"> | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolWithAggregatesFilter<"Share"> | boolean;
    allowExternal?: Prisma.BoolWithAggregatesFilter<"Share"> | boolean;
    name?: Prisma.StringWithAggregatesFilter<"Share"> | string;
    generation?: Prisma.IntWithAggregatesFilter<"Share"> | number;
    ramArn?: Prisma.StringNullableWithAggregatesFilter<"Share"> | string | null;
    state?: Prisma.EnumShareStateWithAggregatesFilter<"Share"> | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntWithAggregatesFilter<"Share"> | bigint | number;
    appliedRevision?: Prisma.BigIntNullableWithAggregatesFilter<"Share"> | bigint | number | null;
    observed?: Prisma.JsonNullableWithAggregatesFilter<"Share">;
    observedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Share"> | Date | string | null;
    lastReconciledAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Share"> | Date | string | null;
    lastError?: Prisma.StringNullableWithAggregatesFilter<"Share"> | string | null;
    attempts?: Prisma.IntWithAggregatesFilter<"Share"> | number;
    dueAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Share"> | Date | string | null;
    revoking?: Prisma.BoolWithAggregatesFilter<"Share"> | boolean;
    repair?: Prisma.BoolWithAggregatesFilter<"Share"> | boolean;
    deleteToldAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Share"> | Date | string | null;
    leaseOwner?: Prisma.StringNullableWithAggregatesFilter<"Share"> | string | null;
    leaseUntil?: Prisma.DateTimeNullableWithAggregatesFilter<"Share"> | Date | string | null;
    fence?: Prisma.BigIntWithAggregatesFilter<"Share"> | bigint | number;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Share"> | Date | string;
    closedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Share"> | Date | string | null;
};
export type ShareCreateInput = {
    id: string;
    region: string;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    retainOnLeave?: boolean;
    allowExternal?: boolean;
    name: string;
    generation?: number;
    ramArn?: string | null;
    state: $Enums.ShareState;
    desiredRevision: bigint | number;
    appliedRevision?: bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Date | string | null;
    lastReconciledAt?: Date | string | null;
    lastError?: string | null;
    attempts?: number;
    dueAt?: Date | string | null;
    revoking?: boolean;
    repair?: boolean;
    deleteToldAt?: Date | string | null;
    leaseOwner?: string | null;
    leaseUntil?: Date | string | null;
    fence?: bigint | number;
    createdAt: Date | string;
    closedAt?: Date | string | null;
    owner: Prisma.AccountCreateNestedOneWithoutOwnedSharesInput;
    grants?: Prisma.GrantCreateNestedManyWithoutShareInput;
    intents?: Prisma.RamIntentCreateNestedManyWithoutShareInput;
};
export type ShareUncheckedCreateInput = {
    tenant?: string;
    id: string;
    ownerAccountId: string;
    region: string;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    retainOnLeave?: boolean;
    allowExternal?: boolean;
    name: string;
    generation?: number;
    ramArn?: string | null;
    state: $Enums.ShareState;
    desiredRevision: bigint | number;
    appliedRevision?: bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Date | string | null;
    lastReconciledAt?: Date | string | null;
    lastError?: string | null;
    attempts?: number;
    dueAt?: Date | string | null;
    revoking?: boolean;
    repair?: boolean;
    deleteToldAt?: Date | string | null;
    leaseOwner?: string | null;
    leaseUntil?: Date | string | null;
    fence?: bigint | number;
    createdAt: Date | string;
    closedAt?: Date | string | null;
    grants?: Prisma.GrantUncheckedCreateNestedManyWithoutShareInput;
    intents?: Prisma.RamIntentUncheckedCreateNestedManyWithoutShareInput;
};
export type ShareUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    allowExternal?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    generation?: Prisma.IntFieldUpdateOperationsInput | number;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    appliedRevision?: Prisma.NullableBigIntFieldUpdateOperationsInput | bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastReconciledAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    dueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    revoking?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    repair?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    deleteToldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    leaseOwner?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leaseUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    owner?: Prisma.AccountUpdateOneRequiredWithoutOwnedSharesNestedInput;
    grants?: Prisma.GrantUpdateManyWithoutShareNestedInput;
    intents?: Prisma.RamIntentUpdateManyWithoutShareNestedInput;
};
export type ShareUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    allowExternal?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    generation?: Prisma.IntFieldUpdateOperationsInput | number;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    appliedRevision?: Prisma.NullableBigIntFieldUpdateOperationsInput | bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastReconciledAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    dueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    revoking?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    repair?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    deleteToldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    leaseOwner?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leaseUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    grants?: Prisma.GrantUncheckedUpdateManyWithoutShareNestedInput;
    intents?: Prisma.RamIntentUncheckedUpdateManyWithoutShareNestedInput;
};
export type ShareCreateManyInput = {
    tenant?: string;
    id: string;
    ownerAccountId: string;
    region: string;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    retainOnLeave?: boolean;
    allowExternal?: boolean;
    name: string;
    generation?: number;
    ramArn?: string | null;
    state: $Enums.ShareState;
    desiredRevision: bigint | number;
    appliedRevision?: bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Date | string | null;
    lastReconciledAt?: Date | string | null;
    lastError?: string | null;
    attempts?: number;
    dueAt?: Date | string | null;
    revoking?: boolean;
    repair?: boolean;
    deleteToldAt?: Date | string | null;
    leaseOwner?: string | null;
    leaseUntil?: Date | string | null;
    fence?: bigint | number;
    createdAt: Date | string;
    closedAt?: Date | string | null;
};
export type ShareUpdateManyMutationInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    allowExternal?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    generation?: Prisma.IntFieldUpdateOperationsInput | number;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    appliedRevision?: Prisma.NullableBigIntFieldUpdateOperationsInput | bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastReconciledAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    dueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    revoking?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    repair?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    deleteToldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    leaseOwner?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leaseUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type ShareUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    allowExternal?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    generation?: Prisma.IntFieldUpdateOperationsInput | number;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    appliedRevision?: Prisma.NullableBigIntFieldUpdateOperationsInput | bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastReconciledAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    dueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    revoking?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    repair?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    deleteToldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    leaseOwner?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leaseUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type ShareListRelationFilter = {
    every?: Prisma.ShareWhereInput;
    some?: Prisma.ShareWhereInput;
    none?: Prisma.ShareWhereInput;
};
export type ShareOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type ShareCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    retainOnLeave?: Prisma.SortOrder;
    allowExternal?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    generation?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    desiredRevision?: Prisma.SortOrder;
    appliedRevision?: Prisma.SortOrder;
    observed?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    lastReconciledAt?: Prisma.SortOrder;
    lastError?: Prisma.SortOrder;
    attempts?: Prisma.SortOrder;
    dueAt?: Prisma.SortOrder;
    revoking?: Prisma.SortOrder;
    repair?: Prisma.SortOrder;
    deleteToldAt?: Prisma.SortOrder;
    leaseOwner?: Prisma.SortOrder;
    leaseUntil?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type ShareAvgOrderByAggregateInput = {
    generation?: Prisma.SortOrder;
    desiredRevision?: Prisma.SortOrder;
    appliedRevision?: Prisma.SortOrder;
    attempts?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
};
export type ShareMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    retainOnLeave?: Prisma.SortOrder;
    allowExternal?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    generation?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    desiredRevision?: Prisma.SortOrder;
    appliedRevision?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    lastReconciledAt?: Prisma.SortOrder;
    lastError?: Prisma.SortOrder;
    attempts?: Prisma.SortOrder;
    dueAt?: Prisma.SortOrder;
    revoking?: Prisma.SortOrder;
    repair?: Prisma.SortOrder;
    deleteToldAt?: Prisma.SortOrder;
    leaseOwner?: Prisma.SortOrder;
    leaseUntil?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type ShareMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    retainOnLeave?: Prisma.SortOrder;
    allowExternal?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    generation?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    desiredRevision?: Prisma.SortOrder;
    appliedRevision?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    lastReconciledAt?: Prisma.SortOrder;
    lastError?: Prisma.SortOrder;
    attempts?: Prisma.SortOrder;
    dueAt?: Prisma.SortOrder;
    revoking?: Prisma.SortOrder;
    repair?: Prisma.SortOrder;
    deleteToldAt?: Prisma.SortOrder;
    leaseOwner?: Prisma.SortOrder;
    leaseUntil?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type ShareSumOrderByAggregateInput = {
    generation?: Prisma.SortOrder;
    desiredRevision?: Prisma.SortOrder;
    appliedRevision?: Prisma.SortOrder;
    attempts?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
};
export type ShareScalarRelationFilter = {
    is?: Prisma.ShareWhereInput;
    isNot?: Prisma.ShareWhereInput;
};
export type ShareCreateNestedManyWithoutOwnerInput = {
    create?: Prisma.XOR<Prisma.ShareCreateWithoutOwnerInput, Prisma.ShareUncheckedCreateWithoutOwnerInput> | Prisma.ShareCreateWithoutOwnerInput[] | Prisma.ShareUncheckedCreateWithoutOwnerInput[];
    connectOrCreate?: Prisma.ShareCreateOrConnectWithoutOwnerInput | Prisma.ShareCreateOrConnectWithoutOwnerInput[];
    createMany?: Prisma.ShareCreateManyOwnerInputEnvelope;
    connect?: Prisma.ShareWhereUniqueInput | Prisma.ShareWhereUniqueInput[];
};
export type ShareUncheckedCreateNestedManyWithoutOwnerInput = {
    create?: Prisma.XOR<Prisma.ShareCreateWithoutOwnerInput, Prisma.ShareUncheckedCreateWithoutOwnerInput> | Prisma.ShareCreateWithoutOwnerInput[] | Prisma.ShareUncheckedCreateWithoutOwnerInput[];
    connectOrCreate?: Prisma.ShareCreateOrConnectWithoutOwnerInput | Prisma.ShareCreateOrConnectWithoutOwnerInput[];
    createMany?: Prisma.ShareCreateManyOwnerInputEnvelope;
    connect?: Prisma.ShareWhereUniqueInput | Prisma.ShareWhereUniqueInput[];
};
export type ShareUpdateManyWithoutOwnerNestedInput = {
    create?: Prisma.XOR<Prisma.ShareCreateWithoutOwnerInput, Prisma.ShareUncheckedCreateWithoutOwnerInput> | Prisma.ShareCreateWithoutOwnerInput[] | Prisma.ShareUncheckedCreateWithoutOwnerInput[];
    connectOrCreate?: Prisma.ShareCreateOrConnectWithoutOwnerInput | Prisma.ShareCreateOrConnectWithoutOwnerInput[];
    upsert?: Prisma.ShareUpsertWithWhereUniqueWithoutOwnerInput | Prisma.ShareUpsertWithWhereUniqueWithoutOwnerInput[];
    createMany?: Prisma.ShareCreateManyOwnerInputEnvelope;
    set?: Prisma.ShareWhereUniqueInput | Prisma.ShareWhereUniqueInput[];
    disconnect?: Prisma.ShareWhereUniqueInput | Prisma.ShareWhereUniqueInput[];
    delete?: Prisma.ShareWhereUniqueInput | Prisma.ShareWhereUniqueInput[];
    connect?: Prisma.ShareWhereUniqueInput | Prisma.ShareWhereUniqueInput[];
    update?: Prisma.ShareUpdateWithWhereUniqueWithoutOwnerInput | Prisma.ShareUpdateWithWhereUniqueWithoutOwnerInput[];
    updateMany?: Prisma.ShareUpdateManyWithWhereWithoutOwnerInput | Prisma.ShareUpdateManyWithWhereWithoutOwnerInput[];
    deleteMany?: Prisma.ShareScalarWhereInput | Prisma.ShareScalarWhereInput[];
};
export type ShareUncheckedUpdateManyWithoutOwnerNestedInput = {
    create?: Prisma.XOR<Prisma.ShareCreateWithoutOwnerInput, Prisma.ShareUncheckedCreateWithoutOwnerInput> | Prisma.ShareCreateWithoutOwnerInput[] | Prisma.ShareUncheckedCreateWithoutOwnerInput[];
    connectOrCreate?: Prisma.ShareCreateOrConnectWithoutOwnerInput | Prisma.ShareCreateOrConnectWithoutOwnerInput[];
    upsert?: Prisma.ShareUpsertWithWhereUniqueWithoutOwnerInput | Prisma.ShareUpsertWithWhereUniqueWithoutOwnerInput[];
    createMany?: Prisma.ShareCreateManyOwnerInputEnvelope;
    set?: Prisma.ShareWhereUniqueInput | Prisma.ShareWhereUniqueInput[];
    disconnect?: Prisma.ShareWhereUniqueInput | Prisma.ShareWhereUniqueInput[];
    delete?: Prisma.ShareWhereUniqueInput | Prisma.ShareWhereUniqueInput[];
    connect?: Prisma.ShareWhereUniqueInput | Prisma.ShareWhereUniqueInput[];
    update?: Prisma.ShareUpdateWithWhereUniqueWithoutOwnerInput | Prisma.ShareUpdateWithWhereUniqueWithoutOwnerInput[];
    updateMany?: Prisma.ShareUpdateManyWithWhereWithoutOwnerInput | Prisma.ShareUpdateManyWithWhereWithoutOwnerInput[];
    deleteMany?: Prisma.ShareScalarWhereInput | Prisma.ShareScalarWhereInput[];
};
export type EnumShareStateFieldUpdateOperationsInput = {
    set?: $Enums.ShareState;
};
export type NullableBigIntFieldUpdateOperationsInput = {
    set?: bigint | number | null;
    increment?: bigint | number;
    decrement?: bigint | number;
    multiply?: bigint | number;
    divide?: bigint | number;
};
export type ShareCreateNestedOneWithoutGrantsInput = {
    create?: Prisma.XOR<Prisma.ShareCreateWithoutGrantsInput, Prisma.ShareUncheckedCreateWithoutGrantsInput>;
    connectOrCreate?: Prisma.ShareCreateOrConnectWithoutGrantsInput;
    connect?: Prisma.ShareWhereUniqueInput;
};
export type ShareUpdateOneRequiredWithoutGrantsNestedInput = {
    create?: Prisma.XOR<Prisma.ShareCreateWithoutGrantsInput, Prisma.ShareUncheckedCreateWithoutGrantsInput>;
    connectOrCreate?: Prisma.ShareCreateOrConnectWithoutGrantsInput;
    upsert?: Prisma.ShareUpsertWithoutGrantsInput;
    connect?: Prisma.ShareWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ShareUpdateToOneWithWhereWithoutGrantsInput, Prisma.ShareUpdateWithoutGrantsInput>, Prisma.ShareUncheckedUpdateWithoutGrantsInput>;
};
export type ShareCreateNestedOneWithoutIntentsInput = {
    create?: Prisma.XOR<Prisma.ShareCreateWithoutIntentsInput, Prisma.ShareUncheckedCreateWithoutIntentsInput>;
    connectOrCreate?: Prisma.ShareCreateOrConnectWithoutIntentsInput;
    connect?: Prisma.ShareWhereUniqueInput;
};
export type ShareUpdateOneRequiredWithoutIntentsNestedInput = {
    create?: Prisma.XOR<Prisma.ShareCreateWithoutIntentsInput, Prisma.ShareUncheckedCreateWithoutIntentsInput>;
    connectOrCreate?: Prisma.ShareCreateOrConnectWithoutIntentsInput;
    upsert?: Prisma.ShareUpsertWithoutIntentsInput;
    connect?: Prisma.ShareWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ShareUpdateToOneWithWhereWithoutIntentsInput, Prisma.ShareUpdateWithoutIntentsInput>, Prisma.ShareUncheckedUpdateWithoutIntentsInput>;
};
export type ShareCreateWithoutOwnerInput = {
    id: string;
    region: string;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    retainOnLeave?: boolean;
    allowExternal?: boolean;
    name: string;
    generation?: number;
    ramArn?: string | null;
    state: $Enums.ShareState;
    desiredRevision: bigint | number;
    appliedRevision?: bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Date | string | null;
    lastReconciledAt?: Date | string | null;
    lastError?: string | null;
    attempts?: number;
    dueAt?: Date | string | null;
    revoking?: boolean;
    repair?: boolean;
    deleteToldAt?: Date | string | null;
    leaseOwner?: string | null;
    leaseUntil?: Date | string | null;
    fence?: bigint | number;
    createdAt: Date | string;
    closedAt?: Date | string | null;
    grants?: Prisma.GrantCreateNestedManyWithoutShareInput;
    intents?: Prisma.RamIntentCreateNestedManyWithoutShareInput;
};
export type ShareUncheckedCreateWithoutOwnerInput = {
    id: string;
    region: string;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    retainOnLeave?: boolean;
    allowExternal?: boolean;
    name: string;
    generation?: number;
    ramArn?: string | null;
    state: $Enums.ShareState;
    desiredRevision: bigint | number;
    appliedRevision?: bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Date | string | null;
    lastReconciledAt?: Date | string | null;
    lastError?: string | null;
    attempts?: number;
    dueAt?: Date | string | null;
    revoking?: boolean;
    repair?: boolean;
    deleteToldAt?: Date | string | null;
    leaseOwner?: string | null;
    leaseUntil?: Date | string | null;
    fence?: bigint | number;
    createdAt: Date | string;
    closedAt?: Date | string | null;
    grants?: Prisma.GrantUncheckedCreateNestedManyWithoutShareInput;
    intents?: Prisma.RamIntentUncheckedCreateNestedManyWithoutShareInput;
};
export type ShareCreateOrConnectWithoutOwnerInput = {
    where: Prisma.ShareWhereUniqueInput;
    create: Prisma.XOR<Prisma.ShareCreateWithoutOwnerInput, Prisma.ShareUncheckedCreateWithoutOwnerInput>;
};
export type ShareCreateManyOwnerInputEnvelope = {
    data: Prisma.ShareCreateManyOwnerInput | Prisma.ShareCreateManyOwnerInput[];
    skipDuplicates?: boolean;
};
export type ShareUpsertWithWhereUniqueWithoutOwnerInput = {
    where: Prisma.ShareWhereUniqueInput;
    update: Prisma.XOR<Prisma.ShareUpdateWithoutOwnerInput, Prisma.ShareUncheckedUpdateWithoutOwnerInput>;
    create: Prisma.XOR<Prisma.ShareCreateWithoutOwnerInput, Prisma.ShareUncheckedCreateWithoutOwnerInput>;
};
export type ShareUpdateWithWhereUniqueWithoutOwnerInput = {
    where: Prisma.ShareWhereUniqueInput;
    data: Prisma.XOR<Prisma.ShareUpdateWithoutOwnerInput, Prisma.ShareUncheckedUpdateWithoutOwnerInput>;
};
export type ShareUpdateManyWithWhereWithoutOwnerInput = {
    where: Prisma.ShareScalarWhereInput;
    data: Prisma.XOR<Prisma.ShareUpdateManyMutationInput, Prisma.ShareUncheckedUpdateManyWithoutOwnerInput>;
};
export type ShareScalarWhereInput = {
    AND?: Prisma.ShareScalarWhereInput | Prisma.ShareScalarWhereInput[];
    OR?: Prisma.ShareScalarWhereInput[];
    NOT?: Prisma.ShareScalarWhereInput | Prisma.ShareScalarWhereInput[];
    tenant?: Prisma.StringFilter<"Share"> | string;
    id?: Prisma.UuidFilter<"Share"> | string;
    ownerAccountId?: Prisma.StringFilter<"Share"> | string;
    region?: Prisma.StringFilter<"Share"> | string;
    resourceArn?: Prisma.StringFilter<"Share"> | string;
    permission?: Prisma.EnumPermissionLevelFilter<"Share"> | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolFilter<"Share"> | boolean;
    allowExternal?: Prisma.BoolFilter<"Share"> | boolean;
    name?: Prisma.StringFilter<"Share"> | string;
    generation?: Prisma.IntFilter<"Share"> | number;
    ramArn?: Prisma.StringNullableFilter<"Share"> | string | null;
    state?: Prisma.EnumShareStateFilter<"Share"> | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntFilter<"Share"> | bigint | number;
    appliedRevision?: Prisma.BigIntNullableFilter<"Share"> | bigint | number | null;
    observed?: Prisma.JsonNullableFilter<"Share">;
    observedAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    lastReconciledAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    lastError?: Prisma.StringNullableFilter<"Share"> | string | null;
    attempts?: Prisma.IntFilter<"Share"> | number;
    dueAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    revoking?: Prisma.BoolFilter<"Share"> | boolean;
    repair?: Prisma.BoolFilter<"Share"> | boolean;
    deleteToldAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    leaseOwner?: Prisma.StringNullableFilter<"Share"> | string | null;
    leaseUntil?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
    fence?: Prisma.BigIntFilter<"Share"> | bigint | number;
    createdAt?: Prisma.DateTimeFilter<"Share"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"Share"> | Date | string | null;
};
export type ShareCreateWithoutGrantsInput = {
    id: string;
    region: string;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    retainOnLeave?: boolean;
    allowExternal?: boolean;
    name: string;
    generation?: number;
    ramArn?: string | null;
    state: $Enums.ShareState;
    desiredRevision: bigint | number;
    appliedRevision?: bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Date | string | null;
    lastReconciledAt?: Date | string | null;
    lastError?: string | null;
    attempts?: number;
    dueAt?: Date | string | null;
    revoking?: boolean;
    repair?: boolean;
    deleteToldAt?: Date | string | null;
    leaseOwner?: string | null;
    leaseUntil?: Date | string | null;
    fence?: bigint | number;
    createdAt: Date | string;
    closedAt?: Date | string | null;
    owner: Prisma.AccountCreateNestedOneWithoutOwnedSharesInput;
    intents?: Prisma.RamIntentCreateNestedManyWithoutShareInput;
};
export type ShareUncheckedCreateWithoutGrantsInput = {
    tenant?: string;
    id: string;
    ownerAccountId: string;
    region: string;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    retainOnLeave?: boolean;
    allowExternal?: boolean;
    name: string;
    generation?: number;
    ramArn?: string | null;
    state: $Enums.ShareState;
    desiredRevision: bigint | number;
    appliedRevision?: bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Date | string | null;
    lastReconciledAt?: Date | string | null;
    lastError?: string | null;
    attempts?: number;
    dueAt?: Date | string | null;
    revoking?: boolean;
    repair?: boolean;
    deleteToldAt?: Date | string | null;
    leaseOwner?: string | null;
    leaseUntil?: Date | string | null;
    fence?: bigint | number;
    createdAt: Date | string;
    closedAt?: Date | string | null;
    intents?: Prisma.RamIntentUncheckedCreateNestedManyWithoutShareInput;
};
export type ShareCreateOrConnectWithoutGrantsInput = {
    where: Prisma.ShareWhereUniqueInput;
    create: Prisma.XOR<Prisma.ShareCreateWithoutGrantsInput, Prisma.ShareUncheckedCreateWithoutGrantsInput>;
};
export type ShareUpsertWithoutGrantsInput = {
    update: Prisma.XOR<Prisma.ShareUpdateWithoutGrantsInput, Prisma.ShareUncheckedUpdateWithoutGrantsInput>;
    create: Prisma.XOR<Prisma.ShareCreateWithoutGrantsInput, Prisma.ShareUncheckedCreateWithoutGrantsInput>;
    where?: Prisma.ShareWhereInput;
};
export type ShareUpdateToOneWithWhereWithoutGrantsInput = {
    where?: Prisma.ShareWhereInput;
    data: Prisma.XOR<Prisma.ShareUpdateWithoutGrantsInput, Prisma.ShareUncheckedUpdateWithoutGrantsInput>;
};
export type ShareUpdateWithoutGrantsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    allowExternal?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    generation?: Prisma.IntFieldUpdateOperationsInput | number;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    appliedRevision?: Prisma.NullableBigIntFieldUpdateOperationsInput | bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastReconciledAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    dueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    revoking?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    repair?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    deleteToldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    leaseOwner?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leaseUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    owner?: Prisma.AccountUpdateOneRequiredWithoutOwnedSharesNestedInput;
    intents?: Prisma.RamIntentUpdateManyWithoutShareNestedInput;
};
export type ShareUncheckedUpdateWithoutGrantsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    allowExternal?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    generation?: Prisma.IntFieldUpdateOperationsInput | number;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    appliedRevision?: Prisma.NullableBigIntFieldUpdateOperationsInput | bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastReconciledAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    dueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    revoking?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    repair?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    deleteToldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    leaseOwner?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leaseUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    intents?: Prisma.RamIntentUncheckedUpdateManyWithoutShareNestedInput;
};
export type ShareCreateWithoutIntentsInput = {
    id: string;
    region: string;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    retainOnLeave?: boolean;
    allowExternal?: boolean;
    name: string;
    generation?: number;
    ramArn?: string | null;
    state: $Enums.ShareState;
    desiredRevision: bigint | number;
    appliedRevision?: bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Date | string | null;
    lastReconciledAt?: Date | string | null;
    lastError?: string | null;
    attempts?: number;
    dueAt?: Date | string | null;
    revoking?: boolean;
    repair?: boolean;
    deleteToldAt?: Date | string | null;
    leaseOwner?: string | null;
    leaseUntil?: Date | string | null;
    fence?: bigint | number;
    createdAt: Date | string;
    closedAt?: Date | string | null;
    owner: Prisma.AccountCreateNestedOneWithoutOwnedSharesInput;
    grants?: Prisma.GrantCreateNestedManyWithoutShareInput;
};
export type ShareUncheckedCreateWithoutIntentsInput = {
    tenant?: string;
    id: string;
    ownerAccountId: string;
    region: string;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    retainOnLeave?: boolean;
    allowExternal?: boolean;
    name: string;
    generation?: number;
    ramArn?: string | null;
    state: $Enums.ShareState;
    desiredRevision: bigint | number;
    appliedRevision?: bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Date | string | null;
    lastReconciledAt?: Date | string | null;
    lastError?: string | null;
    attempts?: number;
    dueAt?: Date | string | null;
    revoking?: boolean;
    repair?: boolean;
    deleteToldAt?: Date | string | null;
    leaseOwner?: string | null;
    leaseUntil?: Date | string | null;
    fence?: bigint | number;
    createdAt: Date | string;
    closedAt?: Date | string | null;
    grants?: Prisma.GrantUncheckedCreateNestedManyWithoutShareInput;
};
export type ShareCreateOrConnectWithoutIntentsInput = {
    where: Prisma.ShareWhereUniqueInput;
    create: Prisma.XOR<Prisma.ShareCreateWithoutIntentsInput, Prisma.ShareUncheckedCreateWithoutIntentsInput>;
};
export type ShareUpsertWithoutIntentsInput = {
    update: Prisma.XOR<Prisma.ShareUpdateWithoutIntentsInput, Prisma.ShareUncheckedUpdateWithoutIntentsInput>;
    create: Prisma.XOR<Prisma.ShareCreateWithoutIntentsInput, Prisma.ShareUncheckedCreateWithoutIntentsInput>;
    where?: Prisma.ShareWhereInput;
};
export type ShareUpdateToOneWithWhereWithoutIntentsInput = {
    where?: Prisma.ShareWhereInput;
    data: Prisma.XOR<Prisma.ShareUpdateWithoutIntentsInput, Prisma.ShareUncheckedUpdateWithoutIntentsInput>;
};
export type ShareUpdateWithoutIntentsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    allowExternal?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    generation?: Prisma.IntFieldUpdateOperationsInput | number;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    appliedRevision?: Prisma.NullableBigIntFieldUpdateOperationsInput | bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastReconciledAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    dueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    revoking?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    repair?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    deleteToldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    leaseOwner?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leaseUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    owner?: Prisma.AccountUpdateOneRequiredWithoutOwnedSharesNestedInput;
    grants?: Prisma.GrantUpdateManyWithoutShareNestedInput;
};
export type ShareUncheckedUpdateWithoutIntentsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    allowExternal?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    generation?: Prisma.IntFieldUpdateOperationsInput | number;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    appliedRevision?: Prisma.NullableBigIntFieldUpdateOperationsInput | bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastReconciledAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    dueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    revoking?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    repair?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    deleteToldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    leaseOwner?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leaseUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    grants?: Prisma.GrantUncheckedUpdateManyWithoutShareNestedInput;
};
export type ShareCreateManyOwnerInput = {
    id: string;
    region: string;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    retainOnLeave?: boolean;
    allowExternal?: boolean;
    name: string;
    generation?: number;
    ramArn?: string | null;
    state: $Enums.ShareState;
    desiredRevision: bigint | number;
    appliedRevision?: bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Date | string | null;
    lastReconciledAt?: Date | string | null;
    lastError?: string | null;
    attempts?: number;
    dueAt?: Date | string | null;
    revoking?: boolean;
    repair?: boolean;
    deleteToldAt?: Date | string | null;
    leaseOwner?: string | null;
    leaseUntil?: Date | string | null;
    fence?: bigint | number;
    createdAt: Date | string;
    closedAt?: Date | string | null;
};
export type ShareUpdateWithoutOwnerInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    allowExternal?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    generation?: Prisma.IntFieldUpdateOperationsInput | number;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    appliedRevision?: Prisma.NullableBigIntFieldUpdateOperationsInput | bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastReconciledAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    dueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    revoking?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    repair?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    deleteToldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    leaseOwner?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leaseUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    grants?: Prisma.GrantUpdateManyWithoutShareNestedInput;
    intents?: Prisma.RamIntentUpdateManyWithoutShareNestedInput;
};
export type ShareUncheckedUpdateWithoutOwnerInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    allowExternal?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    generation?: Prisma.IntFieldUpdateOperationsInput | number;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    appliedRevision?: Prisma.NullableBigIntFieldUpdateOperationsInput | bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastReconciledAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    dueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    revoking?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    repair?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    deleteToldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    leaseOwner?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leaseUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    grants?: Prisma.GrantUncheckedUpdateManyWithoutShareNestedInput;
    intents?: Prisma.RamIntentUncheckedUpdateManyWithoutShareNestedInput;
};
export type ShareUncheckedUpdateManyWithoutOwnerInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    retainOnLeave?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    allowExternal?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    generation?: Prisma.IntFieldUpdateOperationsInput | number;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desiredRevision?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    appliedRevision?: Prisma.NullableBigIntFieldUpdateOperationsInput | bigint | number | null;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastReconciledAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    dueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    revoking?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    repair?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    deleteToldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    leaseOwner?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leaseUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
/**
 * Count Type ShareCountOutputType
 */
export type ShareCountOutputType = {
    grants: number;
    intents: number;
};
export type ShareCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    grants?: boolean | ShareCountOutputTypeCountGrantsArgs;
    intents?: boolean | ShareCountOutputTypeCountIntentsArgs;
};
/**
 * ShareCountOutputType without action
 */
export type ShareCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ShareCountOutputType
     */
    select?: Prisma.ShareCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * ShareCountOutputType without action
 */
export type ShareCountOutputTypeCountGrantsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.GrantWhereInput;
};
/**
 * ShareCountOutputType without action
 */
export type ShareCountOutputTypeCountIntentsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RamIntentWhereInput;
};
export type ShareSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    ownerAccountId?: boolean;
    region?: boolean;
    resourceArn?: boolean;
    permission?: boolean;
    retainOnLeave?: boolean;
    allowExternal?: boolean;
    name?: boolean;
    generation?: boolean;
    ramArn?: boolean;
    state?: boolean;
    desiredRevision?: boolean;
    appliedRevision?: boolean;
    observed?: boolean;
    observedAt?: boolean;
    lastReconciledAt?: boolean;
    lastError?: boolean;
    attempts?: boolean;
    dueAt?: boolean;
    revoking?: boolean;
    repair?: boolean;
    deleteToldAt?: boolean;
    leaseOwner?: boolean;
    leaseUntil?: boolean;
    fence?: boolean;
    createdAt?: boolean;
    closedAt?: boolean;
    owner?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
    grants?: boolean | Prisma.Share$grantsArgs<ExtArgs>;
    intents?: boolean | Prisma.Share$intentsArgs<ExtArgs>;
    _count?: boolean | Prisma.ShareCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["share"]>;
export type ShareSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    ownerAccountId?: boolean;
    region?: boolean;
    resourceArn?: boolean;
    permission?: boolean;
    retainOnLeave?: boolean;
    allowExternal?: boolean;
    name?: boolean;
    generation?: boolean;
    ramArn?: boolean;
    state?: boolean;
    desiredRevision?: boolean;
    appliedRevision?: boolean;
    observed?: boolean;
    observedAt?: boolean;
    lastReconciledAt?: boolean;
    lastError?: boolean;
    attempts?: boolean;
    dueAt?: boolean;
    revoking?: boolean;
    repair?: boolean;
    deleteToldAt?: boolean;
    leaseOwner?: boolean;
    leaseUntil?: boolean;
    fence?: boolean;
    createdAt?: boolean;
    closedAt?: boolean;
    owner?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["share"]>;
export type ShareSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    ownerAccountId?: boolean;
    region?: boolean;
    resourceArn?: boolean;
    permission?: boolean;
    retainOnLeave?: boolean;
    allowExternal?: boolean;
    name?: boolean;
    generation?: boolean;
    ramArn?: boolean;
    state?: boolean;
    desiredRevision?: boolean;
    appliedRevision?: boolean;
    observed?: boolean;
    observedAt?: boolean;
    lastReconciledAt?: boolean;
    lastError?: boolean;
    attempts?: boolean;
    dueAt?: boolean;
    revoking?: boolean;
    repair?: boolean;
    deleteToldAt?: boolean;
    leaseOwner?: boolean;
    leaseUntil?: boolean;
    fence?: boolean;
    createdAt?: boolean;
    closedAt?: boolean;
    owner?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["share"]>;
export type ShareSelectScalar = {
    tenant?: boolean;
    id?: boolean;
    ownerAccountId?: boolean;
    region?: boolean;
    resourceArn?: boolean;
    permission?: boolean;
    retainOnLeave?: boolean;
    allowExternal?: boolean;
    name?: boolean;
    generation?: boolean;
    ramArn?: boolean;
    state?: boolean;
    desiredRevision?: boolean;
    appliedRevision?: boolean;
    observed?: boolean;
    observedAt?: boolean;
    lastReconciledAt?: boolean;
    lastError?: boolean;
    attempts?: boolean;
    dueAt?: boolean;
    revoking?: boolean;
    repair?: boolean;
    deleteToldAt?: boolean;
    leaseOwner?: boolean;
    leaseUntil?: boolean;
    fence?: boolean;
    createdAt?: boolean;
    closedAt?: boolean;
};
export type ShareOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "ownerAccountId" | "region" | "resourceArn" | "permission" | "retainOnLeave" | "allowExternal" | "name" | "generation" | "ramArn" | "state" | "desiredRevision" | "appliedRevision" | "observed" | "observedAt" | "lastReconciledAt" | "lastError" | "attempts" | "dueAt" | "revoking" | "repair" | "deleteToldAt" | "leaseOwner" | "leaseUntil" | "fence" | "createdAt" | "closedAt", ExtArgs["result"]["share"]>;
export type ShareInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    owner?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
    grants?: boolean | Prisma.Share$grantsArgs<ExtArgs>;
    intents?: boolean | Prisma.Share$intentsArgs<ExtArgs>;
    _count?: boolean | Prisma.ShareCountOutputTypeDefaultArgs<ExtArgs>;
};
export type ShareIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    owner?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
};
export type ShareIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    owner?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
};
export type $SharePayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Share";
    objects: {
        owner: Prisma.$AccountPayload<ExtArgs>;
        grants: Prisma.$GrantPayload<ExtArgs>[];
        intents: Prisma.$RamIntentPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        ownerAccountId: string;
        region: string;
        resourceArn: string;
        permission: $Enums.PermissionLevel;
        retainOnLeave: boolean;
        allowExternal: boolean;
        /**
         * name of the RAM share; carries the id, so that it is found again
         */
        name: string;
        /**
         * counts the RAM shares that were made for it, one after the other
         */
        generation: number;
        ramArn: string | null;
        state: $Enums.ShareState;
        /**
         * audit sequence number of the last change of what is wanted
         */
        desiredRevision: bigint;
        /**
         * desired revision that RAM was last brought to
         */
        appliedRevision: bigint | null;
        /**
         * what the read-back saw: principals and their status, permissions and versions, tags
         */
        observed: runtime.JsonValue | null;
        observedAt: Date | null;
        lastReconciledAt: Date | null;
        lastError: string | null;
        attempts: number;
        /**
         * when the reconciler looks again; null when nothing is to do
         */
        dueAt: Date | null;
        /**
         * access is to be taken away: goes first
         */
        revoking: boolean;
        /**
         * bring RAM to what is wanted again, whoever changed it
         */
        repair: boolean;
        /**
         * when RAM was told to delete its share
         */
        deleteToldAt: Date | null;
        leaseOwner: string | null;
        leaseUntil: Date | null;
        /**
         * grows with every lease; a result recorded under an older one is refused
         */
        fence: bigint;
        createdAt: Date;
        closedAt: Date | null;
    }, ExtArgs["result"]["share"]>;
    composites: {};
};
export type ShareGetPayload<S extends boolean | null | undefined | ShareDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$SharePayload, S>;
export type ShareCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ShareFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: ShareCountAggregateInputType | true;
};
export interface ShareDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Share'];
        meta: {
            name: 'Share';
        };
    };
    /**
     * Find zero or one Share that matches the filter.
     * @param {ShareFindUniqueArgs} args - Arguments to find a Share
     * @example
     * // Get one Share
     * const share = await prisma.share.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ShareFindUniqueArgs>(args: Prisma.SelectSubset<T, ShareFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ShareClient<runtime.Types.Result.GetResult<Prisma.$SharePayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Share that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ShareFindUniqueOrThrowArgs} args - Arguments to find a Share
     * @example
     * // Get one Share
     * const share = await prisma.share.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ShareFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ShareFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ShareClient<runtime.Types.Result.GetResult<Prisma.$SharePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Share that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ShareFindFirstArgs} args - Arguments to find a Share
     * @example
     * // Get one Share
     * const share = await prisma.share.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ShareFindFirstArgs>(args?: Prisma.SelectSubset<T, ShareFindFirstArgs<ExtArgs>>): Prisma.Prisma__ShareClient<runtime.Types.Result.GetResult<Prisma.$SharePayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Share that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ShareFindFirstOrThrowArgs} args - Arguments to find a Share
     * @example
     * // Get one Share
     * const share = await prisma.share.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ShareFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ShareFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ShareClient<runtime.Types.Result.GetResult<Prisma.$SharePayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Shares that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ShareFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Shares
     * const shares = await prisma.share.findMany()
     *
     * // Get first 10 Shares
     * const shares = await prisma.share.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const shareWithTenantOnly = await prisma.share.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends ShareFindManyArgs>(args?: Prisma.SelectSubset<T, ShareFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SharePayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Share.
     * @param {ShareCreateArgs} args - Arguments to create a Share.
     * @example
     * // Create one Share
     * const Share = await prisma.share.create({
     *   data: {
     *     // ... data to create a Share
     *   }
     * })
     *
     */
    create<T extends ShareCreateArgs>(args: Prisma.SelectSubset<T, ShareCreateArgs<ExtArgs>>): Prisma.Prisma__ShareClient<runtime.Types.Result.GetResult<Prisma.$SharePayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Shares.
     * @param {ShareCreateManyArgs} args - Arguments to create many Shares.
     * @example
     * // Create many Shares
     * const share = await prisma.share.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ShareCreateManyArgs>(args?: Prisma.SelectSubset<T, ShareCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Shares and returns the data saved in the database.
     * @param {ShareCreateManyAndReturnArgs} args - Arguments to create many Shares.
     * @example
     * // Create many Shares
     * const share = await prisma.share.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Shares and only return the `tenant`
     * const shareWithTenantOnly = await prisma.share.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ShareCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ShareCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SharePayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Share.
     * @param {ShareDeleteArgs} args - Arguments to delete one Share.
     * @example
     * // Delete one Share
     * const Share = await prisma.share.delete({
     *   where: {
     *     // ... filter to delete one Share
     *   }
     * })
     *
     */
    delete<T extends ShareDeleteArgs>(args: Prisma.SelectSubset<T, ShareDeleteArgs<ExtArgs>>): Prisma.Prisma__ShareClient<runtime.Types.Result.GetResult<Prisma.$SharePayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Share.
     * @param {ShareUpdateArgs} args - Arguments to update one Share.
     * @example
     * // Update one Share
     * const share = await prisma.share.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ShareUpdateArgs>(args: Prisma.SelectSubset<T, ShareUpdateArgs<ExtArgs>>): Prisma.Prisma__ShareClient<runtime.Types.Result.GetResult<Prisma.$SharePayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Shares.
     * @param {ShareDeleteManyArgs} args - Arguments to filter Shares to delete.
     * @example
     * // Delete a few Shares
     * const { count } = await prisma.share.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ShareDeleteManyArgs>(args?: Prisma.SelectSubset<T, ShareDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Shares.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ShareUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Shares
     * const share = await prisma.share.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ShareUpdateManyArgs>(args: Prisma.SelectSubset<T, ShareUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Shares and returns the data updated in the database.
     * @param {ShareUpdateManyAndReturnArgs} args - Arguments to update many Shares.
     * @example
     * // Update many Shares
     * const share = await prisma.share.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Shares and only return the `tenant`
     * const shareWithTenantOnly = await prisma.share.updateManyAndReturn({
     *   select: { tenant: true },
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    updateManyAndReturn<T extends ShareUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ShareUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SharePayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Share.
     * @param {ShareUpsertArgs} args - Arguments to update or create a Share.
     * @example
     * // Update or create a Share
     * const share = await prisma.share.upsert({
     *   create: {
     *     // ... data to create a Share
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Share we want to update
     *   }
     * })
     */
    upsert<T extends ShareUpsertArgs>(args: Prisma.SelectSubset<T, ShareUpsertArgs<ExtArgs>>): Prisma.Prisma__ShareClient<runtime.Types.Result.GetResult<Prisma.$SharePayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Shares.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ShareCountArgs} args - Arguments to filter Shares to count.
     * @example
     * // Count the number of Shares
     * const count = await prisma.share.count({
     *   where: {
     *     // ... the filter for the Shares we want to count
     *   }
     * })
    **/
    count<T extends ShareCountArgs>(args?: Prisma.Subset<T, ShareCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ShareCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Share.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ShareAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
     * @example
     * // Ordered by age ascending
     * // Where email contains prisma.io
     * // Limited to the 10 users
     * const aggregations = await prisma.user.aggregate({
     *   _avg: {
     *     age: true,
     *   },
     *   where: {
     *     email: {
     *       contains: "prisma.io",
     *     },
     *   },
     *   orderBy: {
     *     age: "asc",
     *   },
     *   take: 10,
     * })
    **/
    aggregate<T extends ShareAggregateArgs>(args: Prisma.Subset<T, ShareAggregateArgs>): Prisma.PrismaPromise<GetShareAggregateType<T>>;
    /**
     * Group by Share.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ShareGroupByArgs} args - Group by arguments.
     * @example
     * // Group by city, order by createdAt, get count
     * const result = await prisma.user.groupBy({
     *   by: ['city', 'createdAt'],
     *   orderBy: {
     *     createdAt: true
     *   },
     *   _count: {
     *     _all: true
     *   },
     * })
     *
    **/
    groupBy<T extends ShareGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ShareGroupByArgs['orderBy'];
    } : {
        orderBy?: ShareGroupByArgs['orderBy'];
    }, OrderFields extends Prisma.ExcludeUnderscoreKeys<Prisma.Keys<Prisma.MaybeTupleToUnion<T['orderBy']>>>, ByFields extends Prisma.MaybeTupleToUnion<T['by']>, ByValid extends Prisma.Has<ByFields, OrderFields>, HavingFields extends Prisma.GetHavingFields<T['having']>, HavingValid extends Prisma.Has<ByFields, HavingFields>, ByEmpty extends T['by'] extends never[] ? Prisma.True : Prisma.False, InputErrors extends ByEmpty extends Prisma.True ? `Error: "by" must not be empty.` : HavingValid extends Prisma.False ? {
        [P in HavingFields]: P extends ByFields ? never : P extends string ? `Error: Field "${P}" used in "having" needs to be provided in "by".` : [
            Error,
            'Field ',
            P,
            ` in "having" needs to be provided in "by"`
        ];
    }[HavingFields] : 'take' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "take", you also need to provide "orderBy"' : 'skip' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "skip", you also need to provide "orderBy"' : ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ShareGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetShareGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Share model
     */
    readonly fields: ShareFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Share.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ShareClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    owner<T extends Prisma.AccountDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.AccountDefaultArgs<ExtArgs>>): Prisma.Prisma__AccountClient<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    grants<T extends Prisma.Share$grantsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Share$grantsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    intents<T extends Prisma.Share$intentsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Share$intentsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RamIntentPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    /**
     * Attaches callbacks for the resolution and/or rejection of the Promise.
     * @param onfulfilled The callback to execute when the Promise is resolved.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of which ever callback is executed.
     */
    then<TResult1 = T, TResult2 = never>(onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null, onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null): runtime.Types.Utils.JsPromise<TResult1 | TResult2>;
    /**
     * Attaches a callback for only the rejection of the Promise.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of the callback.
     */
    catch<TResult = never>(onrejected?: ((reason: any) => TResult | PromiseLike<TResult>) | undefined | null): runtime.Types.Utils.JsPromise<T | TResult>;
    /**
     * Attaches a callback that is invoked when the Promise is settled (fulfilled or rejected). The
     * resolved value cannot be modified from the callback.
     * @param onfinally The callback to execute when the Promise is settled (fulfilled or rejected).
     * @returns A Promise for the completion of the callback.
     */
    finally(onfinally?: (() => void) | undefined | null): runtime.Types.Utils.JsPromise<T>;
}
/**
 * Fields of the Share model
 */
export interface ShareFieldRefs {
    readonly tenant: Prisma.FieldRef<"Share", 'String'>;
    readonly id: Prisma.FieldRef<"Share", 'String'>;
    readonly ownerAccountId: Prisma.FieldRef<"Share", 'String'>;
    readonly region: Prisma.FieldRef<"Share", 'String'>;
    readonly resourceArn: Prisma.FieldRef<"Share", 'String'>;
    readonly permission: Prisma.FieldRef<"Share", 'PermissionLevel'>;
    readonly retainOnLeave: Prisma.FieldRef<"Share", 'Boolean'>;
    readonly allowExternal: Prisma.FieldRef<"Share", 'Boolean'>;
    readonly name: Prisma.FieldRef<"Share", 'String'>;
    readonly generation: Prisma.FieldRef<"Share", 'Int'>;
    readonly ramArn: Prisma.FieldRef<"Share", 'String'>;
    readonly state: Prisma.FieldRef<"Share", 'ShareState'>;
    readonly desiredRevision: Prisma.FieldRef<"Share", 'BigInt'>;
    readonly appliedRevision: Prisma.FieldRef<"Share", 'BigInt'>;
    readonly observed: Prisma.FieldRef<"Share", 'Json'>;
    readonly observedAt: Prisma.FieldRef<"Share", 'DateTime'>;
    readonly lastReconciledAt: Prisma.FieldRef<"Share", 'DateTime'>;
    readonly lastError: Prisma.FieldRef<"Share", 'String'>;
    readonly attempts: Prisma.FieldRef<"Share", 'Int'>;
    readonly dueAt: Prisma.FieldRef<"Share", 'DateTime'>;
    readonly revoking: Prisma.FieldRef<"Share", 'Boolean'>;
    readonly repair: Prisma.FieldRef<"Share", 'Boolean'>;
    readonly deleteToldAt: Prisma.FieldRef<"Share", 'DateTime'>;
    readonly leaseOwner: Prisma.FieldRef<"Share", 'String'>;
    readonly leaseUntil: Prisma.FieldRef<"Share", 'DateTime'>;
    readonly fence: Prisma.FieldRef<"Share", 'BigInt'>;
    readonly createdAt: Prisma.FieldRef<"Share", 'DateTime'>;
    readonly closedAt: Prisma.FieldRef<"Share", 'DateTime'>;
}
/**
 * Share findUnique
 */
export type ShareFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Share
     */
    select?: Prisma.ShareSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Share
     */
    omit?: Prisma.ShareOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareInclude<ExtArgs> | null;
    /**
     * Filter, which Share to fetch.
     */
    where: Prisma.ShareWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Share findUniqueOrThrow
 */
export type ShareFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Share
     */
    select?: Prisma.ShareSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Share
     */
    omit?: Prisma.ShareOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareInclude<ExtArgs> | null;
    /**
     * Filter, which Share to fetch.
     */
    where: Prisma.ShareWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Share findFirst
 */
export type ShareFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Share
     */
    select?: Prisma.ShareSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Share
     */
    omit?: Prisma.ShareOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareInclude<ExtArgs> | null;
    /**
     * Filter, which Share to fetch.
     */
    where?: Prisma.ShareWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Shares to fetch.
     */
    orderBy?: Prisma.ShareOrderByWithRelationInput | Prisma.ShareOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Shares.
     */
    cursor?: Prisma.ShareWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Shares from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Shares.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Shares.
     */
    distinct?: Prisma.ShareScalarFieldEnum | Prisma.ShareScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Share findFirstOrThrow
 */
export type ShareFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Share
     */
    select?: Prisma.ShareSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Share
     */
    omit?: Prisma.ShareOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareInclude<ExtArgs> | null;
    /**
     * Filter, which Share to fetch.
     */
    where?: Prisma.ShareWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Shares to fetch.
     */
    orderBy?: Prisma.ShareOrderByWithRelationInput | Prisma.ShareOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Shares.
     */
    cursor?: Prisma.ShareWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Shares from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Shares.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Shares.
     */
    distinct?: Prisma.ShareScalarFieldEnum | Prisma.ShareScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Share findMany
 */
export type ShareFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Share
     */
    select?: Prisma.ShareSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Share
     */
    omit?: Prisma.ShareOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareInclude<ExtArgs> | null;
    /**
     * Filter, which Shares to fetch.
     */
    where?: Prisma.ShareWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Shares to fetch.
     */
    orderBy?: Prisma.ShareOrderByWithRelationInput | Prisma.ShareOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Shares.
     */
    cursor?: Prisma.ShareWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Shares from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Shares.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Shares.
     */
    distinct?: Prisma.ShareScalarFieldEnum | Prisma.ShareScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Share create
 */
export type ShareCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Share
     */
    select?: Prisma.ShareSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Share
     */
    omit?: Prisma.ShareOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareInclude<ExtArgs> | null;
    /**
     * The data needed to create a Share.
     */
    data: Prisma.XOR<Prisma.ShareCreateInput, Prisma.ShareUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Share createMany
 */
export type ShareCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Shares.
     */
    data: Prisma.ShareCreateManyInput | Prisma.ShareCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Share createManyAndReturn
 */
export type ShareCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Share
     */
    select?: Prisma.ShareSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Share
     */
    omit?: Prisma.ShareOmit<ExtArgs> | null;
    /**
     * The data used to create many Shares.
     */
    data: Prisma.ShareCreateManyInput | Prisma.ShareCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Share update
 */
export type ShareUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Share
     */
    select?: Prisma.ShareSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Share
     */
    omit?: Prisma.ShareOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareInclude<ExtArgs> | null;
    /**
     * The data needed to update a Share.
     */
    data: Prisma.XOR<Prisma.ShareUpdateInput, Prisma.ShareUncheckedUpdateInput>;
    /**
     * Choose, which Share to update.
     */
    where: Prisma.ShareWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Share updateMany
 */
export type ShareUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Shares.
     */
    data: Prisma.XOR<Prisma.ShareUpdateManyMutationInput, Prisma.ShareUncheckedUpdateManyInput>;
    /**
     * Filter which Shares to update
     */
    where?: Prisma.ShareWhereInput;
    /**
     * Limit how many Shares to update.
     */
    limit?: number;
};
/**
 * Share updateManyAndReturn
 */
export type ShareUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Share
     */
    select?: Prisma.ShareSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Share
     */
    omit?: Prisma.ShareOmit<ExtArgs> | null;
    /**
     * The data used to update Shares.
     */
    data: Prisma.XOR<Prisma.ShareUpdateManyMutationInput, Prisma.ShareUncheckedUpdateManyInput>;
    /**
     * Filter which Shares to update
     */
    where?: Prisma.ShareWhereInput;
    /**
     * Limit how many Shares to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Share upsert
 */
export type ShareUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Share
     */
    select?: Prisma.ShareSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Share
     */
    omit?: Prisma.ShareOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareInclude<ExtArgs> | null;
    /**
     * The filter to search for the Share to update in case it exists.
     */
    where: Prisma.ShareWhereUniqueInput;
    /**
     * In case the Share found by the `where` argument doesn't exist, create a new Share with this data.
     */
    create: Prisma.XOR<Prisma.ShareCreateInput, Prisma.ShareUncheckedCreateInput>;
    /**
     * In case the Share was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ShareUpdateInput, Prisma.ShareUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Share delete
 */
export type ShareDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Share
     */
    select?: Prisma.ShareSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Share
     */
    omit?: Prisma.ShareOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareInclude<ExtArgs> | null;
    /**
     * Filter which Share to delete.
     */
    where: Prisma.ShareWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Share deleteMany
 */
export type ShareDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Shares to delete
     */
    where?: Prisma.ShareWhereInput;
    /**
     * Limit how many Shares to delete.
     */
    limit?: number;
};
/**
 * Share.grants
 */
export type Share$grantsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Grant
     */
    select?: Prisma.GrantSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Grant
     */
    omit?: Prisma.GrantOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.GrantInclude<ExtArgs> | null;
    where?: Prisma.GrantWhereInput;
    orderBy?: Prisma.GrantOrderByWithRelationInput | Prisma.GrantOrderByWithRelationInput[];
    cursor?: Prisma.GrantWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.GrantScalarFieldEnum | Prisma.GrantScalarFieldEnum[];
};
/**
 * Share.intents
 */
export type Share$intentsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RamIntent
     */
    select?: Prisma.RamIntentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RamIntent
     */
    omit?: Prisma.RamIntentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RamIntentInclude<ExtArgs> | null;
    where?: Prisma.RamIntentWhereInput;
    orderBy?: Prisma.RamIntentOrderByWithRelationInput | Prisma.RamIntentOrderByWithRelationInput[];
    cursor?: Prisma.RamIntentWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.RamIntentScalarFieldEnum | Prisma.RamIntentScalarFieldEnum[];
};
/**
 * Share without action
 */
export type ShareDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Share
     */
    select?: Prisma.ShareSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Share
     */
    omit?: Prisma.ShareOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareInclude<ExtArgs> | null;
};
