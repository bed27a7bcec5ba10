import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model RequestApproval
 *
 */
export type RequestApprovalModel = runtime.Types.Result.DefaultSelection<Prisma.$RequestApprovalPayload>;
export type AggregateRequestApproval = {
    _count: RequestApprovalCountAggregateOutputType | null;
    _min: RequestApprovalMinAggregateOutputType | null;
    _max: RequestApprovalMaxAggregateOutputType | null;
};
export type RequestApprovalMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    requestId: string | null;
    approver: string | null;
    approved: boolean | null;
    comment: string | null;
    at: Date | null;
};
export type RequestApprovalMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    requestId: string | null;
    approver: string | null;
    approved: boolean | null;
    comment: string | null;
    at: Date | null;
};
export type RequestApprovalCountAggregateOutputType = {
    tenant: number;
    id: number;
    requestId: number;
    approver: number;
    approved: number;
    comment: number;
    at: number;
    _all: number;
};
export type RequestApprovalMinAggregateInputType = {
    tenant?: true;
    id?: true;
    requestId?: true;
    approver?: true;
    approved?: true;
    comment?: true;
    at?: true;
};
export type RequestApprovalMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    requestId?: true;
    approver?: true;
    approved?: true;
    comment?: true;
    at?: true;
};
export type RequestApprovalCountAggregateInputType = {
    tenant?: true;
    id?: true;
    requestId?: true;
    approver?: true;
    approved?: true;
    comment?: true;
    at?: true;
    _all?: true;
};
export type RequestApprovalAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which RequestApproval to aggregate.
     */
    where?: Prisma.RequestApprovalWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RequestApprovals to fetch.
     */
    orderBy?: Prisma.RequestApprovalOrderByWithRelationInput | Prisma.RequestApprovalOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.RequestApprovalWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RequestApprovals from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RequestApprovals.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned RequestApprovals
    **/
    _count?: true | RequestApprovalCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: RequestApprovalMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: RequestApprovalMaxAggregateInputType;
};
export type GetRequestApprovalAggregateType<T extends RequestApprovalAggregateArgs> = {
    [P in keyof T & keyof AggregateRequestApproval]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateRequestApproval[P]> : Prisma.GetScalarType<T[P], AggregateRequestApproval[P]>;
};
export type RequestApprovalGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RequestApprovalWhereInput;
    orderBy?: Prisma.RequestApprovalOrderByWithAggregationInput | Prisma.RequestApprovalOrderByWithAggregationInput[];
    by: Prisma.RequestApprovalScalarFieldEnum[] | Prisma.RequestApprovalScalarFieldEnum;
    having?: Prisma.RequestApprovalScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: RequestApprovalCountAggregateInputType | true;
    _min?: RequestApprovalMinAggregateInputType;
    _max?: RequestApprovalMaxAggregateInputType;
};
export type RequestApprovalGroupByOutputType = {
    tenant: string;
    id: string;
    requestId: string;
    approver: string;
    approved: boolean;
    comment: string;
    at: Date;
    _count: RequestApprovalCountAggregateOutputType | null;
    _min: RequestApprovalMinAggregateOutputType | null;
    _max: RequestApprovalMaxAggregateOutputType | null;
};
export type GetRequestApprovalGroupByPayload<T extends RequestApprovalGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<RequestApprovalGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof RequestApprovalGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], RequestApprovalGroupByOutputType[P]> : Prisma.GetScalarType<T[P], RequestApprovalGroupByOutputType[P]>;
}>>;
export type RequestApprovalWhereInput = {
    AND?: Prisma.RequestApprovalWhereInput | Prisma.RequestApprovalWhereInput[];
    OR?: Prisma.RequestApprovalWhereInput[];
    NOT?: Prisma.RequestApprovalWhereInput | Prisma.RequestApprovalWhereInput[];
    tenant?: Prisma.StringFilter<"RequestApproval"> | string;
    id?: Prisma.UuidFilter<"RequestApproval"> | string;
    requestId?: Prisma.UuidFilter<"RequestApproval"> | string;
    approver?: Prisma.StringFilter<"RequestApproval"> | string;
    approved?: Prisma.BoolFilter<"RequestApproval"> | boolean;
    comment?: Prisma.StringFilter<"RequestApproval"> | string;
    at?: Prisma.DateTimeFilter<"RequestApproval"> | Date | string;
    request?: Prisma.XOR<Prisma.ShareRequestScalarRelationFilter, Prisma.ShareRequestWhereInput>;
};
export type RequestApprovalOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    requestId?: Prisma.SortOrder;
    approver?: Prisma.SortOrder;
    approved?: Prisma.SortOrder;
    comment?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    request?: Prisma.ShareRequestOrderByWithRelationInput;
};
export type RequestApprovalWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    requestId_approver?: Prisma.RequestApprovalRequestIdApproverCompoundUniqueInput;
    AND?: Prisma.RequestApprovalWhereInput | Prisma.RequestApprovalWhereInput[];
    OR?: Prisma.RequestApprovalWhereInput[];
    NOT?: Prisma.RequestApprovalWhereInput | Prisma.RequestApprovalWhereInput[];
    tenant?: Prisma.StringFilter<"RequestApproval"> | string;
    requestId?: Prisma.UuidFilter<"RequestApproval"> | string;
    approver?: Prisma.StringFilter<"RequestApproval"> | string;
    approved?: Prisma.BoolFilter<"RequestApproval"> | boolean;
    comment?: Prisma.StringFilter<"RequestApproval"> | string;
    at?: Prisma.DateTimeFilter<"RequestApproval"> | Date | string;
    request?: Prisma.XOR<Prisma.ShareRequestScalarRelationFilter, Prisma.ShareRequestWhereInput>;
}, "id" | "requestId_approver">;
export type RequestApprovalOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    requestId?: Prisma.SortOrder;
    approver?: Prisma.SortOrder;
    approved?: Prisma.SortOrder;
    comment?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    _count?: Prisma.RequestApprovalCountOrderByAggregateInput;
    _max?: Prisma.RequestApprovalMaxOrderByAggregateInput;
    _min?: Prisma.RequestApprovalMinOrderByAggregateInput;
};
export type RequestApprovalScalarWhereWithAggregatesInput = {
    AND?: Prisma.RequestApprovalScalarWhereWithAggregatesInput | Prisma.RequestApprovalScalarWhereWithAggregatesInput[];
    OR?: Prisma.RequestApprovalScalarWhereWithAggregatesInput[];
    NOT?: Prisma.RequestApprovalScalarWhereWithAggregatesInput | Prisma.RequestApprovalScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"RequestApproval"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"RequestApproval"> | string;
    requestId?: Prisma.UuidWithAggregatesFilter<"RequestApproval"> | string;
    approver?: Prisma.StringWithAggregatesFilter<"RequestApproval"> | string;
    approved?: Prisma.BoolWithAggregatesFilter<"RequestApproval"> | boolean;
    comment?: Prisma.StringWithAggregatesFilter<"RequestApproval"> | string;
    at?: Prisma.DateTimeWithAggregatesFilter<"RequestApproval"> | Date | string;
};
export type RequestApprovalCreateInput = {
    tenant?: string;
    id: string;
    approver: string;
    approved: boolean;
    comment?: string;
    at: Date | string;
    request: Prisma.ShareRequestCreateNestedOneWithoutApprovalsInput;
};
export type RequestApprovalUncheckedCreateInput = {
    tenant?: string;
    id: string;
    requestId: string;
    approver: string;
    approved: boolean;
    comment?: string;
    at: Date | string;
};
export type RequestApprovalUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    approver?: Prisma.StringFieldUpdateOperationsInput | string;
    approved?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    comment?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    request?: Prisma.ShareRequestUpdateOneRequiredWithoutApprovalsNestedInput;
};
export type RequestApprovalUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    requestId?: Prisma.StringFieldUpdateOperationsInput | string;
    approver?: Prisma.StringFieldUpdateOperationsInput | string;
    approved?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    comment?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RequestApprovalCreateManyInput = {
    tenant?: string;
    id: string;
    requestId: string;
    approver: string;
    approved: boolean;
    comment?: string;
    at: Date | string;
};
export type RequestApprovalUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    approver?: Prisma.StringFieldUpdateOperationsInput | string;
    approved?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    comment?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RequestApprovalUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    requestId?: Prisma.StringFieldUpdateOperationsInput | string;
    approver?: Prisma.StringFieldUpdateOperationsInput | string;
    approved?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    comment?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RequestApprovalListRelationFilter = {
    every?: Prisma.RequestApprovalWhereInput;
    some?: Prisma.RequestApprovalWhereInput;
    none?: Prisma.RequestApprovalWhereInput;
};
export type RequestApprovalOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type RequestApprovalRequestIdApproverCompoundUniqueInput = {
    requestId: string;
    approver: string;
};
export type RequestApprovalCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    requestId?: Prisma.SortOrder;
    approver?: Prisma.SortOrder;
    approved?: Prisma.SortOrder;
    comment?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
};
export type RequestApprovalMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    requestId?: Prisma.SortOrder;
    approver?: Prisma.SortOrder;
    approved?: Prisma.SortOrder;
    comment?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
};
export type RequestApprovalMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    requestId?: Prisma.SortOrder;
    approver?: Prisma.SortOrder;
    approved?: Prisma.SortOrder;
    comment?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
};
export type RequestApprovalCreateNestedManyWithoutRequestInput = {
    create?: Prisma.XOR<Prisma.RequestApprovalCreateWithoutRequestInput, Prisma.RequestApprovalUncheckedCreateWithoutRequestInput> | Prisma.RequestApprovalCreateWithoutRequestInput[] | Prisma.RequestApprovalUncheckedCreateWithoutRequestInput[];
    connectOrCreate?: Prisma.RequestApprovalCreateOrConnectWithoutRequestInput | Prisma.RequestApprovalCreateOrConnectWithoutRequestInput[];
    createMany?: Prisma.RequestApprovalCreateManyRequestInputEnvelope;
    connect?: Prisma.RequestApprovalWhereUniqueInput | Prisma.RequestApprovalWhereUniqueInput[];
};
export type RequestApprovalUncheckedCreateNestedManyWithoutRequestInput = {
    create?: Prisma.XOR<Prisma.RequestApprovalCreateWithoutRequestInput, Prisma.RequestApprovalUncheckedCreateWithoutRequestInput> | Prisma.RequestApprovalCreateWithoutRequestInput[] | Prisma.RequestApprovalUncheckedCreateWithoutRequestInput[];
    connectOrCreate?: Prisma.RequestApprovalCreateOrConnectWithoutRequestInput | Prisma.RequestApprovalCreateOrConnectWithoutRequestInput[];
    createMany?: Prisma.RequestApprovalCreateManyRequestInputEnvelope;
    connect?: Prisma.RequestApprovalWhereUniqueInput | Prisma.RequestApprovalWhereUniqueInput[];
};
export type RequestApprovalUpdateManyWithoutRequestNestedInput = {
    create?: Prisma.XOR<Prisma.RequestApprovalCreateWithoutRequestInput, Prisma.RequestApprovalUncheckedCreateWithoutRequestInput> | Prisma.RequestApprovalCreateWithoutRequestInput[] | Prisma.RequestApprovalUncheckedCreateWithoutRequestInput[];
    connectOrCreate?: Prisma.RequestApprovalCreateOrConnectWithoutRequestInput | Prisma.RequestApprovalCreateOrConnectWithoutRequestInput[];
    upsert?: Prisma.RequestApprovalUpsertWithWhereUniqueWithoutRequestInput | Prisma.RequestApprovalUpsertWithWhereUniqueWithoutRequestInput[];
    createMany?: Prisma.RequestApprovalCreateManyRequestInputEnvelope;
    set?: Prisma.RequestApprovalWhereUniqueInput | Prisma.RequestApprovalWhereUniqueInput[];
    disconnect?: Prisma.RequestApprovalWhereUniqueInput | Prisma.RequestApprovalWhereUniqueInput[];
    delete?: Prisma.RequestApprovalWhereUniqueInput | Prisma.RequestApprovalWhereUniqueInput[];
    connect?: Prisma.RequestApprovalWhereUniqueInput | Prisma.RequestApprovalWhereUniqueInput[];
    update?: Prisma.RequestApprovalUpdateWithWhereUniqueWithoutRequestInput | Prisma.RequestApprovalUpdateWithWhereUniqueWithoutRequestInput[];
    updateMany?: Prisma.RequestApprovalUpdateManyWithWhereWithoutRequestInput | Prisma.RequestApprovalUpdateManyWithWhereWithoutRequestInput[];
    deleteMany?: Prisma.RequestApprovalScalarWhereInput | Prisma.RequestApprovalScalarWhereInput[];
};
export type RequestApprovalUncheckedUpdateManyWithoutRequestNestedInput = {
    create?: Prisma.XOR<Prisma.RequestApprovalCreateWithoutRequestInput, Prisma.RequestApprovalUncheckedCreateWithoutRequestInput> | Prisma.RequestApprovalCreateWithoutRequestInput[] | Prisma.RequestApprovalUncheckedCreateWithoutRequestInput[];
    connectOrCreate?: Prisma.RequestApprovalCreateOrConnectWithoutRequestInput | Prisma.RequestApprovalCreateOrConnectWithoutRequestInput[];
    upsert?: Prisma.RequestApprovalUpsertWithWhereUniqueWithoutRequestInput | Prisma.RequestApprovalUpsertWithWhereUniqueWithoutRequestInput[];
    createMany?: Prisma.RequestApprovalCreateManyRequestInputEnvelope;
    set?: Prisma.RequestApprovalWhereUniqueInput | Prisma.RequestApprovalWhereUniqueInput[];
    disconnect?: Prisma.RequestApprovalWhereUniqueInput | Prisma.RequestApprovalWhereUniqueInput[];
    delete?: Prisma.RequestApprovalWhereUniqueInput | Prisma.RequestApprovalWhereUniqueInput[];
    connect?: Prisma.RequestApprovalWhereUniqueInput | Prisma.RequestApprovalWhereUniqueInput[];
    update?: Prisma.RequestApprovalUpdateWithWhereUniqueWithoutRequestInput | Prisma.RequestApprovalUpdateWithWhereUniqueWithoutRequestInput[];
    updateMany?: Prisma.RequestApprovalUpdateManyWithWhereWithoutRequestInput | Prisma.RequestApprovalUpdateManyWithWhereWithoutRequestInput[];
    deleteMany?: Prisma.RequestApprovalScalarWhereInput | Prisma.RequestApprovalScalarWhereInput[];
};
export type RequestApprovalCreateWithoutRequestInput = {
    tenant?: string;
    id: string;
    approver: string;
    approved: boolean;
    comment?: string;
    at: Date | string;
};
export type RequestApprovalUncheckedCreateWithoutRequestInput = {
    tenant?: string;
    id: string;
    approver: string;
    approved: boolean;
    comment?: string;
    at: Date | string;
};
export type RequestApprovalCreateOrConnectWithoutRequestInput = {
    where: Prisma.RequestApprovalWhereUniqueInput;
    create: Prisma.XOR<Prisma.RequestApprovalCreateWithoutRequestInput, Prisma.RequestApprovalUncheckedCreateWithoutRequestInput>;
};
export type RequestApprovalCreateManyRequestInputEnvelope = {
    data: Prisma.RequestApprovalCreateManyRequestInput | Prisma.RequestApprovalCreateManyRequestInput[];
    skipDuplicates?: boolean;
};
export type RequestApprovalUpsertWithWhereUniqueWithoutRequestInput = {
    where: Prisma.RequestApprovalWhereUniqueInput;
    update: Prisma.XOR<Prisma.RequestApprovalUpdateWithoutRequestInput, Prisma.RequestApprovalUncheckedUpdateWithoutRequestInput>;
    create: Prisma.XOR<Prisma.RequestApprovalCreateWithoutRequestInput, Prisma.RequestApprovalUncheckedCreateWithoutRequestInput>;
};
export type RequestApprovalUpdateWithWhereUniqueWithoutRequestInput = {
    where: Prisma.RequestApprovalWhereUniqueInput;
    data: Prisma.XOR<Prisma.RequestApprovalUpdateWithoutRequestInput, Prisma.RequestApprovalUncheckedUpdateWithoutRequestInput>;
};
export type RequestApprovalUpdateManyWithWhereWithoutRequestInput = {
    where: Prisma.RequestApprovalScalarWhereInput;
    data: Prisma.XOR<Prisma.RequestApprovalUpdateManyMutationInput, Prisma.RequestApprovalUncheckedUpdateManyWithoutRequestInput>;
};
export type RequestApprovalScalarWhereInput = {
    AND?: Prisma.RequestApprovalScalarWhereInput | Prisma.RequestApprovalScalarWhereInput[];
    OR?: Prisma.RequestApprovalScalarWhereInput[];
    NOT?: Prisma.RequestApprovalScalarWhereInput | Prisma.RequestApprovalScalarWhereInput[];
    tenant?: Prisma.StringFilter<"RequestApproval"> | string;
    id?: Prisma.UuidFilter<"RequestApproval"> | string;
    requestId?: Prisma.UuidFilter<"RequestApproval"> | string;
    approver?: Prisma.StringFilter<"RequestApproval"> | string;
    approved?: Prisma.BoolFilter<"RequestApproval"> | boolean;
    comment?: Prisma.StringFilter<"RequestApproval"> | string;
    at?: Prisma.DateTimeFilter<"RequestApproval"> | Date | string;
};
export type RequestApprovalCreateManyRequestInput = {
    tenant?: string;
    id: string;
    approver: string;
    approved: boolean;
    comment?: string;
    at: Date | string;
};
export type RequestApprovalUpdateWithoutRequestInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    approver?: Prisma.StringFieldUpdateOperationsInput | string;
    approved?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    comment?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RequestApprovalUncheckedUpdateWithoutRequestInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    approver?: Prisma.StringFieldUpdateOperationsInput | string;
    approved?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    comment?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RequestApprovalUncheckedUpdateManyWithoutRequestInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    approver?: Prisma.StringFieldUpdateOperationsInput | string;
    approved?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    comment?: Prisma.StringFieldUpdateOperationsInput | string;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RequestApprovalSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    requestId?: boolean;
    approver?: boolean;
    approved?: boolean;
    comment?: boolean;
    at?: boolean;
    request?: boolean | Prisma.ShareRequestDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["requestApproval"]>;
export type RequestApprovalSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    requestId?: boolean;
    approver?: boolean;
    approved?: boolean;
    comment?: boolean;
    at?: boolean;
    request?: boolean | Prisma.ShareRequestDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["requestApproval"]>;
export type RequestApprovalSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    requestId?: boolean;
    approver?: boolean;
    approved?: boolean;
    comment?: boolean;
    at?: boolean;
    request?: boolean | Prisma.ShareRequestDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["requestApproval"]>;
export type RequestApprovalSelectScalar = {
    tenant?: boolean;
    id?: boolean;
    requestId?: boolean;
    approver?: boolean;
    approved?: boolean;
    comment?: boolean;
    at?: boolean;
};
export type RequestApprovalOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "requestId" | "approver" | "approved" | "comment" | "at", ExtArgs["result"]["requestApproval"]>;
export type RequestApprovalInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    request?: boolean | Prisma.ShareRequestDefaultArgs<ExtArgs>;
};
export type RequestApprovalIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    request?: boolean | Prisma.ShareRequestDefaultArgs<ExtArgs>;
};
export type RequestApprovalIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    request?: boolean | Prisma.ShareRequestDefaultArgs<ExtArgs>;
};
export type $RequestApprovalPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "RequestApproval";
    objects: {
        request: Prisma.$ShareRequestPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        requestId: string;
        approver: string;
        approved: boolean;
        comment: string;
        at: Date;
    }, ExtArgs["result"]["requestApproval"]>;
    composites: {};
};
export type RequestApprovalGetPayload<S extends boolean | null | undefined | RequestApprovalDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$RequestApprovalPayload, S>;
export type RequestApprovalCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<RequestApprovalFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: RequestApprovalCountAggregateInputType | true;
};
export interface RequestApprovalDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['RequestApproval'];
        meta: {
            name: 'RequestApproval';
        };
    };
    /**
     * Find zero or one RequestApproval that matches the filter.
     * @param {RequestApprovalFindUniqueArgs} args - Arguments to find a RequestApproval
     * @example
     * // Get one RequestApproval
     * const requestApproval = await prisma.requestApproval.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends RequestApprovalFindUniqueArgs>(args: Prisma.SelectSubset<T, RequestApprovalFindUniqueArgs<ExtArgs>>): Prisma.Prisma__RequestApprovalClient<runtime.Types.Result.GetResult<Prisma.$RequestApprovalPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one RequestApproval that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {RequestApprovalFindUniqueOrThrowArgs} args - Arguments to find a RequestApproval
     * @example
     * // Get one RequestApproval
     * const requestApproval = await prisma.requestApproval.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends RequestApprovalFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, RequestApprovalFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__RequestApprovalClient<runtime.Types.Result.GetResult<Prisma.$RequestApprovalPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first RequestApproval that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RequestApprovalFindFirstArgs} args - Arguments to find a RequestApproval
     * @example
     * // Get one RequestApproval
     * const requestApproval = await prisma.requestApproval.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends RequestApprovalFindFirstArgs>(args?: Prisma.SelectSubset<T, RequestApprovalFindFirstArgs<ExtArgs>>): Prisma.Prisma__RequestApprovalClient<runtime.Types.Result.GetResult<Prisma.$RequestApprovalPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first RequestApproval that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RequestApprovalFindFirstOrThrowArgs} args - Arguments to find a RequestApproval
     * @example
     * // Get one RequestApproval
     * const requestApproval = await prisma.requestApproval.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends RequestApprovalFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, RequestApprovalFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__RequestApprovalClient<runtime.Types.Result.GetResult<Prisma.$RequestApprovalPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more RequestApprovals that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RequestApprovalFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all RequestApprovals
     * const requestApprovals = await prisma.requestApproval.findMany()
     *
     * // Get first 10 RequestApprovals
     * const requestApprovals = await prisma.requestApproval.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const requestApprovalWithTenantOnly = await prisma.requestApproval.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends RequestApprovalFindManyArgs>(args?: Prisma.SelectSubset<T, RequestApprovalFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RequestApprovalPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a RequestApproval.
     * @param {RequestApprovalCreateArgs} args - Arguments to create a RequestApproval.
     * @example
     * // Create one RequestApproval
     * const RequestApproval = await prisma.requestApproval.create({
     *   data: {
     *     // ... data to create a RequestApproval
     *   }
     * })
     *
     */
    create<T extends RequestApprovalCreateArgs>(args: Prisma.SelectSubset<T, RequestApprovalCreateArgs<ExtArgs>>): Prisma.Prisma__RequestApprovalClient<runtime.Types.Result.GetResult<Prisma.$RequestApprovalPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many RequestApprovals.
     * @param {RequestApprovalCreateManyArgs} args - Arguments to create many RequestApprovals.
     * @example
     * // Create many RequestApprovals
     * const requestApproval = await prisma.requestApproval.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends RequestApprovalCreateManyArgs>(args?: Prisma.SelectSubset<T, RequestApprovalCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many RequestApprovals and returns the data saved in the database.
     * @param {RequestApprovalCreateManyAndReturnArgs} args - Arguments to create many RequestApprovals.
     * @example
     * // Create many RequestApprovals
     * const requestApproval = await prisma.requestApproval.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many RequestApprovals and only return the `tenant`
     * const requestApprovalWithTenantOnly = await prisma.requestApproval.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends RequestApprovalCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, RequestApprovalCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RequestApprovalPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a RequestApproval.
     * @param {RequestApprovalDeleteArgs} args - Arguments to delete one RequestApproval.
     * @example
     * // Delete one RequestApproval
     * const RequestApproval = await prisma.requestApproval.delete({
     *   where: {
     *     // ... filter to delete one RequestApproval
     *   }
     * })
     *
     */
    delete<T extends RequestApprovalDeleteArgs>(args: Prisma.SelectSubset<T, RequestApprovalDeleteArgs<ExtArgs>>): Prisma.Prisma__RequestApprovalClient<runtime.Types.Result.GetResult<Prisma.$RequestApprovalPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one RequestApproval.
     * @param {RequestApprovalUpdateArgs} args - Arguments to update one RequestApproval.
     * @example
     * // Update one RequestApproval
     * const requestApproval = await prisma.requestApproval.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends RequestApprovalUpdateArgs>(args: Prisma.SelectSubset<T, RequestApprovalUpdateArgs<ExtArgs>>): Prisma.Prisma__RequestApprovalClient<runtime.Types.Result.GetResult<Prisma.$RequestApprovalPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more RequestApprovals.
     * @param {RequestApprovalDeleteManyArgs} args - Arguments to filter RequestApprovals to delete.
     * @example
     * // Delete a few RequestApprovals
     * const { count } = await prisma.requestApproval.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends RequestApprovalDeleteManyArgs>(args?: Prisma.SelectSubset<T, RequestApprovalDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more RequestApprovals.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RequestApprovalUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many RequestApprovals
     * const requestApproval = await prisma.requestApproval.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends RequestApprovalUpdateManyArgs>(args: Prisma.SelectSubset<T, RequestApprovalUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more RequestApprovals and returns the data updated in the database.
     * @param {RequestApprovalUpdateManyAndReturnArgs} args - Arguments to update many RequestApprovals.
     * @example
     * // Update many RequestApprovals
     * const requestApproval = await prisma.requestApproval.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more RequestApprovals and only return the `tenant`
     * const requestApprovalWithTenantOnly = await prisma.requestApproval.updateManyAndReturn({
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
    updateManyAndReturn<T extends RequestApprovalUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, RequestApprovalUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RequestApprovalPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one RequestApproval.
     * @param {RequestApprovalUpsertArgs} args - Arguments to update or create a RequestApproval.
     * @example
     * // Update or create a RequestApproval
     * const requestApproval = await prisma.requestApproval.upsert({
     *   create: {
     *     // ... data to create a RequestApproval
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the RequestApproval we want to update
     *   }
     * })
     */
    upsert<T extends RequestApprovalUpsertArgs>(args: Prisma.SelectSubset<T, RequestApprovalUpsertArgs<ExtArgs>>): Prisma.Prisma__RequestApprovalClient<runtime.Types.Result.GetResult<Prisma.$RequestApprovalPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of RequestApprovals.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RequestApprovalCountArgs} args - Arguments to filter RequestApprovals to count.
     * @example
     * // Count the number of RequestApprovals
     * const count = await prisma.requestApproval.count({
     *   where: {
     *     // ... the filter for the RequestApprovals we want to count
     *   }
     * })
    **/
    count<T extends RequestApprovalCountArgs>(args?: Prisma.Subset<T, RequestApprovalCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], RequestApprovalCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a RequestApproval.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RequestApprovalAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends RequestApprovalAggregateArgs>(args: Prisma.Subset<T, RequestApprovalAggregateArgs>): Prisma.PrismaPromise<GetRequestApprovalAggregateType<T>>;
    /**
     * Group by RequestApproval.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RequestApprovalGroupByArgs} args - Group by arguments.
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
    groupBy<T extends RequestApprovalGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: RequestApprovalGroupByArgs['orderBy'];
    } : {
        orderBy?: RequestApprovalGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, RequestApprovalGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetRequestApprovalGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the RequestApproval model
     */
    readonly fields: RequestApprovalFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for RequestApproval.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__RequestApprovalClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    request<T extends Prisma.ShareRequestDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ShareRequestDefaultArgs<ExtArgs>>): Prisma.Prisma__ShareRequestClient<runtime.Types.Result.GetResult<Prisma.$ShareRequestPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the RequestApproval model
 */
export interface RequestApprovalFieldRefs {
    readonly tenant: Prisma.FieldRef<"RequestApproval", 'String'>;
    readonly id: Prisma.FieldRef<"RequestApproval", 'String'>;
    readonly requestId: Prisma.FieldRef<"RequestApproval", 'String'>;
    readonly approver: Prisma.FieldRef<"RequestApproval", 'String'>;
    readonly approved: Prisma.FieldRef<"RequestApproval", 'Boolean'>;
    readonly comment: Prisma.FieldRef<"RequestApproval", 'String'>;
    readonly at: Prisma.FieldRef<"RequestApproval", 'DateTime'>;
}
/**
 * RequestApproval findUnique
 */
export type RequestApprovalFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RequestApproval
     */
    select?: Prisma.RequestApprovalSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RequestApproval
     */
    omit?: Prisma.RequestApprovalOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RequestApprovalInclude<ExtArgs> | null;
    /**
     * Filter, which RequestApproval to fetch.
     */
    where: Prisma.RequestApprovalWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RequestApproval findUniqueOrThrow
 */
export type RequestApprovalFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RequestApproval
     */
    select?: Prisma.RequestApprovalSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RequestApproval
     */
    omit?: Prisma.RequestApprovalOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RequestApprovalInclude<ExtArgs> | null;
    /**
     * Filter, which RequestApproval to fetch.
     */
    where: Prisma.RequestApprovalWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RequestApproval findFirst
 */
export type RequestApprovalFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RequestApproval
     */
    select?: Prisma.RequestApprovalSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RequestApproval
     */
    omit?: Prisma.RequestApprovalOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RequestApprovalInclude<ExtArgs> | null;
    /**
     * Filter, which RequestApproval to fetch.
     */
    where?: Prisma.RequestApprovalWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RequestApprovals to fetch.
     */
    orderBy?: Prisma.RequestApprovalOrderByWithRelationInput | Prisma.RequestApprovalOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for RequestApprovals.
     */
    cursor?: Prisma.RequestApprovalWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RequestApprovals from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RequestApprovals.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RequestApprovals.
     */
    distinct?: Prisma.RequestApprovalScalarFieldEnum | Prisma.RequestApprovalScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RequestApproval findFirstOrThrow
 */
export type RequestApprovalFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RequestApproval
     */
    select?: Prisma.RequestApprovalSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RequestApproval
     */
    omit?: Prisma.RequestApprovalOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RequestApprovalInclude<ExtArgs> | null;
    /**
     * Filter, which RequestApproval to fetch.
     */
    where?: Prisma.RequestApprovalWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RequestApprovals to fetch.
     */
    orderBy?: Prisma.RequestApprovalOrderByWithRelationInput | Prisma.RequestApprovalOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for RequestApprovals.
     */
    cursor?: Prisma.RequestApprovalWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RequestApprovals from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RequestApprovals.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RequestApprovals.
     */
    distinct?: Prisma.RequestApprovalScalarFieldEnum | Prisma.RequestApprovalScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RequestApproval findMany
 */
export type RequestApprovalFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RequestApproval
     */
    select?: Prisma.RequestApprovalSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RequestApproval
     */
    omit?: Prisma.RequestApprovalOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RequestApprovalInclude<ExtArgs> | null;
    /**
     * Filter, which RequestApprovals to fetch.
     */
    where?: Prisma.RequestApprovalWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RequestApprovals to fetch.
     */
    orderBy?: Prisma.RequestApprovalOrderByWithRelationInput | Prisma.RequestApprovalOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing RequestApprovals.
     */
    cursor?: Prisma.RequestApprovalWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RequestApprovals from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RequestApprovals.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RequestApprovals.
     */
    distinct?: Prisma.RequestApprovalScalarFieldEnum | Prisma.RequestApprovalScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RequestApproval create
 */
export type RequestApprovalCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RequestApproval
     */
    select?: Prisma.RequestApprovalSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RequestApproval
     */
    omit?: Prisma.RequestApprovalOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RequestApprovalInclude<ExtArgs> | null;
    /**
     * The data needed to create a RequestApproval.
     */
    data: Prisma.XOR<Prisma.RequestApprovalCreateInput, Prisma.RequestApprovalUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RequestApproval createMany
 */
export type RequestApprovalCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many RequestApprovals.
     */
    data: Prisma.RequestApprovalCreateManyInput | Prisma.RequestApprovalCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * RequestApproval createManyAndReturn
 */
export type RequestApprovalCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RequestApproval
     */
    select?: Prisma.RequestApprovalSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the RequestApproval
     */
    omit?: Prisma.RequestApprovalOmit<ExtArgs> | null;
    /**
     * The data used to create many RequestApprovals.
     */
    data: Prisma.RequestApprovalCreateManyInput | Prisma.RequestApprovalCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RequestApprovalIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * RequestApproval update
 */
export type RequestApprovalUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RequestApproval
     */
    select?: Prisma.RequestApprovalSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RequestApproval
     */
    omit?: Prisma.RequestApprovalOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RequestApprovalInclude<ExtArgs> | null;
    /**
     * The data needed to update a RequestApproval.
     */
    data: Prisma.XOR<Prisma.RequestApprovalUpdateInput, Prisma.RequestApprovalUncheckedUpdateInput>;
    /**
     * Choose, which RequestApproval to update.
     */
    where: Prisma.RequestApprovalWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RequestApproval updateMany
 */
export type RequestApprovalUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update RequestApprovals.
     */
    data: Prisma.XOR<Prisma.RequestApprovalUpdateManyMutationInput, Prisma.RequestApprovalUncheckedUpdateManyInput>;
    /**
     * Filter which RequestApprovals to update
     */
    where?: Prisma.RequestApprovalWhereInput;
    /**
     * Limit how many RequestApprovals to update.
     */
    limit?: number;
};
/**
 * RequestApproval updateManyAndReturn
 */
export type RequestApprovalUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RequestApproval
     */
    select?: Prisma.RequestApprovalSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the RequestApproval
     */
    omit?: Prisma.RequestApprovalOmit<ExtArgs> | null;
    /**
     * The data used to update RequestApprovals.
     */
    data: Prisma.XOR<Prisma.RequestApprovalUpdateManyMutationInput, Prisma.RequestApprovalUncheckedUpdateManyInput>;
    /**
     * Filter which RequestApprovals to update
     */
    where?: Prisma.RequestApprovalWhereInput;
    /**
     * Limit how many RequestApprovals to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RequestApprovalIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * RequestApproval upsert
 */
export type RequestApprovalUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RequestApproval
     */
    select?: Prisma.RequestApprovalSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RequestApproval
     */
    omit?: Prisma.RequestApprovalOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RequestApprovalInclude<ExtArgs> | null;
    /**
     * The filter to search for the RequestApproval to update in case it exists.
     */
    where: Prisma.RequestApprovalWhereUniqueInput;
    /**
     * In case the RequestApproval found by the `where` argument doesn't exist, create a new RequestApproval with this data.
     */
    create: Prisma.XOR<Prisma.RequestApprovalCreateInput, Prisma.RequestApprovalUncheckedCreateInput>;
    /**
     * In case the RequestApproval was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.RequestApprovalUpdateInput, Prisma.RequestApprovalUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RequestApproval delete
 */
export type RequestApprovalDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RequestApproval
     */
    select?: Prisma.RequestApprovalSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RequestApproval
     */
    omit?: Prisma.RequestApprovalOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RequestApprovalInclude<ExtArgs> | null;
    /**
     * Filter which RequestApproval to delete.
     */
    where: Prisma.RequestApprovalWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RequestApproval deleteMany
 */
export type RequestApprovalDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which RequestApprovals to delete
     */
    where?: Prisma.RequestApprovalWhereInput;
    /**
     * Limit how many RequestApprovals to delete.
     */
    limit?: number;
};
/**
 * RequestApproval without action
 */
export type RequestApprovalDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RequestApproval
     */
    select?: Prisma.RequestApprovalSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RequestApproval
     */
    omit?: Prisma.RequestApprovalOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RequestApprovalInclude<ExtArgs> | null;
};
