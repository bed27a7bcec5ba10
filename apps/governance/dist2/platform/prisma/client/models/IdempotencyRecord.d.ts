import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model IdempotencyRecord
 * What a mutation answered, for the next one with the same key.
 */
export type IdempotencyRecordModel = runtime.Types.Result.DefaultSelection<Prisma.$IdempotencyRecordPayload>;
export type AggregateIdempotencyRecord = {
    _count: IdempotencyRecordCountAggregateOutputType | null;
    _min: IdempotencyRecordMinAggregateOutputType | null;
    _max: IdempotencyRecordMaxAggregateOutputType | null;
};
export type IdempotencyRecordMinAggregateOutputType = {
    tenant: string | null;
    subject: string | null;
    key: string | null;
    requestHash: string | null;
    createdAt: Date | null;
    expiresAt: Date | null;
};
export type IdempotencyRecordMaxAggregateOutputType = {
    tenant: string | null;
    subject: string | null;
    key: string | null;
    requestHash: string | null;
    createdAt: Date | null;
    expiresAt: Date | null;
};
export type IdempotencyRecordCountAggregateOutputType = {
    tenant: number;
    subject: number;
    key: number;
    requestHash: number;
    response: number;
    createdAt: number;
    expiresAt: number;
    _all: number;
};
export type IdempotencyRecordMinAggregateInputType = {
    tenant?: true;
    subject?: true;
    key?: true;
    requestHash?: true;
    createdAt?: true;
    expiresAt?: true;
};
export type IdempotencyRecordMaxAggregateInputType = {
    tenant?: true;
    subject?: true;
    key?: true;
    requestHash?: true;
    createdAt?: true;
    expiresAt?: true;
};
export type IdempotencyRecordCountAggregateInputType = {
    tenant?: true;
    subject?: true;
    key?: true;
    requestHash?: true;
    response?: true;
    createdAt?: true;
    expiresAt?: true;
    _all?: true;
};
export type IdempotencyRecordAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which IdempotencyRecord to aggregate.
     */
    where?: Prisma.IdempotencyRecordWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of IdempotencyRecords to fetch.
     */
    orderBy?: Prisma.IdempotencyRecordOrderByWithRelationInput | Prisma.IdempotencyRecordOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.IdempotencyRecordWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` IdempotencyRecords from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` IdempotencyRecords.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned IdempotencyRecords
    **/
    _count?: true | IdempotencyRecordCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: IdempotencyRecordMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: IdempotencyRecordMaxAggregateInputType;
};
export type GetIdempotencyRecordAggregateType<T extends IdempotencyRecordAggregateArgs> = {
    [P in keyof T & keyof AggregateIdempotencyRecord]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateIdempotencyRecord[P]> : Prisma.GetScalarType<T[P], AggregateIdempotencyRecord[P]>;
};
export type IdempotencyRecordGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.IdempotencyRecordWhereInput;
    orderBy?: Prisma.IdempotencyRecordOrderByWithAggregationInput | Prisma.IdempotencyRecordOrderByWithAggregationInput[];
    by: Prisma.IdempotencyRecordScalarFieldEnum[] | Prisma.IdempotencyRecordScalarFieldEnum;
    having?: Prisma.IdempotencyRecordScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: IdempotencyRecordCountAggregateInputType | true;
    _min?: IdempotencyRecordMinAggregateInputType;
    _max?: IdempotencyRecordMaxAggregateInputType;
};
export type IdempotencyRecordGroupByOutputType = {
    tenant: string;
    subject: string;
    key: string;
    requestHash: string;
    response: runtime.JsonValue | null;
    createdAt: Date;
    expiresAt: Date;
    _count: IdempotencyRecordCountAggregateOutputType | null;
    _min: IdempotencyRecordMinAggregateOutputType | null;
    _max: IdempotencyRecordMaxAggregateOutputType | null;
};
export type GetIdempotencyRecordGroupByPayload<T extends IdempotencyRecordGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<IdempotencyRecordGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof IdempotencyRecordGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], IdempotencyRecordGroupByOutputType[P]> : Prisma.GetScalarType<T[P], IdempotencyRecordGroupByOutputType[P]>;
}>>;
export type IdempotencyRecordWhereInput = {
    AND?: Prisma.IdempotencyRecordWhereInput | Prisma.IdempotencyRecordWhereInput[];
    OR?: Prisma.IdempotencyRecordWhereInput[];
    NOT?: Prisma.IdempotencyRecordWhereInput | Prisma.IdempotencyRecordWhereInput[];
    tenant?: Prisma.StringFilter<"IdempotencyRecord"> | string;
    subject?: Prisma.StringFilter<"IdempotencyRecord"> | string;
    key?: Prisma.StringFilter<"IdempotencyRecord"> | string;
    requestHash?: Prisma.StringFilter<"IdempotencyRecord"> | string;
    response?: Prisma.JsonNullableFilter<"IdempotencyRecord">;
    createdAt?: Prisma.DateTimeFilter<"IdempotencyRecord"> | Date | string;
    expiresAt?: Prisma.DateTimeFilter<"IdempotencyRecord"> | Date | string;
};
export type IdempotencyRecordOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    requestHash?: Prisma.SortOrder;
    response?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
};
export type IdempotencyRecordWhereUniqueInput = Prisma.AtLeast<{
    tenant_subject_key?: Prisma.IdempotencyRecordTenantSubjectKeyCompoundUniqueInput;
    AND?: Prisma.IdempotencyRecordWhereInput | Prisma.IdempotencyRecordWhereInput[];
    OR?: Prisma.IdempotencyRecordWhereInput[];
    NOT?: Prisma.IdempotencyRecordWhereInput | Prisma.IdempotencyRecordWhereInput[];
    tenant?: Prisma.StringFilter<"IdempotencyRecord"> | string;
    subject?: Prisma.StringFilter<"IdempotencyRecord"> | string;
    key?: Prisma.StringFilter<"IdempotencyRecord"> | string;
    requestHash?: Prisma.StringFilter<"IdempotencyRecord"> | string;
    response?: Prisma.JsonNullableFilter<"IdempotencyRecord">;
    createdAt?: Prisma.DateTimeFilter<"IdempotencyRecord"> | Date | string;
    expiresAt?: Prisma.DateTimeFilter<"IdempotencyRecord"> | Date | string;
}, "tenant_subject_key">;
export type IdempotencyRecordOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    requestHash?: Prisma.SortOrder;
    response?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    _count?: Prisma.IdempotencyRecordCountOrderByAggregateInput;
    _max?: Prisma.IdempotencyRecordMaxOrderByAggregateInput;
    _min?: Prisma.IdempotencyRecordMinOrderByAggregateInput;
};
export type IdempotencyRecordScalarWhereWithAggregatesInput = {
    AND?: Prisma.IdempotencyRecordScalarWhereWithAggregatesInput | Prisma.IdempotencyRecordScalarWhereWithAggregatesInput[];
    OR?: Prisma.IdempotencyRecordScalarWhereWithAggregatesInput[];
    NOT?: Prisma.IdempotencyRecordScalarWhereWithAggregatesInput | Prisma.IdempotencyRecordScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"IdempotencyRecord"> | string;
    subject?: Prisma.StringWithAggregatesFilter<"IdempotencyRecord"> | string;
    key?: Prisma.StringWithAggregatesFilter<"IdempotencyRecord"> | string;
    requestHash?: Prisma.StringWithAggregatesFilter<"IdempotencyRecord"> | string;
    response?: Prisma.JsonNullableWithAggregatesFilter<"IdempotencyRecord">;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"IdempotencyRecord"> | Date | string;
    expiresAt?: Prisma.DateTimeWithAggregatesFilter<"IdempotencyRecord"> | Date | string;
};
export type IdempotencyRecordCreateInput = {
    tenant?: string;
    subject: string;
    key: string;
    requestHash: string;
    response?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    createdAt: Date | string;
    expiresAt: Date | string;
};
export type IdempotencyRecordUncheckedCreateInput = {
    tenant?: string;
    subject: string;
    key: string;
    requestHash: string;
    response?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    createdAt: Date | string;
    expiresAt: Date | string;
};
export type IdempotencyRecordUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    subject?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    requestHash?: Prisma.StringFieldUpdateOperationsInput | string;
    response?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type IdempotencyRecordUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    subject?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    requestHash?: Prisma.StringFieldUpdateOperationsInput | string;
    response?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type IdempotencyRecordCreateManyInput = {
    tenant?: string;
    subject: string;
    key: string;
    requestHash: string;
    response?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    createdAt: Date | string;
    expiresAt: Date | string;
};
export type IdempotencyRecordUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    subject?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    requestHash?: Prisma.StringFieldUpdateOperationsInput | string;
    response?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type IdempotencyRecordUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    subject?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    requestHash?: Prisma.StringFieldUpdateOperationsInput | string;
    response?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type IdempotencyRecordTenantSubjectKeyCompoundUniqueInput = {
    tenant: string;
    subject: string;
    key: string;
};
export type IdempotencyRecordCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    requestHash?: Prisma.SortOrder;
    response?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
};
export type IdempotencyRecordMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    requestHash?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
};
export type IdempotencyRecordMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    requestHash?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
};
export type IdempotencyRecordSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    subject?: boolean;
    key?: boolean;
    requestHash?: boolean;
    response?: boolean;
    createdAt?: boolean;
    expiresAt?: boolean;
}, ExtArgs["result"]["idempotencyRecord"]>;
export type IdempotencyRecordSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    subject?: boolean;
    key?: boolean;
    requestHash?: boolean;
    response?: boolean;
    createdAt?: boolean;
    expiresAt?: boolean;
}, ExtArgs["result"]["idempotencyRecord"]>;
export type IdempotencyRecordSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    subject?: boolean;
    key?: boolean;
    requestHash?: boolean;
    response?: boolean;
    createdAt?: boolean;
    expiresAt?: boolean;
}, ExtArgs["result"]["idempotencyRecord"]>;
export type IdempotencyRecordSelectScalar = {
    tenant?: boolean;
    subject?: boolean;
    key?: boolean;
    requestHash?: boolean;
    response?: boolean;
    createdAt?: boolean;
    expiresAt?: boolean;
};
export type IdempotencyRecordOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "subject" | "key" | "requestHash" | "response" | "createdAt" | "expiresAt", ExtArgs["result"]["idempotencyRecord"]>;
export type $IdempotencyRecordPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "IdempotencyRecord";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        subject: string;
        key: string;
        requestHash: string;
        /**
         * null while the first one is still at work
         */
        response: runtime.JsonValue | null;
        createdAt: Date;
        expiresAt: Date;
    }, ExtArgs["result"]["idempotencyRecord"]>;
    composites: {};
};
export type IdempotencyRecordGetPayload<S extends boolean | null | undefined | IdempotencyRecordDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$IdempotencyRecordPayload, S>;
export type IdempotencyRecordCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<IdempotencyRecordFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: IdempotencyRecordCountAggregateInputType | true;
};
export interface IdempotencyRecordDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['IdempotencyRecord'];
        meta: {
            name: 'IdempotencyRecord';
        };
    };
    /**
     * Find zero or one IdempotencyRecord that matches the filter.
     * @param {IdempotencyRecordFindUniqueArgs} args - Arguments to find a IdempotencyRecord
     * @example
     * // Get one IdempotencyRecord
     * const idempotencyRecord = await prisma.idempotencyRecord.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends IdempotencyRecordFindUniqueArgs>(args: Prisma.SelectSubset<T, IdempotencyRecordFindUniqueArgs<ExtArgs>>): Prisma.Prisma__IdempotencyRecordClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyRecordPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one IdempotencyRecord that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {IdempotencyRecordFindUniqueOrThrowArgs} args - Arguments to find a IdempotencyRecord
     * @example
     * // Get one IdempotencyRecord
     * const idempotencyRecord = await prisma.idempotencyRecord.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends IdempotencyRecordFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, IdempotencyRecordFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__IdempotencyRecordClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyRecordPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first IdempotencyRecord that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IdempotencyRecordFindFirstArgs} args - Arguments to find a IdempotencyRecord
     * @example
     * // Get one IdempotencyRecord
     * const idempotencyRecord = await prisma.idempotencyRecord.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends IdempotencyRecordFindFirstArgs>(args?: Prisma.SelectSubset<T, IdempotencyRecordFindFirstArgs<ExtArgs>>): Prisma.Prisma__IdempotencyRecordClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyRecordPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first IdempotencyRecord that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IdempotencyRecordFindFirstOrThrowArgs} args - Arguments to find a IdempotencyRecord
     * @example
     * // Get one IdempotencyRecord
     * const idempotencyRecord = await prisma.idempotencyRecord.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends IdempotencyRecordFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, IdempotencyRecordFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__IdempotencyRecordClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyRecordPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more IdempotencyRecords that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IdempotencyRecordFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all IdempotencyRecords
     * const idempotencyRecords = await prisma.idempotencyRecord.findMany()
     *
     * // Get first 10 IdempotencyRecords
     * const idempotencyRecords = await prisma.idempotencyRecord.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const idempotencyRecordWithTenantOnly = await prisma.idempotencyRecord.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends IdempotencyRecordFindManyArgs>(args?: Prisma.SelectSubset<T, IdempotencyRecordFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$IdempotencyRecordPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a IdempotencyRecord.
     * @param {IdempotencyRecordCreateArgs} args - Arguments to create a IdempotencyRecord.
     * @example
     * // Create one IdempotencyRecord
     * const IdempotencyRecord = await prisma.idempotencyRecord.create({
     *   data: {
     *     // ... data to create a IdempotencyRecord
     *   }
     * })
     *
     */
    create<T extends IdempotencyRecordCreateArgs>(args: Prisma.SelectSubset<T, IdempotencyRecordCreateArgs<ExtArgs>>): Prisma.Prisma__IdempotencyRecordClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyRecordPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many IdempotencyRecords.
     * @param {IdempotencyRecordCreateManyArgs} args - Arguments to create many IdempotencyRecords.
     * @example
     * // Create many IdempotencyRecords
     * const idempotencyRecord = await prisma.idempotencyRecord.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends IdempotencyRecordCreateManyArgs>(args?: Prisma.SelectSubset<T, IdempotencyRecordCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many IdempotencyRecords and returns the data saved in the database.
     * @param {IdempotencyRecordCreateManyAndReturnArgs} args - Arguments to create many IdempotencyRecords.
     * @example
     * // Create many IdempotencyRecords
     * const idempotencyRecord = await prisma.idempotencyRecord.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many IdempotencyRecords and only return the `tenant`
     * const idempotencyRecordWithTenantOnly = await prisma.idempotencyRecord.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends IdempotencyRecordCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, IdempotencyRecordCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$IdempotencyRecordPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a IdempotencyRecord.
     * @param {IdempotencyRecordDeleteArgs} args - Arguments to delete one IdempotencyRecord.
     * @example
     * // Delete one IdempotencyRecord
     * const IdempotencyRecord = await prisma.idempotencyRecord.delete({
     *   where: {
     *     // ... filter to delete one IdempotencyRecord
     *   }
     * })
     *
     */
    delete<T extends IdempotencyRecordDeleteArgs>(args: Prisma.SelectSubset<T, IdempotencyRecordDeleteArgs<ExtArgs>>): Prisma.Prisma__IdempotencyRecordClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyRecordPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one IdempotencyRecord.
     * @param {IdempotencyRecordUpdateArgs} args - Arguments to update one IdempotencyRecord.
     * @example
     * // Update one IdempotencyRecord
     * const idempotencyRecord = await prisma.idempotencyRecord.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends IdempotencyRecordUpdateArgs>(args: Prisma.SelectSubset<T, IdempotencyRecordUpdateArgs<ExtArgs>>): Prisma.Prisma__IdempotencyRecordClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyRecordPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more IdempotencyRecords.
     * @param {IdempotencyRecordDeleteManyArgs} args - Arguments to filter IdempotencyRecords to delete.
     * @example
     * // Delete a few IdempotencyRecords
     * const { count } = await prisma.idempotencyRecord.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends IdempotencyRecordDeleteManyArgs>(args?: Prisma.SelectSubset<T, IdempotencyRecordDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more IdempotencyRecords.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IdempotencyRecordUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many IdempotencyRecords
     * const idempotencyRecord = await prisma.idempotencyRecord.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends IdempotencyRecordUpdateManyArgs>(args: Prisma.SelectSubset<T, IdempotencyRecordUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more IdempotencyRecords and returns the data updated in the database.
     * @param {IdempotencyRecordUpdateManyAndReturnArgs} args - Arguments to update many IdempotencyRecords.
     * @example
     * // Update many IdempotencyRecords
     * const idempotencyRecord = await prisma.idempotencyRecord.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more IdempotencyRecords and only return the `tenant`
     * const idempotencyRecordWithTenantOnly = await prisma.idempotencyRecord.updateManyAndReturn({
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
    updateManyAndReturn<T extends IdempotencyRecordUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, IdempotencyRecordUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$IdempotencyRecordPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one IdempotencyRecord.
     * @param {IdempotencyRecordUpsertArgs} args - Arguments to update or create a IdempotencyRecord.
     * @example
     * // Update or create a IdempotencyRecord
     * const idempotencyRecord = await prisma.idempotencyRecord.upsert({
     *   create: {
     *     // ... data to create a IdempotencyRecord
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the IdempotencyRecord we want to update
     *   }
     * })
     */
    upsert<T extends IdempotencyRecordUpsertArgs>(args: Prisma.SelectSubset<T, IdempotencyRecordUpsertArgs<ExtArgs>>): Prisma.Prisma__IdempotencyRecordClient<runtime.Types.Result.GetResult<Prisma.$IdempotencyRecordPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of IdempotencyRecords.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IdempotencyRecordCountArgs} args - Arguments to filter IdempotencyRecords to count.
     * @example
     * // Count the number of IdempotencyRecords
     * const count = await prisma.idempotencyRecord.count({
     *   where: {
     *     // ... the filter for the IdempotencyRecords we want to count
     *   }
     * })
    **/
    count<T extends IdempotencyRecordCountArgs>(args?: Prisma.Subset<T, IdempotencyRecordCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], IdempotencyRecordCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a IdempotencyRecord.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IdempotencyRecordAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends IdempotencyRecordAggregateArgs>(args: Prisma.Subset<T, IdempotencyRecordAggregateArgs>): Prisma.PrismaPromise<GetIdempotencyRecordAggregateType<T>>;
    /**
     * Group by IdempotencyRecord.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IdempotencyRecordGroupByArgs} args - Group by arguments.
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
    groupBy<T extends IdempotencyRecordGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: IdempotencyRecordGroupByArgs['orderBy'];
    } : {
        orderBy?: IdempotencyRecordGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, IdempotencyRecordGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetIdempotencyRecordGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the IdempotencyRecord model
     */
    readonly fields: IdempotencyRecordFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for IdempotencyRecord.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__IdempotencyRecordClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the IdempotencyRecord model
 */
export interface IdempotencyRecordFieldRefs {
    readonly tenant: Prisma.FieldRef<"IdempotencyRecord", 'String'>;
    readonly subject: Prisma.FieldRef<"IdempotencyRecord", 'String'>;
    readonly key: Prisma.FieldRef<"IdempotencyRecord", 'String'>;
    readonly requestHash: Prisma.FieldRef<"IdempotencyRecord", 'String'>;
    readonly response: Prisma.FieldRef<"IdempotencyRecord", 'Json'>;
    readonly createdAt: Prisma.FieldRef<"IdempotencyRecord", 'DateTime'>;
    readonly expiresAt: Prisma.FieldRef<"IdempotencyRecord", 'DateTime'>;
}
/**
 * IdempotencyRecord findUnique
 */
export type IdempotencyRecordFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyRecord
     */
    select?: Prisma.IdempotencyRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyRecord
     */
    omit?: Prisma.IdempotencyRecordOmit<ExtArgs> | null;
    /**
     * Filter, which IdempotencyRecord to fetch.
     */
    where: Prisma.IdempotencyRecordWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyRecord findUniqueOrThrow
 */
export type IdempotencyRecordFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyRecord
     */
    select?: Prisma.IdempotencyRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyRecord
     */
    omit?: Prisma.IdempotencyRecordOmit<ExtArgs> | null;
    /**
     * Filter, which IdempotencyRecord to fetch.
     */
    where: Prisma.IdempotencyRecordWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyRecord findFirst
 */
export type IdempotencyRecordFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyRecord
     */
    select?: Prisma.IdempotencyRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyRecord
     */
    omit?: Prisma.IdempotencyRecordOmit<ExtArgs> | null;
    /**
     * Filter, which IdempotencyRecord to fetch.
     */
    where?: Prisma.IdempotencyRecordWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of IdempotencyRecords to fetch.
     */
    orderBy?: Prisma.IdempotencyRecordOrderByWithRelationInput | Prisma.IdempotencyRecordOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for IdempotencyRecords.
     */
    cursor?: Prisma.IdempotencyRecordWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` IdempotencyRecords from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` IdempotencyRecords.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of IdempotencyRecords.
     */
    distinct?: Prisma.IdempotencyRecordScalarFieldEnum | Prisma.IdempotencyRecordScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyRecord findFirstOrThrow
 */
export type IdempotencyRecordFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyRecord
     */
    select?: Prisma.IdempotencyRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyRecord
     */
    omit?: Prisma.IdempotencyRecordOmit<ExtArgs> | null;
    /**
     * Filter, which IdempotencyRecord to fetch.
     */
    where?: Prisma.IdempotencyRecordWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of IdempotencyRecords to fetch.
     */
    orderBy?: Prisma.IdempotencyRecordOrderByWithRelationInput | Prisma.IdempotencyRecordOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for IdempotencyRecords.
     */
    cursor?: Prisma.IdempotencyRecordWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` IdempotencyRecords from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` IdempotencyRecords.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of IdempotencyRecords.
     */
    distinct?: Prisma.IdempotencyRecordScalarFieldEnum | Prisma.IdempotencyRecordScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyRecord findMany
 */
export type IdempotencyRecordFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyRecord
     */
    select?: Prisma.IdempotencyRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyRecord
     */
    omit?: Prisma.IdempotencyRecordOmit<ExtArgs> | null;
    /**
     * Filter, which IdempotencyRecords to fetch.
     */
    where?: Prisma.IdempotencyRecordWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of IdempotencyRecords to fetch.
     */
    orderBy?: Prisma.IdempotencyRecordOrderByWithRelationInput | Prisma.IdempotencyRecordOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing IdempotencyRecords.
     */
    cursor?: Prisma.IdempotencyRecordWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` IdempotencyRecords from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` IdempotencyRecords.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of IdempotencyRecords.
     */
    distinct?: Prisma.IdempotencyRecordScalarFieldEnum | Prisma.IdempotencyRecordScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyRecord create
 */
export type IdempotencyRecordCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyRecord
     */
    select?: Prisma.IdempotencyRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyRecord
     */
    omit?: Prisma.IdempotencyRecordOmit<ExtArgs> | null;
    /**
     * The data needed to create a IdempotencyRecord.
     */
    data: Prisma.XOR<Prisma.IdempotencyRecordCreateInput, Prisma.IdempotencyRecordUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyRecord createMany
 */
export type IdempotencyRecordCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many IdempotencyRecords.
     */
    data: Prisma.IdempotencyRecordCreateManyInput | Prisma.IdempotencyRecordCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * IdempotencyRecord createManyAndReturn
 */
export type IdempotencyRecordCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyRecord
     */
    select?: Prisma.IdempotencyRecordSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyRecord
     */
    omit?: Prisma.IdempotencyRecordOmit<ExtArgs> | null;
    /**
     * The data used to create many IdempotencyRecords.
     */
    data: Prisma.IdempotencyRecordCreateManyInput | Prisma.IdempotencyRecordCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * IdempotencyRecord update
 */
export type IdempotencyRecordUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyRecord
     */
    select?: Prisma.IdempotencyRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyRecord
     */
    omit?: Prisma.IdempotencyRecordOmit<ExtArgs> | null;
    /**
     * The data needed to update a IdempotencyRecord.
     */
    data: Prisma.XOR<Prisma.IdempotencyRecordUpdateInput, Prisma.IdempotencyRecordUncheckedUpdateInput>;
    /**
     * Choose, which IdempotencyRecord to update.
     */
    where: Prisma.IdempotencyRecordWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyRecord updateMany
 */
export type IdempotencyRecordUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update IdempotencyRecords.
     */
    data: Prisma.XOR<Prisma.IdempotencyRecordUpdateManyMutationInput, Prisma.IdempotencyRecordUncheckedUpdateManyInput>;
    /**
     * Filter which IdempotencyRecords to update
     */
    where?: Prisma.IdempotencyRecordWhereInput;
    /**
     * Limit how many IdempotencyRecords to update.
     */
    limit?: number;
};
/**
 * IdempotencyRecord updateManyAndReturn
 */
export type IdempotencyRecordUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyRecord
     */
    select?: Prisma.IdempotencyRecordSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyRecord
     */
    omit?: Prisma.IdempotencyRecordOmit<ExtArgs> | null;
    /**
     * The data used to update IdempotencyRecords.
     */
    data: Prisma.XOR<Prisma.IdempotencyRecordUpdateManyMutationInput, Prisma.IdempotencyRecordUncheckedUpdateManyInput>;
    /**
     * Filter which IdempotencyRecords to update
     */
    where?: Prisma.IdempotencyRecordWhereInput;
    /**
     * Limit how many IdempotencyRecords to update.
     */
    limit?: number;
};
/**
 * IdempotencyRecord upsert
 */
export type IdempotencyRecordUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyRecord
     */
    select?: Prisma.IdempotencyRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyRecord
     */
    omit?: Prisma.IdempotencyRecordOmit<ExtArgs> | null;
    /**
     * The filter to search for the IdempotencyRecord to update in case it exists.
     */
    where: Prisma.IdempotencyRecordWhereUniqueInput;
    /**
     * In case the IdempotencyRecord found by the `where` argument doesn't exist, create a new IdempotencyRecord with this data.
     */
    create: Prisma.XOR<Prisma.IdempotencyRecordCreateInput, Prisma.IdempotencyRecordUncheckedCreateInput>;
    /**
     * In case the IdempotencyRecord was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.IdempotencyRecordUpdateInput, Prisma.IdempotencyRecordUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyRecord delete
 */
export type IdempotencyRecordDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyRecord
     */
    select?: Prisma.IdempotencyRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyRecord
     */
    omit?: Prisma.IdempotencyRecordOmit<ExtArgs> | null;
    /**
     * Filter which IdempotencyRecord to delete.
     */
    where: Prisma.IdempotencyRecordWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * IdempotencyRecord deleteMany
 */
export type IdempotencyRecordDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which IdempotencyRecords to delete
     */
    where?: Prisma.IdempotencyRecordWhereInput;
    /**
     * Limit how many IdempotencyRecords to delete.
     */
    limit?: number;
};
/**
 * IdempotencyRecord without action
 */
export type IdempotencyRecordDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the IdempotencyRecord
     */
    select?: Prisma.IdempotencyRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the IdempotencyRecord
     */
    omit?: Prisma.IdempotencyRecordOmit<ExtArgs> | null;
};
