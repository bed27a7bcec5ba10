import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model MlflowApp
 *
 */
export type MlflowAppModel = runtime.Types.Result.DefaultSelection<Prisma.$MlflowAppPayload>;
export type AggregateMlflowApp = {
    _count: MlflowAppCountAggregateOutputType | null;
    _min: MlflowAppMinAggregateOutputType | null;
    _max: MlflowAppMaxAggregateOutputType | null;
};
export type MlflowAppMinAggregateOutputType = {
    tenant: string | null;
    arn: string | null;
    name: string | null;
    accountId: string | null;
    region: string | null;
    status: string | null;
    artifactStoreUri: string | null;
    roleArn: string | null;
    mlflowVersion: string | null;
    environment: string | null;
    createdAt: Date | null;
    observedAt: Date | null;
    closedAt: Date | null;
};
export type MlflowAppMaxAggregateOutputType = {
    tenant: string | null;
    arn: string | null;
    name: string | null;
    accountId: string | null;
    region: string | null;
    status: string | null;
    artifactStoreUri: string | null;
    roleArn: string | null;
    mlflowVersion: string | null;
    environment: string | null;
    createdAt: Date | null;
    observedAt: Date | null;
    closedAt: Date | null;
};
export type MlflowAppCountAggregateOutputType = {
    tenant: number;
    arn: number;
    name: number;
    accountId: number;
    region: number;
    status: number;
    artifactStoreUri: number;
    roleArn: number;
    mlflowVersion: number;
    tags: number;
    domainArns: number;
    environment: number;
    createdAt: number;
    observedAt: number;
    closedAt: number;
    _all: number;
};
export type MlflowAppMinAggregateInputType = {
    tenant?: true;
    arn?: true;
    name?: true;
    accountId?: true;
    region?: true;
    status?: true;
    artifactStoreUri?: true;
    roleArn?: true;
    mlflowVersion?: true;
    environment?: true;
    createdAt?: true;
    observedAt?: true;
    closedAt?: true;
};
export type MlflowAppMaxAggregateInputType = {
    tenant?: true;
    arn?: true;
    name?: true;
    accountId?: true;
    region?: true;
    status?: true;
    artifactStoreUri?: true;
    roleArn?: true;
    mlflowVersion?: true;
    environment?: true;
    createdAt?: true;
    observedAt?: true;
    closedAt?: true;
};
export type MlflowAppCountAggregateInputType = {
    tenant?: true;
    arn?: true;
    name?: true;
    accountId?: true;
    region?: true;
    status?: true;
    artifactStoreUri?: true;
    roleArn?: true;
    mlflowVersion?: true;
    tags?: true;
    domainArns?: true;
    environment?: true;
    createdAt?: true;
    observedAt?: true;
    closedAt?: true;
    _all?: true;
};
export type MlflowAppAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which MlflowApp to aggregate.
     */
    where?: Prisma.MlflowAppWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of MlflowApps to fetch.
     */
    orderBy?: Prisma.MlflowAppOrderByWithRelationInput | Prisma.MlflowAppOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.MlflowAppWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` MlflowApps from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` MlflowApps.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned MlflowApps
    **/
    _count?: true | MlflowAppCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: MlflowAppMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: MlflowAppMaxAggregateInputType;
};
export type GetMlflowAppAggregateType<T extends MlflowAppAggregateArgs> = {
    [P in keyof T & keyof AggregateMlflowApp]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateMlflowApp[P]> : Prisma.GetScalarType<T[P], AggregateMlflowApp[P]>;
};
export type MlflowAppGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.MlflowAppWhereInput;
    orderBy?: Prisma.MlflowAppOrderByWithAggregationInput | Prisma.MlflowAppOrderByWithAggregationInput[];
    by: Prisma.MlflowAppScalarFieldEnum[] | Prisma.MlflowAppScalarFieldEnum;
    having?: Prisma.MlflowAppScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: MlflowAppCountAggregateInputType | true;
    _min?: MlflowAppMinAggregateInputType;
    _max?: MlflowAppMaxAggregateInputType;
};
export type MlflowAppGroupByOutputType = {
    tenant: string;
    arn: string;
    name: string;
    accountId: string;
    region: string;
    status: string;
    artifactStoreUri: string | null;
    roleArn: string | null;
    mlflowVersion: string | null;
    tags: runtime.JsonValue | null;
    domainArns: string[];
    environment: string | null;
    createdAt: Date | null;
    observedAt: Date;
    closedAt: Date | null;
    _count: MlflowAppCountAggregateOutputType | null;
    _min: MlflowAppMinAggregateOutputType | null;
    _max: MlflowAppMaxAggregateOutputType | null;
};
export type GetMlflowAppGroupByPayload<T extends MlflowAppGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<MlflowAppGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof MlflowAppGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], MlflowAppGroupByOutputType[P]> : Prisma.GetScalarType<T[P], MlflowAppGroupByOutputType[P]>;
}>>;
export type MlflowAppWhereInput = {
    AND?: Prisma.MlflowAppWhereInput | Prisma.MlflowAppWhereInput[];
    OR?: Prisma.MlflowAppWhereInput[];
    NOT?: Prisma.MlflowAppWhereInput | Prisma.MlflowAppWhereInput[];
    tenant?: Prisma.StringFilter<"MlflowApp"> | string;
    arn?: Prisma.StringFilter<"MlflowApp"> | string;
    name?: Prisma.StringFilter<"MlflowApp"> | string;
    accountId?: Prisma.StringFilter<"MlflowApp"> | string;
    region?: Prisma.StringFilter<"MlflowApp"> | string;
    status?: Prisma.StringFilter<"MlflowApp"> | string;
    artifactStoreUri?: Prisma.StringNullableFilter<"MlflowApp"> | string | null;
    roleArn?: Prisma.StringNullableFilter<"MlflowApp"> | string | null;
    mlflowVersion?: Prisma.StringNullableFilter<"MlflowApp"> | string | null;
    tags?: Prisma.JsonNullableFilter<"MlflowApp">;
    domainArns?: Prisma.StringNullableListFilter<"MlflowApp">;
    environment?: Prisma.StringNullableFilter<"MlflowApp"> | string | null;
    createdAt?: Prisma.DateTimeNullableFilter<"MlflowApp"> | Date | string | null;
    observedAt?: Prisma.DateTimeFilter<"MlflowApp"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"MlflowApp"> | Date | string | null;
    account?: Prisma.XOR<Prisma.AccountScalarRelationFilter, Prisma.AccountWhereInput>;
    grants?: Prisma.GrantListRelationFilter;
};
export type MlflowAppOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    artifactStoreUri?: Prisma.SortOrderInput | Prisma.SortOrder;
    roleArn?: Prisma.SortOrderInput | Prisma.SortOrder;
    mlflowVersion?: Prisma.SortOrderInput | Prisma.SortOrder;
    tags?: Prisma.SortOrderInput | Prisma.SortOrder;
    domainArns?: Prisma.SortOrder;
    environment?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    account?: Prisma.AccountOrderByWithRelationInput;
    grants?: Prisma.GrantOrderByRelationAggregateInput;
};
export type MlflowAppWhereUniqueInput = Prisma.AtLeast<{
    tenant_arn?: Prisma.MlflowAppTenantArnCompoundUniqueInput;
    AND?: Prisma.MlflowAppWhereInput | Prisma.MlflowAppWhereInput[];
    OR?: Prisma.MlflowAppWhereInput[];
    NOT?: Prisma.MlflowAppWhereInput | Prisma.MlflowAppWhereInput[];
    tenant?: Prisma.StringFilter<"MlflowApp"> | string;
    arn?: Prisma.StringFilter<"MlflowApp"> | string;
    name?: Prisma.StringFilter<"MlflowApp"> | string;
    accountId?: Prisma.StringFilter<"MlflowApp"> | string;
    region?: Prisma.StringFilter<"MlflowApp"> | string;
    status?: Prisma.StringFilter<"MlflowApp"> | string;
    artifactStoreUri?: Prisma.StringNullableFilter<"MlflowApp"> | string | null;
    roleArn?: Prisma.StringNullableFilter<"MlflowApp"> | string | null;
    mlflowVersion?: Prisma.StringNullableFilter<"MlflowApp"> | string | null;
    tags?: Prisma.JsonNullableFilter<"MlflowApp">;
    domainArns?: Prisma.StringNullableListFilter<"MlflowApp">;
    environment?: Prisma.StringNullableFilter<"MlflowApp"> | string | null;
    createdAt?: Prisma.DateTimeNullableFilter<"MlflowApp"> | Date | string | null;
    observedAt?: Prisma.DateTimeFilter<"MlflowApp"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"MlflowApp"> | Date | string | null;
    account?: Prisma.XOR<Prisma.AccountScalarRelationFilter, Prisma.AccountWhereInput>;
    grants?: Prisma.GrantListRelationFilter;
}, "tenant_arn">;
export type MlflowAppOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    artifactStoreUri?: Prisma.SortOrderInput | Prisma.SortOrder;
    roleArn?: Prisma.SortOrderInput | Prisma.SortOrder;
    mlflowVersion?: Prisma.SortOrderInput | Prisma.SortOrder;
    tags?: Prisma.SortOrderInput | Prisma.SortOrder;
    domainArns?: Prisma.SortOrder;
    environment?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.MlflowAppCountOrderByAggregateInput;
    _max?: Prisma.MlflowAppMaxOrderByAggregateInput;
    _min?: Prisma.MlflowAppMinOrderByAggregateInput;
};
export type MlflowAppScalarWhereWithAggregatesInput = {
    AND?: Prisma.MlflowAppScalarWhereWithAggregatesInput | Prisma.MlflowAppScalarWhereWithAggregatesInput[];
    OR?: Prisma.MlflowAppScalarWhereWithAggregatesInput[];
    NOT?: Prisma.MlflowAppScalarWhereWithAggregatesInput | Prisma.MlflowAppScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"MlflowApp"> | string;
    arn?: Prisma.StringWithAggregatesFilter<"MlflowApp"> | string;
    name?: Prisma.StringWithAggregatesFilter<"MlflowApp"> | string;
    accountId?: Prisma.StringWithAggregatesFilter<"MlflowApp"> | string;
    region?: Prisma.StringWithAggregatesFilter<"MlflowApp"> | string;
    status?: Prisma.StringWithAggregatesFilter<"MlflowApp"> | string;
    artifactStoreUri?: Prisma.StringNullableWithAggregatesFilter<"MlflowApp"> | string | null;
    roleArn?: Prisma.StringNullableWithAggregatesFilter<"MlflowApp"> | string | null;
    mlflowVersion?: Prisma.StringNullableWithAggregatesFilter<"MlflowApp"> | string | null;
    tags?: Prisma.JsonNullableWithAggregatesFilter<"MlflowApp">;
    domainArns?: Prisma.StringNullableListFilter<"MlflowApp">;
    environment?: Prisma.StringNullableWithAggregatesFilter<"MlflowApp"> | string | null;
    createdAt?: Prisma.DateTimeNullableWithAggregatesFilter<"MlflowApp"> | Date | string | null;
    observedAt?: Prisma.DateTimeWithAggregatesFilter<"MlflowApp"> | Date | string;
    closedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"MlflowApp"> | Date | string | null;
};
export type MlflowAppCreateInput = {
    arn: string;
    name: string;
    region: string;
    status: string;
    artifactStoreUri?: string | null;
    roleArn?: string | null;
    mlflowVersion?: string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppCreatedomainArnsInput | string[];
    environment?: string | null;
    createdAt?: Date | string | null;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    account: Prisma.AccountCreateNestedOneWithoutAppsInput;
    grants?: Prisma.GrantCreateNestedManyWithoutAppInput;
};
export type MlflowAppUncheckedCreateInput = {
    tenant?: string;
    arn: string;
    name: string;
    accountId: string;
    region: string;
    status: string;
    artifactStoreUri?: string | null;
    roleArn?: string | null;
    mlflowVersion?: string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppCreatedomainArnsInput | string[];
    environment?: string | null;
    createdAt?: Date | string | null;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    grants?: Prisma.GrantUncheckedCreateNestedManyWithoutAppInput;
};
export type MlflowAppUpdateInput = {
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    artifactStoreUri?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    roleArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mlflowVersion?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppUpdatedomainArnsInput | string[];
    environment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    account?: Prisma.AccountUpdateOneRequiredWithoutAppsNestedInput;
    grants?: Prisma.GrantUpdateManyWithoutAppNestedInput;
};
export type MlflowAppUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    artifactStoreUri?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    roleArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mlflowVersion?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppUpdatedomainArnsInput | string[];
    environment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    grants?: Prisma.GrantUncheckedUpdateManyWithoutAppNestedInput;
};
export type MlflowAppCreateManyInput = {
    tenant?: string;
    arn: string;
    name: string;
    accountId: string;
    region: string;
    status: string;
    artifactStoreUri?: string | null;
    roleArn?: string | null;
    mlflowVersion?: string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppCreatedomainArnsInput | string[];
    environment?: string | null;
    createdAt?: Date | string | null;
    observedAt: Date | string;
    closedAt?: Date | string | null;
};
export type MlflowAppUpdateManyMutationInput = {
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    artifactStoreUri?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    roleArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mlflowVersion?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppUpdatedomainArnsInput | string[];
    environment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type MlflowAppUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    artifactStoreUri?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    roleArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mlflowVersion?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppUpdatedomainArnsInput | string[];
    environment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type MlflowAppListRelationFilter = {
    every?: Prisma.MlflowAppWhereInput;
    some?: Prisma.MlflowAppWhereInput;
    none?: Prisma.MlflowAppWhereInput;
};
export type MlflowAppOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type MlflowAppTenantArnCompoundUniqueInput = {
    tenant: string;
    arn: string;
};
export type MlflowAppCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    artifactStoreUri?: Prisma.SortOrder;
    roleArn?: Prisma.SortOrder;
    mlflowVersion?: Prisma.SortOrder;
    tags?: Prisma.SortOrder;
    domainArns?: Prisma.SortOrder;
    environment?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type MlflowAppMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    artifactStoreUri?: Prisma.SortOrder;
    roleArn?: Prisma.SortOrder;
    mlflowVersion?: Prisma.SortOrder;
    environment?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type MlflowAppMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    artifactStoreUri?: Prisma.SortOrder;
    roleArn?: Prisma.SortOrder;
    mlflowVersion?: Prisma.SortOrder;
    environment?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
};
export type MlflowAppScalarRelationFilter = {
    is?: Prisma.MlflowAppWhereInput;
    isNot?: Prisma.MlflowAppWhereInput;
};
export type MlflowAppCreateNestedManyWithoutAccountInput = {
    create?: Prisma.XOR<Prisma.MlflowAppCreateWithoutAccountInput, Prisma.MlflowAppUncheckedCreateWithoutAccountInput> | Prisma.MlflowAppCreateWithoutAccountInput[] | Prisma.MlflowAppUncheckedCreateWithoutAccountInput[];
    connectOrCreate?: Prisma.MlflowAppCreateOrConnectWithoutAccountInput | Prisma.MlflowAppCreateOrConnectWithoutAccountInput[];
    createMany?: Prisma.MlflowAppCreateManyAccountInputEnvelope;
    connect?: Prisma.MlflowAppWhereUniqueInput | Prisma.MlflowAppWhereUniqueInput[];
};
export type MlflowAppUncheckedCreateNestedManyWithoutAccountInput = {
    create?: Prisma.XOR<Prisma.MlflowAppCreateWithoutAccountInput, Prisma.MlflowAppUncheckedCreateWithoutAccountInput> | Prisma.MlflowAppCreateWithoutAccountInput[] | Prisma.MlflowAppUncheckedCreateWithoutAccountInput[];
    connectOrCreate?: Prisma.MlflowAppCreateOrConnectWithoutAccountInput | Prisma.MlflowAppCreateOrConnectWithoutAccountInput[];
    createMany?: Prisma.MlflowAppCreateManyAccountInputEnvelope;
    connect?: Prisma.MlflowAppWhereUniqueInput | Prisma.MlflowAppWhereUniqueInput[];
};
export type MlflowAppUpdateManyWithoutAccountNestedInput = {
    create?: Prisma.XOR<Prisma.MlflowAppCreateWithoutAccountInput, Prisma.MlflowAppUncheckedCreateWithoutAccountInput> | Prisma.MlflowAppCreateWithoutAccountInput[] | Prisma.MlflowAppUncheckedCreateWithoutAccountInput[];
    connectOrCreate?: Prisma.MlflowAppCreateOrConnectWithoutAccountInput | Prisma.MlflowAppCreateOrConnectWithoutAccountInput[];
    upsert?: Prisma.MlflowAppUpsertWithWhereUniqueWithoutAccountInput | Prisma.MlflowAppUpsertWithWhereUniqueWithoutAccountInput[];
    createMany?: Prisma.MlflowAppCreateManyAccountInputEnvelope;
    set?: Prisma.MlflowAppWhereUniqueInput | Prisma.MlflowAppWhereUniqueInput[];
    disconnect?: Prisma.MlflowAppWhereUniqueInput | Prisma.MlflowAppWhereUniqueInput[];
    delete?: Prisma.MlflowAppWhereUniqueInput | Prisma.MlflowAppWhereUniqueInput[];
    connect?: Prisma.MlflowAppWhereUniqueInput | Prisma.MlflowAppWhereUniqueInput[];
    update?: Prisma.MlflowAppUpdateWithWhereUniqueWithoutAccountInput | Prisma.MlflowAppUpdateWithWhereUniqueWithoutAccountInput[];
    updateMany?: Prisma.MlflowAppUpdateManyWithWhereWithoutAccountInput | Prisma.MlflowAppUpdateManyWithWhereWithoutAccountInput[];
    deleteMany?: Prisma.MlflowAppScalarWhereInput | Prisma.MlflowAppScalarWhereInput[];
};
export type MlflowAppUncheckedUpdateManyWithoutAccountNestedInput = {
    create?: Prisma.XOR<Prisma.MlflowAppCreateWithoutAccountInput, Prisma.MlflowAppUncheckedCreateWithoutAccountInput> | Prisma.MlflowAppCreateWithoutAccountInput[] | Prisma.MlflowAppUncheckedCreateWithoutAccountInput[];
    connectOrCreate?: Prisma.MlflowAppCreateOrConnectWithoutAccountInput | Prisma.MlflowAppCreateOrConnectWithoutAccountInput[];
    upsert?: Prisma.MlflowAppUpsertWithWhereUniqueWithoutAccountInput | Prisma.MlflowAppUpsertWithWhereUniqueWithoutAccountInput[];
    createMany?: Prisma.MlflowAppCreateManyAccountInputEnvelope;
    set?: Prisma.MlflowAppWhereUniqueInput | Prisma.MlflowAppWhereUniqueInput[];
    disconnect?: Prisma.MlflowAppWhereUniqueInput | Prisma.MlflowAppWhereUniqueInput[];
    delete?: Prisma.MlflowAppWhereUniqueInput | Prisma.MlflowAppWhereUniqueInput[];
    connect?: Prisma.MlflowAppWhereUniqueInput | Prisma.MlflowAppWhereUniqueInput[];
    update?: Prisma.MlflowAppUpdateWithWhereUniqueWithoutAccountInput | Prisma.MlflowAppUpdateWithWhereUniqueWithoutAccountInput[];
    updateMany?: Prisma.MlflowAppUpdateManyWithWhereWithoutAccountInput | Prisma.MlflowAppUpdateManyWithWhereWithoutAccountInput[];
    deleteMany?: Prisma.MlflowAppScalarWhereInput | Prisma.MlflowAppScalarWhereInput[];
};
export type MlflowAppCreatedomainArnsInput = {
    set: string[];
};
export type MlflowAppUpdatedomainArnsInput = {
    set?: string[];
    push?: string | string[];
};
export type MlflowAppCreateNestedOneWithoutGrantsInput = {
    create?: Prisma.XOR<Prisma.MlflowAppCreateWithoutGrantsInput, Prisma.MlflowAppUncheckedCreateWithoutGrantsInput>;
    connectOrCreate?: Prisma.MlflowAppCreateOrConnectWithoutGrantsInput;
    connect?: Prisma.MlflowAppWhereUniqueInput;
};
export type MlflowAppUpdateOneRequiredWithoutGrantsNestedInput = {
    create?: Prisma.XOR<Prisma.MlflowAppCreateWithoutGrantsInput, Prisma.MlflowAppUncheckedCreateWithoutGrantsInput>;
    connectOrCreate?: Prisma.MlflowAppCreateOrConnectWithoutGrantsInput;
    upsert?: Prisma.MlflowAppUpsertWithoutGrantsInput;
    connect?: Prisma.MlflowAppWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.MlflowAppUpdateToOneWithWhereWithoutGrantsInput, Prisma.MlflowAppUpdateWithoutGrantsInput>, Prisma.MlflowAppUncheckedUpdateWithoutGrantsInput>;
};
export type MlflowAppCreateWithoutAccountInput = {
    arn: string;
    name: string;
    region: string;
    status: string;
    artifactStoreUri?: string | null;
    roleArn?: string | null;
    mlflowVersion?: string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppCreatedomainArnsInput | string[];
    environment?: string | null;
    createdAt?: Date | string | null;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    grants?: Prisma.GrantCreateNestedManyWithoutAppInput;
};
export type MlflowAppUncheckedCreateWithoutAccountInput = {
    arn: string;
    name: string;
    region: string;
    status: string;
    artifactStoreUri?: string | null;
    roleArn?: string | null;
    mlflowVersion?: string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppCreatedomainArnsInput | string[];
    environment?: string | null;
    createdAt?: Date | string | null;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    grants?: Prisma.GrantUncheckedCreateNestedManyWithoutAppInput;
};
export type MlflowAppCreateOrConnectWithoutAccountInput = {
    where: Prisma.MlflowAppWhereUniqueInput;
    create: Prisma.XOR<Prisma.MlflowAppCreateWithoutAccountInput, Prisma.MlflowAppUncheckedCreateWithoutAccountInput>;
};
export type MlflowAppCreateManyAccountInputEnvelope = {
    data: Prisma.MlflowAppCreateManyAccountInput | Prisma.MlflowAppCreateManyAccountInput[];
    skipDuplicates?: boolean;
};
export type MlflowAppUpsertWithWhereUniqueWithoutAccountInput = {
    where: Prisma.MlflowAppWhereUniqueInput;
    update: Prisma.XOR<Prisma.MlflowAppUpdateWithoutAccountInput, Prisma.MlflowAppUncheckedUpdateWithoutAccountInput>;
    create: Prisma.XOR<Prisma.MlflowAppCreateWithoutAccountInput, Prisma.MlflowAppUncheckedCreateWithoutAccountInput>;
};
export type MlflowAppUpdateWithWhereUniqueWithoutAccountInput = {
    where: Prisma.MlflowAppWhereUniqueInput;
    data: Prisma.XOR<Prisma.MlflowAppUpdateWithoutAccountInput, Prisma.MlflowAppUncheckedUpdateWithoutAccountInput>;
};
export type MlflowAppUpdateManyWithWhereWithoutAccountInput = {
    where: Prisma.MlflowAppScalarWhereInput;
    data: Prisma.XOR<Prisma.MlflowAppUpdateManyMutationInput, Prisma.MlflowAppUncheckedUpdateManyWithoutAccountInput>;
};
export type MlflowAppScalarWhereInput = {
    AND?: Prisma.MlflowAppScalarWhereInput | Prisma.MlflowAppScalarWhereInput[];
    OR?: Prisma.MlflowAppScalarWhereInput[];
    NOT?: Prisma.MlflowAppScalarWhereInput | Prisma.MlflowAppScalarWhereInput[];
    tenant?: Prisma.StringFilter<"MlflowApp"> | string;
    arn?: Prisma.StringFilter<"MlflowApp"> | string;
    name?: Prisma.StringFilter<"MlflowApp"> | string;
    accountId?: Prisma.StringFilter<"MlflowApp"> | string;
    region?: Prisma.StringFilter<"MlflowApp"> | string;
    status?: Prisma.StringFilter<"MlflowApp"> | string;
    artifactStoreUri?: Prisma.StringNullableFilter<"MlflowApp"> | string | null;
    roleArn?: Prisma.StringNullableFilter<"MlflowApp"> | string | null;
    mlflowVersion?: Prisma.StringNullableFilter<"MlflowApp"> | string | null;
    tags?: Prisma.JsonNullableFilter<"MlflowApp">;
    domainArns?: Prisma.StringNullableListFilter<"MlflowApp">;
    environment?: Prisma.StringNullableFilter<"MlflowApp"> | string | null;
    createdAt?: Prisma.DateTimeNullableFilter<"MlflowApp"> | Date | string | null;
    observedAt?: Prisma.DateTimeFilter<"MlflowApp"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"MlflowApp"> | Date | string | null;
};
export type MlflowAppCreateWithoutGrantsInput = {
    arn: string;
    name: string;
    region: string;
    status: string;
    artifactStoreUri?: string | null;
    roleArn?: string | null;
    mlflowVersion?: string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppCreatedomainArnsInput | string[];
    environment?: string | null;
    createdAt?: Date | string | null;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    account: Prisma.AccountCreateNestedOneWithoutAppsInput;
};
export type MlflowAppUncheckedCreateWithoutGrantsInput = {
    tenant?: string;
    arn: string;
    name: string;
    accountId: string;
    region: string;
    status: string;
    artifactStoreUri?: string | null;
    roleArn?: string | null;
    mlflowVersion?: string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppCreatedomainArnsInput | string[];
    environment?: string | null;
    createdAt?: Date | string | null;
    observedAt: Date | string;
    closedAt?: Date | string | null;
};
export type MlflowAppCreateOrConnectWithoutGrantsInput = {
    where: Prisma.MlflowAppWhereUniqueInput;
    create: Prisma.XOR<Prisma.MlflowAppCreateWithoutGrantsInput, Prisma.MlflowAppUncheckedCreateWithoutGrantsInput>;
};
export type MlflowAppUpsertWithoutGrantsInput = {
    update: Prisma.XOR<Prisma.MlflowAppUpdateWithoutGrantsInput, Prisma.MlflowAppUncheckedUpdateWithoutGrantsInput>;
    create: Prisma.XOR<Prisma.MlflowAppCreateWithoutGrantsInput, Prisma.MlflowAppUncheckedCreateWithoutGrantsInput>;
    where?: Prisma.MlflowAppWhereInput;
};
export type MlflowAppUpdateToOneWithWhereWithoutGrantsInput = {
    where?: Prisma.MlflowAppWhereInput;
    data: Prisma.XOR<Prisma.MlflowAppUpdateWithoutGrantsInput, Prisma.MlflowAppUncheckedUpdateWithoutGrantsInput>;
};
export type MlflowAppUpdateWithoutGrantsInput = {
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    artifactStoreUri?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    roleArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mlflowVersion?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppUpdatedomainArnsInput | string[];
    environment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    account?: Prisma.AccountUpdateOneRequiredWithoutAppsNestedInput;
};
export type MlflowAppUncheckedUpdateWithoutGrantsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    artifactStoreUri?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    roleArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mlflowVersion?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppUpdatedomainArnsInput | string[];
    environment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type MlflowAppCreateManyAccountInput = {
    arn: string;
    name: string;
    region: string;
    status: string;
    artifactStoreUri?: string | null;
    roleArn?: string | null;
    mlflowVersion?: string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppCreatedomainArnsInput | string[];
    environment?: string | null;
    createdAt?: Date | string | null;
    observedAt: Date | string;
    closedAt?: Date | string | null;
};
export type MlflowAppUpdateWithoutAccountInput = {
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    artifactStoreUri?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    roleArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mlflowVersion?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppUpdatedomainArnsInput | string[];
    environment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    grants?: Prisma.GrantUpdateManyWithoutAppNestedInput;
};
export type MlflowAppUncheckedUpdateWithoutAccountInput = {
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    artifactStoreUri?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    roleArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mlflowVersion?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppUpdatedomainArnsInput | string[];
    environment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    grants?: Prisma.GrantUncheckedUpdateManyWithoutAppNestedInput;
};
export type MlflowAppUncheckedUpdateManyWithoutAccountInput = {
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    artifactStoreUri?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    roleArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mlflowVersion?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    domainArns?: Prisma.MlflowAppUpdatedomainArnsInput | string[];
    environment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
/**
 * Count Type MlflowAppCountOutputType
 */
export type MlflowAppCountOutputType = {
    grants: number;
};
export type MlflowAppCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    grants?: boolean | MlflowAppCountOutputTypeCountGrantsArgs;
};
/**
 * MlflowAppCountOutputType without action
 */
export type MlflowAppCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MlflowAppCountOutputType
     */
    select?: Prisma.MlflowAppCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * MlflowAppCountOutputType without action
 */
export type MlflowAppCountOutputTypeCountGrantsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.GrantWhereInput;
};
export type MlflowAppSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    arn?: boolean;
    name?: boolean;
    accountId?: boolean;
    region?: boolean;
    status?: boolean;
    artifactStoreUri?: boolean;
    roleArn?: boolean;
    mlflowVersion?: boolean;
    tags?: boolean;
    domainArns?: boolean;
    environment?: boolean;
    createdAt?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
    account?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
    grants?: boolean | Prisma.MlflowApp$grantsArgs<ExtArgs>;
    _count?: boolean | Prisma.MlflowAppCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["mlflowApp"]>;
export type MlflowAppSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    arn?: boolean;
    name?: boolean;
    accountId?: boolean;
    region?: boolean;
    status?: boolean;
    artifactStoreUri?: boolean;
    roleArn?: boolean;
    mlflowVersion?: boolean;
    tags?: boolean;
    domainArns?: boolean;
    environment?: boolean;
    createdAt?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
    account?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["mlflowApp"]>;
export type MlflowAppSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    arn?: boolean;
    name?: boolean;
    accountId?: boolean;
    region?: boolean;
    status?: boolean;
    artifactStoreUri?: boolean;
    roleArn?: boolean;
    mlflowVersion?: boolean;
    tags?: boolean;
    domainArns?: boolean;
    environment?: boolean;
    createdAt?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
    account?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["mlflowApp"]>;
export type MlflowAppSelectScalar = {
    tenant?: boolean;
    arn?: boolean;
    name?: boolean;
    accountId?: boolean;
    region?: boolean;
    status?: boolean;
    artifactStoreUri?: boolean;
    roleArn?: boolean;
    mlflowVersion?: boolean;
    tags?: boolean;
    domainArns?: boolean;
    environment?: boolean;
    createdAt?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
};
export type MlflowAppOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "arn" | "name" | "accountId" | "region" | "status" | "artifactStoreUri" | "roleArn" | "mlflowVersion" | "tags" | "domainArns" | "environment" | "createdAt" | "observedAt" | "closedAt", ExtArgs["result"]["mlflowApp"]>;
export type MlflowAppInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    account?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
    grants?: boolean | Prisma.MlflowApp$grantsArgs<ExtArgs>;
    _count?: boolean | Prisma.MlflowAppCountOutputTypeDefaultArgs<ExtArgs>;
};
export type MlflowAppIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    account?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
};
export type MlflowAppIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    account?: boolean | Prisma.AccountDefaultArgs<ExtArgs>;
};
export type $MlflowAppPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "MlflowApp";
    objects: {
        account: Prisma.$AccountPayload<ExtArgs>;
        grants: Prisma.$GrantPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        arn: string;
        name: string;
        accountId: string;
        region: string;
        status: string;
        artifactStoreUri: string | null;
        roleArn: string | null;
        mlflowVersion: string | null;
        /**
         * null while they could not be read
         */
        tags: runtime.JsonValue | null;
        /**
         * ARNs of the domains whose default it is
         */
        domainArns: string[];
        /**
         * value of the tag that names environments
         */
        environment: string | null;
        createdAt: Date | null;
        observedAt: Date;
        closedAt: Date | null;
    }, ExtArgs["result"]["mlflowApp"]>;
    composites: {};
};
export type MlflowAppGetPayload<S extends boolean | null | undefined | MlflowAppDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$MlflowAppPayload, S>;
export type MlflowAppCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<MlflowAppFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: MlflowAppCountAggregateInputType | true;
};
export interface MlflowAppDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['MlflowApp'];
        meta: {
            name: 'MlflowApp';
        };
    };
    /**
     * Find zero or one MlflowApp that matches the filter.
     * @param {MlflowAppFindUniqueArgs} args - Arguments to find a MlflowApp
     * @example
     * // Get one MlflowApp
     * const mlflowApp = await prisma.mlflowApp.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends MlflowAppFindUniqueArgs>(args: Prisma.SelectSubset<T, MlflowAppFindUniqueArgs<ExtArgs>>): Prisma.Prisma__MlflowAppClient<runtime.Types.Result.GetResult<Prisma.$MlflowAppPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one MlflowApp that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {MlflowAppFindUniqueOrThrowArgs} args - Arguments to find a MlflowApp
     * @example
     * // Get one MlflowApp
     * const mlflowApp = await prisma.mlflowApp.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends MlflowAppFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, MlflowAppFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__MlflowAppClient<runtime.Types.Result.GetResult<Prisma.$MlflowAppPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first MlflowApp that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {MlflowAppFindFirstArgs} args - Arguments to find a MlflowApp
     * @example
     * // Get one MlflowApp
     * const mlflowApp = await prisma.mlflowApp.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends MlflowAppFindFirstArgs>(args?: Prisma.SelectSubset<T, MlflowAppFindFirstArgs<ExtArgs>>): Prisma.Prisma__MlflowAppClient<runtime.Types.Result.GetResult<Prisma.$MlflowAppPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first MlflowApp that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {MlflowAppFindFirstOrThrowArgs} args - Arguments to find a MlflowApp
     * @example
     * // Get one MlflowApp
     * const mlflowApp = await prisma.mlflowApp.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends MlflowAppFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, MlflowAppFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__MlflowAppClient<runtime.Types.Result.GetResult<Prisma.$MlflowAppPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more MlflowApps that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {MlflowAppFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all MlflowApps
     * const mlflowApps = await prisma.mlflowApp.findMany()
     *
     * // Get first 10 MlflowApps
     * const mlflowApps = await prisma.mlflowApp.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const mlflowAppWithTenantOnly = await prisma.mlflowApp.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends MlflowAppFindManyArgs>(args?: Prisma.SelectSubset<T, MlflowAppFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$MlflowAppPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a MlflowApp.
     * @param {MlflowAppCreateArgs} args - Arguments to create a MlflowApp.
     * @example
     * // Create one MlflowApp
     * const MlflowApp = await prisma.mlflowApp.create({
     *   data: {
     *     // ... data to create a MlflowApp
     *   }
     * })
     *
     */
    create<T extends MlflowAppCreateArgs>(args: Prisma.SelectSubset<T, MlflowAppCreateArgs<ExtArgs>>): Prisma.Prisma__MlflowAppClient<runtime.Types.Result.GetResult<Prisma.$MlflowAppPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many MlflowApps.
     * @param {MlflowAppCreateManyArgs} args - Arguments to create many MlflowApps.
     * @example
     * // Create many MlflowApps
     * const mlflowApp = await prisma.mlflowApp.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends MlflowAppCreateManyArgs>(args?: Prisma.SelectSubset<T, MlflowAppCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many MlflowApps and returns the data saved in the database.
     * @param {MlflowAppCreateManyAndReturnArgs} args - Arguments to create many MlflowApps.
     * @example
     * // Create many MlflowApps
     * const mlflowApp = await prisma.mlflowApp.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many MlflowApps and only return the `tenant`
     * const mlflowAppWithTenantOnly = await prisma.mlflowApp.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends MlflowAppCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, MlflowAppCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$MlflowAppPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a MlflowApp.
     * @param {MlflowAppDeleteArgs} args - Arguments to delete one MlflowApp.
     * @example
     * // Delete one MlflowApp
     * const MlflowApp = await prisma.mlflowApp.delete({
     *   where: {
     *     // ... filter to delete one MlflowApp
     *   }
     * })
     *
     */
    delete<T extends MlflowAppDeleteArgs>(args: Prisma.SelectSubset<T, MlflowAppDeleteArgs<ExtArgs>>): Prisma.Prisma__MlflowAppClient<runtime.Types.Result.GetResult<Prisma.$MlflowAppPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one MlflowApp.
     * @param {MlflowAppUpdateArgs} args - Arguments to update one MlflowApp.
     * @example
     * // Update one MlflowApp
     * const mlflowApp = await prisma.mlflowApp.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends MlflowAppUpdateArgs>(args: Prisma.SelectSubset<T, MlflowAppUpdateArgs<ExtArgs>>): Prisma.Prisma__MlflowAppClient<runtime.Types.Result.GetResult<Prisma.$MlflowAppPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more MlflowApps.
     * @param {MlflowAppDeleteManyArgs} args - Arguments to filter MlflowApps to delete.
     * @example
     * // Delete a few MlflowApps
     * const { count } = await prisma.mlflowApp.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends MlflowAppDeleteManyArgs>(args?: Prisma.SelectSubset<T, MlflowAppDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more MlflowApps.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {MlflowAppUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many MlflowApps
     * const mlflowApp = await prisma.mlflowApp.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends MlflowAppUpdateManyArgs>(args: Prisma.SelectSubset<T, MlflowAppUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more MlflowApps and returns the data updated in the database.
     * @param {MlflowAppUpdateManyAndReturnArgs} args - Arguments to update many MlflowApps.
     * @example
     * // Update many MlflowApps
     * const mlflowApp = await prisma.mlflowApp.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more MlflowApps and only return the `tenant`
     * const mlflowAppWithTenantOnly = await prisma.mlflowApp.updateManyAndReturn({
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
    updateManyAndReturn<T extends MlflowAppUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, MlflowAppUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$MlflowAppPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one MlflowApp.
     * @param {MlflowAppUpsertArgs} args - Arguments to update or create a MlflowApp.
     * @example
     * // Update or create a MlflowApp
     * const mlflowApp = await prisma.mlflowApp.upsert({
     *   create: {
     *     // ... data to create a MlflowApp
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the MlflowApp we want to update
     *   }
     * })
     */
    upsert<T extends MlflowAppUpsertArgs>(args: Prisma.SelectSubset<T, MlflowAppUpsertArgs<ExtArgs>>): Prisma.Prisma__MlflowAppClient<runtime.Types.Result.GetResult<Prisma.$MlflowAppPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of MlflowApps.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {MlflowAppCountArgs} args - Arguments to filter MlflowApps to count.
     * @example
     * // Count the number of MlflowApps
     * const count = await prisma.mlflowApp.count({
     *   where: {
     *     // ... the filter for the MlflowApps we want to count
     *   }
     * })
    **/
    count<T extends MlflowAppCountArgs>(args?: Prisma.Subset<T, MlflowAppCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], MlflowAppCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a MlflowApp.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {MlflowAppAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends MlflowAppAggregateArgs>(args: Prisma.Subset<T, MlflowAppAggregateArgs>): Prisma.PrismaPromise<GetMlflowAppAggregateType<T>>;
    /**
     * Group by MlflowApp.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {MlflowAppGroupByArgs} args - Group by arguments.
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
    groupBy<T extends MlflowAppGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: MlflowAppGroupByArgs['orderBy'];
    } : {
        orderBy?: MlflowAppGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, MlflowAppGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetMlflowAppGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the MlflowApp model
     */
    readonly fields: MlflowAppFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for MlflowApp.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__MlflowAppClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    account<T extends Prisma.AccountDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.AccountDefaultArgs<ExtArgs>>): Prisma.Prisma__AccountClient<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    grants<T extends Prisma.MlflowApp$grantsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.MlflowApp$grantsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the MlflowApp model
 */
export interface MlflowAppFieldRefs {
    readonly tenant: Prisma.FieldRef<"MlflowApp", 'String'>;
    readonly arn: Prisma.FieldRef<"MlflowApp", 'String'>;
    readonly name: Prisma.FieldRef<"MlflowApp", 'String'>;
    readonly accountId: Prisma.FieldRef<"MlflowApp", 'String'>;
    readonly region: Prisma.FieldRef<"MlflowApp", 'String'>;
    readonly status: Prisma.FieldRef<"MlflowApp", 'String'>;
    readonly artifactStoreUri: Prisma.FieldRef<"MlflowApp", 'String'>;
    readonly roleArn: Prisma.FieldRef<"MlflowApp", 'String'>;
    readonly mlflowVersion: Prisma.FieldRef<"MlflowApp", 'String'>;
    readonly tags: Prisma.FieldRef<"MlflowApp", 'Json'>;
    readonly domainArns: Prisma.FieldRef<"MlflowApp", 'String[]'>;
    readonly environment: Prisma.FieldRef<"MlflowApp", 'String'>;
    readonly createdAt: Prisma.FieldRef<"MlflowApp", 'DateTime'>;
    readonly observedAt: Prisma.FieldRef<"MlflowApp", 'DateTime'>;
    readonly closedAt: Prisma.FieldRef<"MlflowApp", 'DateTime'>;
}
/**
 * MlflowApp findUnique
 */
export type MlflowAppFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MlflowApp
     */
    select?: Prisma.MlflowAppSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MlflowApp
     */
    omit?: Prisma.MlflowAppOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.MlflowAppInclude<ExtArgs> | null;
    /**
     * Filter, which MlflowApp to fetch.
     */
    where: Prisma.MlflowAppWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * MlflowApp findUniqueOrThrow
 */
export type MlflowAppFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MlflowApp
     */
    select?: Prisma.MlflowAppSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MlflowApp
     */
    omit?: Prisma.MlflowAppOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.MlflowAppInclude<ExtArgs> | null;
    /**
     * Filter, which MlflowApp to fetch.
     */
    where: Prisma.MlflowAppWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * MlflowApp findFirst
 */
export type MlflowAppFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MlflowApp
     */
    select?: Prisma.MlflowAppSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MlflowApp
     */
    omit?: Prisma.MlflowAppOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.MlflowAppInclude<ExtArgs> | null;
    /**
     * Filter, which MlflowApp to fetch.
     */
    where?: Prisma.MlflowAppWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of MlflowApps to fetch.
     */
    orderBy?: Prisma.MlflowAppOrderByWithRelationInput | Prisma.MlflowAppOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for MlflowApps.
     */
    cursor?: Prisma.MlflowAppWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` MlflowApps from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` MlflowApps.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of MlflowApps.
     */
    distinct?: Prisma.MlflowAppScalarFieldEnum | Prisma.MlflowAppScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * MlflowApp findFirstOrThrow
 */
export type MlflowAppFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MlflowApp
     */
    select?: Prisma.MlflowAppSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MlflowApp
     */
    omit?: Prisma.MlflowAppOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.MlflowAppInclude<ExtArgs> | null;
    /**
     * Filter, which MlflowApp to fetch.
     */
    where?: Prisma.MlflowAppWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of MlflowApps to fetch.
     */
    orderBy?: Prisma.MlflowAppOrderByWithRelationInput | Prisma.MlflowAppOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for MlflowApps.
     */
    cursor?: Prisma.MlflowAppWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` MlflowApps from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` MlflowApps.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of MlflowApps.
     */
    distinct?: Prisma.MlflowAppScalarFieldEnum | Prisma.MlflowAppScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * MlflowApp findMany
 */
export type MlflowAppFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MlflowApp
     */
    select?: Prisma.MlflowAppSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MlflowApp
     */
    omit?: Prisma.MlflowAppOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.MlflowAppInclude<ExtArgs> | null;
    /**
     * Filter, which MlflowApps to fetch.
     */
    where?: Prisma.MlflowAppWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of MlflowApps to fetch.
     */
    orderBy?: Prisma.MlflowAppOrderByWithRelationInput | Prisma.MlflowAppOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing MlflowApps.
     */
    cursor?: Prisma.MlflowAppWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` MlflowApps from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` MlflowApps.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of MlflowApps.
     */
    distinct?: Prisma.MlflowAppScalarFieldEnum | Prisma.MlflowAppScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * MlflowApp create
 */
export type MlflowAppCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MlflowApp
     */
    select?: Prisma.MlflowAppSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MlflowApp
     */
    omit?: Prisma.MlflowAppOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.MlflowAppInclude<ExtArgs> | null;
    /**
     * The data needed to create a MlflowApp.
     */
    data: Prisma.XOR<Prisma.MlflowAppCreateInput, Prisma.MlflowAppUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * MlflowApp createMany
 */
export type MlflowAppCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many MlflowApps.
     */
    data: Prisma.MlflowAppCreateManyInput | Prisma.MlflowAppCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * MlflowApp createManyAndReturn
 */
export type MlflowAppCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MlflowApp
     */
    select?: Prisma.MlflowAppSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the MlflowApp
     */
    omit?: Prisma.MlflowAppOmit<ExtArgs> | null;
    /**
     * The data used to create many MlflowApps.
     */
    data: Prisma.MlflowAppCreateManyInput | Prisma.MlflowAppCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.MlflowAppIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * MlflowApp update
 */
export type MlflowAppUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MlflowApp
     */
    select?: Prisma.MlflowAppSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MlflowApp
     */
    omit?: Prisma.MlflowAppOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.MlflowAppInclude<ExtArgs> | null;
    /**
     * The data needed to update a MlflowApp.
     */
    data: Prisma.XOR<Prisma.MlflowAppUpdateInput, Prisma.MlflowAppUncheckedUpdateInput>;
    /**
     * Choose, which MlflowApp to update.
     */
    where: Prisma.MlflowAppWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * MlflowApp updateMany
 */
export type MlflowAppUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update MlflowApps.
     */
    data: Prisma.XOR<Prisma.MlflowAppUpdateManyMutationInput, Prisma.MlflowAppUncheckedUpdateManyInput>;
    /**
     * Filter which MlflowApps to update
     */
    where?: Prisma.MlflowAppWhereInput;
    /**
     * Limit how many MlflowApps to update.
     */
    limit?: number;
};
/**
 * MlflowApp updateManyAndReturn
 */
export type MlflowAppUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MlflowApp
     */
    select?: Prisma.MlflowAppSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the MlflowApp
     */
    omit?: Prisma.MlflowAppOmit<ExtArgs> | null;
    /**
     * The data used to update MlflowApps.
     */
    data: Prisma.XOR<Prisma.MlflowAppUpdateManyMutationInput, Prisma.MlflowAppUncheckedUpdateManyInput>;
    /**
     * Filter which MlflowApps to update
     */
    where?: Prisma.MlflowAppWhereInput;
    /**
     * Limit how many MlflowApps to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.MlflowAppIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * MlflowApp upsert
 */
export type MlflowAppUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MlflowApp
     */
    select?: Prisma.MlflowAppSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MlflowApp
     */
    omit?: Prisma.MlflowAppOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.MlflowAppInclude<ExtArgs> | null;
    /**
     * The filter to search for the MlflowApp to update in case it exists.
     */
    where: Prisma.MlflowAppWhereUniqueInput;
    /**
     * In case the MlflowApp found by the `where` argument doesn't exist, create a new MlflowApp with this data.
     */
    create: Prisma.XOR<Prisma.MlflowAppCreateInput, Prisma.MlflowAppUncheckedCreateInput>;
    /**
     * In case the MlflowApp was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.MlflowAppUpdateInput, Prisma.MlflowAppUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * MlflowApp delete
 */
export type MlflowAppDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MlflowApp
     */
    select?: Prisma.MlflowAppSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MlflowApp
     */
    omit?: Prisma.MlflowAppOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.MlflowAppInclude<ExtArgs> | null;
    /**
     * Filter which MlflowApp to delete.
     */
    where: Prisma.MlflowAppWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * MlflowApp deleteMany
 */
export type MlflowAppDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which MlflowApps to delete
     */
    where?: Prisma.MlflowAppWhereInput;
    /**
     * Limit how many MlflowApps to delete.
     */
    limit?: number;
};
/**
 * MlflowApp.grants
 */
export type MlflowApp$grantsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Grant
     */
    select?: Prisma.GrantSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Grant
     */
    omit?: Prisma.GrantOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.GrantInclude<ExtArgs> | null;
    where?: Prisma.GrantWhereInput;
    orderBy?: Prisma.GrantOrderByWithRelationInput | Prisma.GrantOrderByWithRelationInput[];
    cursor?: Prisma.GrantWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.GrantScalarFieldEnum | Prisma.GrantScalarFieldEnum[];
};
/**
 * MlflowApp without action
 */
export type MlflowAppDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MlflowApp
     */
    select?: Prisma.MlflowAppSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MlflowApp
     */
    omit?: Prisma.MlflowAppOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.MlflowAppInclude<ExtArgs> | null;
};
