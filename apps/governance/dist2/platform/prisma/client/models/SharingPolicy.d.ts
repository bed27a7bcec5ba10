import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model SharingPolicy
 * A named policy; its text lives in versions.
 */
export type SharingPolicyModel = runtime.Types.Result.DefaultSelection<Prisma.$SharingPolicyPayload>;
export type AggregateSharingPolicy = {
    _count: SharingPolicyCountAggregateOutputType | null;
    _avg: SharingPolicyAvgAggregateOutputType | null;
    _sum: SharingPolicySumAggregateOutputType | null;
    _min: SharingPolicyMinAggregateOutputType | null;
    _max: SharingPolicyMaxAggregateOutputType | null;
};
export type SharingPolicyAvgAggregateOutputType = {
    activeVersion: number | null;
    latestVersion: number | null;
    lockVersion: number | null;
};
export type SharingPolicySumAggregateOutputType = {
    activeVersion: number | null;
    latestVersion: number | null;
    lockVersion: number | null;
};
export type SharingPolicyMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    name: string | null;
    description: string | null;
    scopeKind: $Enums.ScopeKind | null;
    scopeId: string | null;
    state: $Enums.PolicyState | null;
    requestMode: $Enums.EnforcementMode | null;
    reconcileMode: $Enums.EnforcementMode | null;
    activeVersion: number | null;
    latestVersion: number | null;
    expiresAt: Date | null;
    lockVersion: number | null;
    createdAt: Date | null;
    updatedAt: Date | null;
};
export type SharingPolicyMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    name: string | null;
    description: string | null;
    scopeKind: $Enums.ScopeKind | null;
    scopeId: string | null;
    state: $Enums.PolicyState | null;
    requestMode: $Enums.EnforcementMode | null;
    reconcileMode: $Enums.EnforcementMode | null;
    activeVersion: number | null;
    latestVersion: number | null;
    expiresAt: Date | null;
    lockVersion: number | null;
    createdAt: Date | null;
    updatedAt: Date | null;
};
export type SharingPolicyCountAggregateOutputType = {
    tenant: number;
    id: number;
    name: number;
    description: number;
    scopeKind: number;
    scopeId: number;
    state: number;
    requestMode: number;
    reconcileMode: number;
    activeVersion: number;
    latestVersion: number;
    expiresAt: number;
    lockVersion: number;
    createdAt: number;
    updatedAt: number;
    _all: number;
};
export type SharingPolicyAvgAggregateInputType = {
    activeVersion?: true;
    latestVersion?: true;
    lockVersion?: true;
};
export type SharingPolicySumAggregateInputType = {
    activeVersion?: true;
    latestVersion?: true;
    lockVersion?: true;
};
export type SharingPolicyMinAggregateInputType = {
    tenant?: true;
    id?: true;
    name?: true;
    description?: true;
    scopeKind?: true;
    scopeId?: true;
    state?: true;
    requestMode?: true;
    reconcileMode?: true;
    activeVersion?: true;
    latestVersion?: true;
    expiresAt?: true;
    lockVersion?: true;
    createdAt?: true;
    updatedAt?: true;
};
export type SharingPolicyMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    name?: true;
    description?: true;
    scopeKind?: true;
    scopeId?: true;
    state?: true;
    requestMode?: true;
    reconcileMode?: true;
    activeVersion?: true;
    latestVersion?: true;
    expiresAt?: true;
    lockVersion?: true;
    createdAt?: true;
    updatedAt?: true;
};
export type SharingPolicyCountAggregateInputType = {
    tenant?: true;
    id?: true;
    name?: true;
    description?: true;
    scopeKind?: true;
    scopeId?: true;
    state?: true;
    requestMode?: true;
    reconcileMode?: true;
    activeVersion?: true;
    latestVersion?: true;
    expiresAt?: true;
    lockVersion?: true;
    createdAt?: true;
    updatedAt?: true;
    _all?: true;
};
export type SharingPolicyAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which SharingPolicy to aggregate.
     */
    where?: Prisma.SharingPolicyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of SharingPolicies to fetch.
     */
    orderBy?: Prisma.SharingPolicyOrderByWithRelationInput | Prisma.SharingPolicyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.SharingPolicyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` SharingPolicies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` SharingPolicies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned SharingPolicies
    **/
    _count?: true | SharingPolicyCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: SharingPolicyAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: SharingPolicySumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: SharingPolicyMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: SharingPolicyMaxAggregateInputType;
};
export type GetSharingPolicyAggregateType<T extends SharingPolicyAggregateArgs> = {
    [P in keyof T & keyof AggregateSharingPolicy]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateSharingPolicy[P]> : Prisma.GetScalarType<T[P], AggregateSharingPolicy[P]>;
};
export type SharingPolicyGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.SharingPolicyWhereInput;
    orderBy?: Prisma.SharingPolicyOrderByWithAggregationInput | Prisma.SharingPolicyOrderByWithAggregationInput[];
    by: Prisma.SharingPolicyScalarFieldEnum[] | Prisma.SharingPolicyScalarFieldEnum;
    having?: Prisma.SharingPolicyScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: SharingPolicyCountAggregateInputType | true;
    _avg?: SharingPolicyAvgAggregateInputType;
    _sum?: SharingPolicySumAggregateInputType;
    _min?: SharingPolicyMinAggregateInputType;
    _max?: SharingPolicyMaxAggregateInputType;
};
export type SharingPolicyGroupByOutputType = {
    tenant: string;
    id: string;
    name: string;
    description: string;
    scopeKind: $Enums.ScopeKind;
    scopeId: string;
    state: $Enums.PolicyState;
    requestMode: $Enums.EnforcementMode;
    reconcileMode: $Enums.EnforcementMode;
    activeVersion: number | null;
    latestVersion: number;
    expiresAt: Date | null;
    lockVersion: number;
    createdAt: Date;
    updatedAt: Date;
    _count: SharingPolicyCountAggregateOutputType | null;
    _avg: SharingPolicyAvgAggregateOutputType | null;
    _sum: SharingPolicySumAggregateOutputType | null;
    _min: SharingPolicyMinAggregateOutputType | null;
    _max: SharingPolicyMaxAggregateOutputType | null;
};
export type GetSharingPolicyGroupByPayload<T extends SharingPolicyGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<SharingPolicyGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof SharingPolicyGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], SharingPolicyGroupByOutputType[P]> : Prisma.GetScalarType<T[P], SharingPolicyGroupByOutputType[P]>;
}>>;
export type SharingPolicyWhereInput = {
    AND?: Prisma.SharingPolicyWhereInput | Prisma.SharingPolicyWhereInput[];
    OR?: Prisma.SharingPolicyWhereInput[];
    NOT?: Prisma.SharingPolicyWhereInput | Prisma.SharingPolicyWhereInput[];
    tenant?: Prisma.StringFilter<"SharingPolicy"> | string;
    id?: Prisma.UuidFilter<"SharingPolicy"> | string;
    name?: Prisma.StringFilter<"SharingPolicy"> | string;
    description?: Prisma.StringFilter<"SharingPolicy"> | string;
    scopeKind?: Prisma.EnumScopeKindFilter<"SharingPolicy"> | $Enums.ScopeKind;
    scopeId?: Prisma.StringFilter<"SharingPolicy"> | string;
    state?: Prisma.EnumPolicyStateFilter<"SharingPolicy"> | $Enums.PolicyState;
    requestMode?: Prisma.EnumEnforcementModeFilter<"SharingPolicy"> | $Enums.EnforcementMode;
    reconcileMode?: Prisma.EnumEnforcementModeFilter<"SharingPolicy"> | $Enums.EnforcementMode;
    activeVersion?: Prisma.IntNullableFilter<"SharingPolicy"> | number | null;
    latestVersion?: Prisma.IntFilter<"SharingPolicy"> | number;
    expiresAt?: Prisma.DateTimeNullableFilter<"SharingPolicy"> | Date | string | null;
    lockVersion?: Prisma.IntFilter<"SharingPolicy"> | number;
    createdAt?: Prisma.DateTimeFilter<"SharingPolicy"> | Date | string;
    updatedAt?: Prisma.DateTimeFilter<"SharingPolicy"> | Date | string;
    versions?: Prisma.PolicyVersionListRelationFilter;
};
export type SharingPolicyOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    description?: Prisma.SortOrder;
    scopeKind?: Prisma.SortOrder;
    scopeId?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    requestMode?: Prisma.SortOrder;
    reconcileMode?: Prisma.SortOrder;
    activeVersion?: Prisma.SortOrderInput | Prisma.SortOrder;
    latestVersion?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    updatedAt?: Prisma.SortOrder;
    versions?: Prisma.PolicyVersionOrderByRelationAggregateInput;
};
export type SharingPolicyWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    tenant_name?: Prisma.SharingPolicyTenantNameCompoundUniqueInput;
    AND?: Prisma.SharingPolicyWhereInput | Prisma.SharingPolicyWhereInput[];
    OR?: Prisma.SharingPolicyWhereInput[];
    NOT?: Prisma.SharingPolicyWhereInput | Prisma.SharingPolicyWhereInput[];
    tenant?: Prisma.StringFilter<"SharingPolicy"> | string;
    name?: Prisma.StringFilter<"SharingPolicy"> | string;
    description?: Prisma.StringFilter<"SharingPolicy"> | string;
    scopeKind?: Prisma.EnumScopeKindFilter<"SharingPolicy"> | $Enums.ScopeKind;
    scopeId?: Prisma.StringFilter<"SharingPolicy"> | string;
    state?: Prisma.EnumPolicyStateFilter<"SharingPolicy"> | $Enums.PolicyState;
    requestMode?: Prisma.EnumEnforcementModeFilter<"SharingPolicy"> | $Enums.EnforcementMode;
    reconcileMode?: Prisma.EnumEnforcementModeFilter<"SharingPolicy"> | $Enums.EnforcementMode;
    activeVersion?: Prisma.IntNullableFilter<"SharingPolicy"> | number | null;
    latestVersion?: Prisma.IntFilter<"SharingPolicy"> | number;
    expiresAt?: Prisma.DateTimeNullableFilter<"SharingPolicy"> | Date | string | null;
    lockVersion?: Prisma.IntFilter<"SharingPolicy"> | number;
    createdAt?: Prisma.DateTimeFilter<"SharingPolicy"> | Date | string;
    updatedAt?: Prisma.DateTimeFilter<"SharingPolicy"> | Date | string;
    versions?: Prisma.PolicyVersionListRelationFilter;
}, "id" | "tenant_name">;
export type SharingPolicyOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    description?: Prisma.SortOrder;
    scopeKind?: Prisma.SortOrder;
    scopeId?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    requestMode?: Prisma.SortOrder;
    reconcileMode?: Prisma.SortOrder;
    activeVersion?: Prisma.SortOrderInput | Prisma.SortOrder;
    latestVersion?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    updatedAt?: Prisma.SortOrder;
    _count?: Prisma.SharingPolicyCountOrderByAggregateInput;
    _avg?: Prisma.SharingPolicyAvgOrderByAggregateInput;
    _max?: Prisma.SharingPolicyMaxOrderByAggregateInput;
    _min?: Prisma.SharingPolicyMinOrderByAggregateInput;
    _sum?: Prisma.SharingPolicySumOrderByAggregateInput;
};
export type SharingPolicyScalarWhereWithAggregatesInput = {
    AND?: Prisma.SharingPolicyScalarWhereWithAggregatesInput | Prisma.SharingPolicyScalarWhereWithAggregatesInput[];
    OR?: Prisma.SharingPolicyScalarWhereWithAggregatesInput[];
    NOT?: Prisma.SharingPolicyScalarWhereWithAggregatesInput | Prisma.SharingPolicyScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"SharingPolicy"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"SharingPolicy"> | string;
    name?: Prisma.StringWithAggregatesFilter<"SharingPolicy"> | string;
    description?: Prisma.StringWithAggregatesFilter<"SharingPolicy"> | string;
    scopeKind?: Prisma.EnumScopeKindWithAggregatesFilter<"SharingPolicy"> | $Enums.ScopeKind;
    scopeId?: Prisma.StringWithAggregatesFilter<"SharingPolicy"> | string;
    state?: Prisma.EnumPolicyStateWithAggregatesFilter<"SharingPolicy"> | $Enums.PolicyState;
    requestMode?: Prisma.EnumEnforcementModeWithAggregatesFilter<"SharingPolicy"> | $Enums.EnforcementMode;
    reconcileMode?: Prisma.EnumEnforcementModeWithAggregatesFilter<"SharingPolicy"> | $Enums.EnforcementMode;
    activeVersion?: Prisma.IntNullableWithAggregatesFilter<"SharingPolicy"> | number | null;
    latestVersion?: Prisma.IntWithAggregatesFilter<"SharingPolicy"> | number;
    expiresAt?: Prisma.DateTimeNullableWithAggregatesFilter<"SharingPolicy"> | Date | string | null;
    lockVersion?: Prisma.IntWithAggregatesFilter<"SharingPolicy"> | number;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"SharingPolicy"> | Date | string;
    updatedAt?: Prisma.DateTimeWithAggregatesFilter<"SharingPolicy"> | Date | string;
};
export type SharingPolicyCreateInput = {
    tenant?: string;
    id: string;
    name: string;
    description?: string;
    scopeKind: $Enums.ScopeKind;
    scopeId: string;
    state: $Enums.PolicyState;
    requestMode?: $Enums.EnforcementMode;
    reconcileMode?: $Enums.EnforcementMode;
    activeVersion?: number | null;
    latestVersion: number;
    expiresAt?: Date | string | null;
    lockVersion?: number;
    createdAt: Date | string;
    updatedAt: Date | string;
    versions?: Prisma.PolicyVersionCreateNestedManyWithoutPolicyInput;
};
export type SharingPolicyUncheckedCreateInput = {
    tenant?: string;
    id: string;
    name: string;
    description?: string;
    scopeKind: $Enums.ScopeKind;
    scopeId: string;
    state: $Enums.PolicyState;
    requestMode?: $Enums.EnforcementMode;
    reconcileMode?: $Enums.EnforcementMode;
    activeVersion?: number | null;
    latestVersion: number;
    expiresAt?: Date | string | null;
    lockVersion?: number;
    createdAt: Date | string;
    updatedAt: Date | string;
    versions?: Prisma.PolicyVersionUncheckedCreateNestedManyWithoutPolicyInput;
};
export type SharingPolicyUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    description?: Prisma.StringFieldUpdateOperationsInput | string;
    scopeKind?: Prisma.EnumScopeKindFieldUpdateOperationsInput | $Enums.ScopeKind;
    scopeId?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    requestMode?: Prisma.EnumEnforcementModeFieldUpdateOperationsInput | $Enums.EnforcementMode;
    reconcileMode?: Prisma.EnumEnforcementModeFieldUpdateOperationsInput | $Enums.EnforcementMode;
    activeVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    latestVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    updatedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    versions?: Prisma.PolicyVersionUpdateManyWithoutPolicyNestedInput;
};
export type SharingPolicyUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    description?: Prisma.StringFieldUpdateOperationsInput | string;
    scopeKind?: Prisma.EnumScopeKindFieldUpdateOperationsInput | $Enums.ScopeKind;
    scopeId?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    requestMode?: Prisma.EnumEnforcementModeFieldUpdateOperationsInput | $Enums.EnforcementMode;
    reconcileMode?: Prisma.EnumEnforcementModeFieldUpdateOperationsInput | $Enums.EnforcementMode;
    activeVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    latestVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    updatedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    versions?: Prisma.PolicyVersionUncheckedUpdateManyWithoutPolicyNestedInput;
};
export type SharingPolicyCreateManyInput = {
    tenant?: string;
    id: string;
    name: string;
    description?: string;
    scopeKind: $Enums.ScopeKind;
    scopeId: string;
    state: $Enums.PolicyState;
    requestMode?: $Enums.EnforcementMode;
    reconcileMode?: $Enums.EnforcementMode;
    activeVersion?: number | null;
    latestVersion: number;
    expiresAt?: Date | string | null;
    lockVersion?: number;
    createdAt: Date | string;
    updatedAt: Date | string;
};
export type SharingPolicyUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    description?: Prisma.StringFieldUpdateOperationsInput | string;
    scopeKind?: Prisma.EnumScopeKindFieldUpdateOperationsInput | $Enums.ScopeKind;
    scopeId?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    requestMode?: Prisma.EnumEnforcementModeFieldUpdateOperationsInput | $Enums.EnforcementMode;
    reconcileMode?: Prisma.EnumEnforcementModeFieldUpdateOperationsInput | $Enums.EnforcementMode;
    activeVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    latestVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    updatedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type SharingPolicyUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    description?: Prisma.StringFieldUpdateOperationsInput | string;
    scopeKind?: Prisma.EnumScopeKindFieldUpdateOperationsInput | $Enums.ScopeKind;
    scopeId?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    requestMode?: Prisma.EnumEnforcementModeFieldUpdateOperationsInput | $Enums.EnforcementMode;
    reconcileMode?: Prisma.EnumEnforcementModeFieldUpdateOperationsInput | $Enums.EnforcementMode;
    activeVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    latestVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    updatedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type SharingPolicyTenantNameCompoundUniqueInput = {
    tenant: string;
    name: string;
};
export type SharingPolicyCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    description?: Prisma.SortOrder;
    scopeKind?: Prisma.SortOrder;
    scopeId?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    requestMode?: Prisma.SortOrder;
    reconcileMode?: Prisma.SortOrder;
    activeVersion?: Prisma.SortOrder;
    latestVersion?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    updatedAt?: Prisma.SortOrder;
};
export type SharingPolicyAvgOrderByAggregateInput = {
    activeVersion?: Prisma.SortOrder;
    latestVersion?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type SharingPolicyMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    description?: Prisma.SortOrder;
    scopeKind?: Prisma.SortOrder;
    scopeId?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    requestMode?: Prisma.SortOrder;
    reconcileMode?: Prisma.SortOrder;
    activeVersion?: Prisma.SortOrder;
    latestVersion?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    updatedAt?: Prisma.SortOrder;
};
export type SharingPolicyMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    name?: Prisma.SortOrder;
    description?: Prisma.SortOrder;
    scopeKind?: Prisma.SortOrder;
    scopeId?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    requestMode?: Prisma.SortOrder;
    reconcileMode?: Prisma.SortOrder;
    activeVersion?: Prisma.SortOrder;
    latestVersion?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    updatedAt?: Prisma.SortOrder;
};
export type SharingPolicySumOrderByAggregateInput = {
    activeVersion?: Prisma.SortOrder;
    latestVersion?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type SharingPolicyScalarRelationFilter = {
    is?: Prisma.SharingPolicyWhereInput;
    isNot?: Prisma.SharingPolicyWhereInput;
};
export type EnumPolicyStateFieldUpdateOperationsInput = {
    set?: $Enums.PolicyState;
};
export type EnumEnforcementModeFieldUpdateOperationsInput = {
    set?: $Enums.EnforcementMode;
};
export type SharingPolicyCreateNestedOneWithoutVersionsInput = {
    create?: Prisma.XOR<Prisma.SharingPolicyCreateWithoutVersionsInput, Prisma.SharingPolicyUncheckedCreateWithoutVersionsInput>;
    connectOrCreate?: Prisma.SharingPolicyCreateOrConnectWithoutVersionsInput;
    connect?: Prisma.SharingPolicyWhereUniqueInput;
};
export type SharingPolicyUpdateOneRequiredWithoutVersionsNestedInput = {
    create?: Prisma.XOR<Prisma.SharingPolicyCreateWithoutVersionsInput, Prisma.SharingPolicyUncheckedCreateWithoutVersionsInput>;
    connectOrCreate?: Prisma.SharingPolicyCreateOrConnectWithoutVersionsInput;
    upsert?: Prisma.SharingPolicyUpsertWithoutVersionsInput;
    connect?: Prisma.SharingPolicyWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.SharingPolicyUpdateToOneWithWhereWithoutVersionsInput, Prisma.SharingPolicyUpdateWithoutVersionsInput>, Prisma.SharingPolicyUncheckedUpdateWithoutVersionsInput>;
};
export type SharingPolicyCreateWithoutVersionsInput = {
    tenant?: string;
    id: string;
    name: string;
    description?: string;
    scopeKind: $Enums.ScopeKind;
    scopeId: string;
    state: $Enums.PolicyState;
    requestMode?: $Enums.EnforcementMode;
    reconcileMode?: $Enums.EnforcementMode;
    activeVersion?: number | null;
    latestVersion: number;
    expiresAt?: Date | string | null;
    lockVersion?: number;
    createdAt: Date | string;
    updatedAt: Date | string;
};
export type SharingPolicyUncheckedCreateWithoutVersionsInput = {
    tenant?: string;
    id: string;
    name: string;
    description?: string;
    scopeKind: $Enums.ScopeKind;
    scopeId: string;
    state: $Enums.PolicyState;
    requestMode?: $Enums.EnforcementMode;
    reconcileMode?: $Enums.EnforcementMode;
    activeVersion?: number | null;
    latestVersion: number;
    expiresAt?: Date | string | null;
    lockVersion?: number;
    createdAt: Date | string;
    updatedAt: Date | string;
};
export type SharingPolicyCreateOrConnectWithoutVersionsInput = {
    where: Prisma.SharingPolicyWhereUniqueInput;
    create: Prisma.XOR<Prisma.SharingPolicyCreateWithoutVersionsInput, Prisma.SharingPolicyUncheckedCreateWithoutVersionsInput>;
};
export type SharingPolicyUpsertWithoutVersionsInput = {
    update: Prisma.XOR<Prisma.SharingPolicyUpdateWithoutVersionsInput, Prisma.SharingPolicyUncheckedUpdateWithoutVersionsInput>;
    create: Prisma.XOR<Prisma.SharingPolicyCreateWithoutVersionsInput, Prisma.SharingPolicyUncheckedCreateWithoutVersionsInput>;
    where?: Prisma.SharingPolicyWhereInput;
};
export type SharingPolicyUpdateToOneWithWhereWithoutVersionsInput = {
    where?: Prisma.SharingPolicyWhereInput;
    data: Prisma.XOR<Prisma.SharingPolicyUpdateWithoutVersionsInput, Prisma.SharingPolicyUncheckedUpdateWithoutVersionsInput>;
};
export type SharingPolicyUpdateWithoutVersionsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    description?: Prisma.StringFieldUpdateOperationsInput | string;
    scopeKind?: Prisma.EnumScopeKindFieldUpdateOperationsInput | $Enums.ScopeKind;
    scopeId?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    requestMode?: Prisma.EnumEnforcementModeFieldUpdateOperationsInput | $Enums.EnforcementMode;
    reconcileMode?: Prisma.EnumEnforcementModeFieldUpdateOperationsInput | $Enums.EnforcementMode;
    activeVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    latestVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    updatedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type SharingPolicyUncheckedUpdateWithoutVersionsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    name?: Prisma.StringFieldUpdateOperationsInput | string;
    description?: Prisma.StringFieldUpdateOperationsInput | string;
    scopeKind?: Prisma.EnumScopeKindFieldUpdateOperationsInput | $Enums.ScopeKind;
    scopeId?: Prisma.StringFieldUpdateOperationsInput | string;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    requestMode?: Prisma.EnumEnforcementModeFieldUpdateOperationsInput | $Enums.EnforcementMode;
    reconcileMode?: Prisma.EnumEnforcementModeFieldUpdateOperationsInput | $Enums.EnforcementMode;
    activeVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    latestVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    updatedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
/**
 * Count Type SharingPolicyCountOutputType
 */
export type SharingPolicyCountOutputType = {
    versions: number;
};
export type SharingPolicyCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    versions?: boolean | SharingPolicyCountOutputTypeCountVersionsArgs;
};
/**
 * SharingPolicyCountOutputType without action
 */
export type SharingPolicyCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SharingPolicyCountOutputType
     */
    select?: Prisma.SharingPolicyCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * SharingPolicyCountOutputType without action
 */
export type SharingPolicyCountOutputTypeCountVersionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PolicyVersionWhereInput;
};
export type SharingPolicySelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    name?: boolean;
    description?: boolean;
    scopeKind?: boolean;
    scopeId?: boolean;
    state?: boolean;
    requestMode?: boolean;
    reconcileMode?: boolean;
    activeVersion?: boolean;
    latestVersion?: boolean;
    expiresAt?: boolean;
    lockVersion?: boolean;
    createdAt?: boolean;
    updatedAt?: boolean;
    versions?: boolean | Prisma.SharingPolicy$versionsArgs<ExtArgs>;
    _count?: boolean | Prisma.SharingPolicyCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["sharingPolicy"]>;
export type SharingPolicySelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    name?: boolean;
    description?: boolean;
    scopeKind?: boolean;
    scopeId?: boolean;
    state?: boolean;
    requestMode?: boolean;
    reconcileMode?: boolean;
    activeVersion?: boolean;
    latestVersion?: boolean;
    expiresAt?: boolean;
    lockVersion?: boolean;
    createdAt?: boolean;
    updatedAt?: boolean;
}, ExtArgs["result"]["sharingPolicy"]>;
export type SharingPolicySelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    name?: boolean;
    description?: boolean;
    scopeKind?: boolean;
    scopeId?: boolean;
    state?: boolean;
    requestMode?: boolean;
    reconcileMode?: boolean;
    activeVersion?: boolean;
    latestVersion?: boolean;
    expiresAt?: boolean;
    lockVersion?: boolean;
    createdAt?: boolean;
    updatedAt?: boolean;
}, ExtArgs["result"]["sharingPolicy"]>;
export type SharingPolicySelectScalar = {
    tenant?: boolean;
    id?: boolean;
    name?: boolean;
    description?: boolean;
    scopeKind?: boolean;
    scopeId?: boolean;
    state?: boolean;
    requestMode?: boolean;
    reconcileMode?: boolean;
    activeVersion?: boolean;
    latestVersion?: boolean;
    expiresAt?: boolean;
    lockVersion?: boolean;
    createdAt?: boolean;
    updatedAt?: boolean;
};
export type SharingPolicyOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "name" | "description" | "scopeKind" | "scopeId" | "state" | "requestMode" | "reconcileMode" | "activeVersion" | "latestVersion" | "expiresAt" | "lockVersion" | "createdAt" | "updatedAt", ExtArgs["result"]["sharingPolicy"]>;
export type SharingPolicyInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    versions?: boolean | Prisma.SharingPolicy$versionsArgs<ExtArgs>;
    _count?: boolean | Prisma.SharingPolicyCountOutputTypeDefaultArgs<ExtArgs>;
};
export type SharingPolicyIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type SharingPolicyIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type $SharingPolicyPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "SharingPolicy";
    objects: {
        versions: Prisma.$PolicyVersionPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        name: string;
        description: string;
        scopeKind: $Enums.ScopeKind;
        /**
         * id of the unit or account; empty for the organization
         */
        scopeId: string;
        /**
         * state of the newest version, or of the policy when it is suspended, expired or retired
         */
        state: $Enums.PolicyState;
        /**
         * how it counts when a request is decided
         */
        requestMode: $Enums.EnforcementMode;
        /**
         * how it counts when existing grants are reconciled
         */
        reconcileMode: $Enums.EnforcementMode;
        /**
         * number of the version in force; null while none is
         */
        activeVersion: number | null;
        latestVersion: number;
        expiresAt: Date | null;
        /**
         * counts edits; `ifVersion` compares with it
         */
        lockVersion: number;
        createdAt: Date;
        updatedAt: Date;
    }, ExtArgs["result"]["sharingPolicy"]>;
    composites: {};
};
export type SharingPolicyGetPayload<S extends boolean | null | undefined | SharingPolicyDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$SharingPolicyPayload, S>;
export type SharingPolicyCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<SharingPolicyFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: SharingPolicyCountAggregateInputType | true;
};
export interface SharingPolicyDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['SharingPolicy'];
        meta: {
            name: 'SharingPolicy';
        };
    };
    /**
     * Find zero or one SharingPolicy that matches the filter.
     * @param {SharingPolicyFindUniqueArgs} args - Arguments to find a SharingPolicy
     * @example
     * // Get one SharingPolicy
     * const sharingPolicy = await prisma.sharingPolicy.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends SharingPolicyFindUniqueArgs>(args: Prisma.SelectSubset<T, SharingPolicyFindUniqueArgs<ExtArgs>>): Prisma.Prisma__SharingPolicyClient<runtime.Types.Result.GetResult<Prisma.$SharingPolicyPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one SharingPolicy that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {SharingPolicyFindUniqueOrThrowArgs} args - Arguments to find a SharingPolicy
     * @example
     * // Get one SharingPolicy
     * const sharingPolicy = await prisma.sharingPolicy.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends SharingPolicyFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, SharingPolicyFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__SharingPolicyClient<runtime.Types.Result.GetResult<Prisma.$SharingPolicyPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first SharingPolicy that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SharingPolicyFindFirstArgs} args - Arguments to find a SharingPolicy
     * @example
     * // Get one SharingPolicy
     * const sharingPolicy = await prisma.sharingPolicy.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends SharingPolicyFindFirstArgs>(args?: Prisma.SelectSubset<T, SharingPolicyFindFirstArgs<ExtArgs>>): Prisma.Prisma__SharingPolicyClient<runtime.Types.Result.GetResult<Prisma.$SharingPolicyPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first SharingPolicy that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SharingPolicyFindFirstOrThrowArgs} args - Arguments to find a SharingPolicy
     * @example
     * // Get one SharingPolicy
     * const sharingPolicy = await prisma.sharingPolicy.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends SharingPolicyFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, SharingPolicyFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__SharingPolicyClient<runtime.Types.Result.GetResult<Prisma.$SharingPolicyPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more SharingPolicies that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SharingPolicyFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all SharingPolicies
     * const sharingPolicies = await prisma.sharingPolicy.findMany()
     *
     * // Get first 10 SharingPolicies
     * const sharingPolicies = await prisma.sharingPolicy.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const sharingPolicyWithTenantOnly = await prisma.sharingPolicy.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends SharingPolicyFindManyArgs>(args?: Prisma.SelectSubset<T, SharingPolicyFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SharingPolicyPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a SharingPolicy.
     * @param {SharingPolicyCreateArgs} args - Arguments to create a SharingPolicy.
     * @example
     * // Create one SharingPolicy
     * const SharingPolicy = await prisma.sharingPolicy.create({
     *   data: {
     *     // ... data to create a SharingPolicy
     *   }
     * })
     *
     */
    create<T extends SharingPolicyCreateArgs>(args: Prisma.SelectSubset<T, SharingPolicyCreateArgs<ExtArgs>>): Prisma.Prisma__SharingPolicyClient<runtime.Types.Result.GetResult<Prisma.$SharingPolicyPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many SharingPolicies.
     * @param {SharingPolicyCreateManyArgs} args - Arguments to create many SharingPolicies.
     * @example
     * // Create many SharingPolicies
     * const sharingPolicy = await prisma.sharingPolicy.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends SharingPolicyCreateManyArgs>(args?: Prisma.SelectSubset<T, SharingPolicyCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many SharingPolicies and returns the data saved in the database.
     * @param {SharingPolicyCreateManyAndReturnArgs} args - Arguments to create many SharingPolicies.
     * @example
     * // Create many SharingPolicies
     * const sharingPolicy = await prisma.sharingPolicy.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many SharingPolicies and only return the `tenant`
     * const sharingPolicyWithTenantOnly = await prisma.sharingPolicy.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends SharingPolicyCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, SharingPolicyCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SharingPolicyPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a SharingPolicy.
     * @param {SharingPolicyDeleteArgs} args - Arguments to delete one SharingPolicy.
     * @example
     * // Delete one SharingPolicy
     * const SharingPolicy = await prisma.sharingPolicy.delete({
     *   where: {
     *     // ... filter to delete one SharingPolicy
     *   }
     * })
     *
     */
    delete<T extends SharingPolicyDeleteArgs>(args: Prisma.SelectSubset<T, SharingPolicyDeleteArgs<ExtArgs>>): Prisma.Prisma__SharingPolicyClient<runtime.Types.Result.GetResult<Prisma.$SharingPolicyPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one SharingPolicy.
     * @param {SharingPolicyUpdateArgs} args - Arguments to update one SharingPolicy.
     * @example
     * // Update one SharingPolicy
     * const sharingPolicy = await prisma.sharingPolicy.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends SharingPolicyUpdateArgs>(args: Prisma.SelectSubset<T, SharingPolicyUpdateArgs<ExtArgs>>): Prisma.Prisma__SharingPolicyClient<runtime.Types.Result.GetResult<Prisma.$SharingPolicyPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more SharingPolicies.
     * @param {SharingPolicyDeleteManyArgs} args - Arguments to filter SharingPolicies to delete.
     * @example
     * // Delete a few SharingPolicies
     * const { count } = await prisma.sharingPolicy.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends SharingPolicyDeleteManyArgs>(args?: Prisma.SelectSubset<T, SharingPolicyDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more SharingPolicies.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SharingPolicyUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many SharingPolicies
     * const sharingPolicy = await prisma.sharingPolicy.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends SharingPolicyUpdateManyArgs>(args: Prisma.SelectSubset<T, SharingPolicyUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more SharingPolicies and returns the data updated in the database.
     * @param {SharingPolicyUpdateManyAndReturnArgs} args - Arguments to update many SharingPolicies.
     * @example
     * // Update many SharingPolicies
     * const sharingPolicy = await prisma.sharingPolicy.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more SharingPolicies and only return the `tenant`
     * const sharingPolicyWithTenantOnly = await prisma.sharingPolicy.updateManyAndReturn({
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
    updateManyAndReturn<T extends SharingPolicyUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, SharingPolicyUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SharingPolicyPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one SharingPolicy.
     * @param {SharingPolicyUpsertArgs} args - Arguments to update or create a SharingPolicy.
     * @example
     * // Update or create a SharingPolicy
     * const sharingPolicy = await prisma.sharingPolicy.upsert({
     *   create: {
     *     // ... data to create a SharingPolicy
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the SharingPolicy we want to update
     *   }
     * })
     */
    upsert<T extends SharingPolicyUpsertArgs>(args: Prisma.SelectSubset<T, SharingPolicyUpsertArgs<ExtArgs>>): Prisma.Prisma__SharingPolicyClient<runtime.Types.Result.GetResult<Prisma.$SharingPolicyPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of SharingPolicies.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SharingPolicyCountArgs} args - Arguments to filter SharingPolicies to count.
     * @example
     * // Count the number of SharingPolicies
     * const count = await prisma.sharingPolicy.count({
     *   where: {
     *     // ... the filter for the SharingPolicies we want to count
     *   }
     * })
    **/
    count<T extends SharingPolicyCountArgs>(args?: Prisma.Subset<T, SharingPolicyCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], SharingPolicyCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a SharingPolicy.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SharingPolicyAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends SharingPolicyAggregateArgs>(args: Prisma.Subset<T, SharingPolicyAggregateArgs>): Prisma.PrismaPromise<GetSharingPolicyAggregateType<T>>;
    /**
     * Group by SharingPolicy.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SharingPolicyGroupByArgs} args - Group by arguments.
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
    groupBy<T extends SharingPolicyGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: SharingPolicyGroupByArgs['orderBy'];
    } : {
        orderBy?: SharingPolicyGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, SharingPolicyGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetSharingPolicyGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the SharingPolicy model
     */
    readonly fields: SharingPolicyFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for SharingPolicy.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__SharingPolicyClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    versions<T extends Prisma.SharingPolicy$versionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.SharingPolicy$versionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PolicyVersionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the SharingPolicy model
 */
export interface SharingPolicyFieldRefs {
    readonly tenant: Prisma.FieldRef<"SharingPolicy", 'String'>;
    readonly id: Prisma.FieldRef<"SharingPolicy", 'String'>;
    readonly name: Prisma.FieldRef<"SharingPolicy", 'String'>;
    readonly description: Prisma.FieldRef<"SharingPolicy", 'String'>;
    readonly scopeKind: Prisma.FieldRef<"SharingPolicy", 'ScopeKind'>;
    readonly scopeId: Prisma.FieldRef<"SharingPolicy", 'String'>;
    readonly state: Prisma.FieldRef<"SharingPolicy", 'PolicyState'>;
    readonly requestMode: Prisma.FieldRef<"SharingPolicy", 'EnforcementMode'>;
    readonly reconcileMode: Prisma.FieldRef<"SharingPolicy", 'EnforcementMode'>;
    readonly activeVersion: Prisma.FieldRef<"SharingPolicy", 'Int'>;
    readonly latestVersion: Prisma.FieldRef<"SharingPolicy", 'Int'>;
    readonly expiresAt: Prisma.FieldRef<"SharingPolicy", 'DateTime'>;
    readonly lockVersion: Prisma.FieldRef<"SharingPolicy", 'Int'>;
    readonly createdAt: Prisma.FieldRef<"SharingPolicy", 'DateTime'>;
    readonly updatedAt: Prisma.FieldRef<"SharingPolicy", 'DateTime'>;
}
/**
 * SharingPolicy findUnique
 */
export type SharingPolicyFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SharingPolicy
     */
    select?: Prisma.SharingPolicySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SharingPolicy
     */
    omit?: Prisma.SharingPolicyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SharingPolicyInclude<ExtArgs> | null;
    /**
     * Filter, which SharingPolicy to fetch.
     */
    where: Prisma.SharingPolicyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SharingPolicy findUniqueOrThrow
 */
export type SharingPolicyFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SharingPolicy
     */
    select?: Prisma.SharingPolicySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SharingPolicy
     */
    omit?: Prisma.SharingPolicyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SharingPolicyInclude<ExtArgs> | null;
    /**
     * Filter, which SharingPolicy to fetch.
     */
    where: Prisma.SharingPolicyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SharingPolicy findFirst
 */
export type SharingPolicyFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SharingPolicy
     */
    select?: Prisma.SharingPolicySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SharingPolicy
     */
    omit?: Prisma.SharingPolicyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SharingPolicyInclude<ExtArgs> | null;
    /**
     * Filter, which SharingPolicy to fetch.
     */
    where?: Prisma.SharingPolicyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of SharingPolicies to fetch.
     */
    orderBy?: Prisma.SharingPolicyOrderByWithRelationInput | Prisma.SharingPolicyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for SharingPolicies.
     */
    cursor?: Prisma.SharingPolicyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` SharingPolicies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` SharingPolicies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of SharingPolicies.
     */
    distinct?: Prisma.SharingPolicyScalarFieldEnum | Prisma.SharingPolicyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SharingPolicy findFirstOrThrow
 */
export type SharingPolicyFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SharingPolicy
     */
    select?: Prisma.SharingPolicySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SharingPolicy
     */
    omit?: Prisma.SharingPolicyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SharingPolicyInclude<ExtArgs> | null;
    /**
     * Filter, which SharingPolicy to fetch.
     */
    where?: Prisma.SharingPolicyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of SharingPolicies to fetch.
     */
    orderBy?: Prisma.SharingPolicyOrderByWithRelationInput | Prisma.SharingPolicyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for SharingPolicies.
     */
    cursor?: Prisma.SharingPolicyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` SharingPolicies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` SharingPolicies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of SharingPolicies.
     */
    distinct?: Prisma.SharingPolicyScalarFieldEnum | Prisma.SharingPolicyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SharingPolicy findMany
 */
export type SharingPolicyFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SharingPolicy
     */
    select?: Prisma.SharingPolicySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SharingPolicy
     */
    omit?: Prisma.SharingPolicyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SharingPolicyInclude<ExtArgs> | null;
    /**
     * Filter, which SharingPolicies to fetch.
     */
    where?: Prisma.SharingPolicyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of SharingPolicies to fetch.
     */
    orderBy?: Prisma.SharingPolicyOrderByWithRelationInput | Prisma.SharingPolicyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing SharingPolicies.
     */
    cursor?: Prisma.SharingPolicyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` SharingPolicies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` SharingPolicies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of SharingPolicies.
     */
    distinct?: Prisma.SharingPolicyScalarFieldEnum | Prisma.SharingPolicyScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SharingPolicy create
 */
export type SharingPolicyCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SharingPolicy
     */
    select?: Prisma.SharingPolicySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SharingPolicy
     */
    omit?: Prisma.SharingPolicyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SharingPolicyInclude<ExtArgs> | null;
    /**
     * The data needed to create a SharingPolicy.
     */
    data: Prisma.XOR<Prisma.SharingPolicyCreateInput, Prisma.SharingPolicyUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SharingPolicy createMany
 */
export type SharingPolicyCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many SharingPolicies.
     */
    data: Prisma.SharingPolicyCreateManyInput | Prisma.SharingPolicyCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * SharingPolicy createManyAndReturn
 */
export type SharingPolicyCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SharingPolicy
     */
    select?: Prisma.SharingPolicySelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the SharingPolicy
     */
    omit?: Prisma.SharingPolicyOmit<ExtArgs> | null;
    /**
     * The data used to create many SharingPolicies.
     */
    data: Prisma.SharingPolicyCreateManyInput | Prisma.SharingPolicyCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * SharingPolicy update
 */
export type SharingPolicyUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SharingPolicy
     */
    select?: Prisma.SharingPolicySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SharingPolicy
     */
    omit?: Prisma.SharingPolicyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SharingPolicyInclude<ExtArgs> | null;
    /**
     * The data needed to update a SharingPolicy.
     */
    data: Prisma.XOR<Prisma.SharingPolicyUpdateInput, Prisma.SharingPolicyUncheckedUpdateInput>;
    /**
     * Choose, which SharingPolicy to update.
     */
    where: Prisma.SharingPolicyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SharingPolicy updateMany
 */
export type SharingPolicyUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update SharingPolicies.
     */
    data: Prisma.XOR<Prisma.SharingPolicyUpdateManyMutationInput, Prisma.SharingPolicyUncheckedUpdateManyInput>;
    /**
     * Filter which SharingPolicies to update
     */
    where?: Prisma.SharingPolicyWhereInput;
    /**
     * Limit how many SharingPolicies to update.
     */
    limit?: number;
};
/**
 * SharingPolicy updateManyAndReturn
 */
export type SharingPolicyUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SharingPolicy
     */
    select?: Prisma.SharingPolicySelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the SharingPolicy
     */
    omit?: Prisma.SharingPolicyOmit<ExtArgs> | null;
    /**
     * The data used to update SharingPolicies.
     */
    data: Prisma.XOR<Prisma.SharingPolicyUpdateManyMutationInput, Prisma.SharingPolicyUncheckedUpdateManyInput>;
    /**
     * Filter which SharingPolicies to update
     */
    where?: Prisma.SharingPolicyWhereInput;
    /**
     * Limit how many SharingPolicies to update.
     */
    limit?: number;
};
/**
 * SharingPolicy upsert
 */
export type SharingPolicyUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SharingPolicy
     */
    select?: Prisma.SharingPolicySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SharingPolicy
     */
    omit?: Prisma.SharingPolicyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SharingPolicyInclude<ExtArgs> | null;
    /**
     * The filter to search for the SharingPolicy to update in case it exists.
     */
    where: Prisma.SharingPolicyWhereUniqueInput;
    /**
     * In case the SharingPolicy found by the `where` argument doesn't exist, create a new SharingPolicy with this data.
     */
    create: Prisma.XOR<Prisma.SharingPolicyCreateInput, Prisma.SharingPolicyUncheckedCreateInput>;
    /**
     * In case the SharingPolicy was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.SharingPolicyUpdateInput, Prisma.SharingPolicyUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SharingPolicy delete
 */
export type SharingPolicyDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SharingPolicy
     */
    select?: Prisma.SharingPolicySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SharingPolicy
     */
    omit?: Prisma.SharingPolicyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SharingPolicyInclude<ExtArgs> | null;
    /**
     * Filter which SharingPolicy to delete.
     */
    where: Prisma.SharingPolicyWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * SharingPolicy deleteMany
 */
export type SharingPolicyDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which SharingPolicies to delete
     */
    where?: Prisma.SharingPolicyWhereInput;
    /**
     * Limit how many SharingPolicies to delete.
     */
    limit?: number;
};
/**
 * SharingPolicy.versions
 */
export type SharingPolicy$versionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PolicyVersion
     */
    select?: Prisma.PolicyVersionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PolicyVersion
     */
    omit?: Prisma.PolicyVersionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PolicyVersionInclude<ExtArgs> | null;
    where?: Prisma.PolicyVersionWhereInput;
    orderBy?: Prisma.PolicyVersionOrderByWithRelationInput | Prisma.PolicyVersionOrderByWithRelationInput[];
    cursor?: Prisma.PolicyVersionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.PolicyVersionScalarFieldEnum | Prisma.PolicyVersionScalarFieldEnum[];
};
/**
 * SharingPolicy without action
 */
export type SharingPolicyDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SharingPolicy
     */
    select?: Prisma.SharingPolicySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the SharingPolicy
     */
    omit?: Prisma.SharingPolicyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SharingPolicyInclude<ExtArgs> | null;
};
