import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model PolicyApproval
 *
 */
export type PolicyApprovalModel = runtime.Types.Result.DefaultSelection<Prisma.$PolicyApprovalPayload>;
export type AggregatePolicyApproval = {
    _count: PolicyApprovalCountAggregateOutputType | null;
    _min: PolicyApprovalMinAggregateOutputType | null;
    _max: PolicyApprovalMaxAggregateOutputType | null;
};
export type PolicyApprovalMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    versionId: string | null;
    digest: string | null;
    approver: string | null;
    approved: boolean | null;
    comment: string | null;
    at: Date | null;
    expiresAt: Date | null;
};
export type PolicyApprovalMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    versionId: string | null;
    digest: string | null;
    approver: string | null;
    approved: boolean | null;
    comment: string | null;
    at: Date | null;
    expiresAt: Date | null;
};
export type PolicyApprovalCountAggregateOutputType = {
    tenant: number;
    id: number;
    versionId: number;
    digest: number;
    approver: number;
    approved: number;
    comment: number;
    at: number;
    expiresAt: number;
    _all: number;
};
export type PolicyApprovalMinAggregateInputType = {
    tenant?: true;
    id?: true;
    versionId?: true;
    digest?: true;
    approver?: true;
    approved?: true;
    comment?: true;
    at?: true;
    expiresAt?: true;
};
export type PolicyApprovalMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    versionId?: true;
    digest?: true;
    approver?: true;
    approved?: true;
    comment?: true;
    at?: true;
    expiresAt?: true;
};
export type PolicyApprovalCountAggregateInputType = {
    tenant?: true;
    id?: true;
    versionId?: true;
    digest?: true;
    approver?: true;
    approved?: true;
    comment?: true;
    at?: true;
    expiresAt?: true;
    _all?: true;
};
export type PolicyApprovalAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which PolicyApproval to aggregate.
     */
    where?: Prisma.PolicyApprovalWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PolicyApprovals to fetch.
     */
    orderBy?: Prisma.PolicyApprovalOrderByWithRelationInput | Prisma.PolicyApprovalOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.PolicyApprovalWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PolicyApprovals from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PolicyApprovals.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned PolicyApprovals
    **/
    _count?: true | PolicyApprovalCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: PolicyApprovalMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: PolicyApprovalMaxAggregateInputType;
};
export type GetPolicyApprovalAggregateType<T extends PolicyApprovalAggregateArgs> = {
    [P in keyof T & keyof AggregatePolicyApproval]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregatePolicyApproval[P]> : Prisma.GetScalarType<T[P], AggregatePolicyApproval[P]>;
};
export type PolicyApprovalGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PolicyApprovalWhereInput;
    orderBy?: Prisma.PolicyApprovalOrderByWithAggregationInput | Prisma.PolicyApprovalOrderByWithAggregationInput[];
    by: Prisma.PolicyApprovalScalarFieldEnum[] | Prisma.PolicyApprovalScalarFieldEnum;
    having?: Prisma.PolicyApprovalScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: PolicyApprovalCountAggregateInputType | true;
    _min?: PolicyApprovalMinAggregateInputType;
    _max?: PolicyApprovalMaxAggregateInputType;
};
export type PolicyApprovalGroupByOutputType = {
    tenant: string;
    id: string;
    versionId: string;
    digest: string;
    approver: string;
    approved: boolean;
    comment: string;
    at: Date;
    expiresAt: Date;
    _count: PolicyApprovalCountAggregateOutputType | null;
    _min: PolicyApprovalMinAggregateOutputType | null;
    _max: PolicyApprovalMaxAggregateOutputType | null;
};
export type GetPolicyApprovalGroupByPayload<T extends PolicyApprovalGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<PolicyApprovalGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof PolicyApprovalGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], PolicyApprovalGroupByOutputType[P]> : Prisma.GetScalarType<T[P], PolicyApprovalGroupByOutputType[P]>;
}>>;
export type PolicyApprovalWhereInput = {
    AND?: Prisma.PolicyApprovalWhereInput | Prisma.PolicyApprovalWhereInput[];
    OR?: Prisma.PolicyApprovalWhereInput[];
    NOT?: Prisma.PolicyApprovalWhereInput | Prisma.PolicyApprovalWhereInput[];
    tenant?: Prisma.StringFilter<"PolicyApproval"> | string;
    id?: Prisma.UuidFilter<"PolicyApproval"> | string;
    versionId?: Prisma.UuidFilter<"PolicyApproval"> | string;
    digest?: Prisma.StringFilter<"PolicyApproval"> | string;
    approver?: Prisma.StringFilter<"PolicyApproval"> | string;
    approved?: Prisma.BoolFilter<"PolicyApproval"> | boolean;
    comment?: Prisma.StringFilter<"PolicyApproval"> | string;
    at?: Prisma.DateTimeFilter<"PolicyApproval"> | Date | string;
    expiresAt?: Prisma.DateTimeFilter<"PolicyApproval"> | Date | string;
    version?: Prisma.XOR<Prisma.PolicyVersionScalarRelationFilter, Prisma.PolicyVersionWhereInput>;
};
export type PolicyApprovalOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    versionId?: Prisma.SortOrder;
    digest?: Prisma.SortOrder;
    approver?: Prisma.SortOrder;
    approved?: Prisma.SortOrder;
    comment?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    version?: Prisma.PolicyVersionOrderByWithRelationInput;
};
export type PolicyApprovalWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    versionId_approver?: Prisma.PolicyApprovalVersionIdApproverCompoundUniqueInput;
    AND?: Prisma.PolicyApprovalWhereInput | Prisma.PolicyApprovalWhereInput[];
    OR?: Prisma.PolicyApprovalWhereInput[];
    NOT?: Prisma.PolicyApprovalWhereInput | Prisma.PolicyApprovalWhereInput[];
    tenant?: Prisma.StringFilter<"PolicyApproval"> | string;
    versionId?: Prisma.UuidFilter<"PolicyApproval"> | string;
    digest?: Prisma.StringFilter<"PolicyApproval"> | string;
    approver?: Prisma.StringFilter<"PolicyApproval"> | string;
    approved?: Prisma.BoolFilter<"PolicyApproval"> | boolean;
    comment?: Prisma.StringFilter<"PolicyApproval"> | string;
    at?: Prisma.DateTimeFilter<"PolicyApproval"> | Date | string;
    expiresAt?: Prisma.DateTimeFilter<"PolicyApproval"> | Date | string;
    version?: Prisma.XOR<Prisma.PolicyVersionScalarRelationFilter, Prisma.PolicyVersionWhereInput>;
}, "id" | "versionId_approver">;
export type PolicyApprovalOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    versionId?: Prisma.SortOrder;
    digest?: Prisma.SortOrder;
    approver?: Prisma.SortOrder;
    approved?: Prisma.SortOrder;
    comment?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    _count?: Prisma.PolicyApprovalCountOrderByAggregateInput;
    _max?: Prisma.PolicyApprovalMaxOrderByAggregateInput;
    _min?: Prisma.PolicyApprovalMinOrderByAggregateInput;
};
export type PolicyApprovalScalarWhereWithAggregatesInput = {
    AND?: Prisma.PolicyApprovalScalarWhereWithAggregatesInput | Prisma.PolicyApprovalScalarWhereWithAggregatesInput[];
    OR?: Prisma.PolicyApprovalScalarWhereWithAggregatesInput[];
    NOT?: Prisma.PolicyApprovalScalarWhereWithAggregatesInput | Prisma.PolicyApprovalScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"PolicyApproval"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"PolicyApproval"> | string;
    versionId?: Prisma.UuidWithAggregatesFilter<"PolicyApproval"> | string;
    digest?: Prisma.StringWithAggregatesFilter<"PolicyApproval"> | string;
    approver?: Prisma.StringWithAggregatesFilter<"PolicyApproval"> | string;
    approved?: Prisma.BoolWithAggregatesFilter<"PolicyApproval"> | boolean;
    comment?: Prisma.StringWithAggregatesFilter<"PolicyApproval"> | string;
    at?: Prisma.DateTimeWithAggregatesFilter<"PolicyApproval"> | Date | string;
    expiresAt?: Prisma.DateTimeWithAggregatesFilter<"PolicyApproval"> | Date | string;
};
export type PolicyApprovalCreateInput = {
    tenant?: string;
    id: string;
    digest: string;
    approver: string;
    approved: boolean;
    comment?: string;
    at: Date | string;
    expiresAt: Date | string;
    version: Prisma.PolicyVersionCreateNestedOneWithoutApprovalsInput;
};
export type PolicyApprovalUncheckedCreateInput = {
    tenant?: string;
    id: string;
    versionId: string;
    digest: string;
    approver: string;
    approved: boolean;
    comment?: string;
    at: Date | string;
    expiresAt: Date | string;
};
export type PolicyApprovalUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    approver?: Prisma.StringFieldUpdateOperationsInput | string;
    approved?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    comment?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    version?: Prisma.PolicyVersionUpdateOneRequiredWithoutApprovalsNestedInput;
};
export type PolicyApprovalUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    versionId?: Prisma.StringFieldUpdateOperationsInput | string;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    approver?: Prisma.StringFieldUpdateOperationsInput | string;
    approved?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    comment?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PolicyApprovalCreateManyInput = {
    tenant?: string;
    id: string;
    versionId: string;
    digest: string;
    approver: string;
    approved: boolean;
    comment?: string;
    at: Date | string;
    expiresAt: Date | string;
};
export type PolicyApprovalUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    approver?: Prisma.StringFieldUpdateOperationsInput | string;
    approved?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    comment?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PolicyApprovalUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    versionId?: Prisma.StringFieldUpdateOperationsInput | string;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    approver?: Prisma.StringFieldUpdateOperationsInput | string;
    approved?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    comment?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PolicyApprovalListRelationFilter = {
    every?: Prisma.PolicyApprovalWhereInput;
    some?: Prisma.PolicyApprovalWhereInput;
    none?: Prisma.PolicyApprovalWhereInput;
};
export type PolicyApprovalOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type PolicyApprovalVersionIdApproverCompoundUniqueInput = {
    versionId: string;
    approver: string;
};
export type PolicyApprovalCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    versionId?: Prisma.SortOrder;
    digest?: Prisma.SortOrder;
    approver?: Prisma.SortOrder;
    approved?: Prisma.SortOrder;
    comment?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
};
export type PolicyApprovalMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    versionId?: Prisma.SortOrder;
    digest?: Prisma.SortOrder;
    approver?: Prisma.SortOrder;
    approved?: Prisma.SortOrder;
    comment?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
};
export type PolicyApprovalMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    versionId?: Prisma.SortOrder;
    digest?: Prisma.SortOrder;
    approver?: Prisma.SortOrder;
    approved?: Prisma.SortOrder;
    comment?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
};
export type PolicyApprovalCreateNestedManyWithoutVersionInput = {
    create?: Prisma.XOR<Prisma.PolicyApprovalCreateWithoutVersionInput, Prisma.PolicyApprovalUncheckedCreateWithoutVersionInput> | Prisma.PolicyApprovalCreateWithoutVersionInput[] | Prisma.PolicyApprovalUncheckedCreateWithoutVersionInput[];
    connectOrCreate?: Prisma.PolicyApprovalCreateOrConnectWithoutVersionInput | Prisma.PolicyApprovalCreateOrConnectWithoutVersionInput[];
    createMany?: Prisma.PolicyApprovalCreateManyVersionInputEnvelope;
    connect?: Prisma.PolicyApprovalWhereUniqueInput | Prisma.PolicyApprovalWhereUniqueInput[];
};
export type PolicyApprovalUncheckedCreateNestedManyWithoutVersionInput = {
    create?: Prisma.XOR<Prisma.PolicyApprovalCreateWithoutVersionInput, Prisma.PolicyApprovalUncheckedCreateWithoutVersionInput> | Prisma.PolicyApprovalCreateWithoutVersionInput[] | Prisma.PolicyApprovalUncheckedCreateWithoutVersionInput[];
    connectOrCreate?: Prisma.PolicyApprovalCreateOrConnectWithoutVersionInput | Prisma.PolicyApprovalCreateOrConnectWithoutVersionInput[];
    createMany?: Prisma.PolicyApprovalCreateManyVersionInputEnvelope;
    connect?: Prisma.PolicyApprovalWhereUniqueInput | Prisma.PolicyApprovalWhereUniqueInput[];
};
export type PolicyApprovalUpdateManyWithoutVersionNestedInput = {
    create?: Prisma.XOR<Prisma.PolicyApprovalCreateWithoutVersionInput, Prisma.PolicyApprovalUncheckedCreateWithoutVersionInput> | Prisma.PolicyApprovalCreateWithoutVersionInput[] | Prisma.PolicyApprovalUncheckedCreateWithoutVersionInput[];
    connectOrCreate?: Prisma.PolicyApprovalCreateOrConnectWithoutVersionInput | Prisma.PolicyApprovalCreateOrConnectWithoutVersionInput[];
    upsert?: Prisma.PolicyApprovalUpsertWithWhereUniqueWithoutVersionInput | Prisma.PolicyApprovalUpsertWithWhereUniqueWithoutVersionInput[];
    createMany?: Prisma.PolicyApprovalCreateManyVersionInputEnvelope;
    set?: Prisma.PolicyApprovalWhereUniqueInput | Prisma.PolicyApprovalWhereUniqueInput[];
    disconnect?: Prisma.PolicyApprovalWhereUniqueInput | Prisma.PolicyApprovalWhereUniqueInput[];
    delete?: Prisma.PolicyApprovalWhereUniqueInput | Prisma.PolicyApprovalWhereUniqueInput[];
    connect?: Prisma.PolicyApprovalWhereUniqueInput | Prisma.PolicyApprovalWhereUniqueInput[];
    update?: Prisma.PolicyApprovalUpdateWithWhereUniqueWithoutVersionInput | Prisma.PolicyApprovalUpdateWithWhereUniqueWithoutVersionInput[];
    updateMany?: Prisma.PolicyApprovalUpdateManyWithWhereWithoutVersionInput | Prisma.PolicyApprovalUpdateManyWithWhereWithoutVersionInput[];
    deleteMany?: Prisma.PolicyApprovalScalarWhereInput | Prisma.PolicyApprovalScalarWhereInput[];
};
export type PolicyApprovalUncheckedUpdateManyWithoutVersionNestedInput = {
    create?: Prisma.XOR<Prisma.PolicyApprovalCreateWithoutVersionInput, Prisma.PolicyApprovalUncheckedCreateWithoutVersionInput> | Prisma.PolicyApprovalCreateWithoutVersionInput[] | Prisma.PolicyApprovalUncheckedCreateWithoutVersionInput[];
    connectOrCreate?: Prisma.PolicyApprovalCreateOrConnectWithoutVersionInput | Prisma.PolicyApprovalCreateOrConnectWithoutVersionInput[];
    upsert?: Prisma.PolicyApprovalUpsertWithWhereUniqueWithoutVersionInput | Prisma.PolicyApprovalUpsertWithWhereUniqueWithoutVersionInput[];
    createMany?: Prisma.PolicyApprovalCreateManyVersionInputEnvelope;
    set?: Prisma.PolicyApprovalWhereUniqueInput | Prisma.PolicyApprovalWhereUniqueInput[];
    disconnect?: Prisma.PolicyApprovalWhereUniqueInput | Prisma.PolicyApprovalWhereUniqueInput[];
    delete?: Prisma.PolicyApprovalWhereUniqueInput | Prisma.PolicyApprovalWhereUniqueInput[];
    connect?: Prisma.PolicyApprovalWhereUniqueInput | Prisma.PolicyApprovalWhereUniqueInput[];
    update?: Prisma.PolicyApprovalUpdateWithWhereUniqueWithoutVersionInput | Prisma.PolicyApprovalUpdateWithWhereUniqueWithoutVersionInput[];
    updateMany?: Prisma.PolicyApprovalUpdateManyWithWhereWithoutVersionInput | Prisma.PolicyApprovalUpdateManyWithWhereWithoutVersionInput[];
    deleteMany?: Prisma.PolicyApprovalScalarWhereInput | Prisma.PolicyApprovalScalarWhereInput[];
};
export type PolicyApprovalCreateWithoutVersionInput = {
    tenant?: string;
    id: string;
    digest: string;
    approver: string;
    approved: boolean;
    comment?: string;
    at: Date | string;
    expiresAt: Date | string;
};
export type PolicyApprovalUncheckedCreateWithoutVersionInput = {
    tenant?: string;
    id: string;
    digest: string;
    approver: string;
    approved: boolean;
    comment?: string;
    at: Date | string;
    expiresAt: Date | string;
};
export type PolicyApprovalCreateOrConnectWithoutVersionInput = {
    where: Prisma.PolicyApprovalWhereUniqueInput;
    create: Prisma.XOR<Prisma.PolicyApprovalCreateWithoutVersionInput, Prisma.PolicyApprovalUncheckedCreateWithoutVersionInput>;
};
export type PolicyApprovalCreateManyVersionInputEnvelope = {
    data: Prisma.PolicyApprovalCreateManyVersionInput | Prisma.PolicyApprovalCreateManyVersionInput[];
    skipDuplicates?: boolean;
};
export type PolicyApprovalUpsertWithWhereUniqueWithoutVersionInput = {
    where: Prisma.PolicyApprovalWhereUniqueInput;
    update: Prisma.XOR<Prisma.PolicyApprovalUpdateWithoutVersionInput, Prisma.PolicyApprovalUncheckedUpdateWithoutVersionInput>;
    create: Prisma.XOR<Prisma.PolicyApprovalCreateWithoutVersionInput, Prisma.PolicyApprovalUncheckedCreateWithoutVersionInput>;
};
export type PolicyApprovalUpdateWithWhereUniqueWithoutVersionInput = {
    where: Prisma.PolicyApprovalWhereUniqueInput;
    data: Prisma.XOR<Prisma.PolicyApprovalUpdateWithoutVersionInput, Prisma.PolicyApprovalUncheckedUpdateWithoutVersionInput>;
};
export type PolicyApprovalUpdateManyWithWhereWithoutVersionInput = {
    where: Prisma.PolicyApprovalScalarWhereInput;
    data: Prisma.XOR<Prisma.PolicyApprovalUpdateManyMutationInput, Prisma.PolicyApprovalUncheckedUpdateManyWithoutVersionInput>;
};
export type PolicyApprovalScalarWhereInput = {
    AND?: Prisma.PolicyApprovalScalarWhereInput | Prisma.PolicyApprovalScalarWhereInput[];
    OR?: Prisma.PolicyApprovalScalarWhereInput[];
    NOT?: Prisma.PolicyApprovalScalarWhereInput | Prisma.PolicyApprovalScalarWhereInput[];
    tenant?: Prisma.StringFilter<"PolicyApproval"> | string;
    id?: Prisma.UuidFilter<"PolicyApproval"> | string;
    versionId?: Prisma.UuidFilter<"PolicyApproval"> | string;
    digest?: Prisma.StringFilter<"PolicyApproval"> | string;
    approver?: Prisma.StringFilter<"PolicyApproval"> | string;
    approved?: Prisma.BoolFilter<"PolicyApproval"> | boolean;
    comment?: Prisma.StringFilter<"PolicyApproval"> | string;
    at?: Prisma.DateTimeFilter<"PolicyApproval"> | Date | string;
    expiresAt?: Prisma.DateTimeFilter<"PolicyApproval"> | Date | string;
};
export type PolicyApprovalCreateManyVersionInput = {
    tenant?: string;
    id: string;
    digest: string;
    approver: string;
    approved: boolean;
    comment?: string;
    at: Date | string;
    expiresAt: Date | string;
};
export type PolicyApprovalUpdateWithoutVersionInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    approver?: Prisma.StringFieldUpdateOperationsInput | string;
    approved?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    comment?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PolicyApprovalUncheckedUpdateWithoutVersionInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    approver?: Prisma.StringFieldUpdateOperationsInput | string;
    approved?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    comment?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PolicyApprovalUncheckedUpdateManyWithoutVersionInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    digest?: Prisma.StringFieldUpdateOperationsInput | string;
    approver?: Prisma.StringFieldUpdateOperationsInput | string;
    approved?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    comment?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PolicyApprovalSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    versionId?: boolean;
    digest?: boolean;
    approver?: boolean;
    approved?: boolean;
    comment?: boolean;
    at?: boolean;
    expiresAt?: boolean;
    version?: boolean | Prisma.PolicyVersionDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["policyApproval"]>;
export type PolicyApprovalSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    versionId?: boolean;
    digest?: boolean;
    approver?: boolean;
    approved?: boolean;
    comment?: boolean;
    at?: boolean;
    expiresAt?: boolean;
    version?: boolean | Prisma.PolicyVersionDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["policyApproval"]>;
export type PolicyApprovalSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    versionId?: boolean;
    digest?: boolean;
    approver?: boolean;
    approved?: boolean;
    comment?: boolean;
    at?: boolean;
    expiresAt?: boolean;
    version?: boolean | Prisma.PolicyVersionDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["policyApproval"]>;
export type PolicyApprovalSelectScalar = {
    tenant?: boolean;
    id?: boolean;
    versionId?: boolean;
    digest?: boolean;
    approver?: boolean;
    approved?: boolean;
    comment?: boolean;
    at?: boolean;
    expiresAt?: boolean;
};
export type PolicyApprovalOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "versionId" | "digest" | "approver" | "approved" | "comment" | "at" | "expiresAt", ExtArgs["result"]["policyApproval"]>;
export type PolicyApprovalInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    version?: boolean | Prisma.PolicyVersionDefaultArgs<ExtArgs>;
};
export type PolicyApprovalIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    version?: boolean | Prisma.PolicyVersionDefaultArgs<ExtArgs>;
};
export type PolicyApprovalIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    version?: boolean | Prisma.PolicyVersionDefaultArgs<ExtArgs>;
};
export type $PolicyApprovalPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "PolicyApproval";
    objects: {
        version: Prisma.$PolicyVersionPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        versionId: string;
        digest: string;
        approver: string;
        approved: boolean;
        comment: string;
        at: Date;
        expiresAt: Date;
    }, ExtArgs["result"]["policyApproval"]>;
    composites: {};
};
export type PolicyApprovalGetPayload<S extends boolean | null | undefined | PolicyApprovalDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$PolicyApprovalPayload, S>;
export type PolicyApprovalCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<PolicyApprovalFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: PolicyApprovalCountAggregateInputType | true;
};
export interface PolicyApprovalDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['PolicyApproval'];
        meta: {
            name: 'PolicyApproval';
        };
    };
    /**
     * Find zero or one PolicyApproval that matches the filter.
     * @param {PolicyApprovalFindUniqueArgs} args - Arguments to find a PolicyApproval
     * @example
     * // Get one PolicyApproval
     * const policyApproval = await prisma.policyApproval.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends PolicyApprovalFindUniqueArgs>(args: Prisma.SelectSubset<T, PolicyApprovalFindUniqueArgs<ExtArgs>>): Prisma.Prisma__PolicyApprovalClient<runtime.Types.Result.GetResult<Prisma.$PolicyApprovalPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one PolicyApproval that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {PolicyApprovalFindUniqueOrThrowArgs} args - Arguments to find a PolicyApproval
     * @example
     * // Get one PolicyApproval
     * const policyApproval = await prisma.policyApproval.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends PolicyApprovalFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, PolicyApprovalFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__PolicyApprovalClient<runtime.Types.Result.GetResult<Prisma.$PolicyApprovalPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first PolicyApproval that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PolicyApprovalFindFirstArgs} args - Arguments to find a PolicyApproval
     * @example
     * // Get one PolicyApproval
     * const policyApproval = await prisma.policyApproval.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends PolicyApprovalFindFirstArgs>(args?: Prisma.SelectSubset<T, PolicyApprovalFindFirstArgs<ExtArgs>>): Prisma.Prisma__PolicyApprovalClient<runtime.Types.Result.GetResult<Prisma.$PolicyApprovalPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first PolicyApproval that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PolicyApprovalFindFirstOrThrowArgs} args - Arguments to find a PolicyApproval
     * @example
     * // Get one PolicyApproval
     * const policyApproval = await prisma.policyApproval.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends PolicyApprovalFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, PolicyApprovalFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__PolicyApprovalClient<runtime.Types.Result.GetResult<Prisma.$PolicyApprovalPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more PolicyApprovals that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PolicyApprovalFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all PolicyApprovals
     * const policyApprovals = await prisma.policyApproval.findMany()
     *
     * // Get first 10 PolicyApprovals
     * const policyApprovals = await prisma.policyApproval.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const policyApprovalWithTenantOnly = await prisma.policyApproval.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends PolicyApprovalFindManyArgs>(args?: Prisma.SelectSubset<T, PolicyApprovalFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PolicyApprovalPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a PolicyApproval.
     * @param {PolicyApprovalCreateArgs} args - Arguments to create a PolicyApproval.
     * @example
     * // Create one PolicyApproval
     * const PolicyApproval = await prisma.policyApproval.create({
     *   data: {
     *     // ... data to create a PolicyApproval
     *   }
     * })
     *
     */
    create<T extends PolicyApprovalCreateArgs>(args: Prisma.SelectSubset<T, PolicyApprovalCreateArgs<ExtArgs>>): Prisma.Prisma__PolicyApprovalClient<runtime.Types.Result.GetResult<Prisma.$PolicyApprovalPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many PolicyApprovals.
     * @param {PolicyApprovalCreateManyArgs} args - Arguments to create many PolicyApprovals.
     * @example
     * // Create many PolicyApprovals
     * const policyApproval = await prisma.policyApproval.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends PolicyApprovalCreateManyArgs>(args?: Prisma.SelectSubset<T, PolicyApprovalCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many PolicyApprovals and returns the data saved in the database.
     * @param {PolicyApprovalCreateManyAndReturnArgs} args - Arguments to create many PolicyApprovals.
     * @example
     * // Create many PolicyApprovals
     * const policyApproval = await prisma.policyApproval.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many PolicyApprovals and only return the `tenant`
     * const policyApprovalWithTenantOnly = await prisma.policyApproval.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends PolicyApprovalCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, PolicyApprovalCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PolicyApprovalPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a PolicyApproval.
     * @param {PolicyApprovalDeleteArgs} args - Arguments to delete one PolicyApproval.
     * @example
     * // Delete one PolicyApproval
     * const PolicyApproval = await prisma.policyApproval.delete({
     *   where: {
     *     // ... filter to delete one PolicyApproval
     *   }
     * })
     *
     */
    delete<T extends PolicyApprovalDeleteArgs>(args: Prisma.SelectSubset<T, PolicyApprovalDeleteArgs<ExtArgs>>): Prisma.Prisma__PolicyApprovalClient<runtime.Types.Result.GetResult<Prisma.$PolicyApprovalPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one PolicyApproval.
     * @param {PolicyApprovalUpdateArgs} args - Arguments to update one PolicyApproval.
     * @example
     * // Update one PolicyApproval
     * const policyApproval = await prisma.policyApproval.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends PolicyApprovalUpdateArgs>(args: Prisma.SelectSubset<T, PolicyApprovalUpdateArgs<ExtArgs>>): Prisma.Prisma__PolicyApprovalClient<runtime.Types.Result.GetResult<Prisma.$PolicyApprovalPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more PolicyApprovals.
     * @param {PolicyApprovalDeleteManyArgs} args - Arguments to filter PolicyApprovals to delete.
     * @example
     * // Delete a few PolicyApprovals
     * const { count } = await prisma.policyApproval.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends PolicyApprovalDeleteManyArgs>(args?: Prisma.SelectSubset<T, PolicyApprovalDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more PolicyApprovals.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PolicyApprovalUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many PolicyApprovals
     * const policyApproval = await prisma.policyApproval.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends PolicyApprovalUpdateManyArgs>(args: Prisma.SelectSubset<T, PolicyApprovalUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more PolicyApprovals and returns the data updated in the database.
     * @param {PolicyApprovalUpdateManyAndReturnArgs} args - Arguments to update many PolicyApprovals.
     * @example
     * // Update many PolicyApprovals
     * const policyApproval = await prisma.policyApproval.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more PolicyApprovals and only return the `tenant`
     * const policyApprovalWithTenantOnly = await prisma.policyApproval.updateManyAndReturn({
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
    updateManyAndReturn<T extends PolicyApprovalUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, PolicyApprovalUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PolicyApprovalPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one PolicyApproval.
     * @param {PolicyApprovalUpsertArgs} args - Arguments to update or create a PolicyApproval.
     * @example
     * // Update or create a PolicyApproval
     * const policyApproval = await prisma.policyApproval.upsert({
     *   create: {
     *     // ... data to create a PolicyApproval
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the PolicyApproval we want to update
     *   }
     * })
     */
    upsert<T extends PolicyApprovalUpsertArgs>(args: Prisma.SelectSubset<T, PolicyApprovalUpsertArgs<ExtArgs>>): Prisma.Prisma__PolicyApprovalClient<runtime.Types.Result.GetResult<Prisma.$PolicyApprovalPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of PolicyApprovals.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PolicyApprovalCountArgs} args - Arguments to filter PolicyApprovals to count.
     * @example
     * // Count the number of PolicyApprovals
     * const count = await prisma.policyApproval.count({
     *   where: {
     *     // ... the filter for the PolicyApprovals we want to count
     *   }
     * })
    **/
    count<T extends PolicyApprovalCountArgs>(args?: Prisma.Subset<T, PolicyApprovalCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], PolicyApprovalCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a PolicyApproval.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PolicyApprovalAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends PolicyApprovalAggregateArgs>(args: Prisma.Subset<T, PolicyApprovalAggregateArgs>): Prisma.PrismaPromise<GetPolicyApprovalAggregateType<T>>;
    /**
     * Group by PolicyApproval.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PolicyApprovalGroupByArgs} args - Group by arguments.
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
    groupBy<T extends PolicyApprovalGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: PolicyApprovalGroupByArgs['orderBy'];
    } : {
        orderBy?: PolicyApprovalGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, PolicyApprovalGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetPolicyApprovalGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the PolicyApproval model
     */
    readonly fields: PolicyApprovalFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for PolicyApproval.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__PolicyApprovalClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    version<T extends Prisma.PolicyVersionDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.PolicyVersionDefaultArgs<ExtArgs>>): Prisma.Prisma__PolicyVersionClient<runtime.Types.Result.GetResult<Prisma.$PolicyVersionPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the PolicyApproval model
 */
export interface PolicyApprovalFieldRefs {
    readonly tenant: Prisma.FieldRef<"PolicyApproval", 'String'>;
    readonly id: Prisma.FieldRef<"PolicyApproval", 'String'>;
    readonly versionId: Prisma.FieldRef<"PolicyApproval", 'String'>;
    readonly digest: Prisma.FieldRef<"PolicyApproval", 'String'>;
    readonly approver: Prisma.FieldRef<"PolicyApproval", 'String'>;
    readonly approved: Prisma.FieldRef<"PolicyApproval", 'Boolean'>;
    readonly comment: Prisma.FieldRef<"PolicyApproval", 'String'>;
    readonly at: Prisma.FieldRef<"PolicyApproval", 'DateTime'>;
    readonly expiresAt: Prisma.FieldRef<"PolicyApproval", 'DateTime'>;
}
/**
 * PolicyApproval findUnique
 */
export type PolicyApprovalFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PolicyApproval to fetch.
     */
    where: Prisma.PolicyApprovalWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyApproval findUniqueOrThrow
 */
export type PolicyApprovalFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PolicyApproval to fetch.
     */
    where: Prisma.PolicyApprovalWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyApproval findFirst
 */
export type PolicyApprovalFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PolicyApproval to fetch.
     */
    where?: Prisma.PolicyApprovalWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PolicyApprovals to fetch.
     */
    orderBy?: Prisma.PolicyApprovalOrderByWithRelationInput | Prisma.PolicyApprovalOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for PolicyApprovals.
     */
    cursor?: Prisma.PolicyApprovalWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PolicyApprovals from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PolicyApprovals.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PolicyApprovals.
     */
    distinct?: Prisma.PolicyApprovalScalarFieldEnum | Prisma.PolicyApprovalScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyApproval findFirstOrThrow
 */
export type PolicyApprovalFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PolicyApproval to fetch.
     */
    where?: Prisma.PolicyApprovalWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PolicyApprovals to fetch.
     */
    orderBy?: Prisma.PolicyApprovalOrderByWithRelationInput | Prisma.PolicyApprovalOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for PolicyApprovals.
     */
    cursor?: Prisma.PolicyApprovalWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PolicyApprovals from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PolicyApprovals.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PolicyApprovals.
     */
    distinct?: Prisma.PolicyApprovalScalarFieldEnum | Prisma.PolicyApprovalScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyApproval findMany
 */
export type PolicyApprovalFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which PolicyApprovals to fetch.
     */
    where?: Prisma.PolicyApprovalWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PolicyApprovals to fetch.
     */
    orderBy?: Prisma.PolicyApprovalOrderByWithRelationInput | Prisma.PolicyApprovalOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing PolicyApprovals.
     */
    cursor?: Prisma.PolicyApprovalWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PolicyApprovals from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PolicyApprovals.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PolicyApprovals.
     */
    distinct?: Prisma.PolicyApprovalScalarFieldEnum | Prisma.PolicyApprovalScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyApproval create
 */
export type PolicyApprovalCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a PolicyApproval.
     */
    data: Prisma.XOR<Prisma.PolicyApprovalCreateInput, Prisma.PolicyApprovalUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyApproval createMany
 */
export type PolicyApprovalCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many PolicyApprovals.
     */
    data: Prisma.PolicyApprovalCreateManyInput | Prisma.PolicyApprovalCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * PolicyApproval createManyAndReturn
 */
export type PolicyApprovalCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PolicyApproval
     */
    select?: Prisma.PolicyApprovalSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the PolicyApproval
     */
    omit?: Prisma.PolicyApprovalOmit<ExtArgs> | null;
    /**
     * The data used to create many PolicyApprovals.
     */
    data: Prisma.PolicyApprovalCreateManyInput | Prisma.PolicyApprovalCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PolicyApprovalIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * PolicyApproval update
 */
export type PolicyApprovalUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a PolicyApproval.
     */
    data: Prisma.XOR<Prisma.PolicyApprovalUpdateInput, Prisma.PolicyApprovalUncheckedUpdateInput>;
    /**
     * Choose, which PolicyApproval to update.
     */
    where: Prisma.PolicyApprovalWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyApproval updateMany
 */
export type PolicyApprovalUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update PolicyApprovals.
     */
    data: Prisma.XOR<Prisma.PolicyApprovalUpdateManyMutationInput, Prisma.PolicyApprovalUncheckedUpdateManyInput>;
    /**
     * Filter which PolicyApprovals to update
     */
    where?: Prisma.PolicyApprovalWhereInput;
    /**
     * Limit how many PolicyApprovals to update.
     */
    limit?: number;
};
/**
 * PolicyApproval updateManyAndReturn
 */
export type PolicyApprovalUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PolicyApproval
     */
    select?: Prisma.PolicyApprovalSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the PolicyApproval
     */
    omit?: Prisma.PolicyApprovalOmit<ExtArgs> | null;
    /**
     * The data used to update PolicyApprovals.
     */
    data: Prisma.XOR<Prisma.PolicyApprovalUpdateManyMutationInput, Prisma.PolicyApprovalUncheckedUpdateManyInput>;
    /**
     * Filter which PolicyApprovals to update
     */
    where?: Prisma.PolicyApprovalWhereInput;
    /**
     * Limit how many PolicyApprovals to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PolicyApprovalIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * PolicyApproval upsert
 */
export type PolicyApprovalUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the PolicyApproval to update in case it exists.
     */
    where: Prisma.PolicyApprovalWhereUniqueInput;
    /**
     * In case the PolicyApproval found by the `where` argument doesn't exist, create a new PolicyApproval with this data.
     */
    create: Prisma.XOR<Prisma.PolicyApprovalCreateInput, Prisma.PolicyApprovalUncheckedCreateInput>;
    /**
     * In case the PolicyApproval was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.PolicyApprovalUpdateInput, Prisma.PolicyApprovalUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyApproval delete
 */
export type PolicyApprovalDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which PolicyApproval to delete.
     */
    where: Prisma.PolicyApprovalWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * PolicyApproval deleteMany
 */
export type PolicyApprovalDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which PolicyApprovals to delete
     */
    where?: Prisma.PolicyApprovalWhereInput;
    /**
     * Limit how many PolicyApprovals to delete.
     */
    limit?: number;
};
/**
 * PolicyApproval without action
 */
export type PolicyApprovalDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
