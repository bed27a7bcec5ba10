import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model SyncAccountFailure
 *
 */
export type SyncAccountFailureModel = runtime.Types.Result.DefaultSelection<Prisma.$SyncAccountFailurePayload>;
export type AggregateSyncAccountFailure = {
    _count: SyncAccountFailureCountAggregateOutputType | null;
    _min: SyncAccountFailureMinAggregateOutputType | null;
    _max: SyncAccountFailureMaxAggregateOutputType | null;
};
export type SyncAccountFailureMinAggregateOutputType = {
    tenant: string | null;
    runId: string | null;
    accountId: string | null;
    region: string | null;
    code: string | null;
    message: string | null;
    at: Date | null;
};
export type SyncAccountFailureMaxAggregateOutputType = {
    tenant: string | null;
    runId: string | null;
    accountId: string | null;
    region: string | null;
    code: string | null;
    message: string | null;
    at: Date | null;
};
export type SyncAccountFailureCountAggregateOutputType = {
    tenant: number;
    runId: number;
    accountId: number;
    region: number;
    code: number;
    message: number;
    at: number;
    _all: number;
};
export type SyncAccountFailureMinAggregateInputType = {
    tenant?: true;
    runId?: true;
    accountId?: true;
    region?: true;
    code?: true;
    message?: true;
    at?: true;
};
export type SyncAccountFailureMaxAggregateInputType = {
    tenant?: true;
    runId?: true;
    accountId?: true;
    region?: true;
    code?: true;
    message?: true;
    at?: true;
};
export type SyncAccountFailureCountAggregateInputType = {
    tenant?: true;
    runId?: true;
    accountId?: true;
    region?: true;
    code?: true;
    message?: true;
    at?: true;
    _all?: true;
};
export type SyncAccountFailureAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which SyncAccountFailure to aggregate.
     */
    where?: Prisma.SyncAccountFailureWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of SyncAccountFailures to fetch.
     */
    orderBy?: Prisma.SyncAccountFailureOrderByWithRelationInput | Prisma.SyncAccountFailureOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.SyncAccountFailureWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` SyncAccountFailures from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` SyncAccountFailures.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned SyncAccountFailures
    **/
    _count?: true | SyncAccountFailureCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: SyncAccountFailureMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: SyncAccountFailureMaxAggregateInputType;
};
export type GetSyncAccountFailureAggregateType<T extends SyncAccountFailureAggregateArgs> = {
    [P in keyof T & keyof AggregateSyncAccountFailure]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateSyncAccountFailure[P]> : Prisma.GetScalarType<T[P], AggregateSyncAccountFailure[P]>;
};
export type SyncAccountFailureGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.SyncAccountFailureWhereInput;
    orderBy?: Prisma.SyncAccountFailureOrderByWithAggregationInput | Prisma.SyncAccountFailureOrderByWithAggregationInput[];
    by: Prisma.SyncAccountFailureScalarFieldEnum[] | Prisma.SyncAccountFailureScalarFieldEnum;
    having?: Prisma.SyncAccountFailureScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: SyncAccountFailureCountAggregateInputType | true;
    _min?: SyncAccountFailureMinAggregateInputType;
    _max?: SyncAccountFailureMaxAggregateInputType;
};
export type SyncAccountFailureGroupByOutputType = {
    tenant: string;
    runId: string;
    accountId: string;
    region: string;
    code: string;
    message: string;
    at: Date;
    _count: SyncAccountFailureCountAggregateOutputType | null;
    _min: SyncAccountFailureMinAggregateOutputType | null;
    _max: SyncAccountFailureMaxAggregateOutputType | null;
};
export type GetSyncAccountFailureGroupByPayload<T extends SyncAccountFailureGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<SyncAccountFailureGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof SyncAccountFailureGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], SyncAccountFailureGroupByOutputType[P]> : Prisma.GetScalarType<T[P], SyncAccountFailureGroupByOutputType[P]>;
}>>;
export type SyncAccountFailureWhereInput = {
    AND?: Prisma.SyncAccountFailureWhereInput | Prisma.SyncAccountFailureWhereInput[];
    OR?: Prisma.SyncAccountFailureWhereInput[];
    NOT?: Prisma.SyncAccountFailureWhereInput | Prisma.SyncAccountFailureWhereInput[];
    tenant?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    runId?: Prisma.UuidFilter<"SyncAccountFailure"> | string;
    accountId?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    region?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    code?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    message?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    at?: Prisma.DateTimeFilter<"SyncAccountFailure"> | Date | string;
    run?: Prisma.XOR<Prisma.SyncRunScalarRelationFilter, Prisma.SyncRunWhereInput>;
};
export type SyncAccountFailureOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    code?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    run?: Prisma.SyncRunOrderByWithRelationInput;
};
export type SyncAccountFailureWhereUniqueInput = Prisma.AtLeast<{
    runId_accountId_region?: Prisma.SyncAccountFailureRunIdAccountIdRegionCompoundUniqueInput;
    AND?: Prisma.SyncAccountFailureWhereInput | Prisma.SyncAccountFailureWhereInput[];
    OR?: Prisma.SyncAccountFailureWhereInput[];
    NOT?: Prisma.SyncAccountFailureWhereInput | Prisma.SyncAccountFailureWhereInput[];
    tenant?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    runId?: Prisma.UuidFilter<"SyncAccountFailure"> | string;
    accountId?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    region?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    code?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    message?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    at?: Prisma.DateTimeFilter<"SyncAccountFailure"> | Date | string;
    run?: Prisma.XOR<Prisma.SyncRunScalarRelationFilter, Prisma.SyncRunWhereInput>;
}, "runId_accountId_region">;
export type SyncAccountFailureOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    code?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    _count?: Prisma.SyncAccountFailureCountOrderByAggregateInput;
    _max?: Prisma.SyncAccountFailureMaxOrderByAggregateInput;
    _min?: Prisma.SyncAccountFailureMinOrderByAggregateInput;
};
export type SyncAccountFailureScalarWhereWithAggregatesInput = {
    AND?: Prisma.SyncAccountFailureScalarWhereWithAggregatesInput | Prisma.SyncAccountFailureScalarWhereWithAggregatesInput[];
    OR?: Prisma.SyncAccountFailureScalarWhereWithAggregatesInput[];
    NOT?: Prisma.SyncAccountFailureScalarWhereWithAggregatesInput | Prisma.SyncAccountFailureScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"SyncAccountFailure"> | string;
    runId?: Prisma.UuidWithAggregatesFilter<"SyncAccountFailure"> | string;
    accountId?: Prisma.StringWithAggregatesFilter<"SyncAccountFailure"> | string;
    region?: Prisma.StringWithAggregatesFilter<"SyncAccountFailure"> | string;
    code?: Prisma.StringWithAggregatesFilter<"SyncAccountFailure"> | string;
    message?: Prisma.StringWithAggregatesFilter<"SyncAccountFailure"> | string;
    at?: Prisma.DateTimeWithAggregatesFilter<"SyncAccountFailure"> | Date | string;
};
export type SyncAccountFailureCreateInput = {
    tenant?: string;
    accountId: string;
    region: string;
    code: string;
    message: string;
    at: Date | string;
    run: Prisma.SyncRunCreateNestedOneWithoutFailuresInput;
};
export type SyncAccountFailureUncheckedCreateInput = {
    tenant?: string;
    runId: string;
    accountId: string;
    region: string;
    code: string;
    message: string;
    at: Date | string;
};
export type SyncAccountFailureUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    code?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    run?: Prisma.SyncRunUpdateOneRequiredWithoutFailuresNestedInput;
};
export type SyncAccountFailureUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    code?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type SyncAccountFailureCreateManyInput = {
    tenant?: string;
    runId: string;
    accountId: string;
    region: string;
    code: string;
    message: string;
    at: Date | string;
};
export type SyncAccountFailureUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    code?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type SyncAccountFailureUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    code?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type SyncAccountFailureListRelationFilter = {
    every?: Prisma.SyncAccountFailureWhereInput;
    some?: Prisma.SyncAccountFailureWhereInput;
    none?: Prisma.SyncAccountFailureWhereInput;
};
export type SyncAccountFailureOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type SyncAccountFailureRunIdAccountIdRegionCompoundUniqueInput = {
    runId: string;
    accountId: string;
    region: string;
};
export type SyncAccountFailureCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    code?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
};
export type SyncAccountFailureMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    code?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
};
export type SyncAccountFailureMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    code?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
};
export type SyncAccountFailureCreateNestedManyWithoutRunInput = {
    create?: Prisma.XOR<Prisma.SyncAccountFailureCreateWithoutRunInput, Prisma.SyncAccountFailureUncheckedCreateWithoutRunInput> | Prisma.SyncAccountFailureCreateWithoutRunInput[] | Prisma.SyncAccountFailureUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.SyncAccountFailureCreateOrConnectWithoutRunInput | Prisma.SyncAccountFailureCreateOrConnectWithoutRunInput[];
    createMany?: Prisma.SyncAccountFailureCreateManyRunInputEnvelope;
    connect?: Prisma.SyncAccountFailureWhereUniqueInput | Prisma.SyncAccountFailureWhereUniqueInput[];
};
export type SyncAccountFailureUncheckedCreateNestedManyWithoutRunInput = {
    create?: Prisma.XOR<Prisma.SyncAccountFailureCreateWithoutRunInput, Prisma.SyncAccountFailureUncheckedCreateWithoutRunInput> | Prisma.SyncAccountFailureCreateWithoutRunInput[] | Prisma.SyncAccountFailureUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.SyncAccountFailureCreateOrConnectWithoutRunInput | Prisma.SyncAccountFailureCreateOrConnectWithoutRunInput[];
    createMany?: Prisma.SyncAccountFailureCreateManyRunInputEnvelope;
    connect?: Prisma.SyncAccountFailureWhereUniqueInput | Prisma.SyncAccountFailureWhereUniqueInput[];
};
export type SyncAccountFailureUpdateManyWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.SyncAccountFailureCreateWithoutRunInput, Prisma.SyncAccountFailureUncheckedCreateWithoutRunInput> | Prisma.SyncAccountFailureCreateWithoutRunInput[] | Prisma.SyncAccountFailureUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.SyncAccountFailureCreateOrConnectWithoutRunInput | Prisma.SyncAccountFailureCreateOrConnectWithoutRunInput[];
    upsert?: Prisma.SyncAccountFailureUpsertWithWhereUniqueWithoutRunInput | Prisma.SyncAccountFailureUpsertWithWhereUniqueWithoutRunInput[];
    createMany?: Prisma.SyncAccountFailureCreateManyRunInputEnvelope;
    set?: Prisma.SyncAccountFailureWhereUniqueInput | Prisma.SyncAccountFailureWhereUniqueInput[];
    disconnect?: Prisma.SyncAccountFailureWhereUniqueInput | Prisma.SyncAccountFailureWhereUniqueInput[];
    delete?: Prisma.SyncAccountFailureWhereUniqueInput | Prisma.SyncAccountFailureWhereUniqueInput[];
    connect?: Prisma.SyncAccountFailureWhereUniqueInput | Prisma.SyncAccountFailureWhereUniqueInput[];
    update?: Prisma.SyncAccountFailureUpdateWithWhereUniqueWithoutRunInput | Prisma.SyncAccountFailureUpdateWithWhereUniqueWithoutRunInput[];
    updateMany?: Prisma.SyncAccountFailureUpdateManyWithWhereWithoutRunInput | Prisma.SyncAccountFailureUpdateManyWithWhereWithoutRunInput[];
    deleteMany?: Prisma.SyncAccountFailureScalarWhereInput | Prisma.SyncAccountFailureScalarWhereInput[];
};
export type SyncAccountFailureUncheckedUpdateManyWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.SyncAccountFailureCreateWithoutRunInput, Prisma.SyncAccountFailureUncheckedCreateWithoutRunInput> | Prisma.SyncAccountFailureCreateWithoutRunInput[] | Prisma.SyncAccountFailureUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.SyncAccountFailureCreateOrConnectWithoutRunInput | Prisma.SyncAccountFailureCreateOrConnectWithoutRunInput[];
    upsert?: Prisma.SyncAccountFailureUpsertWithWhereUniqueWithoutRunInput | Prisma.SyncAccountFailureUpsertWithWhereUniqueWithoutRunInput[];
    createMany?: Prisma.SyncAccountFailureCreateManyRunInputEnvelope;
    set?: Prisma.SyncAccountFailureWhereUniqueInput | Prisma.SyncAccountFailureWhereUniqueInput[];
    disconnect?: Prisma.SyncAccountFailureWhereUniqueInput | Prisma.SyncAccountFailureWhereUniqueInput[];
    delete?: Prisma.SyncAccountFailureWhereUniqueInput | Prisma.SyncAccountFailureWhereUniqueInput[];
    connect?: Prisma.SyncAccountFailureWhereUniqueInput | Prisma.SyncAccountFailureWhereUniqueInput[];
    update?: Prisma.SyncAccountFailureUpdateWithWhereUniqueWithoutRunInput | Prisma.SyncAccountFailureUpdateWithWhereUniqueWithoutRunInput[];
    updateMany?: Prisma.SyncAccountFailureUpdateManyWithWhereWithoutRunInput | Prisma.SyncAccountFailureUpdateManyWithWhereWithoutRunInput[];
    deleteMany?: Prisma.SyncAccountFailureScalarWhereInput | Prisma.SyncAccountFailureScalarWhereInput[];
};
export type SyncAccountFailureCreateWithoutRunInput = {
    tenant?: string;
    accountId: string;
    region: string;
    code: string;
    message: string;
    at: Date | string;
};
export type SyncAccountFailureUncheckedCreateWithoutRunInput = {
    tenant?: string;
    accountId: string;
    region: string;
    code: string;
    message: string;
    at: Date | string;
};
export type SyncAccountFailureCreateOrConnectWithoutRunInput = {
    where: Prisma.SyncAccountFailureWhereUniqueInput;
    create: Prisma.XOR<Prisma.SyncAccountFailureCreateWithoutRunInput, Prisma.SyncAccountFailureUncheckedCreateWithoutRunInput>;
};
export type SyncAccountFailureCreateManyRunInputEnvelope = {
    data: Prisma.SyncAccountFailureCreateManyRunInput | Prisma.SyncAccountFailureCreateManyRunInput[];
    skipDuplicates?: boolean;
};
export type SyncAccountFailureUpsertWithWhereUniqueWithoutRunInput = {
    where: Prisma.SyncAccountFailureWhereUniqueInput;
    update: Prisma.XOR<Prisma.SyncAccountFailureUpdateWithoutRunInput, Prisma.SyncAccountFailureUncheckedUpdateWithoutRunInput>;
    create: Prisma.XOR<Prisma.SyncAccountFailureCreateWithoutRunInput, Prisma.SyncAccountFailureUncheckedCreateWithoutRunInput>;
};
export type SyncAccountFailureUpdateWithWhereUniqueWithoutRunInput = {
    where: Prisma.SyncAccountFailureWhereUniqueInput;
    data: Prisma.XOR<Prisma.SyncAccountFailureUpdateWithoutRunInput, Prisma.SyncAccountFailureUncheckedUpdateWithoutRunInput>;
};
export type SyncAccountFailureUpdateManyWithWhereWithoutRunInput = {
    where: Prisma.SyncAccountFailureScalarWhereInput;
    data: Prisma.XOR<Prisma.SyncAccountFailureUpdateManyMutationInput, Prisma.SyncAccountFailureUncheckedUpdateManyWithoutRunInput>;
};
export type SyncAccountFailureScalarWhereInput = {
    AND?: Prisma.SyncAccountFailureScalarWhereInput | Prisma.SyncAccountFailureScalarWhereInput[];
    OR?: Prisma.SyncAccountFailureScalarWhereInput[];
    NOT?: Prisma.SyncAccountFailureScalarWhereInput | Prisma.SyncAccountFailureScalarWhereInput[];
    tenant?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    runId?: Prisma.UuidFilter<"SyncAccountFailure"> | string;
    accountId?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    region?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    code?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    message?: Prisma.StringFilter<"SyncAccountFailure"> | string;
    at?: Prisma.DateTimeFilter<"SyncAccountFailure"> | Date | string;
};
export type SyncAccountFailureCreateManyRunInput = {
    tenant?: string;
    accountId: string;
    region: string;
    code: string;
    message: string;
    at: Date | string;
};
export type SyncAccountFailureUpdateWithoutRunInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    code?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type SyncAccountFailureUncheckedUpdateWithoutRunInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    code?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type SyncAccountFailureUncheckedUpdateManyWithoutRunInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    code?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type SyncAccountFailureSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    runId?: boolean;
    accountId?: boolean;
    region?: boolean;
    code?: boolean;
    message?: boolean;
    at?: boolean;
    run?: boolean | Prisma.SyncRunDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["syncAccountFailure"]>;
export type SyncAccountFailureSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    runId?: boolean;
    accountId?: boolean;
    region?: boolean;
    code?: boolean;
    message?: boolean;
    at?: boolean;
    run?: boolean | Prisma.SyncRunDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["syncAccountFailure"]>;
export type SyncAccountFailureSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    runId?: boolean;
    accountId?: boolean;
    region?: boolean;
    code?: boolean;
    message?: boolean;
    at?: boolean;
    run?: boolean | Prisma.SyncRunDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["syncAccountFailure"]>;
export type SyncAccountFailureSelectScalar = {
    tenant?: boolean;
    runId?: boolean;
    accountId?: boolean;
    region?: boolean;
    code?: boolean;
    message?: boolean;
    at?: boolean;
};
export type SyncAccountFailureOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "runId" | "accountId" | "region" | "code" | "message" | "at", ExtArgs["result"]["syncAccountFailure"]>;
export type SyncAccountFailureInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.SyncRunDefaultArgs<ExtArgs>;
};
export type SyncAccountFailureIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.SyncRunDefaultArgs<ExtArgs>;
};
export type SyncAccountFailureIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.SyncRunDefaultArgs<ExtArgs>;
};
export type $SyncAccountFailurePayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "SyncAccountFailure";
    objects: {
        run: Prisma.$SyncRunPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        runId: string;
        accountId: string;
        region: string;
        code: string;
        message: string;
        at: Date;
    }, ExtArgs["result"]["syncAccountFailure"]>;
    composites: {};
};
export type SyncAccountFailureGetPayload<S extends boolean | null | undefined | SyncAccountFailureDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$SyncAccountFailurePayload, S>;
export type SyncAccountFailureCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<SyncAccountFailureFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: SyncAccountFailureCountAggregateInputType | true;
};
export interface SyncAccountFailureDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['SyncAccountFailure'];
        meta: {
            name: 'SyncAccountFailure';
        };
    };
    /**
     * Find zero or one SyncAccountFailure that matches the filter.
     * @param {SyncAccountFailureFindUniqueArgs} args - Arguments to find a SyncAccountFailure
     * @example
     * // Get one SyncAccountFailure
     * const syncAccountFailure = await prisma.syncAccountFailure.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends SyncAccountFailureFindUniqueArgs>(args: Prisma.SelectSubset<T, SyncAccountFailureFindUniqueArgs<ExtArgs>>): Prisma.Prisma__SyncAccountFailureClient<runtime.Types.Result.GetResult<Prisma.$SyncAccountFailurePayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one SyncAccountFailure that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {SyncAccountFailureFindUniqueOrThrowArgs} args - Arguments to find a SyncAccountFailure
     * @example
     * // Get one SyncAccountFailure
     * const syncAccountFailure = await prisma.syncAccountFailure.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends SyncAccountFailureFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, SyncAccountFailureFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__SyncAccountFailureClient<runtime.Types.Result.GetResult<Prisma.$SyncAccountFailurePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first SyncAccountFailure that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SyncAccountFailureFindFirstArgs} args - Arguments to find a SyncAccountFailure
     * @example
     * // Get one SyncAccountFailure
     * const syncAccountFailure = await prisma.syncAccountFailure.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends SyncAccountFailureFindFirstArgs>(args?: Prisma.SelectSubset<T, SyncAccountFailureFindFirstArgs<ExtArgs>>): Prisma.Prisma__SyncAccountFailureClient<runtime.Types.Result.GetResult<Prisma.$SyncAccountFailurePayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first SyncAccountFailure that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SyncAccountFailureFindFirstOrThrowArgs} args - Arguments to find a SyncAccountFailure
     * @example
     * // Get one SyncAccountFailure
     * const syncAccountFailure = await prisma.syncAccountFailure.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends SyncAccountFailureFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, SyncAccountFailureFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__SyncAccountFailureClient<runtime.Types.Result.GetResult<Prisma.$SyncAccountFailurePayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more SyncAccountFailures that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SyncAccountFailureFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all SyncAccountFailures
     * const syncAccountFailures = await prisma.syncAccountFailure.findMany()
     *
     * // Get first 10 SyncAccountFailures
     * const syncAccountFailures = await prisma.syncAccountFailure.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const syncAccountFailureWithTenantOnly = await prisma.syncAccountFailure.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends SyncAccountFailureFindManyArgs>(args?: Prisma.SelectSubset<T, SyncAccountFailureFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SyncAccountFailurePayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a SyncAccountFailure.
     * @param {SyncAccountFailureCreateArgs} args - Arguments to create a SyncAccountFailure.
     * @example
     * // Create one SyncAccountFailure
     * const SyncAccountFailure = await prisma.syncAccountFailure.create({
     *   data: {
     *     // ... data to create a SyncAccountFailure
     *   }
     * })
     *
     */
    create<T extends SyncAccountFailureCreateArgs>(args: Prisma.SelectSubset<T, SyncAccountFailureCreateArgs<ExtArgs>>): Prisma.Prisma__SyncAccountFailureClient<runtime.Types.Result.GetResult<Prisma.$SyncAccountFailurePayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many SyncAccountFailures.
     * @param {SyncAccountFailureCreateManyArgs} args - Arguments to create many SyncAccountFailures.
     * @example
     * // Create many SyncAccountFailures
     * const syncAccountFailure = await prisma.syncAccountFailure.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends SyncAccountFailureCreateManyArgs>(args?: Prisma.SelectSubset<T, SyncAccountFailureCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many SyncAccountFailures and returns the data saved in the database.
     * @param {SyncAccountFailureCreateManyAndReturnArgs} args - Arguments to create many SyncAccountFailures.
     * @example
     * // Create many SyncAccountFailures
     * const syncAccountFailure = await prisma.syncAccountFailure.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many SyncAccountFailures and only return the `tenant`
     * const syncAccountFailureWithTenantOnly = await prisma.syncAccountFailure.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends SyncAccountFailureCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, SyncAccountFailureCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SyncAccountFailurePayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a SyncAccountFailure.
     * @param {SyncAccountFailureDeleteArgs} args - Arguments to delete one SyncAccountFailure.
     * @example
     * // Delete one SyncAccountFailure
     * const SyncAccountFailure = await prisma.syncAccountFailure.delete({
     *   where: {
     *     // ... filter to delete one SyncAccountFailure
     *   }
     * })
     *
     */
    delete<T extends SyncAccountFailureDeleteArgs>(args: Prisma.SelectSubset<T, SyncAccountFailureDeleteArgs<ExtArgs>>): Prisma.Prisma__SyncAccountFailureClient<runtime.Types.Result.GetResult<Prisma.$SyncAccountFailurePayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one SyncAccountFailure.
     * @param {SyncAccountFailureUpdateArgs} args - Arguments to update one SyncAccountFailure.
     * @example
     * // Update one SyncAccountFailure
     * const syncAccountFailure = await prisma.syncAccountFailure.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends SyncAccountFailureUpdateArgs>(args: Prisma.SelectSubset<T, SyncAccountFailureUpdateArgs<ExtArgs>>): Prisma.Prisma__SyncAccountFailureClient<runtime.Types.Result.GetResult<Prisma.$SyncAccountFailurePayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more SyncAccountFailures.
     * @param {SyncAccountFailureDeleteManyArgs} args - Arguments to filter SyncAccountFailures to delete.
     * @example
     * // Delete a few SyncAccountFailures
     * const { count } = await prisma.syncAccountFailure.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends SyncAccountFailureDeleteManyArgs>(args?: Prisma.SelectSubset<T, SyncAccountFailureDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more SyncAccountFailures.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SyncAccountFailureUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many SyncAccountFailures
     * const syncAccountFailure = await prisma.syncAccountFailure.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends SyncAccountFailureUpdateManyArgs>(args: Prisma.SelectSubset<T, SyncAccountFailureUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more SyncAccountFailures and returns the data updated in the database.
     * @param {SyncAccountFailureUpdateManyAndReturnArgs} args - Arguments to update many SyncAccountFailures.
     * @example
     * // Update many SyncAccountFailures
     * const syncAccountFailure = await prisma.syncAccountFailure.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more SyncAccountFailures and only return the `tenant`
     * const syncAccountFailureWithTenantOnly = await prisma.syncAccountFailure.updateManyAndReturn({
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
    updateManyAndReturn<T extends SyncAccountFailureUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, SyncAccountFailureUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SyncAccountFailurePayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one SyncAccountFailure.
     * @param {SyncAccountFailureUpsertArgs} args - Arguments to update or create a SyncAccountFailure.
     * @example
     * // Update or create a SyncAccountFailure
     * const syncAccountFailure = await prisma.syncAccountFailure.upsert({
     *   create: {
     *     // ... data to create a SyncAccountFailure
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the SyncAccountFailure we want to update
     *   }
     * })
     */
    upsert<T extends SyncAccountFailureUpsertArgs>(args: Prisma.SelectSubset<T, SyncAccountFailureUpsertArgs<ExtArgs>>): Prisma.Prisma__SyncAccountFailureClient<runtime.Types.Result.GetResult<Prisma.$SyncAccountFailurePayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of SyncAccountFailures.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SyncAccountFailureCountArgs} args - Arguments to filter SyncAccountFailures to count.
     * @example
     * // Count the number of SyncAccountFailures
     * const count = await prisma.syncAccountFailure.count({
     *   where: {
     *     // ... the filter for the SyncAccountFailures we want to count
     *   }
     * })
    **/
    count<T extends SyncAccountFailureCountArgs>(args?: Prisma.Subset<T, SyncAccountFailureCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], SyncAccountFailureCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a SyncAccountFailure.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SyncAccountFailureAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends SyncAccountFailureAggregateArgs>(args: Prisma.Subset<T, SyncAccountFailureAggregateArgs>): Prisma.PrismaPromise<GetSyncAccountFailureAggregateType<T>>;
    /**
     * Group by SyncAccountFailure.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SyncAccountFailureGroupByArgs} args - Group by arguments.
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
    groupBy<T extends SyncAccountFailureGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: SyncAccountFailureGroupByArgs['orderBy'];
    } : {
        orderBy?: SyncAccountFailureGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, SyncAccountFailureGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetSyncAccountFailureGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the SyncAccountFailure model
     */
    readonly fields: SyncAccountFailureFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for SyncAccountFailure.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__SyncAccountFailureClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    run<T extends Prisma.SyncRunDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.SyncRunDefaultArgs<ExtArgs>>): Prisma.Prisma__SyncRunClient<runtime.Types.Result.GetResult<Prisma.$SyncRunPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the SyncAccountFailure model
 */
export interface SyncAccountFailureFieldRefs {
    readonly tenant: Prisma.FieldRef<"SyncAccountFailure", 'String'>;
    readonly runId: Prisma.FieldRef<"SyncAccountFailure", 'String'>;
    readonly accountId: Prisma.FieldRef<"SyncAccountFailure", 'String'>;
    readonly region: Prisma.FieldRef<"SyncAccountFailure", 'String'>;
    readonly code: Prisma.FieldRef<"SyncAccountFailure", 'String'>;
    readonly message: Prisma.FieldRef<"SyncAccountFailure", 'String'>;
    readonly at: Prisma.FieldRef<"SyncAccountFailure", 'DateTime'>;
}
/**
 * SyncAccountFailure findUnique
 */
export type SyncAccountFailureFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncAccountFailure
     */
    select?: Prisma.SyncAccountFailureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncAccountFailure
     */
    omit?: Prisma.SyncAccountFailureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncAccountFailureInclude<ExtArgs> | null;
    /**
     * Filter, which SyncAccountFailure to fetch.
     */
    where: Prisma.SyncAccountFailureWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncAccountFailure findUniqueOrThrow
 */
export type SyncAccountFailureFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncAccountFailure
     */
    select?: Prisma.SyncAccountFailureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncAccountFailure
     */
    omit?: Prisma.SyncAccountFailureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncAccountFailureInclude<ExtArgs> | null;
    /**
     * Filter, which SyncAccountFailure to fetch.
     */
    where: Prisma.SyncAccountFailureWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncAccountFailure findFirst
 */
export type SyncAccountFailureFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncAccountFailure
     */
    select?: Prisma.SyncAccountFailureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncAccountFailure
     */
    omit?: Prisma.SyncAccountFailureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncAccountFailureInclude<ExtArgs> | null;
    /**
     * Filter, which SyncAccountFailure to fetch.
     */
    where?: Prisma.SyncAccountFailureWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of SyncAccountFailures to fetch.
     */
    orderBy?: Prisma.SyncAccountFailureOrderByWithRelationInput | Prisma.SyncAccountFailureOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for SyncAccountFailures.
     */
    cursor?: Prisma.SyncAccountFailureWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` SyncAccountFailures from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` SyncAccountFailures.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of SyncAccountFailures.
     */
    distinct?: Prisma.SyncAccountFailureScalarFieldEnum | Prisma.SyncAccountFailureScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncAccountFailure findFirstOrThrow
 */
export type SyncAccountFailureFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncAccountFailure
     */
    select?: Prisma.SyncAccountFailureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncAccountFailure
     */
    omit?: Prisma.SyncAccountFailureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncAccountFailureInclude<ExtArgs> | null;
    /**
     * Filter, which SyncAccountFailure to fetch.
     */
    where?: Prisma.SyncAccountFailureWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of SyncAccountFailures to fetch.
     */
    orderBy?: Prisma.SyncAccountFailureOrderByWithRelationInput | Prisma.SyncAccountFailureOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for SyncAccountFailures.
     */
    cursor?: Prisma.SyncAccountFailureWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` SyncAccountFailures from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` SyncAccountFailures.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of SyncAccountFailures.
     */
    distinct?: Prisma.SyncAccountFailureScalarFieldEnum | Prisma.SyncAccountFailureScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncAccountFailure findMany
 */
export type SyncAccountFailureFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncAccountFailure
     */
    select?: Prisma.SyncAccountFailureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncAccountFailure
     */
    omit?: Prisma.SyncAccountFailureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncAccountFailureInclude<ExtArgs> | null;
    /**
     * Filter, which SyncAccountFailures to fetch.
     */
    where?: Prisma.SyncAccountFailureWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of SyncAccountFailures to fetch.
     */
    orderBy?: Prisma.SyncAccountFailureOrderByWithRelationInput | Prisma.SyncAccountFailureOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing SyncAccountFailures.
     */
    cursor?: Prisma.SyncAccountFailureWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` SyncAccountFailures from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` SyncAccountFailures.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of SyncAccountFailures.
     */
    distinct?: Prisma.SyncAccountFailureScalarFieldEnum | Prisma.SyncAccountFailureScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncAccountFailure create
 */
export type SyncAccountFailureCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncAccountFailure
     */
    select?: Prisma.SyncAccountFailureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncAccountFailure
     */
    omit?: Prisma.SyncAccountFailureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncAccountFailureInclude<ExtArgs> | null;
    /**
     * The data needed to create a SyncAccountFailure.
     */
    data: Prisma.XOR<Prisma.SyncAccountFailureCreateInput, Prisma.SyncAccountFailureUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncAccountFailure createMany
 */
export type SyncAccountFailureCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many SyncAccountFailures.
     */
    data: Prisma.SyncAccountFailureCreateManyInput | Prisma.SyncAccountFailureCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * SyncAccountFailure createManyAndReturn
 */
export type SyncAccountFailureCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncAccountFailure
     */
    select?: Prisma.SyncAccountFailureSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncAccountFailure
     */
    omit?: Prisma.SyncAccountFailureOmit<ExtArgs> | null;
    /**
     * The data used to create many SyncAccountFailures.
     */
    data: Prisma.SyncAccountFailureCreateManyInput | Prisma.SyncAccountFailureCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncAccountFailureIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * SyncAccountFailure update
 */
export type SyncAccountFailureUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncAccountFailure
     */
    select?: Prisma.SyncAccountFailureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncAccountFailure
     */
    omit?: Prisma.SyncAccountFailureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncAccountFailureInclude<ExtArgs> | null;
    /**
     * The data needed to update a SyncAccountFailure.
     */
    data: Prisma.XOR<Prisma.SyncAccountFailureUpdateInput, Prisma.SyncAccountFailureUncheckedUpdateInput>;
    /**
     * Choose, which SyncAccountFailure to update.
     */
    where: Prisma.SyncAccountFailureWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncAccountFailure updateMany
 */
export type SyncAccountFailureUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update SyncAccountFailures.
     */
    data: Prisma.XOR<Prisma.SyncAccountFailureUpdateManyMutationInput, Prisma.SyncAccountFailureUncheckedUpdateManyInput>;
    /**
     * Filter which SyncAccountFailures to update
     */
    where?: Prisma.SyncAccountFailureWhereInput;
    /**
     * Limit how many SyncAccountFailures to update.
     */
    limit?: number;
};
/**
 * SyncAccountFailure updateManyAndReturn
 */
export type SyncAccountFailureUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncAccountFailure
     */
    select?: Prisma.SyncAccountFailureSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncAccountFailure
     */
    omit?: Prisma.SyncAccountFailureOmit<ExtArgs> | null;
    /**
     * The data used to update SyncAccountFailures.
     */
    data: Prisma.XOR<Prisma.SyncAccountFailureUpdateManyMutationInput, Prisma.SyncAccountFailureUncheckedUpdateManyInput>;
    /**
     * Filter which SyncAccountFailures to update
     */
    where?: Prisma.SyncAccountFailureWhereInput;
    /**
     * Limit how many SyncAccountFailures to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncAccountFailureIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * SyncAccountFailure upsert
 */
export type SyncAccountFailureUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncAccountFailure
     */
    select?: Prisma.SyncAccountFailureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncAccountFailure
     */
    omit?: Prisma.SyncAccountFailureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncAccountFailureInclude<ExtArgs> | null;
    /**
     * The filter to search for the SyncAccountFailure to update in case it exists.
     */
    where: Prisma.SyncAccountFailureWhereUniqueInput;
    /**
     * In case the SyncAccountFailure found by the `where` argument doesn't exist, create a new SyncAccountFailure with this data.
     */
    create: Prisma.XOR<Prisma.SyncAccountFailureCreateInput, Prisma.SyncAccountFailureUncheckedCreateInput>;
    /**
     * In case the SyncAccountFailure was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.SyncAccountFailureUpdateInput, Prisma.SyncAccountFailureUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncAccountFailure delete
 */
export type SyncAccountFailureDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncAccountFailure
     */
    select?: Prisma.SyncAccountFailureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncAccountFailure
     */
    omit?: Prisma.SyncAccountFailureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncAccountFailureInclude<ExtArgs> | null;
    /**
     * Filter which SyncAccountFailure to delete.
     */
    where: Prisma.SyncAccountFailureWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncAccountFailure deleteMany
 */
export type SyncAccountFailureDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which SyncAccountFailures to delete
     */
    where?: Prisma.SyncAccountFailureWhereInput;
    /**
     * Limit how many SyncAccountFailures to delete.
     */
    limit?: number;
};
/**
 * SyncAccountFailure without action
 */
export type SyncAccountFailureDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncAccountFailure
     */
    select?: Prisma.SyncAccountFailureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncAccountFailure
     */
    omit?: Prisma.SyncAccountFailureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncAccountFailureInclude<ExtArgs> | null;
};
