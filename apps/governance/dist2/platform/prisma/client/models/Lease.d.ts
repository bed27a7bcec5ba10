import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Lease
 * Who does a piece of work now. Rows stay, so that fence numbers only grow.
 */
export type LeaseModel = runtime.Types.Result.DefaultSelection<Prisma.$LeasePayload>;
export type AggregateLease = {
    _count: LeaseCountAggregateOutputType | null;
    _avg: LeaseAvgAggregateOutputType | null;
    _sum: LeaseSumAggregateOutputType | null;
    _min: LeaseMinAggregateOutputType | null;
    _max: LeaseMaxAggregateOutputType | null;
};
export type LeaseAvgAggregateOutputType = {
    fence: number | null;
};
export type LeaseSumAggregateOutputType = {
    fence: bigint | null;
};
export type LeaseMinAggregateOutputType = {
    tenant: string | null;
    name: string | null;
    owner: string | null;
    fence: bigint | null;
    until: Date | null;
};
export type LeaseMaxAggregateOutputType = {
    tenant: string | null;
    name: string | null;
    owner: string | null;
    fence: bigint | null;
    until: Date | null;
};
export type LeaseCountAggregateOutputType = {
    tenant: number;
    name: number;
    owner: number;
    fence: number;
    until: number;
    _all: number;
};
export type LeaseAvgAggregateInputType = {
    fence?: true;
};
export type LeaseSumAggregateInputType = {
    fence?: true;
};
export type LeaseMinAggregateInputType = {
    tenant?: true;
    name?: true;
    owner?: true;
    fence?: true;
    until?: true;
};
export type LeaseMaxAggregateInputType = {
    tenant?: true;
    name?: true;
    owner?: true;
    fence?: true;
    until?: true;
};
export type LeaseCountAggregateInputType = {
    tenant?: true;
    name?: true;
    owner?: true;
    fence?: true;
    until?: true;
    _all?: true;
};
export type LeaseAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Lease to aggregate.
     */
    where?: Prisma.LeaseWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Leases to fetch.
     */
    orderBy?: Prisma.LeaseOrderByWithRelationInput | Prisma.LeaseOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.LeaseWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Leases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Leases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Leases
    **/
    _count?: true | LeaseCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: LeaseAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: LeaseSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: LeaseMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: LeaseMaxAggregateInputType;
};
export type GetLeaseAggregateType<T extends LeaseAggregateArgs> = {
    [P in keyof T & keyof AggregateLease]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateLease[P]> : Prisma.GetScalarType<T[P], AggregateLease[P]>;
};
export type LeaseGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.LeaseWhereInput;
    orderBy?: Prisma.LeaseOrderByWithAggregationInput | Prisma.LeaseOrderByWithAggregationInput[];
    by: Prisma.LeaseScalarFieldEnum[] | Prisma.LeaseScalarFieldEnum;
    having?: Prisma.LeaseScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: LeaseCountAggregateInputType | true;
    _avg?: LeaseAvgAggregateInputType;
    _sum?: LeaseSumAggregateInputType;
    _min?: LeaseMinAggregateInputType;
    _max?: LeaseMaxAggregateInputType;
};
export type LeaseGroupByOutputType = {
    tenant: string;
    name: string;
    owner: string;
    fence: bigint;
    until: Date;
    _count: LeaseCountAggregateOutputType | null;
    _avg: LeaseAvgAggregateOutputType | null;
    _sum: LeaseSumAggregateOutputType | null;
    _min: LeaseMinAggregateOutputType | null;
    _max: LeaseMaxAggregateOutputType | null;
};
export type GetLeaseGroupByPayload<T extends LeaseGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<LeaseGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof LeaseGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], LeaseGroupByOutputType[P]> : Prisma.GetScalarType<T[P], LeaseGroupByOutputType[P]>;
}>>;
export type LeaseWhereInput = {
    AND?: Prisma.LeaseWhereInput | Prisma.LeaseWhereInput[];
    OR?: Prisma.LeaseWhereInput[];
    NOT?: Prisma.LeaseWhereInput | Prisma.LeaseWhereInput[];
    tenant?: Prisma.StringFilter<"Lease"> | string;
    name?: Prisma.StringFilter<"Lease"> | string;
    owner?: Prisma.StringFilter<"Lease"> | string;
    fence?: Prisma.BigIntFilter<"Lease"> | bigint | number;
    until?: Prisma.DateTimeFilter<"Lease"> | Date | string;
};
export type LeaseOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    owner?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    until?: Prisma.SortOrder;
};
export type LeaseWhereUniqueInput = Prisma.AtLeast<{
    tenant_name?: Prisma.LeaseTenantNameCompoundUniqueInput;
    AND?: Prisma.LeaseWhereInput | Prisma.LeaseWhereInput[];
    OR?: Prisma.LeaseWhereInput[];
    NOT?: Prisma.LeaseWhereInput | Prisma.LeaseWhereInput[];
    tenant?: Prisma.StringFilter<"Lease"> | string;
    name?: Prisma.StringFilter<"Lease"> | string;
    owner?: Prisma.StringFilter<"Lease"> | string;
    fence?: Prisma.BigIntFilter<"Lease"> | bigint | number;
    until?: Prisma.DateTimeFilter<"Lease"> | Date | string;
}, "tenant_name">;
export type LeaseOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    owner?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    until?: Prisma.SortOrder;
    _count?: Prisma.LeaseCountOrderByAggregateInput;
    _avg?: Prisma.LeaseAvgOrderByAggregateInput;
    _max?: Prisma.LeaseMaxOrderByAggregateInput;
    _min?: Prisma.LeaseMinOrderByAggregateInput;
    _sum?: Prisma.LeaseSumOrderByAggregateInput;
};
export type LeaseScalarWhereWithAggregatesInput = {
    AND?: Prisma.LeaseScalarWhereWithAggregatesInput | Prisma.LeaseScalarWhereWithAggregatesInput[];
    OR?: Prisma.LeaseScalarWhereWithAggregatesInput[];
    NOT?: Prisma.LeaseScalarWhereWithAggregatesInput | Prisma.LeaseScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"Lease"> | string;
    name?: Prisma.StringWithAggregatesFilter<"Lease"> | string;
    owner?: Prisma.StringWithAggregatesFilter<"Lease"> | string;
    fence?: Prisma.BigIntWithAggregatesFilter<"Lease"> | bigint | number;
    until?: Prisma.DateTimeWithAggregatesFilter<"Lease"> | Date | string;
};
export type LeaseCreateInput = {
    tenant?: string;
    name: string;
    owner: string;
    fence: bigint | number;
    until: Date | string;
};
export type LeaseUncheckedCreateInput = {
    tenant?: string;
    name: string;
    owner: string;
    fence: bigint | number;
    until: Date | string;
};
export type LeaseUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    owner?: Prisma.StringFieldUpdateOperationsInput | string;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    until?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type LeaseUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    owner?: Prisma.StringFieldUpdateOperationsInput | string;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    until?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type LeaseCreateManyInput = {
    tenant?: string;
    name: string;
    owner: string;
    fence: bigint | number;
    until: Date | string;
};
export type LeaseUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    owner?: Prisma.StringFieldUpdateOperationsInput | string;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    until?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type LeaseUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    owner?: Prisma.StringFieldUpdateOperationsInput | string;
    fence?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    until?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type LeaseTenantNameCompoundUniqueInput = {
    tenant: string;
    name: string;
};
export type LeaseCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    owner?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    until?: Prisma.SortOrder;
};
export type LeaseAvgOrderByAggregateInput = {
    fence?: Prisma.SortOrder;
};
export type LeaseMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    owner?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    until?: Prisma.SortOrder;
};
export type LeaseMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    owner?: Prisma.SortOrder;
    fence?: Prisma.SortOrder;
    until?: Prisma.SortOrder;
};
export type LeaseSumOrderByAggregateInput = {
    fence?: Prisma.SortOrder;
};
export type LeaseSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    name?: boolean;
    owner?: boolean;
    fence?: boolean;
    until?: boolean;
}, ExtArgs["result"]["lease"]>;
export type LeaseSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    name?: boolean;
    owner?: boolean;
    fence?: boolean;
    until?: boolean;
}, ExtArgs["result"]["lease"]>;
export type LeaseSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    name?: boolean;
    owner?: boolean;
    fence?: boolean;
    until?: boolean;
}, ExtArgs["result"]["lease"]>;
export type LeaseSelectScalar = {
    tenant?: boolean;
    name?: boolean;
    owner?: boolean;
    fence?: boolean;
    until?: boolean;
};
export type LeaseOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "name" | "owner" | "fence" | "until", ExtArgs["result"]["lease"]>;
export type $LeasePayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Lease";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        name: string;
        owner: string;
        /**
         * grows with every new holder; what is written under an older one is refused
         */
        fence: bigint;
        /**
         * by the clock of PostgreSQL
         */
        until: Date;
    }, ExtArgs["result"]["lease"]>;
    composites: {};
};
export type LeaseGetPayload<S extends boolean | null | undefined | LeaseDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$LeasePayload, S>;
export type LeaseCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<LeaseFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: LeaseCountAggregateInputType | true;
};
export interface LeaseDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Lease'];
        meta: {
            name: 'Lease';
        };
    };
    /**
     * Find zero or one Lease that matches the filter.
     * @param {LeaseFindUniqueArgs} args - Arguments to find a Lease
     * @example
     * // Get one Lease
     * const lease = await prisma.lease.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends LeaseFindUniqueArgs>(args: Prisma.SelectSubset<T, LeaseFindUniqueArgs<ExtArgs>>): Prisma.Prisma__LeaseClient<runtime.Types.Result.GetResult<Prisma.$LeasePayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Lease that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {LeaseFindUniqueOrThrowArgs} args - Arguments to find a Lease
     * @example
     * // Get one Lease
     * const lease = await prisma.lease.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends LeaseFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, LeaseFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__LeaseClient<runtime.Types.Result.GetResult<Prisma.$LeasePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Lease that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LeaseFindFirstArgs} args - Arguments to find a Lease
     * @example
     * // Get one Lease
     * const lease = await prisma.lease.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends LeaseFindFirstArgs>(args?: Prisma.SelectSubset<T, LeaseFindFirstArgs<ExtArgs>>): Prisma.Prisma__LeaseClient<runtime.Types.Result.GetResult<Prisma.$LeasePayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Lease that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LeaseFindFirstOrThrowArgs} args - Arguments to find a Lease
     * @example
     * // Get one Lease
     * const lease = await prisma.lease.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends LeaseFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, LeaseFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__LeaseClient<runtime.Types.Result.GetResult<Prisma.$LeasePayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Leases that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LeaseFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Leases
     * const leases = await prisma.lease.findMany()
     *
     * // Get first 10 Leases
     * const leases = await prisma.lease.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const leaseWithTenantOnly = await prisma.lease.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends LeaseFindManyArgs>(args?: Prisma.SelectSubset<T, LeaseFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LeasePayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Lease.
     * @param {LeaseCreateArgs} args - Arguments to create a Lease.
     * @example
     * // Create one Lease
     * const Lease = await prisma.lease.create({
     *   data: {
     *     // ... data to create a Lease
     *   }
     * })
     *
     */
    create<T extends LeaseCreateArgs>(args: Prisma.SelectSubset<T, LeaseCreateArgs<ExtArgs>>): Prisma.Prisma__LeaseClient<runtime.Types.Result.GetResult<Prisma.$LeasePayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Leases.
     * @param {LeaseCreateManyArgs} args - Arguments to create many Leases.
     * @example
     * // Create many Leases
     * const lease = await prisma.lease.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends LeaseCreateManyArgs>(args?: Prisma.SelectSubset<T, LeaseCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Leases and returns the data saved in the database.
     * @param {LeaseCreateManyAndReturnArgs} args - Arguments to create many Leases.
     * @example
     * // Create many Leases
     * const lease = await prisma.lease.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Leases and only return the `tenant`
     * const leaseWithTenantOnly = await prisma.lease.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends LeaseCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, LeaseCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LeasePayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Lease.
     * @param {LeaseDeleteArgs} args - Arguments to delete one Lease.
     * @example
     * // Delete one Lease
     * const Lease = await prisma.lease.delete({
     *   where: {
     *     // ... filter to delete one Lease
     *   }
     * })
     *
     */
    delete<T extends LeaseDeleteArgs>(args: Prisma.SelectSubset<T, LeaseDeleteArgs<ExtArgs>>): Prisma.Prisma__LeaseClient<runtime.Types.Result.GetResult<Prisma.$LeasePayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Lease.
     * @param {LeaseUpdateArgs} args - Arguments to update one Lease.
     * @example
     * // Update one Lease
     * const lease = await prisma.lease.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends LeaseUpdateArgs>(args: Prisma.SelectSubset<T, LeaseUpdateArgs<ExtArgs>>): Prisma.Prisma__LeaseClient<runtime.Types.Result.GetResult<Prisma.$LeasePayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Leases.
     * @param {LeaseDeleteManyArgs} args - Arguments to filter Leases to delete.
     * @example
     * // Delete a few Leases
     * const { count } = await prisma.lease.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends LeaseDeleteManyArgs>(args?: Prisma.SelectSubset<T, LeaseDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Leases.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LeaseUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Leases
     * const lease = await prisma.lease.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends LeaseUpdateManyArgs>(args: Prisma.SelectSubset<T, LeaseUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Leases and returns the data updated in the database.
     * @param {LeaseUpdateManyAndReturnArgs} args - Arguments to update many Leases.
     * @example
     * // Update many Leases
     * const lease = await prisma.lease.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Leases and only return the `tenant`
     * const leaseWithTenantOnly = await prisma.lease.updateManyAndReturn({
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
    updateManyAndReturn<T extends LeaseUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, LeaseUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LeasePayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Lease.
     * @param {LeaseUpsertArgs} args - Arguments to update or create a Lease.
     * @example
     * // Update or create a Lease
     * const lease = await prisma.lease.upsert({
     *   create: {
     *     // ... data to create a Lease
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Lease we want to update
     *   }
     * })
     */
    upsert<T extends LeaseUpsertArgs>(args: Prisma.SelectSubset<T, LeaseUpsertArgs<ExtArgs>>): Prisma.Prisma__LeaseClient<runtime.Types.Result.GetResult<Prisma.$LeasePayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Leases.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LeaseCountArgs} args - Arguments to filter Leases to count.
     * @example
     * // Count the number of Leases
     * const count = await prisma.lease.count({
     *   where: {
     *     // ... the filter for the Leases we want to count
     *   }
     * })
    **/
    count<T extends LeaseCountArgs>(args?: Prisma.Subset<T, LeaseCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], LeaseCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Lease.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LeaseAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends LeaseAggregateArgs>(args: Prisma.Subset<T, LeaseAggregateArgs>): Prisma.PrismaPromise<GetLeaseAggregateType<T>>;
    /**
     * Group by Lease.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LeaseGroupByArgs} args - Group by arguments.
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
    groupBy<T extends LeaseGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: LeaseGroupByArgs['orderBy'];
    } : {
        orderBy?: LeaseGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, LeaseGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetLeaseGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Lease model
     */
    readonly fields: LeaseFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Lease.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__LeaseClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the Lease model
 */
export interface LeaseFieldRefs {
    readonly tenant: Prisma.FieldRef<"Lease", 'String'>;
    readonly name: Prisma.FieldRef<"Lease", 'String'>;
    readonly owner: Prisma.FieldRef<"Lease", 'String'>;
    readonly fence: Prisma.FieldRef<"Lease", 'BigInt'>;
    readonly until: Prisma.FieldRef<"Lease", 'DateTime'>;
}
/**
 * Lease findUnique
 */
export type LeaseFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Lease
     */
    select?: Prisma.LeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Lease
     */
    omit?: Prisma.LeaseOmit<ExtArgs> | null;
    /**
     * Filter, which Lease to fetch.
     */
    where: Prisma.LeaseWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Lease findUniqueOrThrow
 */
export type LeaseFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Lease
     */
    select?: Prisma.LeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Lease
     */
    omit?: Prisma.LeaseOmit<ExtArgs> | null;
    /**
     * Filter, which Lease to fetch.
     */
    where: Prisma.LeaseWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Lease findFirst
 */
export type LeaseFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Lease
     */
    select?: Prisma.LeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Lease
     */
    omit?: Prisma.LeaseOmit<ExtArgs> | null;
    /**
     * Filter, which Lease to fetch.
     */
    where?: Prisma.LeaseWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Leases to fetch.
     */
    orderBy?: Prisma.LeaseOrderByWithRelationInput | Prisma.LeaseOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Leases.
     */
    cursor?: Prisma.LeaseWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Leases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Leases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Leases.
     */
    distinct?: Prisma.LeaseScalarFieldEnum | Prisma.LeaseScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Lease findFirstOrThrow
 */
export type LeaseFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Lease
     */
    select?: Prisma.LeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Lease
     */
    omit?: Prisma.LeaseOmit<ExtArgs> | null;
    /**
     * Filter, which Lease to fetch.
     */
    where?: Prisma.LeaseWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Leases to fetch.
     */
    orderBy?: Prisma.LeaseOrderByWithRelationInput | Prisma.LeaseOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Leases.
     */
    cursor?: Prisma.LeaseWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Leases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Leases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Leases.
     */
    distinct?: Prisma.LeaseScalarFieldEnum | Prisma.LeaseScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Lease findMany
 */
export type LeaseFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Lease
     */
    select?: Prisma.LeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Lease
     */
    omit?: Prisma.LeaseOmit<ExtArgs> | null;
    /**
     * Filter, which Leases to fetch.
     */
    where?: Prisma.LeaseWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Leases to fetch.
     */
    orderBy?: Prisma.LeaseOrderByWithRelationInput | Prisma.LeaseOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Leases.
     */
    cursor?: Prisma.LeaseWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Leases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Leases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Leases.
     */
    distinct?: Prisma.LeaseScalarFieldEnum | Prisma.LeaseScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Lease create
 */
export type LeaseCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Lease
     */
    select?: Prisma.LeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Lease
     */
    omit?: Prisma.LeaseOmit<ExtArgs> | null;
    /**
     * The data needed to create a Lease.
     */
    data: Prisma.XOR<Prisma.LeaseCreateInput, Prisma.LeaseUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Lease createMany
 */
export type LeaseCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Leases.
     */
    data: Prisma.LeaseCreateManyInput | Prisma.LeaseCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Lease createManyAndReturn
 */
export type LeaseCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Lease
     */
    select?: Prisma.LeaseSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Lease
     */
    omit?: Prisma.LeaseOmit<ExtArgs> | null;
    /**
     * The data used to create many Leases.
     */
    data: Prisma.LeaseCreateManyInput | Prisma.LeaseCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Lease update
 */
export type LeaseUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Lease
     */
    select?: Prisma.LeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Lease
     */
    omit?: Prisma.LeaseOmit<ExtArgs> | null;
    /**
     * The data needed to update a Lease.
     */
    data: Prisma.XOR<Prisma.LeaseUpdateInput, Prisma.LeaseUncheckedUpdateInput>;
    /**
     * Choose, which Lease to update.
     */
    where: Prisma.LeaseWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Lease updateMany
 */
export type LeaseUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Leases.
     */
    data: Prisma.XOR<Prisma.LeaseUpdateManyMutationInput, Prisma.LeaseUncheckedUpdateManyInput>;
    /**
     * Filter which Leases to update
     */
    where?: Prisma.LeaseWhereInput;
    /**
     * Limit how many Leases to update.
     */
    limit?: number;
};
/**
 * Lease updateManyAndReturn
 */
export type LeaseUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Lease
     */
    select?: Prisma.LeaseSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Lease
     */
    omit?: Prisma.LeaseOmit<ExtArgs> | null;
    /**
     * The data used to update Leases.
     */
    data: Prisma.XOR<Prisma.LeaseUpdateManyMutationInput, Prisma.LeaseUncheckedUpdateManyInput>;
    /**
     * Filter which Leases to update
     */
    where?: Prisma.LeaseWhereInput;
    /**
     * Limit how many Leases to update.
     */
    limit?: number;
};
/**
 * Lease upsert
 */
export type LeaseUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Lease
     */
    select?: Prisma.LeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Lease
     */
    omit?: Prisma.LeaseOmit<ExtArgs> | null;
    /**
     * The filter to search for the Lease to update in case it exists.
     */
    where: Prisma.LeaseWhereUniqueInput;
    /**
     * In case the Lease found by the `where` argument doesn't exist, create a new Lease with this data.
     */
    create: Prisma.XOR<Prisma.LeaseCreateInput, Prisma.LeaseUncheckedCreateInput>;
    /**
     * In case the Lease was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.LeaseUpdateInput, Prisma.LeaseUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Lease delete
 */
export type LeaseDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Lease
     */
    select?: Prisma.LeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Lease
     */
    omit?: Prisma.LeaseOmit<ExtArgs> | null;
    /**
     * Filter which Lease to delete.
     */
    where: Prisma.LeaseWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Lease deleteMany
 */
export type LeaseDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Leases to delete
     */
    where?: Prisma.LeaseWhereInput;
    /**
     * Limit how many Leases to delete.
     */
    limit?: number;
};
/**
 * Lease without action
 */
export type LeaseDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Lease
     */
    select?: Prisma.LeaseSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Lease
     */
    omit?: Prisma.LeaseOmit<ExtArgs> | null;
};
