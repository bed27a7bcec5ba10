import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Account
 *
 */
export type AccountModel = runtime.Types.Result.DefaultSelection<Prisma.$AccountPayload>;
export type AggregateAccount = {
    _count: AccountCountAggregateOutputType | null;
    _min: AccountMinAggregateOutputType | null;
    _max: AccountMaxAggregateOutputType | null;
};
export type AccountMinAggregateOutputType = {
    tenant: string | null;
    accountId: string | null;
    arn: string | null;
    name: string | null;
    email: string | null;
    state: $Enums.AccountState | null;
    joinedAt: Date | null;
    unitId: string | null;
    path: string | null;
    observedAt: Date | null;
    closedAt: Date | null;
    inventoriedAt: Date | null;
    inventoryError: string | null;
};
export type AccountMaxAggregateOutputType = {
    tenant: string | null;
    accountId: string | null;
    arn: string | null;
    name: string | null;
    email: string | null;
    state: $Enums.AccountState | null;
    joinedAt: Date | null;
    unitId: string | null;
    path: string | null;
    observedAt: Date | null;
    closedAt: Date | null;
    inventoriedAt: Date | null;
    inventoryError: string | null;
};
export type AccountCountAggregateOutputType = {
    tenant: number;
    accountId: number;
    arn: number;
    name: number;
    email: number;
    state: number;
    joinedAt: number;
    unitId: number;
    path: number;
    tags: number;
    observedAt: number;
    closedAt: number;
    inventoriedAt: number;
    inventoryError: number;
    _all: number;
};
export type AccountMinAggregateInputType = {
    tenant?: true;
    accountId?: true;
    arn?: true;
    name?: true;
    email?: true;
    state?: true;
    joinedAt?: true;
    unitId?: true;
    path?: true;
    observedAt?: true;
    closedAt?: true;
    inventoriedAt?: true;
    inventoryError?: true;
};
export type AccountMaxAggregateInputType = {
    tenant?: true;
    accountId?: true;
    arn?: true;
    name?: true;
    email?: true;
    state?: true;
    joinedAt?: true;
    unitId?: true;
    path?: true;
    observedAt?: true;
    closedAt?: true;
    inventoriedAt?: true;
    inventoryError?: true;
};
export type AccountCountAggregateInputType = {
    tenant?: true;
    accountId?: true;
    arn?: true;
    name?: true;
    email?: true;
    state?: true;
    joinedAt?: true;
    unitId?: true;
    path?: true;
    tags?: true;
    observedAt?: true;
    closedAt?: true;
    inventoriedAt?: true;
    inventoryError?: true;
    _all?: true;
};
export type AccountAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Account to aggregate.
     */
    where?: Prisma.AccountWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Accounts to fetch.
     */
    orderBy?: Prisma.AccountOrderByWithRelationInput | Prisma.AccountOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.AccountWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Accounts from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Accounts.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Accounts
    **/
    _count?: true | AccountCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: AccountMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: AccountMaxAggregateInputType;
};
export type GetAccountAggregateType<T extends AccountAggregateArgs> = {
    [P in keyof T & keyof AggregateAccount]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateAccount[P]> : Prisma.GetScalarType<T[P], AggregateAccount[P]>;
};
export type AccountGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.AccountWhereInput;
    orderBy?: Prisma.AccountOrderByWithAggregationInput | Prisma.AccountOrderByWithAggregationInput[];
    by: Prisma.AccountScalarFieldEnum[] | Prisma.AccountScalarFieldEnum;
    having?: Prisma.AccountScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: AccountCountAggregateInputType | true;
    _min?: AccountMinAggregateInputType;
    _max?: AccountMaxAggregateInputType;
};
export type AccountGroupByOutputType = {
    tenant: string;
    accountId: string;
    arn: string;
    name: string;
    email: string;
    state: $Enums.AccountState;
    joinedAt: Date | null;
    unitId: string | null;
    path: string;
    tags: runtime.JsonValue | null;
    observedAt: Date;
    closedAt: Date | null;
    inventoriedAt: Date | null;
    inventoryError: string | null;
    _count: AccountCountAggregateOutputType | null;
    _min: AccountMinAggregateOutputType | null;
    _max: AccountMaxAggregateOutputType | null;
};
export type GetAccountGroupByPayload<T extends AccountGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<AccountGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof AccountGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], AccountGroupByOutputType[P]> : Prisma.GetScalarType<T[P], AccountGroupByOutputType[P]>;
}>>;
export type AccountWhereInput = {
    AND?: Prisma.AccountWhereInput | Prisma.AccountWhereInput[];
    OR?: Prisma.AccountWhereInput[];
    NOT?: Prisma.AccountWhereInput | Prisma.AccountWhereInput[];
    tenant?: Prisma.StringFilter<"Account"> | string;
    accountId?: Prisma.StringFilter<"Account"> | string;
    arn?: Prisma.StringFilter<"Account"> | string;
    name?: Prisma.StringFilter<"Account"> | string;
    email?: Prisma.StringFilter<"Account"> | string;
    state?: Prisma.EnumAccountStateFilter<"Account"> | $Enums.AccountState;
    joinedAt?: Prisma.DateTimeNullableFilter<"Account"> | Date | string | null;
    unitId?: Prisma.StringNullableFilter<"Account"> | string | null;
    path?: Prisma.StringFilter<"Account"> | string;
    tags?: Prisma.JsonNullableFilter<"Account">;
    observedAt?: Prisma.DateTimeFilter<"Account"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"Account"> | Date | string | null;
    inventoriedAt?: Prisma.DateTimeNullableFilter<"Account"> | Date | string | null;
    inventoryError?: Prisma.StringNullableFilter<"Account"> | string | null;
    unit?: Prisma.XOR<Prisma.OrgUnitNullableScalarRelationFilter, Prisma.OrgUnitWhereInput> | null;
    domains?: Prisma.DomainListRelationFilter;
    apps?: Prisma.MlflowAppListRelationFilter;
    ownedShares?: Prisma.ShareListRelationFilter;
};
export type AccountOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    email?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    joinedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    unitId?: Prisma.SortOrderInput | Prisma.SortOrder;
    path?: Prisma.SortOrder;
    tags?: Prisma.SortOrderInput | Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    inventoriedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    inventoryError?: Prisma.SortOrderInput | Prisma.SortOrder;
    unit?: Prisma.OrgUnitOrderByWithRelationInput;
    domains?: Prisma.DomainOrderByRelationAggregateInput;
    apps?: Prisma.MlflowAppOrderByRelationAggregateInput;
    ownedShares?: Prisma.ShareOrderByRelationAggregateInput;
};
export type AccountWhereUniqueInput = Prisma.AtLeast<{
    tenant_accountId?: Prisma.AccountTenantAccountIdCompoundUniqueInput;
    AND?: Prisma.AccountWhereInput | Prisma.AccountWhereInput[];
    OR?: Prisma.AccountWhereInput[];
    NOT?: Prisma.AccountWhereInput | Prisma.AccountWhereInput[];
    tenant?: Prisma.StringFilter<"Account"> | string;
    accountId?: Prisma.StringFilter<"Account"> | string;
    arn?: Prisma.StringFilter<"Account"> | string;
    name?: Prisma.StringFilter<"Account"> | string;
    email?: Prisma.StringFilter<"Account"> | string;
    state?: Prisma.EnumAccountStateFilter<"Account"> | $Enums.AccountState;
    joinedAt?: Prisma.DateTimeNullableFilter<"Account"> | Date | string | null;
    unitId?: Prisma.StringNullableFilter<"Account"> | string | null;
    path?: Prisma.StringFilter<"Account"> | string;
    tags?: Prisma.JsonNullableFilter<"Account">;
    observedAt?: Prisma.DateTimeFilter<"Account"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"Account"> | Date | string | null;
    inventoriedAt?: Prisma.DateTimeNullableFilter<"Account"> | Date | string | null;
    inventoryError?: Prisma.StringNullableFilter<"Account"> | string | null;
    unit?: Prisma.XOR<Prisma.OrgUnitNullableScalarRelationFilter, Prisma.OrgUnitWhereInput> | null;
    domains?: Prisma.DomainListRelationFilter;
    apps?: Prisma.MlflowAppListRelationFilter;
    ownedShares?: Prisma.ShareListRelationFilter;
}, "tenant_accountId">;
export type AccountOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    email?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    joinedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    unitId?: Prisma.SortOrderInput | Prisma.SortOrder;
    path?: Prisma.SortOrder;
    tags?: Prisma.SortOrderInput | Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    inventoriedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    inventoryError?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.AccountCountOrderByAggregateInput;
    _max?: Prisma.AccountMaxOrderByAggregateInput;
    _min?: Prisma.AccountMinOrderByAggregateInput;
};
export type AccountScalarWhereWithAggregatesInput = {
    AND?: Prisma.AccountScalarWhereWithAggregatesInput | Prisma.AccountScalarWhereWithAggregatesInput[];
    OR?: Prisma.AccountScalarWhereWithAggregatesInput[];
    NOT?: Prisma.AccountScalarWhereWithAggregatesInput | Prisma.AccountScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"Account"> | string;
    accountId?: Prisma.StringWithAggregatesFilter<"Account"> | string;
    arn?: Prisma.StringWithAggregatesFilter<"Account"> | string;
    name?: Prisma.StringWithAggregatesFilter<"Account"> | string;
    email?: Prisma.StringWithAggregatesFilter<"Account"> | string;
    state?: Prisma.EnumAccountStateWithAggregatesFilter<"Account"> | $Enums.AccountState;
    joinedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Account"> | Date | string | null;
    unitId?: Prisma.StringNullableWithAggregatesFilter<"Account"> | string | null;
    path?: Prisma.StringWithAggregatesFilter<"Account"> | string;
    tags?: Prisma.JsonNullableWithAggregatesFilter<"Account">;
    observedAt?: Prisma.DateTimeWithAggregatesFilter<"Account"> | Date | string;
    closedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Account"> | Date | string | null;
    inventoriedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Account"> | Date | string | null;
    inventoryError?: Prisma.StringNullableWithAggregatesFilter<"Account"> | string | null;
};
export type AccountCreateInput = {
    accountId: string;
    arn: string;
    name: string;
    email: string;
    state: $Enums.AccountState;
    joinedAt?: Date | string | null;
    path: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    inventoriedAt?: Date | string | null;
    inventoryError?: string | null;
    unit?: Prisma.OrgUnitCreateNestedOneWithoutAccountsInput;
    domains?: Prisma.DomainCreateNestedManyWithoutAccountInput;
    apps?: Prisma.MlflowAppCreateNestedManyWithoutAccountInput;
    ownedShares?: Prisma.ShareCreateNestedManyWithoutOwnerInput;
};
export type AccountUncheckedCreateInput = {
    tenant?: string;
    accountId: string;
    arn: string;
    name: string;
    email: string;
    state: $Enums.AccountState;
    joinedAt?: Date | string | null;
    unitId?: string | null;
    path: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    inventoriedAt?: Date | string | null;
    inventoryError?: string | null;
    domains?: Prisma.DomainUncheckedCreateNestedManyWithoutAccountInput;
    apps?: Prisma.MlflowAppUncheckedCreateNestedManyWithoutAccountInput;
    ownedShares?: Prisma.ShareUncheckedCreateNestedManyWithoutOwnerInput;
};
export type AccountUpdateInput = {
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumAccountStateFieldUpdateOperationsInput | $Enums.AccountState;
    joinedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoriedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoryError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.OrgUnitUpdateOneWithoutAccountsNestedInput;
    domains?: Prisma.DomainUpdateManyWithoutAccountNestedInput;
    apps?: Prisma.MlflowAppUpdateManyWithoutAccountNestedInput;
    ownedShares?: Prisma.ShareUpdateManyWithoutOwnerNestedInput;
};
export type AccountUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumAccountStateFieldUpdateOperationsInput | $Enums.AccountState;
    joinedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    unitId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoriedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoryError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    domains?: Prisma.DomainUncheckedUpdateManyWithoutAccountNestedInput;
    apps?: Prisma.MlflowAppUncheckedUpdateManyWithoutAccountNestedInput;
    ownedShares?: Prisma.ShareUncheckedUpdateManyWithoutOwnerNestedInput;
};
export type AccountCreateManyInput = {
    tenant?: string;
    accountId: string;
    arn: string;
    name: string;
    email: string;
    state: $Enums.AccountState;
    joinedAt?: Date | string | null;
    unitId?: string | null;
    path: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    inventoriedAt?: Date | string | null;
    inventoryError?: string | null;
};
export type AccountUpdateManyMutationInput = {
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumAccountStateFieldUpdateOperationsInput | $Enums.AccountState;
    joinedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoriedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoryError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type AccountUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumAccountStateFieldUpdateOperationsInput | $Enums.AccountState;
    joinedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    unitId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoriedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoryError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type AccountListRelationFilter = {
    every?: Prisma.AccountWhereInput;
    some?: Prisma.AccountWhereInput;
    none?: Prisma.AccountWhereInput;
};
export type AccountOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type AccountTenantAccountIdCompoundUniqueInput = {
    tenant: string;
    accountId: string;
};
export type AccountCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    email?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    joinedAt?: Prisma.SortOrder;
    unitId?: Prisma.SortOrder;
    path?: Prisma.SortOrder;
    tags?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
    inventoriedAt?: Prisma.SortOrder;
    inventoryError?: Prisma.SortOrder;
};
export type AccountMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    email?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    joinedAt?: Prisma.SortOrder;
    unitId?: Prisma.SortOrder;
    path?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
    inventoriedAt?: Prisma.SortOrder;
    inventoryError?: Prisma.SortOrder;
};
export type AccountMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    arn?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    email?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    joinedAt?: Prisma.SortOrder;
    unitId?: Prisma.SortOrder;
    path?: Prisma.SortOrder;
    observedAt?: Prisma.SortOrder;
    closedAt?: Prisma.SortOrder;
    inventoriedAt?: Prisma.SortOrder;
    inventoryError?: Prisma.SortOrder;
};
export type AccountScalarRelationFilter = {
    is?: Prisma.AccountWhereInput;
    isNot?: Prisma.AccountWhereInput;
};
export type AccountCreateNestedManyWithoutUnitInput = {
    create?: Prisma.XOR<Prisma.AccountCreateWithoutUnitInput, Prisma.AccountUncheckedCreateWithoutUnitInput> | Prisma.AccountCreateWithoutUnitInput[] | Prisma.AccountUncheckedCreateWithoutUnitInput[];
    connectOrCreate?: Prisma.AccountCreateOrConnectWithoutUnitInput | Prisma.AccountCreateOrConnectWithoutUnitInput[];
    createMany?: Prisma.AccountCreateManyUnitInputEnvelope;
    connect?: Prisma.AccountWhereUniqueInput | Prisma.AccountWhereUniqueInput[];
};
export type AccountUncheckedCreateNestedManyWithoutUnitInput = {
    create?: Prisma.XOR<Prisma.AccountCreateWithoutUnitInput, Prisma.AccountUncheckedCreateWithoutUnitInput> | Prisma.AccountCreateWithoutUnitInput[] | Prisma.AccountUncheckedCreateWithoutUnitInput[];
    connectOrCreate?: Prisma.AccountCreateOrConnectWithoutUnitInput | Prisma.AccountCreateOrConnectWithoutUnitInput[];
    createMany?: Prisma.AccountCreateManyUnitInputEnvelope;
    connect?: Prisma.AccountWhereUniqueInput | Prisma.AccountWhereUniqueInput[];
};
export type AccountUpdateManyWithoutUnitNestedInput = {
    create?: Prisma.XOR<Prisma.AccountCreateWithoutUnitInput, Prisma.AccountUncheckedCreateWithoutUnitInput> | Prisma.AccountCreateWithoutUnitInput[] | Prisma.AccountUncheckedCreateWithoutUnitInput[];
    connectOrCreate?: Prisma.AccountCreateOrConnectWithoutUnitInput | Prisma.AccountCreateOrConnectWithoutUnitInput[];
    upsert?: Prisma.AccountUpsertWithWhereUniqueWithoutUnitInput | Prisma.AccountUpsertWithWhereUniqueWithoutUnitInput[];
    createMany?: Prisma.AccountCreateManyUnitInputEnvelope;
    set?: Prisma.AccountWhereUniqueInput | Prisma.AccountWhereUniqueInput[];
    disconnect?: Prisma.AccountWhereUniqueInput | Prisma.AccountWhereUniqueInput[];
    delete?: Prisma.AccountWhereUniqueInput | Prisma.AccountWhereUniqueInput[];
    connect?: Prisma.AccountWhereUniqueInput | Prisma.AccountWhereUniqueInput[];
    update?: Prisma.AccountUpdateWithWhereUniqueWithoutUnitInput | Prisma.AccountUpdateWithWhereUniqueWithoutUnitInput[];
    updateMany?: Prisma.AccountUpdateManyWithWhereWithoutUnitInput | Prisma.AccountUpdateManyWithWhereWithoutUnitInput[];
    deleteMany?: Prisma.AccountScalarWhereInput | Prisma.AccountScalarWhereInput[];
};
export type AccountUncheckedUpdateManyWithoutUnitNestedInput = {
    create?: Prisma.XOR<Prisma.AccountCreateWithoutUnitInput, Prisma.AccountUncheckedCreateWithoutUnitInput> | Prisma.AccountCreateWithoutUnitInput[] | Prisma.AccountUncheckedCreateWithoutUnitInput[];
    connectOrCreate?: Prisma.AccountCreateOrConnectWithoutUnitInput | Prisma.AccountCreateOrConnectWithoutUnitInput[];
    upsert?: Prisma.AccountUpsertWithWhereUniqueWithoutUnitInput | Prisma.AccountUpsertWithWhereUniqueWithoutUnitInput[];
    createMany?: Prisma.AccountCreateManyUnitInputEnvelope;
    set?: Prisma.AccountWhereUniqueInput | Prisma.AccountWhereUniqueInput[];
    disconnect?: Prisma.AccountWhereUniqueInput | Prisma.AccountWhereUniqueInput[];
    delete?: Prisma.AccountWhereUniqueInput | Prisma.AccountWhereUniqueInput[];
    connect?: Prisma.AccountWhereUniqueInput | Prisma.AccountWhereUniqueInput[];
    update?: Prisma.AccountUpdateWithWhereUniqueWithoutUnitInput | Prisma.AccountUpdateWithWhereUniqueWithoutUnitInput[];
    updateMany?: Prisma.AccountUpdateManyWithWhereWithoutUnitInput | Prisma.AccountUpdateManyWithWhereWithoutUnitInput[];
    deleteMany?: Prisma.AccountScalarWhereInput | Prisma.AccountScalarWhereInput[];
};
export type EnumAccountStateFieldUpdateOperationsInput = {
    set?: $Enums.AccountState;
};
export type AccountCreateNestedOneWithoutDomainsInput = {
    create?: Prisma.XOR<Prisma.AccountCreateWithoutDomainsInput, Prisma.AccountUncheckedCreateWithoutDomainsInput>;
    connectOrCreate?: Prisma.AccountCreateOrConnectWithoutDomainsInput;
    connect?: Prisma.AccountWhereUniqueInput;
};
export type AccountUpdateOneRequiredWithoutDomainsNestedInput = {
    create?: Prisma.XOR<Prisma.AccountCreateWithoutDomainsInput, Prisma.AccountUncheckedCreateWithoutDomainsInput>;
    connectOrCreate?: Prisma.AccountCreateOrConnectWithoutDomainsInput;
    upsert?: Prisma.AccountUpsertWithoutDomainsInput;
    connect?: Prisma.AccountWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.AccountUpdateToOneWithWhereWithoutDomainsInput, Prisma.AccountUpdateWithoutDomainsInput>, Prisma.AccountUncheckedUpdateWithoutDomainsInput>;
};
export type AccountCreateNestedOneWithoutAppsInput = {
    create?: Prisma.XOR<Prisma.AccountCreateWithoutAppsInput, Prisma.AccountUncheckedCreateWithoutAppsInput>;
    connectOrCreate?: Prisma.AccountCreateOrConnectWithoutAppsInput;
    connect?: Prisma.AccountWhereUniqueInput;
};
export type AccountUpdateOneRequiredWithoutAppsNestedInput = {
    create?: Prisma.XOR<Prisma.AccountCreateWithoutAppsInput, Prisma.AccountUncheckedCreateWithoutAppsInput>;
    connectOrCreate?: Prisma.AccountCreateOrConnectWithoutAppsInput;
    upsert?: Prisma.AccountUpsertWithoutAppsInput;
    connect?: Prisma.AccountWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.AccountUpdateToOneWithWhereWithoutAppsInput, Prisma.AccountUpdateWithoutAppsInput>, Prisma.AccountUncheckedUpdateWithoutAppsInput>;
};
export type AccountCreateNestedOneWithoutOwnedSharesInput = {
    create?: Prisma.XOR<Prisma.AccountCreateWithoutOwnedSharesInput, Prisma.AccountUncheckedCreateWithoutOwnedSharesInput>;
    connectOrCreate?: Prisma.AccountCreateOrConnectWithoutOwnedSharesInput;
    connect?: Prisma.AccountWhereUniqueInput;
};
export type AccountUpdateOneRequiredWithoutOwnedSharesNestedInput = {
    create?: Prisma.XOR<Prisma.AccountCreateWithoutOwnedSharesInput, Prisma.AccountUncheckedCreateWithoutOwnedSharesInput>;
    connectOrCreate?: Prisma.AccountCreateOrConnectWithoutOwnedSharesInput;
    upsert?: Prisma.AccountUpsertWithoutOwnedSharesInput;
    connect?: Prisma.AccountWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.AccountUpdateToOneWithWhereWithoutOwnedSharesInput, Prisma.AccountUpdateWithoutOwnedSharesInput>, Prisma.AccountUncheckedUpdateWithoutOwnedSharesInput>;
};
export type AccountCreateWithoutUnitInput = {
    accountId: string;
    arn: string;
    name: string;
    email: string;
    state: $Enums.AccountState;
    joinedAt?: Date | string | null;
    path: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    inventoriedAt?: Date | string | null;
    inventoryError?: string | null;
    domains?: Prisma.DomainCreateNestedManyWithoutAccountInput;
    apps?: Prisma.MlflowAppCreateNestedManyWithoutAccountInput;
    ownedShares?: Prisma.ShareCreateNestedManyWithoutOwnerInput;
};
export type AccountUncheckedCreateWithoutUnitInput = {
    accountId: string;
    arn: string;
    name: string;
    email: string;
    state: $Enums.AccountState;
    joinedAt?: Date | string | null;
    path: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    inventoriedAt?: Date | string | null;
    inventoryError?: string | null;
    domains?: Prisma.DomainUncheckedCreateNestedManyWithoutAccountInput;
    apps?: Prisma.MlflowAppUncheckedCreateNestedManyWithoutAccountInput;
    ownedShares?: Prisma.ShareUncheckedCreateNestedManyWithoutOwnerInput;
};
export type AccountCreateOrConnectWithoutUnitInput = {
    where: Prisma.AccountWhereUniqueInput;
    create: Prisma.XOR<Prisma.AccountCreateWithoutUnitInput, Prisma.AccountUncheckedCreateWithoutUnitInput>;
};
export type AccountCreateManyUnitInputEnvelope = {
    data: Prisma.AccountCreateManyUnitInput | Prisma.AccountCreateManyUnitInput[];
    skipDuplicates?: boolean;
};
export type AccountUpsertWithWhereUniqueWithoutUnitInput = {
    where: Prisma.AccountWhereUniqueInput;
    update: Prisma.XOR<Prisma.AccountUpdateWithoutUnitInput, Prisma.AccountUncheckedUpdateWithoutUnitInput>;
    create: Prisma.XOR<Prisma.AccountCreateWithoutUnitInput, Prisma.AccountUncheckedCreateWithoutUnitInput>;
};
export type AccountUpdateWithWhereUniqueWithoutUnitInput = {
    where: Prisma.AccountWhereUniqueInput;
    data: Prisma.XOR<Prisma.AccountUpdateWithoutUnitInput, Prisma.AccountUncheckedUpdateWithoutUnitInput>;
};
export type AccountUpdateManyWithWhereWithoutUnitInput = {
    where: Prisma.AccountScalarWhereInput;
    data: Prisma.XOR<Prisma.AccountUpdateManyMutationInput, Prisma.AccountUncheckedUpdateManyWithoutUnitInput>;
};
export type AccountScalarWhereInput = {
    AND?: Prisma.AccountScalarWhereInput | Prisma.AccountScalarWhereInput[];
    OR?: Prisma.AccountScalarWhereInput[];
    NOT?: Prisma.AccountScalarWhereInput | Prisma.AccountScalarWhereInput[];
    tenant?: Prisma.StringFilter<"Account"> | string;
    accountId?: Prisma.StringFilter<"Account"> | string;
    arn?: Prisma.StringFilter<"Account"> | string;
    name?: Prisma.StringFilter<"Account"> | string;
    email?: Prisma.StringFilter<"Account"> | string;
    state?: Prisma.EnumAccountStateFilter<"Account"> | $Enums.AccountState;
    joinedAt?: Prisma.DateTimeNullableFilter<"Account"> | Date | string | null;
    unitId?: Prisma.StringNullableFilter<"Account"> | string | null;
    path?: Prisma.StringFilter<"Account"> | string;
    tags?: Prisma.JsonNullableFilter<"Account">;
    observedAt?: Prisma.DateTimeFilter<"Account"> | Date | string;
    closedAt?: Prisma.DateTimeNullableFilter<"Account"> | Date | string | null;
    inventoriedAt?: Prisma.DateTimeNullableFilter<"Account"> | Date | string | null;
    inventoryError?: Prisma.StringNullableFilter<"Account"> | string | null;
};
export type AccountCreateWithoutDomainsInput = {
    accountId: string;
    arn: string;
    name: string;
    email: string;
    state: $Enums.AccountState;
    joinedAt?: Date | string | null;
    path: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    inventoriedAt?: Date | string | null;
    inventoryError?: string | null;
    unit?: Prisma.OrgUnitCreateNestedOneWithoutAccountsInput;
    apps?: Prisma.MlflowAppCreateNestedManyWithoutAccountInput;
    ownedShares?: Prisma.ShareCreateNestedManyWithoutOwnerInput;
};
export type AccountUncheckedCreateWithoutDomainsInput = {
    tenant?: string;
    accountId: string;
    arn: string;
    name: string;
    email: string;
    state: $Enums.AccountState;
    joinedAt?: Date | string | null;
    unitId?: string | null;
    path: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    inventoriedAt?: Date | string | null;
    inventoryError?: string | null;
    apps?: Prisma.MlflowAppUncheckedCreateNestedManyWithoutAccountInput;
    ownedShares?: Prisma.ShareUncheckedCreateNestedManyWithoutOwnerInput;
};
export type AccountCreateOrConnectWithoutDomainsInput = {
    where: Prisma.AccountWhereUniqueInput;
    create: Prisma.XOR<Prisma.AccountCreateWithoutDomainsInput, Prisma.AccountUncheckedCreateWithoutDomainsInput>;
};
export type AccountUpsertWithoutDomainsInput = {
    update: Prisma.XOR<Prisma.AccountUpdateWithoutDomainsInput, Prisma.AccountUncheckedUpdateWithoutDomainsInput>;
    create: Prisma.XOR<Prisma.AccountCreateWithoutDomainsInput, Prisma.AccountUncheckedCreateWithoutDomainsInput>;
    where?: Prisma.AccountWhereInput;
};
export type AccountUpdateToOneWithWhereWithoutDomainsInput = {
    where?: Prisma.AccountWhereInput;
    data: Prisma.XOR<Prisma.AccountUpdateWithoutDomainsInput, Prisma.AccountUncheckedUpdateWithoutDomainsInput>;
};
export type AccountUpdateWithoutDomainsInput = {
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumAccountStateFieldUpdateOperationsInput | $Enums.AccountState;
    joinedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoriedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoryError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.OrgUnitUpdateOneWithoutAccountsNestedInput;
    apps?: Prisma.MlflowAppUpdateManyWithoutAccountNestedInput;
    ownedShares?: Prisma.ShareUpdateManyWithoutOwnerNestedInput;
};
export type AccountUncheckedUpdateWithoutDomainsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumAccountStateFieldUpdateOperationsInput | $Enums.AccountState;
    joinedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    unitId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoriedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoryError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    apps?: Prisma.MlflowAppUncheckedUpdateManyWithoutAccountNestedInput;
    ownedShares?: Prisma.ShareUncheckedUpdateManyWithoutOwnerNestedInput;
};
export type AccountCreateWithoutAppsInput = {
    accountId: string;
    arn: string;
    name: string;
    email: string;
    state: $Enums.AccountState;
    joinedAt?: Date | string | null;
    path: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    inventoriedAt?: Date | string | null;
    inventoryError?: string | null;
    unit?: Prisma.OrgUnitCreateNestedOneWithoutAccountsInput;
    domains?: Prisma.DomainCreateNestedManyWithoutAccountInput;
    ownedShares?: Prisma.ShareCreateNestedManyWithoutOwnerInput;
};
export type AccountUncheckedCreateWithoutAppsInput = {
    tenant?: string;
    accountId: string;
    arn: string;
    name: string;
    email: string;
    state: $Enums.AccountState;
    joinedAt?: Date | string | null;
    unitId?: string | null;
    path: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    inventoriedAt?: Date | string | null;
    inventoryError?: string | null;
    domains?: Prisma.DomainUncheckedCreateNestedManyWithoutAccountInput;
    ownedShares?: Prisma.ShareUncheckedCreateNestedManyWithoutOwnerInput;
};
export type AccountCreateOrConnectWithoutAppsInput = {
    where: Prisma.AccountWhereUniqueInput;
    create: Prisma.XOR<Prisma.AccountCreateWithoutAppsInput, Prisma.AccountUncheckedCreateWithoutAppsInput>;
};
export type AccountUpsertWithoutAppsInput = {
    update: Prisma.XOR<Prisma.AccountUpdateWithoutAppsInput, Prisma.AccountUncheckedUpdateWithoutAppsInput>;
    create: Prisma.XOR<Prisma.AccountCreateWithoutAppsInput, Prisma.AccountUncheckedCreateWithoutAppsInput>;
    where?: Prisma.AccountWhereInput;
};
export type AccountUpdateToOneWithWhereWithoutAppsInput = {
    where?: Prisma.AccountWhereInput;
    data: Prisma.XOR<Prisma.AccountUpdateWithoutAppsInput, Prisma.AccountUncheckedUpdateWithoutAppsInput>;
};
export type AccountUpdateWithoutAppsInput = {
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumAccountStateFieldUpdateOperationsInput | $Enums.AccountState;
    joinedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoriedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoryError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.OrgUnitUpdateOneWithoutAccountsNestedInput;
    domains?: Prisma.DomainUpdateManyWithoutAccountNestedInput;
    ownedShares?: Prisma.ShareUpdateManyWithoutOwnerNestedInput;
};
export type AccountUncheckedUpdateWithoutAppsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumAccountStateFieldUpdateOperationsInput | $Enums.AccountState;
    joinedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    unitId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoriedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoryError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    domains?: Prisma.DomainUncheckedUpdateManyWithoutAccountNestedInput;
    ownedShares?: Prisma.ShareUncheckedUpdateManyWithoutOwnerNestedInput;
};
export type AccountCreateWithoutOwnedSharesInput = {
    accountId: string;
    arn: string;
    name: string;
    email: string;
    state: $Enums.AccountState;
    joinedAt?: Date | string | null;
    path: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    inventoriedAt?: Date | string | null;
    inventoryError?: string | null;
    unit?: Prisma.OrgUnitCreateNestedOneWithoutAccountsInput;
    domains?: Prisma.DomainCreateNestedManyWithoutAccountInput;
    apps?: Prisma.MlflowAppCreateNestedManyWithoutAccountInput;
};
export type AccountUncheckedCreateWithoutOwnedSharesInput = {
    tenant?: string;
    accountId: string;
    arn: string;
    name: string;
    email: string;
    state: $Enums.AccountState;
    joinedAt?: Date | string | null;
    unitId?: string | null;
    path: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    inventoriedAt?: Date | string | null;
    inventoryError?: string | null;
    domains?: Prisma.DomainUncheckedCreateNestedManyWithoutAccountInput;
    apps?: Prisma.MlflowAppUncheckedCreateNestedManyWithoutAccountInput;
};
export type AccountCreateOrConnectWithoutOwnedSharesInput = {
    where: Prisma.AccountWhereUniqueInput;
    create: Prisma.XOR<Prisma.AccountCreateWithoutOwnedSharesInput, Prisma.AccountUncheckedCreateWithoutOwnedSharesInput>;
};
export type AccountUpsertWithoutOwnedSharesInput = {
    update: Prisma.XOR<Prisma.AccountUpdateWithoutOwnedSharesInput, Prisma.AccountUncheckedUpdateWithoutOwnedSharesInput>;
    create: Prisma.XOR<Prisma.AccountCreateWithoutOwnedSharesInput, Prisma.AccountUncheckedCreateWithoutOwnedSharesInput>;
    where?: Prisma.AccountWhereInput;
};
export type AccountUpdateToOneWithWhereWithoutOwnedSharesInput = {
    where?: Prisma.AccountWhereInput;
    data: Prisma.XOR<Prisma.AccountUpdateWithoutOwnedSharesInput, Prisma.AccountUncheckedUpdateWithoutOwnedSharesInput>;
};
export type AccountUpdateWithoutOwnedSharesInput = {
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumAccountStateFieldUpdateOperationsInput | $Enums.AccountState;
    joinedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoriedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoryError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.OrgUnitUpdateOneWithoutAccountsNestedInput;
    domains?: Prisma.DomainUpdateManyWithoutAccountNestedInput;
    apps?: Prisma.MlflowAppUpdateManyWithoutAccountNestedInput;
};
export type AccountUncheckedUpdateWithoutOwnedSharesInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumAccountStateFieldUpdateOperationsInput | $Enums.AccountState;
    joinedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    unitId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoriedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoryError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    domains?: Prisma.DomainUncheckedUpdateManyWithoutAccountNestedInput;
    apps?: Prisma.MlflowAppUncheckedUpdateManyWithoutAccountNestedInput;
};
export type AccountCreateManyUnitInput = {
    accountId: string;
    arn: string;
    name: string;
    email: string;
    state: $Enums.AccountState;
    joinedAt?: Date | string | null;
    path: string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt: Date | string;
    closedAt?: Date | string | null;
    inventoriedAt?: Date | string | null;
    inventoryError?: string | null;
};
export type AccountUpdateWithoutUnitInput = {
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumAccountStateFieldUpdateOperationsInput | $Enums.AccountState;
    joinedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoriedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoryError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    domains?: Prisma.DomainUpdateManyWithoutAccountNestedInput;
    apps?: Prisma.MlflowAppUpdateManyWithoutAccountNestedInput;
    ownedShares?: Prisma.ShareUpdateManyWithoutOwnerNestedInput;
};
export type AccountUncheckedUpdateWithoutUnitInput = {
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumAccountStateFieldUpdateOperationsInput | $Enums.AccountState;
    joinedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoriedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoryError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    domains?: Prisma.DomainUncheckedUpdateManyWithoutAccountNestedInput;
    apps?: Prisma.MlflowAppUncheckedUpdateManyWithoutAccountNestedInput;
    ownedShares?: Prisma.ShareUncheckedUpdateManyWithoutOwnerNestedInput;
};
export type AccountUncheckedUpdateManyWithoutUnitInput = {
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    arn?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    email?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumAccountStateFieldUpdateOperationsInput | $Enums.AccountState;
    joinedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    path?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    closedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoriedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    inventoryError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
/**
 * Count Type AccountCountOutputType
 */
export type AccountCountOutputType = {
    domains: number;
    apps: number;
    ownedShares: number;
};
export type AccountCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    domains?: boolean | AccountCountOutputTypeCountDomainsArgs;
    apps?: boolean | AccountCountOutputTypeCountAppsArgs;
    ownedShares?: boolean | AccountCountOutputTypeCountOwnedSharesArgs;
};
/**
 * AccountCountOutputType without action
 */
export type AccountCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AccountCountOutputType
     */
    select?: Prisma.AccountCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * AccountCountOutputType without action
 */
export type AccountCountOutputTypeCountDomainsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.DomainWhereInput;
};
/**
 * AccountCountOutputType without action
 */
export type AccountCountOutputTypeCountAppsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.MlflowAppWhereInput;
};
/**
 * AccountCountOutputType without action
 */
export type AccountCountOutputTypeCountOwnedSharesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ShareWhereInput;
};
export type AccountSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    accountId?: boolean;
    arn?: boolean;
    name?: boolean;
    email?: boolean;
    state?: boolean;
    joinedAt?: boolean;
    unitId?: boolean;
    path?: boolean;
    tags?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
    inventoriedAt?: boolean;
    inventoryError?: boolean;
    unit?: boolean | Prisma.Account$unitArgs<ExtArgs>;
    domains?: boolean | Prisma.Account$domainsArgs<ExtArgs>;
    apps?: boolean | Prisma.Account$appsArgs<ExtArgs>;
    ownedShares?: boolean | Prisma.Account$ownedSharesArgs<ExtArgs>;
    _count?: boolean | Prisma.AccountCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["account"]>;
export type AccountSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    accountId?: boolean;
    arn?: boolean;
    name?: boolean;
    email?: boolean;
    state?: boolean;
    joinedAt?: boolean;
    unitId?: boolean;
    path?: boolean;
    tags?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
    inventoriedAt?: boolean;
    inventoryError?: boolean;
    unit?: boolean | Prisma.Account$unitArgs<ExtArgs>;
}, ExtArgs["result"]["account"]>;
export type AccountSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    accountId?: boolean;
    arn?: boolean;
    name?: boolean;
    email?: boolean;
    state?: boolean;
    joinedAt?: boolean;
    unitId?: boolean;
    path?: boolean;
    tags?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
    inventoriedAt?: boolean;
    inventoryError?: boolean;
    unit?: boolean | Prisma.Account$unitArgs<ExtArgs>;
}, ExtArgs["result"]["account"]>;
export type AccountSelectScalar = {
    tenant?: boolean;
    accountId?: boolean;
    arn?: boolean;
    name?: boolean;
    email?: boolean;
    state?: boolean;
    joinedAt?: boolean;
    unitId?: boolean;
    path?: boolean;
    tags?: boolean;
    observedAt?: boolean;
    closedAt?: boolean;
    inventoriedAt?: boolean;
    inventoryError?: boolean;
};
export type AccountOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "accountId" | "arn" | "name" | "email" | "state" | "joinedAt" | "unitId" | "path" | "tags" | "observedAt" | "closedAt" | "inventoriedAt" | "inventoryError", ExtArgs["result"]["account"]>;
export type AccountInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    unit?: boolean | Prisma.Account$unitArgs<ExtArgs>;
    domains?: boolean | Prisma.Account$domainsArgs<ExtArgs>;
    apps?: boolean | Prisma.Account$appsArgs<ExtArgs>;
    ownedShares?: boolean | Prisma.Account$ownedSharesArgs<ExtArgs>;
    _count?: boolean | Prisma.AccountCountOutputTypeDefaultArgs<ExtArgs>;
};
export type AccountIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    unit?: boolean | Prisma.Account$unitArgs<ExtArgs>;
};
export type AccountIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    unit?: boolean | Prisma.Account$unitArgs<ExtArgs>;
};
export type $AccountPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Account";
    objects: {
        unit: Prisma.$OrgUnitPayload<ExtArgs> | null;
        domains: Prisma.$DomainPayload<ExtArgs>[];
        apps: Prisma.$MlflowAppPayload<ExtArgs>[];
        ownedShares: Prisma.$SharePayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        accountId: string;
        arn: string;
        name: string;
        email: string;
        state: $Enums.AccountState;
        joinedAt: Date | null;
        unitId: string | null;
        /**
         * path of its unit and its id: /r-…/ou-…/123456789012/ ; external and departed accounts: /123456789012/
         */
        path: string;
        /**
         * null while they could not be read
         */
        tags: runtime.JsonValue | null;
        observedAt: Date;
        /**
         * when it was no longer seen in the organization
         */
        closedAt: Date | null;
        /**
         * when its apps and domains were last read in whole
         */
        inventoriedAt: Date | null;
        inventoryError: string | null;
    }, ExtArgs["result"]["account"]>;
    composites: {};
};
export type AccountGetPayload<S extends boolean | null | undefined | AccountDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$AccountPayload, S>;
export type AccountCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<AccountFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: AccountCountAggregateInputType | true;
};
export interface AccountDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Account'];
        meta: {
            name: 'Account';
        };
    };
    /**
     * Find zero or one Account that matches the filter.
     * @param {AccountFindUniqueArgs} args - Arguments to find a Account
     * @example
     * // Get one Account
     * const account = await prisma.account.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends AccountFindUniqueArgs>(args: Prisma.SelectSubset<T, AccountFindUniqueArgs<ExtArgs>>): Prisma.Prisma__AccountClient<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Account that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {AccountFindUniqueOrThrowArgs} args - Arguments to find a Account
     * @example
     * // Get one Account
     * const account = await prisma.account.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends AccountFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, AccountFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__AccountClient<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Account that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AccountFindFirstArgs} args - Arguments to find a Account
     * @example
     * // Get one Account
     * const account = await prisma.account.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends AccountFindFirstArgs>(args?: Prisma.SelectSubset<T, AccountFindFirstArgs<ExtArgs>>): Prisma.Prisma__AccountClient<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Account that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AccountFindFirstOrThrowArgs} args - Arguments to find a Account
     * @example
     * // Get one Account
     * const account = await prisma.account.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends AccountFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, AccountFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__AccountClient<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Accounts that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AccountFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Accounts
     * const accounts = await prisma.account.findMany()
     *
     * // Get first 10 Accounts
     * const accounts = await prisma.account.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const accountWithTenantOnly = await prisma.account.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends AccountFindManyArgs>(args?: Prisma.SelectSubset<T, AccountFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Account.
     * @param {AccountCreateArgs} args - Arguments to create a Account.
     * @example
     * // Create one Account
     * const Account = await prisma.account.create({
     *   data: {
     *     // ... data to create a Account
     *   }
     * })
     *
     */
    create<T extends AccountCreateArgs>(args: Prisma.SelectSubset<T, AccountCreateArgs<ExtArgs>>): Prisma.Prisma__AccountClient<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Accounts.
     * @param {AccountCreateManyArgs} args - Arguments to create many Accounts.
     * @example
     * // Create many Accounts
     * const account = await prisma.account.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends AccountCreateManyArgs>(args?: Prisma.SelectSubset<T, AccountCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Accounts and returns the data saved in the database.
     * @param {AccountCreateManyAndReturnArgs} args - Arguments to create many Accounts.
     * @example
     * // Create many Accounts
     * const account = await prisma.account.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Accounts and only return the `tenant`
     * const accountWithTenantOnly = await prisma.account.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends AccountCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, AccountCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Account.
     * @param {AccountDeleteArgs} args - Arguments to delete one Account.
     * @example
     * // Delete one Account
     * const Account = await prisma.account.delete({
     *   where: {
     *     // ... filter to delete one Account
     *   }
     * })
     *
     */
    delete<T extends AccountDeleteArgs>(args: Prisma.SelectSubset<T, AccountDeleteArgs<ExtArgs>>): Prisma.Prisma__AccountClient<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Account.
     * @param {AccountUpdateArgs} args - Arguments to update one Account.
     * @example
     * // Update one Account
     * const account = await prisma.account.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends AccountUpdateArgs>(args: Prisma.SelectSubset<T, AccountUpdateArgs<ExtArgs>>): Prisma.Prisma__AccountClient<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Accounts.
     * @param {AccountDeleteManyArgs} args - Arguments to filter Accounts to delete.
     * @example
     * // Delete a few Accounts
     * const { count } = await prisma.account.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends AccountDeleteManyArgs>(args?: Prisma.SelectSubset<T, AccountDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Accounts.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AccountUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Accounts
     * const account = await prisma.account.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends AccountUpdateManyArgs>(args: Prisma.SelectSubset<T, AccountUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Accounts and returns the data updated in the database.
     * @param {AccountUpdateManyAndReturnArgs} args - Arguments to update many Accounts.
     * @example
     * // Update many Accounts
     * const account = await prisma.account.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Accounts and only return the `tenant`
     * const accountWithTenantOnly = await prisma.account.updateManyAndReturn({
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
    updateManyAndReturn<T extends AccountUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, AccountUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Account.
     * @param {AccountUpsertArgs} args - Arguments to update or create a Account.
     * @example
     * // Update or create a Account
     * const account = await prisma.account.upsert({
     *   create: {
     *     // ... data to create a Account
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Account we want to update
     *   }
     * })
     */
    upsert<T extends AccountUpsertArgs>(args: Prisma.SelectSubset<T, AccountUpsertArgs<ExtArgs>>): Prisma.Prisma__AccountClient<runtime.Types.Result.GetResult<Prisma.$AccountPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Accounts.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AccountCountArgs} args - Arguments to filter Accounts to count.
     * @example
     * // Count the number of Accounts
     * const count = await prisma.account.count({
     *   where: {
     *     // ... the filter for the Accounts we want to count
     *   }
     * })
    **/
    count<T extends AccountCountArgs>(args?: Prisma.Subset<T, AccountCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], AccountCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Account.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AccountAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends AccountAggregateArgs>(args: Prisma.Subset<T, AccountAggregateArgs>): Prisma.PrismaPromise<GetAccountAggregateType<T>>;
    /**
     * Group by Account.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AccountGroupByArgs} args - Group by arguments.
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
    groupBy<T extends AccountGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: AccountGroupByArgs['orderBy'];
    } : {
        orderBy?: AccountGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, AccountGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetAccountGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Account model
     */
    readonly fields: AccountFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Account.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__AccountClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    unit<T extends Prisma.Account$unitArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Account$unitArgs<ExtArgs>>): Prisma.Prisma__OrgUnitClient<runtime.Types.Result.GetResult<Prisma.$OrgUnitPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    domains<T extends Prisma.Account$domainsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Account$domainsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$DomainPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    apps<T extends Prisma.Account$appsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Account$appsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$MlflowAppPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    ownedShares<T extends Prisma.Account$ownedSharesArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Account$ownedSharesArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SharePayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the Account model
 */
export interface AccountFieldRefs {
    readonly tenant: Prisma.FieldRef<"Account", 'String'>;
    readonly accountId: Prisma.FieldRef<"Account", 'String'>;
    readonly arn: Prisma.FieldRef<"Account", 'String'>;
    readonly name: Prisma.FieldRef<"Account", 'String'>;
    readonly email: Prisma.FieldRef<"Account", 'String'>;
    readonly state: Prisma.FieldRef<"Account", 'AccountState'>;
    readonly joinedAt: Prisma.FieldRef<"Account", 'DateTime'>;
    readonly unitId: Prisma.FieldRef<"Account", 'String'>;
    readonly path: Prisma.FieldRef<"Account", 'String'>;
    readonly tags: Prisma.FieldRef<"Account", 'Json'>;
    readonly observedAt: Prisma.FieldRef<"Account", 'DateTime'>;
    readonly closedAt: Prisma.FieldRef<"Account", 'DateTime'>;
    readonly inventoriedAt: Prisma.FieldRef<"Account", 'DateTime'>;
    readonly inventoryError: Prisma.FieldRef<"Account", 'String'>;
}
/**
 * Account findUnique
 */
export type AccountFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Account
     */
    select?: Prisma.AccountSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Account
     */
    omit?: Prisma.AccountOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.AccountInclude<ExtArgs> | null;
    /**
     * Filter, which Account to fetch.
     */
    where: Prisma.AccountWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Account findUniqueOrThrow
 */
export type AccountFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Account
     */
    select?: Prisma.AccountSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Account
     */
    omit?: Prisma.AccountOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.AccountInclude<ExtArgs> | null;
    /**
     * Filter, which Account to fetch.
     */
    where: Prisma.AccountWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Account findFirst
 */
export type AccountFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Account
     */
    select?: Prisma.AccountSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Account
     */
    omit?: Prisma.AccountOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.AccountInclude<ExtArgs> | null;
    /**
     * Filter, which Account to fetch.
     */
    where?: Prisma.AccountWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Accounts to fetch.
     */
    orderBy?: Prisma.AccountOrderByWithRelationInput | Prisma.AccountOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Accounts.
     */
    cursor?: Prisma.AccountWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Accounts from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Accounts.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Accounts.
     */
    distinct?: Prisma.AccountScalarFieldEnum | Prisma.AccountScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Account findFirstOrThrow
 */
export type AccountFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Account
     */
    select?: Prisma.AccountSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Account
     */
    omit?: Prisma.AccountOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.AccountInclude<ExtArgs> | null;
    /**
     * Filter, which Account to fetch.
     */
    where?: Prisma.AccountWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Accounts to fetch.
     */
    orderBy?: Prisma.AccountOrderByWithRelationInput | Prisma.AccountOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Accounts.
     */
    cursor?: Prisma.AccountWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Accounts from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Accounts.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Accounts.
     */
    distinct?: Prisma.AccountScalarFieldEnum | Prisma.AccountScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Account findMany
 */
export type AccountFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Account
     */
    select?: Prisma.AccountSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Account
     */
    omit?: Prisma.AccountOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.AccountInclude<ExtArgs> | null;
    /**
     * Filter, which Accounts to fetch.
     */
    where?: Prisma.AccountWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Accounts to fetch.
     */
    orderBy?: Prisma.AccountOrderByWithRelationInput | Prisma.AccountOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Accounts.
     */
    cursor?: Prisma.AccountWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Accounts from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Accounts.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Accounts.
     */
    distinct?: Prisma.AccountScalarFieldEnum | Prisma.AccountScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Account create
 */
export type AccountCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Account
     */
    select?: Prisma.AccountSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Account
     */
    omit?: Prisma.AccountOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.AccountInclude<ExtArgs> | null;
    /**
     * The data needed to create a Account.
     */
    data: Prisma.XOR<Prisma.AccountCreateInput, Prisma.AccountUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Account createMany
 */
export type AccountCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Accounts.
     */
    data: Prisma.AccountCreateManyInput | Prisma.AccountCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Account createManyAndReturn
 */
export type AccountCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Account
     */
    select?: Prisma.AccountSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Account
     */
    omit?: Prisma.AccountOmit<ExtArgs> | null;
    /**
     * The data used to create many Accounts.
     */
    data: Prisma.AccountCreateManyInput | Prisma.AccountCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.AccountIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Account update
 */
export type AccountUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Account
     */
    select?: Prisma.AccountSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Account
     */
    omit?: Prisma.AccountOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.AccountInclude<ExtArgs> | null;
    /**
     * The data needed to update a Account.
     */
    data: Prisma.XOR<Prisma.AccountUpdateInput, Prisma.AccountUncheckedUpdateInput>;
    /**
     * Choose, which Account to update.
     */
    where: Prisma.AccountWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Account updateMany
 */
export type AccountUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Accounts.
     */
    data: Prisma.XOR<Prisma.AccountUpdateManyMutationInput, Prisma.AccountUncheckedUpdateManyInput>;
    /**
     * Filter which Accounts to update
     */
    where?: Prisma.AccountWhereInput;
    /**
     * Limit how many Accounts to update.
     */
    limit?: number;
};
/**
 * Account updateManyAndReturn
 */
export type AccountUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Account
     */
    select?: Prisma.AccountSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Account
     */
    omit?: Prisma.AccountOmit<ExtArgs> | null;
    /**
     * The data used to update Accounts.
     */
    data: Prisma.XOR<Prisma.AccountUpdateManyMutationInput, Prisma.AccountUncheckedUpdateManyInput>;
    /**
     * Filter which Accounts to update
     */
    where?: Prisma.AccountWhereInput;
    /**
     * Limit how many Accounts to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.AccountIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Account upsert
 */
export type AccountUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Account
     */
    select?: Prisma.AccountSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Account
     */
    omit?: Prisma.AccountOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.AccountInclude<ExtArgs> | null;
    /**
     * The filter to search for the Account to update in case it exists.
     */
    where: Prisma.AccountWhereUniqueInput;
    /**
     * In case the Account found by the `where` argument doesn't exist, create a new Account with this data.
     */
    create: Prisma.XOR<Prisma.AccountCreateInput, Prisma.AccountUncheckedCreateInput>;
    /**
     * In case the Account was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.AccountUpdateInput, Prisma.AccountUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Account delete
 */
export type AccountDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Account
     */
    select?: Prisma.AccountSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Account
     */
    omit?: Prisma.AccountOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.AccountInclude<ExtArgs> | null;
    /**
     * Filter which Account to delete.
     */
    where: Prisma.AccountWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Account deleteMany
 */
export type AccountDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Accounts to delete
     */
    where?: Prisma.AccountWhereInput;
    /**
     * Limit how many Accounts to delete.
     */
    limit?: number;
};
/**
 * Account.unit
 */
export type Account$unitArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the OrgUnit
     */
    select?: Prisma.OrgUnitSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the OrgUnit
     */
    omit?: Prisma.OrgUnitOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.OrgUnitInclude<ExtArgs> | null;
    where?: Prisma.OrgUnitWhereInput;
};
/**
 * Account.domains
 */
export type Account$domainsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    where?: Prisma.DomainWhereInput;
    orderBy?: Prisma.DomainOrderByWithRelationInput | Prisma.DomainOrderByWithRelationInput[];
    cursor?: Prisma.DomainWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.DomainScalarFieldEnum | Prisma.DomainScalarFieldEnum[];
};
/**
 * Account.apps
 */
export type Account$appsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    where?: Prisma.MlflowAppWhereInput;
    orderBy?: Prisma.MlflowAppOrderByWithRelationInput | Prisma.MlflowAppOrderByWithRelationInput[];
    cursor?: Prisma.MlflowAppWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.MlflowAppScalarFieldEnum | Prisma.MlflowAppScalarFieldEnum[];
};
/**
 * Account.ownedShares
 */
export type Account$ownedSharesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Share
     */
    select?: Prisma.ShareSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Share
     */
    omit?: Prisma.ShareOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareInclude<ExtArgs> | null;
    where?: Prisma.ShareWhereInput;
    orderBy?: Prisma.ShareOrderByWithRelationInput | Prisma.ShareOrderByWithRelationInput[];
    cursor?: Prisma.ShareWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ShareScalarFieldEnum | Prisma.ShareScalarFieldEnum[];
};
/**
 * Account without action
 */
export type AccountDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Account
     */
    select?: Prisma.AccountSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Account
     */
    omit?: Prisma.AccountOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.AccountInclude<ExtArgs> | null;
};
