import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model LedgerHead
 * Last event of the tenant's chain: locked by every change, so that numbers have no gaps.
 */
export type LedgerHeadModel = runtime.Types.Result.DefaultSelection<Prisma.$LedgerHeadPayload>;
export type AggregateLedgerHead = {
    _count: LedgerHeadCountAggregateOutputType | null;
    _avg: LedgerHeadAvgAggregateOutputType | null;
    _sum: LedgerHeadSumAggregateOutputType | null;
    _min: LedgerHeadMinAggregateOutputType | null;
    _max: LedgerHeadMaxAggregateOutputType | null;
};
export type LedgerHeadAvgAggregateOutputType = {
    seq: number | null;
};
export type LedgerHeadSumAggregateOutputType = {
    seq: bigint | null;
};
export type LedgerHeadMinAggregateOutputType = {
    tenant: string | null;
    seq: bigint | null;
    hash: string | null;
};
export type LedgerHeadMaxAggregateOutputType = {
    tenant: string | null;
    seq: bigint | null;
    hash: string | null;
};
export type LedgerHeadCountAggregateOutputType = {
    tenant: number;
    seq: number;
    hash: number;
    _all: number;
};
export type LedgerHeadAvgAggregateInputType = {
    seq?: true;
};
export type LedgerHeadSumAggregateInputType = {
    seq?: true;
};
export type LedgerHeadMinAggregateInputType = {
    tenant?: true;
    seq?: true;
    hash?: true;
};
export type LedgerHeadMaxAggregateInputType = {
    tenant?: true;
    seq?: true;
    hash?: true;
};
export type LedgerHeadCountAggregateInputType = {
    tenant?: true;
    seq?: true;
    hash?: true;
    _all?: true;
};
export type LedgerHeadAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which LedgerHead to aggregate.
     */
    where?: Prisma.LedgerHeadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of LedgerHeads to fetch.
     */
    orderBy?: Prisma.LedgerHeadOrderByWithRelationInput | Prisma.LedgerHeadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.LedgerHeadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` LedgerHeads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` LedgerHeads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned LedgerHeads
    **/
    _count?: true | LedgerHeadCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: LedgerHeadAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: LedgerHeadSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: LedgerHeadMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: LedgerHeadMaxAggregateInputType;
};
export type GetLedgerHeadAggregateType<T extends LedgerHeadAggregateArgs> = {
    [P in keyof T & keyof AggregateLedgerHead]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateLedgerHead[P]> : Prisma.GetScalarType<T[P], AggregateLedgerHead[P]>;
};
export type LedgerHeadGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.LedgerHeadWhereInput;
    orderBy?: Prisma.LedgerHeadOrderByWithAggregationInput | Prisma.LedgerHeadOrderByWithAggregationInput[];
    by: Prisma.LedgerHeadScalarFieldEnum[] | Prisma.LedgerHeadScalarFieldEnum;
    having?: Prisma.LedgerHeadScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: LedgerHeadCountAggregateInputType | true;
    _avg?: LedgerHeadAvgAggregateInputType;
    _sum?: LedgerHeadSumAggregateInputType;
    _min?: LedgerHeadMinAggregateInputType;
    _max?: LedgerHeadMaxAggregateInputType;
};
export type LedgerHeadGroupByOutputType = {
    tenant: string;
    seq: bigint;
    hash: string;
    _count: LedgerHeadCountAggregateOutputType | null;
    _avg: LedgerHeadAvgAggregateOutputType | null;
    _sum: LedgerHeadSumAggregateOutputType | null;
    _min: LedgerHeadMinAggregateOutputType | null;
    _max: LedgerHeadMaxAggregateOutputType | null;
};
export type GetLedgerHeadGroupByPayload<T extends LedgerHeadGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<LedgerHeadGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof LedgerHeadGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], LedgerHeadGroupByOutputType[P]> : Prisma.GetScalarType<T[P], LedgerHeadGroupByOutputType[P]>;
}>>;
export type LedgerHeadWhereInput = {
    AND?: Prisma.LedgerHeadWhereInput | Prisma.LedgerHeadWhereInput[];
    OR?: Prisma.LedgerHeadWhereInput[];
    NOT?: Prisma.LedgerHeadWhereInput | Prisma.LedgerHeadWhereInput[];
    tenant?: Prisma.StringFilter<"LedgerHead"> | string;
    seq?: Prisma.BigIntFilter<"LedgerHead"> | bigint | number;
    hash?: Prisma.StringFilter<"LedgerHead"> | string;
};
export type LedgerHeadOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
};
export type LedgerHeadWhereUniqueInput = Prisma.AtLeast<{
    tenant?: string;
    AND?: Prisma.LedgerHeadWhereInput | Prisma.LedgerHeadWhereInput[];
    OR?: Prisma.LedgerHeadWhereInput[];
    NOT?: Prisma.LedgerHeadWhereInput | Prisma.LedgerHeadWhereInput[];
    seq?: Prisma.BigIntFilter<"LedgerHead"> | bigint | number;
    hash?: Prisma.StringFilter<"LedgerHead"> | string;
}, "tenant">;
export type LedgerHeadOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
    _count?: Prisma.LedgerHeadCountOrderByAggregateInput;
    _avg?: Prisma.LedgerHeadAvgOrderByAggregateInput;
    _max?: Prisma.LedgerHeadMaxOrderByAggregateInput;
    _min?: Prisma.LedgerHeadMinOrderByAggregateInput;
    _sum?: Prisma.LedgerHeadSumOrderByAggregateInput;
};
export type LedgerHeadScalarWhereWithAggregatesInput = {
    AND?: Prisma.LedgerHeadScalarWhereWithAggregatesInput | Prisma.LedgerHeadScalarWhereWithAggregatesInput[];
    OR?: Prisma.LedgerHeadScalarWhereWithAggregatesInput[];
    NOT?: Prisma.LedgerHeadScalarWhereWithAggregatesInput | Prisma.LedgerHeadScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"LedgerHead"> | string;
    seq?: Prisma.BigIntWithAggregatesFilter<"LedgerHead"> | bigint | number;
    hash?: Prisma.StringWithAggregatesFilter<"LedgerHead"> | string;
};
export type LedgerHeadCreateInput = {
    tenant?: string;
    seq: bigint | number;
    hash: string;
};
export type LedgerHeadUncheckedCreateInput = {
    tenant?: string;
    seq: bigint | number;
    hash: string;
};
export type LedgerHeadUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    hash?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type LedgerHeadUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    hash?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type LedgerHeadCreateManyInput = {
    tenant?: string;
    seq: bigint | number;
    hash: string;
};
export type LedgerHeadUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    hash?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type LedgerHeadUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    hash?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type LedgerHeadCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
};
export type LedgerHeadAvgOrderByAggregateInput = {
    seq?: Prisma.SortOrder;
};
export type LedgerHeadMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
};
export type LedgerHeadMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
};
export type LedgerHeadSumOrderByAggregateInput = {
    seq?: Prisma.SortOrder;
};
export type BigIntFieldUpdateOperationsInput = {
    set?: bigint | number;
    increment?: bigint | number;
    decrement?: bigint | number;
    multiply?: bigint | number;
    divide?: bigint | number;
};
export type LedgerHeadSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    seq?: boolean;
    hash?: boolean;
}, ExtArgs["result"]["ledgerHead"]>;
export type LedgerHeadSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    seq?: boolean;
    hash?: boolean;
}, ExtArgs["result"]["ledgerHead"]>;
export type LedgerHeadSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    seq?: boolean;
    hash?: boolean;
}, ExtArgs["result"]["ledgerHead"]>;
export type LedgerHeadSelectScalar = {
    tenant?: boolean;
    seq?: boolean;
    hash?: boolean;
};
export type LedgerHeadOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "seq" | "hash", ExtArgs["result"]["ledgerHead"]>;
export type $LedgerHeadPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "LedgerHead";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        seq: bigint;
        hash: string;
    }, ExtArgs["result"]["ledgerHead"]>;
    composites: {};
};
export type LedgerHeadGetPayload<S extends boolean | null | undefined | LedgerHeadDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$LedgerHeadPayload, S>;
export type LedgerHeadCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<LedgerHeadFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: LedgerHeadCountAggregateInputType | true;
};
export interface LedgerHeadDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['LedgerHead'];
        meta: {
            name: 'LedgerHead';
        };
    };
    /**
     * Find zero or one LedgerHead that matches the filter.
     * @param {LedgerHeadFindUniqueArgs} args - Arguments to find a LedgerHead
     * @example
     * // Get one LedgerHead
     * const ledgerHead = await prisma.ledgerHead.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends LedgerHeadFindUniqueArgs>(args: Prisma.SelectSubset<T, LedgerHeadFindUniqueArgs<ExtArgs>>): Prisma.Prisma__LedgerHeadClient<runtime.Types.Result.GetResult<Prisma.$LedgerHeadPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one LedgerHead that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {LedgerHeadFindUniqueOrThrowArgs} args - Arguments to find a LedgerHead
     * @example
     * // Get one LedgerHead
     * const ledgerHead = await prisma.ledgerHead.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends LedgerHeadFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, LedgerHeadFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__LedgerHeadClient<runtime.Types.Result.GetResult<Prisma.$LedgerHeadPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first LedgerHead that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LedgerHeadFindFirstArgs} args - Arguments to find a LedgerHead
     * @example
     * // Get one LedgerHead
     * const ledgerHead = await prisma.ledgerHead.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends LedgerHeadFindFirstArgs>(args?: Prisma.SelectSubset<T, LedgerHeadFindFirstArgs<ExtArgs>>): Prisma.Prisma__LedgerHeadClient<runtime.Types.Result.GetResult<Prisma.$LedgerHeadPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first LedgerHead that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LedgerHeadFindFirstOrThrowArgs} args - Arguments to find a LedgerHead
     * @example
     * // Get one LedgerHead
     * const ledgerHead = await prisma.ledgerHead.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends LedgerHeadFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, LedgerHeadFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__LedgerHeadClient<runtime.Types.Result.GetResult<Prisma.$LedgerHeadPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more LedgerHeads that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LedgerHeadFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all LedgerHeads
     * const ledgerHeads = await prisma.ledgerHead.findMany()
     *
     * // Get first 10 LedgerHeads
     * const ledgerHeads = await prisma.ledgerHead.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const ledgerHeadWithTenantOnly = await prisma.ledgerHead.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends LedgerHeadFindManyArgs>(args?: Prisma.SelectSubset<T, LedgerHeadFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LedgerHeadPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a LedgerHead.
     * @param {LedgerHeadCreateArgs} args - Arguments to create a LedgerHead.
     * @example
     * // Create one LedgerHead
     * const LedgerHead = await prisma.ledgerHead.create({
     *   data: {
     *     // ... data to create a LedgerHead
     *   }
     * })
     *
     */
    create<T extends LedgerHeadCreateArgs>(args: Prisma.SelectSubset<T, LedgerHeadCreateArgs<ExtArgs>>): Prisma.Prisma__LedgerHeadClient<runtime.Types.Result.GetResult<Prisma.$LedgerHeadPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many LedgerHeads.
     * @param {LedgerHeadCreateManyArgs} args - Arguments to create many LedgerHeads.
     * @example
     * // Create many LedgerHeads
     * const ledgerHead = await prisma.ledgerHead.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends LedgerHeadCreateManyArgs>(args?: Prisma.SelectSubset<T, LedgerHeadCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many LedgerHeads and returns the data saved in the database.
     * @param {LedgerHeadCreateManyAndReturnArgs} args - Arguments to create many LedgerHeads.
     * @example
     * // Create many LedgerHeads
     * const ledgerHead = await prisma.ledgerHead.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many LedgerHeads and only return the `tenant`
     * const ledgerHeadWithTenantOnly = await prisma.ledgerHead.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends LedgerHeadCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, LedgerHeadCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LedgerHeadPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a LedgerHead.
     * @param {LedgerHeadDeleteArgs} args - Arguments to delete one LedgerHead.
     * @example
     * // Delete one LedgerHead
     * const LedgerHead = await prisma.ledgerHead.delete({
     *   where: {
     *     // ... filter to delete one LedgerHead
     *   }
     * })
     *
     */
    delete<T extends LedgerHeadDeleteArgs>(args: Prisma.SelectSubset<T, LedgerHeadDeleteArgs<ExtArgs>>): Prisma.Prisma__LedgerHeadClient<runtime.Types.Result.GetResult<Prisma.$LedgerHeadPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one LedgerHead.
     * @param {LedgerHeadUpdateArgs} args - Arguments to update one LedgerHead.
     * @example
     * // Update one LedgerHead
     * const ledgerHead = await prisma.ledgerHead.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends LedgerHeadUpdateArgs>(args: Prisma.SelectSubset<T, LedgerHeadUpdateArgs<ExtArgs>>): Prisma.Prisma__LedgerHeadClient<runtime.Types.Result.GetResult<Prisma.$LedgerHeadPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more LedgerHeads.
     * @param {LedgerHeadDeleteManyArgs} args - Arguments to filter LedgerHeads to delete.
     * @example
     * // Delete a few LedgerHeads
     * const { count } = await prisma.ledgerHead.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends LedgerHeadDeleteManyArgs>(args?: Prisma.SelectSubset<T, LedgerHeadDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more LedgerHeads.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LedgerHeadUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many LedgerHeads
     * const ledgerHead = await prisma.ledgerHead.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends LedgerHeadUpdateManyArgs>(args: Prisma.SelectSubset<T, LedgerHeadUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more LedgerHeads and returns the data updated in the database.
     * @param {LedgerHeadUpdateManyAndReturnArgs} args - Arguments to update many LedgerHeads.
     * @example
     * // Update many LedgerHeads
     * const ledgerHead = await prisma.ledgerHead.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more LedgerHeads and only return the `tenant`
     * const ledgerHeadWithTenantOnly = await prisma.ledgerHead.updateManyAndReturn({
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
    updateManyAndReturn<T extends LedgerHeadUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, LedgerHeadUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LedgerHeadPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one LedgerHead.
     * @param {LedgerHeadUpsertArgs} args - Arguments to update or create a LedgerHead.
     * @example
     * // Update or create a LedgerHead
     * const ledgerHead = await prisma.ledgerHead.upsert({
     *   create: {
     *     // ... data to create a LedgerHead
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the LedgerHead we want to update
     *   }
     * })
     */
    upsert<T extends LedgerHeadUpsertArgs>(args: Prisma.SelectSubset<T, LedgerHeadUpsertArgs<ExtArgs>>): Prisma.Prisma__LedgerHeadClient<runtime.Types.Result.GetResult<Prisma.$LedgerHeadPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of LedgerHeads.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LedgerHeadCountArgs} args - Arguments to filter LedgerHeads to count.
     * @example
     * // Count the number of LedgerHeads
     * const count = await prisma.ledgerHead.count({
     *   where: {
     *     // ... the filter for the LedgerHeads we want to count
     *   }
     * })
    **/
    count<T extends LedgerHeadCountArgs>(args?: Prisma.Subset<T, LedgerHeadCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], LedgerHeadCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a LedgerHead.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LedgerHeadAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends LedgerHeadAggregateArgs>(args: Prisma.Subset<T, LedgerHeadAggregateArgs>): Prisma.PrismaPromise<GetLedgerHeadAggregateType<T>>;
    /**
     * Group by LedgerHead.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LedgerHeadGroupByArgs} args - Group by arguments.
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
    groupBy<T extends LedgerHeadGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: LedgerHeadGroupByArgs['orderBy'];
    } : {
        orderBy?: LedgerHeadGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, LedgerHeadGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetLedgerHeadGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the LedgerHead model
     */
    readonly fields: LedgerHeadFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for LedgerHead.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__LedgerHeadClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the LedgerHead model
 */
export interface LedgerHeadFieldRefs {
    readonly tenant: Prisma.FieldRef<"LedgerHead", 'String'>;
    readonly seq: Prisma.FieldRef<"LedgerHead", 'BigInt'>;
    readonly hash: Prisma.FieldRef<"LedgerHead", 'String'>;
}
/**
 * LedgerHead findUnique
 */
export type LedgerHeadFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LedgerHead
     */
    select?: Prisma.LedgerHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LedgerHead
     */
    omit?: Prisma.LedgerHeadOmit<ExtArgs> | null;
    /**
     * Filter, which LedgerHead to fetch.
     */
    where: Prisma.LedgerHeadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LedgerHead findUniqueOrThrow
 */
export type LedgerHeadFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LedgerHead
     */
    select?: Prisma.LedgerHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LedgerHead
     */
    omit?: Prisma.LedgerHeadOmit<ExtArgs> | null;
    /**
     * Filter, which LedgerHead to fetch.
     */
    where: Prisma.LedgerHeadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LedgerHead findFirst
 */
export type LedgerHeadFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LedgerHead
     */
    select?: Prisma.LedgerHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LedgerHead
     */
    omit?: Prisma.LedgerHeadOmit<ExtArgs> | null;
    /**
     * Filter, which LedgerHead to fetch.
     */
    where?: Prisma.LedgerHeadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of LedgerHeads to fetch.
     */
    orderBy?: Prisma.LedgerHeadOrderByWithRelationInput | Prisma.LedgerHeadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for LedgerHeads.
     */
    cursor?: Prisma.LedgerHeadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` LedgerHeads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` LedgerHeads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of LedgerHeads.
     */
    distinct?: Prisma.LedgerHeadScalarFieldEnum | Prisma.LedgerHeadScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LedgerHead findFirstOrThrow
 */
export type LedgerHeadFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LedgerHead
     */
    select?: Prisma.LedgerHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LedgerHead
     */
    omit?: Prisma.LedgerHeadOmit<ExtArgs> | null;
    /**
     * Filter, which LedgerHead to fetch.
     */
    where?: Prisma.LedgerHeadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of LedgerHeads to fetch.
     */
    orderBy?: Prisma.LedgerHeadOrderByWithRelationInput | Prisma.LedgerHeadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for LedgerHeads.
     */
    cursor?: Prisma.LedgerHeadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` LedgerHeads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` LedgerHeads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of LedgerHeads.
     */
    distinct?: Prisma.LedgerHeadScalarFieldEnum | Prisma.LedgerHeadScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LedgerHead findMany
 */
export type LedgerHeadFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LedgerHead
     */
    select?: Prisma.LedgerHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LedgerHead
     */
    omit?: Prisma.LedgerHeadOmit<ExtArgs> | null;
    /**
     * Filter, which LedgerHeads to fetch.
     */
    where?: Prisma.LedgerHeadWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of LedgerHeads to fetch.
     */
    orderBy?: Prisma.LedgerHeadOrderByWithRelationInput | Prisma.LedgerHeadOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing LedgerHeads.
     */
    cursor?: Prisma.LedgerHeadWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` LedgerHeads from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` LedgerHeads.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of LedgerHeads.
     */
    distinct?: Prisma.LedgerHeadScalarFieldEnum | Prisma.LedgerHeadScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LedgerHead create
 */
export type LedgerHeadCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LedgerHead
     */
    select?: Prisma.LedgerHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LedgerHead
     */
    omit?: Prisma.LedgerHeadOmit<ExtArgs> | null;
    /**
     * The data needed to create a LedgerHead.
     */
    data: Prisma.XOR<Prisma.LedgerHeadCreateInput, Prisma.LedgerHeadUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LedgerHead createMany
 */
export type LedgerHeadCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many LedgerHeads.
     */
    data: Prisma.LedgerHeadCreateManyInput | Prisma.LedgerHeadCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * LedgerHead createManyAndReturn
 */
export type LedgerHeadCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LedgerHead
     */
    select?: Prisma.LedgerHeadSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the LedgerHead
     */
    omit?: Prisma.LedgerHeadOmit<ExtArgs> | null;
    /**
     * The data used to create many LedgerHeads.
     */
    data: Prisma.LedgerHeadCreateManyInput | Prisma.LedgerHeadCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * LedgerHead update
 */
export type LedgerHeadUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LedgerHead
     */
    select?: Prisma.LedgerHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LedgerHead
     */
    omit?: Prisma.LedgerHeadOmit<ExtArgs> | null;
    /**
     * The data needed to update a LedgerHead.
     */
    data: Prisma.XOR<Prisma.LedgerHeadUpdateInput, Prisma.LedgerHeadUncheckedUpdateInput>;
    /**
     * Choose, which LedgerHead to update.
     */
    where: Prisma.LedgerHeadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LedgerHead updateMany
 */
export type LedgerHeadUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update LedgerHeads.
     */
    data: Prisma.XOR<Prisma.LedgerHeadUpdateManyMutationInput, Prisma.LedgerHeadUncheckedUpdateManyInput>;
    /**
     * Filter which LedgerHeads to update
     */
    where?: Prisma.LedgerHeadWhereInput;
    /**
     * Limit how many LedgerHeads to update.
     */
    limit?: number;
};
/**
 * LedgerHead updateManyAndReturn
 */
export type LedgerHeadUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LedgerHead
     */
    select?: Prisma.LedgerHeadSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the LedgerHead
     */
    omit?: Prisma.LedgerHeadOmit<ExtArgs> | null;
    /**
     * The data used to update LedgerHeads.
     */
    data: Prisma.XOR<Prisma.LedgerHeadUpdateManyMutationInput, Prisma.LedgerHeadUncheckedUpdateManyInput>;
    /**
     * Filter which LedgerHeads to update
     */
    where?: Prisma.LedgerHeadWhereInput;
    /**
     * Limit how many LedgerHeads to update.
     */
    limit?: number;
};
/**
 * LedgerHead upsert
 */
export type LedgerHeadUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LedgerHead
     */
    select?: Prisma.LedgerHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LedgerHead
     */
    omit?: Prisma.LedgerHeadOmit<ExtArgs> | null;
    /**
     * The filter to search for the LedgerHead to update in case it exists.
     */
    where: Prisma.LedgerHeadWhereUniqueInput;
    /**
     * In case the LedgerHead found by the `where` argument doesn't exist, create a new LedgerHead with this data.
     */
    create: Prisma.XOR<Prisma.LedgerHeadCreateInput, Prisma.LedgerHeadUncheckedCreateInput>;
    /**
     * In case the LedgerHead was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.LedgerHeadUpdateInput, Prisma.LedgerHeadUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LedgerHead delete
 */
export type LedgerHeadDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LedgerHead
     */
    select?: Prisma.LedgerHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LedgerHead
     */
    omit?: Prisma.LedgerHeadOmit<ExtArgs> | null;
    /**
     * Filter which LedgerHead to delete.
     */
    where: Prisma.LedgerHeadWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * LedgerHead deleteMany
 */
export type LedgerHeadDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which LedgerHeads to delete
     */
    where?: Prisma.LedgerHeadWhereInput;
    /**
     * Limit how many LedgerHeads to delete.
     */
    limit?: number;
};
/**
 * LedgerHead without action
 */
export type LedgerHeadDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LedgerHead
     */
    select?: Prisma.LedgerHeadSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LedgerHead
     */
    omit?: Prisma.LedgerHeadOmit<ExtArgs> | null;
};
