import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model AuditCheckpoint
 * A signed statement on the first `treeSize` events.
 */
export type AuditCheckpointModel = runtime.Types.Result.DefaultSelection<Prisma.$AuditCheckpointPayload>;
export type AggregateAuditCheckpoint = {
    _count: AuditCheckpointCountAggregateOutputType | null;
    _avg: AuditCheckpointAvgAggregateOutputType | null;
    _sum: AuditCheckpointSumAggregateOutputType | null;
    _min: AuditCheckpointMinAggregateOutputType | null;
    _max: AuditCheckpointMaxAggregateOutputType | null;
};
export type AuditCheckpointAvgAggregateOutputType = {
    treeSize: number | null;
};
export type AuditCheckpointSumAggregateOutputType = {
    treeSize: bigint | null;
};
export type AuditCheckpointMinAggregateOutputType = {
    tenant: string | null;
    treeSize: bigint | null;
    rootHash: string | null;
    at: Date | null;
    keyId: string | null;
    signature: string | null;
};
export type AuditCheckpointMaxAggregateOutputType = {
    tenant: string | null;
    treeSize: bigint | null;
    rootHash: string | null;
    at: Date | null;
    keyId: string | null;
    signature: string | null;
};
export type AuditCheckpointCountAggregateOutputType = {
    tenant: number;
    treeSize: number;
    rootHash: number;
    at: number;
    keyId: number;
    signature: number;
    frontier: number;
    _all: number;
};
export type AuditCheckpointAvgAggregateInputType = {
    treeSize?: true;
};
export type AuditCheckpointSumAggregateInputType = {
    treeSize?: true;
};
export type AuditCheckpointMinAggregateInputType = {
    tenant?: true;
    treeSize?: true;
    rootHash?: true;
    at?: true;
    keyId?: true;
    signature?: true;
};
export type AuditCheckpointMaxAggregateInputType = {
    tenant?: true;
    treeSize?: true;
    rootHash?: true;
    at?: true;
    keyId?: true;
    signature?: true;
};
export type AuditCheckpointCountAggregateInputType = {
    tenant?: true;
    treeSize?: true;
    rootHash?: true;
    at?: true;
    keyId?: true;
    signature?: true;
    frontier?: true;
    _all?: true;
};
export type AuditCheckpointAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which AuditCheckpoint to aggregate.
     */
    where?: Prisma.AuditCheckpointWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditCheckpoints to fetch.
     */
    orderBy?: Prisma.AuditCheckpointOrderByWithRelationInput | Prisma.AuditCheckpointOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.AuditCheckpointWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditCheckpoints from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditCheckpoints.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned AuditCheckpoints
    **/
    _count?: true | AuditCheckpointCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: AuditCheckpointAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: AuditCheckpointSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: AuditCheckpointMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: AuditCheckpointMaxAggregateInputType;
};
export type GetAuditCheckpointAggregateType<T extends AuditCheckpointAggregateArgs> = {
    [P in keyof T & keyof AggregateAuditCheckpoint]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateAuditCheckpoint[P]> : Prisma.GetScalarType<T[P], AggregateAuditCheckpoint[P]>;
};
export type AuditCheckpointGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.AuditCheckpointWhereInput;
    orderBy?: Prisma.AuditCheckpointOrderByWithAggregationInput | Prisma.AuditCheckpointOrderByWithAggregationInput[];
    by: Prisma.AuditCheckpointScalarFieldEnum[] | Prisma.AuditCheckpointScalarFieldEnum;
    having?: Prisma.AuditCheckpointScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: AuditCheckpointCountAggregateInputType | true;
    _avg?: AuditCheckpointAvgAggregateInputType;
    _sum?: AuditCheckpointSumAggregateInputType;
    _min?: AuditCheckpointMinAggregateInputType;
    _max?: AuditCheckpointMaxAggregateInputType;
};
export type AuditCheckpointGroupByOutputType = {
    tenant: string;
    treeSize: bigint;
    rootHash: string;
    at: Date;
    keyId: string;
    signature: string;
    frontier: string[];
    _count: AuditCheckpointCountAggregateOutputType | null;
    _avg: AuditCheckpointAvgAggregateOutputType | null;
    _sum: AuditCheckpointSumAggregateOutputType | null;
    _min: AuditCheckpointMinAggregateOutputType | null;
    _max: AuditCheckpointMaxAggregateOutputType | null;
};
export type GetAuditCheckpointGroupByPayload<T extends AuditCheckpointGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<AuditCheckpointGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof AuditCheckpointGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], AuditCheckpointGroupByOutputType[P]> : Prisma.GetScalarType<T[P], AuditCheckpointGroupByOutputType[P]>;
}>>;
export type AuditCheckpointWhereInput = {
    AND?: Prisma.AuditCheckpointWhereInput | Prisma.AuditCheckpointWhereInput[];
    OR?: Prisma.AuditCheckpointWhereInput[];
    NOT?: Prisma.AuditCheckpointWhereInput | Prisma.AuditCheckpointWhereInput[];
    tenant?: Prisma.StringFilter<"AuditCheckpoint"> | string;
    treeSize?: Prisma.BigIntFilter<"AuditCheckpoint"> | bigint | number;
    rootHash?: Prisma.StringFilter<"AuditCheckpoint"> | string;
    at?: Prisma.DateTimeFilter<"AuditCheckpoint"> | Date | string;
    keyId?: Prisma.StringFilter<"AuditCheckpoint"> | string;
    signature?: Prisma.StringFilter<"AuditCheckpoint"> | string;
    frontier?: Prisma.StringNullableListFilter<"AuditCheckpoint">;
};
export type AuditCheckpointOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    treeSize?: Prisma.SortOrder;
    rootHash?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    keyId?: Prisma.SortOrder;
    signature?: Prisma.SortOrder;
    frontier?: Prisma.SortOrder;
};
export type AuditCheckpointWhereUniqueInput = Prisma.AtLeast<{
    tenant_treeSize?: Prisma.AuditCheckpointTenantTreeSizeCompoundUniqueInput;
    AND?: Prisma.AuditCheckpointWhereInput | Prisma.AuditCheckpointWhereInput[];
    OR?: Prisma.AuditCheckpointWhereInput[];
    NOT?: Prisma.AuditCheckpointWhereInput | Prisma.AuditCheckpointWhereInput[];
    tenant?: Prisma.StringFilter<"AuditCheckpoint"> | string;
    treeSize?: Prisma.BigIntFilter<"AuditCheckpoint"> | bigint | number;
    rootHash?: Prisma.StringFilter<"AuditCheckpoint"> | string;
    at?: Prisma.DateTimeFilter<"AuditCheckpoint"> | Date | string;
    keyId?: Prisma.StringFilter<"AuditCheckpoint"> | string;
    signature?: Prisma.StringFilter<"AuditCheckpoint"> | string;
    frontier?: Prisma.StringNullableListFilter<"AuditCheckpoint">;
}, "tenant_treeSize">;
export type AuditCheckpointOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    treeSize?: Prisma.SortOrder;
    rootHash?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    keyId?: Prisma.SortOrder;
    signature?: Prisma.SortOrder;
    frontier?: Prisma.SortOrder;
    _count?: Prisma.AuditCheckpointCountOrderByAggregateInput;
    _avg?: Prisma.AuditCheckpointAvgOrderByAggregateInput;
    _max?: Prisma.AuditCheckpointMaxOrderByAggregateInput;
    _min?: Prisma.AuditCheckpointMinOrderByAggregateInput;
    _sum?: Prisma.AuditCheckpointSumOrderByAggregateInput;
};
export type AuditCheckpointScalarWhereWithAggregatesInput = {
    AND?: Prisma.AuditCheckpointScalarWhereWithAggregatesInput | Prisma.AuditCheckpointScalarWhereWithAggregatesInput[];
    OR?: Prisma.AuditCheckpointScalarWhereWithAggregatesInput[];
    NOT?: Prisma.AuditCheckpointScalarWhereWithAggregatesInput | Prisma.AuditCheckpointScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"AuditCheckpoint"> | string;
    treeSize?: Prisma.BigIntWithAggregatesFilter<"AuditCheckpoint"> | bigint | number;
    rootHash?: Prisma.StringWithAggregatesFilter<"AuditCheckpoint"> | string;
    at?: Prisma.DateTimeWithAggregatesFilter<"AuditCheckpoint"> | Date | string;
    keyId?: Prisma.StringWithAggregatesFilter<"AuditCheckpoint"> | string;
    signature?: Prisma.StringWithAggregatesFilter<"AuditCheckpoint"> | string;
    frontier?: Prisma.StringNullableListFilter<"AuditCheckpoint">;
};
export type AuditCheckpointCreateInput = {
    tenant?: string;
    treeSize: bigint | number;
    rootHash: string;
    at: Date | string;
    keyId: string;
    signature: string;
    frontier?: Prisma.AuditCheckpointCreatefrontierInput | string[];
};
export type AuditCheckpointUncheckedCreateInput = {
    tenant?: string;
    treeSize: bigint | number;
    rootHash: string;
    at: Date | string;
    keyId: string;
    signature: string;
    frontier?: Prisma.AuditCheckpointCreatefrontierInput | string[];
};
export type AuditCheckpointUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    treeSize?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    rootHash?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    keyId?: Prisma.StringFieldUpdateOperationsInput | string;
    signature?: Prisma.StringFieldUpdateOperationsInput | string;
    frontier?: Prisma.AuditCheckpointUpdatefrontierInput | string[];
};
export type AuditCheckpointUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    treeSize?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    rootHash?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    keyId?: Prisma.StringFieldUpdateOperationsInput | string;
    signature?: Prisma.StringFieldUpdateOperationsInput | string;
    frontier?: Prisma.AuditCheckpointUpdatefrontierInput | string[];
};
export type AuditCheckpointCreateManyInput = {
    tenant?: string;
    treeSize: bigint | number;
    rootHash: string;
    at: Date | string;
    keyId: string;
    signature: string;
    frontier?: Prisma.AuditCheckpointCreatefrontierInput | string[];
};
export type AuditCheckpointUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    treeSize?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    rootHash?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    keyId?: Prisma.StringFieldUpdateOperationsInput | string;
    signature?: Prisma.StringFieldUpdateOperationsInput | string;
    frontier?: Prisma.AuditCheckpointUpdatefrontierInput | string[];
};
export type AuditCheckpointUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    treeSize?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    rootHash?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    keyId?: Prisma.StringFieldUpdateOperationsInput | string;
    signature?: Prisma.StringFieldUpdateOperationsInput | string;
    frontier?: Prisma.AuditCheckpointUpdatefrontierInput | string[];
};
export type StringNullableListFilter<$PrismaModel = never> = {
    equals?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    has?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    hasEvery?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    hasSome?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    isEmpty?: boolean;
};
export type AuditCheckpointTenantTreeSizeCompoundUniqueInput = {
    tenant: string;
    treeSize: bigint | number;
};
export type AuditCheckpointCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    treeSize?: Prisma.SortOrder;
    rootHash?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    keyId?: Prisma.SortOrder;
    signature?: Prisma.SortOrder;
    frontier?: Prisma.SortOrder;
};
export type AuditCheckpointAvgOrderByAggregateInput = {
    treeSize?: Prisma.SortOrder;
};
export type AuditCheckpointMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    treeSize?: Prisma.SortOrder;
    rootHash?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    keyId?: Prisma.SortOrder;
    signature?: Prisma.SortOrder;
};
export type AuditCheckpointMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    treeSize?: Prisma.SortOrder;
    rootHash?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    keyId?: Prisma.SortOrder;
    signature?: Prisma.SortOrder;
};
export type AuditCheckpointSumOrderByAggregateInput = {
    treeSize?: Prisma.SortOrder;
};
export type AuditCheckpointCreatefrontierInput = {
    set: string[];
};
export type AuditCheckpointUpdatefrontierInput = {
    set?: string[];
    push?: string | string[];
};
export type AuditCheckpointSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    treeSize?: boolean;
    rootHash?: boolean;
    at?: boolean;
    keyId?: boolean;
    signature?: boolean;
    frontier?: boolean;
}, ExtArgs["result"]["auditCheckpoint"]>;
export type AuditCheckpointSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    treeSize?: boolean;
    rootHash?: boolean;
    at?: boolean;
    keyId?: boolean;
    signature?: boolean;
    frontier?: boolean;
}, ExtArgs["result"]["auditCheckpoint"]>;
export type AuditCheckpointSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    treeSize?: boolean;
    rootHash?: boolean;
    at?: boolean;
    keyId?: boolean;
    signature?: boolean;
    frontier?: boolean;
}, ExtArgs["result"]["auditCheckpoint"]>;
export type AuditCheckpointSelectScalar = {
    tenant?: boolean;
    treeSize?: boolean;
    rootHash?: boolean;
    at?: boolean;
    keyId?: boolean;
    signature?: boolean;
    frontier?: boolean;
};
export type AuditCheckpointOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "treeSize" | "rootHash" | "at" | "keyId" | "signature" | "frontier", ExtArgs["result"]["auditCheckpoint"]>;
export type $AuditCheckpointPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "AuditCheckpoint";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        treeSize: bigint;
        rootHash: string;
        at: Date;
        keyId: string;
        signature: string;
        /**
         * roots of the perfect subtrees, largest first: where the next checkpoint goes on
         */
        frontier: string[];
    }, ExtArgs["result"]["auditCheckpoint"]>;
    composites: {};
};
export type AuditCheckpointGetPayload<S extends boolean | null | undefined | AuditCheckpointDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$AuditCheckpointPayload, S>;
export type AuditCheckpointCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<AuditCheckpointFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: AuditCheckpointCountAggregateInputType | true;
};
export interface AuditCheckpointDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['AuditCheckpoint'];
        meta: {
            name: 'AuditCheckpoint';
        };
    };
    /**
     * Find zero or one AuditCheckpoint that matches the filter.
     * @param {AuditCheckpointFindUniqueArgs} args - Arguments to find a AuditCheckpoint
     * @example
     * // Get one AuditCheckpoint
     * const auditCheckpoint = await prisma.auditCheckpoint.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends AuditCheckpointFindUniqueArgs>(args: Prisma.SelectSubset<T, AuditCheckpointFindUniqueArgs<ExtArgs>>): Prisma.Prisma__AuditCheckpointClient<runtime.Types.Result.GetResult<Prisma.$AuditCheckpointPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one AuditCheckpoint that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {AuditCheckpointFindUniqueOrThrowArgs} args - Arguments to find a AuditCheckpoint
     * @example
     * // Get one AuditCheckpoint
     * const auditCheckpoint = await prisma.auditCheckpoint.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends AuditCheckpointFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, AuditCheckpointFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__AuditCheckpointClient<runtime.Types.Result.GetResult<Prisma.$AuditCheckpointPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first AuditCheckpoint that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditCheckpointFindFirstArgs} args - Arguments to find a AuditCheckpoint
     * @example
     * // Get one AuditCheckpoint
     * const auditCheckpoint = await prisma.auditCheckpoint.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends AuditCheckpointFindFirstArgs>(args?: Prisma.SelectSubset<T, AuditCheckpointFindFirstArgs<ExtArgs>>): Prisma.Prisma__AuditCheckpointClient<runtime.Types.Result.GetResult<Prisma.$AuditCheckpointPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first AuditCheckpoint that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditCheckpointFindFirstOrThrowArgs} args - Arguments to find a AuditCheckpoint
     * @example
     * // Get one AuditCheckpoint
     * const auditCheckpoint = await prisma.auditCheckpoint.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends AuditCheckpointFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, AuditCheckpointFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__AuditCheckpointClient<runtime.Types.Result.GetResult<Prisma.$AuditCheckpointPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more AuditCheckpoints that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditCheckpointFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all AuditCheckpoints
     * const auditCheckpoints = await prisma.auditCheckpoint.findMany()
     *
     * // Get first 10 AuditCheckpoints
     * const auditCheckpoints = await prisma.auditCheckpoint.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const auditCheckpointWithTenantOnly = await prisma.auditCheckpoint.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends AuditCheckpointFindManyArgs>(args?: Prisma.SelectSubset<T, AuditCheckpointFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditCheckpointPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a AuditCheckpoint.
     * @param {AuditCheckpointCreateArgs} args - Arguments to create a AuditCheckpoint.
     * @example
     * // Create one AuditCheckpoint
     * const AuditCheckpoint = await prisma.auditCheckpoint.create({
     *   data: {
     *     // ... data to create a AuditCheckpoint
     *   }
     * })
     *
     */
    create<T extends AuditCheckpointCreateArgs>(args: Prisma.SelectSubset<T, AuditCheckpointCreateArgs<ExtArgs>>): Prisma.Prisma__AuditCheckpointClient<runtime.Types.Result.GetResult<Prisma.$AuditCheckpointPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many AuditCheckpoints.
     * @param {AuditCheckpointCreateManyArgs} args - Arguments to create many AuditCheckpoints.
     * @example
     * // Create many AuditCheckpoints
     * const auditCheckpoint = await prisma.auditCheckpoint.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends AuditCheckpointCreateManyArgs>(args?: Prisma.SelectSubset<T, AuditCheckpointCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many AuditCheckpoints and returns the data saved in the database.
     * @param {AuditCheckpointCreateManyAndReturnArgs} args - Arguments to create many AuditCheckpoints.
     * @example
     * // Create many AuditCheckpoints
     * const auditCheckpoint = await prisma.auditCheckpoint.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many AuditCheckpoints and only return the `tenant`
     * const auditCheckpointWithTenantOnly = await prisma.auditCheckpoint.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends AuditCheckpointCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, AuditCheckpointCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditCheckpointPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a AuditCheckpoint.
     * @param {AuditCheckpointDeleteArgs} args - Arguments to delete one AuditCheckpoint.
     * @example
     * // Delete one AuditCheckpoint
     * const AuditCheckpoint = await prisma.auditCheckpoint.delete({
     *   where: {
     *     // ... filter to delete one AuditCheckpoint
     *   }
     * })
     *
     */
    delete<T extends AuditCheckpointDeleteArgs>(args: Prisma.SelectSubset<T, AuditCheckpointDeleteArgs<ExtArgs>>): Prisma.Prisma__AuditCheckpointClient<runtime.Types.Result.GetResult<Prisma.$AuditCheckpointPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one AuditCheckpoint.
     * @param {AuditCheckpointUpdateArgs} args - Arguments to update one AuditCheckpoint.
     * @example
     * // Update one AuditCheckpoint
     * const auditCheckpoint = await prisma.auditCheckpoint.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends AuditCheckpointUpdateArgs>(args: Prisma.SelectSubset<T, AuditCheckpointUpdateArgs<ExtArgs>>): Prisma.Prisma__AuditCheckpointClient<runtime.Types.Result.GetResult<Prisma.$AuditCheckpointPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more AuditCheckpoints.
     * @param {AuditCheckpointDeleteManyArgs} args - Arguments to filter AuditCheckpoints to delete.
     * @example
     * // Delete a few AuditCheckpoints
     * const { count } = await prisma.auditCheckpoint.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends AuditCheckpointDeleteManyArgs>(args?: Prisma.SelectSubset<T, AuditCheckpointDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more AuditCheckpoints.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditCheckpointUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many AuditCheckpoints
     * const auditCheckpoint = await prisma.auditCheckpoint.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends AuditCheckpointUpdateManyArgs>(args: Prisma.SelectSubset<T, AuditCheckpointUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more AuditCheckpoints and returns the data updated in the database.
     * @param {AuditCheckpointUpdateManyAndReturnArgs} args - Arguments to update many AuditCheckpoints.
     * @example
     * // Update many AuditCheckpoints
     * const auditCheckpoint = await prisma.auditCheckpoint.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more AuditCheckpoints and only return the `tenant`
     * const auditCheckpointWithTenantOnly = await prisma.auditCheckpoint.updateManyAndReturn({
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
    updateManyAndReturn<T extends AuditCheckpointUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, AuditCheckpointUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditCheckpointPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one AuditCheckpoint.
     * @param {AuditCheckpointUpsertArgs} args - Arguments to update or create a AuditCheckpoint.
     * @example
     * // Update or create a AuditCheckpoint
     * const auditCheckpoint = await prisma.auditCheckpoint.upsert({
     *   create: {
     *     // ... data to create a AuditCheckpoint
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the AuditCheckpoint we want to update
     *   }
     * })
     */
    upsert<T extends AuditCheckpointUpsertArgs>(args: Prisma.SelectSubset<T, AuditCheckpointUpsertArgs<ExtArgs>>): Prisma.Prisma__AuditCheckpointClient<runtime.Types.Result.GetResult<Prisma.$AuditCheckpointPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of AuditCheckpoints.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditCheckpointCountArgs} args - Arguments to filter AuditCheckpoints to count.
     * @example
     * // Count the number of AuditCheckpoints
     * const count = await prisma.auditCheckpoint.count({
     *   where: {
     *     // ... the filter for the AuditCheckpoints we want to count
     *   }
     * })
    **/
    count<T extends AuditCheckpointCountArgs>(args?: Prisma.Subset<T, AuditCheckpointCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], AuditCheckpointCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a AuditCheckpoint.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditCheckpointAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends AuditCheckpointAggregateArgs>(args: Prisma.Subset<T, AuditCheckpointAggregateArgs>): Prisma.PrismaPromise<GetAuditCheckpointAggregateType<T>>;
    /**
     * Group by AuditCheckpoint.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditCheckpointGroupByArgs} args - Group by arguments.
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
    groupBy<T extends AuditCheckpointGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: AuditCheckpointGroupByArgs['orderBy'];
    } : {
        orderBy?: AuditCheckpointGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, AuditCheckpointGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetAuditCheckpointGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the AuditCheckpoint model
     */
    readonly fields: AuditCheckpointFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for AuditCheckpoint.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__AuditCheckpointClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the AuditCheckpoint model
 */
export interface AuditCheckpointFieldRefs {
    readonly tenant: Prisma.FieldRef<"AuditCheckpoint", 'String'>;
    readonly treeSize: Prisma.FieldRef<"AuditCheckpoint", 'BigInt'>;
    readonly rootHash: Prisma.FieldRef<"AuditCheckpoint", 'String'>;
    readonly at: Prisma.FieldRef<"AuditCheckpoint", 'DateTime'>;
    readonly keyId: Prisma.FieldRef<"AuditCheckpoint", 'String'>;
    readonly signature: Prisma.FieldRef<"AuditCheckpoint", 'String'>;
    readonly frontier: Prisma.FieldRef<"AuditCheckpoint", 'String[]'>;
}
/**
 * AuditCheckpoint findUnique
 */
export type AuditCheckpointFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditCheckpoint
     */
    select?: Prisma.AuditCheckpointSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditCheckpoint
     */
    omit?: Prisma.AuditCheckpointOmit<ExtArgs> | null;
    /**
     * Filter, which AuditCheckpoint to fetch.
     */
    where: Prisma.AuditCheckpointWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditCheckpoint findUniqueOrThrow
 */
export type AuditCheckpointFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditCheckpoint
     */
    select?: Prisma.AuditCheckpointSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditCheckpoint
     */
    omit?: Prisma.AuditCheckpointOmit<ExtArgs> | null;
    /**
     * Filter, which AuditCheckpoint to fetch.
     */
    where: Prisma.AuditCheckpointWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditCheckpoint findFirst
 */
export type AuditCheckpointFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditCheckpoint
     */
    select?: Prisma.AuditCheckpointSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditCheckpoint
     */
    omit?: Prisma.AuditCheckpointOmit<ExtArgs> | null;
    /**
     * Filter, which AuditCheckpoint to fetch.
     */
    where?: Prisma.AuditCheckpointWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditCheckpoints to fetch.
     */
    orderBy?: Prisma.AuditCheckpointOrderByWithRelationInput | Prisma.AuditCheckpointOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for AuditCheckpoints.
     */
    cursor?: Prisma.AuditCheckpointWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditCheckpoints from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditCheckpoints.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditCheckpoints.
     */
    distinct?: Prisma.AuditCheckpointScalarFieldEnum | Prisma.AuditCheckpointScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditCheckpoint findFirstOrThrow
 */
export type AuditCheckpointFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditCheckpoint
     */
    select?: Prisma.AuditCheckpointSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditCheckpoint
     */
    omit?: Prisma.AuditCheckpointOmit<ExtArgs> | null;
    /**
     * Filter, which AuditCheckpoint to fetch.
     */
    where?: Prisma.AuditCheckpointWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditCheckpoints to fetch.
     */
    orderBy?: Prisma.AuditCheckpointOrderByWithRelationInput | Prisma.AuditCheckpointOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for AuditCheckpoints.
     */
    cursor?: Prisma.AuditCheckpointWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditCheckpoints from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditCheckpoints.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditCheckpoints.
     */
    distinct?: Prisma.AuditCheckpointScalarFieldEnum | Prisma.AuditCheckpointScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditCheckpoint findMany
 */
export type AuditCheckpointFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditCheckpoint
     */
    select?: Prisma.AuditCheckpointSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditCheckpoint
     */
    omit?: Prisma.AuditCheckpointOmit<ExtArgs> | null;
    /**
     * Filter, which AuditCheckpoints to fetch.
     */
    where?: Prisma.AuditCheckpointWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditCheckpoints to fetch.
     */
    orderBy?: Prisma.AuditCheckpointOrderByWithRelationInput | Prisma.AuditCheckpointOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing AuditCheckpoints.
     */
    cursor?: Prisma.AuditCheckpointWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditCheckpoints from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditCheckpoints.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditCheckpoints.
     */
    distinct?: Prisma.AuditCheckpointScalarFieldEnum | Prisma.AuditCheckpointScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditCheckpoint create
 */
export type AuditCheckpointCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditCheckpoint
     */
    select?: Prisma.AuditCheckpointSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditCheckpoint
     */
    omit?: Prisma.AuditCheckpointOmit<ExtArgs> | null;
    /**
     * The data needed to create a AuditCheckpoint.
     */
    data: Prisma.XOR<Prisma.AuditCheckpointCreateInput, Prisma.AuditCheckpointUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditCheckpoint createMany
 */
export type AuditCheckpointCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many AuditCheckpoints.
     */
    data: Prisma.AuditCheckpointCreateManyInput | Prisma.AuditCheckpointCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * AuditCheckpoint createManyAndReturn
 */
export type AuditCheckpointCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditCheckpoint
     */
    select?: Prisma.AuditCheckpointSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditCheckpoint
     */
    omit?: Prisma.AuditCheckpointOmit<ExtArgs> | null;
    /**
     * The data used to create many AuditCheckpoints.
     */
    data: Prisma.AuditCheckpointCreateManyInput | Prisma.AuditCheckpointCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * AuditCheckpoint update
 */
export type AuditCheckpointUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditCheckpoint
     */
    select?: Prisma.AuditCheckpointSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditCheckpoint
     */
    omit?: Prisma.AuditCheckpointOmit<ExtArgs> | null;
    /**
     * The data needed to update a AuditCheckpoint.
     */
    data: Prisma.XOR<Prisma.AuditCheckpointUpdateInput, Prisma.AuditCheckpointUncheckedUpdateInput>;
    /**
     * Choose, which AuditCheckpoint to update.
     */
    where: Prisma.AuditCheckpointWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditCheckpoint updateMany
 */
export type AuditCheckpointUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update AuditCheckpoints.
     */
    data: Prisma.XOR<Prisma.AuditCheckpointUpdateManyMutationInput, Prisma.AuditCheckpointUncheckedUpdateManyInput>;
    /**
     * Filter which AuditCheckpoints to update
     */
    where?: Prisma.AuditCheckpointWhereInput;
    /**
     * Limit how many AuditCheckpoints to update.
     */
    limit?: number;
};
/**
 * AuditCheckpoint updateManyAndReturn
 */
export type AuditCheckpointUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditCheckpoint
     */
    select?: Prisma.AuditCheckpointSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditCheckpoint
     */
    omit?: Prisma.AuditCheckpointOmit<ExtArgs> | null;
    /**
     * The data used to update AuditCheckpoints.
     */
    data: Prisma.XOR<Prisma.AuditCheckpointUpdateManyMutationInput, Prisma.AuditCheckpointUncheckedUpdateManyInput>;
    /**
     * Filter which AuditCheckpoints to update
     */
    where?: Prisma.AuditCheckpointWhereInput;
    /**
     * Limit how many AuditCheckpoints to update.
     */
    limit?: number;
};
/**
 * AuditCheckpoint upsert
 */
export type AuditCheckpointUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditCheckpoint
     */
    select?: Prisma.AuditCheckpointSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditCheckpoint
     */
    omit?: Prisma.AuditCheckpointOmit<ExtArgs> | null;
    /**
     * The filter to search for the AuditCheckpoint to update in case it exists.
     */
    where: Prisma.AuditCheckpointWhereUniqueInput;
    /**
     * In case the AuditCheckpoint found by the `where` argument doesn't exist, create a new AuditCheckpoint with this data.
     */
    create: Prisma.XOR<Prisma.AuditCheckpointCreateInput, Prisma.AuditCheckpointUncheckedCreateInput>;
    /**
     * In case the AuditCheckpoint was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.AuditCheckpointUpdateInput, Prisma.AuditCheckpointUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditCheckpoint delete
 */
export type AuditCheckpointDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditCheckpoint
     */
    select?: Prisma.AuditCheckpointSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditCheckpoint
     */
    omit?: Prisma.AuditCheckpointOmit<ExtArgs> | null;
    /**
     * Filter which AuditCheckpoint to delete.
     */
    where: Prisma.AuditCheckpointWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditCheckpoint deleteMany
 */
export type AuditCheckpointDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which AuditCheckpoints to delete
     */
    where?: Prisma.AuditCheckpointWhereInput;
    /**
     * Limit how many AuditCheckpoints to delete.
     */
    limit?: number;
};
/**
 * AuditCheckpoint without action
 */
export type AuditCheckpointDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditCheckpoint
     */
    select?: Prisma.AuditCheckpointSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditCheckpoint
     */
    omit?: Prisma.AuditCheckpointOmit<ExtArgs> | null;
};
