import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model ObservedAccess
 * A principal outside an app's account that can reach it now, by whatever share.
 */
export type ObservedAccessModel = runtime.Types.Result.DefaultSelection<Prisma.$ObservedAccessPayload>;
export type AggregateObservedAccess = {
    _count: ObservedAccessCountAggregateOutputType | null;
    _avg: ObservedAccessAvgAggregateOutputType | null;
    _sum: ObservedAccessSumAggregateOutputType | null;
    _min: ObservedAccessMinAggregateOutputType | null;
    _max: ObservedAccessMaxAggregateOutputType | null;
};
export type ObservedAccessAvgAggregateOutputType = {
    permissionVersion: number | null;
};
export type ObservedAccessSumAggregateOutputType = {
    permissionVersion: number | null;
};
export type ObservedAccessMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    resourceArn: string | null;
    ownerAccountId: string | null;
    region: string | null;
    principal: string | null;
    principalKind: string | null;
    consumerAccountId: string | null;
    external: boolean | null;
    ramArn: string | null;
    permissionArn: string | null;
    permissionVersion: number | null;
    status: string | null;
    grantId: string | null;
    since: Date | null;
    until: Date | null;
    observedAt: Date | null;
    closedAt: Date | null;
};
export type ObservedAccessMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    resourceArn: string | null;
    ownerAccountId: string | null;
    region: string | null;
    principal: string | null;
    principalKind: string | null;
    consumerAccountId: string | null;
    external: boolean | null;
    ramArn: string | null;
    permissionArn: string | null;
    permissionVersion: number | null;
    status: string | null;
    grantId: string | null;
    since: Date | null;
    until: Date | null;
    observedAt: Date | null;
    closedAt: Date | null;
};
export type ObservedAccessCountAggregateOutputType = {
    tenant: number;
    id: number;
    resourceArn: number;
    ownerAccountId: number;
    region: number;
    principal: number;
    principalKind: number;
    consumerAccountId: number;
    external: number;
    ramArn: number;
    permissionArn: number;
    permissionVersion: number;
    status: number;
    grantId: number;
    since: number;
    until: number;
    observedAt: number;
    closedAt: number;
    _all: number;
};
export type ObservedAccessAvgAggregateInputType = {
    permissionVersion?: true;
};
export type ObservedAccessSumAggregateInputType = {
    permissionVersion?: true;
};
export type ObservedAccessMinAggregateInputType = {
    tenant?: true;
    id?: true;
    resourceArn?: true;
    ownerAccountId?: true;
    region?: true;
    principal?: true;
    principalKind?: true;
    consumerAccountId?: true;
    external?: true;
    ramArn?: true;
    permissionArn?: true;
    permissionVersion?: true;
    status?: true;
    grantId?: true;
    since?: true;
    until?: true;
    observedAt?: true;
    closedAt?: true;
};
export type ObservedAccessMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    resourceArn?: true;
    ownerAccountId?: true;
    region?: true;
    principal?: true;
    principalKind?: true;
    consumerAccountId?: true;
    external?: true;
    ramArn?: true;
    permissionArn?: true;
    permissionVersion?: true;
    status?: true;
    grantId?: true;
    since?: true;
    until?: true;
    observedAt?: true;
    closedAt?: true;
};
export type ObservedAccessCountAggregateInputType = {
    tenant?: true;
    id?: true;
    resourceArn?: true;
    ownerAccountId?: true;
    region?: true;
    principal?: true;
    principalKind?: true;
    consumerAccountId?: true;
    external?: true;
    ramArn?: true;
    permissionArn?: true;
    permissionVersion?: true;
    status?: true;
    grantId?: true;
    since?: true;
    until?: true;
    observedAt?: true;
    closedAt?: true;
    _all?: true;
};
export type ObservedAccessAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which ObservedAccess to aggregate.
     */
    where?: Prisma.ObservedAccessWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ObservedAccesses to fetch.
     */
    orderBy?: Prisma.ObservedAccessOrderByWithRelationInput | Prisma.ObservedAccessOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ObservedAccessWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ObservedAccesses from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ObservedAccesses.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned ObservedAccesses
    **/
    _count?: true | ObservedAccessCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ObservedAccessAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ObservedAccessSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ObservedAccessMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ObservedAccessMaxAggregateInputType;
};
export type GetObservedAccessAggregateType<T extends ObservedAccessAggregateArgs> = {
    [P in keyof T & keyof AggregateObservedAccess]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateObservedAccess[P]> : Prisma.GetScalarType<T[P], AggregateObservedAccess[P]>;
};
export type ObservedAccessGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ObservedAccessWhereInput;
    orderBy?: Prisma.ObservedAccessOrderByWithAggregationInput | Prisma.ObservedAccessOrderByWithAggregationInput[];
    by: Prisma.ObservedAccessScalarFieldEnum[] | Prisma.ObservedAccessScalarFieldEnum;
    having?: Prisma.ObservedAccessScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ObservedAccessCountAggregateInputType | true;
    _avg?: ObservedAccessAvgAggregateInputType;
    _sum?: ObservedAccessSumAggregateInputType;
    _min?: ObservedAccessMinAggregateInputType;
    _max?: ObservedAccessMaxAggregateInputType;
};
export type ObservedAccessGroupByOutputType = {
    tenant: string;
    id: string;
    resourceArn: string;
    ownerAccountId: string;
    region: string;
    principal: string;
    principalKind: string;
    consumerAccountId: string | null;
    external: boolean;
    ramArn: string;
    permissionArn: string | null;
    permissionVersion: number | null;
    status: string;
    grantId: string | null;
    since: Date | null;
    until: Date | null;
    observedAt: Date;
    closedAt: Date | null;
    _count: ObservedAccessCountAggregateOutputType | null;
    _avg: ObservedAccessAvgAggregateOutputType | null;
    _sum: ObservedAccessSumAggregateOutputType | null;
    _min: ObservedAccessMinAggregateOutputType | null;
    _max: ObservedAccessMaxAggregateOutputType | null;
};
export type GetObservedAccessGroupByPayload<T extends ObservedAccessGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ObservedAccessGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ObservedAccessGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ObservedAccessGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ObservedAccessGroupByOutputType[P]>;
}>>;
export type ObservedAccessWhereInput = {
    AND?: Prisma.ObservedAccessWhereInput | Prisma.ObservedAccessWhereInput[];
    OR?: Prisma.ObservedAccessWhereInput[];
    NOT?: Prisma.ObservedAccessWhereInput | Prisma.ObservedAccessWhereInput[];
    tenant?: Prisma.StringFilter<"ObservedAccess"> | string;
    id?: Prisma.UuidFilter<"ObservedAccess"> | string;
    resourceArn?: Prisma.StringFilter<"ObservedAccess"> | string;
    ownerAccountId?: Prisma.StringFilter<"ObservedAccess"> | string;
    region?: Prisma.StringFilter<"ObservedAccess"> | string;
    principal?: Prisma.StringFilter<"ObservedAccess"> | string;
    principalKind?: Prisma.StringFilter<"ObservedAccess"> | string;
    consumerAccountId?: Prisma.StringNullableFilter<"ObservedAccess"> | string | null;
    external?: Prisma.BoolFilter<"ObservedAccess"> | boolean;
    ramArn?: Prisma.StringFilter<"ObservedAccess"> | string;
    permissionArn?: Prisma.StringNullableFilter<"ObservedAccess"> | string | null;
    permissionVersion?: Prisma.IntNullableFilter<"ObservedAccess"> | number | null;
    status?: Prisma.StringFilter<"ObservedAccess"> | string;
    grantId?: Prisma.UuidNullableFilter<"ObservedAccess"> | string | null;
    since?: Prisma.DateTimeNullableFilter<"ObservedAccess"> | Date | string | null;
    until?: Prisma.DateTimeNullableFilter<"ObservedAccess"> | Date | string | null;
    observedAt?: Prisma.DateTimeFilter<"ObservedAccess"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"ObservedAccess"> | Date | string | null;
};
export type ObservedAccessOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrderInput | Prisma.SortOrder;
    external?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrder;
    permissionArn?: Prisma.SortOrderInput | Prisma.SortOrder;
    permissionVersion?: Prisma.SortOrderInput | Prisma.SortOrder;
    status?: Prisma.SortOrder;
    grantId?: Prisma.SortOrderInput | Prisma.SortOrder;
    since?: Prisma.SortOrderInput | Prisma.SortOrder;
    until?: Prisma.SortOrderInput | Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
};
export type ObservedAccessWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    tenant_ramArn_resourceArn_principal?: Prisma.ObservedAccessTenantRamArnResourceArnPrincipalCompoundUniqueInput;
    AND?: Prisma.ObservedAccessWhereInput | Prisma.ObservedAccessWhereInput[];
    OR?: Prisma.ObservedAccessWhereInput[];
    NOT?: Prisma.ObservedAccessWhereInput | Prisma.ObservedAccessWhereInput[];
    tenant?: Prisma.StringFilter<"ObservedAccess"> | string;
    resourceArn?: Prisma.StringFilter<"ObservedAccess"> | string;
    ownerAccountId?: Prisma.StringFilter<"ObservedAccess"> | string;
    region?: Prisma.StringFilter<"ObservedAccess"> | string;
    principal?: Prisma.StringFilter<"ObservedAccess"> | string;
    principalKind?: Prisma.StringFilter<"ObservedAccess"> | string;
    consumerAccountId?: Prisma.StringNullableFilter<"ObservedAccess"> | string | null;
    external?: Prisma.BoolFilter<"ObservedAccess"> | boolean;
    ramArn?: Prisma.StringFilter<"ObservedAccess"> | string;
    permissionArn?: Prisma.StringNullableFilter<"ObservedAccess"> | string | null;
    permissionVersion?: Prisma.IntNullableFilter<"ObservedAccess"> | number | null;
    status?: Prisma.StringFilter<"ObservedAccess"> | string;
    grantId?: Prisma.UuidNullableFilter<"ObservedAccess"> | string | null;
    since?: Prisma.DateTimeNullableFilter<"ObservedAccess"> | Date | string | null;
    until?: Prisma.DateTimeNullableFilter<"ObservedAccess"> | Date | string | null;
    observedAt?: Prisma.DateTimeFilter<"ObservedAccess"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"ObservedAccess"> | Date | string | null;
}, "id" | "tenant_ramArn_resourceArn_principal">;
export type ObservedAccessOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrderInput | Prisma.SortOrder;
    external?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrder;
    permissionArn?: Prisma.SortOrderInput | Prisma.SortOrder;
    permissionVersion?: Prisma.SortOrderInput | Prisma.SortOrder;
    status?: Prisma.SortOrder;
    grantId?: Prisma.SortOrderInput | Prisma.SortOrder;
    since?: Prisma.SortOrderInput | Prisma.SortOrder;
    until?: Prisma.SortOrderInput | Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.ObservedAccessCountOrderByAggregateInput;
    _avg?: Prisma.ObservedAccessAvgOrderByAggregateInput;
    _max?: Prisma.ObservedAccessMaxOrderByAggregateInput;
    _min?: Prisma.ObservedAccessMinOrderByAggregateInput;
    _sum?: Prisma.ObservedAccessSumOrderByAggregateInput;
};
export type ObservedAccessScalarWhereWithAggregatesInput = {
    AND?: Prisma.ObservedAccessScalarWhereWithAggregatesInput | Prisma.ObservedAccessScalarWhereWithAggregatesInput[];
    OR?: Prisma.ObservedAccessScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ObservedAccessScalarWhereWithAggregatesInput | Prisma.ObservedAccessScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"ObservedAccess"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"ObservedAccess"> | string;
    resourceArn?: Prisma.StringWithAggregatesFilter<"ObservedAccess"> | string;
    ownerAccountId?: Prisma.StringWithAggregatesFilter<"ObservedAccess"> | string;
    region?: Prisma.StringWithAggregatesFilter<"ObservedAccess"> | string;
    principal?: Prisma.StringWithAggregatesFilter<"ObservedAccess"> | string;
    principalKind?: Prisma.StringWithAggregatesFilter<"ObservedAccess"> | string;
    consumerAccountId?: Prisma.StringNullableWithAggregatesFilter<"ObservedAccess"> | string | null;
    external?: Prisma.BoolWithAggregatesFilter<"ObservedAccess"> | boolean;
    ramArn?: Prisma.StringWithAggregatesFilter<"ObservedAccess"> | string;
    permissionArn?: Prisma.StringNullableWithAggregatesFilter<"ObservedAccess"> | string | null;
    permissionVersion?: Prisma.IntNullableWithAggregatesFilter<"ObservedAccess"> | number | null;
    status?: Prisma.StringWithAggregatesFilter<"ObservedAccess"> | string;
    grantId?: Prisma.UuidNullableWithAggregatesFilter<"ObservedAccess"> | string | null;
    since?: Prisma.DateTimeNullableWithAggregatesFilter<"ObservedAccess"> | Date | string | null;
    until?: Prisma.DateTimeNullableWithAggregatesFilter<"ObservedAccess"> | Date | string | null;
    observedAt?: Prisma.DateTimeWithAggregatesFilter<"ObservedAccess"> | Date | string;
    closedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"ObservedAccess"> | Date | string | null;
};
export type ObservedAccessCreateInput = {
    tenant?: string;
    id: string;
    resourceArn: string;
    ownerAccountId: string;
    region: string;
    principal: string;
    principalKind: string;
    consumerAccountId?: string | null;
    external: boolean;
    ramArn: string;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    status: string;
    grantId?: string | null;
    since?: Date | string | null;
    until?: Date | string | null;
    observedAt: Date | string;
    closedAt?: Date | string | null;
};
export type ObservedAccessUncheckedCreateInput = {
    tenant?: string;
    id: string;
    resourceArn: string;
    ownerAccountId: string;
    region: string;
    principal: string;
    principalKind: string;
    consumerAccountId?: string | null;
    external: boolean;
    ramArn: string;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    status: string;
    grantId?: string | null;
    since?: Date | string | null;
    until?: Date | string | null;
    observedAt: Date | string;
    closedAt?: Date | string | null;
};
export type ObservedAccessUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    ramArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    grantId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    since?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    until?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type ObservedAccessUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    ramArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    grantId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    since?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    until?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type ObservedAccessCreateManyInput = {
    tenant?: string;
    id: string;
    resourceArn: string;
    ownerAccountId: string;
    region: string;
    principal: string;
    principalKind: string;
    consumerAccountId?: string | null;
    external: boolean;
    ramArn: string;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    status: string;
    grantId?: string | null;
    since?: Date | string | null;
    until?: Date | string | null;
    observedAt: Date | string;
    closedAt?: Date | string | null;
};
export type ObservedAccessUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    ramArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    grantId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    since?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    until?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type ObservedAccessUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    ramArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    grantId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    since?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    until?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type ObservedAccessTenantRamArnResourceArnPrincipalCompoundUniqueInput = {
    tenant: string;
    ramArn: string;
    resourceArn: string;
    principal: string;
};
export type ObservedAccessCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrder;
    external?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrder;
    permissionArn?: Prisma.SortOrder;
    permissionVersion?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    grantId?: Prisma.SortOrder;
    since?: Prisma.SortOrder;
    until?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type ObservedAccessAvgOrderByAggregateInput = {
    permissionVersion?: Prisma.SortOrder;
};
export type ObservedAccessMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrder;
    external?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrder;
    permissionArn?: Prisma.SortOrder;
    permissionVersion?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    grantId?: Prisma.SortOrder;
    since?: Prisma.SortOrder;
    until?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type ObservedAccessMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrder;
    external?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrder;
    permissionArn?: Prisma.SortOrder;
    permissionVersion?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    grantId?: Prisma.SortOrder;
    since?: Prisma.SortOrder;
    until?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type ObservedAccessSumOrderByAggregateInput = {
    permissionVersion?: Prisma.SortOrder;
};
export type BoolFieldUpdateOperationsInput = {
    set?: boolean;
};
export type NullableIntFieldUpdateOperationsInput = {
    set?: number | null;
    increment?: number;
    decrement?: number;
    multiply?: number;
    divide?: number;
};
export type ObservedAccessSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    resourceArn?: boolean;
    ownerAccountId?: boolean;
    region?: boolean;
    principal?: boolean;
    principalKind?: boolean;
    consumerAccountId?: boolean;
    external?: boolean;
    ramArn?: boolean;
    permissionArn?: boolean;
    permissionVersion?: boolean;
    status?: boolean;
    grantId?: boolean;
    since?: boolean;
    until?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
}, ExtArgs["result"]["observedAccess"]>;
export type ObservedAccessSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    resourceArn?: boolean;
    ownerAccountId?: boolean;
    region?: boolean;
    principal?: boolean;
    principalKind?: boolean;
    consumerAccountId?: boolean;
    external?: boolean;
    ramArn?: boolean;
    permissionArn?: boolean;
    permissionVersion?: boolean;
    status?: boolean;
    grantId?: boolean;
    since?: boolean;
    until?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
}, ExtArgs["result"]["observedAccess"]>;
export type ObservedAccessSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    resourceArn?: boolean;
    ownerAccountId?: boolean;
    region?: boolean;
    principal?: boolean;
    principalKind?: boolean;
    consumerAccountId?: boolean;
    external?: boolean;
    ramArn?: boolean;
    permissionArn?: boolean;
    permissionVersion?: boolean;
    status?: boolean;
    grantId?: boolean;
    since?: boolean;
    until?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
}, ExtArgs["result"]["observedAccess"]>;
export type ObservedAccessSelectScalar = {
    tenant?: boolean;
    id?: boolean;
    resourceArn?: boolean;
    ownerAccountId?: boolean;
    region?: boolean;
    principal?: boolean;
    principalKind?: boolean;
    consumerAccountId?: boolean;
    external?: boolean;
    ramArn?: boolean;
    permissionArn?: boolean;
    permissionVersion?: boolean;
    status?: boolean;
    grantId?: boolean;
    since?: boolean;
    until?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
};
export type ObservedAccessOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "resourceArn" | "ownerAccountId" | "region" | "principal" | "principalKind" | "consumerAccountId" | "external" | "ramArn" | "permissionArn" | "permissionVersion" | "status" | "grantId" | "since" | "until" | "observedAt" | "closedAt", ExtArgs["result"]["observedAccess"]>;
export type $ObservedAccessPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "ObservedAccess";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        resourceArn: string;
        ownerAccountId: string;
        region: string;
        /**
         * as RAM has it: account id, ARN of a unit, organization, role or user
         */
        principal: string;
        principalKind: string;
        consumerAccountId: string | null;
        external: boolean;
        ramArn: string;
        permissionArn: string | null;
        permissionVersion: number | null;
        status: string;
        /**
         * grant of ours behind it; null when somebody else made the share
         */
        grantId: string | null;
        since: Date | null;
        until: Date | null;
        observedAt: Date;
        closedAt: Date | null;
    }, ExtArgs["result"]["observedAccess"]>;
    composites: {};
};
export type ObservedAccessGetPayload<S extends boolean | null | undefined | ObservedAccessDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ObservedAccessPayload, S>;
export type ObservedAccessCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ObservedAccessFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: ObservedAccessCountAggregateInputType | true;
};
export interface ObservedAccessDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['ObservedAccess'];
        meta: {
            name: 'ObservedAccess';
        };
    };
    /**
     * Find zero or one ObservedAccess that matches the filter.
     * @param {ObservedAccessFindUniqueArgs} args - Arguments to find a ObservedAccess
     * @example
     * // Get one ObservedAccess
     * const observedAccess = await prisma.observedAccess.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ObservedAccessFindUniqueArgs>(args: Prisma.SelectSubset<T, ObservedAccessFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ObservedAccessClient<runtime.Types.Result.GetResult<Prisma.$ObservedAccessPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one ObservedAccess that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ObservedAccessFindUniqueOrThrowArgs} args - Arguments to find a ObservedAccess
     * @example
     * // Get one ObservedAccess
     * const observedAccess = await prisma.observedAccess.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ObservedAccessFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ObservedAccessFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ObservedAccessClient<runtime.Types.Result.GetResult<Prisma.$ObservedAccessPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first ObservedAccess that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ObservedAccessFindFirstArgs} args - Arguments to find a ObservedAccess
     * @example
     * // Get one ObservedAccess
     * const observedAccess = await prisma.observedAccess.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ObservedAccessFindFirstArgs>(args?: Prisma.SelectSubset<T, ObservedAccessFindFirstArgs<ExtArgs>>): Prisma.Prisma__ObservedAccessClient<runtime.Types.Result.GetResult<Prisma.$ObservedAccessPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first ObservedAccess that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ObservedAccessFindFirstOrThrowArgs} args - Arguments to find a ObservedAccess
     * @example
     * // Get one ObservedAccess
     * const observedAccess = await prisma.observedAccess.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ObservedAccessFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ObservedAccessFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ObservedAccessClient<runtime.Types.Result.GetResult<Prisma.$ObservedAccessPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more ObservedAccesses that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ObservedAccessFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all ObservedAccesses
     * const observedAccesses = await prisma.observedAccess.findMany()
     *
     * // Get first 10 ObservedAccesses
     * const observedAccesses = await prisma.observedAccess.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const observedAccessWithTenantOnly = await prisma.observedAccess.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends ObservedAccessFindManyArgs>(args?: Prisma.SelectSubset<T, ObservedAccessFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ObservedAccessPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a ObservedAccess.
     * @param {ObservedAccessCreateArgs} args - Arguments to create a ObservedAccess.
     * @example
     * // Create one ObservedAccess
     * const ObservedAccess = await prisma.observedAccess.create({
     *   data: {
     *     // ... data to create a ObservedAccess
     *   }
     * })
     *
     */
    create<T extends ObservedAccessCreateArgs>(args: Prisma.SelectSubset<T, ObservedAccessCreateArgs<ExtArgs>>): Prisma.Prisma__ObservedAccessClient<runtime.Types.Result.GetResult<Prisma.$ObservedAccessPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many ObservedAccesses.
     * @param {ObservedAccessCreateManyArgs} args - Arguments to create many ObservedAccesses.
     * @example
     * // Create many ObservedAccesses
     * const observedAccess = await prisma.observedAccess.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ObservedAccessCreateManyArgs>(args?: Prisma.SelectSubset<T, ObservedAccessCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many ObservedAccesses and returns the data saved in the database.
     * @param {ObservedAccessCreateManyAndReturnArgs} args - Arguments to create many ObservedAccesses.
     * @example
     * // Create many ObservedAccesses
     * const observedAccess = await prisma.observedAccess.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many ObservedAccesses and only return the `tenant`
     * const observedAccessWithTenantOnly = await prisma.observedAccess.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ObservedAccessCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ObservedAccessCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ObservedAccessPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a ObservedAccess.
     * @param {ObservedAccessDeleteArgs} args - Arguments to delete one ObservedAccess.
     * @example
     * // Delete one ObservedAccess
     * const ObservedAccess = await prisma.observedAccess.delete({
     *   where: {
     *     // ... filter to delete one ObservedAccess
     *   }
     * })
     *
     */
    delete<T extends ObservedAccessDeleteArgs>(args: Prisma.SelectSubset<T, ObservedAccessDeleteArgs<ExtArgs>>): Prisma.Prisma__ObservedAccessClient<runtime.Types.Result.GetResult<Prisma.$ObservedAccessPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one ObservedAccess.
     * @param {ObservedAccessUpdateArgs} args - Arguments to update one ObservedAccess.
     * @example
     * // Update one ObservedAccess
     * const observedAccess = await prisma.observedAccess.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ObservedAccessUpdateArgs>(args: Prisma.SelectSubset<T, ObservedAccessUpdateArgs<ExtArgs>>): Prisma.Prisma__ObservedAccessClient<runtime.Types.Result.GetResult<Prisma.$ObservedAccessPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more ObservedAccesses.
     * @param {ObservedAccessDeleteManyArgs} args - Arguments to filter ObservedAccesses to delete.
     * @example
     * // Delete a few ObservedAccesses
     * const { count } = await prisma.observedAccess.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ObservedAccessDeleteManyArgs>(args?: Prisma.SelectSubset<T, ObservedAccessDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more ObservedAccesses.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ObservedAccessUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many ObservedAccesses
     * const observedAccess = await prisma.observedAccess.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ObservedAccessUpdateManyArgs>(args: Prisma.SelectSubset<T, ObservedAccessUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more ObservedAccesses and returns the data updated in the database.
     * @param {ObservedAccessUpdateManyAndReturnArgs} args - Arguments to update many ObservedAccesses.
     * @example
     * // Update many ObservedAccesses
     * const observedAccess = await prisma.observedAccess.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more ObservedAccesses and only return the `tenant`
     * const observedAccessWithTenantOnly = await prisma.observedAccess.updateManyAndReturn({
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
    updateManyAndReturn<T extends ObservedAccessUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ObservedAccessUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ObservedAccessPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one ObservedAccess.
     * @param {ObservedAccessUpsertArgs} args - Arguments to update or create a ObservedAccess.
     * @example
     * // Update or create a ObservedAccess
     * const observedAccess = await prisma.observedAccess.upsert({
     *   create: {
     *     // ... data to create a ObservedAccess
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the ObservedAccess we want to update
     *   }
     * })
     */
    upsert<T extends ObservedAccessUpsertArgs>(args: Prisma.SelectSubset<T, ObservedAccessUpsertArgs<ExtArgs>>): Prisma.Prisma__ObservedAccessClient<runtime.Types.Result.GetResult<Prisma.$ObservedAccessPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of ObservedAccesses.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ObservedAccessCountArgs} args - Arguments to filter ObservedAccesses to count.
     * @example
     * // Count the number of ObservedAccesses
     * const count = await prisma.observedAccess.count({
     *   where: {
     *     // ... the filter for the ObservedAccesses we want to count
     *   }
     * })
    **/
    count<T extends ObservedAccessCountArgs>(args?: Prisma.Subset<T, ObservedAccessCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ObservedAccessCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a ObservedAccess.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ObservedAccessAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends ObservedAccessAggregateArgs>(args: Prisma.Subset<T, ObservedAccessAggregateArgs>): Prisma.PrismaPromise<GetObservedAccessAggregateType<T>>;
    /**
     * Group by ObservedAccess.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ObservedAccessGroupByArgs} args - Group by arguments.
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
    groupBy<T extends ObservedAccessGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ObservedAccessGroupByArgs['orderBy'];
    } : {
        orderBy?: ObservedAccessGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ObservedAccessGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetObservedAccessGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the ObservedAccess model
     */
    readonly fields: ObservedAccessFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for ObservedAccess.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ObservedAccessClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
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
 * Fields of the ObservedAccess model
 */
export interface ObservedAccessFieldRefs {
    readonly tenant: Prisma.FieldRef<"ObservedAccess", 'String'>;
    readonly id: Prisma.FieldRef<"ObservedAccess", 'String'>;
    readonly resourceArn: Prisma.FieldRef<"ObservedAccess", 'String'>;
    readonly ownerAccountId: Prisma.FieldRef<"ObservedAccess", 'String'>;
    readonly region: Prisma.FieldRef<"ObservedAccess", 'String'>;
    readonly principal: Prisma.FieldRef<"ObservedAccess", 'String'>;
    readonly principalKind: Prisma.FieldRef<"ObservedAccess", 'String'>;
    readonly consumerAccountId: Prisma.FieldRef<"ObservedAccess", 'String'>;
    readonly external: Prisma.FieldRef<"ObservedAccess", 'Boolean'>;
    readonly ramArn: Prisma.FieldRef<"ObservedAccess", 'String'>;
    readonly permissionArn: Prisma.FieldRef<"ObservedAccess", 'String'>;
    readonly permissionVersion: Prisma.FieldRef<"ObservedAccess", 'Int'>;
    readonly status: Prisma.FieldRef<"ObservedAccess", 'String'>;
    readonly grantId: Prisma.FieldRef<"ObservedAccess", 'String'>;
    readonly since: Prisma.FieldRef<"ObservedAccess", 'DateTime'>;
    readonly until: Prisma.FieldRef<"ObservedAccess", 'DateTime'>;
    readonly observedAt: Prisma.FieldRef<"ObservedAccess", 'DateTime'>;
    readonly closedAt: Prisma.FieldRef<"ObservedAccess", 'DateTime'>;
}
/**
 * ObservedAccess findUnique
 */
export type ObservedAccessFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ObservedAccess
     */
    select?: Prisma.ObservedAccessSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ObservedAccess
     */
    omit?: Prisma.ObservedAccessOmit<ExtArgs> | null;
    /**
     * Filter, which ObservedAccess to fetch.
     */
    where: Prisma.ObservedAccessWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ObservedAccess findUniqueOrThrow
 */
export type ObservedAccessFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ObservedAccess
     */
    select?: Prisma.ObservedAccessSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ObservedAccess
     */
    omit?: Prisma.ObservedAccessOmit<ExtArgs> | null;
    /**
     * Filter, which ObservedAccess to fetch.
     */
    where: Prisma.ObservedAccessWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ObservedAccess findFirst
 */
export type ObservedAccessFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ObservedAccess
     */
    select?: Prisma.ObservedAccessSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ObservedAccess
     */
    omit?: Prisma.ObservedAccessOmit<ExtArgs> | null;
    /**
     * Filter, which ObservedAccess to fetch.
     */
    where?: Prisma.ObservedAccessWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ObservedAccesses to fetch.
     */
    orderBy?: Prisma.ObservedAccessOrderByWithRelationInput | Prisma.ObservedAccessOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for ObservedAccesses.
     */
    cursor?: Prisma.ObservedAccessWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ObservedAccesses from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ObservedAccesses.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ObservedAccesses.
     */
    distinct?: Prisma.ObservedAccessScalarFieldEnum | Prisma.ObservedAccessScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ObservedAccess findFirstOrThrow
 */
export type ObservedAccessFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ObservedAccess
     */
    select?: Prisma.ObservedAccessSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ObservedAccess
     */
    omit?: Prisma.ObservedAccessOmit<ExtArgs> | null;
    /**
     * Filter, which ObservedAccess to fetch.
     */
    where?: Prisma.ObservedAccessWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ObservedAccesses to fetch.
     */
    orderBy?: Prisma.ObservedAccessOrderByWithRelationInput | Prisma.ObservedAccessOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for ObservedAccesses.
     */
    cursor?: Prisma.ObservedAccessWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ObservedAccesses from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ObservedAccesses.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ObservedAccesses.
     */
    distinct?: Prisma.ObservedAccessScalarFieldEnum | Prisma.ObservedAccessScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ObservedAccess findMany
 */
export type ObservedAccessFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ObservedAccess
     */
    select?: Prisma.ObservedAccessSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ObservedAccess
     */
    omit?: Prisma.ObservedAccessOmit<ExtArgs> | null;
    /**
     * Filter, which ObservedAccesses to fetch.
     */
    where?: Prisma.ObservedAccessWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ObservedAccesses to fetch.
     */
    orderBy?: Prisma.ObservedAccessOrderByWithRelationInput | Prisma.ObservedAccessOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing ObservedAccesses.
     */
    cursor?: Prisma.ObservedAccessWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ObservedAccesses from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ObservedAccesses.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ObservedAccesses.
     */
    distinct?: Prisma.ObservedAccessScalarFieldEnum | Prisma.ObservedAccessScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ObservedAccess create
 */
export type ObservedAccessCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ObservedAccess
     */
    select?: Prisma.ObservedAccessSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ObservedAccess
     */
    omit?: Prisma.ObservedAccessOmit<ExtArgs> | null;
    /**
     * The data needed to create a ObservedAccess.
     */
    data: Prisma.XOR<Prisma.ObservedAccessCreateInput, Prisma.ObservedAccessUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ObservedAccess createMany
 */
export type ObservedAccessCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many ObservedAccesses.
     */
    data: Prisma.ObservedAccessCreateManyInput | Prisma.ObservedAccessCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * ObservedAccess createManyAndReturn
 */
export type ObservedAccessCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ObservedAccess
     */
    select?: Prisma.ObservedAccessSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the ObservedAccess
     */
    omit?: Prisma.ObservedAccessOmit<ExtArgs> | null;
    /**
     * The data used to create many ObservedAccesses.
     */
    data: Prisma.ObservedAccessCreateManyInput | Prisma.ObservedAccessCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * ObservedAccess update
 */
export type ObservedAccessUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ObservedAccess
     */
    select?: Prisma.ObservedAccessSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ObservedAccess
     */
    omit?: Prisma.ObservedAccessOmit<ExtArgs> | null;
    /**
     * The data needed to update a ObservedAccess.
     */
    data: Prisma.XOR<Prisma.ObservedAccessUpdateInput, Prisma.ObservedAccessUncheckedUpdateInput>;
    /**
     * Choose, which ObservedAccess to update.
     */
    where: Prisma.ObservedAccessWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ObservedAccess updateMany
 */
export type ObservedAccessUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update ObservedAccesses.
     */
    data: Prisma.XOR<Prisma.ObservedAccessUpdateManyMutationInput, Prisma.ObservedAccessUncheckedUpdateManyInput>;
    /**
     * Filter which ObservedAccesses to update
     */
    where?: Prisma.ObservedAccessWhereInput;
    /**
     * Limit how many ObservedAccesses to update.
     */
    limit?: number;
};
/**
 * ObservedAccess updateManyAndReturn
 */
export type ObservedAccessUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ObservedAccess
     */
    select?: Prisma.ObservedAccessSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the ObservedAccess
     */
    omit?: Prisma.ObservedAccessOmit<ExtArgs> | null;
    /**
     * The data used to update ObservedAccesses.
     */
    data: Prisma.XOR<Prisma.ObservedAccessUpdateManyMutationInput, Prisma.ObservedAccessUncheckedUpdateManyInput>;
    /**
     * Filter which ObservedAccesses to update
     */
    where?: Prisma.ObservedAccessWhereInput;
    /**
     * Limit how many ObservedAccesses to update.
     */
    limit?: number;
};
/**
 * ObservedAccess upsert
 */
export type ObservedAccessUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ObservedAccess
     */
    select?: Prisma.ObservedAccessSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ObservedAccess
     */
    omit?: Prisma.ObservedAccessOmit<ExtArgs> | null;
    /**
     * The filter to search for the ObservedAccess to update in case it exists.
     */
    where: Prisma.ObservedAccessWhereUniqueInput;
    /**
     * In case the ObservedAccess found by the `where` argument doesn't exist, create a new ObservedAccess with this data.
     */
    create: Prisma.XOR<Prisma.ObservedAccessCreateInput, Prisma.ObservedAccessUncheckedCreateInput>;
    /**
     * In case the ObservedAccess was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ObservedAccessUpdateInput, Prisma.ObservedAccessUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ObservedAccess delete
 */
export type ObservedAccessDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ObservedAccess
     */
    select?: Prisma.ObservedAccessSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ObservedAccess
     */
    omit?: Prisma.ObservedAccessOmit<ExtArgs> | null;
    /**
     * Filter which ObservedAccess to delete.
     */
    where: Prisma.ObservedAccessWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ObservedAccess deleteMany
 */
export type ObservedAccessDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which ObservedAccesses to delete
     */
    where?: Prisma.ObservedAccessWhereInput;
    /**
     * Limit how many ObservedAccesses to delete.
     */
    limit?: number;
};
/**
 * ObservedAccess without action
 */
export type ObservedAccessDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ObservedAccess
     */
    select?: Prisma.ObservedAccessSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ObservedAccess
     */
    omit?: Prisma.ObservedAccessOmit<ExtArgs> | null;
};
