import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model AuditNode
 * Root of a perfect subtree of 2^level events, kept so that a proof reads few rows.
 */
export type AuditNodeModel = runtime.Types.Result.DefaultSelection<Prisma.$AuditNodePayload>;
export type AggregateAuditNode = {
    _count: AuditNodeCountAggregateOutputType | null;
    _avg: AuditNodeAvgAggregateOutputType | null;
    _sum: AuditNodeSumAggregateOutputType | null;
    _min: AuditNodeMinAggregateOutputType | null;
    _max: AuditNodeMaxAggregateOutputType | null;
};
export type AuditNodeAvgAggregateOutputType = {
    level: number | null;
    index: number | null;
};
export type AuditNodeSumAggregateOutputType = {
    level: number | null;
    index: bigint | null;
};
export type AuditNodeMinAggregateOutputType = {
    tenant: string | null;
    level: number | null;
    index: bigint | null;
    hash: string | null;
};
export type AuditNodeMaxAggregateOutputType = {
    tenant: string | null;
    level: number | null;
    index: bigint | null;
    hash: string | null;
};
export type AuditNodeCountAggregateOutputType = {
    tenant: number;
    level: number;
    index: number;
    hash: number;
    _all: number;
};
export type AuditNodeAvgAggregateInputType = {
    level?: true;
    index?: true;
};
export type AuditNodeSumAggregateInputType = {
    level?: true;
    index?: true;
};
export type AuditNodeMinAggregateInputType = {
    tenant?: true;
    level?: true;
    index?: true;
    hash?: true;
};
export type AuditNodeMaxAggregateInputType = {
    tenant?: true;
    level?: true;
    index?: true;
    hash?: true;
};
export type AuditNodeCountAggregateInputType = {
    tenant?: true;
    level?: true;
    index?: true;
    hash?: true;
    _all?: true;
};
export type AuditNodeAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which AuditNode to aggregate.
     */
    where?: Prisma.AuditNodeWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditNodes to fetch.
     */
    orderBy?: Prisma.AuditNodeOrderByWithRelationInput | Prisma.AuditNodeOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.AuditNodeWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditNodes from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditNodes.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned AuditNodes
    **/
    _count?: true | AuditNodeCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: AuditNodeAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: AuditNodeSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: AuditNodeMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: AuditNodeMaxAggregateInputType;
};
export type GetAuditNodeAggregateType<T extends AuditNodeAggregateArgs> = {
    [P in keyof T & keyof AggregateAuditNode]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateAuditNode[P]> : Prisma.GetScalarType<T[P], AggregateAuditNode[P]>;
};
export type AuditNodeGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.AuditNodeWhereInput;
    orderBy?: Prisma.AuditNodeOrderByWithAggregationInput | Prisma.AuditNodeOrderByWithAggregationInput[];
    by: Prisma.AuditNodeScalarFieldEnum[] | Prisma.AuditNodeScalarFieldEnum;
    having?: Prisma.AuditNodeScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: AuditNodeCountAggregateInputType | true;
    _avg?: AuditNodeAvgAggregateInputType;
    _sum?: AuditNodeSumAggregateInputType;
    _min?: AuditNodeMinAggregateInputType;
    _max?: AuditNodeMaxAggregateInputType;
};
export type AuditNodeGroupByOutputType = {
    tenant: string;
    level: number;
    index: bigint;
    hash: string;
    _count: AuditNodeCountAggregateOutputType | null;
    _avg: AuditNodeAvgAggregateOutputType | null;
    _sum: AuditNodeSumAggregateOutputType | null;
    _min: AuditNodeMinAggregateOutputType | null;
    _max: AuditNodeMaxAggregateOutputType | null;
};
export type GetAuditNodeGroupByPayload<T extends AuditNodeGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<AuditNodeGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof AuditNodeGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], AuditNodeGroupByOutputType[P]> : Prisma.GetScalarType<T[P], AuditNodeGroupByOutputType[P]>;
}>>;
export type AuditNodeWhereInput = {
    AND?: Prisma.AuditNodeWhereInput | Prisma.AuditNodeWhereInput[];
    OR?: Prisma.AuditNodeWhereInput[];
    NOT?: Prisma.AuditNodeWhereInput | Prisma.AuditNodeWhereInput[];
    tenant?: Prisma.StringFilter<"AuditNode"> | string;
    level?: Prisma.IntFilter<"AuditNode"> | number;
    index?: Prisma.BigIntFilter<"AuditNode"> | bigint | number;
    hash?: Prisma.StringFilter<"AuditNode"> | string;
};
export type AuditNodeOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    level?: Prisma.SortOrder;
    index?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
};
export type AuditNodeWhereUniqueInput = Prisma.AtLeast<{
    tenant_level_index?: Prisma.AuditNodeTenantLevelIndexCompoundUniqueInput;
    AND?: Prisma.AuditNodeWhereInput | Prisma.AuditNodeWhereInput[];
    OR?: Prisma.AuditNodeWhereInput[];
    NOT?: Prisma.AuditNodeWhereInput | Prisma.AuditNodeWhereInput[];
    tenant?: Prisma.StringFilter<"AuditNode"> | string;
    level?: Prisma.IntFilter<"AuditNode"> | number;
    index?: Prisma.BigIntFilter<"AuditNode"> | bigint | number;
    hash?: Prisma.StringFilter<"AuditNode"> | string;
}, "tenant_level_index">;
export type AuditNodeOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    level?: Prisma.SortOrder;
    index?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
    _count?: Prisma.AuditNodeCountOrderByAggregateInput;
    _avg?: Prisma.AuditNodeAvgOrderByAggregateInput;
    _max?: Prisma.AuditNodeMaxOrderByAggregateInput;
    _min?: Prisma.AuditNodeMinOrderByAggregateInput;
    _sum?: Prisma.AuditNodeSumOrderByAggregateInput;
};
export type AuditNodeScalarWhereWithAggregatesInput = {
    AND?: Prisma.AuditNodeScalarWhereWithAggregatesInput | Prisma.AuditNodeScalarWhereWithAggregatesInput[];
    OR?: Prisma.AuditNodeScalarWhereWithAggregatesInput[];
    NOT?: Prisma.AuditNodeScalarWhereWithAggregatesInput | Prisma.AuditNodeScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"AuditNode"> | string;
    level?: Prisma.IntWithAggregatesFilter<"AuditNode"> | number;
    index?: Prisma.BigIntWithAggregatesFilter<"AuditNode"> | bigint | number;
    hash?: Prisma.StringWithAggregatesFilter<"AuditNode"> | string;
};
export type AuditNodeCreateInput = {
    tenant?: string;
    level: number;
    index: bigint | number;
    hash: string;
};
export type AuditNodeUncheckedCreateInput = {
    tenant?: string;
    level: number;
    index: bigint | number;
    hash: string;
};
export type AuditNodeUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    level?: Prisma.IntFieldUpdateOperationsInput | number;
    index?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    hash?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type AuditNodeUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    level?: Prisma.IntFieldUpdateOperationsInput | number;
    index?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    hash?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type AuditNodeCreateManyInput = {
    tenant?: string;
    level: number;
    index: bigint | number;
    hash: string;
};
export type AuditNodeUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    level?: Prisma.IntFieldUpdateOperationsInput | number;
    index?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    hash?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type AuditNodeUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    level?: Prisma.IntFieldUpdateOperationsInput | number;
    index?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    hash?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type AuditNodeTenantLevelIndexCompoundUniqueInput = {
    tenant: string;
    level: number;
    index: bigint | number;
};
export type AuditNodeCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    level?: Prisma.SortOrder;
    index?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
};
export type AuditNodeAvgOrderByAggregateInput = {
    level?: Prisma.SortOrder;
    index?: Prisma.SortOrder;
};
export type AuditNodeMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    level?: Prisma.SortOrder;
    index?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
};
export type AuditNodeMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    level?: Prisma.SortOrder;
    index?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
};
export type AuditNodeSumOrderByAggregateInput = {
    level?: Prisma.SortOrder;
    index?: Prisma.SortOrder;
};
export type IntFieldUpdateOperationsInput = {
    set?: number;
    increment?: number;
    decrement?: number;
    multiply?: number;
    divide?: number;
};
export type AuditNodeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    level?: boolean;
    index?: boolean;
    hash?: boolean;
}, ExtArgs["result"]["auditNode"]>;
export type AuditNodeSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    level?: boolean;
    index?: boolean;
    hash?: boolean;
}, ExtArgs["result"]["auditNode"]>;
export type AuditNodeSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    level?: boolean;
    index?: boolean;
    hash?: boolean;
}, ExtArgs["result"]["auditNode"]>;
export type AuditNodeSelectScalar = {
    tenant?: boolean;
    level?: boolean;
    index?: boolean;
    hash?: boolean;
};
export type AuditNodeOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "level" | "index" | "hash", ExtArgs["result"]["auditNode"]>;
export type $AuditNodePayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "AuditNode";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        level: number;
        index: bigint;
        hash: string;
    }, ExtArgs["result"]["auditNode"]>;
    composites: {};
};
export type AuditNodeGetPayload<S extends boolean | null | undefined | AuditNodeDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$AuditNodePayload, S>;
export type AuditNodeCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<AuditNodeFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: AuditNodeCountAggregateInputType | true;
};
export interface AuditNodeDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['AuditNode'];
        meta: {
            name: 'AuditNode';
        };
    };
    /**
     * Find zero or one AuditNode that matches the filter.
     * @param {AuditNodeFindUniqueArgs} args - Arguments to find a AuditNode
     * @example
     * // Get one AuditNode
     * const auditNode = await prisma.auditNode.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends AuditNodeFindUniqueArgs>(args: Prisma.SelectSubset<T, AuditNodeFindUniqueArgs<ExtArgs>>): Prisma.Prisma__AuditNodeClient<runtime.Types.Result.GetResult<Prisma.$AuditNodePayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one AuditNode that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {AuditNodeFindUniqueOrThrowArgs} args - Arguments to find a AuditNode
     * @example
     * // Get one AuditNode
     * const auditNode = await prisma.auditNode.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends AuditNodeFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, AuditNodeFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__AuditNodeClient<runtime.Types.Result.GetResult<Prisma.$AuditNodePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first AuditNode that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditNodeFindFirstArgs} args - Arguments to find a AuditNode
     * @example
     * // Get one AuditNode
     * const auditNode = await prisma.auditNode.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends AuditNodeFindFirstArgs>(args?: Prisma.SelectSubset<T, AuditNodeFindFirstArgs<ExtArgs>>): Prisma.Prisma__AuditNodeClient<runtime.Types.Result.GetResult<Prisma.$AuditNodePayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first AuditNode that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditNodeFindFirstOrThrowArgs} args - Arguments to find a AuditNode
     * @example
     * // Get one AuditNode
     * const auditNode = await prisma.auditNode.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends AuditNodeFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, AuditNodeFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__AuditNodeClient<runtime.Types.Result.GetResult<Prisma.$AuditNodePayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more AuditNodes that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditNodeFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all AuditNodes
     * const auditNodes = await prisma.auditNode.findMany()
     *
     * // Get first 10 AuditNodes
     * const auditNodes = await prisma.auditNode.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const auditNodeWithTenantOnly = await prisma.auditNode.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends AuditNodeFindManyArgs>(args?: Prisma.SelectSubset<T, AuditNodeFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditNodePayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a AuditNode.
     * @param {AuditNodeCreateArgs} args - Arguments to create a AuditNode.
     * @example
     * // Create one AuditNode
     * const AuditNode = await prisma.auditNode.create({
     *   data: {
     *     // ... data to create a AuditNode
     *   }
     * })
     *
     */
    create<T extends AuditNodeCreateArgs>(args: Prisma.SelectSubset<T, AuditNodeCreateArgs<ExtArgs>>): Prisma.Prisma__AuditNodeClient<runtime.Types.Result.GetResult<Prisma.$AuditNodePayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many AuditNodes.
     * @param {AuditNodeCreateManyArgs} args - Arguments to create many AuditNodes.
     * @example
     * // Create many AuditNodes
     * const auditNode = await prisma.auditNode.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends AuditNodeCreateManyArgs>(args?: Prisma.SelectSubset<T, AuditNodeCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many AuditNodes and returns the data saved in the database.
     * @param {AuditNodeCreateManyAndReturnArgs} args - Arguments to create many AuditNodes.
     * @example
     * // Create many AuditNodes
     * const auditNode = await prisma.auditNode.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many AuditNodes and only return the `tenant`
     * const auditNodeWithTenantOnly = await prisma.auditNode.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends AuditNodeCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, AuditNodeCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditNodePayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a AuditNode.
     * @param {AuditNodeDeleteArgs} args - Arguments to delete one AuditNode.
     * @example
     * // Delete one AuditNode
     * const AuditNode = await prisma.auditNode.delete({
     *   where: {
     *     // ... filter to delete one AuditNode
     *   }
     * })
     *
     */
    delete<T extends AuditNodeDeleteArgs>(args: Prisma.SelectSubset<T, AuditNodeDeleteArgs<ExtArgs>>): Prisma.Prisma__AuditNodeClient<runtime.Types.Result.GetResult<Prisma.$AuditNodePayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one AuditNode.
     * @param {AuditNodeUpdateArgs} args - Arguments to update one AuditNode.
     * @example
     * // Update one AuditNode
     * const auditNode = await prisma.auditNode.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends AuditNodeUpdateArgs>(args: Prisma.SelectSubset<T, AuditNodeUpdateArgs<ExtArgs>>): Prisma.Prisma__AuditNodeClient<runtime.Types.Result.GetResult<Prisma.$AuditNodePayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more AuditNodes.
     * @param {AuditNodeDeleteManyArgs} args - Arguments to filter AuditNodes to delete.
     * @example
     * // Delete a few AuditNodes
     * const { count } = await prisma.auditNode.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends AuditNodeDeleteManyArgs>(args?: Prisma.SelectSubset<T, AuditNodeDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more AuditNodes.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditNodeUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many AuditNodes
     * const auditNode = await prisma.auditNode.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends AuditNodeUpdateManyArgs>(args: Prisma.SelectSubset<T, AuditNodeUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more AuditNodes and returns the data updated in the database.
     * @param {AuditNodeUpdateManyAndReturnArgs} args - Arguments to update many AuditNodes.
     * @example
     * // Update many AuditNodes
     * const auditNode = await prisma.auditNode.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more AuditNodes and only return the `tenant`
     * const auditNodeWithTenantOnly = await prisma.auditNode.updateManyAndReturn({
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
    updateManyAndReturn<T extends AuditNodeUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, AuditNodeUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditNodePayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one AuditNode.
     * @param {AuditNodeUpsertArgs} args - Arguments to update or create a AuditNode.
     * @example
     * // Update or create a AuditNode
     * const auditNode = await prisma.auditNode.upsert({
     *   create: {
     *     // ... data to create a AuditNode
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the AuditNode we want to update
     *   }
     * })
     */
    upsert<T extends AuditNodeUpsertArgs>(args: Prisma.SelectSubset<T, AuditNodeUpsertArgs<ExtArgs>>): Prisma.Prisma__AuditNodeClient<runtime.Types.Result.GetResult<Prisma.$AuditNodePayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of AuditNodes.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditNodeCountArgs} args - Arguments to filter AuditNodes to count.
     * @example
     * // Count the number of AuditNodes
     * const count = await prisma.auditNode.count({
     *   where: {
     *     // ... the filter for the AuditNodes we want to count
     *   }
     * })
    **/
    count<T extends AuditNodeCountArgs>(args?: Prisma.Subset<T, AuditNodeCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], AuditNodeCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a AuditNode.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditNodeAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends AuditNodeAggregateArgs>(args: Prisma.Subset<T, AuditNodeAggregateArgs>): Prisma.PrismaPromise<GetAuditNodeAggregateType<T>>;
    /**
     * Group by AuditNode.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditNodeGroupByArgs} args - Group by arguments.
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
    groupBy<T extends AuditNodeGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: AuditNodeGroupByArgs['orderBy'];
    } : {
        orderBy?: AuditNodeGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, AuditNodeGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetAuditNodeGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the AuditNode model
     */
    readonly fields: AuditNodeFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for AuditNode.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__AuditNodeClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the AuditNode model
 */
export interface AuditNodeFieldRefs {
    readonly tenant: Prisma.FieldRef<"AuditNode", 'String'>;
    readonly level: Prisma.FieldRef<"AuditNode", 'Int'>;
    readonly index: Prisma.FieldRef<"AuditNode", 'BigInt'>;
    readonly hash: Prisma.FieldRef<"AuditNode", 'String'>;
}
/**
 * AuditNode findUnique
 */
export type AuditNodeFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditNode
     */
    select?: Prisma.AuditNodeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditNode
     */
    omit?: Prisma.AuditNodeOmit<ExtArgs> | null;
    /**
     * Filter, which AuditNode to fetch.
     */
    where: Prisma.AuditNodeWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditNode findUniqueOrThrow
 */
export type AuditNodeFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditNode
     */
    select?: Prisma.AuditNodeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditNode
     */
    omit?: Prisma.AuditNodeOmit<ExtArgs> | null;
    /**
     * Filter, which AuditNode to fetch.
     */
    where: Prisma.AuditNodeWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditNode findFirst
 */
export type AuditNodeFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditNode
     */
    select?: Prisma.AuditNodeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditNode
     */
    omit?: Prisma.AuditNodeOmit<ExtArgs> | null;
    /**
     * Filter, which AuditNode to fetch.
     */
    where?: Prisma.AuditNodeWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditNodes to fetch.
     */
    orderBy?: Prisma.AuditNodeOrderByWithRelationInput | Prisma.AuditNodeOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for AuditNodes.
     */
    cursor?: Prisma.AuditNodeWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditNodes from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditNodes.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditNodes.
     */
    distinct?: Prisma.AuditNodeScalarFieldEnum | Prisma.AuditNodeScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditNode findFirstOrThrow
 */
export type AuditNodeFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditNode
     */
    select?: Prisma.AuditNodeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditNode
     */
    omit?: Prisma.AuditNodeOmit<ExtArgs> | null;
    /**
     * Filter, which AuditNode to fetch.
     */
    where?: Prisma.AuditNodeWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditNodes to fetch.
     */
    orderBy?: Prisma.AuditNodeOrderByWithRelationInput | Prisma.AuditNodeOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for AuditNodes.
     */
    cursor?: Prisma.AuditNodeWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditNodes from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditNodes.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditNodes.
     */
    distinct?: Prisma.AuditNodeScalarFieldEnum | Prisma.AuditNodeScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditNode findMany
 */
export type AuditNodeFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditNode
     */
    select?: Prisma.AuditNodeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditNode
     */
    omit?: Prisma.AuditNodeOmit<ExtArgs> | null;
    /**
     * Filter, which AuditNodes to fetch.
     */
    where?: Prisma.AuditNodeWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditNodes to fetch.
     */
    orderBy?: Prisma.AuditNodeOrderByWithRelationInput | Prisma.AuditNodeOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing AuditNodes.
     */
    cursor?: Prisma.AuditNodeWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditNodes from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditNodes.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditNodes.
     */
    distinct?: Prisma.AuditNodeScalarFieldEnum | Prisma.AuditNodeScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditNode create
 */
export type AuditNodeCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditNode
     */
    select?: Prisma.AuditNodeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditNode
     */
    omit?: Prisma.AuditNodeOmit<ExtArgs> | null;
    /**
     * The data needed to create a AuditNode.
     */
    data: Prisma.XOR<Prisma.AuditNodeCreateInput, Prisma.AuditNodeUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditNode createMany
 */
export type AuditNodeCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many AuditNodes.
     */
    data: Prisma.AuditNodeCreateManyInput | Prisma.AuditNodeCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * AuditNode createManyAndReturn
 */
export type AuditNodeCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditNode
     */
    select?: Prisma.AuditNodeSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditNode
     */
    omit?: Prisma.AuditNodeOmit<ExtArgs> | null;
    /**
     * The data used to create many AuditNodes.
     */
    data: Prisma.AuditNodeCreateManyInput | Prisma.AuditNodeCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * AuditNode update
 */
export type AuditNodeUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditNode
     */
    select?: Prisma.AuditNodeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditNode
     */
    omit?: Prisma.AuditNodeOmit<ExtArgs> | null;
    /**
     * The data needed to update a AuditNode.
     */
    data: Prisma.XOR<Prisma.AuditNodeUpdateInput, Prisma.AuditNodeUncheckedUpdateInput>;
    /**
     * Choose, which AuditNode to update.
     */
    where: Prisma.AuditNodeWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditNode updateMany
 */
export type AuditNodeUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update AuditNodes.
     */
    data: Prisma.XOR<Prisma.AuditNodeUpdateManyMutationInput, Prisma.AuditNodeUncheckedUpdateManyInput>;
    /**
     * Filter which AuditNodes to update
     */
    where?: Prisma.AuditNodeWhereInput;
    /**
     * Limit how many AuditNodes to update.
     */
    limit?: number;
};
/**
 * AuditNode updateManyAndReturn
 */
export type AuditNodeUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditNode
     */
    select?: Prisma.AuditNodeSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditNode
     */
    omit?: Prisma.AuditNodeOmit<ExtArgs> | null;
    /**
     * The data used to update AuditNodes.
     */
    data: Prisma.XOR<Prisma.AuditNodeUpdateManyMutationInput, Prisma.AuditNodeUncheckedUpdateManyInput>;
    /**
     * Filter which AuditNodes to update
     */
    where?: Prisma.AuditNodeWhereInput;
    /**
     * Limit how many AuditNodes to update.
     */
    limit?: number;
};
/**
 * AuditNode upsert
 */
export type AuditNodeUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditNode
     */
    select?: Prisma.AuditNodeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditNode
     */
    omit?: Prisma.AuditNodeOmit<ExtArgs> | null;
    /**
     * The filter to search for the AuditNode to update in case it exists.
     */
    where: Prisma.AuditNodeWhereUniqueInput;
    /**
     * In case the AuditNode found by the `where` argument doesn't exist, create a new AuditNode with this data.
     */
    create: Prisma.XOR<Prisma.AuditNodeCreateInput, Prisma.AuditNodeUncheckedCreateInput>;
    /**
     * In case the AuditNode was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.AuditNodeUpdateInput, Prisma.AuditNodeUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditNode delete
 */
export type AuditNodeDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditNode
     */
    select?: Prisma.AuditNodeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditNode
     */
    omit?: Prisma.AuditNodeOmit<ExtArgs> | null;
    /**
     * Filter which AuditNode to delete.
     */
    where: Prisma.AuditNodeWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditNode deleteMany
 */
export type AuditNodeDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which AuditNodes to delete
     */
    where?: Prisma.AuditNodeWhereInput;
    /**
     * Limit how many AuditNodes to delete.
     */
    limit?: number;
};
/**
 * AuditNode without action
 */
export type AuditNodeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditNode
     */
    select?: Prisma.AuditNodeSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditNode
     */
    omit?: Prisma.AuditNodeOmit<ExtArgs> | null;
};
