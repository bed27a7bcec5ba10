import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model GrantReview
 * How far grants were decided anew after changes.
 */
export type GrantReviewModel = runtime.Types.Result.DefaultSelection<Prisma.$GrantReviewPayload>;
export type AggregateGrantReview = {
    _count: GrantReviewCountAggregateOutputType | null;
    _avg: GrantReviewAvgAggregateOutputType | null;
    _sum: GrantReviewSumAggregateOutputType | null;
    _min: GrantReviewMinAggregateOutputType | null;
    _max: GrantReviewMaxAggregateOutputType | null;
};
export type GrantReviewAvgAggregateOutputType = {
    position: number | null;
};
export type GrantReviewSumAggregateOutputType = {
    position: bigint | null;
};
export type GrantReviewMinAggregateOutputType = {
    tenant: string | null;
    position: bigint | null;
};
export type GrantReviewMaxAggregateOutputType = {
    tenant: string | null;
    position: bigint | null;
};
export type GrantReviewCountAggregateOutputType = {
    tenant: number;
    position: number;
    _all: number;
};
export type GrantReviewAvgAggregateInputType = {
    position?: true;
};
export type GrantReviewSumAggregateInputType = {
    position?: true;
};
export type GrantReviewMinAggregateInputType = {
    tenant?: true;
    position?: true;
};
export type GrantReviewMaxAggregateInputType = {
    tenant?: true;
    position?: true;
};
export type GrantReviewCountAggregateInputType = {
    tenant?: true;
    position?: true;
    _all?: true;
};
export type GrantReviewAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which GrantReview to aggregate.
     */
    where?: Prisma.GrantReviewWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of GrantReviews to fetch.
     */
    orderBy?: Prisma.GrantReviewOrderByWithRelationInput | Prisma.GrantReviewOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.GrantReviewWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` GrantReviews from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` GrantReviews.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned GrantReviews
    **/
    _count?: true | GrantReviewCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: GrantReviewAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: GrantReviewSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: GrantReviewMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: GrantReviewMaxAggregateInputType;
};
export type GetGrantReviewAggregateType<T extends GrantReviewAggregateArgs> = {
    [P in keyof T & keyof AggregateGrantReview]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateGrantReview[P]> : Prisma.GetScalarType<T[P], AggregateGrantReview[P]>;
};
export type GrantReviewGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.GrantReviewWhereInput;
    orderBy?: Prisma.GrantReviewOrderByWithAggregationInput | Prisma.GrantReviewOrderByWithAggregationInput[];
    by: Prisma.GrantReviewScalarFieldEnum[] | Prisma.GrantReviewScalarFieldEnum;
    having?: Prisma.GrantReviewScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: GrantReviewCountAggregateInputType | true;
    _avg?: GrantReviewAvgAggregateInputType;
    _sum?: GrantReviewSumAggregateInputType;
    _min?: GrantReviewMinAggregateInputType;
    _max?: GrantReviewMaxAggregateInputType;
};
export type GrantReviewGroupByOutputType = {
    tenant: string;
    position: bigint;
    _count: GrantReviewCountAggregateOutputType | null;
    _avg: GrantReviewAvgAggregateOutputType | null;
    _sum: GrantReviewSumAggregateOutputType | null;
    _min: GrantReviewMinAggregateOutputType | null;
    _max: GrantReviewMaxAggregateOutputType | null;
};
export type GetGrantReviewGroupByPayload<T extends GrantReviewGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<GrantReviewGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof GrantReviewGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], GrantReviewGroupByOutputType[P]> : Prisma.GetScalarType<T[P], GrantReviewGroupByOutputType[P]>;
}>>;
export type GrantReviewWhereInput = {
    AND?: Prisma.GrantReviewWhereInput | Prisma.GrantReviewWhereInput[];
    OR?: Prisma.GrantReviewWhereInput[];
    NOT?: Prisma.GrantReviewWhereInput | Prisma.GrantReviewWhereInput[];
    tenant?: Prisma.StringFilter<"GrantReview"> | string;
    position?: Prisma.BigIntFilter<"GrantReview"> | bigint | number;
};
export type GrantReviewOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
};
export type GrantReviewWhereUniqueInput = Prisma.AtLeast<{
    tenant?: string;
    AND?: Prisma.GrantReviewWhereInput | Prisma.GrantReviewWhereInput[];
    OR?: Prisma.GrantReviewWhereInput[];
    NOT?: Prisma.GrantReviewWhereInput | Prisma.GrantReviewWhereInput[];
    position?: Prisma.BigIntFilter<"GrantReview"> | bigint | number;
}, "tenant">;
export type GrantReviewOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    _count?: Prisma.GrantReviewCountOrderByAggregateInput;
    _avg?: Prisma.GrantReviewAvgOrderByAggregateInput;
    _max?: Prisma.GrantReviewMaxOrderByAggregateInput;
    _min?: Prisma.GrantReviewMinOrderByAggregateInput;
    _sum?: Prisma.GrantReviewSumOrderByAggregateInput;
};
export type GrantReviewScalarWhereWithAggregatesInput = {
    AND?: Prisma.GrantReviewScalarWhereWithAggregatesInput | Prisma.GrantReviewScalarWhereWithAggregatesInput[];
    OR?: Prisma.GrantReviewScalarWhereWithAggregatesInput[];
    NOT?: Prisma.GrantReviewScalarWhereWithAggregatesInput | Prisma.GrantReviewScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"GrantReview"> | string;
    position?: Prisma.BigIntWithAggregatesFilter<"GrantReview"> | bigint | number;
};
export type GrantReviewCreateInput = {
    tenant?: string;
    position: bigint | number;
};
export type GrantReviewUncheckedCreateInput = {
    tenant?: string;
    position: bigint | number;
};
export type GrantReviewUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
};
export type GrantReviewUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
};
export type GrantReviewCreateManyInput = {
    tenant?: string;
    position: bigint | number;
};
export type GrantReviewUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
};
export type GrantReviewUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
};
export type GrantReviewCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
};
export type GrantReviewAvgOrderByAggregateInput = {
    position?: Prisma.SortOrder;
};
export type GrantReviewMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
};
export type GrantReviewMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
};
export type GrantReviewSumOrderByAggregateInput = {
    position?: Prisma.SortOrder;
};
export type GrantReviewSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    position?: boolean;
}, ExtArgs["result"]["grantReview"]>;
export type GrantReviewSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    position?: boolean;
}, ExtArgs["result"]["grantReview"]>;
export type GrantReviewSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    position?: boolean;
}, ExtArgs["result"]["grantReview"]>;
export type GrantReviewSelectScalar = {
    tenant?: boolean;
    position?: boolean;
};
export type GrantReviewOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "position", ExtArgs["result"]["grantReview"]>;
export type $GrantReviewPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "GrantReview";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        position: bigint;
    }, ExtArgs["result"]["grantReview"]>;
    composites: {};
};
export type GrantReviewGetPayload<S extends boolean | null | undefined | GrantReviewDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$GrantReviewPayload, S>;
export type GrantReviewCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<GrantReviewFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: GrantReviewCountAggregateInputType | true;
};
export interface GrantReviewDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['GrantReview'];
        meta: {
            name: 'GrantReview';
        };
    };
    /**
     * Find zero or one GrantReview that matches the filter.
     * @param {GrantReviewFindUniqueArgs} args - Arguments to find a GrantReview
     * @example
     * // Get one GrantReview
     * const grantReview = await prisma.grantReview.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends GrantReviewFindUniqueArgs>(args: Prisma.SelectSubset<T, GrantReviewFindUniqueArgs<ExtArgs>>): Prisma.Prisma__GrantReviewClient<runtime.Types.Result.GetResult<Prisma.$GrantReviewPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one GrantReview that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {GrantReviewFindUniqueOrThrowArgs} args - Arguments to find a GrantReview
     * @example
     * // Get one GrantReview
     * const grantReview = await prisma.grantReview.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends GrantReviewFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, GrantReviewFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__GrantReviewClient<runtime.Types.Result.GetResult<Prisma.$GrantReviewPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first GrantReview that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {GrantReviewFindFirstArgs} args - Arguments to find a GrantReview
     * @example
     * // Get one GrantReview
     * const grantReview = await prisma.grantReview.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends GrantReviewFindFirstArgs>(args?: Prisma.SelectSubset<T, GrantReviewFindFirstArgs<ExtArgs>>): Prisma.Prisma__GrantReviewClient<runtime.Types.Result.GetResult<Prisma.$GrantReviewPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first GrantReview that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {GrantReviewFindFirstOrThrowArgs} args - Arguments to find a GrantReview
     * @example
     * // Get one GrantReview
     * const grantReview = await prisma.grantReview.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends GrantReviewFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, GrantReviewFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__GrantReviewClient<runtime.Types.Result.GetResult<Prisma.$GrantReviewPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more GrantReviews that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {GrantReviewFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all GrantReviews
     * const grantReviews = await prisma.grantReview.findMany()
     *
     * // Get first 10 GrantReviews
     * const grantReviews = await prisma.grantReview.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const grantReviewWithTenantOnly = await prisma.grantReview.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends GrantReviewFindManyArgs>(args?: Prisma.SelectSubset<T, GrantReviewFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$GrantReviewPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a GrantReview.
     * @param {GrantReviewCreateArgs} args - Arguments to create a GrantReview.
     * @example
     * // Create one GrantReview
     * const GrantReview = await prisma.grantReview.create({
     *   data: {
     *     // ... data to create a GrantReview
     *   }
     * })
     *
     */
    create<T extends GrantReviewCreateArgs>(args: Prisma.SelectSubset<T, GrantReviewCreateArgs<ExtArgs>>): Prisma.Prisma__GrantReviewClient<runtime.Types.Result.GetResult<Prisma.$GrantReviewPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many GrantReviews.
     * @param {GrantReviewCreateManyArgs} args - Arguments to create many GrantReviews.
     * @example
     * // Create many GrantReviews
     * const grantReview = await prisma.grantReview.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends GrantReviewCreateManyArgs>(args?: Prisma.SelectSubset<T, GrantReviewCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many GrantReviews and returns the data saved in the database.
     * @param {GrantReviewCreateManyAndReturnArgs} args - Arguments to create many GrantReviews.
     * @example
     * // Create many GrantReviews
     * const grantReview = await prisma.grantReview.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many GrantReviews and only return the `tenant`
     * const grantReviewWithTenantOnly = await prisma.grantReview.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends GrantReviewCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, GrantReviewCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$GrantReviewPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a GrantReview.
     * @param {GrantReviewDeleteArgs} args - Arguments to delete one GrantReview.
     * @example
     * // Delete one GrantReview
     * const GrantReview = await prisma.grantReview.delete({
     *   where: {
     *     // ... filter to delete one GrantReview
     *   }
     * })
     *
     */
    delete<T extends GrantReviewDeleteArgs>(args: Prisma.SelectSubset<T, GrantReviewDeleteArgs<ExtArgs>>): Prisma.Prisma__GrantReviewClient<runtime.Types.Result.GetResult<Prisma.$GrantReviewPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one GrantReview.
     * @param {GrantReviewUpdateArgs} args - Arguments to update one GrantReview.
     * @example
     * // Update one GrantReview
     * const grantReview = await prisma.grantReview.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends GrantReviewUpdateArgs>(args: Prisma.SelectSubset<T, GrantReviewUpdateArgs<ExtArgs>>): Prisma.Prisma__GrantReviewClient<runtime.Types.Result.GetResult<Prisma.$GrantReviewPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more GrantReviews.
     * @param {GrantReviewDeleteManyArgs} args - Arguments to filter GrantReviews to delete.
     * @example
     * // Delete a few GrantReviews
     * const { count } = await prisma.grantReview.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends GrantReviewDeleteManyArgs>(args?: Prisma.SelectSubset<T, GrantReviewDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more GrantReviews.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {GrantReviewUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many GrantReviews
     * const grantReview = await prisma.grantReview.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends GrantReviewUpdateManyArgs>(args: Prisma.SelectSubset<T, GrantReviewUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more GrantReviews and returns the data updated in the database.
     * @param {GrantReviewUpdateManyAndReturnArgs} args - Arguments to update many GrantReviews.
     * @example
     * // Update many GrantReviews
     * const grantReview = await prisma.grantReview.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more GrantReviews and only return the `tenant`
     * const grantReviewWithTenantOnly = await prisma.grantReview.updateManyAndReturn({
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
    updateManyAndReturn<T extends GrantReviewUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, GrantReviewUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$GrantReviewPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one GrantReview.
     * @param {GrantReviewUpsertArgs} args - Arguments to update or create a GrantReview.
     * @example
     * // Update or create a GrantReview
     * const grantReview = await prisma.grantReview.upsert({
     *   create: {
     *     // ... data to create a GrantReview
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the GrantReview we want to update
     *   }
     * })
     */
    upsert<T extends GrantReviewUpsertArgs>(args: Prisma.SelectSubset<T, GrantReviewUpsertArgs<ExtArgs>>): Prisma.Prisma__GrantReviewClient<runtime.Types.Result.GetResult<Prisma.$GrantReviewPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of GrantReviews.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {GrantReviewCountArgs} args - Arguments to filter GrantReviews to count.
     * @example
     * // Count the number of GrantReviews
     * const count = await prisma.grantReview.count({
     *   where: {
     *     // ... the filter for the GrantReviews we want to count
     *   }
     * })
    **/
    count<T extends GrantReviewCountArgs>(args?: Prisma.Subset<T, GrantReviewCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], GrantReviewCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a GrantReview.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {GrantReviewAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends GrantReviewAggregateArgs>(args: Prisma.Subset<T, GrantReviewAggregateArgs>): Prisma.PrismaPromise<GetGrantReviewAggregateType<T>>;
    /**
     * Group by GrantReview.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {GrantReviewGroupByArgs} args - Group by arguments.
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
    groupBy<T extends GrantReviewGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: GrantReviewGroupByArgs['orderBy'];
    } : {
        orderBy?: GrantReviewGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, GrantReviewGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetGrantReviewGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the GrantReview model
     */
    readonly fields: GrantReviewFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for GrantReview.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__GrantReviewClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the GrantReview model
 */
export interface GrantReviewFieldRefs {
    readonly tenant: Prisma.FieldRef<"GrantReview", 'String'>;
    readonly position: Prisma.FieldRef<"GrantReview", 'BigInt'>;
}
/**
 * GrantReview findUnique
 */
export type GrantReviewFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the GrantReview
     */
    select?: Prisma.GrantReviewSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the GrantReview
     */
    omit?: Prisma.GrantReviewOmit<ExtArgs> | null;
    /**
     * Filter, which GrantReview to fetch.
     */
    where: Prisma.GrantReviewWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * GrantReview findUniqueOrThrow
 */
export type GrantReviewFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the GrantReview
     */
    select?: Prisma.GrantReviewSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the GrantReview
     */
    omit?: Prisma.GrantReviewOmit<ExtArgs> | null;
    /**
     * Filter, which GrantReview to fetch.
     */
    where: Prisma.GrantReviewWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * GrantReview findFirst
 */
export type GrantReviewFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the GrantReview
     */
    select?: Prisma.GrantReviewSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the GrantReview
     */
    omit?: Prisma.GrantReviewOmit<ExtArgs> | null;
    /**
     * Filter, which GrantReview to fetch.
     */
    where?: Prisma.GrantReviewWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of GrantReviews to fetch.
     */
    orderBy?: Prisma.GrantReviewOrderByWithRelationInput | Prisma.GrantReviewOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for GrantReviews.
     */
    cursor?: Prisma.GrantReviewWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` GrantReviews from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` GrantReviews.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of GrantReviews.
     */
    distinct?: Prisma.GrantReviewScalarFieldEnum | Prisma.GrantReviewScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * GrantReview findFirstOrThrow
 */
export type GrantReviewFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the GrantReview
     */
    select?: Prisma.GrantReviewSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the GrantReview
     */
    omit?: Prisma.GrantReviewOmit<ExtArgs> | null;
    /**
     * Filter, which GrantReview to fetch.
     */
    where?: Prisma.GrantReviewWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of GrantReviews to fetch.
     */
    orderBy?: Prisma.GrantReviewOrderByWithRelationInput | Prisma.GrantReviewOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for GrantReviews.
     */
    cursor?: Prisma.GrantReviewWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` GrantReviews from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` GrantReviews.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of GrantReviews.
     */
    distinct?: Prisma.GrantReviewScalarFieldEnum | Prisma.GrantReviewScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * GrantReview findMany
 */
export type GrantReviewFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the GrantReview
     */
    select?: Prisma.GrantReviewSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the GrantReview
     */
    omit?: Prisma.GrantReviewOmit<ExtArgs> | null;
    /**
     * Filter, which GrantReviews to fetch.
     */
    where?: Prisma.GrantReviewWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of GrantReviews to fetch.
     */
    orderBy?: Prisma.GrantReviewOrderByWithRelationInput | Prisma.GrantReviewOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing GrantReviews.
     */
    cursor?: Prisma.GrantReviewWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` GrantReviews from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` GrantReviews.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of GrantReviews.
     */
    distinct?: Prisma.GrantReviewScalarFieldEnum | Prisma.GrantReviewScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * GrantReview create
 */
export type GrantReviewCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the GrantReview
     */
    select?: Prisma.GrantReviewSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the GrantReview
     */
    omit?: Prisma.GrantReviewOmit<ExtArgs> | null;
    /**
     * The data needed to create a GrantReview.
     */
    data: Prisma.XOR<Prisma.GrantReviewCreateInput, Prisma.GrantReviewUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * GrantReview createMany
 */
export type GrantReviewCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many GrantReviews.
     */
    data: Prisma.GrantReviewCreateManyInput | Prisma.GrantReviewCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * GrantReview createManyAndReturn
 */
export type GrantReviewCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the GrantReview
     */
    select?: Prisma.GrantReviewSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the GrantReview
     */
    omit?: Prisma.GrantReviewOmit<ExtArgs> | null;
    /**
     * The data used to create many GrantReviews.
     */
    data: Prisma.GrantReviewCreateManyInput | Prisma.GrantReviewCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * GrantReview update
 */
export type GrantReviewUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the GrantReview
     */
    select?: Prisma.GrantReviewSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the GrantReview
     */
    omit?: Prisma.GrantReviewOmit<ExtArgs> | null;
    /**
     * The data needed to update a GrantReview.
     */
    data: Prisma.XOR<Prisma.GrantReviewUpdateInput, Prisma.GrantReviewUncheckedUpdateInput>;
    /**
     * Choose, which GrantReview to update.
     */
    where: Prisma.GrantReviewWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * GrantReview updateMany
 */
export type GrantReviewUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update GrantReviews.
     */
    data: Prisma.XOR<Prisma.GrantReviewUpdateManyMutationInput, Prisma.GrantReviewUncheckedUpdateManyInput>;
    /**
     * Filter which GrantReviews to update
     */
    where?: Prisma.GrantReviewWhereInput;
    /**
     * Limit how many GrantReviews to update.
     */
    limit?: number;
};
/**
 * GrantReview updateManyAndReturn
 */
export type GrantReviewUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the GrantReview
     */
    select?: Prisma.GrantReviewSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the GrantReview
     */
    omit?: Prisma.GrantReviewOmit<ExtArgs> | null;
    /**
     * The data used to update GrantReviews.
     */
    data: Prisma.XOR<Prisma.GrantReviewUpdateManyMutationInput, Prisma.GrantReviewUncheckedUpdateManyInput>;
    /**
     * Filter which GrantReviews to update
     */
    where?: Prisma.GrantReviewWhereInput;
    /**
     * Limit how many GrantReviews to update.
     */
    limit?: number;
};
/**
 * GrantReview upsert
 */
export type GrantReviewUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the GrantReview
     */
    select?: Prisma.GrantReviewSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the GrantReview
     */
    omit?: Prisma.GrantReviewOmit<ExtArgs> | null;
    /**
     * The filter to search for the GrantReview to update in case it exists.
     */
    where: Prisma.GrantReviewWhereUniqueInput;
    /**
     * In case the GrantReview found by the `where` argument doesn't exist, create a new GrantReview with this data.
     */
    create: Prisma.XOR<Prisma.GrantReviewCreateInput, Prisma.GrantReviewUncheckedCreateInput>;
    /**
     * In case the GrantReview was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.GrantReviewUpdateInput, Prisma.GrantReviewUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * GrantReview delete
 */
export type GrantReviewDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the GrantReview
     */
    select?: Prisma.GrantReviewSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the GrantReview
     */
    omit?: Prisma.GrantReviewOmit<ExtArgs> | null;
    /**
     * Filter which GrantReview to delete.
     */
    where: Prisma.GrantReviewWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * GrantReview deleteMany
 */
export type GrantReviewDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which GrantReviews to delete
     */
    where?: Prisma.GrantReviewWhereInput;
    /**
     * Limit how many GrantReviews to delete.
     */
    limit?: number;
};
/**
 * GrantReview without action
 */
export type GrantReviewDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the GrantReview
     */
    select?: Prisma.GrantReviewSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the GrantReview
     */
    omit?: Prisma.GrantReviewOmit<ExtArgs> | null;
};
