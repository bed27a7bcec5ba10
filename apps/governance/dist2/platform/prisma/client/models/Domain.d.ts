import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Domain
 *
 */
export type DomainModel = runtime.Types.Result.DefaultSelection<Prisma.$DomainPayload>;
export type AggregateDomain = {
    _count: DomainCountAggregateOutputType | null;
    _min: DomainMinAggregateOutputType | null;
    _max: DomainMaxAggregateOutputType | null;
};
export type DomainMinAggregateOutputType = {
    tenant: string | null;
    arn: string | null;
    domainId: string | null;
    accountId: string | null;
    region: string | null;
    name: string | null;
    status: string | null;
    observedAt: Date | null;
    closedAt: Date | null;
};
export type DomainMaxAggregateOutputType = {
    tenant: string | null;
    arn: string | null;
    domainId: string | null;
    accountId: string | null;
    region: string | null;
    name: string | null;
    status: string | null;
    observedAt: Date | null;
    closedAt: Date | null;
};
export type DomainCountAggregateOutputType = {
    tenant: number;
    arn: number;
    domainId: number;
    accountId: number;
    region: number;
    name: number;
    status: number;
    tags: number;
    observedAt: number;
    closedAt: number;
    _all: number;
};
export type DomainMinAggregateInputType = {
    tenant?: true;
    arn?: true;
    domainId?: true;
    accountId?: true;
    region?: true;
    name?: true;
    status?: true;
    observedAt?: true;
    closedAt?: true;
};
export type DomainMaxAggregateInputType = {
    tenant?: true;
    arn?: true;
    domainId?: true;
    accountId?: true;
    region?: true;
    name?: true;
    status?: true;
    observedAt?: true;
    closedAt?: true;
};
export type DomainCountAggregateInputType = {
    tenant?: true;
    arn?: true;
    domainId?: true;
    accountId?: true;
    region?: true;
    name?: true;
    status?: true;
    tags?: true;
    observedAt?: true;
    closedAt?: true;
    _all?: true;
};
export type DomainAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Domain to aggregate.
     */
    where?: Prisma.DomainWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Domains to fetch.
     */
    orderBy?: Prisma.DomainOrderByWithRelationInput | Prisma.DomainOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.DomainWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Domains from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Domains.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Domains
    **/
    _count?: true | DomainCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: DomainMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: DomainMaxAggregateInputType;
};
export type GetDomainAggregateType<T extends DomainAggregateArgs> = {
    [P in keyof T & keyof AggregateDomain]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateDomain[P]> : Prisma.GetScalarType<T[P], AggregateDomain[P]>;
};
export type DomainGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.DomainWhereInput;
    orderBy?: Prisma.DomainOrderByWithAggregationInput | Prisma.DomainOrderByWithAggregationInput[];
    by: Prisma.DomainScalarFieldEnum[] | Prisma.DomainScalarFieldEnum;
    having?: Prisma.DomainScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: DomainCountAggregateInputType | true;
    _min?: DomainMinAggregateInputType;
    _max?: DomainMaxAggregateInputType;
};
export type DomainGroupByOutputType = {
    tenant: string;
    arn: string;
    domainId: string;
    accountId: string;
    region: string;
    name: string;
    status: string;
    tags: runtime.JsonValue | null;
    observedAt: Date;
    closedAt: Date | null;
    _count: DomainCountAggregateOutputType | null;
    _min: DomainMinAggregateOutputType | null;
    _max: DomainMaxAggregateOutputType | null;
};
export type GetDomainGroupByPayload<T extends DomainGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<DomainGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof DomainGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], DomainGroupByOutputType[P]> : Prisma.GetScalarType<T[P], DomainGroupByOutputType[P]>;
}>>;
export type DomainWhereInput = {
    AND?: Prisma.DomainWhereInput | Prisma.DomainWhereInput[];
    OR?: Prisma.DomainWhereInput[];
    NOT?: Prisma.DomainWhereInput | Prisma.DomainWhereInput[];
    tenant?: Prisma.StringFilter<"Domain"> | string;
    arn?: Prisma.StringFilter<"Domain"> | string;
    domainId?: Prisma.StringFilter<"Domain"> | string;
    accountId?: Prisma.StringFilter<"Domain"> | string;
    region?: Prisma.StringFilter<"Domain"> | string;
    name?: Prisma.StringFilter<"Domain"> | string;
    status?: Prisma.StringFilter<"Domain"> | string;
    tags?: Prisma.JsonNullableFilter<"Domain">;
    observedAt?: Prisma.DateTimeFilter<"Domain"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"Domain"> | Date | string | null;
    account?: Prisma.XOR<Prisma.AccountScalarRelationFilter, Prisma.AccountWhereInput>;
};
export type DomainOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    domainId?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    tags?: Prisma.SortOrderInput | Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    account?: Prisma.AccountOrderByWithRelationInput;
};
export type DomainWhereUniqueInput = Prisma.AtLeast<{
    tenant_arn?: Prisma.DomainTenantArnCompoundUniqueInput;
    AND?: Prisma.DomainWhereInput | Prisma.DomainWhereInput[];
    OR?: Prisma.DomainWhereInput[];
    NOT?: Prisma.DomainWhereInput | Prisma.DomainWhereInput[];
    tenant?: Prisma.StringFilter<"Domain"> | string;
    arn?: Prisma.StringFilter<"Domain"> | string;
    domainId?: Prisma.StringFilter<"Domain"> | string;
    accountId?: Prisma.StringFilter<"Domain"> | string;
    region?: Prisma.StringFilter<"Domain"> | string;
    name?: Prisma.StringFilter<"Domain"> | string;
    status?: Prisma.StringFilter<"Domain"> | string;
    tags?: Prisma.JsonNullableFilter<"Domain">;
    observedAt?: Prisma.DateTimeFilter<"Domain"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"Domain"> | Date | string | null;
    account?: Prisma.XOR<Prisma.AccountScalarRelationFilter, Prisma.AccountWhereInput>;
}, "tenant_arn">;
export type DomainOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    domainId?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    tags?: Prisma.SortOrderInput | Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.DomainCountOrderByAggregateInput;
    _max?: Prisma.DomainMaxOrderByAggregateInput;
    _min?: Prisma.DomainMinOrderByAggregateInput;
};
export type DomainScalarWhereWithAggregatesInput = {
    AND?: Prisma.DomainScalarWhereWithAggregatesInput | Prisma.DomainScalarWhereWithAggregatesInput[];
    OR?: Prisma.DomainScalarWhereWithAggregatesInput[];
    NOT?: Prisma.DomainScalarWhereWithAggregatesInput | Prisma.DomainScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"Domain"> | string;
    arn?: Prisma.StringWithAggregatesFilter<"Domain"> | string;
    domainId?: Prisma.StringWithAggregatesFilter<"Domain"> | string;
    accountId?: Prisma.StringWithAggregatesFilter<"Domain"> | string;
    region?: Prisma.StringWithAggregatesFilter<"Domain"> | string;
    name?: Prisma.StringWithAggregatesFilter<"Domain"> | string;
    status?: Prisma.StringWithAggregatesFilter<"Domain"> | string;
    tags?: Prisma.JsonNullableWithAggregatesFilter<"Domain">;
    observedAt?: Prisma.DateTimeWithAggregatesFilter<"Domain"> | Date | string;
    closedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Domain"> | Date | string | null;
};
export type DomainCreateInput = {
    arn: string;
    domainId: string;
    region: string;
    name: string;
    status: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    account: Prisma.AccountCreateNestedOneWithoutDomainsInput;
};
export type DomainUncheckedCreateInput = {
    tenant?: string;
    arn: string;
    domainId: string;
    accountId: string;
    region: string;
    name: string;
    status: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
};
export type DomainUpdateInput = {
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    domainId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    account?: Prisma.AccountUpdateOneRequiredWithoutDomainsNestedInput;
};
export type DomainUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    domainId?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type DomainCreateManyInput = {
    tenant?: string;
    arn: string;
    domainId: string;
    accountId: string;
    region: string;
    name: string;
    status: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
};
export type DomainUpdateManyMutationInput = {
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    domainId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type DomainUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    domainId?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type DomainListRelationFilter = {
    every?: Prisma.DomainWhereInput;
    some?: Prisma.DomainWhereInput;
    none?: Prisma.DomainWhereInput;
};
export type DomainOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type DomainTenantArnCompoundUniqueInput = {
    tenant: string;
    arn: string;
};
export type DomainCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    domainId?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    tags?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type DomainMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    domainId?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type DomainMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    domainId?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type DomainCreateNestedManyWithoutAccountInput = {
    create?: Prisma.XOR<Prisma.DomainCreateWithoutAccountInput, Prisma.DomainUncheckedCreateWithoutAccountInput> | Prisma.DomainCreateWithoutAccountInput[] | Prisma.DomainUncheckedCreateWithoutAccountInput[];
    connectOrCreate?: Prisma.DomainCreateOrConnectWithoutAccountInput | Prisma.DomainCreateOrConnectWithoutAccountInput[];
    createMany?: Prisma.DomainCreateManyAccountInputEnvelope;
    connect?: Prisma.DomainWhereUniqueInput | Prisma.DomainWhereUniqueInput[];
};
export type DomainUncheckedCreateNestedManyWithoutAccountInput = {
    create?: Prisma.XOR<Prisma.DomainCreateWithoutAccountInput, Prisma.DomainUncheckedCreateWithoutAccountInput> | Prisma.DomainCreateWithoutAccountInput[] | Prisma.DomainUncheckedCreateWithoutAccountInput[];
    connectOrCreate?: Prisma.DomainCreateOrConnectWithoutAccountInput | Prisma.DomainCreateOrConnectWithoutAccountInput[];
    createMany?: Prisma.DomainCreateManyAccountInputEnvelope;
    connect?: Prisma.DomainWhereUniqueInput | Prisma.DomainWhereUniqueInput[];
};
export type DomainUpdateManyWithoutAccountNestedInput = {
    create?: Prisma.XOR<Prisma.DomainCreateWithoutAccountInput, Prisma.DomainUncheckedCreateWithoutAccountInput> | Prisma.DomainCreateWithoutAccountInput[] | Prisma.DomainUncheckedCreateWithoutAccountInput[];
    connectOrCreate?: Prisma.DomainCreateOrConnectWithoutAccountInput | Prisma.DomainCreateOrConnectWithoutAccountInput[];
    upsert?: Prisma.DomainUpsertWithWhereUniqueWithoutAccountInput | Prisma.DomainUpsertWithWhereUniqueWithoutAccountInput[];
    createMany?: Prisma.DomainCreateManyAccountInputEnvelope;
    set?: Prisma.DomainWhereUniqueInput | Prisma.DomainWhereUniqueInput[];
    disconnect?: Prisma.DomainWhereUniqueInput | Prisma.DomainWhereUniqueInput[];
    delete?: Prisma.DomainWhereUniqueInput | Prisma.DomainWhereUniqueInput[];
    connect?: Prisma.DomainWhereUniqueInput | Prisma.DomainWhereUniqueInput[];
    update?: Prisma.DomainUpdateWithWhereUniqueWithoutAccountInput | Prisma.DomainUpdateWithWhereUniqueWithoutAccountInput[];
    updateMany?: Prisma.DomainUpdateManyWithWhereWithoutAccountInput | Prisma.DomainUpdateManyWithWhereWithoutAccountInput[];
    deleteMany?: Prisma.DomainScalarWhereInput | Prisma.DomainScalarWhereInput[];
};
export type DomainUncheckedUpdateManyWithoutAccountNestedInput = {
    create?: Prisma.XOR<Prisma.DomainCreateWithoutAccountInput, Prisma.DomainUncheckedCreateWithoutAccountInput> | Prisma.DomainCreateWithoutAccountInput[] | Prisma.DomainUncheckedCreateWithoutAccountInput[];
    connectOrCreate?: Prisma.DomainCreateOrConnectWithoutAccountInput | Prisma.DomainCreateOrConnectWithoutAccountInput[];
    upsert?: Prisma.DomainUpsertWithWhereUniqueWithoutAccountInput | Prisma.DomainUpsertWithWhereUniqueWithoutAccountInput[];
    createMany?: Prisma.DomainCreateManyAccountInputEnvelope;
    set?: Prisma.DomainWhereUniqueInput | Prisma.DomainWhereUniqueInput[];
    disconnect?: Prisma.DomainWhereUniqueInput | Prisma.DomainWhereUniqueInput[];
    delete?: Prisma.DomainWhereUniqueInput | Prisma.DomainWhereUniqueInput[];
    connect?: Prisma.DomainWhereUniqueInput | Prisma.DomainWhereUniqueInput[];
    update?: Prisma.DomainUpdateWithWhereUniqueWithoutAccountInput | Prisma.DomainUpdateWithWhereUniqueWithoutAccountInput[];
    updateMany?: Prisma.DomainUpdateManyWithWhereWithoutAccountInput | Prisma.DomainUpdateManyWithWhereWithoutAccountInput[];
    deleteMany?: Prisma.DomainScalarWhereInput | Prisma.DomainScalarWhereInput[];
};
export type DomainCreateWithoutAccountInput = {
    arn: string;
    domainId: string;
    region: string;
    name: string;
    status: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
};
export type DomainUncheckedCreateWithoutAccountInput = {
    arn: string;
    domainId: string;
    region: string;
    name: string;
    status: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
};
export type DomainCreateOrConnectWithoutAccountInput = {
    where: Prisma.DomainWhereUniqueInput;
    create: Prisma.XOR<Prisma.DomainCreateWithoutAccountInput, Prisma.DomainUncheckedCreateWithoutAccountInput>;
};
export type DomainCreateManyAccountInputEnvelope = {
    data: Prisma.DomainCreateManyAccountInput | Prisma.DomainCreateManyAccountInput[];
    skipDuplicates?: boolean;
};
export type DomainUpsertWithWhereUniqueWithoutAccountInput = {
    where: Prisma.DomainWhereUniqueInput;
    update: Prisma.XOR<Prisma.DomainUpdateWithoutAccountInput, Prisma.DomainUncheckedUpdateWithoutAccountInput>;
    create: Prisma.XOR<Prisma.DomainCreateWithoutAccountInput, Prisma.DomainUncheckedCreateWithoutAccountInput>;
};
export type DomainUpdateWithWhereUniqueWithoutAccountInput = {
    where: Prisma.DomainWhereUniqueInput;
    data: Prisma.XOR<Prisma.DomainUpdateWithoutAccountInput, Prisma.DomainUncheckedUpdateWithoutAccountInput>;
};
export type DomainUpdateManyWithWhereWithoutAccountInput = {
    where: Prisma.DomainScalarWhereInput;
    data: Prisma.XOR<Prisma.DomainUpdateManyMutationInput, Prisma.DomainUncheckedUpdateManyWithoutAccountInput>;
};
export type DomainScalarWhereInput = {
    AND?: Prisma.DomainScalarWhereInput | Prisma.DomainScalarWhereInput[];
    OR?: Prisma.DomainScalarWhereInput[];
    NOT?: Prisma.DomainScalarWhereInput | Prisma.DomainScalarWhereInput[];
    tenant?: Prisma.StringFilter<"Domain"> | string;
    arn?: Prisma.StringFilter<"Domain"> | string;
    domainId?: Prisma.StringFilter<"Domain"> | string;
    accountId?: Prisma.StringFilter<"Domain"> | string;
    region?: Prisma.StringFilter<"Domain"> | string;
    name?: Prisma.StringFilter<"Domain"> | string;
    status?: Prisma.StringFilter<"Domain"> | string;
    tags?: Prisma.JsonNullableFilter<"Domain">;
    observedAt?: Prisma.DateTimeFilter<"Domain"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"Domain"> | Date | string | null;
};
export type DomainCreateManyAccountInput = {
    arn: string;
    domainId: string;
    region: string;
    name: string;
    status: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
};
export type DomainUpdateWithoutAccountInput = {
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    domainId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type DomainUncheckedUpdateWithoutAccountInput = {
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    domainId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type DomainUncheckedUpdateManyWithoutAccountInput = {
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    domainId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type DomainSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    arn?: boolean;
    domainId?: boolean;
    accountId?: boolean;
    region?: boolean;
    name?: boolean;
    status?: boolean;
    tags?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
    account?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["domain"]>;
export type DomainSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    arn?: boolean;
    domainId?: boolean;
    accountId?: boolean;
    region?: boolean;
    name?: boolean;
    status?: boolean;
    tags?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
    account?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["domain"]>;
export type DomainSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    arn?: boolean;
    domainId?: boolean;
    accountId?: boolean;
    region?: boolean;
    name?: boolean;
    status?: boolean;
    tags?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
    account?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["domain"]>;
export type DomainSelectScalar = {
    tenant?: boolean;
    arn?: boolean;
    domainId?: boolean;
    accountId?: boolean;
    region?: boolean;
    name?: boolean;
    status?: boolean;
    tags?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
};
export type DomainOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "arn" | "domainId" | "accountId" | "region" | "name" | "status" | "tags" | "observedAt" | "closedAt", ExtArgs["result"]["domain"]>;
export type DomainInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    account?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
};
export type DomainIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    account?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
};
export type DomainIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    account?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
};
export type $DomainPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Domain";
    objects: {
        account: Prisma.$AccountPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        arn: string;
        domainId: string;
        accountId: string;
        region: string;
        name: string;
        status: string;
        tags: runtime.JsonValue | null;
        observedAt: Date;
        closedAt: Date | null;
    }, ExtArgs["result"]["domain"]>;
    composites: {};
};
export type DomainGetPayload<S extends boolean | null | undefined | DomainDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$DomainPayload, S>;
export type DomainCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<DomainFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: DomainCountAggregateInputType | true;
};
export interface DomainDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Domain'];
        meta: {
            name: 'Domain';
        };
    };
    /**
     * Find zero or one Domain that matches the filter.
     * @param {DomainFindUniqueArgs} args - Arguments to find a Domain
     * @example
     * // Get one Domain
     * const domain = await prisma.domain.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends DomainFindUniqueArgs>(args: Prisma.SelectSubset<T, DomainFindUniqueArgs<ExtArgs>>): Prisma.Prisma__DomainClient<runtime.Types.Result.GetResult<Prisma.$DomainPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Domain that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {DomainFindUniqueOrThrowArgs} args - Arguments to find a Domain
     * @example
     * // Get one Domain
     * const domain = await prisma.domain.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends DomainFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, DomainFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__DomainClient<runtime.Types.Result.GetResult<Prisma.$DomainPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Domain that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DomainFindFirstArgs} args - Arguments to find a Domain
     * @example
     * // Get one Domain
     * const domain = await prisma.domain.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends DomainFindFirstArgs>(args?: Prisma.SelectSubset<T, DomainFindFirstArgs<ExtArgs>>): Prisma.Prisma__DomainClient<runtime.Types.Result.GetResult<Prisma.$DomainPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Domain that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DomainFindFirstOrThrowArgs} args - Arguments to find a Domain
     * @example
     * // Get one Domain
     * const domain = await prisma.domain.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends DomainFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, DomainFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__DomainClient<runtime.Types.Result.GetResult<Prisma.$DomainPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Domains that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DomainFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Domains
     * const domains = await prisma.domain.findMany()
     *
     * // Get first 10 Domains
     * const domains = await prisma.domain.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const domainWithTenantOnly = await prisma.domain.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends DomainFindManyArgs>(args?: Prisma.SelectSubset<T, DomainFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$DomainPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Domain.
     * @param {DomainCreateArgs} args - Arguments to create a Domain.
     * @example
     * // Create one Domain
     * const Domain = await prisma.domain.create({
     *   data: {
     *     // ... data to create a Domain
     *   }
     * })
     *
     */
    create<T extends DomainCreateArgs>(args: Prisma.SelectSubset<T, DomainCreateArgs<ExtArgs>>): Prisma.Prisma__DomainClient<runtime.Types.Result.GetResult<Prisma.$DomainPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Domains.
     * @param {DomainCreateManyArgs} args - Arguments to create many Domains.
     * @example
     * // Create many Domains
     * const domain = await prisma.domain.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends DomainCreateManyArgs>(args?: Prisma.SelectSubset<T, DomainCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Domains and returns the data saved in the database.
     * @param {DomainCreateManyAndReturnArgs} args - Arguments to create many Domains.
     * @example
     * // Create many Domains
     * const domain = await prisma.domain.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Domains and only return the `tenant`
     * const domainWithTenantOnly = await prisma.domain.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends DomainCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, DomainCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$DomainPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Domain.
     * @param {DomainDeleteArgs} args - Arguments to delete one Domain.
     * @example
     * // Delete one Domain
     * const Domain = await prisma.domain.delete({
     *   where: {
     *     // ... filter to delete one Domain
     *   }
     * })
     *
     */
    delete<T extends DomainDeleteArgs>(args: Prisma.SelectSubset<T, DomainDeleteArgs<ExtArgs>>): Prisma.Prisma__DomainClient<runtime.Types.Result.GetResult<Prisma.$DomainPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Domain.
     * @param {DomainUpdateArgs} args - Arguments to update one Domain.
     * @example
     * // Update one Domain
     * const domain = await prisma.domain.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends DomainUpdateArgs>(args: Prisma.SelectSubset<T, DomainUpdateArgs<ExtArgs>>): Prisma.Prisma__DomainClient<runtime.Types.Result.GetResult<Prisma.$DomainPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Domains.
     * @param {DomainDeleteManyArgs} args - Arguments to filter Domains to delete.
     * @example
     * // Delete a few Domains
     * const { count } = await prisma.domain.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends DomainDeleteManyArgs>(args?: Prisma.SelectSubset<T, DomainDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Domains.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DomainUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Domains
     * const domain = await prisma.domain.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends DomainUpdateManyArgs>(args: Prisma.SelectSubset<T, DomainUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Domains and returns the data updated in the database.
     * @param {DomainUpdateManyAndReturnArgs} args - Arguments to update many Domains.
     * @example
     * // Update many Domains
     * const domain = await prisma.domain.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Domains and only return the `tenant`
     * const domainWithTenantOnly = await prisma.domain.updateManyAndReturn({
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
    updateManyAndReturn<T extends DomainUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, DomainUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$DomainPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Domain.
     * @param {DomainUpsertArgs} args - Arguments to update or create a Domain.
     * @example
     * // Update or create a Domain
     * const domain = await prisma.domain.upsert({
     *   create: {
     *     // ... data to create a Domain
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Domain we want to update
     *   }
     * })
     */
    upsert<T extends DomainUpsertArgs>(args: Prisma.SelectSubset<T, DomainUpsertArgs<ExtArgs>>): Prisma.Prisma__DomainClient<runtime.Types.Result.GetResult<Prisma.$DomainPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Domains.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DomainCountArgs} args - Arguments to filter Domains to count.
     * @example
     * // Count the number of Domains
     * const count = await prisma.domain.count({
     *   where: {
     *     // ... the filter for the Domains we want to count
     *   }
     * })
    **/
    count<T extends DomainCountArgs>(args?: Prisma.Subset<T, DomainCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], DomainCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Domain.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DomainAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends DomainAggregateArgs>(args: Prisma.Subset<T, DomainAggregateArgs>): Prisma.PrismaPromise<GetDomainAggregateType<T>>;
    /**
     * Group by Domain.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DomainGroupByArgs} args - Group by arguments.
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
    groupBy<T extends DomainGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: DomainGroupByArgs['orderBy'];
    } : {
        orderBy?: DomainGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, DomainGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetDomainGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Domain model
     */
    readonly fields: DomainFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Domain.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__DomainClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    account<T extends Prisma.AccountDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.AccountDefaultArgs<ExtArgs>>): Prisma.Prisma__AccountClient<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the Domain model
 */
export interface DomainFieldRefs {
    readonly tenant: Prisma.FieldRef<"Domain", 'String'>;
    readonly arn: Prisma.FieldRef<"Domain", 'String'>;
    readonly domainId: Prisma.FieldRef<"Domain", 'String'>;
    readonly accountId: Prisma.FieldRef<"Domain", 'String'>;
    readonly region: Prisma.FieldRef<"Domain", 'String'>;
    readonly name: Prisma.FieldRef<"Domain", 'String'>;
    readonly status: Prisma.FieldRef<"Domain", 'String'>;
    readonly tags: Prisma.FieldRef<"Domain", 'Json'>;
    readonly observedAt: Prisma.FieldRef<"Domain", 'DateTime'>;
    readonly closedAt: Prisma.FieldRef<"Domain", 'DateTime'>;
}
/**
 * Domain findUnique
 */
export type DomainFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Domain
     */
    select?: Prisma.DomainSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Domain
     */
    omit?: Prisma.DomainOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DomainInclude<ExtArgs> | null;
    /**
     * Filter, which Domain to fetch.
     */
    where: Prisma.DomainWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Domain findUniqueOrThrow
 */
export type DomainFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Domain
     */
    select?: Prisma.DomainSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Domain
     */
    omit?: Prisma.DomainOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DomainInclude<ExtArgs> | null;
    /**
     * Filter, which Domain to fetch.
     */
    where: Prisma.DomainWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Domain findFirst
 */
export type DomainFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Domain
     */
    select?: Prisma.DomainSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Domain
     */
    omit?: Prisma.DomainOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DomainInclude<ExtArgs> | null;
    /**
     * Filter, which Domain to fetch.
     */
    where?: Prisma.DomainWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Domains to fetch.
     */
    orderBy?: Prisma.DomainOrderByWithRelationInput | Prisma.DomainOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Domains.
     */
    cursor?: Prisma.DomainWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Domains from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Domains.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Domains.
     */
    distinct?: Prisma.DomainScalarFieldEnum | Prisma.DomainScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Domain findFirstOrThrow
 */
export type DomainFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Domain
     */
    select?: Prisma.DomainSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Domain
     */
    omit?: Prisma.DomainOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DomainInclude<ExtArgs> | null;
    /**
     * Filter, which Domain to fetch.
     */
    where?: Prisma.DomainWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Domains to fetch.
     */
    orderBy?: Prisma.DomainOrderByWithRelationInput | Prisma.DomainOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Domains.
     */
    cursor?: Prisma.DomainWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Domains from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Domains.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Domains.
     */
    distinct?: Prisma.DomainScalarFieldEnum | Prisma.DomainScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Domain findMany
 */
export type DomainFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Domain
     */
    select?: Prisma.DomainSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Domain
     */
    omit?: Prisma.DomainOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DomainInclude<ExtArgs> | null;
    /**
     * Filter, which Domains to fetch.
     */
    where?: Prisma.DomainWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Domains to fetch.
     */
    orderBy?: Prisma.DomainOrderByWithRelationInput | Prisma.DomainOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Domains.
     */
    cursor?: Prisma.DomainWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Domains from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Domains.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Domains.
     */
    distinct?: Prisma.DomainScalarFieldEnum | Prisma.DomainScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Domain create
 */
export type DomainCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Domain
     */
    select?: Prisma.DomainSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Domain
     */
    omit?: Prisma.DomainOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DomainInclude<ExtArgs> | null;
    /**
     * The data needed to create a Domain.
     */
    data: Prisma.XOR<Prisma.DomainCreateInput, Prisma.DomainUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Domain createMany
 */
export type DomainCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Domains.
     */
    data: Prisma.DomainCreateManyInput | Prisma.DomainCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Domain createManyAndReturn
 */
export type DomainCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Domain
     */
    select?: Prisma.DomainSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Domain
     */
    omit?: Prisma.DomainOmit<ExtArgs> | null;
    /**
     * The data used to create many Domains.
     */
    data: Prisma.DomainCreateManyInput | Prisma.DomainCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DomainIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Domain update
 */
export type DomainUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Domain
     */
    select?: Prisma.DomainSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Domain
     */
    omit?: Prisma.DomainOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DomainInclude<ExtArgs> | null;
    /**
     * The data needed to update a Domain.
     */
    data: Prisma.XOR<Prisma.DomainUpdateInput, Prisma.DomainUncheckedUpdateInput>;
    /**
     * Choose, which Domain to update.
     */
    where: Prisma.DomainWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Domain updateMany
 */
export type DomainUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Domains.
     */
    data: Prisma.XOR<Prisma.DomainUpdateManyMutationInput, Prisma.DomainUncheckedUpdateManyInput>;
    /**
     * Filter which Domains to update
     */
    where?: Prisma.DomainWhereInput;
    /**
     * Limit how many Domains to update.
     */
    limit?: number;
};
/**
 * Domain updateManyAndReturn
 */
export type DomainUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Domain
     */
    select?: Prisma.DomainSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Domain
     */
    omit?: Prisma.DomainOmit<ExtArgs> | null;
    /**
     * The data used to update Domains.
     */
    data: Prisma.XOR<Prisma.DomainUpdateManyMutationInput, Prisma.DomainUncheckedUpdateManyInput>;
    /**
     * Filter which Domains to update
     */
    where?: Prisma.DomainWhereInput;
    /**
     * Limit how many Domains to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DomainIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Domain upsert
 */
export type DomainUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Domain
     */
    select?: Prisma.DomainSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Domain
     */
    omit?: Prisma.DomainOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DomainInclude<ExtArgs> | null;
    /**
     * The filter to search for the Domain to update in case it exists.
     */
    where: Prisma.DomainWhereUniqueInput;
    /**
     * In case the Domain found by the `where` argument doesn't exist, create a new Domain with this data.
     */
    create: Prisma.XOR<Prisma.DomainCreateInput, Prisma.DomainUncheckedCreateInput>;
    /**
     * In case the Domain was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.DomainUpdateInput, Prisma.DomainUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Domain delete
 */
export type DomainDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Domain
     */
    select?: Prisma.DomainSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Domain
     */
    omit?: Prisma.DomainOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DomainInclude<ExtArgs> | null;
    /**
     * Filter which Domain to delete.
     */
    where: Prisma.DomainWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Domain deleteMany
 */
export type DomainDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Domains to delete
     */
    where?: Prisma.DomainWhereInput;
    /**
     * Limit how many Domains to delete.
     */
    limit?: number;
};
/**
 * Domain without action
 */
export type DomainDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Domain
     */
    select?: Prisma.DomainSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Domain
     */
    omit?: Prisma.DomainOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DomainInclude<ExtArgs> | null;
};
