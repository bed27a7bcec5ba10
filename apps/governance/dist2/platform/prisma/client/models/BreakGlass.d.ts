import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model BreakGlass
 *
 */
export type BreakGlassModel = runtime.Types.Result.DefaultSelection<Prisma.$BreakGlassPayload>;
export type AggregateBreakGlass = {
    _count: BreakGlassCountAggregateOutputType | null;
    _avg: BreakGlassAvgAggregateOutputType | null;
    _sum: BreakGlassSumAggregateOutputType | null;
    _min: BreakGlassMinAggregateOutputType | null;
    _max: BreakGlassMaxAggregateOutputType | null;
};
export type BreakGlassAvgAggregateOutputType = {
    lockVersion: number | null;
};
export type BreakGlassSumAggregateOutputType = {
    lockVersion: number | null;
};
export type BreakGlassMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    resourceArn: string | null;
    ownerAccountId: string | null;
    consumerAccountId: string | null;
    principalKind: $Enums.PrincipalKind | null;
    principal: string | null;
    permission: $Enums.PermissionLevel | null;
    reason: string | null;
    ticket: string | null;
    openedBy: string | null;
    openedAt: Date | null;
    expiresAt: Date | null;
    reviewBy: Date | null;
    reviewedBy: string | null;
    reviewedAt: Date | null;
    justified: boolean | null;
    comment: string | null;
    overdueAt: Date | null;
    closedAt: Date | null;
    lockVersion: number | null;
};
export type BreakGlassMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    resourceArn: string | null;
    ownerAccountId: string | null;
    consumerAccountId: string | null;
    principalKind: $Enums.PrincipalKind | null;
    principal: string | null;
    permission: $Enums.PermissionLevel | null;
    reason: string | null;
    ticket: string | null;
    openedBy: string | null;
    openedAt: Date | null;
    expiresAt: Date | null;
    reviewBy: Date | null;
    reviewedBy: string | null;
    reviewedAt: Date | null;
    justified: boolean | null;
    comment: string | null;
    overdueAt: Date | null;
    closedAt: Date | null;
    lockVersion: number | null;
};
export type BreakGlassCountAggregateOutputType = {
    tenant: number;
    id: number;
    resourceArn: number;
    ownerAccountId: number;
    consumerAccountId: number;
    principalKind: number;
    principal: number;
    permission: number;
    reason: number;
    ticket: number;
    openedBy: number;
    openedAt: number;
    expiresAt: number;
    reviewBy: number;
    reviewedBy: number;
    reviewedAt: number;
    justified: number;
    comment: number;
    overdueAt: number;
    closedAt: number;
    lockVersion: number;
    _all: number;
};
export type BreakGlassAvgAggregateInputType = {
    lockVersion?: true;
};
export type BreakGlassSumAggregateInputType = {
    lockVersion?: true;
};
export type BreakGlassMinAggregateInputType = {
    tenant?: true;
    id?: true;
    resourceArn?: true;
    ownerAccountId?: true;
    consumerAccountId?: true;
    principalKind?: true;
    principal?: true;
    permission?: true;
    reason?: true;
    ticket?: true;
    openedBy?: true;
    openedAt?: true;
    expiresAt?: true;
    reviewBy?: true;
    reviewedBy?: true;
    reviewedAt?: true;
    justified?: true;
    comment?: true;
    overdueAt?: true;
    closedAt?: true;
    lockVersion?: true;
};
export type BreakGlassMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    resourceArn?: true;
    ownerAccountId?: true;
    consumerAccountId?: true;
    principalKind?: true;
    principal?: true;
    permission?: true;
    reason?: true;
    ticket?: true;
    openedBy?: true;
    openedAt?: true;
    expiresAt?: true;
    reviewBy?: true;
    reviewedBy?: true;
    reviewedAt?: true;
    justified?: true;
    comment?: true;
    overdueAt?: true;
    closedAt?: true;
    lockVersion?: true;
};
export type BreakGlassCountAggregateInputType = {
    tenant?: true;
    id?: true;
    resourceArn?: true;
    ownerAccountId?: true;
    consumerAccountId?: true;
    principalKind?: true;
    principal?: true;
    permission?: true;
    reason?: true;
    ticket?: true;
    openedBy?: true;
    openedAt?: true;
    expiresAt?: true;
    reviewBy?: true;
    reviewedBy?: true;
    reviewedAt?: true;
    justified?: true;
    comment?: true;
    overdueAt?: true;
    closedAt?: true;
    lockVersion?: true;
    _all?: true;
};
export type BreakGlassAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which BreakGlass to aggregate.
     */
    where?: Prisma.BreakGlassWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of BreakGlasses to fetch.
     */
    orderBy?: Prisma.BreakGlassOrderByWithRelationInput | Prisma.BreakGlassOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.BreakGlassWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` BreakGlasses from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` BreakGlasses.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned BreakGlasses
    **/
    _count?: true | BreakGlassCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: BreakGlassAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: BreakGlassSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: BreakGlassMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: BreakGlassMaxAggregateInputType;
};
export type GetBreakGlassAggregateType<T extends BreakGlassAggregateArgs> = {
    [P in keyof T & keyof AggregateBreakGlass]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateBreakGlass[P]> : Prisma.GetScalarType<T[P], AggregateBreakGlass[P]>;
};
export type BreakGlassGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.BreakGlassWhereInput;
    orderBy?: Prisma.BreakGlassOrderByWithAggregationInput | Prisma.BreakGlassOrderByWithAggregationInput[];
    by: Prisma.BreakGlassScalarFieldEnum[] | Prisma.BreakGlassScalarFieldEnum;
    having?: Prisma.BreakGlassScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: BreakGlassCountAggregateInputType | true;
    _avg?: BreakGlassAvgAggregateInputType;
    _sum?: BreakGlassSumAggregateInputType;
    _min?: BreakGlassMinAggregateInputType;
    _max?: BreakGlassMaxAggregateInputType;
};
export type BreakGlassGroupByOutputType = {
    tenant: string;
    id: string;
    resourceArn: string;
    ownerAccountId: string;
    consumerAccountId: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    permission: $Enums.PermissionLevel;
    reason: string;
    ticket: string;
    openedBy: string;
    openedAt: Date;
    expiresAt: Date;
    reviewBy: Date;
    reviewedBy: string | null;
    reviewedAt: Date | null;
    justified: boolean | null;
    comment: string | null;
    overdueAt: Date | null;
    closedAt: Date | null;
    lockVersion: number;
    _count: BreakGlassCountAggregateOutputType | null;
    _avg: BreakGlassAvgAggregateOutputType | null;
    _sum: BreakGlassSumAggregateOutputType | null;
    _min: BreakGlassMinAggregateOutputType | null;
    _max: BreakGlassMaxAggregateOutputType | null;
};
export type GetBreakGlassGroupByPayload<T extends BreakGlassGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<BreakGlassGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof BreakGlassGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], BreakGlassGroupByOutputType[P]> : Prisma.GetScalarType<T[P], BreakGlassGroupByOutputType[P]>;
}>>;
export type BreakGlassWhereInput = {
    AND?: Prisma.BreakGlassWhereInput | Prisma.BreakGlassWhereInput[];
    OR?: Prisma.BreakGlassWhereInput[];
    NOT?: Prisma.BreakGlassWhereInput | Prisma.BreakGlassWhereInput[];
    tenant?: Prisma.StringFilter<"BreakGlass"> | string;
    id?: Prisma.UuidFilter<"BreakGlass"> | string;
    resourceArn?: Prisma.StringFilter<"BreakGlass"> | string;
    ownerAccountId?: Prisma.StringFilter<"BreakGlass"> | string;
    consumerAccountId?: Prisma.StringNullableFilter<"BreakGlass"> | string | null;
    principalKind?: Prisma.EnumPrincipalKindFilter<"BreakGlass"> | $Enums.PrincipalKind;
    principal?: Prisma.StringFilter<"BreakGlass"> | string;
    permission?: Prisma.EnumPermissionLevelFilter<"BreakGlass"> | $Enums.PermissionLevel;
    reason?: Prisma.StringFilter<"BreakGlass"> | string;
    ticket?: Prisma.StringFilter<"BreakGlass"> | string;
    openedBy?: Prisma.StringFilter<"BreakGlass"> | string;
    openedAt?: Prisma.DateTimeFilter<"BreakGlass"> | Date | string;
    expiresAt?: Prisma.DateTimeFilter<"BreakGlass"> | Date | string;
    reviewBy?: Prisma.DateTimeFilter<"BreakGlass"> | Date | string;
    reviewedBy?: Prisma.StringNullableFilter<"BreakGlass"> | string | null;
    reviewedAt?: Prisma.DateTimeNullableFilter<"BreakGlass"> | Date | string | null;
    justified?: Prisma.BoolNullableFilter<"BreakGlass"> | boolean | null;
    comment?: Prisma.StringNullableFilter<"BreakGlass"> | string | null;
    overdueAt?: Prisma.DateTimeNullableFilter<"BreakGlass"> | Date | string | null;
    closedAt?: Prisma.DateTimeNullableFilter<"BreakGlass"> | Date | string | null;
    lockVersion?: Prisma.IntFilter<"BreakGlass"> | number;
    grants?: Prisma.GrantListRelationFilter;
};
export type BreakGlassOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrderInput | Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    reason?: Prisma.SortOrder;
    ticket?: Prisma.SortOrder;
    openedBy?: Prisma.SortOrder;
    openedAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    reviewBy?: Prisma.SortOrder;
    reviewedBy?: Prisma.SortOrderInput | Prisma.SortOrder;
    reviewedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    justified?: Prisma.SortOrderInput | Prisma.SortOrder;
    comment?: Prisma.SortOrderInput | Prisma.SortOrder;
    overdueAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    closedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
    grants?: Prisma.GrantOrderByRelationAggregateInput;
};
export type BreakGlassWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    AND?: Prisma.BreakGlassWhereInput | Prisma.BreakGlassWhereInput[];
    OR?: Prisma.BreakGlassWhereInput[];
    NOT?: Prisma.BreakGlassWhereInput | Prisma.BreakGlassWhereInput[];
    tenant?: Prisma.StringFilter<"BreakGlass"> | string;
    resourceArn?: Prisma.StringFilter<"BreakGlass"> | string;
    ownerAccountId?: Prisma.StringFilter<"BreakGlass"> | string;
    consumerAccountId?: Prisma.StringNullableFilter<"BreakGlass"> | string | null;
    principalKind?: Prisma.EnumPrincipalKindFilter<"BreakGlass"> | $Enums.PrincipalKind;
    principal?: Prisma.StringFilter<"BreakGlass"> | string;
    permission?: Prisma.EnumPermissionLevelFilter<"BreakGlass"> | $Enums.PermissionLevel;
    reason?: Prisma.StringFilter<"BreakGlass"> | string;
    ticket?: Prisma.StringFilter<"BreakGlass"> | string;
    openedBy?: Prisma.StringFilter<"BreakGlass"> | string;
    openedAt?: Prisma.DateTimeFilter<"BreakGlass"> | Date | string;
    expiresAt?: Prisma.DateTimeFilter<"BreakGlass"> | Date | string;
    reviewBy?: Prisma.DateTimeFilter<"BreakGlass"> | Date | string;
    reviewedBy?: Prisma.StringNullableFilter<"BreakGlass"> | string | null;
    reviewedAt?: Prisma.DateTimeNullableFilter<"BreakGlass"> | Date | string | null;
    justified?: Prisma.BoolNullableFilter<"BreakGlass"> | boolean | null;
    comment?: Prisma.StringNullableFilter<"BreakGlass"> | string | null;
    overdueAt?: Prisma.DateTimeNullableFilter<"BreakGlass"> | Date | string | null;
    closedAt?: Prisma.DateTimeNullableFilter<"BreakGlass"> | Date | string | null;
    lockVersion?: Prisma.IntFilter<"BreakGlass"> | number;
    grants?: Prisma.GrantListRelationFilter;
}, "id">;
export type BreakGlassOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrderInput | Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    reason?: Prisma.SortOrder;
    ticket?: Prisma.SortOrder;
    openedBy?: Prisma.SortOrder;
    openedAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    reviewBy?: Prisma.SortOrder;
    reviewedBy?: Prisma.SortOrderInput | Prisma.SortOrder;
    reviewedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    justified?: Prisma.SortOrderInput | Prisma.SortOrder;
    comment?: Prisma.SortOrderInput | Prisma.SortOrder;
    overdueAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    closedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
    _count?: Prisma.BreakGlassCountOrderByAggregateInput;
    _avg?: Prisma.BreakGlassAvgOrderByAggregateInput;
    _max?: Prisma.BreakGlassMaxOrderByAggregateInput;
    _min?: Prisma.BreakGlassMinOrderByAggregateInput;
    _sum?: Prisma.BreakGlassSumOrderByAggregateInput;
};
export type BreakGlassScalarWhereWithAggregatesInput = {
    AND?: Prisma.BreakGlassScalarWhereWithAggregatesInput | Prisma.BreakGlassScalarWhereWithAggregatesInput[];
    OR?: Prisma.BreakGlassScalarWhereWithAggregatesInput[];
    NOT?: Prisma.BreakGlassScalarWhereWithAggregatesInput | Prisma.BreakGlassScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"BreakGlass"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"BreakGlass"> | string;
    resourceArn?: Prisma.StringWithAggregatesFilter<"BreakGlass"> | string;
    ownerAccountId?: Prisma.StringWithAggregatesFilter<"BreakGlass"> | string;
    consumerAccountId?: Prisma.StringNullableWithAggregatesFilter<"BreakGlass"> | string | null;
    principalKind?: Prisma.EnumPrincipalKindWithAggregatesFilter<"BreakGlass"> | $Enums.PrincipalKind;
    principal?: Prisma.StringWithAggregatesFilter<"BreakGlass"> | string;
    permission?: Prisma.EnumPermissionLevelWithAggregatesFilter<"BreakGlass"> | $Enums.PermissionLevel;
    reason?: Prisma.StringWithAggregatesFilter<"BreakGlass"> | string;
    ticket?: Prisma.StringWithAggregatesFilter<"BreakGlass"> | string;
    openedBy?: Prisma.StringWithAggregatesFilter<"BreakGlass"> | string;
    openedAt?: Prisma.DateTimeWithAggregatesFilter<"BreakGlass"> | Date | string;
    expiresAt?: Prisma.DateTimeWithAggregatesFilter<"BreakGlass"> | Date | string;
    reviewBy?: Prisma.DateTimeWithAggregatesFilter<"BreakGlass"> | Date | string;
    reviewedBy?: Prisma.StringNullableWithAggregatesFilter<"BreakGlass"> | string | null;
    reviewedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"BreakGlass"> | Date | string | null;
    justified?: Prisma.BoolNullableWithAggregatesFilter<"BreakGlass"> | boolean | null;
    comment?: Prisma.StringNullableWithAggregatesFilter<"BreakGlass"> | string | null;
    overdueAt?: Prisma.DateTimeNullableWithAggregatesFilter<"BreakGlass"> | Date | string | null;
    closedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"BreakGlass"> | Date | string | null;
    lockVersion?: Prisma.IntWithAggregatesFilter<"BreakGlass"> | number;
};
export type BreakGlassCreateInput = {
    tenant?: string;
    id: string;
    resourceArn: string;
    ownerAccountId: string;
    consumerAccountId?: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    permission: $Enums.PermissionLevel;
    reason: string;
    ticket: string;
    openedBy: string;
    openedAt: Date | string;
    expiresAt: Date | string;
    reviewBy: Date | string;
    reviewedBy?: string | null;
    reviewedAt?: Date | string | null;
    justified?: boolean | null;
    comment?: string | null;
    overdueAt?: Date | string | null;
    closedAt?: Date | string | null;
    lockVersion?: number;
    grants?: Prisma.GrantCreateNestedManyWithoutBreakGlassInput;
};
export type BreakGlassUncheckedCreateInput = {
    tenant?: string;
    id: string;
    resourceArn: string;
    ownerAccountId: string;
    consumerAccountId?: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    permission: $Enums.PermissionLevel;
    reason: string;
    ticket: string;
    openedBy: string;
    openedAt: Date | string;
    expiresAt: Date | string;
    reviewBy: Date | string;
    reviewedBy?: string | null;
    reviewedAt?: Date | string | null;
    justified?: boolean | null;
    comment?: string | null;
    overdueAt?: Date | string | null;
    closedAt?: Date | string | null;
    lockVersion?: number;
    grants?: Prisma.GrantUncheckedCreateNestedManyWithoutBreakGlassInput;
};
export type BreakGlassUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    reason?: Prisma.StringFieldUpdateOperationsInput | string;
    ticket?: Prisma.StringFieldUpdateOperationsInput | string;
    openedBy?: Prisma.StringFieldUpdateOperationsInput | string;
    openedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reviewBy?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reviewedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    reviewedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    justified?: Prisma.NullableBoolFieldUpdateOperationsInput | boolean | null;
    comment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    overdueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    grants?: Prisma.GrantUpdateManyWithoutBreakGlassNestedInput;
};
export type BreakGlassUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    reason?: Prisma.StringFieldUpdateOperationsInput | string;
    ticket?: Prisma.StringFieldUpdateOperationsInput | string;
    openedBy?: Prisma.StringFieldUpdateOperationsInput | string;
    openedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reviewBy?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reviewedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    reviewedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    justified?: Prisma.NullableBoolFieldUpdateOperationsInput | boolean | null;
    comment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    overdueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    grants?: Prisma.GrantUncheckedUpdateManyWithoutBreakGlassNestedInput;
};
export type BreakGlassCreateManyInput = {
    tenant?: string;
    id: string;
    resourceArn: string;
    ownerAccountId: string;
    consumerAccountId?: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    permission: $Enums.PermissionLevel;
    reason: string;
    ticket: string;
    openedBy: string;
    openedAt: Date | string;
    expiresAt: Date | string;
    reviewBy: Date | string;
    reviewedBy?: string | null;
    reviewedAt?: Date | string | null;
    justified?: boolean | null;
    comment?: string | null;
    overdueAt?: Date | string | null;
    closedAt?: Date | string | null;
    lockVersion?: number;
};
export type BreakGlassUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    reason?: Prisma.StringFieldUpdateOperationsInput | string;
    ticket?: Prisma.StringFieldUpdateOperationsInput | string;
    openedBy?: Prisma.StringFieldUpdateOperationsInput | string;
    openedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reviewBy?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reviewedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    reviewedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    justified?: Prisma.NullableBoolFieldUpdateOperationsInput | boolean | null;
    comment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    overdueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type BreakGlassUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    reason?: Prisma.StringFieldUpdateOperationsInput | string;
    ticket?: Prisma.StringFieldUpdateOperationsInput | string;
    openedBy?: Prisma.StringFieldUpdateOperationsInput | string;
    openedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reviewBy?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reviewedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    reviewedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    justified?: Prisma.NullableBoolFieldUpdateOperationsInput | boolean | null;
    comment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    overdueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type BreakGlassNullableScalarRelationFilter = {
    is?: Prisma.BreakGlassWhereInput | null;
    isNot?: Prisma.BreakGlassWhereInput | null;
};
export type BreakGlassCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    reason?: Prisma.SortOrder;
    ticket?: Prisma.SortOrder;
    openedBy?: Prisma.SortOrder;
    openedAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    reviewBy?: Prisma.SortOrder;
    reviewedBy?: Prisma.SortOrder;
    reviewedAt?: Prisma.SortOrder;
    justified?: Prisma.SortOrder;
    comment?: Prisma.SortOrder;
    overdueAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type BreakGlassAvgOrderByAggregateInput = {
    lockVersion?: Prisma.SortOrder;
};
export type BreakGlassMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    reason?: Prisma.SortOrder;
    ticket?: Prisma.SortOrder;
    openedBy?: Prisma.SortOrder;
    openedAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    reviewBy?: Prisma.SortOrder;
    reviewedBy?: Prisma.SortOrder;
    reviewedAt?: Prisma.SortOrder;
    justified?: Prisma.SortOrder;
    comment?: Prisma.SortOrder;
    overdueAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type BreakGlassMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    reason?: Prisma.SortOrder;
    ticket?: Prisma.SortOrder;
    openedBy?: Prisma.SortOrder;
    openedAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    reviewBy?: Prisma.SortOrder;
    reviewedBy?: Prisma.SortOrder;
    reviewedAt?: Prisma.SortOrder;
    justified?: Prisma.SortOrder;
    comment?: Prisma.SortOrder;
    overdueAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type BreakGlassSumOrderByAggregateInput = {
    lockVersion?: Prisma.SortOrder;
};
export type BreakGlassCreateNestedOneWithoutGrantsInput = {
    create?: Prisma.XOR<Prisma.BreakGlassCreateWithoutGrantsInput, Prisma.BreakGlassUncheckedCreateWithoutGrantsInput>;
    connectOrCreate?: Prisma.BreakGlassCreateOrConnectWithoutGrantsInput;
    connect?: Prisma.BreakGlassWhereUniqueInput;
};
export type BreakGlassUpdateOneWithoutGrantsNestedInput = {
    create?: Prisma.XOR<Prisma.BreakGlassCreateWithoutGrantsInput, Prisma.BreakGlassUncheckedCreateWithoutGrantsInput>;
    connectOrCreate?: Prisma.BreakGlassCreateOrConnectWithoutGrantsInput;
    upsert?: Prisma.BreakGlassUpsertWithoutGrantsInput;
    disconnect?: Prisma.BreakGlassWhereInput | boolean;
    delete?: Prisma.BreakGlassWhereInput | boolean;
    connect?: Prisma.BreakGlassWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.BreakGlassUpdateToOneWithWhereWithoutGrantsInput, Prisma.BreakGlassUpdateWithoutGrantsInput>, Prisma.BreakGlassUncheckedUpdateWithoutGrantsInput>;
};
export type BreakGlassCreateWithoutGrantsInput = {
    tenant?: string;
    id: string;
    resourceArn: string;
    ownerAccountId: string;
    consumerAccountId?: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    permission: $Enums.PermissionLevel;
    reason: string;
    ticket: string;
    openedBy: string;
    openedAt: Date | string;
    expiresAt: Date | string;
    reviewBy: Date | string;
    reviewedBy?: string | null;
    reviewedAt?: Date | string | null;
    justified?: boolean | null;
    comment?: string | null;
    overdueAt?: Date | string | null;
    closedAt?: Date | string | null;
    lockVersion?: number;
};
export type BreakGlassUncheckedCreateWithoutGrantsInput = {
    tenant?: string;
    id: string;
    resourceArn: string;
    ownerAccountId: string;
    consumerAccountId?: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    permission: $Enums.PermissionLevel;
    reason: string;
    ticket: string;
    openedBy: string;
    openedAt: Date | string;
    expiresAt: Date | string;
    reviewBy: Date | string;
    reviewedBy?: string | null;
    reviewedAt?: Date | string | null;
    justified?: boolean | null;
    comment?: string | null;
    overdueAt?: Date | string | null;
    closedAt?: Date | string | null;
    lockVersion?: number;
};
export type BreakGlassCreateOrConnectWithoutGrantsInput = {
    where: Prisma.BreakGlassWhereUniqueInput;
    create: Prisma.XOR<Prisma.BreakGlassCreateWithoutGrantsInput, Prisma.BreakGlassUncheckedCreateWithoutGrantsInput>;
};
export type BreakGlassUpsertWithoutGrantsInput = {
    update: Prisma.XOR<Prisma.BreakGlassUpdateWithoutGrantsInput, Prisma.BreakGlassUncheckedUpdateWithoutGrantsInput>;
    create: Prisma.XOR<Prisma.BreakGlassCreateWithoutGrantsInput, Prisma.BreakGlassUncheckedCreateWithoutGrantsInput>;
    where?: Prisma.BreakGlassWhereInput;
};
export type BreakGlassUpdateToOneWithWhereWithoutGrantsInput = {
    where?: Prisma.BreakGlassWhereInput;
    data: Prisma.XOR<Prisma.BreakGlassUpdateWithoutGrantsInput, Prisma.BreakGlassUncheckedUpdateWithoutGrantsInput>;
};
export type BreakGlassUpdateWithoutGrantsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    reason?: Prisma.StringFieldUpdateOperationsInput | string;
    ticket?: Prisma.StringFieldUpdateOperationsInput | string;
    openedBy?: Prisma.StringFieldUpdateOperationsInput | string;
    openedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reviewBy?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reviewedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    reviewedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    justified?: Prisma.NullableBoolFieldUpdateOperationsInput | boolean | null;
    comment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    overdueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type BreakGlassUncheckedUpdateWithoutGrantsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    reason?: Prisma.StringFieldUpdateOperationsInput | string;
    ticket?: Prisma.StringFieldUpdateOperationsInput | string;
    openedBy?: Prisma.StringFieldUpdateOperationsInput | string;
    openedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reviewBy?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    reviewedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    reviewedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    justified?: Prisma.NullableBoolFieldUpdateOperationsInput | boolean | null;
    comment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    overdueAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
/**
 * Count Type BreakGlassCountOutputType
 */
export type BreakGlassCountOutputType = {
    grants: number;
};
export type BreakGlassCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    grants?: boolean | BreakGlassCountOutputTypeCountGrantsArgs;
};
/**
 * BreakGlassCountOutputType without action
 */
export type BreakGlassCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BreakGlassCountOutputType
     */
    select?: Prisma.BreakGlassCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * BreakGlassCountOutputType without action
 */
export type BreakGlassCountOutputTypeCountGrantsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.GrantWhereInput;
};
export type BreakGlassSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    resourceArn?: boolean;
    ownerAccountId?: boolean;
    consumerAccountId?: boolean;
    principalKind?: boolean;
    principal?: boolean;
    permission?: boolean;
    reason?: boolean;
    ticket?: boolean;
    openedBy?: boolean;
    openedAt?: boolean;
    expiresAt?: boolean;
    reviewBy?: boolean;
    reviewedBy?: boolean;
    reviewedAt?: boolean;
    justified?: boolean;
    comment?: boolean;
    overdueAt?: boolean;
    closedAt?: boolean;
    lockVersion?: boolean;
    grants?: boolean | Prisma.BreakGlass$grantsArgs<ExtArgs>;
    _count?: boolean | Prisma.BreakGlassCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["breakGlass"]>;
export type BreakGlassSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    resourceArn?: boolean;
    ownerAccountId?: boolean;
    consumerAccountId?: boolean;
    principalKind?: boolean;
    principal?: boolean;
    permission?: boolean;
    reason?: boolean;
    ticket?: boolean;
    openedBy?: boolean;
    openedAt?: boolean;
    expiresAt?: boolean;
    reviewBy?: boolean;
    reviewedBy?: boolean;
    reviewedAt?: boolean;
    justified?: boolean;
    comment?: boolean;
    overdueAt?: boolean;
    closedAt?: boolean;
    lockVersion?: boolean;
}, ExtArgs["result"]["breakGlass"]>;
export type BreakGlassSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    resourceArn?: boolean;
    ownerAccountId?: boolean;
    consumerAccountId?: boolean;
    principalKind?: boolean;
    principal?: boolean;
    permission?: boolean;
    reason?: boolean;
    ticket?: boolean;
    openedBy?: boolean;
    openedAt?: boolean;
    expiresAt?: boolean;
    reviewBy?: boolean;
    reviewedBy?: boolean;
    reviewedAt?: boolean;
    justified?: boolean;
    comment?: boolean;
    overdueAt?: boolean;
    closedAt?: boolean;
    lockVersion?: boolean;
}, ExtArgs["result"]["breakGlass"]>;
export type BreakGlassSelectScalar = {
    tenant?: boolean;
    id?: boolean;
    resourceArn?: boolean;
    ownerAccountId?: boolean;
    consumerAccountId?: boolean;
    principalKind?: boolean;
    principal?: boolean;
    permission?: boolean;
    reason?: boolean;
    ticket?: boolean;
    openedBy?: boolean;
    openedAt?: boolean;
    expiresAt?: boolean;
    reviewBy?: boolean;
    reviewedBy?: boolean;
    reviewedAt?: boolean;
    justified?: boolean;
    comment?: boolean;
    overdueAt?: boolean;
    closedAt?: boolean;
    lockVersion?: boolean;
};
export type BreakGlassOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "resourceArn" | "ownerAccountId" | "consumerAccountId" | "principalKind" | "principal" | "permission" | "reason" | "ticket" | "openedBy" | "openedAt" | "expiresAt" | "reviewBy" | "reviewedBy" | "reviewedAt" | "justified" | "comment" | "overdueAt" | "closedAt" | "lockVersion", ExtArgs["result"]["breakGlass"]>;
export type BreakGlassInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    grants?: boolean | Prisma.BreakGlass$grantsArgs<ExtArgs>;
    _count?: boolean | Prisma.BreakGlassCountOutputTypeDefaultArgs<ExtArgs>;
};
export type BreakGlassIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type BreakGlassIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type $BreakGlassPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "BreakGlass";
    objects: {
        grants: Prisma.$GrantPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        resourceArn: string;
        ownerAccountId: string;
        consumerAccountId: string | null;
        principalKind: $Enums.PrincipalKind;
        principal: string;
        permission: $Enums.PermissionLevel;
        reason: string;
        ticket: string;
        openedBy: string;
        openedAt: Date;
        expiresAt: Date;
        /**
         * until when somebody else has to have reviewed it
         */
        reviewBy: Date;
        reviewedBy: string | null;
        reviewedAt: Date | null;
        justified: boolean | null;
        comment: string | null;
        /**
         * when it was told that nobody has reviewed it in time
         */
        overdueAt: Date | null;
        closedAt: Date | null;
        lockVersion: number;
    }, ExtArgs["result"]["breakGlass"]>;
    composites: {};
};
export type BreakGlassGetPayload<S extends boolean | null | undefined | BreakGlassDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$BreakGlassPayload, S>;
export type BreakGlassCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<BreakGlassFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: BreakGlassCountAggregateInputType | true;
};
export interface BreakGlassDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['BreakGlass'];
        meta: {
            name: 'BreakGlass';
        };
    };
    /**
     * Find zero or one BreakGlass that matches the filter.
     * @param {BreakGlassFindUniqueArgs} args - Arguments to find a BreakGlass
     * @example
     * // Get one BreakGlass
     * const breakGlass = await prisma.breakGlass.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends BreakGlassFindUniqueArgs>(args: Prisma.SelectSubset<T, BreakGlassFindUniqueArgs<ExtArgs>>): Prisma.Prisma__BreakGlassClient<runtime.Types.Result.GetResult<Prisma.$BreakGlassPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one BreakGlass that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {BreakGlassFindUniqueOrThrowArgs} args - Arguments to find a BreakGlass
     * @example
     * // Get one BreakGlass
     * const breakGlass = await prisma.breakGlass.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends BreakGlassFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, BreakGlassFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__BreakGlassClient<runtime.Types.Result.GetResult<Prisma.$BreakGlassPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first BreakGlass that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BreakGlassFindFirstArgs} args - Arguments to find a BreakGlass
     * @example
     * // Get one BreakGlass
     * const breakGlass = await prisma.breakGlass.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends BreakGlassFindFirstArgs>(args?: Prisma.SelectSubset<T, BreakGlassFindFirstArgs<ExtArgs>>): Prisma.Prisma__BreakGlassClient<runtime.Types.Result.GetResult<Prisma.$BreakGlassPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first BreakGlass that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BreakGlassFindFirstOrThrowArgs} args - Arguments to find a BreakGlass
     * @example
     * // Get one BreakGlass
     * const breakGlass = await prisma.breakGlass.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends BreakGlassFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, BreakGlassFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__BreakGlassClient<runtime.Types.Result.GetResult<Prisma.$BreakGlassPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more BreakGlasses that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BreakGlassFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all BreakGlasses
     * const breakGlasses = await prisma.breakGlass.findMany()
     *
     * // Get first 10 BreakGlasses
     * const breakGlasses = await prisma.breakGlass.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const breakGlassWithTenantOnly = await prisma.breakGlass.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends BreakGlassFindManyArgs>(args?: Prisma.SelectSubset<T, BreakGlassFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BreakGlassPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a BreakGlass.
     * @param {BreakGlassCreateArgs} args - Arguments to create a BreakGlass.
     * @example
     * // Create one BreakGlass
     * const BreakGlass = await prisma.breakGlass.create({
     *   data: {
     *     // ... data to create a BreakGlass
     *   }
     * })
     *
     */
    create<T extends BreakGlassCreateArgs>(args: Prisma.SelectSubset<T, BreakGlassCreateArgs<ExtArgs>>): Prisma.Prisma__BreakGlassClient<runtime.Types.Result.GetResult<Prisma.$BreakGlassPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many BreakGlasses.
     * @param {BreakGlassCreateManyArgs} args - Arguments to create many BreakGlasses.
     * @example
     * // Create many BreakGlasses
     * const breakGlass = await prisma.breakGlass.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends BreakGlassCreateManyArgs>(args?: Prisma.SelectSubset<T, BreakGlassCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many BreakGlasses and returns the data saved in the database.
     * @param {BreakGlassCreateManyAndReturnArgs} args - Arguments to create many BreakGlasses.
     * @example
     * // Create many BreakGlasses
     * const breakGlass = await prisma.breakGlass.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many BreakGlasses and only return the `tenant`
     * const breakGlassWithTenantOnly = await prisma.breakGlass.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends BreakGlassCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, BreakGlassCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BreakGlassPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a BreakGlass.
     * @param {BreakGlassDeleteArgs} args - Arguments to delete one BreakGlass.
     * @example
     * // Delete one BreakGlass
     * const BreakGlass = await prisma.breakGlass.delete({
     *   where: {
     *     // ... filter to delete one BreakGlass
     *   }
     * })
     *
     */
    delete<T extends BreakGlassDeleteArgs>(args: Prisma.SelectSubset<T, BreakGlassDeleteArgs<ExtArgs>>): Prisma.Prisma__BreakGlassClient<runtime.Types.Result.GetResult<Prisma.$BreakGlassPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one BreakGlass.
     * @param {BreakGlassUpdateArgs} args - Arguments to update one BreakGlass.
     * @example
     * // Update one BreakGlass
     * const breakGlass = await prisma.breakGlass.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends BreakGlassUpdateArgs>(args: Prisma.SelectSubset<T, BreakGlassUpdateArgs<ExtArgs>>): Prisma.Prisma__BreakGlassClient<runtime.Types.Result.GetResult<Prisma.$BreakGlassPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more BreakGlasses.
     * @param {BreakGlassDeleteManyArgs} args - Arguments to filter BreakGlasses to delete.
     * @example
     * // Delete a few BreakGlasses
     * const { count } = await prisma.breakGlass.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends BreakGlassDeleteManyArgs>(args?: Prisma.SelectSubset<T, BreakGlassDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more BreakGlasses.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BreakGlassUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many BreakGlasses
     * const breakGlass = await prisma.breakGlass.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends BreakGlassUpdateManyArgs>(args: Prisma.SelectSubset<T, BreakGlassUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more BreakGlasses and returns the data updated in the database.
     * @param {BreakGlassUpdateManyAndReturnArgs} args - Arguments to update many BreakGlasses.
     * @example
     * // Update many BreakGlasses
     * const breakGlass = await prisma.breakGlass.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more BreakGlasses and only return the `tenant`
     * const breakGlassWithTenantOnly = await prisma.breakGlass.updateManyAndReturn({
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
    updateManyAndReturn<T extends BreakGlassUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, BreakGlassUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BreakGlassPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one BreakGlass.
     * @param {BreakGlassUpsertArgs} args - Arguments to update or create a BreakGlass.
     * @example
     * // Update or create a BreakGlass
     * const breakGlass = await prisma.breakGlass.upsert({
     *   create: {
     *     // ... data to create a BreakGlass
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the BreakGlass we want to update
     *   }
     * })
     */
    upsert<T extends BreakGlassUpsertArgs>(args: Prisma.SelectSubset<T, BreakGlassUpsertArgs<ExtArgs>>): Prisma.Prisma__BreakGlassClient<runtime.Types.Result.GetResult<Prisma.$BreakGlassPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of BreakGlasses.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BreakGlassCountArgs} args - Arguments to filter BreakGlasses to count.
     * @example
     * // Count the number of BreakGlasses
     * const count = await prisma.breakGlass.count({
     *   where: {
     *     // ... the filter for the BreakGlasses we want to count
     *   }
     * })
    **/
    count<T extends BreakGlassCountArgs>(args?: Prisma.Subset<T, BreakGlassCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], BreakGlassCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a BreakGlass.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BreakGlassAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends BreakGlassAggregateArgs>(args: Prisma.Subset<T, BreakGlassAggregateArgs>): Prisma.PrismaPromise<GetBreakGlassAggregateType<T>>;
    /**
     * Group by BreakGlass.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BreakGlassGroupByArgs} args - Group by arguments.
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
    groupBy<T extends BreakGlassGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: BreakGlassGroupByArgs['orderBy'];
    } : {
        orderBy?: BreakGlassGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, BreakGlassGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetBreakGlassGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the BreakGlass model
     */
    readonly fields: BreakGlassFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for BreakGlass.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__BreakGlassClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    grants<T extends Prisma.BreakGlass$grantsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.BreakGlass$grantsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the BreakGlass model
 */
export interface BreakGlassFieldRefs {
    readonly tenant: Prisma.FieldRef<"BreakGlass", 'String'>;
    readonly id: Prisma.FieldRef<"BreakGlass", 'String'>;
    readonly resourceArn: Prisma.FieldRef<"BreakGlass", 'String'>;
    readonly ownerAccountId: Prisma.FieldRef<"BreakGlass", 'String'>;
    readonly consumerAccountId: Prisma.FieldRef<"BreakGlass", 'String'>;
    readonly principalKind: Prisma.FieldRef<"BreakGlass", 'PrincipalKind'>;
    readonly principal: Prisma.FieldRef<"BreakGlass", 'String'>;
    readonly permission: Prisma.FieldRef<"BreakGlass", 'PermissionLevel'>;
    readonly reason: Prisma.FieldRef<"BreakGlass", 'String'>;
    readonly ticket: Prisma.FieldRef<"BreakGlass", 'String'>;
    readonly openedBy: Prisma.FieldRef<"BreakGlass", 'String'>;
    readonly openedAt: Prisma.FieldRef<"BreakGlass", 'DateTime'>;
    readonly expiresAt: Prisma.FieldRef<"BreakGlass", 'DateTime'>;
    readonly reviewBy: Prisma.FieldRef<"BreakGlass", 'DateTime'>;
    readonly reviewedBy: Prisma.FieldRef<"BreakGlass", 'String'>;
    readonly reviewedAt: Prisma.FieldRef<"BreakGlass", 'DateTime'>;
    readonly justified: Prisma.FieldRef<"BreakGlass", 'Boolean'>;
    readonly comment: Prisma.FieldRef<"BreakGlass", 'String'>;
    readonly overdueAt: Prisma.FieldRef<"BreakGlass", 'DateTime'>;
    readonly closedAt: Prisma.FieldRef<"BreakGlass", 'DateTime'>;
    readonly lockVersion: Prisma.FieldRef<"BreakGlass", 'Int'>;
}
/**
 * BreakGlass findUnique
 */
export type BreakGlassFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BreakGlass
     */
    select?: Prisma.BreakGlassSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the BreakGlass
     */
    omit?: Prisma.BreakGlassOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BreakGlassInclude<ExtArgs> | null;
    /**
     * Filter, which BreakGlass to fetch.
     */
    where: Prisma.BreakGlassWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * BreakGlass findUniqueOrThrow
 */
export type BreakGlassFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BreakGlass
     */
    select?: Prisma.BreakGlassSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the BreakGlass
     */
    omit?: Prisma.BreakGlassOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BreakGlassInclude<ExtArgs> | null;
    /**
     * Filter, which BreakGlass to fetch.
     */
    where: Prisma.BreakGlassWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * BreakGlass findFirst
 */
export type BreakGlassFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BreakGlass
     */
    select?: Prisma.BreakGlassSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the BreakGlass
     */
    omit?: Prisma.BreakGlassOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BreakGlassInclude<ExtArgs> | null;
    /**
     * Filter, which BreakGlass to fetch.
     */
    where?: Prisma.BreakGlassWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of BreakGlasses to fetch.
     */
    orderBy?: Prisma.BreakGlassOrderByWithRelationInput | Prisma.BreakGlassOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for BreakGlasses.
     */
    cursor?: Prisma.BreakGlassWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` BreakGlasses from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` BreakGlasses.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of BreakGlasses.
     */
    distinct?: Prisma.BreakGlassScalarFieldEnum | Prisma.BreakGlassScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * BreakGlass findFirstOrThrow
 */
export type BreakGlassFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BreakGlass
     */
    select?: Prisma.BreakGlassSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the BreakGlass
     */
    omit?: Prisma.BreakGlassOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BreakGlassInclude<ExtArgs> | null;
    /**
     * Filter, which BreakGlass to fetch.
     */
    where?: Prisma.BreakGlassWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of BreakGlasses to fetch.
     */
    orderBy?: Prisma.BreakGlassOrderByWithRelationInput | Prisma.BreakGlassOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for BreakGlasses.
     */
    cursor?: Prisma.BreakGlassWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` BreakGlasses from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` BreakGlasses.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of BreakGlasses.
     */
    distinct?: Prisma.BreakGlassScalarFieldEnum | Prisma.BreakGlassScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * BreakGlass findMany
 */
export type BreakGlassFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BreakGlass
     */
    select?: Prisma.BreakGlassSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the BreakGlass
     */
    omit?: Prisma.BreakGlassOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BreakGlassInclude<ExtArgs> | null;
    /**
     * Filter, which BreakGlasses to fetch.
     */
    where?: Prisma.BreakGlassWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of BreakGlasses to fetch.
     */
    orderBy?: Prisma.BreakGlassOrderByWithRelationInput | Prisma.BreakGlassOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing BreakGlasses.
     */
    cursor?: Prisma.BreakGlassWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` BreakGlasses from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` BreakGlasses.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of BreakGlasses.
     */
    distinct?: Prisma.BreakGlassScalarFieldEnum | Prisma.BreakGlassScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * BreakGlass create
 */
export type BreakGlassCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BreakGlass
     */
    select?: Prisma.BreakGlassSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the BreakGlass
     */
    omit?: Prisma.BreakGlassOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BreakGlassInclude<ExtArgs> | null;
    /**
     * The data needed to create a BreakGlass.
     */
    data: Prisma.XOR<Prisma.BreakGlassCreateInput, Prisma.BreakGlassUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * BreakGlass createMany
 */
export type BreakGlassCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many BreakGlasses.
     */
    data: Prisma.BreakGlassCreateManyInput | Prisma.BreakGlassCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * BreakGlass createManyAndReturn
 */
export type BreakGlassCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BreakGlass
     */
    select?: Prisma.BreakGlassSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the BreakGlass
     */
    omit?: Prisma.BreakGlassOmit<ExtArgs> | null;
    /**
     * The data used to create many BreakGlasses.
     */
    data: Prisma.BreakGlassCreateManyInput | Prisma.BreakGlassCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * BreakGlass update
 */
export type BreakGlassUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BreakGlass
     */
    select?: Prisma.BreakGlassSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the BreakGlass
     */
    omit?: Prisma.BreakGlassOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BreakGlassInclude<ExtArgs> | null;
    /**
     * The data needed to update a BreakGlass.
     */
    data: Prisma.XOR<Prisma.BreakGlassUpdateInput, Prisma.BreakGlassUncheckedUpdateInput>;
    /**
     * Choose, which BreakGlass to update.
     */
    where: Prisma.BreakGlassWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * BreakGlass updateMany
 */
export type BreakGlassUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update BreakGlasses.
     */
    data: Prisma.XOR<Prisma.BreakGlassUpdateManyMutationInput, Prisma.BreakGlassUncheckedUpdateManyInput>;
    /**
     * Filter which BreakGlasses to update
     */
    where?: Prisma.BreakGlassWhereInput;
    /**
     * Limit how many BreakGlasses to update.
     */
    limit?: number;
};
/**
 * BreakGlass updateManyAndReturn
 */
export type BreakGlassUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BreakGlass
     */
    select?: Prisma.BreakGlassSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the BreakGlass
     */
    omit?: Prisma.BreakGlassOmit<ExtArgs> | null;
    /**
     * The data used to update BreakGlasses.
     */
    data: Prisma.XOR<Prisma.BreakGlassUpdateManyMutationInput, Prisma.BreakGlassUncheckedUpdateManyInput>;
    /**
     * Filter which BreakGlasses to update
     */
    where?: Prisma.BreakGlassWhereInput;
    /**
     * Limit how many BreakGlasses to update.
     */
    limit?: number;
};
/**
 * BreakGlass upsert
 */
export type BreakGlassUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BreakGlass
     */
    select?: Prisma.BreakGlassSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the BreakGlass
     */
    omit?: Prisma.BreakGlassOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BreakGlassInclude<ExtArgs> | null;
    /**
     * The filter to search for the BreakGlass to update in case it exists.
     */
    where: Prisma.BreakGlassWhereUniqueInput;
    /**
     * In case the BreakGlass found by the `where` argument doesn't exist, create a new BreakGlass with this data.
     */
    create: Prisma.XOR<Prisma.BreakGlassCreateInput, Prisma.BreakGlassUncheckedCreateInput>;
    /**
     * In case the BreakGlass was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.BreakGlassUpdateInput, Prisma.BreakGlassUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * BreakGlass delete
 */
export type BreakGlassDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BreakGlass
     */
    select?: Prisma.BreakGlassSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the BreakGlass
     */
    omit?: Prisma.BreakGlassOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BreakGlassInclude<ExtArgs> | null;
    /**
     * Filter which BreakGlass to delete.
     */
    where: Prisma.BreakGlassWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * BreakGlass deleteMany
 */
export type BreakGlassDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which BreakGlasses to delete
     */
    where?: Prisma.BreakGlassWhereInput;
    /**
     * Limit how many BreakGlasses to delete.
     */
    limit?: number;
};
/**
 * BreakGlass.grants
 */
export type BreakGlass$grantsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * BreakGlass without action
 */
export type BreakGlassDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BreakGlass
     */
    select?: Prisma.BreakGlassSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the BreakGlass
     */
    omit?: Prisma.BreakGlassOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BreakGlassInclude<ExtArgs> | null;
};
