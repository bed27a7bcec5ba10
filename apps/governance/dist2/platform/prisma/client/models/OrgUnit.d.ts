import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model OrgUnit
 *
 */
export type OrgUnitModel = runtime.Types.Result.DefaultSelection<Prisma.$OrgUnitPayload>;
export type AggregateOrgUnit = {
    _count: OrgUnitCountAggregateOutputType | null;
    _min: OrgUnitMinAggregateOutputType | null;
    _max: OrgUnitMaxAggregateOutputType | null;
};
export type OrgUnitMinAggregateOutputType = {
    tenant: string | null;
    unitId: string | null;
    arn: string | null;
    name: string | null;
    parentId: string | null;
    path: string | null;
    observedAt: Date | null;
    closedAt: Date | null;
};
export type OrgUnitMaxAggregateOutputType = {
    tenant: string | null;
    unitId: string | null;
    arn: string | null;
    name: string | null;
    parentId: string | null;
    path: string | null;
    observedAt: Date | null;
    closedAt: Date | null;
};
export type OrgUnitCountAggregateOutputType = {
    tenant: number;
    unitId: number;
    arn: number;
    name: number;
    parentId: number;
    path: number;
    observedAt: number;
    closedAt: number;
    _all: number;
};
export type OrgUnitMinAggregateInputType = {
    tenant?: true;
    unitId?: true;
    arn?: true;
    name?: true;
    parentId?: true;
    path?: true;
    observedAt?: true;
    closedAt?: true;
};
export type OrgUnitMaxAggregateInputType = {
    tenant?: true;
    unitId?: true;
    arn?: true;
    name?: true;
    parentId?: true;
    path?: true;
    observedAt?: true;
    closedAt?: true;
};
export type OrgUnitCountAggregateInputType = {
    tenant?: true;
    unitId?: true;
    arn?: true;
    name?: true;
    parentId?: true;
    path?: true;
    observedAt?: true;
    closedAt?: true;
    _all?: true;
};
export type OrgUnitAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which OrgUnit to aggregate.
     */
    where?: Prisma.OrgUnitWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of OrgUnits to fetch.
     */
    orderBy?: Prisma.OrgUnitOrderByWithRelationInput | Prisma.OrgUnitOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.OrgUnitWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` OrgUnits from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` OrgUnits.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned OrgUnits
    **/
    _count?: true | OrgUnitCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: OrgUnitMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: OrgUnitMaxAggregateInputType;
};
export type GetOrgUnitAggregateType<T extends OrgUnitAggregateArgs> = {
    [P in keyof T & keyof AggregateOrgUnit]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateOrgUnit[P]> : Prisma.GetScalarType<T[P], AggregateOrgUnit[P]>;
};
export type OrgUnitGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.OrgUnitWhereInput;
    orderBy?: Prisma.OrgUnitOrderByWithAggregationInput | Prisma.OrgUnitOrderByWithAggregationInput[];
    by: Prisma.OrgUnitScalarFieldEnum[] | Prisma.OrgUnitScalarFieldEnum;
    having?: Prisma.OrgUnitScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: OrgUnitCountAggregateInputType | true;
    _min?: OrgUnitMinAggregateInputType;
    _max?: OrgUnitMaxAggregateInputType;
};
export type OrgUnitGroupByOutputType = {
    tenant: string;
    unitId: string;
    arn: string;
    name: string;
    parentId: string | null;
    path: string;
    observedAt: Date;
    closedAt: Date | null;
    _count: OrgUnitCountAggregateOutputType | null;
    _min: OrgUnitMinAggregateOutputType | null;
    _max: OrgUnitMaxAggregateOutputType | null;
};
export type GetOrgUnitGroupByPayload<T extends OrgUnitGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<OrgUnitGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof OrgUnitGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], OrgUnitGroupByOutputType[P]> : Prisma.GetScalarType<T[P], OrgUnitGroupByOutputType[P]>;
}>>;
export type OrgUnitWhereInput = {
    AND?: Prisma.OrgUnitWhereInput | Prisma.OrgUnitWhereInput[];
    OR?: Prisma.OrgUnitWhereInput[];
    NOT?: Prisma.OrgUnitWhereInput | Prisma.OrgUnitWhereInput[];
    tenant?: Prisma.StringFilter<"OrgUnit"> | string;
    unitId?: Prisma.StringFilter<"OrgUnit"> | string;
    arn?: Prisma.StringFilter<"OrgUnit"> | string;
    name?: Prisma.StringFilter<"OrgUnit"> | string;
    parentId?: Prisma.StringNullableFilter<"OrgUnit"> | string | null;
    path?: Prisma.StringFilter<"OrgUnit"> | string;
    observedAt?: Prisma.DateTimeFilter<"OrgUnit"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"OrgUnit"> | Date | string | null;
    parent?: Prisma.XOR<Prisma.OrgUnitNullableScalarRelationFilter, Prisma.OrgUnitWhereInput> | null;
    children?: Prisma.OrgUnitListRelationFilter;
    accounts?: Prisma.AccountListRelationFilter;
};
export type OrgUnitOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    unitId?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    parentId?: Prisma.SortOrderInput | Prisma.SortOrder;
    path?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    parent?: Prisma.OrgUnitOrderByWithRelationInput;
    children?: Prisma.OrgUnitOrderByRelationAggregateInput;
    accounts?: Prisma.AccountOrderByRelationAggregateInput;
};
export type OrgUnitWhereUniqueInput = Prisma.AtLeast<{
    tenant_unitId?: Prisma.OrgUnitTenantUnitIdCompoundUniqueInput;
    AND?: Prisma.OrgUnitWhereInput | Prisma.OrgUnitWhereInput[];
    OR?: Prisma.OrgUnitWhereInput[];
    NOT?: Prisma.OrgUnitWhereInput | Prisma.OrgUnitWhereInput[];
    tenant?: Prisma.StringFilter<"OrgUnit"> | string;
    unitId?: Prisma.StringFilter<"OrgUnit"> | string;
    arn?: Prisma.StringFilter<"OrgUnit"> | string;
    name?: Prisma.StringFilter<"OrgUnit"> | string;
    parentId?: Prisma.StringNullableFilter<"OrgUnit"> | string | null;
    path?: Prisma.StringFilter<"OrgUnit"> | string;
    observedAt?: Prisma.DateTimeFilter<"OrgUnit"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"OrgUnit"> | Date | string | null;
    parent?: Prisma.XOR<Prisma.OrgUnitNullableScalarRelationFilter, Prisma.OrgUnitWhereInput> | null;
    children?: Prisma.OrgUnitListRelationFilter;
    accounts?: Prisma.AccountListRelationFilter;
}, "tenant_unitId">;
export type OrgUnitOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    unitId?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    parentId?: Prisma.SortOrderInput | Prisma.SortOrder;
    path?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.OrgUnitCountOrderByAggregateInput;
    _max?: Prisma.OrgUnitMaxOrderByAggregateInput;
    _min?: Prisma.OrgUnitMinOrderByAggregateInput;
};
export type OrgUnitScalarWhereWithAggregatesInput = {
    AND?: Prisma.OrgUnitScalarWhereWithAggregatesInput | Prisma.OrgUnitScalarWhereWithAggregatesInput[];
    OR?: Prisma.OrgUnitScalarWhereWithAggregatesInput[];
    NOT?: Prisma.OrgUnitScalarWhereWithAggregatesInput | Prisma.OrgUnitScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"OrgUnit"> | string;
    unitId?: Prisma.StringWithAggregatesFilter<"OrgUnit"> | string;
    arn?: Prisma.StringWithAggregatesFilter<"OrgUnit"> | string;
    name?: Prisma.StringWithAggregatesFilter<"OrgUnit"> | string;
    parentId?: Prisma.StringNullableWithAggregatesFilter<"OrgUnit"> | string | null;
    path?: Prisma.StringWithAggregatesFilter<"OrgUnit"> | string;
    observedAt?: Prisma.DateTimeWithAggregatesFilter<"OrgUnit"> | Date | string;
    closedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"OrgUnit"> | Date | string | null;
};
export type OrgUnitCreateInput = {
    unitId: string;
    arn: string;
    name: string;
    path: string;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    parent?: Prisma.OrgUnitCreateNestedOneWithoutChildrenInput;
    children?: Prisma.OrgUnitCreateNestedManyWithoutParentInput;
    accounts?: Prisma.AccountCreateNestedManyWithoutUnitInput;
};
export type OrgUnitUncheckedCreateInput = {
    tenant?: string;
    unitId: string;
    arn: string;
    name: string;
    parentId?: string | null;
    path: string;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    children?: Prisma.OrgUnitUncheckedCreateNestedManyWithoutParentInput;
    accounts?: Prisma.AccountUncheckedCreateNestedManyWithoutUnitInput;
};
export type OrgUnitUpdateInput = {
    unitId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    parent?: Prisma.OrgUnitUpdateOneWithoutChildrenNestedInput;
    children?: Prisma.OrgUnitUpdateManyWithoutParentNestedInput;
    accounts?: Prisma.AccountUpdateManyWithoutUnitNestedInput;
};
export type OrgUnitUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    unitId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    parentId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    children?: Prisma.OrgUnitUncheckedUpdateManyWithoutParentNestedInput;
    accounts?: Prisma.AccountUncheckedUpdateManyWithoutUnitNestedInput;
};
export type OrgUnitCreateManyInput = {
    tenant?: string;
    unitId: string;
    arn: string;
    name: string;
    parentId?: string | null;
    path: string;
    observedAt: Date | string;
    closedAt?: Date | string | null;
};
export type OrgUnitUpdateManyMutationInput = {
    unitId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type OrgUnitUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    unitId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    parentId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type OrgUnitNullableScalarRelationFilter = {
    is?: Prisma.OrgUnitWhereInput | null;
    isNot?: Prisma.OrgUnitWhereInput | null;
};
export type OrgUnitListRelationFilter = {
    every?: Prisma.OrgUnitWhereInput;
    some?: Prisma.OrgUnitWhereInput;
    none?: Prisma.OrgUnitWhereInput;
};
export type OrgUnitOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type OrgUnitTenantUnitIdCompoundUniqueInput = {
    tenant: string;
    unitId: string;
};
export type OrgUnitCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    unitId?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    parentId?: Prisma.SortOrder;
    path?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type OrgUnitMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    unitId?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    parentId?: Prisma.SortOrder;
    path?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type OrgUnitMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    unitId?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    parentId?: Prisma.SortOrder;
    path?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type OrgUnitCreateNestedOneWithoutChildrenInput = {
    create?: Prisma.XOR<Prisma.OrgUnitCreateWithoutChildrenInput, Prisma.OrgUnitUncheckedCreateWithoutChildrenInput>;
    connectOrCreate?: Prisma.OrgUnitCreateOrConnectWithoutChildrenInput;
    connect?: Prisma.OrgUnitWhereUniqueInput;
};
export type OrgUnitCreateNestedManyWithoutParentInput = {
    create?: Prisma.XOR<Prisma.OrgUnitCreateWithoutParentInput, Prisma.OrgUnitUncheckedCreateWithoutParentInput> | Prisma.OrgUnitCreateWithoutParentInput[] | Prisma.OrgUnitUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.OrgUnitCreateOrConnectWithoutParentInput | Prisma.OrgUnitCreateOrConnectWithoutParentInput[];
    createMany?: Prisma.OrgUnitCreateManyParentInputEnvelope;
    connect?: Prisma.OrgUnitWhereUniqueInput | Prisma.OrgUnitWhereUniqueInput[];
};
export type OrgUnitUncheckedCreateNestedManyWithoutParentInput = {
    create?: Prisma.XOR<Prisma.OrgUnitCreateWithoutParentInput, Prisma.OrgUnitUncheckedCreateWithoutParentInput> | Prisma.OrgUnitCreateWithoutParentInput[] | Prisma.OrgUnitUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.OrgUnitCreateOrConnectWithoutParentInput | Prisma.OrgUnitCreateOrConnectWithoutParentInput[];
    createMany?: Prisma.OrgUnitCreateManyParentInputEnvelope;
    connect?: Prisma.OrgUnitWhereUniqueInput | Prisma.OrgUnitWhereUniqueInput[];
};
export type OrgUnitUpdateOneWithoutChildrenNestedInput = {
    create?: Prisma.XOR<Prisma.OrgUnitCreateWithoutChildrenInput, Prisma.OrgUnitUncheckedCreateWithoutChildrenInput>;
    connectOrCreate?: Prisma.OrgUnitCreateOrConnectWithoutChildrenInput;
    upsert?: Prisma.OrgUnitUpsertWithoutChildrenInput;
    disconnect?: Prisma.OrgUnitWhereInput | boolean;
    delete?: Prisma.OrgUnitWhereInput | boolean;
    connect?: Prisma.OrgUnitWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.OrgUnitUpdateToOneWithWhereWithoutChildrenInput, Prisma.OrgUnitUpdateWithoutChildrenInput>, Prisma.OrgUnitUncheckedUpdateWithoutChildrenInput>;
};
export type OrgUnitUpdateManyWithoutParentNestedInput = {
    create?: Prisma.XOR<Prisma.OrgUnitCreateWithoutParentInput, Prisma.OrgUnitUncheckedCreateWithoutParentInput> | Prisma.OrgUnitCreateWithoutParentInput[] | Prisma.OrgUnitUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.OrgUnitCreateOrConnectWithoutParentInput | Prisma.OrgUnitCreateOrConnectWithoutParentInput[];
    upsert?: Prisma.OrgUnitUpsertWithWhereUniqueWithoutParentInput | Prisma.OrgUnitUpsertWithWhereUniqueWithoutParentInput[];
    createMany?: Prisma.OrgUnitCreateManyParentInputEnvelope;
    set?: Prisma.OrgUnitWhereUniqueInput | Prisma.OrgUnitWhereUniqueInput[];
    disconnect?: Prisma.OrgUnitWhereUniqueInput | Prisma.OrgUnitWhereUniqueInput[];
    delete?: Prisma.OrgUnitWhereUniqueInput | Prisma.OrgUnitWhereUniqueInput[];
    connect?: Prisma.OrgUnitWhereUniqueInput | Prisma.OrgUnitWhereUniqueInput[];
    update?: Prisma.OrgUnitUpdateWithWhereUniqueWithoutParentInput | Prisma.OrgUnitUpdateWithWhereUniqueWithoutParentInput[];
    updateMany?: Prisma.OrgUnitUpdateManyWithWhereWithoutParentInput | Prisma.OrgUnitUpdateManyWithWhereWithoutParentInput[];
    deleteMany?: Prisma.OrgUnitScalarWhereInput | Prisma.OrgUnitScalarWhereInput[];
};
export type OrgUnitUncheckedUpdateManyWithoutParentNestedInput = {
    create?: Prisma.XOR<Prisma.OrgUnitCreateWithoutParentInput, Prisma.OrgUnitUncheckedCreateWithoutParentInput> | Prisma.OrgUnitCreateWithoutParentInput[] | Prisma.OrgUnitUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.OrgUnitCreateOrConnectWithoutParentInput | Prisma.OrgUnitCreateOrConnectWithoutParentInput[];
    upsert?: Prisma.OrgUnitUpsertWithWhereUniqueWithoutParentInput | Prisma.OrgUnitUpsertWithWhereUniqueWithoutParentInput[];
    createMany?: Prisma.OrgUnitCreateManyParentInputEnvelope;
    set?: Prisma.OrgUnitWhereUniqueInput | Prisma.OrgUnitWhereUniqueInput[];
    disconnect?: Prisma.OrgUnitWhereUniqueInput | Prisma.OrgUnitWhereUniqueInput[];
    delete?: Prisma.OrgUnitWhereUniqueInput | Prisma.OrgUnitWhereUniqueInput[];
    connect?: Prisma.OrgUnitWhereUniqueInput | Prisma.OrgUnitWhereUniqueInput[];
    update?: Prisma.OrgUnitUpdateWithWhereUniqueWithoutParentInput | Prisma.OrgUnitUpdateWithWhereUniqueWithoutParentInput[];
    updateMany?: Prisma.OrgUnitUpdateManyWithWhereWithoutParentInput | Prisma.OrgUnitUpdateManyWithWhereWithoutParentInput[];
    deleteMany?: Prisma.OrgUnitScalarWhereInput | Prisma.OrgUnitScalarWhereInput[];
};
export type OrgUnitCreateNestedOneWithoutAccountsInput = {
    create?: Prisma.XOR<Prisma.OrgUnitCreateWithoutAccountsInput, Prisma.OrgUnitUncheckedCreateWithoutAccountsInput>;
    connectOrCreate?: Prisma.OrgUnitCreateOrConnectWithoutAccountsInput;
    connect?: Prisma.OrgUnitWhereUniqueInput;
};
export type OrgUnitUpdateOneWithoutAccountsNestedInput = {
    create?: Prisma.XOR<Prisma.OrgUnitCreateWithoutAccountsInput, Prisma.OrgUnitUncheckedCreateWithoutAccountsInput>;
    connectOrCreate?: Prisma.OrgUnitCreateOrConnectWithoutAccountsInput;
    upsert?: Prisma.OrgUnitUpsertWithoutAccountsInput;
    disconnect?: Prisma.OrgUnitWhereInput | boolean;
    delete?: Prisma.OrgUnitWhereInput | boolean;
    connect?: Prisma.OrgUnitWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.OrgUnitUpdateToOneWithWhereWithoutAccountsInput, Prisma.OrgUnitUpdateWithoutAccountsInput>, Prisma.OrgUnitUncheckedUpdateWithoutAccountsInput>;
};
export type OrgUnitCreateWithoutChildrenInput = {
    unitId: string;
    arn: string;
    name: string;
    path: string;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    parent?: Prisma.OrgUnitCreateNestedOneWithoutChildrenInput;
    accounts?: Prisma.AccountCreateNestedManyWithoutUnitInput;
};
export type OrgUnitUncheckedCreateWithoutChildrenInput = {
    tenant?: string;
    unitId: string;
    arn: string;
    name: string;
    parentId?: string | null;
    path: string;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    accounts?: Prisma.AccountUncheckedCreateNestedManyWithoutUnitInput;
};
export type OrgUnitCreateOrConnectWithoutChildrenInput = {
    where: Prisma.OrgUnitWhereUniqueInput;
    create: Prisma.XOR<Prisma.OrgUnitCreateWithoutChildrenInput, Prisma.OrgUnitUncheckedCreateWithoutChildrenInput>;
};
export type OrgUnitCreateWithoutParentInput = {
    unitId: string;
    arn: string;
    name: string;
    path: string;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    children?: Prisma.OrgUnitCreateNestedManyWithoutParentInput;
    accounts?: Prisma.AccountCreateNestedManyWithoutUnitInput;
};
export type OrgUnitUncheckedCreateWithoutParentInput = {
    unitId: string;
    arn: string;
    name: string;
    path: string;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    children?: Prisma.OrgUnitUncheckedCreateNestedManyWithoutParentInput;
    accounts?: Prisma.AccountUncheckedCreateNestedManyWithoutUnitInput;
};
export type OrgUnitCreateOrConnectWithoutParentInput = {
    where: Prisma.OrgUnitWhereUniqueInput;
    create: Prisma.XOR<Prisma.OrgUnitCreateWithoutParentInput, Prisma.OrgUnitUncheckedCreateWithoutParentInput>;
};
export type OrgUnitCreateManyParentInputEnvelope = {
    data: Prisma.OrgUnitCreateManyParentInput | Prisma.OrgUnitCreateManyParentInput[];
    skipDuplicates?: boolean;
};
export type OrgUnitUpsertWithoutChildrenInput = {
    update: Prisma.XOR<Prisma.OrgUnitUpdateWithoutChildrenInput, Prisma.OrgUnitUncheckedUpdateWithoutChildrenInput>;
    create: Prisma.XOR<Prisma.OrgUnitCreateWithoutChildrenInput, Prisma.OrgUnitUncheckedCreateWithoutChildrenInput>;
    where?: Prisma.OrgUnitWhereInput;
};
export type OrgUnitUpdateToOneWithWhereWithoutChildrenInput = {
    where?: Prisma.OrgUnitWhereInput;
    data: Prisma.XOR<Prisma.OrgUnitUpdateWithoutChildrenInput, Prisma.OrgUnitUncheckedUpdateWithoutChildrenInput>;
};
export type OrgUnitUpdateWithoutChildrenInput = {
    unitId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    parent?: Prisma.OrgUnitUpdateOneWithoutChildrenNestedInput;
    accounts?: Prisma.AccountUpdateManyWithoutUnitNestedInput;
};
export type OrgUnitUncheckedUpdateWithoutChildrenInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    unitId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    parentId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    accounts?: Prisma.AccountUncheckedUpdateManyWithoutUnitNestedInput;
};
export type OrgUnitUpsertWithWhereUniqueWithoutParentInput = {
    where: Prisma.OrgUnitWhereUniqueInput;
    update: Prisma.XOR<Prisma.OrgUnitUpdateWithoutParentInput, Prisma.OrgUnitUncheckedUpdateWithoutParentInput>;
    create: Prisma.XOR<Prisma.OrgUnitCreateWithoutParentInput, Prisma.OrgUnitUncheckedCreateWithoutParentInput>;
};
export type OrgUnitUpdateWithWhereUniqueWithoutParentInput = {
    where: Prisma.OrgUnitWhereUniqueInput;
    data: Prisma.XOR<Prisma.OrgUnitUpdateWithoutParentInput, Prisma.OrgUnitUncheckedUpdateWithoutParentInput>;
};
export type OrgUnitUpdateManyWithWhereWithoutParentInput = {
    where: Prisma.OrgUnitScalarWhereInput;
    data: Prisma.XOR<Prisma.OrgUnitUpdateManyMutationInput, Prisma.OrgUnitUncheckedUpdateManyWithoutParentInput>;
};
export type OrgUnitScalarWhereInput = {
    AND?: Prisma.OrgUnitScalarWhereInput | Prisma.OrgUnitScalarWhereInput[];
    OR?: Prisma.OrgUnitScalarWhereInput[];
    NOT?: Prisma.OrgUnitScalarWhereInput | Prisma.OrgUnitScalarWhereInput[];
    tenant?: Prisma.StringFilter<"OrgUnit"> | string;
    unitId?: Prisma.StringFilter<"OrgUnit"> | string;
    arn?: Prisma.StringFilter<"OrgUnit"> | string;
    name?: Prisma.StringFilter<"OrgUnit"> | string;
    parentId?: Prisma.StringNullableFilter<"OrgUnit"> | string | null;
    path?: Prisma.StringFilter<"OrgUnit"> | string;
    observedAt?: Prisma.DateTimeFilter<"OrgUnit"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"OrgUnit"> | Date | string | null;
};
export type OrgUnitCreateWithoutAccountsInput = {
    unitId: string;
    arn: string;
    name: string;
    path: string;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    parent?: Prisma.OrgUnitCreateNestedOneWithoutChildrenInput;
    children?: Prisma.OrgUnitCreateNestedManyWithoutParentInput;
};
export type OrgUnitUncheckedCreateWithoutAccountsInput = {
    tenant?: string;
    unitId: string;
    arn: string;
    name: string;
    parentId?: string | null;
    path: string;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    children?: Prisma.OrgUnitUncheckedCreateNestedManyWithoutParentInput;
};
export type OrgUnitCreateOrConnectWithoutAccountsInput = {
    where: Prisma.OrgUnitWhereUniqueInput;
    create: Prisma.XOR<Prisma.OrgUnitCreateWithoutAccountsInput, Prisma.OrgUnitUncheckedCreateWithoutAccountsInput>;
};
export type OrgUnitUpsertWithoutAccountsInput = {
    update: Prisma.XOR<Prisma.OrgUnitUpdateWithoutAccountsInput, Prisma.OrgUnitUncheckedUpdateWithoutAccountsInput>;
    create: Prisma.XOR<Prisma.OrgUnitCreateWithoutAccountsInput, Prisma.OrgUnitUncheckedCreateWithoutAccountsInput>;
    where?: Prisma.OrgUnitWhereInput;
};
export type OrgUnitUpdateToOneWithWhereWithoutAccountsInput = {
    where?: Prisma.OrgUnitWhereInput;
    data: Prisma.XOR<Prisma.OrgUnitUpdateWithoutAccountsInput, Prisma.OrgUnitUncheckedUpdateWithoutAccountsInput>;
};
export type OrgUnitUpdateWithoutAccountsInput = {
    unitId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    parent?: Prisma.OrgUnitUpdateOneWithoutChildrenNestedInput;
    children?: Prisma.OrgUnitUpdateManyWithoutParentNestedInput;
};
export type OrgUnitUncheckedUpdateWithoutAccountsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    unitId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    parentId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    children?: Prisma.OrgUnitUncheckedUpdateManyWithoutParentNestedInput;
};
export type OrgUnitCreateManyParentInput = {
    unitId: string;
    arn: string;
    name: string;
    path: string;
    observedAt: Date | string;
    closedAt?: Date | string | null;
};
export type OrgUnitUpdateWithoutParentInput = {
    unitId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    children?: Prisma.OrgUnitUpdateManyWithoutParentNestedInput;
    accounts?: Prisma.AccountUpdateManyWithoutUnitNestedInput;
};
export type OrgUnitUncheckedUpdateWithoutParentInput = {
    unitId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    children?: Prisma.OrgUnitUncheckedUpdateManyWithoutParentNestedInput;
    accounts?: Prisma.AccountUncheckedUpdateManyWithoutUnitNestedInput;
};
export type OrgUnitUncheckedUpdateManyWithoutParentInput = {
    unitId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
/**
 * Count Type OrgUnitCountOutputType
 */
export type OrgUnitCountOutputType = {
    children: number;
    accounts: number;
};
export type OrgUnitCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    children?: boolean | OrgUnitCountOutputTypeCountChildrenArgs;
    accounts?: boolean | OrgUnitCountOutputTypeCountAccountsArgs;
};
/**
 * OrgUnitCountOutputType without action
 */
export type OrgUnitCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnitCountOutputType
     */
    select?: Prisma.OrgUnitCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * OrgUnitCountOutputType without action
 */
export type OrgUnitCountOutputTypeCountChildrenArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.OrgUnitWhereInput;
};
/**
 * OrgUnitCountOutputType without action
 */
export type OrgUnitCountOutputTypeCountAccountsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.AccountWhereInput;
};
export type OrgUnitSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    unitId?: boolean;
    arn?: boolean;
    name?: boolean;
    parentId?: boolean;
    path?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
    parent?: boolean | Prisma.OrgUnit$parentArgs<ExtArgs>;
    children?: boolean | Prisma.OrgUnit$childrenArgs<ExtArgs>;
    accounts?: boolean | Prisma.OrgUnit$accountsArgs<ExtArgs>;
    _count?: boolean | Prisma.OrgUnitCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["orgUnit"]>;
export type OrgUnitSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    unitId?: boolean;
    arn?: boolean;
    name?: boolean;
    parentId?: boolean;
    path?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
    parent?: boolean | Prisma.OrgUnit$parentArgs<ExtArgs>;
}, ExtArgs["result"]["orgUnit"]>;
export type OrgUnitSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    unitId?: boolean;
    arn?: boolean;
    name?: boolean;
    parentId?: boolean;
    path?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
    parent?: boolean | Prisma.OrgUnit$parentArgs<ExtArgs>;
}, ExtArgs["result"]["orgUnit"]>;
export type OrgUnitSelectScalar = {
    tenant?: boolean;
    unitId?: boolean;
    arn?: boolean;
    name?: boolean;
    parentId?: boolean;
    path?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
};
export type OrgUnitOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "unitId" | "arn" | "name" | "parentId" | "path" | "observedAt" | "closedAt", ExtArgs["result"]["orgUnit"]>;
export type OrgUnitInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    parent?: boolean | Prisma.OrgUnit$parentArgs<ExtArgs>;
    children?: boolean | Prisma.OrgUnit$childrenArgs<ExtArgs>;
    accounts?: boolean | Prisma.OrgUnit$accountsArgs<ExtArgs>;
    _count?: boolean | Prisma.OrgUnitCountOutputTypeDefaultArgs<ExtArgs>;
};
export type OrgUnitIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    parent?: boolean | Prisma.OrgUnit$parentArgs<ExtArgs>;
};
export type OrgUnitIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    parent?: boolean | Prisma.OrgUnit$parentArgs<ExtArgs>;
};
export type $OrgUnitPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "OrgUnit";
    objects: {
        parent: Prisma.$OrgUnitPayload<ExtArgs> | null;
        children: Prisma.$OrgUnitPayload<ExtArgs>[];
        accounts: Prisma.$AccountPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        /**
         * r-… or ou-…
         */
        unitId: string;
        arn: string;
        name: string;
        parentId: string | null;
        /**
         * /r-…/ou-…/ : ids from the root down, its own last
         */
        path: string;
        observedAt: Date;
        closedAt: Date | null;
    }, ExtArgs["result"]["orgUnit"]>;
    composites: {};
};
export type OrgUnitGetPayload<S extends boolean | null | undefined | OrgUnitDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload, S>;
export type OrgUnitCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<OrgUnitFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: OrgUnitCountAggregateInputType | true;
};
export interface OrgUnitDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['OrgUnit'];
        meta: {
            name: 'OrgUnit';
        };
    };
    /**
     * Find zero or one OrgUnit that matches the filter.
     * @param {OrgUnitFindUniqueArgs} args - Arguments to find a OrgUnit
     * @example
     * // Get one OrgUnit
     * const orgUnit = await prisma.orgUnit.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends OrgUnitFindUniqueArgs>(args: Prisma.SelectSubset<T, OrgUnitFindUniqueArgs<ExtArgs>>): Prisma.Prisma__OrgUnitClient<runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one OrgUnit that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {OrgUnitFindUniqueOrThrowArgs} args - Arguments to find a OrgUnit
     * @example
     * // Get one OrgUnit
     * const orgUnit = await prisma.orgUnit.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends OrgUnitFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, OrgUnitFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__OrgUnitClient<runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first OrgUnit that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {OrgUnitFindFirstArgs} args - Arguments to find a OrgUnit
     * @example
     * // Get one OrgUnit
     * const orgUnit = await prisma.orgUnit.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends OrgUnitFindFirstArgs>(args?: Prisma.SelectSubset<T, OrgUnitFindFirstArgs<ExtArgs>>): Prisma.Prisma__OrgUnitClient<runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first OrgUnit that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {OrgUnitFindFirstOrThrowArgs} args - Arguments to find a OrgUnit
     * @example
     * // Get one OrgUnit
     * const orgUnit = await prisma.orgUnit.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends OrgUnitFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, OrgUnitFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__OrgUnitClient<runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more OrgUnits that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {OrgUnitFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all OrgUnits
     * const orgUnits = await prisma.orgUnit.findMany()
     *
     * // Get first 10 OrgUnits
     * const orgUnits = await prisma.orgUnit.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const orgUnitWithTenantOnly = await prisma.orgUnit.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends OrgUnitFindManyArgs>(args?: Prisma.SelectSubset<T, OrgUnitFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a OrgUnit.
     * @param {OrgUnitCreateArgs} args - Arguments to create a OrgUnit.
     * @example
     * // Create one OrgUnit
     * const OrgUnit = await prisma.orgUnit.create({
     *   data: {
     *     // ... data to create a OrgUnit
     *   }
     * })
     *
     */
    create<T extends OrgUnitCreateArgs>(args: Prisma.SelectSubset<T, OrgUnitCreateArgs<ExtArgs>>): Prisma.Prisma__OrgUnitClient<runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many OrgUnits.
     * @param {OrgUnitCreateManyArgs} args - Arguments to create many OrgUnits.
     * @example
     * // Create many OrgUnits
     * const orgUnit = await prisma.orgUnit.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends OrgUnitCreateManyArgs>(args?: Prisma.SelectSubset<T, OrgUnitCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many OrgUnits and returns the data saved in the database.
     * @param {OrgUnitCreateManyAndReturnArgs} args - Arguments to create many OrgUnits.
     * @example
     * // Create many OrgUnits
     * const orgUnit = await prisma.orgUnit.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many OrgUnits and only return the `tenant`
     * const orgUnitWithTenantOnly = await prisma.orgUnit.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends OrgUnitCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, OrgUnitCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a OrgUnit.
     * @param {OrgUnitDeleteArgs} args - Arguments to delete one OrgUnit.
     * @example
     * // Delete one OrgUnit
     * const OrgUnit = await prisma.orgUnit.delete({
     *   where: {
     *     // ... filter to delete one OrgUnit
     *   }
     * })
     *
     */
    delete<T extends OrgUnitDeleteArgs>(args: Prisma.SelectSubset<T, OrgUnitDeleteArgs<ExtArgs>>): Prisma.Prisma__OrgUnitClient<runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one OrgUnit.
     * @param {OrgUnitUpdateArgs} args - Arguments to update one OrgUnit.
     * @example
     * // Update one OrgUnit
     * const orgUnit = await prisma.orgUnit.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends OrgUnitUpdateArgs>(args: Prisma.SelectSubset<T, OrgUnitUpdateArgs<ExtArgs>>): Prisma.Prisma__OrgUnitClient<runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more OrgUnits.
     * @param {OrgUnitDeleteManyArgs} args - Arguments to filter OrgUnits to delete.
     * @example
     * // Delete a few OrgUnits
     * const { count } = await prisma.orgUnit.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends OrgUnitDeleteManyArgs>(args?: Prisma.SelectSubset<T, OrgUnitDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more OrgUnits.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {OrgUnitUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many OrgUnits
     * const orgUnit = await prisma.orgUnit.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends OrgUnitUpdateManyArgs>(args: Prisma.SelectSubset<T, OrgUnitUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more OrgUnits and returns the data updated in the database.
     * @param {OrgUnitUpdateManyAndReturnArgs} args - Arguments to update many OrgUnits.
     * @example
     * // Update many OrgUnits
     * const orgUnit = await prisma.orgUnit.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more OrgUnits and only return the `tenant`
     * const orgUnitWithTenantOnly = await prisma.orgUnit.updateManyAndReturn({
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
    updateManyAndReturn<T extends OrgUnitUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, OrgUnitUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one OrgUnit.
     * @param {OrgUnitUpsertArgs} args - Arguments to update or create a OrgUnit.
     * @example
     * // Update or create a OrgUnit
     * const orgUnit = await prisma.orgUnit.upsert({
     *   create: {
     *     // ... data to create a OrgUnit
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the OrgUnit we want to update
     *   }
     * })
     */
    upsert<T extends OrgUnitUpsertArgs>(args: Prisma.SelectSubset<T, OrgUnitUpsertArgs<ExtArgs>>): Prisma.Prisma__OrgUnitClient<runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of OrgUnits.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {OrgUnitCountArgs} args - Arguments to filter OrgUnits to count.
     * @example
     * // Count the number of OrgUnits
     * const count = await prisma.orgUnit.count({
     *   where: {
     *     // ... the filter for the OrgUnits we want to count
     *   }
     * })
    **/
    count<T extends OrgUnitCountArgs>(args?: Prisma.Subset<T, OrgUnitCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], OrgUnitCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a OrgUnit.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {OrgUnitAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends OrgUnitAggregateArgs>(args: Prisma.Subset<T, OrgUnitAggregateArgs>): Prisma.PrismaPromise<GetOrgUnitAggregateType<T>>;
    /**
     * Group by OrgUnit.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {OrgUnitGroupByArgs} args - Group by arguments.
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
    groupBy<T extends OrgUnitGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: OrgUnitGroupByArgs['orderBy'];
    } : {
        orderBy?: OrgUnitGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, OrgUnitGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetOrgUnitGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the OrgUnit model
     */
    readonly fields: OrgUnitFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for OrgUnit.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__OrgUnitClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    parent<T extends Prisma.OrgUnit$parentArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.OrgUnit$parentArgs<ExtArgs>>): Prisma.Prisma__OrgUnitClient<runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    children<T extends Prisma.OrgUnit$childrenArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.OrgUnit$childrenArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    accounts<T extends Prisma.OrgUnit$accountsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.OrgUnit$accountsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the OrgUnit model
 */
export interface OrgUnitFieldRefs {
    readonly tenant: Prisma.FieldRef<"OrgUnit", 'String'>;
    readonly unitId: Prisma.FieldRef<"OrgUnit", 'String'>;
    readonly arn: Prisma.FieldRef<"OrgUnit", 'String'>;
    readonly name: Prisma.FieldRef<"OrgUnit", 'String'>;
    readonly parentId: Prisma.FieldRef<"OrgUnit", 'String'>;
    readonly path: Prisma.FieldRef<"OrgUnit", 'String'>;
    readonly observedAt: Prisma.FieldRef<"OrgUnit", 'DateTime'>;
    readonly closedAt: Prisma.FieldRef<"OrgUnit", 'DateTime'>;
}
/**
 * OrgUnit findUnique
 */
export type OrgUnitFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitInclude<ExtArgs> | null;
    /**
     * Filter, which OrgUnit to fetch.
     */
    where: Prisma.OrgUnitWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * OrgUnit findUniqueOrThrow
 */
export type OrgUnitFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitInclude<ExtArgs> | null;
    /**
     * Filter, which OrgUnit to fetch.
     */
    where: Prisma.OrgUnitWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * OrgUnit findFirst
 */
export type OrgUnitFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitInclude<ExtArgs> | null;
    /**
     * Filter, which OrgUnit to fetch.
     */
    where?: Prisma.OrgUnitWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of OrgUnits to fetch.
     */
    orderBy?: Prisma.OrgUnitOrderByWithRelationInput | Prisma.OrgUnitOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for OrgUnits.
     */
    cursor?: Prisma.OrgUnitWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` OrgUnits from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` OrgUnits.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of OrgUnits.
     */
    distinct?: Prisma.OrgUnitScalarFieldEnum | Prisma.OrgUnitScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * OrgUnit findFirstOrThrow
 */
export type OrgUnitFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitInclude<ExtArgs> | null;
    /**
     * Filter, which OrgUnit to fetch.
     */
    where?: Prisma.OrgUnitWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of OrgUnits to fetch.
     */
    orderBy?: Prisma.OrgUnitOrderByWithRelationInput | Prisma.OrgUnitOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for OrgUnits.
     */
    cursor?: Prisma.OrgUnitWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` OrgUnits from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` OrgUnits.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of OrgUnits.
     */
    distinct?: Prisma.OrgUnitScalarFieldEnum | Prisma.OrgUnitScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * OrgUnit findMany
 */
export type OrgUnitFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitInclude<ExtArgs> | null;
    /**
     * Filter, which OrgUnits to fetch.
     */
    where?: Prisma.OrgUnitWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of OrgUnits to fetch.
     */
    orderBy?: Prisma.OrgUnitOrderByWithRelationInput | Prisma.OrgUnitOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing OrgUnits.
     */
    cursor?: Prisma.OrgUnitWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` OrgUnits from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` OrgUnits.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of OrgUnits.
     */
    distinct?: Prisma.OrgUnitScalarFieldEnum | Prisma.OrgUnitScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * OrgUnit create
 */
export type OrgUnitCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitInclude<ExtArgs> | null;
    /**
     * The data needed to create a OrgUnit.
     */
    data: Prisma.XOR<Prisma.OrgUnitCreateInput, Prisma.OrgUnitUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * OrgUnit createMany
 */
export type OrgUnitCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many OrgUnits.
     */
    data: Prisma.OrgUnitCreateManyInput | Prisma.OrgUnitCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * OrgUnit createManyAndReturn
 */
export type OrgUnitCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * The data used to create many OrgUnits.
     */
    data: Prisma.OrgUnitCreateManyInput | Prisma.OrgUnitCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * OrgUnit update
 */
export type OrgUnitUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitInclude<ExtArgs> | null;
    /**
     * The data needed to update a OrgUnit.
     */
    data: Prisma.XOR<Prisma.OrgUnitUpdateInput, Prisma.OrgUnitUncheckedUpdateInput>;
    /**
     * Choose, which OrgUnit to update.
     */
    where: Prisma.OrgUnitWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * OrgUnit updateMany
 */
export type OrgUnitUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update OrgUnits.
     */
    data: Prisma.XOR<Prisma.OrgUnitUpdateManyMutationInput, Prisma.OrgUnitUncheckedUpdateManyInput>;
    /**
     * Filter which OrgUnits to update
     */
    where?: Prisma.OrgUnitWhereInput;
    /**
     * Limit how many OrgUnits to update.
     */
    limit?: number;
};
/**
 * OrgUnit updateManyAndReturn
 */
export type OrgUnitUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * The data used to update OrgUnits.
     */
    data: Prisma.XOR<Prisma.OrgUnitUpdateManyMutationInput, Prisma.OrgUnitUncheckedUpdateManyInput>;
    /**
     * Filter which OrgUnits to update
     */
    where?: Prisma.OrgUnitWhereInput;
    /**
     * Limit how many OrgUnits to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * OrgUnit upsert
 */
export type OrgUnitUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitInclude<ExtArgs> | null;
    /**
     * The filter to search for the OrgUnit to update in case it exists.
     */
    where: Prisma.OrgUnitWhereUniqueInput;
    /**
     * In case the OrgUnit found by the `where` argument doesn't exist, create a new OrgUnit with this data.
     */
    create: Prisma.XOR<Prisma.OrgUnitCreateInput, Prisma.OrgUnitUncheckedCreateInput>;
    /**
     * In case the OrgUnit was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.OrgUnitUpdateInput, Prisma.OrgUnitUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * OrgUnit delete
 */
export type OrgUnitDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitInclude<ExtArgs> | null;
    /**
     * Filter which OrgUnit to delete.
     */
    where: Prisma.OrgUnitWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * OrgUnit deleteMany
 */
export type OrgUnitDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which OrgUnits to delete
     */
    where?: Prisma.OrgUnitWhereInput;
    /**
     * Limit how many OrgUnits to delete.
     */
    limit?: number;
};
/**
 * OrgUnit.parent
 */
export type OrgUnit$parentArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitInclude<ExtArgs> | null;
    where?: Prisma.OrgUnitWhereInput;
};
/**
 * OrgUnit.children
 */
export type OrgUnit$childrenArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitInclude<ExtArgs> | null;
    where?: Prisma.OrgUnitWhereInput;
    orderBy?: Prisma.OrgUnitOrderByWithRelationInput | Prisma.OrgUnitOrderByWithRelationInput[];
    cursor?: Prisma.OrgUnitWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.OrgUnitScalarFieldEnum | Prisma.OrgUnitScalarFieldEnum[];
};
/**
 * OrgUnit.accounts
 */
export type OrgUnit$accountsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Account
     */
    select?: Prisma.AccountSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Account
     */
    omit?: Prisma.AccountOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.AccountInclude<ExtArgs> | null;
    where?: Prisma.AccountWhereInput;
    orderBy?: Prisma.AccountOrderByWithRelationInput | Prisma.AccountOrderByWithRelationInput[];
    cursor?: Prisma.AccountWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.AccountScalarFieldEnum | Prisma.AccountScalarFieldEnum[];
};
/**
 * OrgUnit without action
 */
export type OrgUnitDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitInclude<ExtArgs> | null;
};
