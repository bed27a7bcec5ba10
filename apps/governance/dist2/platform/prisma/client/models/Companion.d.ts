import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Companion
 * What else a consumer needs for the grant to work, kept with it.
 */
export type CompanionModel = runtime.Types.Result.DefaultSelection<Prisma.$CompanionPayload>;
export type AggregateCompanion = {
    _count: CompanionCountAggregateOutputType | null;
    _min: CompanionMinAggregateOutputType | null;
    _max: CompanionMaxAggregateOutputType | null;
};
export type CompanionMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    grantId: string | null;
    kind: $Enums.CompanionKind | null;
    target: string | null;
    desired: boolean | null;
    applied: boolean | null;
    observed: boolean | null;
    unsupported: boolean | null;
    lastError: string | null;
    observedAt: Date | null;
};
export type CompanionMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    grantId: string | null;
    kind: $Enums.CompanionKind | null;
    target: string | null;
    desired: boolean | null;
    applied: boolean | null;
    observed: boolean | null;
    unsupported: boolean | null;
    lastError: string | null;
    observedAt: Date | null;
};
export type CompanionCountAggregateOutputType = {
    tenant: number;
    id: number;
    grantId: number;
    kind: number;
    target: number;
    desired: number;
    applied: number;
    observed: number;
    unsupported: number;
    lastError: number;
    observedAt: number;
    _all: number;
};
export type CompanionMinAggregateInputType = {
    tenant?: true;
    id?: true;
    grantId?: true;
    kind?: true;
    target?: true;
    desired?: true;
    applied?: true;
    observed?: true;
    unsupported?: true;
    lastError?: true;
    observedAt?: true;
};
export type CompanionMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    grantId?: true;
    kind?: true;
    target?: true;
    desired?: true;
    applied?: true;
    observed?: true;
    unsupported?: true;
    lastError?: true;
    observedAt?: true;
};
export type CompanionCountAggregateInputType = {
    tenant?: true;
    id?: true;
    grantId?: true;
    kind?: true;
    target?: true;
    desired?: true;
    applied?: true;
    observed?: true;
    unsupported?: true;
    lastError?: true;
    observedAt?: true;
    _all?: true;
};
export type CompanionAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Companion to aggregate.
     */
    where?: Prisma.CompanionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Companions to fetch.
     */
    orderBy?: Prisma.CompanionOrderByWithRelationInput | Prisma.CompanionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.CompanionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Companions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Companions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Companions
    **/
    _count?: true | CompanionCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: CompanionMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: CompanionMaxAggregateInputType;
};
export type GetCompanionAggregateType<T extends CompanionAggregateArgs> = {
    [P in keyof T & keyof AggregateCompanion]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateCompanion[P]> : Prisma.GetScalarType<T[P], AggregateCompanion[P]>;
};
export type CompanionGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CompanionWhereInput;
    orderBy?: Prisma.CompanionOrderByWithAggregationInput | Prisma.CompanionOrderByWithAggregationInput[];
    by: Prisma.CompanionScalarFieldEnum[] | Prisma.CompanionScalarFieldEnum;
    having?: Prisma.CompanionScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: CompanionCountAggregateInputType | true;
    _min?: CompanionMinAggregateInputType;
    _max?: CompanionMaxAggregateInputType;
};
export type CompanionGroupByOutputType = {
    tenant: string;
    id: string;
    grantId: string;
    kind: $Enums.CompanionKind;
    target: string;
    desired: boolean;
    applied: boolean;
    observed: boolean | null;
    unsupported: boolean;
    lastError: string | null;
    observedAt: Date | null;
    _count: CompanionCountAggregateOutputType | null;
    _min: CompanionMinAggregateOutputType | null;
    _max: CompanionMaxAggregateOutputType | null;
};
export type GetCompanionGroupByPayload<T extends CompanionGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<CompanionGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof CompanionGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], CompanionGroupByOutputType[P]> : Prisma.GetScalarType<T[P], CompanionGroupByOutputType[P]>;
}>>;
export type CompanionWhereInput = {
    AND?: Prisma.CompanionWhereInput | Prisma.CompanionWhereInput[];
    OR?: Prisma.CompanionWhereInput[];
    NOT?: Prisma.CompanionWhereInput | Prisma.CompanionWhereInput[];
    tenant?: Prisma.StringFilter<"Companion"> | string;
    id?: Prisma.UuidFilter<"Companion"> | string;
    grantId?: Prisma.UuidFilter<"Companion"> | string;
    kind?: Prisma.EnumCompanionKindFilter<"Companion"> | $Enums.CompanionKind;
    target?: Prisma.StringFilter<"Companion"> | string;
    desired?: Prisma.BoolFilter<"Companion"> | boolean;
    applied?: Prisma.BoolFilter<"Companion"> | boolean;
    observed?: Prisma.BoolNullableFilter<"Companion"> | boolean | null;
    unsupported?: Prisma.BoolFilter<"Companion"> | boolean;
    lastError?: Prisma.StringNullableFilter<"Companion"> | string | null;
    observedAt?: Prisma.DateTimeNullableFilter<"Companion"> | Date | string | null;
    grant?: Prisma.XOR<Prisma.GrantScalarRelationFilter, Prisma.GrantWhereInput>;
};
export type CompanionOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    grantId?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    target?: Prisma.SortOrder;
    desired?: Prisma.SortOrder;
    applied?: Prisma.SortOrder;
    observed?: Prisma.SortOrderInput | Prisma.SortOrder;
    unsupported?: Prisma.SortOrder;
    lastError?: Prisma.SortOrderInput | Prisma.SortOrder;
    observedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    grant?: Prisma.GrantOrderByWithRelationInput;
};
export type CompanionWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    grantId_kind_target?: Prisma.CompanionGrantIdKindTargetCompoundUniqueInput;
    AND?: Prisma.CompanionWhereInput | Prisma.CompanionWhereInput[];
    OR?: Prisma.CompanionWhereInput[];
    NOT?: Prisma.CompanionWhereInput | Prisma.CompanionWhereInput[];
    tenant?: Prisma.StringFilter<"Companion"> | string;
    grantId?: Prisma.UuidFilter<"Companion"> | string;
    kind?: Prisma.EnumCompanionKindFilter<"Companion"> | $Enums.CompanionKind;
    target?: Prisma.StringFilter<"Companion"> | string;
    desired?: Prisma.BoolFilter<"Companion"> | boolean;
    applied?: Prisma.BoolFilter<"Companion"> | boolean;
    observed?: Prisma.BoolNullableFilter<"Companion"> | boolean | null;
    unsupported?: Prisma.BoolFilter<"Companion"> | boolean;
    lastError?: Prisma.StringNullableFilter<"Companion"> | string | null;
    observedAt?: Prisma.DateTimeNullableFilter<"Companion"> | Date | string | null;
    grant?: Prisma.XOR<Prisma.GrantScalarRelationFilter, Prisma.GrantWhereInput>;
}, "id" | "grantId_kind_target">;
export type CompanionOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    grantId?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    target?: Prisma.SortOrder;
    desired?: Prisma.SortOrder;
    applied?: Prisma.SortOrder;
    observed?: Prisma.SortOrderInput | Prisma.SortOrder;
    unsupported?: Prisma.SortOrder;
    lastError?: Prisma.SortOrderInput | Prisma.SortOrder;
    observedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.CompanionCountOrderByAggregateInput;
    _max?: Prisma.CompanionMaxOrderByAggregateInput;
    _min?: Prisma.CompanionMinOrderByAggregateInput;
};
export type CompanionScalarWhereWithAggregatesInput = {
    AND?: Prisma.CompanionScalarWhereWithAggregatesInput | Prisma.CompanionScalarWhereWithAggregatesInput[];
    OR?: Prisma.CompanionScalarWhereWithAggregatesInput[];
    NOT?: Prisma.CompanionScalarWhereWithAggregatesInput | Prisma.CompanionScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"Companion"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"Companion"> | string;
    grantId?: Prisma.UuidWithAggregatesFilter<"Companion"> | string;
    kind?: Prisma.EnumCompanionKindWithAggregatesFilter<"Companion"> | $Enums.CompanionKind;
    target?: Prisma.StringWithAggregatesFilter<"Companion"> | string;
    desired?: Prisma.BoolWithAggregatesFilter<"Companion"> | boolean;
    applied?: Prisma.BoolWithAggregatesFilter<"Companion"> | boolean;
    observed?: Prisma.BoolNullableWithAggregatesFilter<"Companion"> | boolean | null;
    unsupported?: Prisma.BoolWithAggregatesFilter<"Companion"> | boolean;
    lastError?: Prisma.StringNullableWithAggregatesFilter<"Companion"> | string | null;
    observedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Companion"> | Date | string | null;
};
export type CompanionCreateInput = {
    tenant?: string;
    id: string;
    kind: $Enums.CompanionKind;
    target: string;
    desired?: boolean;
    applied?: boolean;
    observed?: boolean | null;
    unsupported?: boolean;
    lastError?: string | null;
    observedAt?: Date | string | null;
    grant: Prisma.GrantCreateNestedOneWithoutCompanionsInput;
};
export type CompanionUncheckedCreateInput = {
    tenant?: string;
    id: string;
    grantId: string;
    kind: $Enums.CompanionKind;
    target: string;
    desired?: boolean;
    applied?: boolean;
    observed?: boolean | null;
    unsupported?: boolean;
    lastError?: string | null;
    observedAt?: Date | string | null;
};
export type CompanionUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.EnumCompanionKindFieldUpdateOperationsInput | $Enums.CompanionKind;
    target?: Prisma.StringFieldUpdateOperationsInput | string;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    observed?: Prisma.NullableBoolFieldUpdateOperationsInput | boolean | null;
    unsupported?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    grant?: Prisma.GrantUpdateOneRequiredWithoutCompanionsNestedInput;
};
export type CompanionUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    grantId?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.EnumCompanionKindFieldUpdateOperationsInput | $Enums.CompanionKind;
    target?: Prisma.StringFieldUpdateOperationsInput | string;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    observed?: Prisma.NullableBoolFieldUpdateOperationsInput | boolean | null;
    unsupported?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type CompanionCreateManyInput = {
    tenant?: string;
    id: string;
    grantId: string;
    kind: $Enums.CompanionKind;
    target: string;
    desired?: boolean;
    applied?: boolean;
    observed?: boolean | null;
    unsupported?: boolean;
    lastError?: string | null;
    observedAt?: Date | string | null;
};
export type CompanionUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.EnumCompanionKindFieldUpdateOperationsInput | $Enums.CompanionKind;
    target?: Prisma.StringFieldUpdateOperationsInput | string;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    observed?: Prisma.NullableBoolFieldUpdateOperationsInput | boolean | null;
    unsupported?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type CompanionUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    grantId?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.EnumCompanionKindFieldUpdateOperationsInput | $Enums.CompanionKind;
    target?: Prisma.StringFieldUpdateOperationsInput | string;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    observed?: Prisma.NullableBoolFieldUpdateOperationsInput | boolean | null;
    unsupported?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type CompanionListRelationFilter = {
    every?: Prisma.CompanionWhereInput;
    some?: Prisma.CompanionWhereInput;
    none?: Prisma.CompanionWhereInput;
};
export type CompanionOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type CompanionGrantIdKindTargetCompoundUniqueInput = {
    grantId: string;
    kind: $Enums.CompanionKind;
    target: string;
};
export type CompanionCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    grantId?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    target?: Prisma.SortOrder;
    desired?: Prisma.SortOrder;
    applied?: Prisma.SortOrder;
    observed?: Prisma.SortOrder;
    unsupported?: Prisma.SortOrder;
    lastError?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
};
export type CompanionMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    grantId?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    target?: Prisma.SortOrder;
    desired?: Prisma.SortOrder;
    applied?: Prisma.SortOrder;
    observed?: Prisma.SortOrder;
    unsupported?: Prisma.SortOrder;
    lastError?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
};
export type CompanionMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    grantId?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    target?: Prisma.SortOrder;
    desired?: Prisma.SortOrder;
    applied?: Prisma.SortOrder;
    observed?: Prisma.SortOrder;
    unsupported?: Prisma.SortOrder;
    lastError?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
};
export type CompanionCreateNestedManyWithoutGrantInput = {
    create?: Prisma.XOR<Prisma.CompanionCreateWithoutGrantInput, Prisma.CompanionUncheckedCreateWithoutGrantInput> | Prisma.CompanionCreateWithoutGrantInput[] | Prisma.CompanionUncheckedCreateWithoutGrantInput[];
    connectOrCreate?: Prisma.CompanionCreateOrConnectWithoutGrantInput | Prisma.CompanionCreateOrConnectWithoutGrantInput[];
    createMany?: Prisma.CompanionCreateManyGrantInputEnvelope;
    connect?: Prisma.CompanionWhereUniqueInput | Prisma.CompanionWhereUniqueInput[];
};
export type CompanionUncheckedCreateNestedManyWithoutGrantInput = {
    create?: Prisma.XOR<Prisma.CompanionCreateWithoutGrantInput, Prisma.CompanionUncheckedCreateWithoutGrantInput> | Prisma.CompanionCreateWithoutGrantInput[] | Prisma.CompanionUncheckedCreateWithoutGrantInput[];
    connectOrCreate?: Prisma.CompanionCreateOrConnectWithoutGrantInput | Prisma.CompanionCreateOrConnectWithoutGrantInput[];
    createMany?: Prisma.CompanionCreateManyGrantInputEnvelope;
    connect?: Prisma.CompanionWhereUniqueInput | Prisma.CompanionWhereUniqueInput[];
};
export type CompanionUpdateManyWithoutGrantNestedInput = {
    create?: Prisma.XOR<Prisma.CompanionCreateWithoutGrantInput, Prisma.CompanionUncheckedCreateWithoutGrantInput> | Prisma.CompanionCreateWithoutGrantInput[] | Prisma.CompanionUncheckedCreateWithoutGrantInput[];
    connectOrCreate?: Prisma.CompanionCreateOrConnectWithoutGrantInput | Prisma.CompanionCreateOrConnectWithoutGrantInput[];
    upsert?: Prisma.CompanionUpsertWithWhereUniqueWithoutGrantInput | Prisma.CompanionUpsertWithWhereUniqueWithoutGrantInput[];
    createMany?: Prisma.CompanionCreateManyGrantInputEnvelope;
    set?: Prisma.CompanionWhereUniqueInput | Prisma.CompanionWhereUniqueInput[];
    disconnect?: Prisma.CompanionWhereUniqueInput | Prisma.CompanionWhereUniqueInput[];
    delete?: Prisma.CompanionWhereUniqueInput | Prisma.CompanionWhereUniqueInput[];
    connect?: Prisma.CompanionWhereUniqueInput | Prisma.CompanionWhereUniqueInput[];
    update?: Prisma.CompanionUpdateWithWhereUniqueWithoutGrantInput | Prisma.CompanionUpdateWithWhereUniqueWithoutGrantInput[];
    updateMany?: Prisma.CompanionUpdateManyWithWhereWithoutGrantInput | Prisma.CompanionUpdateManyWithWhereWithoutGrantInput[];
    deleteMany?: Prisma.CompanionScalarWhereInput | Prisma.CompanionScalarWhereInput[];
};
export type CompanionUncheckedUpdateManyWithoutGrantNestedInput = {
    create?: Prisma.XOR<Prisma.CompanionCreateWithoutGrantInput, Prisma.CompanionUncheckedCreateWithoutGrantInput> | Prisma.CompanionCreateWithoutGrantInput[] | Prisma.CompanionUncheckedCreateWithoutGrantInput[];
    connectOrCreate?: Prisma.CompanionCreateOrConnectWithoutGrantInput | Prisma.CompanionCreateOrConnectWithoutGrantInput[];
    upsert?: Prisma.CompanionUpsertWithWhereUniqueWithoutGrantInput | Prisma.CompanionUpsertWithWhereUniqueWithoutGrantInput[];
    createMany?: Prisma.CompanionCreateManyGrantInputEnvelope;
    set?: Prisma.CompanionWhereUniqueInput | Prisma.CompanionWhereUniqueInput[];
    disconnect?: Prisma.CompanionWhereUniqueInput | Prisma.CompanionWhereUniqueInput[];
    delete?: Prisma.CompanionWhereUniqueInput | Prisma.CompanionWhereUniqueInput[];
    connect?: Prisma.CompanionWhereUniqueInput | Prisma.CompanionWhereUniqueInput[];
    update?: Prisma.CompanionUpdateWithWhereUniqueWithoutGrantInput | Prisma.CompanionUpdateWithWhereUniqueWithoutGrantInput[];
    updateMany?: Prisma.CompanionUpdateManyWithWhereWithoutGrantInput | Prisma.CompanionUpdateManyWithWhereWithoutGrantInput[];
    deleteMany?: Prisma.CompanionScalarWhereInput | Prisma.CompanionScalarWhereInput[];
};
export type EnumCompanionKindFieldUpdateOperationsInput = {
    set?: $Enums.CompanionKind;
};
export type CompanionCreateWithoutGrantInput = {
    tenant?: string;
    id: string;
    kind: $Enums.CompanionKind;
    target: string;
    desired?: boolean;
    applied?: boolean;
    observed?: boolean | null;
    unsupported?: boolean;
    lastError?: string | null;
    observedAt?: Date | string | null;
};
export type CompanionUncheckedCreateWithoutGrantInput = {
    tenant?: string;
    id: string;
    kind: $Enums.CompanionKind;
    target: string;
    desired?: boolean;
    applied?: boolean;
    observed?: boolean | null;
    unsupported?: boolean;
    lastError?: string | null;
    observedAt?: Date | string | null;
};
export type CompanionCreateOrConnectWithoutGrantInput = {
    where: Prisma.CompanionWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanionCreateWithoutGrantInput, Prisma.CompanionUncheckedCreateWithoutGrantInput>;
};
export type CompanionCreateManyGrantInputEnvelope = {
    data: Prisma.CompanionCreateManyGrantInput | Prisma.CompanionCreateManyGrantInput[];
    skipDuplicates?: boolean;
};
export type CompanionUpsertWithWhereUniqueWithoutGrantInput = {
    where: Prisma.CompanionWhereUniqueInput;
    update: Prisma.XOR<Prisma.CompanionUpdateWithoutGrantInput, Prisma.CompanionUncheckedUpdateWithoutGrantInput>;
    create: Prisma.XOR<Prisma.CompanionCreateWithoutGrantInput, Prisma.CompanionUncheckedCreateWithoutGrantInput>;
};
export type CompanionUpdateWithWhereUniqueWithoutGrantInput = {
    where: Prisma.CompanionWhereUniqueInput;
    data: Prisma.XOR<Prisma.CompanionUpdateWithoutGrantInput, Prisma.CompanionUncheckedUpdateWithoutGrantInput>;
};
export type CompanionUpdateManyWithWhereWithoutGrantInput = {
    where: Prisma.CompanionScalarWhereInput;
    data: Prisma.XOR<Prisma.CompanionUpdateManyMutationInput, Prisma.CompanionUncheckedUpdateManyWithoutGrantInput>;
};
export type CompanionScalarWhereInput = {
    AND?: Prisma.CompanionScalarWhereInput | Prisma.CompanionScalarWhereInput[];
    OR?: Prisma.CompanionScalarWhereInput[];
    NOT?: Prisma.CompanionScalarWhereInput | Prisma.CompanionScalarWhereInput[];
    tenant?: Prisma.StringFilter<"Companion"> | string;
    id?: Prisma.UuidFilter<"Companion"> | string;
    grantId?: Prisma.UuidFilter<"Companion"> | string;
    kind?: Prisma.EnumCompanionKindFilter<"Companion"> | $Enums.CompanionKind;
    target?: Prisma.StringFilter<"Companion"> | string;
    desired?: Prisma.BoolFilter<"Companion"> | boolean;
    applied?: Prisma.BoolFilter<"Companion"> | boolean;
    observed?: Prisma.BoolNullableFilter<"Companion"> | boolean | null;
    unsupported?: Prisma.BoolFilter<"Companion"> | boolean;
    lastError?: Prisma.StringNullableFilter<"Companion"> | string | null;
    observedAt?: Prisma.DateTimeNullableFilter<"Companion"> | Date | string | null;
};
export type CompanionCreateManyGrantInput = {
    tenant?: string;
    id: string;
    kind: $Enums.CompanionKind;
    target: string;
    desired?: boolean;
    applied?: boolean;
    observed?: boolean | null;
    unsupported?: boolean;
    lastError?: string | null;
    observedAt?: Date | string | null;
};
export type CompanionUpdateWithoutGrantInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.EnumCompanionKindFieldUpdateOperationsInput | $Enums.CompanionKind;
    target?: Prisma.StringFieldUpdateOperationsInput | string;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    observed?: Prisma.NullableBoolFieldUpdateOperationsInput | boolean | null;
    unsupported?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type CompanionUncheckedUpdateWithoutGrantInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.EnumCompanionKindFieldUpdateOperationsInput | $Enums.CompanionKind;
    target?: Prisma.StringFieldUpdateOperationsInput | string;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    observed?: Prisma.NullableBoolFieldUpdateOperationsInput | boolean | null;
    unsupported?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type CompanionUncheckedUpdateManyWithoutGrantInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.EnumCompanionKindFieldUpdateOperationsInput | $Enums.CompanionKind;
    target?: Prisma.StringFieldUpdateOperationsInput | string;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    observed?: Prisma.NullableBoolFieldUpdateOperationsInput | boolean | null;
    unsupported?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    observedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type CompanionSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    grantId?: boolean;
    kind?: boolean;
    target?: boolean;
    desired?: boolean;
    applied?: boolean;
    observed?: boolean;
    unsupported?: boolean;
    lastError?: boolean;
    observedAt?: boolean;
    grant?: boolean | Prisma.GrantDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["companion"]>;
export type CompanionSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    grantId?: boolean;
    kind?: boolean;
    target?: boolean;
    desired?: boolean;
    applied?: boolean;
    observed?: boolean;
    unsupported?: boolean;
    lastError?: boolean;
    observedAt?: boolean;
    grant?: boolean | Prisma.GrantDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["companion"]>;
export type CompanionSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    grantId?: boolean;
    kind?: boolean;
    target?: boolean;
    desired?: boolean;
    applied?: boolean;
    observed?: boolean;
    unsupported?: boolean;
    lastError?: boolean;
    observedAt?: boolean;
    grant?: boolean | Prisma.GrantDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["companion"]>;
export type CompanionSelectScalar = {
    tenant?: boolean;
    id?: boolean;
    grantId?: boolean;
    kind?: boolean;
    target?: boolean;
    desired?: boolean;
    applied?: boolean;
    observed?: boolean;
    unsupported?: boolean;
    lastError?: boolean;
    observedAt?: boolean;
};
export type CompanionOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "grantId" | "kind" | "target" | "desired" | "applied" | "observed" | "unsupported" | "lastError" | "observedAt", ExtArgs["result"]["companion"]>;
export type CompanionInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    grant?: boolean | Prisma.GrantDefaultArgs<ExtArgs>;
};
export type CompanionIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    grant?: boolean | Prisma.GrantDefaultArgs<ExtArgs>;
};
export type CompanionIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    grant?: boolean | Prisma.GrantDefaultArgs<ExtArgs>;
};
export type $CompanionPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Companion";
    objects: {
        grant: Prisma.$GrantPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        grantId: string;
        kind: $Enums.CompanionKind;
        /**
         * bucket, ARN of the model package group, tag key
         */
        target: string;
        desired: boolean;
        applied: boolean;
        observed: boolean | null;
        /**
         * this AWS cannot have it
         */
        unsupported: boolean;
        lastError: string | null;
        observedAt: Date | null;
    }, ExtArgs["result"]["companion"]>;
    composites: {};
};
export type CompanionGetPayload<S extends boolean | null | undefined | CompanionDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$CompanionPayload, S>;
export type CompanionCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<CompanionFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: CompanionCountAggregateInputType | true;
};
export interface CompanionDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Companion'];
        meta: {
            name: 'Companion';
        };
    };
    /**
     * Find zero or one Companion that matches the filter.
     * @param {CompanionFindUniqueArgs} args - Arguments to find a Companion
     * @example
     * // Get one Companion
     * const companion = await prisma.companion.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends CompanionFindUniqueArgs>(args: Prisma.SelectSubset<T, CompanionFindUniqueArgs<ExtArgs>>): Prisma.Prisma__CompanionClient<runtime.Types.Result.GetResult<Prisma.$CompanionPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Companion that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {CompanionFindUniqueOrThrowArgs} args - Arguments to find a Companion
     * @example
     * // Get one Companion
     * const companion = await prisma.companion.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends CompanionFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, CompanionFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__CompanionClient<runtime.Types.Result.GetResult<Prisma.$CompanionPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Companion that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanionFindFirstArgs} args - Arguments to find a Companion
     * @example
     * // Get one Companion
     * const companion = await prisma.companion.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends CompanionFindFirstArgs>(args?: Prisma.SelectSubset<T, CompanionFindFirstArgs<ExtArgs>>): Prisma.Prisma__CompanionClient<runtime.Types.Result.GetResult<Prisma.$CompanionPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Companion that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanionFindFirstOrThrowArgs} args - Arguments to find a Companion
     * @example
     * // Get one Companion
     * const companion = await prisma.companion.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends CompanionFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, CompanionFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__CompanionClient<runtime.Types.Result.GetResult<Prisma.$CompanionPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Companions that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanionFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Companions
     * const companions = await prisma.companion.findMany()
     *
     * // Get first 10 Companions
     * const companions = await prisma.companion.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const companionWithTenantOnly = await prisma.companion.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends CompanionFindManyArgs>(args?: Prisma.SelectSubset<T, CompanionFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Companion.
     * @param {CompanionCreateArgs} args - Arguments to create a Companion.
     * @example
     * // Create one Companion
     * const Companion = await prisma.companion.create({
     *   data: {
     *     // ... data to create a Companion
     *   }
     * })
     *
     */
    create<T extends CompanionCreateArgs>(args: Prisma.SelectSubset<T, CompanionCreateArgs<ExtArgs>>): Prisma.Prisma__CompanionClient<runtime.Types.Result.GetResult<Prisma.$CompanionPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Companions.
     * @param {CompanionCreateManyArgs} args - Arguments to create many Companions.
     * @example
     * // Create many Companions
     * const companion = await prisma.companion.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends CompanionCreateManyArgs>(args?: Prisma.SelectSubset<T, CompanionCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Companions and returns the data saved in the database.
     * @param {CompanionCreateManyAndReturnArgs} args - Arguments to create many Companions.
     * @example
     * // Create many Companions
     * const companion = await prisma.companion.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Companions and only return the `tenant`
     * const companionWithTenantOnly = await prisma.companion.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends CompanionCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, CompanionCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanionPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Companion.
     * @param {CompanionDeleteArgs} args - Arguments to delete one Companion.
     * @example
     * // Delete one Companion
     * const Companion = await prisma.companion.delete({
     *   where: {
     *     // ... filter to delete one Companion
     *   }
     * })
     *
     */
    delete<T extends CompanionDeleteArgs>(args: Prisma.SelectSubset<T, CompanionDeleteArgs<ExtArgs>>): Prisma.Prisma__CompanionClient<runtime.Types.Result.GetResult<Prisma.$CompanionPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Companion.
     * @param {CompanionUpdateArgs} args - Arguments to update one Companion.
     * @example
     * // Update one Companion
     * const companion = await prisma.companion.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends CompanionUpdateArgs>(args: Prisma.SelectSubset<T, CompanionUpdateArgs<ExtArgs>>): Prisma.Prisma__CompanionClient<runtime.Types.Result.GetResult<Prisma.$CompanionPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Companions.
     * @param {CompanionDeleteManyArgs} args - Arguments to filter Companions to delete.
     * @example
     * // Delete a few Companions
     * const { count } = await prisma.companion.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends CompanionDeleteManyArgs>(args?: Prisma.SelectSubset<T, CompanionDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Companions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanionUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Companions
     * const companion = await prisma.companion.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends CompanionUpdateManyArgs>(args: Prisma.SelectSubset<T, CompanionUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Companions and returns the data updated in the database.
     * @param {CompanionUpdateManyAndReturnArgs} args - Arguments to update many Companions.
     * @example
     * // Update many Companions
     * const companion = await prisma.companion.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Companions and only return the `tenant`
     * const companionWithTenantOnly = await prisma.companion.updateManyAndReturn({
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
    updateManyAndReturn<T extends CompanionUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, CompanionUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanionPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Companion.
     * @param {CompanionUpsertArgs} args - Arguments to update or create a Companion.
     * @example
     * // Update or create a Companion
     * const companion = await prisma.companion.upsert({
     *   create: {
     *     // ... data to create a Companion
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Companion we want to update
     *   }
     * })
     */
    upsert<T extends CompanionUpsertArgs>(args: Prisma.SelectSubset<T, CompanionUpsertArgs<ExtArgs>>): Prisma.Prisma__CompanionClient<runtime.Types.Result.GetResult<Prisma.$CompanionPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Companions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanionCountArgs} args - Arguments to filter Companions to count.
     * @example
     * // Count the number of Companions
     * const count = await prisma.companion.count({
     *   where: {
     *     // ... the filter for the Companions we want to count
     *   }
     * })
    **/
    count<T extends CompanionCountArgs>(args?: Prisma.Subset<T, CompanionCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], CompanionCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Companion.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanionAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends CompanionAggregateArgs>(args: Prisma.Subset<T, CompanionAggregateArgs>): Prisma.PrismaPromise<GetCompanionAggregateType<T>>;
    /**
     * Group by Companion.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanionGroupByArgs} args - Group by arguments.
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
    groupBy<T extends CompanionGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: CompanionGroupByArgs['orderBy'];
    } : {
        orderBy?: CompanionGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, CompanionGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetCompanionGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Companion model
     */
    readonly fields: CompanionFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Companion.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__CompanionClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    grant<T extends Prisma.GrantDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.GrantDefaultArgs<ExtArgs>>): Prisma.Prisma__GrantClient<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the Companion model
 */
export interface CompanionFieldRefs {
    readonly tenant: Prisma.FieldRef<"Companion", 'String'>;
    readonly id: Prisma.FieldRef<"Companion", 'String'>;
    readonly grantId: Prisma.FieldRef<"Companion", 'String'>;
    readonly kind: Prisma.FieldRef<"Companion", 'CompanionKind'>;
    readonly target: Prisma.FieldRef<"Companion", 'String'>;
    readonly desired: Prisma.FieldRef<"Companion", 'Boolean'>;
    readonly applied: Prisma.FieldRef<"Companion", 'Boolean'>;
    readonly observed: Prisma.FieldRef<"Companion", 'Boolean'>;
    readonly unsupported: Prisma.FieldRef<"Companion", 'Boolean'>;
    readonly lastError: Prisma.FieldRef<"Companion", 'String'>;
    readonly observedAt: Prisma.FieldRef<"Companion", 'DateTime'>;
}
/**
 * Companion findUnique
 */
export type CompanionFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Companion
     */
    select?: Prisma.CompanionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Companion
     */
    omit?: Prisma.CompanionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanionInclude<ExtArgs> | null;
    /**
     * Filter, which Companion to fetch.
     */
    where: Prisma.CompanionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Companion findUniqueOrThrow
 */
export type CompanionFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Companion
     */
    select?: Prisma.CompanionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Companion
     */
    omit?: Prisma.CompanionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanionInclude<ExtArgs> | null;
    /**
     * Filter, which Companion to fetch.
     */
    where: Prisma.CompanionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Companion findFirst
 */
export type CompanionFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Companion
     */
    select?: Prisma.CompanionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Companion
     */
    omit?: Prisma.CompanionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanionInclude<ExtArgs> | null;
    /**
     * Filter, which Companion to fetch.
     */
    where?: Prisma.CompanionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Companions to fetch.
     */
    orderBy?: Prisma.CompanionOrderByWithRelationInput | Prisma.CompanionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Companions.
     */
    cursor?: Prisma.CompanionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Companions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Companions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Companions.
     */
    distinct?: Prisma.CompanionScalarFieldEnum | Prisma.CompanionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Companion findFirstOrThrow
 */
export type CompanionFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Companion
     */
    select?: Prisma.CompanionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Companion
     */
    omit?: Prisma.CompanionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanionInclude<ExtArgs> | null;
    /**
     * Filter, which Companion to fetch.
     */
    where?: Prisma.CompanionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Companions to fetch.
     */
    orderBy?: Prisma.CompanionOrderByWithRelationInput | Prisma.CompanionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Companions.
     */
    cursor?: Prisma.CompanionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Companions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Companions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Companions.
     */
    distinct?: Prisma.CompanionScalarFieldEnum | Prisma.CompanionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Companion findMany
 */
export type CompanionFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Companion
     */
    select?: Prisma.CompanionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Companion
     */
    omit?: Prisma.CompanionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanionInclude<ExtArgs> | null;
    /**
     * Filter, which Companions to fetch.
     */
    where?: Prisma.CompanionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Companions to fetch.
     */
    orderBy?: Prisma.CompanionOrderByWithRelationInput | Prisma.CompanionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Companions.
     */
    cursor?: Prisma.CompanionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Companions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Companions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Companions.
     */
    distinct?: Prisma.CompanionScalarFieldEnum | Prisma.CompanionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Companion create
 */
export type CompanionCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Companion
     */
    select?: Prisma.CompanionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Companion
     */
    omit?: Prisma.CompanionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanionInclude<ExtArgs> | null;
    /**
     * The data needed to create a Companion.
     */
    data: Prisma.XOR<Prisma.CompanionCreateInput, Prisma.CompanionUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Companion createMany
 */
export type CompanionCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Companions.
     */
    data: Prisma.CompanionCreateManyInput | Prisma.CompanionCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Companion createManyAndReturn
 */
export type CompanionCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Companion
     */
    select?: Prisma.CompanionSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Companion
     */
    omit?: Prisma.CompanionOmit<ExtArgs> | null;
    /**
     * The data used to create many Companions.
     */
    data: Prisma.CompanionCreateManyInput | Prisma.CompanionCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanionIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Companion update
 */
export type CompanionUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Companion
     */
    select?: Prisma.CompanionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Companion
     */
    omit?: Prisma.CompanionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanionInclude<ExtArgs> | null;
    /**
     * The data needed to update a Companion.
     */
    data: Prisma.XOR<Prisma.CompanionUpdateInput, Prisma.CompanionUncheckedUpdateInput>;
    /**
     * Choose, which Companion to update.
     */
    where: Prisma.CompanionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Companion updateMany
 */
export type CompanionUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Companions.
     */
    data: Prisma.XOR<Prisma.CompanionUpdateManyMutationInput, Prisma.CompanionUncheckedUpdateManyInput>;
    /**
     * Filter which Companions to update
     */
    where?: Prisma.CompanionWhereInput;
    /**
     * Limit how many Companions to update.
     */
    limit?: number;
};
/**
 * Companion updateManyAndReturn
 */
export type CompanionUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Companion
     */
    select?: Prisma.CompanionSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Companion
     */
    omit?: Prisma.CompanionOmit<ExtArgs> | null;
    /**
     * The data used to update Companions.
     */
    data: Prisma.XOR<Prisma.CompanionUpdateManyMutationInput, Prisma.CompanionUncheckedUpdateManyInput>;
    /**
     * Filter which Companions to update
     */
    where?: Prisma.CompanionWhereInput;
    /**
     * Limit how many Companions to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanionIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Companion upsert
 */
export type CompanionUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Companion
     */
    select?: Prisma.CompanionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Companion
     */
    omit?: Prisma.CompanionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanionInclude<ExtArgs> | null;
    /**
     * The filter to search for the Companion to update in case it exists.
     */
    where: Prisma.CompanionWhereUniqueInput;
    /**
     * In case the Companion found by the `where` argument doesn't exist, create a new Companion with this data.
     */
    create: Prisma.XOR<Prisma.CompanionCreateInput, Prisma.CompanionUncheckedCreateInput>;
    /**
     * In case the Companion was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.CompanionUpdateInput, Prisma.CompanionUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Companion delete
 */
export type CompanionDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Companion
     */
    select?: Prisma.CompanionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Companion
     */
    omit?: Prisma.CompanionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanionInclude<ExtArgs> | null;
    /**
     * Filter which Companion to delete.
     */
    where: Prisma.CompanionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Companion deleteMany
 */
export type CompanionDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Companions to delete
     */
    where?: Prisma.CompanionWhereInput;
    /**
     * Limit how many Companions to delete.
     */
    limit?: number;
};
/**
 * Companion without action
 */
export type CompanionDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Companion
     */
    select?: Prisma.CompanionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Companion
     */
    omit?: Prisma.CompanionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanionInclude<ExtArgs> | null;
};
