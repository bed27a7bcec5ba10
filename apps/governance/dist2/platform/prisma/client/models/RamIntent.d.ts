import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model RamIntent
 * Outbox: a call to RAM that was decided on, with the token that makes repeating it harmless.
 */
export type RamIntentModel = runtime.Types.Result.DefaultSelection<Prisma.$RamIntentPayload>;
export type AggregateRamIntent = {
    _count: RamIntentCountAggregateOutputType | null;
    _avg: RamIntentAvgAggregateOutputType | null;
    _sum: RamIntentSumAggregateOutputType | null;
    _min: RamIntentMinAggregateOutputType | null;
    _max: RamIntentMaxAggregateOutputType | null;
};
export type RamIntentAvgAggregateOutputType = {
    fence: number | null;
};
export type RamIntentSumAggregateOutputType = {
    fence: bigint | null;
};
export type RamIntentMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    shareId: string | null;
    operation: string | null;
    clientToken: string | null;
    fence: bigint | null;
    createdAt: Date | null;
    sentAt: Date | null;
    doneAt: Date | null;
    error: string | null;
};
export type RamIntentMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    shareId: string | null;
    operation: string | null;
    clientToken: string | null;
    fence: bigint | null;
    createdAt: Date | null;
    sentAt: Date | null;
    doneAt: Date | null;
    error: string | null;
};
export type RamIntentCountAggregateOutputType = {
    tenant: number;
    id: number;
    shareId: number;
    operation: number;
    clientToken: number;
    input: number;
    fence: number;
    createdAt: number;
    sentAt: number;
    doneAt: number;
    error: number;
    _all: number;
};
export type RamIntentAvgAggregateInputType = {
    fence?: true;
};
export type RamIntentSumAggregateInputType = {
    fence?: true;
};
export type RamIntentMinAggregateInputType = {
    tenant?: true;
    id?: true;
    shareId?: true;
    operation?: true;
    clientToken?: true;
    fence?: true;
    createdAt?: true;
    sentAt?: true;
    doneAt?: true;
    error?: true;
};
export type RamIntentMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    shareId?: true;
    operation?: true;
    clientToken?: true;
    fence?: true;
    createdAt?: true;
    sentAt?: true;
    doneAt?: true;
    error?: true;
};
export type RamIntentCountAggregateInputType = {
    tenant?: true;
    id?: true;
    shareId?: true;
    operation?: true;
    clientToken?: true;
    input?: true;
    fence?: true;
    createdAt?: true;
    sentAt?: true;
    doneAt?: true;
    error?: true;
    _all?: true;
};
export type RamIntentAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which RamIntent to aggregate.
     */
    where?: Prisma.RamIntentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RamIntents to fetch.
     */
    orderBy?: Prisma.RamIntentOrderByWithRelationInput | Prisma.RamIntentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.RamIntentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RamIntents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RamIntents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned RamIntents
    **/
    _count?: true | RamIntentCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: RamIntentAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: RamIntentSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: RamIntentMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: RamIntentMaxAggregateInputType;
};
export type GetRamIntentAggregateType<T extends RamIntentAggregateArgs> = {
    [P in keyof T & keyof AggregateRamIntent]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateRamIntent[P]> : Prisma.GetScalarType<T[P], AggregateRamIntent[P]>;
};
export type RamIntentGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RamIntentWhereInput;
    orderBy?: Prisma.RamIntentOrderByWithAggregationInput | Prisma.RamIntentOrderByWithAggregationInput[];
    by: Prisma.RamIntentScalarFieldEnum[] | Prisma.RamIntentScalarFieldEnum;
    having?: Prisma.RamIntentScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: RamIntentCountAggregateInputType | true;
    _avg?: RamIntentAvgAggregateInputType;
    _sum?: RamIntentSumAggregateInputType;
    _min?: RamIntentMinAggregateInputType;
    _max?: RamIntentMaxAggregateInputType;
};
export type RamIntentGroupByOutputType = {
    tenant: string;
    id: string;
    shareId: string;
    operation: string;
    clientToken: string;
    input: runtime.JsonValue;
    fence: bigint;
    createdAt: Date;
    sentAt: Date | null;
    doneAt: Date | null;
    error: string | null;
    _count: RamIntentCountAggregateOutputType | null;
    _avg: RamIntentAvgAggregateOutputType | null;
    _sum: RamIntentSumAggregateOutputType | null;
    _min: RamIntentMinAggregateOutputType | null;
    _max: RamIntentMaxAggregateOutputType | null;
};
export type GetRamIntentGroupByPayload<T extends RamIntentGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<RamIntentGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof RamIntentGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], RamIntentGroupByOutputType[P]> : Prisma.GetScalarType<T[P], RamIntentGroupByOutputType[P]>;
}>>;
export type RamIntentWhereInput = {
    AND?: Prisma.RamIntentWhereInput | Prisma.RamIntentWhereInput[];
    OR?: Prisma.RamIntentWhereInput[];
    NOT?: Prisma.RamIntentWhereInput | Prisma.RamIntentWhereInput[];
    tenant?: Prisma.StringFilter<"RamIntent"> | string;
    id?: Prisma.UuidFilter<"RamIntent"> | string;
    shareId?: Prisma.UuidFilter<"RamIntent"> | string;
    operation?: Prisma.StringFilter<"RamIntent"> | string;
    clientToken?: Prisma.StringFilter<"RamIntent"> | string;
    input?: Prisma.JsonFilter<"RamIntent">;
    fence?: Prisma.BigIntFilter<"RamIntent"> | bigint | number;
    createdAt?: Prisma.DateTimeFilter<"RamIntent"> | Date | string;
    sentAt?: Prisma.DateTimeNullableFilter<"RamIntent"> | Date | string | null;
    doneAt?: Prisma.DateTimeNullableFilter<"RamIntent"> | Date | string | null;
    error?: Prisma.StringNullableFilter<"RamIntent"> | string | null;
    share?: Prisma.XOR<Prisma.ShareScalarRelationFilter, Prisma.ShareWhereInput>;
};
export type RamIntentOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    shareId?: Prisma.SortOrder;
    operation?: Prisma.SortOrder;
    clientToken?: Prisma.SortOrder;
    input?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    sentAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    doneAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    error?: Prisma.SortOrderInput | Prisma.SortOrder;
    share?: Prisma.ShareOrderByWithRelationInput;
};
export type RamIntentWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    AND?: Prisma.RamIntentWhereInput | Prisma.RamIntentWhereInput[];
    OR?: Prisma.RamIntentWhereInput[];
    NOT?: Prisma.RamIntentWhereInput | Prisma.RamIntentWhereInput[];
    tenant?: Prisma.StringFilter<"RamIntent"> | string;
    shareId?: Prisma.UuidFilter<"RamIntent"> | string;
    operation?: Prisma.StringFilter<"RamIntent"> | string;
    clientToken?: Prisma.StringFilter<"RamIntent"> | string;
    input?: Prisma.JsonFilter<"RamIntent">;
    fence?: Prisma.BigIntFilter<"RamIntent"> | bigint | number;
    createdAt?: Prisma.DateTimeFilter<"RamIntent"> | Date | string;
    sentAt?: Prisma.DateTimeNullableFilter<"RamIntent"> | Date | string | null;
    doneAt?: Prisma.DateTimeNullableFilter<"RamIntent"> | Date | string | null;
    error?: Prisma.StringNullableFilter<"RamIntent"> | string | null;
    share?: Prisma.XOR<Prisma.ShareScalarRelationFilter, Prisma.ShareWhereInput>;
}, "id">;
export type RamIntentOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    shareId?: Prisma.SortOrder;
    operation?: Prisma.SortOrder;
    clientToken?: Prisma.SortOrder;
    input?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    sentAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    doneAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    error?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.RamIntentCountOrderByAggregateInput;
    _avg?: Prisma.RamIntentAvgOrderByAggregateInput;
    _max?: Prisma.RamIntentMaxOrderByAggregateInput;
    _min?: Prisma.RamIntentMinOrderByAggregateInput;
    _sum?: Prisma.RamIntentSumOrderByAggregateInput;
};
export type RamIntentScalarWhereWithAggregatesInput = {
    AND?: Prisma.RamIntentScalarWhereWithAggregatesInput | Prisma.RamIntentScalarWhereWithAggregatesInput[];
    OR?: Prisma.RamIntentScalarWhereWithAggregatesInput[];
    NOT?: Prisma.RamIntentScalarWhereWithAggregatesInput | Prisma.RamIntentScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"RamIntent"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"RamIntent"> | string;
    shareId?: Prisma.UuidWithAggregatesFilter<"RamIntent"> | string;
    operation?: Prisma.StringWithAggregatesFilter<"RamIntent"> | string;
    clientToken?: Prisma.StringWithAggregatesFilter<"RamIntent"> | string;
    input?: Prisma.JsonWithAggregatesFilter<"RamIntent">;
    fence?: Prisma.BigIntWithAggregatesFilter<"RamIntent"> | bigint | number;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"RamIntent"> | Date | string;
    sentAt?: Prisma.DateTimeNullableWithAggregatesFilter<"RamIntent"> | Date | string | null;
    doneAt?: Prisma.DateTimeNullableWithAggregatesFilter<"RamIntent"> | Date | string | null;
    error?: Prisma.StringNullableWithAggregatesFilter<"RamIntent"> | string | null;
};
export type RamIntentCreateInput = {
    tenant?: string;
    id: string;
    operation: string;
    clientToken: string;
    input: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    fence: bigint | number;
    createdAt: Date | string;
    sentAt?: Date | string | null;
    doneAt?: Date | string | null;
    error?: string | null;
    share: Prisma.ShareCreateNestedOneWithoutIntentsInput;
};
export type RamIntentUncheckedCreateInput = {
    tenant?: string;
    id: string;
    shareId: string;
    operation: string;
    clientToken: string;
    input: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    fence: bigint | number;
    createdAt: Date | string;
    sentAt?: Date | string | null;
    doneAt?: Date | string | null;
    error?: string | null;
};
export type RamIntentUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    operation?: Prisma.StringFieldUpdateOperationsInput | string;
    clientToken?: Prisma.StringFieldUpdateOperationsInput | string;
    input?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sentAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    doneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    share?: Prisma.ShareUpdateOneRequiredWithoutIntentsNestedInput;
};
export type RamIntentUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.StringFieldUpdateOperationsInput | string;
    operation?: Prisma.StringFieldUpdateOperationsInput | string;
    clientToken?: Prisma.StringFieldUpdateOperationsInput | string;
    input?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sentAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    doneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type RamIntentCreateManyInput = {
    tenant?: string;
    id: string;
    shareId: string;
    operation: string;
    clientToken: string;
    input: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    fence: bigint | number;
    createdAt: Date | string;
    sentAt?: Date | string | null;
    doneAt?: Date | string | null;
    error?: string | null;
};
export type RamIntentUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    operation?: Prisma.StringFieldUpdateOperationsInput | string;
    clientToken?: Prisma.StringFieldUpdateOperationsInput | string;
    input?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sentAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    doneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type RamIntentUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.StringFieldUpdateOperationsInput | string;
    operation?: Prisma.StringFieldUpdateOperationsInput | string;
    clientToken?: Prisma.StringFieldUpdateOperationsInput | string;
    input?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sentAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    doneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type RamIntentListRelationFilter = {
    every?: Prisma.RamIntentWhereInput;
    some?: Prisma.RamIntentWhereInput;
    none?: Prisma.RamIntentWhereInput;
};
export type RamIntentOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type RamIntentCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    shareId?: Prisma.SortOrder;
    operation?: Prisma.SortOrder;
    clientToken?: Prisma.SortOrder;
    input?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    sentAt?: Prisma.SortOrder;
    doneAt?: Prisma.SortOrder;
    error?: Prisma.SortOrder;
};
export type RamIntentAvgOrderByAggregateInput = {
    fence?: Prisma.SortOrder;
};
export type RamIntentMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    shareId?: Prisma.SortOrder;
    operation?: Prisma.SortOrder;
    clientToken?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    sentAt?: Prisma.SortOrder;
    doneAt?: Prisma.SortOrder;
    error?: Prisma.SortOrder;
};
export type RamIntentMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    shareId?: Prisma.SortOrder;
    operation?: Prisma.SortOrder;
    clientToken?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    sentAt?: Prisma.SortOrder;
    doneAt?: Prisma.SortOrder;
    error?: Prisma.SortOrder;
};
export type RamIntentSumOrderByAggregateInput = {
    fence?: Prisma.SortOrder;
};
export type RamIntentCreateNestedManyWithoutShareInput = {
    create?: Prisma.XOR<Prisma.RamIntentCreateWithoutShareInput, Prisma.RamIntentUncheckedCreateWithoutShareInput> | Prisma.RamIntentCreateWithoutShareInput[] | Prisma.RamIntentUncheckedCreateWithoutShareInput[];
    connectOrCreate?: Prisma.RamIntentCreateOrConnectWithoutShareInput | Prisma.RamIntentCreateOrConnectWithoutShareInput[];
    createMany?: Prisma.RamIntentCreateManyShareInputEnvelope;
    connect?: Prisma.RamIntentWhereUniqueInput | Prisma.RamIntentWhereUniqueInput[];
};
export type RamIntentUncheckedCreateNestedManyWithoutShareInput = {
    create?: Prisma.XOR<Prisma.RamIntentCreateWithoutShareInput, Prisma.RamIntentUncheckedCreateWithoutShareInput> | Prisma.RamIntentCreateWithoutShareInput[] | Prisma.RamIntentUncheckedCreateWithoutShareInput[];
    connectOrCreate?: Prisma.RamIntentCreateOrConnectWithoutShareInput | Prisma.RamIntentCreateOrConnectWithoutShareInput[];
    createMany?: Prisma.RamIntentCreateManyShareInputEnvelope;
    connect?: Prisma.RamIntentWhereUniqueInput | Prisma.RamIntentWhereUniqueInput[];
};
export type RamIntentUpdateManyWithoutShareNestedInput = {
    create?: Prisma.XOR<Prisma.RamIntentCreateWithoutShareInput, Prisma.RamIntentUncheckedCreateWithoutShareInput> | Prisma.RamIntentCreateWithoutShareInput[] | Prisma.RamIntentUncheckedCreateWithoutShareInput[];
    connectOrCreate?: Prisma.RamIntentCreateOrConnectWithoutShareInput | Prisma.RamIntentCreateOrConnectWithoutShareInput[];
    upsert?: Prisma.RamIntentUpsertWithWhereUniqueWithoutShareInput | Prisma.RamIntentUpsertWithWhereUniqueWithoutShareInput[];
    createMany?: Prisma.RamIntentCreateManyShareInputEnvelope;
    set?: Prisma.RamIntentWhereUniqueInput | Prisma.RamIntentWhereUniqueInput[];
    disconnect?: Prisma.RamIntentWhereUniqueInput | Prisma.RamIntentWhereUniqueInput[];
    delete?: Prisma.RamIntentWhereUniqueInput | Prisma.RamIntentWhereUniqueInput[];
    connect?: Prisma.RamIntentWhereUniqueInput | Prisma.RamIntentWhereUniqueInput[];
    update?: Prisma.RamIntentUpdateWithWhereUniqueWithoutShareInput | Prisma.RamIntentUpdateWithWhereUniqueWithoutShareInput[];
    updateMany?: Prisma.RamIntentUpdateManyWithWhereWithoutShareInput | Prisma.RamIntentUpdateManyWithWhereWithoutShareInput[];
    deleteMany?: Prisma.RamIntentScalarWhereInput | Prisma.RamIntentScalarWhereInput[];
};
export type RamIntentUncheckedUpdateManyWithoutShareNestedInput = {
    create?: Prisma.XOR<Prisma.RamIntentCreateWithoutShareInput, Prisma.RamIntentUncheckedCreateWithoutShareInput> | Prisma.RamIntentCreateWithoutShareInput[] | Prisma.RamIntentUncheckedCreateWithoutShareInput[];
    connectOrCreate?: Prisma.RamIntentCreateOrConnectWithoutShareInput | Prisma.RamIntentCreateOrConnectWithoutShareInput[];
    upsert?: Prisma.RamIntentUpsertWithWhereUniqueWithoutShareInput | Prisma.RamIntentUpsertWithWhereUniqueWithoutShareInput[];
    createMany?: Prisma.RamIntentCreateManyShareInputEnvelope;
    set?: Prisma.RamIntentWhereUniqueInput | Prisma.RamIntentWhereUniqueInput[];
    disconnect?: Prisma.RamIntentWhereUniqueInput | Prisma.RamIntentWhereUniqueInput[];
    delete?: Prisma.RamIntentWhereUniqueInput | Prisma.RamIntentWhereUniqueInput[];
    connect?: Prisma.RamIntentWhereUniqueInput | Prisma.RamIntentWhereUniqueInput[];
    update?: Prisma.RamIntentUpdateWithWhereUniqueWithoutShareInput | Prisma.RamIntentUpdateWithWhereUniqueWithoutShareInput[];
    updateMany?: Prisma.RamIntentUpdateManyWithWhereWithoutShareInput | Prisma.RamIntentUpdateManyWithWhereWithoutShareInput[];
    deleteMany?: Prisma.RamIntentScalarWhereInput | Prisma.RamIntentScalarWhereInput[];
};
export type RamIntentCreateWithoutShareInput = {
    tenant?: string;
    id: string;
    operation: string;
    clientToken: string;
    input: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    fence: bigint | number;
    createdAt: Date | string;
    sentAt?: Date | string | null;
    doneAt?: Date | string | null;
    error?: string | null;
};
export type RamIntentUncheckedCreateWithoutShareInput = {
    tenant?: string;
    id: string;
    operation: string;
    clientToken: string;
    input: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    fence: bigint | number;
    createdAt: Date | string;
    sentAt?: Date | string | null;
    doneAt?: Date | string | null;
    error?: string | null;
};
export type RamIntentCreateOrConnectWithoutShareInput = {
    where: Prisma.RamIntentWhereUniqueInput;
    create: Prisma.XOR<Prisma.RamIntentCreateWithoutShareInput, Prisma.RamIntentUncheckedCreateWithoutShareInput>;
};
export type RamIntentCreateManyShareInputEnvelope = {
    data: Prisma.RamIntentCreateManyShareInput | Prisma.RamIntentCreateManyShareInput[];
    skipDuplicates?: boolean;
};
export type RamIntentUpsertWithWhereUniqueWithoutShareInput = {
    where: Prisma.RamIntentWhereUniqueInput;
    update: Prisma.XOR<Prisma.RamIntentUpdateWithoutShareInput, Prisma.RamIntentUncheckedUpdateWithoutShareInput>;
    create: Prisma.XOR<Prisma.RamIntentCreateWithoutShareInput, Prisma.RamIntentUncheckedCreateWithoutShareInput>;
};
export type RamIntentUpdateWithWhereUniqueWithoutShareInput = {
    where: Prisma.RamIntentWhereUniqueInput;
    data: Prisma.XOR<Prisma.RamIntentUpdateWithoutShareInput, Prisma.RamIntentUncheckedUpdateWithoutShareInput>;
};
export type RamIntentUpdateManyWithWhereWithoutShareInput = {
    where: Prisma.RamIntentScalarWhereInput;
    data: Prisma.XOR<Prisma.RamIntentUpdateManyMutationInput, Prisma.RamIntentUncheckedUpdateManyWithoutShareInput>;
};
export type RamIntentScalarWhereInput = {
    AND?: Prisma.RamIntentScalarWhereInput | Prisma.RamIntentScalarWhereInput[];
    OR?: Prisma.RamIntentScalarWhereInput[];
    NOT?: Prisma.RamIntentScalarWhereInput | Prisma.RamIntentScalarWhereInput[];
    tenant?: Prisma.StringFilter<"RamIntent"> | string;
    id?: Prisma.UuidFilter<"RamIntent"> | string;
    shareId?: Prisma.UuidFilter<"RamIntent"> | string;
    operation?: Prisma.StringFilter<"RamIntent"> | string;
    clientToken?: Prisma.StringFilter<"RamIntent"> | string;
    input?: Prisma.JsonFilter<"RamIntent">;
    fence?: Prisma.BigIntFilter<"RamIntent"> | bigint | number;
    createdAt?: Prisma.DateTimeFilter<"RamIntent"> | Date | string;
    sentAt?: Prisma.DateTimeNullableFilter<"RamIntent"> | Date | string | null;
    doneAt?: Prisma.DateTimeNullableFilter<"RamIntent"> | Date | string | null;
    error?: Prisma.StringNullableFilter<"RamIntent"> | string | null;
};
export type RamIntentCreateManyShareInput = {
    tenant?: string;
    id: string;
    operation: string;
    clientToken: string;
    input: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    fence: bigint | number;
    createdAt: Date | string;
    sentAt?: Date | string | null;
    doneAt?: Date | string | null;
    error?: string | null;
};
export type RamIntentUpdateWithoutShareInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    operation?: Prisma.StringFieldUpdateOperationsInput | string;
    clientToken?: Prisma.StringFieldUpdateOperationsInput | string;
    input?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sentAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    doneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type RamIntentUncheckedUpdateWithoutShareInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    operation?: Prisma.StringFieldUpdateOperationsInput | string;
    clientToken?: Prisma.StringFieldUpdateOperationsInput | string;
    input?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sentAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    doneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type RamIntentUncheckedUpdateManyWithoutShareInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    operation?: Prisma.StringFieldUpdateOperationsInput | string;
    clientToken?: Prisma.StringFieldUpdateOperationsInput | string;
    input?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sentAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    doneAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type RamIntentSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    shareId?: boolean;
    operation?: boolean;
    clientToken?: boolean;
    input?: boolean;
    fence?: boolean;
    createdAt?: boolean;
    sentAt?: boolean;
    doneAt?: boolean;
    error?: boolean;
    share?: boolean | Prisma.ShareDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["ramIntent"]>;
export type RamIntentSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    shareId?: boolean;
    operation?: boolean;
    clientToken?: boolean;
    input?: boolean;
    fence?: boolean;
    createdAt?: boolean;
    sentAt?: boolean;
    doneAt?: boolean;
    error?: boolean;
    share?: boolean | Prisma.ShareDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["ramIntent"]>;
export type RamIntentSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    shareId?: boolean;
    operation?: boolean;
    clientToken?: boolean;
    input?: boolean;
    fence?: boolean;
    createdAt?: boolean;
    sentAt?: boolean;
    doneAt?: boolean;
    error?: boolean;
    share?: boolean | Prisma.ShareDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["ramIntent"]>;
export type RamIntentSelectScalar = {
    tenant?: boolean;
    id?: boolean;
    shareId?: boolean;
    operation?: boolean;
    clientToken?: boolean;
    input?: boolean;
    fence?: boolean;
    createdAt?: boolean;
    sentAt?: boolean;
    doneAt?: boolean;
    error?: boolean;
};
export type RamIntentOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "shareId" | "operation" | "clientToken" | "input" | "fence" | "createdAt" | "sentAt" | "doneAt" | "error", ExtArgs["result"]["ramIntent"]>;
export type RamIntentInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    share?: boolean | Prisma.ShareDefaultArgs<ExtArgs>;
};
export type RamIntentIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    share?: boolean | Prisma.ShareDefaultArgs<ExtArgs>;
};
export type RamIntentIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    share?: boolean | Prisma.ShareDefaultArgs<ExtArgs>;
};
export type $RamIntentPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "RamIntent";
    objects: {
        share: Prisma.$SharePayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        shareId: string;
        operation: string;
        clientToken: string;
        input: runtime.JsonValue;
        fence: bigint;
        createdAt: Date;
        sentAt: Date | null;
        doneAt: Date | null;
        error: string | null;
    }, ExtArgs["result"]["ramIntent"]>;
    composites: {};
};
export type RamIntentGetPayload<S extends boolean | null | undefined | RamIntentDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$RamIntentPayload, S>;
export type RamIntentCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<RamIntentFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: RamIntentCountAggregateInputType | true;
};
export interface RamIntentDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['RamIntent'];
        meta: {
            name: 'RamIntent';
        };
    };
    /**
     * Find zero or one RamIntent that matches the filter.
     * @param {RamIntentFindUniqueArgs} args - Arguments to find a RamIntent
     * @example
     * // Get one RamIntent
     * const ramIntent = await prisma.ramIntent.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends RamIntentFindUniqueArgs>(args: Prisma.SelectSubset<T, RamIntentFindUniqueArgs<ExtArgs>>): Prisma.Prisma__RamIntentClient<runtime.Types.Result.GetResult<Prisma.$RamIntentPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one RamIntent that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {RamIntentFindUniqueOrThrowArgs} args - Arguments to find a RamIntent
     * @example
     * // Get one RamIntent
     * const ramIntent = await prisma.ramIntent.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends RamIntentFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, RamIntentFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__RamIntentClient<runtime.Types.Result.GetResult<Prisma.$RamIntentPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first RamIntent that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RamIntentFindFirstArgs} args - Arguments to find a RamIntent
     * @example
     * // Get one RamIntent
     * const ramIntent = await prisma.ramIntent.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends RamIntentFindFirstArgs>(args?: Prisma.SelectSubset<T, RamIntentFindFirstArgs<ExtArgs>>): Prisma.Prisma__RamIntentClient<runtime.Types.Result.GetResult<Prisma.$RamIntentPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first RamIntent that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RamIntentFindFirstOrThrowArgs} args - Arguments to find a RamIntent
     * @example
     * // Get one RamIntent
     * const ramIntent = await prisma.ramIntent.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends RamIntentFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, RamIntentFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__RamIntentClient<runtime.Types.Result.GetResult<Prisma.$RamIntentPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more RamIntents that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RamIntentFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all RamIntents
     * const ramIntents = await prisma.ramIntent.findMany()
     *
     * // Get first 10 RamIntents
     * const ramIntents = await prisma.ramIntent.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const ramIntentWithTenantOnly = await prisma.ramIntent.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends RamIntentFindManyArgs>(args?: Prisma.SelectSubset<T, RamIntentFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RamIntentPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a RamIntent.
     * @param {RamIntentCreateArgs} args - Arguments to create a RamIntent.
     * @example
     * // Create one RamIntent
     * const RamIntent = await prisma.ramIntent.create({
     *   data: {
     *     // ... data to create a RamIntent
     *   }
     * })
     *
     */
    create<T extends RamIntentCreateArgs>(args: Prisma.SelectSubset<T, RamIntentCreateArgs<ExtArgs>>): Prisma.Prisma__RamIntentClient<runtime.Types.Result.GetResult<Prisma.$RamIntentPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many RamIntents.
     * @param {RamIntentCreateManyArgs} args - Arguments to create many RamIntents.
     * @example
     * // Create many RamIntents
     * const ramIntent = await prisma.ramIntent.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends RamIntentCreateManyArgs>(args?: Prisma.SelectSubset<T, RamIntentCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many RamIntents and returns the data saved in the database.
     * @param {RamIntentCreateManyAndReturnArgs} args - Arguments to create many RamIntents.
     * @example
     * // Create many RamIntents
     * const ramIntent = await prisma.ramIntent.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many RamIntents and only return the `tenant`
     * const ramIntentWithTenantOnly = await prisma.ramIntent.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends RamIntentCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, RamIntentCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RamIntentPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a RamIntent.
     * @param {RamIntentDeleteArgs} args - Arguments to delete one RamIntent.
     * @example
     * // Delete one RamIntent
     * const RamIntent = await prisma.ramIntent.delete({
     *   where: {
     *     // ... filter to delete one RamIntent
     *   }
     * })
     *
     */
    delete<T extends RamIntentDeleteArgs>(args: Prisma.SelectSubset<T, RamIntentDeleteArgs<ExtArgs>>): Prisma.Prisma__RamIntentClient<runtime.Types.Result.GetResult<Prisma.$RamIntentPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one RamIntent.
     * @param {RamIntentUpdateArgs} args - Arguments to update one RamIntent.
     * @example
     * // Update one RamIntent
     * const ramIntent = await prisma.ramIntent.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends RamIntentUpdateArgs>(args: Prisma.SelectSubset<T, RamIntentUpdateArgs<ExtArgs>>): Prisma.Prisma__RamIntentClient<runtime.Types.Result.GetResult<Prisma.$RamIntentPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more RamIntents.
     * @param {RamIntentDeleteManyArgs} args - Arguments to filter RamIntents to delete.
     * @example
     * // Delete a few RamIntents
     * const { count } = await prisma.ramIntent.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends RamIntentDeleteManyArgs>(args?: Prisma.SelectSubset<T, RamIntentDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more RamIntents.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RamIntentUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many RamIntents
     * const ramIntent = await prisma.ramIntent.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends RamIntentUpdateManyArgs>(args: Prisma.SelectSubset<T, RamIntentUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more RamIntents and returns the data updated in the database.
     * @param {RamIntentUpdateManyAndReturnArgs} args - Arguments to update many RamIntents.
     * @example
     * // Update many RamIntents
     * const ramIntent = await prisma.ramIntent.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more RamIntents and only return the `tenant`
     * const ramIntentWithTenantOnly = await prisma.ramIntent.updateManyAndReturn({
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
    updateManyAndReturn<T extends RamIntentUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, RamIntentUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RamIntentPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one RamIntent.
     * @param {RamIntentUpsertArgs} args - Arguments to update or create a RamIntent.
     * @example
     * // Update or create a RamIntent
     * const ramIntent = await prisma.ramIntent.upsert({
     *   create: {
     *     // ... data to create a RamIntent
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the RamIntent we want to update
     *   }
     * })
     */
    upsert<T extends RamIntentUpsertArgs>(args: Prisma.SelectSubset<T, RamIntentUpsertArgs<ExtArgs>>): Prisma.Prisma__RamIntentClient<runtime.Types.Result.GetResult<Prisma.$RamIntentPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of RamIntents.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RamIntentCountArgs} args - Arguments to filter RamIntents to count.
     * @example
     * // Count the number of RamIntents
     * const count = await prisma.ramIntent.count({
     *   where: {
     *     // ... the filter for the RamIntents we want to count
     *   }
     * })
    **/
    count<T extends RamIntentCountArgs>(args?: Prisma.Subset<T, RamIntentCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], RamIntentCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a RamIntent.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RamIntentAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends RamIntentAggregateArgs>(args: Prisma.Subset<T, RamIntentAggregateArgs>): Prisma.PrismaPromise<GetRamIntentAggregateType<T>>;
    /**
     * Group by RamIntent.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RamIntentGroupByArgs} args - Group by arguments.
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
    groupBy<T extends RamIntentGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: RamIntentGroupByArgs['orderBy'];
    } : {
        orderBy?: RamIntentGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, RamIntentGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetRamIntentGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the RamIntent model
     */
    readonly fields: RamIntentFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for RamIntent.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__RamIntentClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    share<T extends Prisma.ShareDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ShareDefaultArgs<ExtArgs>>): Prisma.Prisma__ShareClient<runtime.Types.Result.GetResult<Prisma.$SharePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the RamIntent model
 */
export interface RamIntentFieldRefs {
    readonly tenant: Prisma.FieldRef<"RamIntent", 'String'>;
    readonly id: Prisma.FieldRef<"RamIntent", 'String'>;
    readonly shareId: Prisma.FieldRef<"RamIntent", 'String'>;
    readonly operation: Prisma.FieldRef<"RamIntent", 'String'>;
    readonly clientToken: Prisma.FieldRef<"RamIntent", 'String'>;
    readonly input: Prisma.FieldRef<"RamIntent", 'Json'>;
    readonly fence: Prisma.FieldRef<"RamIntent", 'BigInt'>;
    readonly createdAt: Prisma.FieldRef<"RamIntent", 'DateTime'>;
    readonly sentAt: Prisma.FieldRef<"RamIntent", 'DateTime'>;
    readonly doneAt: Prisma.FieldRef<"RamIntent", 'DateTime'>;
    readonly error: Prisma.FieldRef<"RamIntent", 'String'>;
}
/**
 * RamIntent findUnique
 */
export type RamIntentFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RamIntent to fetch.
     */
    where: Prisma.RamIntentWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RamIntent findUniqueOrThrow
 */
export type RamIntentFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RamIntent to fetch.
     */
    where: Prisma.RamIntentWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RamIntent findFirst
 */
export type RamIntentFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RamIntent to fetch.
     */
    where?: Prisma.RamIntentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RamIntents to fetch.
     */
    orderBy?: Prisma.RamIntentOrderByWithRelationInput | Prisma.RamIntentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for RamIntents.
     */
    cursor?: Prisma.RamIntentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RamIntents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RamIntents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RamIntents.
     */
    distinct?: Prisma.RamIntentScalarFieldEnum | Prisma.RamIntentScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RamIntent findFirstOrThrow
 */
export type RamIntentFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RamIntent to fetch.
     */
    where?: Prisma.RamIntentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RamIntents to fetch.
     */
    orderBy?: Prisma.RamIntentOrderByWithRelationInput | Prisma.RamIntentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for RamIntents.
     */
    cursor?: Prisma.RamIntentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RamIntents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RamIntents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RamIntents.
     */
    distinct?: Prisma.RamIntentScalarFieldEnum | Prisma.RamIntentScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RamIntent findMany
 */
export type RamIntentFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RamIntents to fetch.
     */
    where?: Prisma.RamIntentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RamIntents to fetch.
     */
    orderBy?: Prisma.RamIntentOrderByWithRelationInput | Prisma.RamIntentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing RamIntents.
     */
    cursor?: Prisma.RamIntentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RamIntents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RamIntents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RamIntents.
     */
    distinct?: Prisma.RamIntentScalarFieldEnum | Prisma.RamIntentScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RamIntent create
 */
export type RamIntentCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a RamIntent.
     */
    data: Prisma.XOR<Prisma.RamIntentCreateInput, Prisma.RamIntentUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RamIntent createMany
 */
export type RamIntentCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many RamIntents.
     */
    data: Prisma.RamIntentCreateManyInput | Prisma.RamIntentCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * RamIntent createManyAndReturn
 */
export type RamIntentCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RamIntent
     */
    select?: Prisma.RamIntentSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the RamIntent
     */
    omit?: Prisma.RamIntentOmit<ExtArgs> | null;
    /**
     * The data used to create many RamIntents.
     */
    data: Prisma.RamIntentCreateManyInput | Prisma.RamIntentCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RamIntentIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * RamIntent update
 */
export type RamIntentUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a RamIntent.
     */
    data: Prisma.XOR<Prisma.RamIntentUpdateInput, Prisma.RamIntentUncheckedUpdateInput>;
    /**
     * Choose, which RamIntent to update.
     */
    where: Prisma.RamIntentWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RamIntent updateMany
 */
export type RamIntentUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update RamIntents.
     */
    data: Prisma.XOR<Prisma.RamIntentUpdateManyMutationInput, Prisma.RamIntentUncheckedUpdateManyInput>;
    /**
     * Filter which RamIntents to update
     */
    where?: Prisma.RamIntentWhereInput;
    /**
     * Limit how many RamIntents to update.
     */
    limit?: number;
};
/**
 * RamIntent updateManyAndReturn
 */
export type RamIntentUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RamIntent
     */
    select?: Prisma.RamIntentSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the RamIntent
     */
    omit?: Prisma.RamIntentOmit<ExtArgs> | null;
    /**
     * The data used to update RamIntents.
     */
    data: Prisma.XOR<Prisma.RamIntentUpdateManyMutationInput, Prisma.RamIntentUncheckedUpdateManyInput>;
    /**
     * Filter which RamIntents to update
     */
    where?: Prisma.RamIntentWhereInput;
    /**
     * Limit how many RamIntents to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RamIntentIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * RamIntent upsert
 */
export type RamIntentUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the RamIntent to update in case it exists.
     */
    where: Prisma.RamIntentWhereUniqueInput;
    /**
     * In case the RamIntent found by the `where` argument doesn't exist, create a new RamIntent with this data.
     */
    create: Prisma.XOR<Prisma.RamIntentCreateInput, Prisma.RamIntentUncheckedCreateInput>;
    /**
     * In case the RamIntent was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.RamIntentUpdateInput, Prisma.RamIntentUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RamIntent delete
 */
export type RamIntentDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which RamIntent to delete.
     */
    where: Prisma.RamIntentWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RamIntent deleteMany
 */
export type RamIntentDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which RamIntents to delete
     */
    where?: Prisma.RamIntentWhereInput;
    /**
     * Limit how many RamIntents to delete.
     */
    limit?: number;
};
/**
 * RamIntent without action
 */
export type RamIntentDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
