import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model PolicyVersion
 * Immutable once submitted: a changed text is another version with another digest.
 */
export type PolicyVersionModel = runtime.Types.Result.DefaultSelection<Prisma.$PolicyVersionPayload>;
export type AggregatePolicyVersion = {
    _count: PolicyVersionCountAggregateOutputType | null;
    _avg: PolicyVersionAvgAggregateOutputType | null;
    _sum: PolicyVersionSumAggregateOutputType | null;
    _min: PolicyVersionMinAggregateOutputType | null;
    _max: PolicyVersionMaxAggregateOutputType | null;
};
export type PolicyVersionAvgAggregateOutputType = {
    number: number | null;
};
export type PolicyVersionSumAggregateOutputType = {
    number: number | null;
};
export type PolicyVersionMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    policyId: string | null;
    number: number | null;
    state: $Enums.PolicyState | null;
    digest: string | null;
    author: string | null;
    submitter: string | null;
    createdAt: Date | null;
    submittedAt: Date | null;
    activatedAt: Date | null;
    endedAt: Date | null;
};
export type PolicyVersionMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    policyId: string | null;
    number: number | null;
    state: $Enums.PolicyState | null;
    digest: string | null;
    author: string | null;
    submitter: string | null;
    createdAt: Date | null;
    submittedAt: Date | null;
    activatedAt: Date | null;
    endedAt: Date | null;
};
export type PolicyVersionCountAggregateOutputType = {
    tenant: number;
    id: number;
    policyId: number;
    number: number;
    state: number;
    digest: number;
    document: number;
    author: number;
    submitter: number;
    createdAt: number;
    submittedAt: number;
    activatedAt: number;
    endedAt: number;
    _all: number;
};
export type PolicyVersionAvgAggregateInputType = {
    number?: true;
};
export type PolicyVersionSumAggregateInputType = {
    number?: true;
};
export type PolicyVersionMinAggregateInputType = {
    tenant?: true;
    id?: true;
    policyId?: true;
    number?: true;
    state?: true;
    digest?: true;
    author?: true;
    submitter?: true;
    createdAt?: true;
    submittedAt?: true;
    activatedAt?: true;
    endedAt?: true;
};
export type PolicyVersionMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    policyId?: true;
    number?: true;
    state?: true;
    digest?: true;
    author?: true;
    submitter?: true;
    createdAt?: true;
    submittedAt?: true;
    activatedAt?: true;
    endedAt?: true;
};
export type PolicyVersionCountAggregateInputType = {
    tenant?: true;
    id?: true;
    policyId?: true;
    number?: true;
    state?: true;
    digest?: true;
    document?: true;
    author?: true;
    submitter?: true;
    createdAt?: true;
    submittedAt?: true;
    activatedAt?: true;
    endedAt?: true;
    _all?: true;
};
export type PolicyVersionAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which PolicyVersion to aggregate.
     */
    where?: Prisma.PolicyVersionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PolicyVersions to fetch.
     */
    orderBy?: Prisma.PolicyVersionOrderByWithRelationInput | Prisma.PolicyVersionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.PolicyVersionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PolicyVersions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PolicyVersions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned PolicyVersions
    **/
    _count?: true | PolicyVersionCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: PolicyVersionAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: PolicyVersionSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: PolicyVersionMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: PolicyVersionMaxAggregateInputType;
};
export type GetPolicyVersionAggregateType<T extends PolicyVersionAggregateArgs> = {
    [P in keyof T & keyof AggregatePolicyVersion]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregatePolicyVersion[P]> : Prisma.GetScalarType<T[P], AggregatePolicyVersion[P]>;
};
export type PolicyVersionGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PolicyVersionWhereInput;
    orderBy?: Prisma.PolicyVersionOrderByWithAggregationInput | Prisma.PolicyVersionOrderByWithAggregationInput[];
    by: Prisma.PolicyVersionScalarFieldEnum[] | Prisma.PolicyVersionScalarFieldEnum;
    having?: Prisma.PolicyVersionScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: PolicyVersionCountAggregateInputType | true;
    _avg?: PolicyVersionAvgAggregateInputType;
    _sum?: PolicyVersionSumAggregateInputType;
    _min?: PolicyVersionMinAggregateInputType;
    _max?: PolicyVersionMaxAggregateInputType;
};
export type PolicyVersionGroupByOutputType = {
    tenant: string;
    id: string;
    policyId: string;
    number: number;
    state: $Enums.PolicyState;
    digest: string;
    document: runtime.JsonValue;
    author: string;
    submitter: string | null;
    createdAt: Date;
    submittedAt: Date | null;
    activatedAt: Date | null;
    endedAt: Date | null;
    _count: PolicyVersionCountAggregateOutputType | null;
    _avg: PolicyVersionAvgAggregateOutputType | null;
    _sum: PolicyVersionSumAggregateOutputType | null;
    _min: PolicyVersionMinAggregateOutputType | null;
    _max: PolicyVersionMaxAggregateOutputType | null;
};
export type GetPolicyVersionGroupByPayload<T extends PolicyVersionGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<PolicyVersionGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof PolicyVersionGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], PolicyVersionGroupByOutputType[P]> : Prisma.GetScalarType<T[P], PolicyVersionGroupByOutputType[P]>;
}>>;
export type PolicyVersionWhereInput = {
    AND?: Prisma.PolicyVersionWhereInput | Prisma.PolicyVersionWhereInput[];
    OR?: Prisma.PolicyVersionWhereInput[];
    NOT?: Prisma.PolicyVersionWhereInput | Prisma.PolicyVersionWhereInput[];
    tenant?: Prisma.StringFilter<"PolicyVersion"> | string;
    id?: Prisma.UuidFilter<"PolicyVersion"> | string;
    policyId?: Prisma.UuidFilter<"PolicyVersion"> | string;
    number?: Prisma.IntFilter<"PolicyVersion"> | number;
    state?: Prisma.EnumPolicyStateFilter<"PolicyVersion"> | $Enums.PolicyState;
    digest?: Prisma.StringFilter<"PolicyVersion"> | string;
    document?: Prisma.JsonFilter<"PolicyVersion">;
    author?: Prisma.StringFilter<"PolicyVersion"> | string;
    submitter?: Prisma.StringNullableFilter<"PolicyVersion"> | string | null;
    createdAt?: Prisma.DateTimeFilter<"PolicyVersion"> | Date | string;
    submittedAt?: Prisma.DateTimeNullableFilter<"PolicyVersion"> | Date | string | null;
    activatedAt?: Prisma.DateTimeNullableFilter<"PolicyVersion"> | Date | string | null;
    endedAt?: Prisma.DateTimeNullableFilter<"PolicyVersion"> | Date | string | null;
    policy?: Prisma.XOR<Prisma.SharingPolicyScalarRelationFilter, Prisma.SharingPolicyWhereInput>;
    approvals?: Prisma.PolicyApprovalListRelationFilter;
};
export type PolicyVersionOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    policyId?: Prisma.SortOrder;
    number?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    digest?: Prisma.SortOrder;
    document?: Prisma.SortOrder;
    author?: Prisma.SortOrder;
    submitter?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    submittedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    activatedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    endedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    policy?: Prisma.SharingPolicyOrderByWithRelationInput;
    approvals?: Prisma.PolicyApprovalOrderByRelationAggregateInput;
};
export type PolicyVersionWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    policyId_number?: Prisma.PolicyVersionPolicyIdNumberCompoundUniqueInput;
    AND?: Prisma.PolicyVersionWhereInput | Prisma.PolicyVersionWhereInput[];
    OR?: Prisma.PolicyVersionWhereInput[];
    NOT?: Prisma.PolicyVersionWhereInput | Prisma.PolicyVersionWhereInput[];
    tenant?: Prisma.StringFilter<"PolicyVersion"> | string;
    policyId?: Prisma.UuidFilter<"PolicyVersion"> | string;
    number?: Prisma.IntFilter<"PolicyVersion"> | number;
    state?: Prisma.EnumPolicyStateFilter<"PolicyVersion"> | $Enums.PolicyState;
    digest?: Prisma.StringFilter<"PolicyVersion"> | string;
    document?: Prisma.JsonFilter<"PolicyVersion">;
    author?: Prisma.StringFilter<"PolicyVersion"> | string;
    submitter?: Prisma.StringNullableFilter<"PolicyVersion"> | string | null;
    createdAt?: Prisma.DateTimeFilter<"PolicyVersion"> | Date | string;
    submittedAt?: Prisma.DateTimeNullableFilter<"PolicyVersion"> | Date | string | null;
    activatedAt?: Prisma.DateTimeNullableFilter<"PolicyVersion"> | Date | string | null;
    endedAt?: Prisma.DateTimeNullableFilter<"PolicyVersion"> | Date | string | null;
    policy?: Prisma.XOR<Prisma.SharingPolicyScalarRelationFilter, Prisma.SharingPolicyWhereInput>;
    approvals?: Prisma.PolicyApprovalListRelationFilter;
}, "id" | "policyId_number">;
export type PolicyVersionOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    policyId?: Prisma.SortOrder;
    number?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    digest?: Prisma.SortOrder;
    document?: Prisma.SortOrder;
    author?: Prisma.SortOrder;
    submitter?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    submittedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    activatedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    endedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.PolicyVersionCountOrderByAggregateInput;
    _avg?: Prisma.PolicyVersionAvgOrderByAggregateInput;
    _max?: Prisma.PolicyVersionMaxOrderByAggregateInput;
    _min?: Prisma.PolicyVersionMinOrderByAggregateInput;
    _sum?: Prisma.PolicyVersionSumOrderByAggregateInput;
};
export type PolicyVersionScalarWhereWithAggregatesInput = {
    AND?: Prisma.PolicyVersionScalarWhereWithAggregatesInput | Prisma.PolicyVersionScalarWhereWithAggregatesInput[];
    OR?: Prisma.PolicyVersionScalarWhereWithAggregatesInput[];
    NOT?: Prisma.PolicyVersionScalarWhereWithAggregatesInput | Prisma.PolicyVersionScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"PolicyVersion"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"PolicyVersion"> | string;
    policyId?: Prisma.UuidWithAggregatesFilter<"PolicyVersion"> | string;
    number?: Prisma.IntWithAggregatesFilter<"PolicyVersion"> | number;
    state?: Prisma.EnumPolicyStateWithAggregatesFilter<"PolicyVersion"> | $Enums.PolicyState;
    digest?: Prisma.StringWithAggregatesFilter<"PolicyVersion"> | string;
    document?: Prisma.JsonWithAggregatesFilter<"PolicyVersion">;
    author?: Prisma.StringWithAggregatesFilter<"PolicyVersion"> | string;
    submitter?: Prisma.StringNullableWithAggregatesFilter<"PolicyVersion"> | string | null;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"PolicyVersion"> | Date | string;
    submittedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"PolicyVersion"> | Date | string | null;
    activatedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"PolicyVersion"> | Date | string | null;
    endedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"PolicyVersion"> | Date | string | null;
};
export type PolicyVersionCreateInput = {
    tenant?: string;
    id: string;
    number: number;
    state: $Enums.PolicyState;
    digest: string;
    document: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author: string;
    submitter?: string | null;
    createdAt: Date | string;
    submittedAt?: Date | string | null;
    activatedAt?: Date | string | null;
    endedAt?: Date | string | null;
    policy: Prisma.SharingPolicyCreateNestedOneWithoutVersionsInput;
    approvals?: Prisma.PolicyApprovalCreateNestedManyWithoutVersionInput;
};
export type PolicyVersionUncheckedCreateInput = {
    tenant?: string;
    id: string;
    policyId: string;
    number: number;
    state: $Enums.PolicyState;
    digest: string;
    document: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author: string;
    submitter?: string | null;
    createdAt: Date | string;
    submittedAt?: Date | string | null;
    activatedAt?: Date | string | null;
    endedAt?: Date | string | null;
    approvals?: Prisma.PolicyApprovalUncheckedCreateNestedManyWithoutVersionInput;
};
export type PolicyVersionUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    document?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author?: Prisma.StringFieldUpdateOperationsInput | string;
    submitter?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    submittedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    activatedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    policy?: Prisma.SharingPolicyUpdateOneRequiredWithoutVersionsNestedInput;
    approvals?: Prisma.PolicyApprovalUpdateManyWithoutVersionNestedInput;
};
export type PolicyVersionUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    policyId?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    document?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author?: Prisma.StringFieldUpdateOperationsInput | string;
    submitter?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    submittedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    activatedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    approvals?: Prisma.PolicyApprovalUncheckedUpdateManyWithoutVersionNestedInput;
};
export type PolicyVersionCreateManyInput = {
    tenant?: string;
    id: string;
    policyId: string;
    number: number;
    state: $Enums.PolicyState;
    digest: string;
    document: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author: string;
    submitter?: string | null;
    createdAt: Date | string;
    submittedAt?: Date | string | null;
    activatedAt?: Date | string | null;
    endedAt?: Date | string | null;
};
export type PolicyVersionUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    document?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author?: Prisma.StringFieldUpdateOperationsInput | string;
    submitter?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    submittedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    activatedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type PolicyVersionUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    policyId?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    document?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author?: Prisma.StringFieldUpdateOperationsInput | string;
    submitter?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    submittedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    activatedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type PolicyVersionListRelationFilter = {
    every?: Prisma.PolicyVersionWhereInput;
    some?: Prisma.PolicyVersionWhereInput;
    none?: Prisma.PolicyVersionWhereInput;
};
export type PolicyVersionOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type PolicyVersionPolicyIdNumberCompoundUniqueInput = {
    policyId: string;
    number: number;
};
export type PolicyVersionCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    policyId?: Prisma.SortOrder;
    number?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    digest?: Prisma.SortOrder;
    document?: Prisma.SortOrder;
    author?: Prisma.SortOrder;
    submitter?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    submittedAt?: Prisma.SortOrder;
    activatedAt?: Prisma.SortOrder;
    endedAt?: Prisma.SortOrder;
};
export type PolicyVersionAvgOrderByAggregateInput = {
    number?: Prisma.SortOrder;
};
export type PolicyVersionMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    policyId?: Prisma.SortOrder;
    number?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    digest?: Prisma.SortOrder;
    author?: Prisma.SortOrder;
    submitter?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    submittedAt?: Prisma.SortOrder;
    activatedAt?: Prisma.SortOrder;
    endedAt?: Prisma.SortOrder;
};
export type PolicyVersionMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    policyId?: Prisma.SortOrder;
    number?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    digest?: Prisma.SortOrder;
    author?: Prisma.SortOrder;
    submitter?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    submittedAt?: Prisma.SortOrder;
    activatedAt?: Prisma.SortOrder;
    endedAt?: Prisma.SortOrder;
};
export type PolicyVersionSumOrderByAggregateInput = {
    number?: Prisma.SortOrder;
};
export type PolicyVersionScalarRelationFilter = {
    is?: Prisma.PolicyVersionWhereInput;
    isNot?: Prisma.PolicyVersionWhereInput;
};
export type PolicyVersionCreateNestedManyWithoutPolicyInput = {
    create?: Prisma.XOR<Prisma.PolicyVersionCreateWithoutPolicyInput, Prisma.PolicyVersionUncheckedCreateWithoutPolicyInput> | Prisma.PolicyVersionCreateWithoutPolicyInput[] | Prisma.PolicyVersionUncheckedCreateWithoutPolicyInput[];
    connectOrCreate?: Prisma.PolicyVersionCreateOrConnectWithoutPolicyInput | Prisma.PolicyVersionCreateOrConnectWithoutPolicyInput[];
    createMany?: Prisma.PolicyVersionCreateManyPolicyInputEnvelope;
    connect?: Prisma.PolicyVersionWhereUniqueInput | Prisma.PolicyVersionWhereUniqueInput[];
};
export type PolicyVersionUncheckedCreateNestedManyWithoutPolicyInput = {
    create?: Prisma.XOR<Prisma.PolicyVersionCreateWithoutPolicyInput, Prisma.PolicyVersionUncheckedCreateWithoutPolicyInput> | Prisma.PolicyVersionCreateWithoutPolicyInput[] | Prisma.PolicyVersionUncheckedCreateWithoutPolicyInput[];
    connectOrCreate?: Prisma.PolicyVersionCreateOrConnectWithoutPolicyInput | Prisma.PolicyVersionCreateOrConnectWithoutPolicyInput[];
    createMany?: Prisma.PolicyVersionCreateManyPolicyInputEnvelope;
    connect?: Prisma.PolicyVersionWhereUniqueInput | Prisma.PolicyVersionWhereUniqueInput[];
};
export type PolicyVersionUpdateManyWithoutPolicyNestedInput = {
    create?: Prisma.XOR<Prisma.PolicyVersionCreateWithoutPolicyInput, Prisma.PolicyVersionUncheckedCreateWithoutPolicyInput> | Prisma.PolicyVersionCreateWithoutPolicyInput[] | Prisma.PolicyVersionUncheckedCreateWithoutPolicyInput[];
    connectOrCreate?: Prisma.PolicyVersionCreateOrConnectWithoutPolicyInput | Prisma.PolicyVersionCreateOrConnectWithoutPolicyInput[];
    upsert?: Prisma.PolicyVersionUpsertWithWhereUniqueWithoutPolicyInput | Prisma.PolicyVersionUpsertWithWhereUniqueWithoutPolicyInput[];
    createMany?: Prisma.PolicyVersionCreateManyPolicyInputEnvelope;
    set?: Prisma.PolicyVersionWhereUniqueInput | Prisma.PolicyVersionWhereUniqueInput[];
    disconnect?: Prisma.PolicyVersionWhereUniqueInput | Prisma.PolicyVersionWhereUniqueInput[];
    delete?: Prisma.PolicyVersionWhereUniqueInput | Prisma.PolicyVersionWhereUniqueInput[];
    connect?: Prisma.PolicyVersionWhereUniqueInput | Prisma.PolicyVersionWhereUniqueInput[];
    update?: Prisma.PolicyVersionUpdateWithWhereUniqueWithoutPolicyInput | Prisma.PolicyVersionUpdateWithWhereUniqueWithoutPolicyInput[];
    updateMany?: Prisma.PolicyVersionUpdateManyWithWhereWithoutPolicyInput | Prisma.PolicyVersionUpdateManyWithWhereWithoutPolicyInput[];
    deleteMany?: Prisma.PolicyVersionScalarWhereInput | Prisma.PolicyVersionScalarWhereInput[];
};
export type PolicyVersionUncheckedUpdateManyWithoutPolicyNestedInput = {
    create?: Prisma.XOR<Prisma.PolicyVersionCreateWithoutPolicyInput, Prisma.PolicyVersionUncheckedCreateWithoutPolicyInput> | Prisma.PolicyVersionCreateWithoutPolicyInput[] | Prisma.PolicyVersionUncheckedCreateWithoutPolicyInput[];
    connectOrCreate?: Prisma.PolicyVersionCreateOrConnectWithoutPolicyInput | Prisma.PolicyVersionCreateOrConnectWithoutPolicyInput[];
    upsert?: Prisma.PolicyVersionUpsertWithWhereUniqueWithoutPolicyInput | Prisma.PolicyVersionUpsertWithWhereUniqueWithoutPolicyInput[];
    createMany?: Prisma.PolicyVersionCreateManyPolicyInputEnvelope;
    set?: Prisma.PolicyVersionWhereUniqueInput | Prisma.PolicyVersionWhereUniqueInput[];
    disconnect?: Prisma.PolicyVersionWhereUniqueInput | Prisma.PolicyVersionWhereUniqueInput[];
    delete?: Prisma.PolicyVersionWhereUniqueInput | Prisma.PolicyVersionWhereUniqueInput[];
    connect?: Prisma.PolicyVersionWhereUniqueInput | Prisma.PolicyVersionWhereUniqueInput[];
    update?: Prisma.PolicyVersionUpdateWithWhereUniqueWithoutPolicyInput | Prisma.PolicyVersionUpdateWithWhereUniqueWithoutPolicyInput[];
    updateMany?: Prisma.PolicyVersionUpdateManyWithWhereWithoutPolicyInput | Prisma.PolicyVersionUpdateManyWithWhereWithoutPolicyInput[];
    deleteMany?: Prisma.PolicyVersionScalarWhereInput | Prisma.PolicyVersionScalarWhereInput[];
};
export type PolicyVersionCreateNestedOneWithoutApprovalsInput = {
    create?: Prisma.XOR<Prisma.PolicyVersionCreateWithoutApprovalsInput, Prisma.PolicyVersionUncheckedCreateWithoutApprovalsInput>;
    connectOrCreate?: Prisma.PolicyVersionCreateOrConnectWithoutApprovalsInput;
    connect?: Prisma.PolicyVersionWhereUniqueInput;
};
export type PolicyVersionUpdateOneRequiredWithoutApprovalsNestedInput = {
    create?: Prisma.XOR<Prisma.PolicyVersionCreateWithoutApprovalsInput, Prisma.PolicyVersionUncheckedCreateWithoutApprovalsInput>;
    connectOrCreate?: Prisma.PolicyVersionCreateOrConnectWithoutApprovalsInput;
    upsert?: Prisma.PolicyVersionUpsertWithoutApprovalsInput;
    connect?: Prisma.PolicyVersionWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.PolicyVersionUpdateToOneWithWhereWithoutApprovalsInput, Prisma.PolicyVersionUpdateWithoutApprovalsInput>, Prisma.PolicyVersionUncheckedUpdateWithoutApprovalsInput>;
};
export type PolicyVersionCreateWithoutPolicyInput = {
    tenant?: string;
    id: string;
    number: number;
    state: $Enums.PolicyState;
    digest: string;
    document: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author: string;
    submitter?: string | null;
    createdAt: Date | string;
    submittedAt?: Date | string | null;
    activatedAt?: Date | string | null;
    endedAt?: Date | string | null;
    approvals?: Prisma.PolicyApprovalCreateNestedManyWithoutVersionInput;
};
export type PolicyVersionUncheckedCreateWithoutPolicyInput = {
    tenant?: string;
    id: string;
    number: number;
    state: $Enums.PolicyState;
    digest: string;
    document: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author: string;
    submitter?: string | null;
    createdAt: Date | string;
    submittedAt?: Date | string | null;
    activatedAt?: Date | string | null;
    endedAt?: Date | string | null;
    approvals?: Prisma.PolicyApprovalUncheckedCreateNestedManyWithoutVersionInput;
};
export type PolicyVersionCreateOrConnectWithoutPolicyInput = {
    where: Prisma.PolicyVersionWhereUniqueInput;
    create: Prisma.XOR<Prisma.PolicyVersionCreateWithoutPolicyInput, Prisma.PolicyVersionUncheckedCreateWithoutPolicyInput>;
};
export type PolicyVersionCreateManyPolicyInputEnvelope = {
    data: Prisma.PolicyVersionCreateManyPolicyInput | Prisma.PolicyVersionCreateManyPolicyInput[];
    skipDuplicates?: boolean;
};
export type PolicyVersionUpsertWithWhereUniqueWithoutPolicyInput = {
    where: Prisma.PolicyVersionWhereUniqueInput;
    update: Prisma.XOR<Prisma.PolicyVersionUpdateWithoutPolicyInput, Prisma.PolicyVersionUncheckedUpdateWithoutPolicyInput>;
    create: Prisma.XOR<Prisma.PolicyVersionCreateWithoutPolicyInput, Prisma.PolicyVersionUncheckedCreateWithoutPolicyInput>;
};
export type PolicyVersionUpdateWithWhereUniqueWithoutPolicyInput = {
    where: Prisma.PolicyVersionWhereUniqueInput;
    data: Prisma.XOR<Prisma.PolicyVersionUpdateWithoutPolicyInput, Prisma.PolicyVersionUncheckedUpdateWithoutPolicyInput>;
};
export type PolicyVersionUpdateManyWithWhereWithoutPolicyInput = {
    where: Prisma.PolicyVersionScalarWhereInput;
    data: Prisma.XOR<Prisma.PolicyVersionUpdateManyMutationInput, Prisma.PolicyVersionUncheckedUpdateManyWithoutPolicyInput>;
};
export type PolicyVersionScalarWhereInput = {
    AND?: Prisma.PolicyVersionScalarWhereInput | Prisma.PolicyVersionScalarWhereInput[];
    OR?: Prisma.PolicyVersionScalarWhereInput[];
    NOT?: Prisma.PolicyVersionScalarWhereInput | Prisma.PolicyVersionScalarWhereInput[];
    tenant?: Prisma.StringFilter<"PolicyVersion"> | string;
    id?: Prisma.UuidFilter<"PolicyVersion"> | string;
    policyId?: Prisma.UuidFilter<"PolicyVersion"> | string;
    number?: Prisma.IntFilter<"PolicyVersion"> | number;
    state?: Prisma.EnumPolicyStateFilter<"PolicyVersion"> | $Enums.PolicyState;
    digest?: Prisma.StringFilter<"PolicyVersion"> | string;
    document?: Prisma.JsonFilter<"PolicyVersion">;
    author?: Prisma.StringFilter<"PolicyVersion"> | string;
    submitter?: Prisma.StringNullableFilter<"PolicyVersion"> | string | null;
    createdAt?: Prisma.DateTimeFilter<"PolicyVersion"> | Date | string;
    submittedAt?: Prisma.DateTimeNullableFilter<"PolicyVersion"> | Date | string | null;
    activatedAt?: Prisma.DateTimeNullableFilter<"PolicyVersion"> | Date | string | null;
    endedAt?: Prisma.DateTimeNullableFilter<"PolicyVersion"> | Date | string | null;
};
export type PolicyVersionCreateWithoutApprovalsInput = {
    tenant?: string;
    id: string;
    number: number;
    state: $Enums.PolicyState;
    digest: string;
    document: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author: string;
    submitter?: string | null;
    createdAt: Date | string;
    submittedAt?: Date | string | null;
    activatedAt?: Date | string | null;
    endedAt?: Date | string | null;
    policy: Prisma.SharingPolicyCreateNestedOneWithoutVersionsInput;
};
export type PolicyVersionUncheckedCreateWithoutApprovalsInput = {
    tenant?: string;
    id: string;
    policyId: string;
    number: number;
    state: $Enums.PolicyState;
    digest: string;
    document: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author: string;
    submitter?: string | null;
    createdAt: Date | string;
    submittedAt?: Date | string | null;
    activatedAt?: Date | string | null;
    endedAt?: Date | string | null;
};
export type PolicyVersionCreateOrConnectWithoutApprovalsInput = {
    where: Prisma.PolicyVersionWhereUniqueInput;
    create: Prisma.XOR<Prisma.PolicyVersionCreateWithoutApprovalsInput, Prisma.PolicyVersionUncheckedCreateWithoutApprovalsInput>;
};
export type PolicyVersionUpsertWithoutApprovalsInput = {
    update: Prisma.XOR<Prisma.PolicyVersionUpdateWithoutApprovalsInput, Prisma.PolicyVersionUncheckedUpdateWithoutApprovalsInput>;
    create: Prisma.XOR<Prisma.PolicyVersionCreateWithoutApprovalsInput, Prisma.PolicyVersionUncheckedCreateWithoutApprovalsInput>;
    where?: Prisma.PolicyVersionWhereInput;
};
export type PolicyVersionUpdateToOneWithWhereWithoutApprovalsInput = {
    where?: Prisma.PolicyVersionWhereInput;
    data: Prisma.XOR<Prisma.PolicyVersionUpdateWithoutApprovalsInput, Prisma.PolicyVersionUncheckedUpdateWithoutApprovalsInput>;
};
export type PolicyVersionUpdateWithoutApprovalsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    document?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author?: Prisma.StringFieldUpdateOperationsInput | string;
    submitter?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    submittedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    activatedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    policy?: Prisma.SharingPolicyUpdateOneRequiredWithoutVersionsNestedInput;
};
export type PolicyVersionUncheckedUpdateWithoutApprovalsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    policyId?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    document?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author?: Prisma.StringFieldUpdateOperationsInput | string;
    submitter?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    submittedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    activatedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type PolicyVersionCreateManyPolicyInput = {
    tenant?: string;
    id: string;
    number: number;
    state: $Enums.PolicyState;
    digest: string;
    document: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author: string;
    submitter?: string | null;
    createdAt: Date | string;
    submittedAt?: Date | string | null;
    activatedAt?: Date | string | null;
    endedAt?: Date | string | null;
};
export type PolicyVersionUpdateWithoutPolicyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    document?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author?: Prisma.StringFieldUpdateOperationsInput | string;
    submitter?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    submittedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    activatedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    approvals?: Prisma.PolicyApprovalUpdateManyWithoutVersionNestedInput;
};
export type PolicyVersionUncheckedUpdateWithoutPolicyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    document?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author?: Prisma.StringFieldUpdateOperationsInput | string;
    submitter?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    submittedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    activatedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    approvals?: Prisma.PolicyApprovalUncheckedUpdateManyWithoutVersionNestedInput;
};
export type PolicyVersionUncheckedUpdateManyWithoutPolicyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    number?: Prisma.IntFieldUpdateOperationsInput | number;
    state?: Prisma.EnumPolicyStateFieldUpdateOperationsInput | $Enums.PolicyState;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    document?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    author?: Prisma.StringFieldUpdateOperationsInput | string;
    submitter?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    submittedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    activatedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
/**
 * Count Type PolicyVersionCountOutputType
 */
export type PolicyVersionCountOutputType = {
    approvals: number;
};
export type PolicyVersionCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    approvals?: boolean | PolicyVersionCountOutputTypeCountApprovalsArgs;
};
/**
 * PolicyVersionCountOutputType without action
 */
export type PolicyVersionCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PolicyVersionCountOutputType
     */
    select?: Prisma.PolicyVersionCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * PolicyVersionCountOutputType without action
 */
export type PolicyVersionCountOutputTypeCountApprovalsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PolicyApprovalWhereInput;
};
export type PolicyVersionSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    policyId?: boolean;
    number?: boolean;
    state?: boolean;
    digest?: boolean;
    document?: boolean;
    author?: boolean;
    submitter?: boolean;
    createdAt?: boolean;
    submittedAt?: boolean;
    activatedAt?: boolean;
    endedAt?: boolean;
    policy?: boolean | Prisma.SharingPolicyDefaultArgs<ExtArgs>;
    approvals?: boolean | Prisma.PolicyVersion$approvalsArgs<ExtArgs>;
    _count?: boolean | Prisma.PolicyVersionCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["policyVersion"]>;
export type PolicyVersionSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    policyId?: boolean;
    number?: boolean;
    state?: boolean;
    digest?: boolean;
    document?: boolean;
    author?: boolean;
    submitter?: boolean;
    createdAt?: boolean;
    submittedAt?: boolean;
    activatedAt?: boolean;
    endedAt?: boolean;
    policy?: boolean | Prisma.SharingPolicyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["policyVersion"]>;
export type PolicyVersionSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    policyId?: boolean;
    number?: boolean;
    state?: boolean;
    digest?: boolean;
    document?: boolean;
    author?: boolean;
    submitter?: boolean;
    createdAt?: boolean;
    submittedAt?: boolean;
    activatedAt?: boolean;
    endedAt?: boolean;
    policy?: boolean | Prisma.SharingPolicyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["policyVersion"]>;
export type PolicyVersionSelectScalar = {
    tenant?: boolean;
    id?: boolean;
    policyId?: boolean;
    number?: boolean;
    state?: boolean;
    digest?: boolean;
    document?: boolean;
    author?: boolean;
    submitter?: boolean;
    createdAt?: boolean;
    submittedAt?: boolean;
    activatedAt?: boolean;
    endedAt?: boolean;
};
export type PolicyVersionOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "policyId" | "number" | "state" | "digest" | "document" | "author" | "submitter" | "createdAt" | "submittedAt" | "activatedAt" | "endedAt", ExtArgs["result"]["policyVersion"]>;
export type PolicyVersionInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    policy?: boolean | Prisma.SharingPolicyDefaultArgs<ExtArgs>;
    approvals?: boolean | Prisma.PolicyVersion$approvalsArgs<ExtArgs>;
    _count?: boolean | Prisma.PolicyVersionCountOutputTypeDefaultArgs<ExtArgs>;
};
export type PolicyVersionIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    policy?: boolean | Prisma.SharingPolicyDefaultArgs<ExtArgs>;
};
export type PolicyVersionIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    policy?: boolean | Prisma.SharingPolicyDefaultArgs<ExtArgs>;
};
export type $PolicyVersionPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "PolicyVersion";
    objects: {
        policy: Prisma.$SharingPolicyPayload<ExtArgs>;
        approvals: Prisma.$PolicyApprovalPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        policyId: string;
        number: number;
        state: $Enums.PolicyState;
        /**
         * sha256:… of the canonical document
         */
        digest: string;
        document: runtime.JsonValue;
        author: string;
        submitter: string | null;
        createdAt: Date;
        submittedAt: Date | null;
        activatedAt: Date | null;
        endedAt: Date | null;
    }, ExtArgs["result"]["policyVersion"]>;
    composites: {};
};
export type PolicyVersionGetPayload<S extends boolean | null | undefined | PolicyVersionDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$PolicyVersionPayload, S>;
export type PolicyVersionCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<PolicyVersionFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: PolicyVersionCountAggregateInputType | true;
};
export interface PolicyVersionDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['PolicyVersion'];
        meta: {
            name: 'PolicyVersion';
        };
    };
    /**
     * Find zero or one PolicyVersion that matches the filter.
     * @param {PolicyVersionFindUniqueArgs} args - Arguments to find a PolicyVersion
     * @example
     * // Get one PolicyVersion
     * const policyVersion = await prisma.policyVersion.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends PolicyVersionFindUniqueArgs>(args: Prisma.SelectSubset<T, PolicyVersionFindUniqueArgs<ExtArgs>>): Prisma.Prisma__PolicyVersionClient<runtime.Types.Result.GetResult<Prisma.$PolicyVersionPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one PolicyVersion that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {PolicyVersionFindUniqueOrThrowArgs} args - Arguments to find a PolicyVersion
     * @example
     * // Get one PolicyVersion
     * const policyVersion = await prisma.policyVersion.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends PolicyVersionFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, PolicyVersionFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__PolicyVersionClient<runtime.Types.Result.GetResult<Prisma.$PolicyVersionPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first PolicyVersion that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PolicyVersionFindFirstArgs} args - Arguments to find a PolicyVersion
     * @example
     * // Get one PolicyVersion
     * const policyVersion = await prisma.policyVersion.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends PolicyVersionFindFirstArgs>(args?: Prisma.SelectSubset<T, PolicyVersionFindFirstArgs<ExtArgs>>): Prisma.Prisma__PolicyVersionClient<runtime.Types.Result.GetResult<Prisma.$PolicyVersionPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first PolicyVersion that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PolicyVersionFindFirstOrThrowArgs} args - Arguments to find a PolicyVersion
     * @example
     * // Get one PolicyVersion
     * const policyVersion = await prisma.policyVersion.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends PolicyVersionFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, PolicyVersionFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__PolicyVersionClient<runtime.Types.Result.GetResult<Prisma.$PolicyVersionPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more PolicyVersions that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PolicyVersionFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all PolicyVersions
     * const policyVersions = await prisma.policyVersion.findMany()
     *
     * // Get first 10 PolicyVersions
     * const policyVersions = await prisma.policyVersion.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const policyVersionWithTenantOnly = await prisma.policyVersion.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends PolicyVersionFindManyArgs>(args?: Prisma.SelectSubset<T, PolicyVersionFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PolicyVersionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a PolicyVersion.
     * @param {PolicyVersionCreateArgs} args - Arguments to create a PolicyVersion.
     * @example
     * // Create one PolicyVersion
     * const PolicyVersion = await prisma.policyVersion.create({
     *   data: {
     *     // ... data to create a PolicyVersion
     *   }
     * })
     *
     */
    create<T extends PolicyVersionCreateArgs>(args: Prisma.SelectSubset<T, PolicyVersionCreateArgs<ExtArgs>>): Prisma.Prisma__PolicyVersionClient<runtime.Types.Result.GetResult<Prisma.$PolicyVersionPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many PolicyVersions.
     * @param {PolicyVersionCreateManyArgs} args - Arguments to create many PolicyVersions.
     * @example
     * // Create many PolicyVersions
     * const policyVersion = await prisma.policyVersion.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends PolicyVersionCreateManyArgs>(args?: Prisma.SelectSubset<T, PolicyVersionCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many PolicyVersions and returns the data saved in the database.
     * @param {PolicyVersionCreateManyAndReturnArgs} args - Arguments to create many PolicyVersions.
     * @example
     * // Create many PolicyVersions
     * const policyVersion = await prisma.policyVersion.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many PolicyVersions and only return the `tenant`
     * const policyVersionWithTenantOnly = await prisma.policyVersion.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends PolicyVersionCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, PolicyVersionCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PolicyVersionPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a PolicyVersion.
     * @param {PolicyVersionDeleteArgs} args - Arguments to delete one PolicyVersion.
     * @example
     * // Delete one PolicyVersion
     * const PolicyVersion = await prisma.policyVersion.delete({
     *   where: {
     *     // ... filter to delete one PolicyVersion
     *   }
     * })
     *
     */
    delete<T extends PolicyVersionDeleteArgs>(args: Prisma.SelectSubset<T, PolicyVersionDeleteArgs<ExtArgs>>): Prisma.Prisma__PolicyVersionClient<runtime.Types.Result.GetResult<Prisma.$PolicyVersionPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one PolicyVersion.
     * @param {PolicyVersionUpdateArgs} args - Arguments to update one PolicyVersion.
     * @example
     * // Update one PolicyVersion
     * const policyVersion = await prisma.policyVersion.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends PolicyVersionUpdateArgs>(args: Prisma.SelectSubset<T, PolicyVersionUpdateArgs<ExtArgs>>): Prisma.Prisma__PolicyVersionClient<runtime.Types.Result.GetResult<Prisma.$PolicyVersionPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more PolicyVersions.
     * @param {PolicyVersionDeleteManyArgs} args - Arguments to filter PolicyVersions to delete.
     * @example
     * // Delete a few PolicyVersions
     * const { count } = await prisma.policyVersion.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends PolicyVersionDeleteManyArgs>(args?: Prisma.SelectSubset<T, PolicyVersionDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more PolicyVersions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PolicyVersionUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many PolicyVersions
     * const policyVersion = await prisma.policyVersion.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends PolicyVersionUpdateManyArgs>(args: Prisma.SelectSubset<T, PolicyVersionUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more PolicyVersions and returns the data updated in the database.
     * @param {PolicyVersionUpdateManyAndReturnArgs} args - Arguments to update many PolicyVersions.
     * @example
     * // Update many PolicyVersions
     * const policyVersion = await prisma.policyVersion.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more PolicyVersions and only return the `tenant`
     * const policyVersionWithTenantOnly = await prisma.policyVersion.updateManyAndReturn({
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
    updateManyAndReturn<T extends PolicyVersionUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, PolicyVersionUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PolicyVersionPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one PolicyVersion.
     * @param {PolicyVersionUpsertArgs} args - Arguments to update or create a PolicyVersion.
     * @example
     * // Update or create a PolicyVersion
     * const policyVersion = await prisma.policyVersion.upsert({
     *   create: {
     *     // ... data to create a PolicyVersion
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the PolicyVersion we want to update
     *   }
     * })
     */
    upsert<T extends PolicyVersionUpsertArgs>(args: Prisma.SelectSubset<T, PolicyVersionUpsertArgs<ExtArgs>>): Prisma.Prisma__PolicyVersionClient<runtime.Types.Result.GetResult<Prisma.$PolicyVersionPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of PolicyVersions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PolicyVersionCountArgs} args - Arguments to filter PolicyVersions to count.
     * @example
     * // Count the number of PolicyVersions
     * const count = await prisma.policyVersion.count({
     *   where: {
     *     // ... the filter for the PolicyVersions we want to count
     *   }
     * })
    **/
    count<T extends PolicyVersionCountArgs>(args?: Prisma.Subset<T, PolicyVersionCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], PolicyVersionCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a PolicyVersion.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PolicyVersionAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends PolicyVersionAggregateArgs>(args: Prisma.Subset<T, PolicyVersionAggregateArgs>): Prisma.PrismaPromise<GetPolicyVersionAggregateType<T>>;
    /**
     * Group by PolicyVersion.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PolicyVersionGroupByArgs} args - Group by arguments.
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
    groupBy<T extends PolicyVersionGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: PolicyVersionGroupByArgs['orderBy'];
    } : {
        orderBy?: PolicyVersionGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, PolicyVersionGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetPolicyVersionGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the PolicyVersion model
     */
    readonly fields: PolicyVersionFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for PolicyVersion.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__PolicyVersionClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    policy<T extends Prisma.SharingPolicyDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.SharingPolicyDefaultArgs<ExtArgs>>): Prisma.Prisma__SharingPolicyClient<runtime.Types.Result.GetResult<Prisma.$SharingPolicyPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    approvals<T extends Prisma.PolicyVersion$approvalsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.PolicyVersion$approvalsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PolicyApprovalPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the PolicyVersion model
 */
export interface PolicyVersionFieldRefs {
    readonly tenant: Prisma.FieldRef<"PolicyVersion", 'String'>;
    readonly id: Prisma.FieldRef<"PolicyVersion", 'String'>;
    readonly policyId: Prisma.FieldRef<"PolicyVersion", 'String'>;
    readonly number: Prisma.FieldRef<"PolicyVersion", 'Int'>;
    readonly state: Prisma.FieldRef<"PolicyVersion", 'PolicyState'>;
    readonly digest: Prisma.FieldRef<"PolicyVersion", 'String'>;
    readonly document: Prisma.FieldRef<"PolicyVersion", 'Json'>;
    readonly author: Prisma.FieldRef<"PolicyVersion", 'String'>;
    readonly submitter: Prisma.FieldRef<"PolicyVersion", 'String'>;
    readonly createdAt: Prisma.FieldRef<"PolicyVersion", 'DateTime'>;
    readonly submittedAt: Prisma.FieldRef<"PolicyVersion", 'DateTime'>;
    readonly activatedAt: Prisma.FieldRef<"PolicyVersion", 'DateTime'>;
    readonly endedAt: Prisma.FieldRef<"PolicyVersion", 'DateTime'>;
}
/**
 * PolicyVersion findUnique
 */
export type PolicyVersionFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PolicyVersion to fetch.
     */
    where: Prisma.PolicyVersionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyVersion findUniqueOrThrow
 */
export type PolicyVersionFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PolicyVersion to fetch.
     */
    where: Prisma.PolicyVersionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyVersion findFirst
 */
export type PolicyVersionFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PolicyVersion to fetch.
     */
    where?: Prisma.PolicyVersionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PolicyVersions to fetch.
     */
    orderBy?: Prisma.PolicyVersionOrderByWithRelationInput | Prisma.PolicyVersionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for PolicyVersions.
     */
    cursor?: Prisma.PolicyVersionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PolicyVersions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PolicyVersions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PolicyVersions.
     */
    distinct?: Prisma.PolicyVersionScalarFieldEnum | Prisma.PolicyVersionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyVersion findFirstOrThrow
 */
export type PolicyVersionFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PolicyVersion to fetch.
     */
    where?: Prisma.PolicyVersionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PolicyVersions to fetch.
     */
    orderBy?: Prisma.PolicyVersionOrderByWithRelationInput | Prisma.PolicyVersionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for PolicyVersions.
     */
    cursor?: Prisma.PolicyVersionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PolicyVersions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PolicyVersions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PolicyVersions.
     */
    distinct?: Prisma.PolicyVersionScalarFieldEnum | Prisma.PolicyVersionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyVersion findMany
 */
export type PolicyVersionFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PolicyVersions to fetch.
     */
    where?: Prisma.PolicyVersionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PolicyVersions to fetch.
     */
    orderBy?: Prisma.PolicyVersionOrderByWithRelationInput | Prisma.PolicyVersionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing PolicyVersions.
     */
    cursor?: Prisma.PolicyVersionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PolicyVersions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PolicyVersions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PolicyVersions.
     */
    distinct?: Prisma.PolicyVersionScalarFieldEnum | Prisma.PolicyVersionScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyVersion create
 */
export type PolicyVersionCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a PolicyVersion.
     */
    data: Prisma.XOR<Prisma.PolicyVersionCreateInput, Prisma.PolicyVersionUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyVersion createMany
 */
export type PolicyVersionCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many PolicyVersions.
     */
    data: Prisma.PolicyVersionCreateManyInput | Prisma.PolicyVersionCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * PolicyVersion createManyAndReturn
 */
export type PolicyVersionCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PolicyVersion
     */
    select?: Prisma.PolicyVersionSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the PolicyVersion
     */
    omit?: Prisma.PolicyVersionOmit<ExtArgs> | null;
    /**
     * The data used to create many PolicyVersions.
     */
    data: Prisma.PolicyVersionCreateManyInput | Prisma.PolicyVersionCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PolicyVersionIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * PolicyVersion update
 */
export type PolicyVersionUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a PolicyVersion.
     */
    data: Prisma.XOR<Prisma.PolicyVersionUpdateInput, Prisma.PolicyVersionUncheckedUpdateInput>;
    /**
     * Choose, which PolicyVersion to update.
     */
    where: Prisma.PolicyVersionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyVersion updateMany
 */
export type PolicyVersionUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update PolicyVersions.
     */
    data: Prisma.XOR<Prisma.PolicyVersionUpdateManyMutationInput, Prisma.PolicyVersionUncheckedUpdateManyInput>;
    /**
     * Filter which PolicyVersions to update
     */
    where?: Prisma.PolicyVersionWhereInput;
    /**
     * Limit how many PolicyVersions to update.
     */
    limit?: number;
};
/**
 * PolicyVersion updateManyAndReturn
 */
export type PolicyVersionUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PolicyVersion
     */
    select?: Prisma.PolicyVersionSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the PolicyVersion
     */
    omit?: Prisma.PolicyVersionOmit<ExtArgs> | null;
    /**
     * The data used to update PolicyVersions.
     */
    data: Prisma.XOR<Prisma.PolicyVersionUpdateManyMutationInput, Prisma.PolicyVersionUncheckedUpdateManyInput>;
    /**
     * Filter which PolicyVersions to update
     */
    where?: Prisma.PolicyVersionWhereInput;
    /**
     * Limit how many PolicyVersions to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PolicyVersionIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * PolicyVersion upsert
 */
export type PolicyVersionUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the PolicyVersion to update in case it exists.
     */
    where: Prisma.PolicyVersionWhereUniqueInput;
    /**
     * In case the PolicyVersion found by the `where` argument doesn't exist, create a new PolicyVersion with this data.
     */
    create: Prisma.XOR<Prisma.PolicyVersionCreateInput, Prisma.PolicyVersionUncheckedCreateInput>;
    /**
     * In case the PolicyVersion was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.PolicyVersionUpdateInput, Prisma.PolicyVersionUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyVersion delete
 */
export type PolicyVersionDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which PolicyVersion to delete.
     */
    where: Prisma.PolicyVersionWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyVersion deleteMany
 */
export type PolicyVersionDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which PolicyVersions to delete
     */
    where?: Prisma.PolicyVersionWhereInput;
    /**
     * Limit how many PolicyVersions to delete.
     */
    limit?: number;
};
/**
 * PolicyVersion.approvals
 */
export type PolicyVersion$approvalsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PolicyApproval
     */
    select?: Prisma.PolicyApprovalSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PolicyApproval
     */
    omit?: Prisma.PolicyApprovalOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PolicyApprovalInclude<ExtArgs> | null;
    where?: Prisma.PolicyApprovalWhereInput;
    orderBy?: Prisma.PolicyApprovalOrderByWithRelationInput | Prisma.PolicyApprovalOrderByWithRelationInput[];
    cursor?: Prisma.PolicyApprovalWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.PolicyApprovalScalarFieldEnum | Prisma.PolicyApprovalScalarFieldEnum[];
};
/**
 * PolicyVersion without action
 */
export type PolicyVersionDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
