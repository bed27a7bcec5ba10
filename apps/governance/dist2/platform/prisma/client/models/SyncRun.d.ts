import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model SyncRun
 *
 */
export type SyncRunModel = runtime.Types.Result.DefaultSelection<Prisma.$SyncRunPayload>;
export type AggregateSyncRun = {
    _count: SyncRunCountAggregateOutputType | null;
    _avg: SyncRunAvgAggregateOutputType | null;
    _sum: SyncRunSumAggregateOutputType | null;
    _min: SyncRunMinAggregateOutputType | null;
    _max: SyncRunMaxAggregateOutputType | null;
};
export type SyncRunAvgAggregateOutputType = {
    accountsSeen: number | null;
    accountsDone: number | null;
};
export type SyncRunSumAggregateOutputType = {
    accountsSeen: number | null;
    accountsDone: number | null;
};
export type SyncRunMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    trigger: string | null;
    state: $Enums.SyncState | null;
    startedAt: Date | null;
    finishedAt: Date | null;
    accountsSeen: number | null;
    accountsDone: number | null;
    error: string | null;
};
export type SyncRunMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    trigger: string | null;
    state: $Enums.SyncState | null;
    startedAt: Date | null;
    finishedAt: Date | null;
    accountsSeen: number | null;
    accountsDone: number | null;
    error: string | null;
};
export type SyncRunCountAggregateOutputType = {
    tenant: number;
    id: number;
    trigger: number;
    state: number;
    startedAt: number;
    finishedAt: number;
    accountsSeen: number;
    accountsDone: number;
    error: number;
    _all: number;
};
export type SyncRunAvgAggregateInputType = {
    accountsSeen?: true;
    accountsDone?: true;
};
export type SyncRunSumAggregateInputType = {
    accountsSeen?: true;
    accountsDone?: true;
};
export type SyncRunMinAggregateInputType = {
    tenant?: true;
    id?: true;
    trigger?: true;
    state?: true;
    startedAt?: true;
    finishedAt?: true;
    accountsSeen?: true;
    accountsDone?: true;
    error?: true;
};
export type SyncRunMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    trigger?: true;
    state?: true;
    startedAt?: true;
    finishedAt?: true;
    accountsSeen?: true;
    accountsDone?: true;
    error?: true;
};
export type SyncRunCountAggregateInputType = {
    tenant?: true;
    id?: true;
    trigger?: true;
    state?: true;
    startedAt?: true;
    finishedAt?: true;
    accountsSeen?: true;
    accountsDone?: true;
    error?: true;
    _all?: true;
};
export type SyncRunAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which SyncRun to aggregate.
     */
    where?: Prisma.SyncRunWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of SyncRuns to fetch.
     */
    orderBy?: Prisma.SyncRunOrderByWithRelationInput | Prisma.SyncRunOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.SyncRunWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` SyncRuns from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` SyncRuns.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned SyncRuns
    **/
    _count?: true | SyncRunCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: SyncRunAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: SyncRunSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: SyncRunMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: SyncRunMaxAggregateInputType;
};
export type GetSyncRunAggregateType<T extends SyncRunAggregateArgs> = {
    [P in keyof T & keyof AggregateSyncRun]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateSyncRun[P]> : Prisma.GetScalarType<T[P], AggregateSyncRun[P]>;
};
export type SyncRunGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.SyncRunWhereInput;
    orderBy?: Prisma.SyncRunOrderByWithAggregationInput | Prisma.SyncRunOrderByWithAggregationInput[];
    by: Prisma.SyncRunScalarFieldEnum[] | Prisma.SyncRunScalarFieldEnum;
    having?: Prisma.SyncRunScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: SyncRunCountAggregateInputType | true;
    _avg?: SyncRunAvgAggregateInputType;
    _sum?: SyncRunSumAggregateInputType;
    _min?: SyncRunMinAggregateInputType;
    _max?: SyncRunMaxAggregateInputType;
};
export type SyncRunGroupByOutputType = {
    tenant: string;
    id: string;
    trigger: string;
    state: $Enums.SyncState;
    startedAt: Date;
    finishedAt: Date | null;
    accountsSeen: number;
    accountsDone: number;
    error: string | null;
    _count: SyncRunCountAggregateOutputType | null;
    _avg: SyncRunAvgAggregateOutputType | null;
    _sum: SyncRunSumAggregateOutputType | null;
    _min: SyncRunMinAggregateOutputType | null;
    _max: SyncRunMaxAggregateOutputType | null;
};
export type GetSyncRunGroupByPayload<T extends SyncRunGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<SyncRunGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof SyncRunGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], SyncRunGroupByOutputType[P]> : Prisma.GetScalarType<T[P], SyncRunGroupByOutputType[P]>;
}>>;
export type SyncRunWhereInput = {
    AND?: Prisma.SyncRunWhereInput | Prisma.SyncRunWhereInput[];
    OR?: Prisma.SyncRunWhereInput[];
    NOT?: Prisma.SyncRunWhereInput | Prisma.SyncRunWhereInput[];
    tenant?: Prisma.StringFilter<"SyncRun"> | string;
    id?: Prisma.UuidFilter<"SyncRun"> | string;
    trigger?: Prisma.StringFilter<"SyncRun"> | string;
    state?: Prisma.EnumSyncStateFilter<"SyncRun"> | $Enums.SyncState;
    startedAt?: Prisma.DateTimeFilter<"SyncRun"> | Date | string;
    finishedAt?: Prisma.DateTimeNullableFilter<"SyncRun"> | Date | string | null;
    accountsSeen?: Prisma.IntFilter<"SyncRun"> | number;
    accountsDone?: Prisma.IntFilter<"SyncRun"> | number;
    error?: Prisma.StringNullableFilter<"SyncRun"> | string | null;
    failures?: Prisma.SyncAccountFailureListRelationFilter;
};
export type SyncRunOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    accountsSeen?: Prisma.SortOrder;
    accountsDone?: Prisma.SortOrder;
    error?: Prisma.SortOrderInput | Prisma.SortOrder;
    failures?: Prisma.SyncAccountFailureOrderByRelationAggregateInput;
};
export type SyncRunWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    AND?: Prisma.SyncRunWhereInput | Prisma.SyncRunWhereInput[];
    OR?: Prisma.SyncRunWhereInput[];
    NOT?: Prisma.SyncRunWhereInput | Prisma.SyncRunWhereInput[];
    tenant?: Prisma.StringFilter<"SyncRun"> | string;
    trigger?: Prisma.StringFilter<"SyncRun"> | string;
    state?: Prisma.EnumSyncStateFilter<"SyncRun"> | $Enums.SyncState;
    startedAt?: Prisma.DateTimeFilter<"SyncRun"> | Date | string;
    finishedAt?: Prisma.DateTimeNullableFilter<"SyncRun"> | Date | string | null;
    accountsSeen?: Prisma.IntFilter<"SyncRun"> | number;
    accountsDone?: Prisma.IntFilter<"SyncRun"> | number;
    error?: Prisma.StringNullableFilter<"SyncRun"> | string | null;
    failures?: Prisma.SyncAccountFailureListRelationFilter;
}, "id">;
export type SyncRunOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    accountsSeen?: Prisma.SortOrder;
    accountsDone?: Prisma.SortOrder;
    error?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.SyncRunCountOrderByAggregateInput;
    _avg?: Prisma.SyncRunAvgOrderByAggregateInput;
    _max?: Prisma.SyncRunMaxOrderByAggregateInput;
    _min?: Prisma.SyncRunMinOrderByAggregateInput;
    _sum?: Prisma.SyncRunSumOrderByAggregateInput;
};
export type SyncRunScalarWhereWithAggregatesInput = {
    AND?: Prisma.SyncRunScalarWhereWithAggregatesInput | Prisma.SyncRunScalarWhereWithAggregatesInput[];
    OR?: Prisma.SyncRunScalarWhereWithAggregatesInput[];
    NOT?: Prisma.SyncRunScalarWhereWithAggregatesInput | Prisma.SyncRunScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"SyncRun"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"SyncRun"> | string;
    trigger?: Prisma.StringWithAggregatesFilter<"SyncRun"> | string;
    state?: Prisma.EnumSyncStateWithAggregatesFilter<"SyncRun"> | $Enums.SyncState;
    startedAt?: Prisma.DateTimeWithAggregatesFilter<"SyncRun"> | Date | string;
    finishedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"SyncRun"> | Date | string | null;
    accountsSeen?: Prisma.IntWithAggregatesFilter<"SyncRun"> | number;
    accountsDone?: Prisma.IntWithAggregatesFilter<"SyncRun"> | number;
    error?: Prisma.StringNullableWithAggregatesFilter<"SyncRun"> | string | null;
};
export type SyncRunCreateInput = {
    tenant?: string;
    id: string;
    trigger: string;
    state: $Enums.SyncState;
    startedAt: Date | string;
    finishedAt?: Date | string | null;
    accountsSeen?: number;
    accountsDone?: number;
    error?: string | null;
    failures?: Prisma.SyncAccountFailureCreateNestedManyWithoutRunInput;
};
export type SyncRunUncheckedCreateInput = {
    tenant?: string;
    id: string;
    trigger: string;
    state: $Enums.SyncState;
    startedAt: Date | string;
    finishedAt?: Date | string | null;
    accountsSeen?: number;
    accountsDone?: number;
    error?: string | null;
    failures?: Prisma.SyncAccountFailureUncheckedCreateNestedManyWithoutRunInput;
};
export type SyncRunUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumSyncStateFieldUpdateOperationsInput | $Enums.SyncState;
    startedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    accountsSeen?: Prisma.IntFieldUpdateOperationsInput | number;
    accountsDone?: Prisma.IntFieldUpdateOperationsInput | number;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    failures?: Prisma.SyncAccountFailureUpdateManyWithoutRunNestedInput;
};
export type SyncRunUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumSyncStateFieldUpdateOperationsInput | $Enums.SyncState;
    startedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    accountsSeen?: Prisma.IntFieldUpdateOperationsInput | number;
    accountsDone?: Prisma.IntFieldUpdateOperationsInput | number;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    failures?: Prisma.SyncAccountFailureUncheckedUpdateManyWithoutRunNestedInput;
};
export type SyncRunCreateManyInput = {
    tenant?: string;
    id: string;
    trigger: string;
    state: $Enums.SyncState;
    startedAt: Date | string;
    finishedAt?: Date | string | null;
    accountsSeen?: number;
    accountsDone?: number;
    error?: string | null;
};
export type SyncRunUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumSyncStateFieldUpdateOperationsInput | $Enums.SyncState;
    startedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    accountsSeen?: Prisma.IntFieldUpdateOperationsInput | number;
    accountsDone?: Prisma.IntFieldUpdateOperationsInput | number;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type SyncRunUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumSyncStateFieldUpdateOperationsInput | $Enums.SyncState;
    startedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    accountsSeen?: Prisma.IntFieldUpdateOperationsInput | number;
    accountsDone?: Prisma.IntFieldUpdateOperationsInput | number;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type SyncRunCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrder;
    accountsSeen?: Prisma.SortOrder;
    accountsDone?: Prisma.SortOrder;
    error?: Prisma.SortOrder;
};
export type SyncRunAvgOrderByAggregateInput = {
    accountsSeen?: Prisma.SortOrder;
    accountsDone?: Prisma.SortOrder;
};
export type SyncRunMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrder;
    accountsSeen?: Prisma.SortOrder;
    accountsDone?: Prisma.SortOrder;
    error?: Prisma.SortOrder;
};
export type SyncRunMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrder;
    accountsSeen?: Prisma.SortOrder;
    accountsDone?: Prisma.SortOrder;
    error?: Prisma.SortOrder;
};
export type SyncRunSumOrderByAggregateInput = {
    accountsSeen?: Prisma.SortOrder;
    accountsDone?: Prisma.SortOrder;
};
export type SyncRunScalarRelationFilter = {
    is?: Prisma.SyncRunWhereInput;
    isNot?: Prisma.SyncRunWhereInput;
};
export type EnumSyncStateFieldUpdateOperationsInput = {
    set?: $Enums.SyncState;
};
export type SyncRunCreateNestedOneWithoutFailuresInput = {
    create?: Prisma.XOR<Prisma.SyncRunCreateWithoutFailuresInput, Prisma.SyncRunUncheckedCreateWithoutFailuresInput>;
    connectOrCreate?: Prisma.SyncRunCreateOrConnectWithoutFailuresInput;
    connect?: Prisma.SyncRunWhereUniqueInput;
};
export type SyncRunUpdateOneRequiredWithoutFailuresNestedInput = {
    create?: Prisma.XOR<Prisma.SyncRunCreateWithoutFailuresInput, Prisma.SyncRunUncheckedCreateWithoutFailuresInput>;
    connectOrCreate?: Prisma.SyncRunCreateOrConnectWithoutFailuresInput;
    upsert?: Prisma.SyncRunUpsertWithoutFailuresInput;
    connect?: Prisma.SyncRunWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.SyncRunUpdateToOneWithWhereWithoutFailuresInput, Prisma.SyncRunUpdateWithoutFailuresInput>, Prisma.SyncRunUncheckedUpdateWithoutFailuresInput>;
};
export type SyncRunCreateWithoutFailuresInput = {
    tenant?: string;
    id: string;
    trigger: string;
    state: $Enums.SyncState;
    startedAt: Date | string;
    finishedAt?: Date | string | null;
    accountsSeen?: number;
    accountsDone?: number;
    error?: string | null;
};
export type SyncRunUncheckedCreateWithoutFailuresInput = {
    tenant?: string;
    id: string;
    trigger: string;
    state: $Enums.SyncState;
    startedAt: Date | string;
    finishedAt?: Date | string | null;
    accountsSeen?: number;
    accountsDone?: number;
    error?: string | null;
};
export type SyncRunCreateOrConnectWithoutFailuresInput = {
    where: Prisma.SyncRunWhereUniqueInput;
    create: Prisma.XOR<Prisma.SyncRunCreateWithoutFailuresInput, Prisma.SyncRunUncheckedCreateWithoutFailuresInput>;
};
export type SyncRunUpsertWithoutFailuresInput = {
    update: Prisma.XOR<Prisma.SyncRunUpdateWithoutFailuresInput, Prisma.SyncRunUncheckedUpdateWithoutFailuresInput>;
    create: Prisma.XOR<Prisma.SyncRunCreateWithoutFailuresInput, Prisma.SyncRunUncheckedCreateWithoutFailuresInput>;
    where?: Prisma.SyncRunWhereInput;
};
export type SyncRunUpdateToOneWithWhereWithoutFailuresInput = {
    where?: Prisma.SyncRunWhereInput;
    data: Prisma.XOR<Prisma.SyncRunUpdateWithoutFailuresInput, Prisma.SyncRunUncheckedUpdateWithoutFailuresInput>;
};
export type SyncRunUpdateWithoutFailuresInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumSyncStateFieldUpdateOperationsInput | $Enums.SyncState;
    startedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    accountsSeen?: Prisma.IntFieldUpdateOperationsInput | number;
    accountsDone?: Prisma.IntFieldUpdateOperationsInput | number;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type SyncRunUncheckedUpdateWithoutFailuresInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumSyncStateFieldUpdateOperationsInput | $Enums.SyncState;
    startedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    accountsSeen?: Prisma.IntFieldUpdateOperationsInput | number;
    accountsDone?: Prisma.IntFieldUpdateOperationsInput | number;
    error?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
/**
 * Count Type SyncRunCountOutputType
 */
export type SyncRunCountOutputType = {
    failures: number;
};
export type SyncRunCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    failures?: boolean | SyncRunCountOutputTypeCountFailuresArgs;
};
/**
 * SyncRunCountOutputType without action
 */
export type SyncRunCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncRunCountOutputType
     */
    select?: Prisma.SyncRunCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * SyncRunCountOutputType without action
 */
export type SyncRunCountOutputTypeCountFailuresArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.SyncAccountFailureWhereInput;
};
export type SyncRunSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    trigger?: boolean;
    state?: boolean;
    startedAt?: boolean;
    finishedAt?: boolean;
    accountsSeen?: boolean;
    accountsDone?: boolean;
    error?: boolean;
    failures?: boolean | Prisma.SyncRun$failuresArgs<ExtArgs>;
    _count?: boolean | Prisma.SyncRunCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["syncRun"]>;
export type SyncRunSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    trigger?: boolean;
    state?: boolean;
    startedAt?: boolean;
    finishedAt?: boolean;
    accountsSeen?: boolean;
    accountsDone?: boolean;
    error?: boolean;
}, ExtArgs["result"]["syncRun"]>;
export type SyncRunSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    trigger?: boolean;
    state?: boolean;
    startedAt?: boolean;
    finishedAt?: boolean;
    accountsSeen?: boolean;
    accountsDone?: boolean;
    error?: boolean;
}, ExtArgs["result"]["syncRun"]>;
export type SyncRunSelectScalar = {
    tenant?: boolean;
    id?: boolean;
    trigger?: boolean;
    state?: boolean;
    startedAt?: boolean;
    finishedAt?: boolean;
    accountsSeen?: boolean;
    accountsDone?: boolean;
    error?: boolean;
};
export type SyncRunOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "trigger" | "state" | "startedAt" | "finishedAt" | "accountsSeen" | "accountsDone" | "error", ExtArgs["result"]["syncRun"]>;
export type SyncRunInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    failures?: boolean | Prisma.SyncRun$failuresArgs<ExtArgs>;
    _count?: boolean | Prisma.SyncRunCountOutputTypeDefaultArgs<ExtArgs>;
};
export type SyncRunIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type SyncRunIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type $SyncRunPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "SyncRun";
    objects: {
        failures: Prisma.$SyncAccountFailurePayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        trigger: string;
        state: $Enums.SyncState;
        startedAt: Date;
        finishedAt: Date | null;
        accountsSeen: number;
        accountsDone: number;
        error: string | null;
    }, ExtArgs["result"]["syncRun"]>;
    composites: {};
};
export type SyncRunGetPayload<S extends boolean | null | undefined | SyncRunDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$SyncRunPayload, S>;
export type SyncRunCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<SyncRunFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: SyncRunCountAggregateInputType | true;
};
export interface SyncRunDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['SyncRun'];
        meta: {
            name: 'SyncRun';
        };
    };
    /**
     * Find zero or one SyncRun that matches the filter.
     * @param {SyncRunFindUniqueArgs} args - Arguments to find a SyncRun
     * @example
     * // Get one SyncRun
     * const syncRun = await prisma.syncRun.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends SyncRunFindUniqueArgs>(args: Prisma.SelectSubset<T, SyncRunFindUniqueArgs<ExtArgs>>): Prisma.Prisma__SyncRunClient<runtime.Types.Result.GetResult<Prisma.$SyncRunPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one SyncRun that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {SyncRunFindUniqueOrThrowArgs} args - Arguments to find a SyncRun
     * @example
     * // Get one SyncRun
     * const syncRun = await prisma.syncRun.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends SyncRunFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, SyncRunFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__SyncRunClient<runtime.Types.Result.GetResult<Prisma.$SyncRunPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first SyncRun that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SyncRunFindFirstArgs} args - Arguments to find a SyncRun
     * @example
     * // Get one SyncRun
     * const syncRun = await prisma.syncRun.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends SyncRunFindFirstArgs>(args?: Prisma.SelectSubset<T, SyncRunFindFirstArgs<ExtArgs>>): Prisma.Prisma__SyncRunClient<runtime.Types.Result.GetResult<Prisma.$SyncRunPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first SyncRun that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SyncRunFindFirstOrThrowArgs} args - Arguments to find a SyncRun
     * @example
     * // Get one SyncRun
     * const syncRun = await prisma.syncRun.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends SyncRunFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, SyncRunFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__SyncRunClient<runtime.Types.Result.GetResult<Prisma.$SyncRunPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more SyncRuns that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SyncRunFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all SyncRuns
     * const syncRuns = await prisma.syncRun.findMany()
     *
     * // Get first 10 SyncRuns
     * const syncRuns = await prisma.syncRun.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const syncRunWithTenantOnly = await prisma.syncRun.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends SyncRunFindManyArgs>(args?: Prisma.SelectSubset<T, SyncRunFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SyncRunPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a SyncRun.
     * @param {SyncRunCreateArgs} args - Arguments to create a SyncRun.
     * @example
     * // Create one SyncRun
     * const SyncRun = await prisma.syncRun.create({
     *   data: {
     *     // ... data to create a SyncRun
     *   }
     * })
     *
     */
    create<T extends SyncRunCreateArgs>(args: Prisma.SelectSubset<T, SyncRunCreateArgs<ExtArgs>>): Prisma.Prisma__SyncRunClient<runtime.Types.Result.GetResult<Prisma.$SyncRunPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many SyncRuns.
     * @param {SyncRunCreateManyArgs} args - Arguments to create many SyncRuns.
     * @example
     * // Create many SyncRuns
     * const syncRun = await prisma.syncRun.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends SyncRunCreateManyArgs>(args?: Prisma.SelectSubset<T, SyncRunCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many SyncRuns and returns the data saved in the database.
     * @param {SyncRunCreateManyAndReturnArgs} args - Arguments to create many SyncRuns.
     * @example
     * // Create many SyncRuns
     * const syncRun = await prisma.syncRun.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many SyncRuns and only return the `tenant`
     * const syncRunWithTenantOnly = await prisma.syncRun.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends SyncRunCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, SyncRunCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SyncRunPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a SyncRun.
     * @param {SyncRunDeleteArgs} args - Arguments to delete one SyncRun.
     * @example
     * // Delete one SyncRun
     * const SyncRun = await prisma.syncRun.delete({
     *   where: {
     *     // ... filter to delete one SyncRun
     *   }
     * })
     *
     */
    delete<T extends SyncRunDeleteArgs>(args: Prisma.SelectSubset<T, SyncRunDeleteArgs<ExtArgs>>): Prisma.Prisma__SyncRunClient<runtime.Types.Result.GetResult<Prisma.$SyncRunPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one SyncRun.
     * @param {SyncRunUpdateArgs} args - Arguments to update one SyncRun.
     * @example
     * // Update one SyncRun
     * const syncRun = await prisma.syncRun.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends SyncRunUpdateArgs>(args: Prisma.SelectSubset<T, SyncRunUpdateArgs<ExtArgs>>): Prisma.Prisma__SyncRunClient<runtime.Types.Result.GetResult<Prisma.$SyncRunPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more SyncRuns.
     * @param {SyncRunDeleteManyArgs} args - Arguments to filter SyncRuns to delete.
     * @example
     * // Delete a few SyncRuns
     * const { count } = await prisma.syncRun.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends SyncRunDeleteManyArgs>(args?: Prisma.SelectSubset<T, SyncRunDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more SyncRuns.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SyncRunUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many SyncRuns
     * const syncRun = await prisma.syncRun.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends SyncRunUpdateManyArgs>(args: Prisma.SelectSubset<T, SyncRunUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more SyncRuns and returns the data updated in the database.
     * @param {SyncRunUpdateManyAndReturnArgs} args - Arguments to update many SyncRuns.
     * @example
     * // Update many SyncRuns
     * const syncRun = await prisma.syncRun.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more SyncRuns and only return the `tenant`
     * const syncRunWithTenantOnly = await prisma.syncRun.updateManyAndReturn({
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
    updateManyAndReturn<T extends SyncRunUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, SyncRunUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SyncRunPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one SyncRun.
     * @param {SyncRunUpsertArgs} args - Arguments to update or create a SyncRun.
     * @example
     * // Update or create a SyncRun
     * const syncRun = await prisma.syncRun.upsert({
     *   create: {
     *     // ... data to create a SyncRun
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the SyncRun we want to update
     *   }
     * })
     */
    upsert<T extends SyncRunUpsertArgs>(args: Prisma.SelectSubset<T, SyncRunUpsertArgs<ExtArgs>>): Prisma.Prisma__SyncRunClient<runtime.Types.Result.GetResult<Prisma.$SyncRunPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of SyncRuns.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SyncRunCountArgs} args - Arguments to filter SyncRuns to count.
     * @example
     * // Count the number of SyncRuns
     * const count = await prisma.syncRun.count({
     *   where: {
     *     // ... the filter for the SyncRuns we want to count
     *   }
     * })
    **/
    count<T extends SyncRunCountArgs>(args?: Prisma.Subset<T, SyncRunCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], SyncRunCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a SyncRun.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SyncRunAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends SyncRunAggregateArgs>(args: Prisma.Subset<T, SyncRunAggregateArgs>): Prisma.PrismaPromise<GetSyncRunAggregateType<T>>;
    /**
     * Group by SyncRun.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SyncRunGroupByArgs} args - Group by arguments.
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
    groupBy<T extends SyncRunGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: SyncRunGroupByArgs['orderBy'];
    } : {
        orderBy?: SyncRunGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, SyncRunGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetSyncRunGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the SyncRun model
     */
    readonly fields: SyncRunFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for SyncRun.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__SyncRunClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    failures<T extends Prisma.SyncRun$failuresArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.SyncRun$failuresArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SyncAccountFailurePayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the SyncRun model
 */
export interface SyncRunFieldRefs {
    readonly tenant: Prisma.FieldRef<"SyncRun", 'String'>;
    readonly id: Prisma.FieldRef<"SyncRun", 'String'>;
    readonly trigger: Prisma.FieldRef<"SyncRun", 'String'>;
    readonly state: Prisma.FieldRef<"SyncRun", 'SyncState'>;
    readonly startedAt: Prisma.FieldRef<"SyncRun", 'DateTime'>;
    readonly finishedAt: Prisma.FieldRef<"SyncRun", 'DateTime'>;
    readonly accountsSeen: Prisma.FieldRef<"SyncRun", 'Int'>;
    readonly accountsDone: Prisma.FieldRef<"SyncRun", 'Int'>;
    readonly error: Prisma.FieldRef<"SyncRun", 'String'>;
}
/**
 * SyncRun findUnique
 */
export type SyncRunFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncRun
     */
    select?: Prisma.SyncRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncRun
     */
    omit?: Prisma.SyncRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncRunInclude<ExtArgs> | null;
    /**
     * Filter, which SyncRun to fetch.
     */
    where: Prisma.SyncRunWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncRun findUniqueOrThrow
 */
export type SyncRunFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncRun
     */
    select?: Prisma.SyncRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncRun
     */
    omit?: Prisma.SyncRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncRunInclude<ExtArgs> | null;
    /**
     * Filter, which SyncRun to fetch.
     */
    where: Prisma.SyncRunWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncRun findFirst
 */
export type SyncRunFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncRun
     */
    select?: Prisma.SyncRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncRun
     */
    omit?: Prisma.SyncRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncRunInclude<ExtArgs> | null;
    /**
     * Filter, which SyncRun to fetch.
     */
    where?: Prisma.SyncRunWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of SyncRuns to fetch.
     */
    orderBy?: Prisma.SyncRunOrderByWithRelationInput | Prisma.SyncRunOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for SyncRuns.
     */
    cursor?: Prisma.SyncRunWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` SyncRuns from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` SyncRuns.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of SyncRuns.
     */
    distinct?: Prisma.SyncRunScalarFieldEnum | Prisma.SyncRunScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncRun findFirstOrThrow
 */
export type SyncRunFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncRun
     */
    select?: Prisma.SyncRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncRun
     */
    omit?: Prisma.SyncRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncRunInclude<ExtArgs> | null;
    /**
     * Filter, which SyncRun to fetch.
     */
    where?: Prisma.SyncRunWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of SyncRuns to fetch.
     */
    orderBy?: Prisma.SyncRunOrderByWithRelationInput | Prisma.SyncRunOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for SyncRuns.
     */
    cursor?: Prisma.SyncRunWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` SyncRuns from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` SyncRuns.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of SyncRuns.
     */
    distinct?: Prisma.SyncRunScalarFieldEnum | Prisma.SyncRunScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncRun findMany
 */
export type SyncRunFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncRun
     */
    select?: Prisma.SyncRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncRun
     */
    omit?: Prisma.SyncRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncRunInclude<ExtArgs> | null;
    /**
     * Filter, which SyncRuns to fetch.
     */
    where?: Prisma.SyncRunWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of SyncRuns to fetch.
     */
    orderBy?: Prisma.SyncRunOrderByWithRelationInput | Prisma.SyncRunOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing SyncRuns.
     */
    cursor?: Prisma.SyncRunWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` SyncRuns from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` SyncRuns.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of SyncRuns.
     */
    distinct?: Prisma.SyncRunScalarFieldEnum | Prisma.SyncRunScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncRun create
 */
export type SyncRunCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncRun
     */
    select?: Prisma.SyncRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncRun
     */
    omit?: Prisma.SyncRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncRunInclude<ExtArgs> | null;
    /**
     * The data needed to create a SyncRun.
     */
    data: Prisma.XOR<Prisma.SyncRunCreateInput, Prisma.SyncRunUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncRun createMany
 */
export type SyncRunCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many SyncRuns.
     */
    data: Prisma.SyncRunCreateManyInput | Prisma.SyncRunCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * SyncRun createManyAndReturn
 */
export type SyncRunCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncRun
     */
    select?: Prisma.SyncRunSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncRun
     */
    omit?: Prisma.SyncRunOmit<ExtArgs> | null;
    /**
     * The data used to create many SyncRuns.
     */
    data: Prisma.SyncRunCreateManyInput | Prisma.SyncRunCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * SyncRun update
 */
export type SyncRunUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncRun
     */
    select?: Prisma.SyncRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncRun
     */
    omit?: Prisma.SyncRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncRunInclude<ExtArgs> | null;
    /**
     * The data needed to update a SyncRun.
     */
    data: Prisma.XOR<Prisma.SyncRunUpdateInput, Prisma.SyncRunUncheckedUpdateInput>;
    /**
     * Choose, which SyncRun to update.
     */
    where: Prisma.SyncRunWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncRun updateMany
 */
export type SyncRunUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update SyncRuns.
     */
    data: Prisma.XOR<Prisma.SyncRunUpdateManyMutationInput, Prisma.SyncRunUncheckedUpdateManyInput>;
    /**
     * Filter which SyncRuns to update
     */
    where?: Prisma.SyncRunWhereInput;
    /**
     * Limit how many SyncRuns to update.
     */
    limit?: number;
};
/**
 * SyncRun updateManyAndReturn
 */
export type SyncRunUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncRun
     */
    select?: Prisma.SyncRunSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncRun
     */
    omit?: Prisma.SyncRunOmit<ExtArgs> | null;
    /**
     * The data used to update SyncRuns.
     */
    data: Prisma.XOR<Prisma.SyncRunUpdateManyMutationInput, Prisma.SyncRunUncheckedUpdateManyInput>;
    /**
     * Filter which SyncRuns to update
     */
    where?: Prisma.SyncRunWhereInput;
    /**
     * Limit how many SyncRuns to update.
     */
    limit?: number;
};
/**
 * SyncRun upsert
 */
export type SyncRunUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncRun
     */
    select?: Prisma.SyncRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncRun
     */
    omit?: Prisma.SyncRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncRunInclude<ExtArgs> | null;
    /**
     * The filter to search for the SyncRun to update in case it exists.
     */
    where: Prisma.SyncRunWhereUniqueInput;
    /**
     * In case the SyncRun found by the `where` argument doesn't exist, create a new SyncRun with this data.
     */
    create: Prisma.XOR<Prisma.SyncRunCreateInput, Prisma.SyncRunUncheckedCreateInput>;
    /**
     * In case the SyncRun was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.SyncRunUpdateInput, Prisma.SyncRunUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncRun delete
 */
export type SyncRunDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncRun
     */
    select?: Prisma.SyncRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncRun
     */
    omit?: Prisma.SyncRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncRunInclude<ExtArgs> | null;
    /**
     * Filter which SyncRun to delete.
     */
    where: Prisma.SyncRunWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SyncRun deleteMany
 */
export type SyncRunDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which SyncRuns to delete
     */
    where?: Prisma.SyncRunWhereInput;
    /**
     * Limit how many SyncRuns to delete.
     */
    limit?: number;
};
/**
 * SyncRun.failures
 */
export type SyncRun$failuresArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    where?: Prisma.SyncAccountFailureWhereInput;
    orderBy?: Prisma.SyncAccountFailureOrderByWithRelationInput | Prisma.SyncAccountFailureOrderByWithRelationInput[];
    cursor?: Prisma.SyncAccountFailureWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.SyncAccountFailureScalarFieldEnum | Prisma.SyncAccountFailureScalarFieldEnum[];
};
/**
 * SyncRun without action
 */
export type SyncRunDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SyncRun
     */
    select?: Prisma.SyncRunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SyncRun
     */
    omit?: Prisma.SyncRunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SyncRunInclude<ExtArgs> | null;
};
