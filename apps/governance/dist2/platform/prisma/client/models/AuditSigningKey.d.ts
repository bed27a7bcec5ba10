import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model AuditSigningKey
 * A key that signed checkpoints of the tenant.
 */
export type AuditSigningKeyModel = runtime.Types.Result.DefaultSelection<Prisma.$AuditSigningKeyPayload>;
export type AggregateAuditSigningKey = {
    _count: AuditSigningKeyCountAggregateOutputType | null;
    _min: AuditSigningKeyMinAggregateOutputType | null;
    _max: AuditSigningKeyMaxAggregateOutputType | null;
};
export type AuditSigningKeyMinAggregateOutputType = {
    tenant: string | null;
    keyId: string | null;
    publicKey: string | null;
    firstUsedAt: Date | null;
};
export type AuditSigningKeyMaxAggregateOutputType = {
    tenant: string | null;
    keyId: string | null;
    publicKey: string | null;
    firstUsedAt: Date | null;
};
export type AuditSigningKeyCountAggregateOutputType = {
    tenant: number;
    keyId: number;
    publicKey: number;
    firstUsedAt: number;
    _all: number;
};
export type AuditSigningKeyMinAggregateInputType = {
    tenant?: true;
    keyId?: true;
    publicKey?: true;
    firstUsedAt?: true;
};
export type AuditSigningKeyMaxAggregateInputType = {
    tenant?: true;
    keyId?: true;
    publicKey?: true;
    firstUsedAt?: true;
};
export type AuditSigningKeyCountAggregateInputType = {
    tenant?: true;
    keyId?: true;
    publicKey?: true;
    firstUsedAt?: true;
    _all?: true;
};
export type AuditSigningKeyAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which AuditSigningKey to aggregate.
     */
    where?: Prisma.AuditSigningKeyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditSigningKeys to fetch.
     */
    orderBy?: Prisma.AuditSigningKeyOrderByWithRelationInput | Prisma.AuditSigningKeyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.AuditSigningKeyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditSigningKeys from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditSigningKeys.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned AuditSigningKeys
    **/
    _count?: true | AuditSigningKeyCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: AuditSigningKeyMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: AuditSigningKeyMaxAggregateInputType;
};
export type GetAuditSigningKeyAggregateType<T extends AuditSigningKeyAggregateArgs> = {
    [P in keyof T & keyof AggregateAuditSigningKey]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateAuditSigningKey[P]> : Prisma.GetScalarType<T[P], AggregateAuditSigningKey[P]>;
};
export type AuditSigningKeyGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.AuditSigningKeyWhereInput;
    orderBy?: Prisma.AuditSigningKeyOrderByWithAggregationInput | Prisma.AuditSigningKeyOrderByWithAggregationInput[];
    by: Prisma.AuditSigningKeyScalarFieldEnum[] | Prisma.AuditSigningKeyScalarFieldEnum;
    having?: Prisma.AuditSigningKeyScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: AuditSigningKeyCountAggregateInputType | true;
    _min?: AuditSigningKeyMinAggregateInputType;
    _max?: AuditSigningKeyMaxAggregateInputType;
};
export type AuditSigningKeyGroupByOutputType = {
    tenant: string;
    keyId: string;
    publicKey: string;
    firstUsedAt: Date;
    _count: AuditSigningKeyCountAggregateOutputType | null;
    _min: AuditSigningKeyMinAggregateOutputType | null;
    _max: AuditSigningKeyMaxAggregateOutputType | null;
};
export type GetAuditSigningKeyGroupByPayload<T extends AuditSigningKeyGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<AuditSigningKeyGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof AuditSigningKeyGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], AuditSigningKeyGroupByOutputType[P]> : Prisma.GetScalarType<T[P], AuditSigningKeyGroupByOutputType[P]>;
}>>;
export type AuditSigningKeyWhereInput = {
    AND?: Prisma.AuditSigningKeyWhereInput | Prisma.AuditSigningKeyWhereInput[];
    OR?: Prisma.AuditSigningKeyWhereInput[];
    NOT?: Prisma.AuditSigningKeyWhereInput | Prisma.AuditSigningKeyWhereInput[];
    tenant?: Prisma.StringFilter<"AuditSigningKey"> | string;
    keyId?: Prisma.StringFilter<"AuditSigningKey"> | string;
    publicKey?: Prisma.StringFilter<"AuditSigningKey"> | string;
    firstUsedAt?: Prisma.DateTimeFilter<"AuditSigningKey"> | Date | string;
};
export type AuditSigningKeyOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    keyId?: Prisma.SortOrder;
    publicKey?: Prisma.SortOrder;
    firstUsedAt?: Prisma.SortOrder;
};
export type AuditSigningKeyWhereUniqueInput = Prisma.AtLeast<{
    tenant_keyId?: Prisma.AuditSigningKeyTenantKeyIdCompoundUniqueInput;
    AND?: Prisma.AuditSigningKeyWhereInput | Prisma.AuditSigningKeyWhereInput[];
    OR?: Prisma.AuditSigningKeyWhereInput[];
    NOT?: Prisma.AuditSigningKeyWhereInput | Prisma.AuditSigningKeyWhereInput[];
    tenant?: Prisma.StringFilter<"AuditSigningKey"> | string;
    keyId?: Prisma.StringFilter<"AuditSigningKey"> | string;
    publicKey?: Prisma.StringFilter<"AuditSigningKey"> | string;
    firstUsedAt?: Prisma.DateTimeFilter<"AuditSigningKey"> | Date | string;
}, "tenant_keyId">;
export type AuditSigningKeyOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    keyId?: Prisma.SortOrder;
    publicKey?: Prisma.SortOrder;
    firstUsedAt?: Prisma.SortOrder;
    _count?: Prisma.AuditSigningKeyCountOrderByAggregateInput;
    _max?: Prisma.AuditSigningKeyMaxOrderByAggregateInput;
    _min?: Prisma.AuditSigningKeyMinOrderByAggregateInput;
};
export type AuditSigningKeyScalarWhereWithAggregatesInput = {
    AND?: Prisma.AuditSigningKeyScalarWhereWithAggregatesInput | Prisma.AuditSigningKeyScalarWhereWithAggregatesInput[];
    OR?: Prisma.AuditSigningKeyScalarWhereWithAggregatesInput[];
    NOT?: Prisma.AuditSigningKeyScalarWhereWithAggregatesInput | Prisma.AuditSigningKeyScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"AuditSigningKey"> | string;
    keyId?: Prisma.StringWithAggregatesFilter<"AuditSigningKey"> | string;
    publicKey?: Prisma.StringWithAggregatesFilter<"AuditSigningKey"> | string;
    firstUsedAt?: Prisma.DateTimeWithAggregatesFilter<"AuditSigningKey"> | Date | string;
};
export type AuditSigningKeyCreateInput = {
    tenant?: string;
    keyId: string;
    publicKey: string;
    firstUsedAt: Date | string;
};
export type AuditSigningKeyUncheckedCreateInput = {
    tenant?: string;
    keyId: string;
    publicKey: string;
    firstUsedAt: Date | string;
};
export type AuditSigningKeyUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    keyId?: Prisma.StringFieldUpdateOperationsInput | string;
    publicKey?: Prisma.StringFieldUpdateOperationsInput | string;
    firstUsedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type AuditSigningKeyUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    keyId?: Prisma.StringFieldUpdateOperationsInput | string;
    publicKey?: Prisma.StringFieldUpdateOperationsInput | string;
    firstUsedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type AuditSigningKeyCreateManyInput = {
    tenant?: string;
    keyId: string;
    publicKey: string;
    firstUsedAt: Date | string;
};
export type AuditSigningKeyUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    keyId?: Prisma.StringFieldUpdateOperationsInput | string;
    publicKey?: Prisma.StringFieldUpdateOperationsInput | string;
    firstUsedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type AuditSigningKeyUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    keyId?: Prisma.StringFieldUpdateOperationsInput | string;
    publicKey?: Prisma.StringFieldUpdateOperationsInput | string;
    firstUsedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type AuditSigningKeyTenantKeyIdCompoundUniqueInput = {
    tenant: string;
    keyId: string;
};
export type AuditSigningKeyCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    keyId?: Prisma.SortOrder;
    publicKey?: Prisma.SortOrder;
    firstUsedAt?: Prisma.SortOrder;
};
export type AuditSigningKeyMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    keyId?: Prisma.SortOrder;
    publicKey?: Prisma.SortOrder;
    firstUsedAt?: Prisma.SortOrder;
};
export type AuditSigningKeyMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    keyId?: Prisma.SortOrder;
    publicKey?: Prisma.SortOrder;
    firstUsedAt?: Prisma.SortOrder;
};
export type AuditSigningKeySelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    keyId?: boolean;
    publicKey?: boolean;
    firstUsedAt?: boolean;
}, ExtArgs["result"]["auditSigningKey"]>;
export type AuditSigningKeySelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    keyId?: boolean;
    publicKey?: boolean;
    firstUsedAt?: boolean;
}, ExtArgs["result"]["auditSigningKey"]>;
export type AuditSigningKeySelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    keyId?: boolean;
    publicKey?: boolean;
    firstUsedAt?: boolean;
}, ExtArgs["result"]["auditSigningKey"]>;
export type AuditSigningKeySelectScalar = {
    tenant?: boolean;
    keyId?: boolean;
    publicKey?: boolean;
    firstUsedAt?: boolean;
};
export type AuditSigningKeyOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "keyId" | "publicKey" | "firstUsedAt", ExtArgs["result"]["auditSigningKey"]>;
export type $AuditSigningKeyPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "AuditSigningKey";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        keyId: string;
        publicKey: string;
        firstUsedAt: Date;
    }, ExtArgs["result"]["auditSigningKey"]>;
    composites: {};
};
export type AuditSigningKeyGetPayload<S extends boolean | null | undefined | AuditSigningKeyDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$AuditSigningKeyPayload, S>;
export type AuditSigningKeyCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<AuditSigningKeyFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: AuditSigningKeyCountAggregateInputType | true;
};
export interface AuditSigningKeyDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['AuditSigningKey'];
        meta: {
            name: 'AuditSigningKey';
        };
    };
    /**
     * Find zero or one AuditSigningKey that matches the filter.
     * @param {AuditSigningKeyFindUniqueArgs} args - Arguments to find a AuditSigningKey
     * @example
     * // Get one AuditSigningKey
     * const auditSigningKey = await prisma.auditSigningKey.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends AuditSigningKeyFindUniqueArgs>(args: Prisma.SelectSubset<T, AuditSigningKeyFindUniqueArgs<ExtArgs>>): Prisma.Prisma__AuditSigningKeyClient<runtime.Types.Result.GetResult<Prisma.$AuditSigningKeyPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one AuditSigningKey that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {AuditSigningKeyFindUniqueOrThrowArgs} args - Arguments to find a AuditSigningKey
     * @example
     * // Get one AuditSigningKey
     * const auditSigningKey = await prisma.auditSigningKey.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends AuditSigningKeyFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, AuditSigningKeyFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__AuditSigningKeyClient<runtime.Types.Result.GetResult<Prisma.$AuditSigningKeyPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first AuditSigningKey that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditSigningKeyFindFirstArgs} args - Arguments to find a AuditSigningKey
     * @example
     * // Get one AuditSigningKey
     * const auditSigningKey = await prisma.auditSigningKey.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends AuditSigningKeyFindFirstArgs>(args?: Prisma.SelectSubset<T, AuditSigningKeyFindFirstArgs<ExtArgs>>): Prisma.Prisma__AuditSigningKeyClient<runtime.Types.Result.GetResult<Prisma.$AuditSigningKeyPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first AuditSigningKey that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditSigningKeyFindFirstOrThrowArgs} args - Arguments to find a AuditSigningKey
     * @example
     * // Get one AuditSigningKey
     * const auditSigningKey = await prisma.auditSigningKey.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends AuditSigningKeyFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, AuditSigningKeyFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__AuditSigningKeyClient<runtime.Types.Result.GetResult<Prisma.$AuditSigningKeyPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more AuditSigningKeys that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditSigningKeyFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all AuditSigningKeys
     * const auditSigningKeys = await prisma.auditSigningKey.findMany()
     *
     * // Get first 10 AuditSigningKeys
     * const auditSigningKeys = await prisma.auditSigningKey.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const auditSigningKeyWithTenantOnly = await prisma.auditSigningKey.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends AuditSigningKeyFindManyArgs>(args?: Prisma.SelectSubset<T, AuditSigningKeyFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditSigningKeyPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a AuditSigningKey.
     * @param {AuditSigningKeyCreateArgs} args - Arguments to create a AuditSigningKey.
     * @example
     * // Create one AuditSigningKey
     * const AuditSigningKey = await prisma.auditSigningKey.create({
     *   data: {
     *     // ... data to create a AuditSigningKey
     *   }
     * })
     *
     */
    create<T extends AuditSigningKeyCreateArgs>(args: Prisma.SelectSubset<T, AuditSigningKeyCreateArgs<ExtArgs>>): Prisma.Prisma__AuditSigningKeyClient<runtime.Types.Result.GetResult<Prisma.$AuditSigningKeyPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many AuditSigningKeys.
     * @param {AuditSigningKeyCreateManyArgs} args - Arguments to create many AuditSigningKeys.
     * @example
     * // Create many AuditSigningKeys
     * const auditSigningKey = await prisma.auditSigningKey.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends AuditSigningKeyCreateManyArgs>(args?: Prisma.SelectSubset<T, AuditSigningKeyCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many AuditSigningKeys and returns the data saved in the database.
     * @param {AuditSigningKeyCreateManyAndReturnArgs} args - Arguments to create many AuditSigningKeys.
     * @example
     * // Create many AuditSigningKeys
     * const auditSigningKey = await prisma.auditSigningKey.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many AuditSigningKeys and only return the `tenant`
     * const auditSigningKeyWithTenantOnly = await prisma.auditSigningKey.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends AuditSigningKeyCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, AuditSigningKeyCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditSigningKeyPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a AuditSigningKey.
     * @param {AuditSigningKeyDeleteArgs} args - Arguments to delete one AuditSigningKey.
     * @example
     * // Delete one AuditSigningKey
     * const AuditSigningKey = await prisma.auditSigningKey.delete({
     *   where: {
     *     // ... filter to delete one AuditSigningKey
     *   }
     * })
     *
     */
    delete<T extends AuditSigningKeyDeleteArgs>(args: Prisma.SelectSubset<T, AuditSigningKeyDeleteArgs<ExtArgs>>): Prisma.Prisma__AuditSigningKeyClient<runtime.Types.Result.GetResult<Prisma.$AuditSigningKeyPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one AuditSigningKey.
     * @param {AuditSigningKeyUpdateArgs} args - Arguments to update one AuditSigningKey.
     * @example
     * // Update one AuditSigningKey
     * const auditSigningKey = await prisma.auditSigningKey.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends AuditSigningKeyUpdateArgs>(args: Prisma.SelectSubset<T, AuditSigningKeyUpdateArgs<ExtArgs>>): Prisma.Prisma__AuditSigningKeyClient<runtime.Types.Result.GetResult<Prisma.$AuditSigningKeyPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more AuditSigningKeys.
     * @param {AuditSigningKeyDeleteManyArgs} args - Arguments to filter AuditSigningKeys to delete.
     * @example
     * // Delete a few AuditSigningKeys
     * const { count } = await prisma.auditSigningKey.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends AuditSigningKeyDeleteManyArgs>(args?: Prisma.SelectSubset<T, AuditSigningKeyDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more AuditSigningKeys.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditSigningKeyUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many AuditSigningKeys
     * const auditSigningKey = await prisma.auditSigningKey.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends AuditSigningKeyUpdateManyArgs>(args: Prisma.SelectSubset<T, AuditSigningKeyUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more AuditSigningKeys and returns the data updated in the database.
     * @param {AuditSigningKeyUpdateManyAndReturnArgs} args - Arguments to update many AuditSigningKeys.
     * @example
     * // Update many AuditSigningKeys
     * const auditSigningKey = await prisma.auditSigningKey.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more AuditSigningKeys and only return the `tenant`
     * const auditSigningKeyWithTenantOnly = await prisma.auditSigningKey.updateManyAndReturn({
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
    updateManyAndReturn<T extends AuditSigningKeyUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, AuditSigningKeyUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditSigningKeyPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one AuditSigningKey.
     * @param {AuditSigningKeyUpsertArgs} args - Arguments to update or create a AuditSigningKey.
     * @example
     * // Update or create a AuditSigningKey
     * const auditSigningKey = await prisma.auditSigningKey.upsert({
     *   create: {
     *     // ... data to create a AuditSigningKey
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the AuditSigningKey we want to update
     *   }
     * })
     */
    upsert<T extends AuditSigningKeyUpsertArgs>(args: Prisma.SelectSubset<T, AuditSigningKeyUpsertArgs<ExtArgs>>): Prisma.Prisma__AuditSigningKeyClient<runtime.Types.Result.GetResult<Prisma.$AuditSigningKeyPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of AuditSigningKeys.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditSigningKeyCountArgs} args - Arguments to filter AuditSigningKeys to count.
     * @example
     * // Count the number of AuditSigningKeys
     * const count = await prisma.auditSigningKey.count({
     *   where: {
     *     // ... the filter for the AuditSigningKeys we want to count
     *   }
     * })
    **/
    count<T extends AuditSigningKeyCountArgs>(args?: Prisma.Subset<T, AuditSigningKeyCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], AuditSigningKeyCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a AuditSigningKey.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditSigningKeyAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends AuditSigningKeyAggregateArgs>(args: Prisma.Subset<T, AuditSigningKeyAggregateArgs>): Prisma.PrismaPromise<GetAuditSigningKeyAggregateType<T>>;
    /**
     * Group by AuditSigningKey.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditSigningKeyGroupByArgs} args - Group by arguments.
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
    groupBy<T extends AuditSigningKeyGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: AuditSigningKeyGroupByArgs['orderBy'];
    } : {
        orderBy?: AuditSigningKeyGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, AuditSigningKeyGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetAuditSigningKeyGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the AuditSigningKey model
     */
    readonly fields: AuditSigningKeyFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for AuditSigningKey.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__AuditSigningKeyClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the AuditSigningKey model
 */
export interface AuditSigningKeyFieldRefs {
    readonly tenant: Prisma.FieldRef<"AuditSigningKey", 'String'>;
    readonly keyId: Prisma.FieldRef<"AuditSigningKey", 'String'>;
    readonly publicKey: Prisma.FieldRef<"AuditSigningKey", 'String'>;
    readonly firstUsedAt: Prisma.FieldRef<"AuditSigningKey", 'DateTime'>;
}
/**
 * AuditSigningKey findUnique
 */
export type AuditSigningKeyFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditSigningKey
     */
    select?: Prisma.AuditSigningKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditSigningKey
     */
    omit?: Prisma.AuditSigningKeyOmit<ExtArgs> | null;
    /**
     * Filter, which AuditSigningKey to fetch.
     */
    where: Prisma.AuditSigningKeyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditSigningKey findUniqueOrThrow
 */
export type AuditSigningKeyFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditSigningKey
     */
    select?: Prisma.AuditSigningKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditSigningKey
     */
    omit?: Prisma.AuditSigningKeyOmit<ExtArgs> | null;
    /**
     * Filter, which AuditSigningKey to fetch.
     */
    where: Prisma.AuditSigningKeyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditSigningKey findFirst
 */
export type AuditSigningKeyFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditSigningKey
     */
    select?: Prisma.AuditSigningKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditSigningKey
     */
    omit?: Prisma.AuditSigningKeyOmit<ExtArgs> | null;
    /**
     * Filter, which AuditSigningKey to fetch.
     */
    where?: Prisma.AuditSigningKeyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditSigningKeys to fetch.
     */
    orderBy?: Prisma.AuditSigningKeyOrderByWithRelationInput | Prisma.AuditSigningKeyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for AuditSigningKeys.
     */
    cursor?: Prisma.AuditSigningKeyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditSigningKeys from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditSigningKeys.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditSigningKeys.
     */
    distinct?: Prisma.AuditSigningKeyScalarFieldEnum | Prisma.AuditSigningKeyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditSigningKey findFirstOrThrow
 */
export type AuditSigningKeyFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditSigningKey
     */
    select?: Prisma.AuditSigningKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditSigningKey
     */
    omit?: Prisma.AuditSigningKeyOmit<ExtArgs> | null;
    /**
     * Filter, which AuditSigningKey to fetch.
     */
    where?: Prisma.AuditSigningKeyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditSigningKeys to fetch.
     */
    orderBy?: Prisma.AuditSigningKeyOrderByWithRelationInput | Prisma.AuditSigningKeyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for AuditSigningKeys.
     */
    cursor?: Prisma.AuditSigningKeyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditSigningKeys from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditSigningKeys.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditSigningKeys.
     */
    distinct?: Prisma.AuditSigningKeyScalarFieldEnum | Prisma.AuditSigningKeyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditSigningKey findMany
 */
export type AuditSigningKeyFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditSigningKey
     */
    select?: Prisma.AuditSigningKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditSigningKey
     */
    omit?: Prisma.AuditSigningKeyOmit<ExtArgs> | null;
    /**
     * Filter, which AuditSigningKeys to fetch.
     */
    where?: Prisma.AuditSigningKeyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditSigningKeys to fetch.
     */
    orderBy?: Prisma.AuditSigningKeyOrderByWithRelationInput | Prisma.AuditSigningKeyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing AuditSigningKeys.
     */
    cursor?: Prisma.AuditSigningKeyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditSigningKeys from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditSigningKeys.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditSigningKeys.
     */
    distinct?: Prisma.AuditSigningKeyScalarFieldEnum | Prisma.AuditSigningKeyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditSigningKey create
 */
export type AuditSigningKeyCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditSigningKey
     */
    select?: Prisma.AuditSigningKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditSigningKey
     */
    omit?: Prisma.AuditSigningKeyOmit<ExtArgs> | null;
    /**
     * The data needed to create a AuditSigningKey.
     */
    data: Prisma.XOR<Prisma.AuditSigningKeyCreateInput, Prisma.AuditSigningKeyUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditSigningKey createMany
 */
export type AuditSigningKeyCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many AuditSigningKeys.
     */
    data: Prisma.AuditSigningKeyCreateManyInput | Prisma.AuditSigningKeyCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * AuditSigningKey createManyAndReturn
 */
export type AuditSigningKeyCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditSigningKey
     */
    select?: Prisma.AuditSigningKeySelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditSigningKey
     */
    omit?: Prisma.AuditSigningKeyOmit<ExtArgs> | null;
    /**
     * The data used to create many AuditSigningKeys.
     */
    data: Prisma.AuditSigningKeyCreateManyInput | Prisma.AuditSigningKeyCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * AuditSigningKey update
 */
export type AuditSigningKeyUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditSigningKey
     */
    select?: Prisma.AuditSigningKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditSigningKey
     */
    omit?: Prisma.AuditSigningKeyOmit<ExtArgs> | null;
    /**
     * The data needed to update a AuditSigningKey.
     */
    data: Prisma.XOR<Prisma.AuditSigningKeyUpdateInput, Prisma.AuditSigningKeyUncheckedUpdateInput>;
    /**
     * Choose, which AuditSigningKey to update.
     */
    where: Prisma.AuditSigningKeyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditSigningKey updateMany
 */
export type AuditSigningKeyUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update AuditSigningKeys.
     */
    data: Prisma.XOR<Prisma.AuditSigningKeyUpdateManyMutationInput, Prisma.AuditSigningKeyUncheckedUpdateManyInput>;
    /**
     * Filter which AuditSigningKeys to update
     */
    where?: Prisma.AuditSigningKeyWhereInput;
    /**
     * Limit how many AuditSigningKeys to update.
     */
    limit?: number;
};
/**
 * AuditSigningKey updateManyAndReturn
 */
export type AuditSigningKeyUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditSigningKey
     */
    select?: Prisma.AuditSigningKeySelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditSigningKey
     */
    omit?: Prisma.AuditSigningKeyOmit<ExtArgs> | null;
    /**
     * The data used to update AuditSigningKeys.
     */
    data: Prisma.XOR<Prisma.AuditSigningKeyUpdateManyMutationInput, Prisma.AuditSigningKeyUncheckedUpdateManyInput>;
    /**
     * Filter which AuditSigningKeys to update
     */
    where?: Prisma.AuditSigningKeyWhereInput;
    /**
     * Limit how many AuditSigningKeys to update.
     */
    limit?: number;
};
/**
 * AuditSigningKey upsert
 */
export type AuditSigningKeyUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditSigningKey
     */
    select?: Prisma.AuditSigningKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditSigningKey
     */
    omit?: Prisma.AuditSigningKeyOmit<ExtArgs> | null;
    /**
     * The filter to search for the AuditSigningKey to update in case it exists.
     */
    where: Prisma.AuditSigningKeyWhereUniqueInput;
    /**
     * In case the AuditSigningKey found by the `where` argument doesn't exist, create a new AuditSigningKey with this data.
     */
    create: Prisma.XOR<Prisma.AuditSigningKeyCreateInput, Prisma.AuditSigningKeyUncheckedCreateInput>;
    /**
     * In case the AuditSigningKey was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.AuditSigningKeyUpdateInput, Prisma.AuditSigningKeyUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditSigningKey delete
 */
export type AuditSigningKeyDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditSigningKey
     */
    select?: Prisma.AuditSigningKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditSigningKey
     */
    omit?: Prisma.AuditSigningKeyOmit<ExtArgs> | null;
    /**
     * Filter which AuditSigningKey to delete.
     */
    where: Prisma.AuditSigningKeyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditSigningKey deleteMany
 */
export type AuditSigningKeyDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which AuditSigningKeys to delete
     */
    where?: Prisma.AuditSigningKeyWhereInput;
    /**
     * Limit how many AuditSigningKeys to delete.
     */
    limit?: number;
};
/**
 * AuditSigningKey without action
 */
export type AuditSigningKeyDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditSigningKey
     */
    select?: Prisma.AuditSigningKeySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditSigningKey
     */
    omit?: Prisma.AuditSigningKeyOmit<ExtArgs> | null;
};
