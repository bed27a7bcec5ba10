import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model RoleBinding
 * Who may what where, besides what the token says.
 */
export type RoleBindingModel = runtime.Types.Result.DefaultSelection<Prisma.$RoleBindingPayload>;
export type AggregateRoleBinding = {
    _count: RoleBindingCountAggregateOutputType | null;
    _min: RoleBindingMinAggregateOutputType | null;
    _max: RoleBindingMaxAggregateOutputType | null;
};
export type RoleBindingMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    subject: string | null;
    role: $Enums.Role | null;
    scopeKind: $Enums.ScopeKind | null;
    scopeId: string | null;
    createdBy: string | null;
    createdAt: Date | null;
};
export type RoleBindingMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    subject: string | null;
    role: $Enums.Role | null;
    scopeKind: $Enums.ScopeKind | null;
    scopeId: string | null;
    createdBy: string | null;
    createdAt: Date | null;
};
export type RoleBindingCountAggregateOutputType = {
    tenant: number;
    id: number;
    subject: number;
    role: number;
    scopeKind: number;
    scopeId: number;
    createdBy: number;
    createdAt: number;
    _all: number;
};
export type RoleBindingMinAggregateInputType = {
    tenant?: true;
    id?: true;
    subject?: true;
    role?: true;
    scopeKind?: true;
    scopeId?: true;
    createdBy?: true;
    createdAt?: true;
};
export type RoleBindingMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    subject?: true;
    role?: true;
    scopeKind?: true;
    scopeId?: true;
    createdBy?: true;
    createdAt?: true;
};
export type RoleBindingCountAggregateInputType = {
    tenant?: true;
    id?: true;
    subject?: true;
    role?: true;
    scopeKind?: true;
    scopeId?: true;
    createdBy?: true;
    createdAt?: true;
    _all?: true;
};
export type RoleBindingAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which RoleBinding to aggregate.
     */
    where?: Prisma.RoleBindingWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RoleBindings to fetch.
     */
    orderBy?: Prisma.RoleBindingOrderByWithRelationInput | Prisma.RoleBindingOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.RoleBindingWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RoleBindings from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RoleBindings.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned RoleBindings
    **/
    _count?: true | RoleBindingCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: RoleBindingMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: RoleBindingMaxAggregateInputType;
};
export type GetRoleBindingAggregateType<T extends RoleBindingAggregateArgs> = {
    [P in keyof T & keyof AggregateRoleBinding]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateRoleBinding[P]> : Prisma.GetScalarType<T[P], AggregateRoleBinding[P]>;
};
export type RoleBindingGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RoleBindingWhereInput;
    orderBy?: Prisma.RoleBindingOrderByWithAggregationInput | Prisma.RoleBindingOrderByWithAggregationInput[];
    by: Prisma.RoleBindingScalarFieldEnum[] | Prisma.RoleBindingScalarFieldEnum;
    having?: Prisma.RoleBindingScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: RoleBindingCountAggregateInputType | true;
    _min?: RoleBindingMinAggregateInputType;
    _max?: RoleBindingMaxAggregateInputType;
};
export type RoleBindingGroupByOutputType = {
    tenant: string;
    id: string;
    subject: string;
    role: $Enums.Role;
    scopeKind: $Enums.ScopeKind;
    scopeId: string;
    createdBy: string;
    createdAt: Date;
    _count: RoleBindingCountAggregateOutputType | null;
    _min: RoleBindingMinAggregateOutputType | null;
    _max: RoleBindingMaxAggregateOutputType | null;
};
export type GetRoleBindingGroupByPayload<T extends RoleBindingGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<RoleBindingGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof RoleBindingGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], RoleBindingGroupByOutputType[P]> : Prisma.GetScalarType<T[P], RoleBindingGroupByOutputType[P]>;
}>>;
export type RoleBindingWhereInput = {
    AND?: Prisma.RoleBindingWhereInput | Prisma.RoleBindingWhereInput[];
    OR?: Prisma.RoleBindingWhereInput[];
    NOT?: Prisma.RoleBindingWhereInput | Prisma.RoleBindingWhereInput[];
    tenant?: Prisma.StringFilter<"RoleBinding"> | string;
    id?: Prisma.UuidFilter<"RoleBinding"> | string;
    subject?: Prisma.StringFilter<"RoleBinding"> | string;
    role?: Prisma.EnumRoleFilter<"RoleBinding"> | $Enums.Role;
    scopeKind?: Prisma.EnumScopeKindFilter<"RoleBinding"> | $Enums.ScopeKind;
    scopeId?: Prisma.StringFilter<"RoleBinding"> | string;
    createdBy?: Prisma.StringFilter<"RoleBinding"> | string;
    createdAt?: Prisma.DateTimeFilter<"RoleBinding"> | Date | string;
};
export type RoleBindingOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
    role?: Prisma.SortOrder;
    scopeKind?: Prisma.SortOrder;
    scopeId?: Prisma.SortOrder;
    createdBy?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type RoleBindingWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    tenant_subject_role_scopeKind_scopeId?: Prisma.RoleBindingTenantSubjectRoleScopeKindScopeIdCompoundUniqueInput;
    AND?: Prisma.RoleBindingWhereInput | Prisma.RoleBindingWhereInput[];
    OR?: Prisma.RoleBindingWhereInput[];
    NOT?: Prisma.RoleBindingWhereInput | Prisma.RoleBindingWhereInput[];
    tenant?: Prisma.StringFilter<"RoleBinding"> | string;
    subject?: Prisma.StringFilter<"RoleBinding"> | string;
    role?: Prisma.EnumRoleFilter<"RoleBinding"> | $Enums.Role;
    scopeKind?: Prisma.EnumScopeKindFilter<"RoleBinding"> | $Enums.ScopeKind;
    scopeId?: Prisma.StringFilter<"RoleBinding"> | string;
    createdBy?: Prisma.StringFilter<"RoleBinding"> | string;
    createdAt?: Prisma.DateTimeFilter<"RoleBinding"> | Date | string;
}, "id" | "tenant_subject_role_scopeKind_scopeId">;
export type RoleBindingOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
    role?: Prisma.SortOrder;
    scopeKind?: Prisma.SortOrder;
    scopeId?: Prisma.SortOrder;
    createdBy?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    _count?: Prisma.RoleBindingCountOrderByAggregateInput;
    _max?: Prisma.RoleBindingMaxOrderByAggregateInput;
    _min?: Prisma.RoleBindingMinOrderByAggregateInput;
};
export type RoleBindingScalarWhereWithAggregatesInput = {
    AND?: Prisma.RoleBindingScalarWhereWithAggregatesInput | Prisma.RoleBindingScalarWhereWithAggregatesInput[];
    OR?: Prisma.RoleBindingScalarWhereWithAggregatesInput[];
    NOT?: Prisma.RoleBindingScalarWhereWithAggregatesInput | Prisma.RoleBindingScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"RoleBinding"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"RoleBinding"> | string;
    subject?: Prisma.StringWithAggregatesFilter<"RoleBinding"> | string;
    role?: Prisma.EnumRoleWithAggregatesFilter<"RoleBinding"> | $Enums.Role;
    scopeKind?: Prisma.EnumScopeKindWithAggregatesFilter<"RoleBinding"> | $Enums.ScopeKind;
    scopeId?: Prisma.StringWithAggregatesFilter<"RoleBinding"> | string;
    createdBy?: Prisma.StringWithAggregatesFilter<"RoleBinding"> | string;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"RoleBinding"> | Date | string;
};
export type RoleBindingCreateInput = {
    tenant?: string;
    id: string;
    subject: string;
    role: $Enums.Role;
    scopeKind: $Enums.ScopeKind;
    scopeId: string;
    createdBy: string;
    createdAt: Date | string;
};
export type RoleBindingUncheckedCreateInput = {
    tenant?: string;
    id: string;
    subject: string;
    role: $Enums.Role;
    scopeKind: $Enums.ScopeKind;
    scopeId: string;
    createdBy: string;
    createdAt: Date | string;
};
export type RoleBindingUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    subject?: Prisma.StringFieldUpdateOperationsInput | string;
    role?: Prisma.EnumRoleFieldUpdateOperationsInput | $Enums.Role;
    scopeKind?: Prisma.EnumScopeKindFieldUpdateOperationsInput | $Enums.ScopeKind;
    scopeId?: Prisma.StringFieldUpdateOperationsInput | string;
    createdBy?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RoleBindingUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    subject?: Prisma.StringFieldUpdateOperationsInput | string;
    role?: Prisma.EnumRoleFieldUpdateOperationsInput | $Enums.Role;
    scopeKind?: Prisma.EnumScopeKindFieldUpdateOperationsInput | $Enums.ScopeKind;
    scopeId?: Prisma.StringFieldUpdateOperationsInput | string;
    createdBy?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RoleBindingCreateManyInput = {
    tenant?: string;
    id: string;
    subject: string;
    role: $Enums.Role;
    scopeKind: $Enums.ScopeKind;
    scopeId: string;
    createdBy: string;
    createdAt: Date | string;
};
export type RoleBindingUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    subject?: Prisma.StringFieldUpdateOperationsInput | string;
    role?: Prisma.EnumRoleFieldUpdateOperationsInput | $Enums.Role;
    scopeKind?: Prisma.EnumScopeKindFieldUpdateOperationsInput | $Enums.ScopeKind;
    scopeId?: Prisma.StringFieldUpdateOperationsInput | string;
    createdBy?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RoleBindingUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    subject?: Prisma.StringFieldUpdateOperationsInput | string;
    role?: Prisma.EnumRoleFieldUpdateOperationsInput | $Enums.Role;
    scopeKind?: Prisma.EnumScopeKindFieldUpdateOperationsInput | $Enums.ScopeKind;
    scopeId?: Prisma.StringFieldUpdateOperationsInput | string;
    createdBy?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RoleBindingTenantSubjectRoleScopeKindScopeIdCompoundUniqueInput = {
    tenant: string;
    subject: string;
    role: $Enums.Role;
    scopeKind: $Enums.ScopeKind;
    scopeId: string;
};
export type RoleBindingCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
    role?: Prisma.SortOrder;
    scopeKind?: Prisma.SortOrder;
    scopeId?: Prisma.SortOrder;
    createdBy?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type RoleBindingMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
    role?: Prisma.SortOrder;
    scopeKind?: Prisma.SortOrder;
    scopeId?: Prisma.SortOrder;
    createdBy?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type RoleBindingMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    subject?: Prisma.SortOrder;
    role?: Prisma.SortOrder;
    scopeKind?: Prisma.SortOrder;
    scopeId?: Prisma.SortOrder;
    createdBy?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type StringFieldUpdateOperationsInput = {
    set?: string;
};
export type EnumRoleFieldUpdateOperationsInput = {
    set?: $Enums.Role;
};
export type EnumScopeKindFieldUpdateOperationsInput = {
    set?: $Enums.ScopeKind;
};
export type DateTimeFieldUpdateOperationsInput = {
    set?: Date | string;
};
export type RoleBindingSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    subject?: boolean;
    role?: boolean;
    scopeKind?: boolean;
    scopeId?: boolean;
    createdBy?: boolean;
    createdAt?: boolean;
}, ExtArgs["result"]["roleBinding"]>;
export type RoleBindingSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    subject?: boolean;
    role?: boolean;
    scopeKind?: boolean;
    scopeId?: boolean;
    createdBy?: boolean;
    createdAt?: boolean;
}, ExtArgs["result"]["roleBinding"]>;
export type RoleBindingSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    subject?: boolean;
    role?: boolean;
    scopeKind?: boolean;
    scopeId?: boolean;
    createdBy?: boolean;
    createdAt?: boolean;
}, ExtArgs["result"]["roleBinding"]>;
export type RoleBindingSelectScalar = {
    tenant?: boolean;
    id?: boolean;
    subject?: boolean;
    role?: boolean;
    scopeKind?: boolean;
    scopeId?: boolean;
    createdBy?: boolean;
    createdAt?: boolean;
};
export type RoleBindingOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "subject" | "role" | "scopeKind" | "scopeId" | "createdBy" | "createdAt", ExtArgs["result"]["roleBinding"]>;
export type $RoleBindingPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "RoleBinding";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        /**
         * subject of the token, or group:<name>
         */
        subject: string;
        role: $Enums.Role;
        scopeKind: $Enums.ScopeKind;
        scopeId: string;
        createdBy: string;
        createdAt: Date;
    }, ExtArgs["result"]["roleBinding"]>;
    composites: {};
};
export type RoleBindingGetPayload<S extends boolean | null | undefined | RoleBindingDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$RoleBindingPayload, S>;
export type RoleBindingCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<RoleBindingFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: RoleBindingCountAggregateInputType | true;
};
export interface RoleBindingDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['RoleBinding'];
        meta: {
            name: 'RoleBinding';
        };
    };
    /**
     * Find zero or one RoleBinding that matches the filter.
     * @param {RoleBindingFindUniqueArgs} args - Arguments to find a RoleBinding
     * @example
     * // Get one RoleBinding
     * const roleBinding = await prisma.roleBinding.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends RoleBindingFindUniqueArgs>(args: Prisma.SelectSubset<T, RoleBindingFindUniqueArgs<ExtArgs>>): Prisma.Prisma__RoleBindingClient<runtime.Types.Result.GetResult<Prisma.$RoleBindingPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one RoleBinding that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {RoleBindingFindUniqueOrThrowArgs} args - Arguments to find a RoleBinding
     * @example
     * // Get one RoleBinding
     * const roleBinding = await prisma.roleBinding.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends RoleBindingFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, RoleBindingFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__RoleBindingClient<runtime.Types.Result.GetResult<Prisma.$RoleBindingPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first RoleBinding that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RoleBindingFindFirstArgs} args - Arguments to find a RoleBinding
     * @example
     * // Get one RoleBinding
     * const roleBinding = await prisma.roleBinding.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends RoleBindingFindFirstArgs>(args?: Prisma.SelectSubset<T, RoleBindingFindFirstArgs<ExtArgs>>): Prisma.Prisma__RoleBindingClient<runtime.Types.Result.GetResult<Prisma.$RoleBindingPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first RoleBinding that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RoleBindingFindFirstOrThrowArgs} args - Arguments to find a RoleBinding
     * @example
     * // Get one RoleBinding
     * const roleBinding = await prisma.roleBinding.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends RoleBindingFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, RoleBindingFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__RoleBindingClient<runtime.Types.Result.GetResult<Prisma.$RoleBindingPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more RoleBindings that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RoleBindingFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all RoleBindings
     * const roleBindings = await prisma.roleBinding.findMany()
     *
     * // Get first 10 RoleBindings
     * const roleBindings = await prisma.roleBinding.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const roleBindingWithTenantOnly = await prisma.roleBinding.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends RoleBindingFindManyArgs>(args?: Prisma.SelectSubset<T, RoleBindingFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RoleBindingPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a RoleBinding.
     * @param {RoleBindingCreateArgs} args - Arguments to create a RoleBinding.
     * @example
     * // Create one RoleBinding
     * const RoleBinding = await prisma.roleBinding.create({
     *   data: {
     *     // ... data to create a RoleBinding
     *   }
     * })
     *
     */
    create<T extends RoleBindingCreateArgs>(args: Prisma.SelectSubset<T, RoleBindingCreateArgs<ExtArgs>>): Prisma.Prisma__RoleBindingClient<runtime.Types.Result.GetResult<Prisma.$RoleBindingPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many RoleBindings.
     * @param {RoleBindingCreateManyArgs} args - Arguments to create many RoleBindings.
     * @example
     * // Create many RoleBindings
     * const roleBinding = await prisma.roleBinding.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends RoleBindingCreateManyArgs>(args?: Prisma.SelectSubset<T, RoleBindingCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many RoleBindings and returns the data saved in the database.
     * @param {RoleBindingCreateManyAndReturnArgs} args - Arguments to create many RoleBindings.
     * @example
     * // Create many RoleBindings
     * const roleBinding = await prisma.roleBinding.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many RoleBindings and only return the `tenant`
     * const roleBindingWithTenantOnly = await prisma.roleBinding.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends RoleBindingCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, RoleBindingCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RoleBindingPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a RoleBinding.
     * @param {RoleBindingDeleteArgs} args - Arguments to delete one RoleBinding.
     * @example
     * // Delete one RoleBinding
     * const RoleBinding = await prisma.roleBinding.delete({
     *   where: {
     *     // ... filter to delete one RoleBinding
     *   }
     * })
     *
     */
    delete<T extends RoleBindingDeleteArgs>(args: Prisma.SelectSubset<T, RoleBindingDeleteArgs<ExtArgs>>): Prisma.Prisma__RoleBindingClient<runtime.Types.Result.GetResult<Prisma.$RoleBindingPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one RoleBinding.
     * @param {RoleBindingUpdateArgs} args - Arguments to update one RoleBinding.
     * @example
     * // Update one RoleBinding
     * const roleBinding = await prisma.roleBinding.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends RoleBindingUpdateArgs>(args: Prisma.SelectSubset<T, RoleBindingUpdateArgs<ExtArgs>>): Prisma.Prisma__RoleBindingClient<runtime.Types.Result.GetResult<Prisma.$RoleBindingPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more RoleBindings.
     * @param {RoleBindingDeleteManyArgs} args - Arguments to filter RoleBindings to delete.
     * @example
     * // Delete a few RoleBindings
     * const { count } = await prisma.roleBinding.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends RoleBindingDeleteManyArgs>(args?: Prisma.SelectSubset<T, RoleBindingDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more RoleBindings.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RoleBindingUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many RoleBindings
     * const roleBinding = await prisma.roleBinding.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends RoleBindingUpdateManyArgs>(args: Prisma.SelectSubset<T, RoleBindingUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more RoleBindings and returns the data updated in the database.
     * @param {RoleBindingUpdateManyAndReturnArgs} args - Arguments to update many RoleBindings.
     * @example
     * // Update many RoleBindings
     * const roleBinding = await prisma.roleBinding.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more RoleBindings and only return the `tenant`
     * const roleBindingWithTenantOnly = await prisma.roleBinding.updateManyAndReturn({
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
    updateManyAndReturn<T extends RoleBindingUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, RoleBindingUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RoleBindingPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one RoleBinding.
     * @param {RoleBindingUpsertArgs} args - Arguments to update or create a RoleBinding.
     * @example
     * // Update or create a RoleBinding
     * const roleBinding = await prisma.roleBinding.upsert({
     *   create: {
     *     // ... data to create a RoleBinding
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the RoleBinding we want to update
     *   }
     * })
     */
    upsert<T extends RoleBindingUpsertArgs>(args: Prisma.SelectSubset<T, RoleBindingUpsertArgs<ExtArgs>>): Prisma.Prisma__RoleBindingClient<runtime.Types.Result.GetResult<Prisma.$RoleBindingPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of RoleBindings.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RoleBindingCountArgs} args - Arguments to filter RoleBindings to count.
     * @example
     * // Count the number of RoleBindings
     * const count = await prisma.roleBinding.count({
     *   where: {
     *     // ... the filter for the RoleBindings we want to count
     *   }
     * })
    **/
    count<T extends RoleBindingCountArgs>(args?: Prisma.Subset<T, RoleBindingCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], RoleBindingCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a RoleBinding.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RoleBindingAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends RoleBindingAggregateArgs>(args: Prisma.Subset<T, RoleBindingAggregateArgs>): Prisma.PrismaPromise<GetRoleBindingAggregateType<T>>;
    /**
     * Group by RoleBinding.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RoleBindingGroupByArgs} args - Group by arguments.
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
    groupBy<T extends RoleBindingGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: RoleBindingGroupByArgs['orderBy'];
    } : {
        orderBy?: RoleBindingGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, RoleBindingGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetRoleBindingGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the RoleBinding model
     */
    readonly fields: RoleBindingFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for RoleBinding.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__RoleBindingClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the RoleBinding model
 */
export interface RoleBindingFieldRefs {
    readonly tenant: Prisma.FieldRef<"RoleBinding", 'String'>;
    readonly id: Prisma.FieldRef<"RoleBinding", 'String'>;
    readonly subject: Prisma.FieldRef<"RoleBinding", 'String'>;
    readonly role: Prisma.FieldRef<"RoleBinding", 'Role'>;
    readonly scopeKind: Prisma.FieldRef<"RoleBinding", 'ScopeKind'>;
    readonly scopeId: Prisma.FieldRef<"RoleBinding", 'String'>;
    readonly createdBy: Prisma.FieldRef<"RoleBinding", 'String'>;
    readonly createdAt: Prisma.FieldRef<"RoleBinding", 'DateTime'>;
}
/**
 * RoleBinding findUnique
 */
export type RoleBindingFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RoleBinding
     */
    select?: Prisma.RoleBindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RoleBinding
     */
    omit?: Prisma.RoleBindingOmit<ExtArgs> | null;
    /**
     * Filter, which RoleBinding to fetch.
     */
    where: Prisma.RoleBindingWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RoleBinding findUniqueOrThrow
 */
export type RoleBindingFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RoleBinding
     */
    select?: Prisma.RoleBindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RoleBinding
     */
    omit?: Prisma.RoleBindingOmit<ExtArgs> | null;
    /**
     * Filter, which RoleBinding to fetch.
     */
    where: Prisma.RoleBindingWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RoleBinding findFirst
 */
export type RoleBindingFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RoleBinding
     */
    select?: Prisma.RoleBindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RoleBinding
     */
    omit?: Prisma.RoleBindingOmit<ExtArgs> | null;
    /**
     * Filter, which RoleBinding to fetch.
     */
    where?: Prisma.RoleBindingWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RoleBindings to fetch.
     */
    orderBy?: Prisma.RoleBindingOrderByWithRelationInput | Prisma.RoleBindingOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for RoleBindings.
     */
    cursor?: Prisma.RoleBindingWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RoleBindings from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RoleBindings.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RoleBindings.
     */
    distinct?: Prisma.RoleBindingScalarFieldEnum | Prisma.RoleBindingScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RoleBinding findFirstOrThrow
 */
export type RoleBindingFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RoleBinding
     */
    select?: Prisma.RoleBindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RoleBinding
     */
    omit?: Prisma.RoleBindingOmit<ExtArgs> | null;
    /**
     * Filter, which RoleBinding to fetch.
     */
    where?: Prisma.RoleBindingWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RoleBindings to fetch.
     */
    orderBy?: Prisma.RoleBindingOrderByWithRelationInput | Prisma.RoleBindingOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for RoleBindings.
     */
    cursor?: Prisma.RoleBindingWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RoleBindings from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RoleBindings.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RoleBindings.
     */
    distinct?: Prisma.RoleBindingScalarFieldEnum | Prisma.RoleBindingScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RoleBinding findMany
 */
export type RoleBindingFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RoleBinding
     */
    select?: Prisma.RoleBindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RoleBinding
     */
    omit?: Prisma.RoleBindingOmit<ExtArgs> | null;
    /**
     * Filter, which RoleBindings to fetch.
     */
    where?: Prisma.RoleBindingWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RoleBindings to fetch.
     */
    orderBy?: Prisma.RoleBindingOrderByWithRelationInput | Prisma.RoleBindingOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing RoleBindings.
     */
    cursor?: Prisma.RoleBindingWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RoleBindings from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RoleBindings.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RoleBindings.
     */
    distinct?: Prisma.RoleBindingScalarFieldEnum | Prisma.RoleBindingScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RoleBinding create
 */
export type RoleBindingCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RoleBinding
     */
    select?: Prisma.RoleBindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RoleBinding
     */
    omit?: Prisma.RoleBindingOmit<ExtArgs> | null;
    /**
     * The data needed to create a RoleBinding.
     */
    data: Prisma.XOR<Prisma.RoleBindingCreateInput, Prisma.RoleBindingUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RoleBinding createMany
 */
export type RoleBindingCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many RoleBindings.
     */
    data: Prisma.RoleBindingCreateManyInput | Prisma.RoleBindingCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * RoleBinding createManyAndReturn
 */
export type RoleBindingCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RoleBinding
     */
    select?: Prisma.RoleBindingSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the RoleBinding
     */
    omit?: Prisma.RoleBindingOmit<ExtArgs> | null;
    /**
     * The data used to create many RoleBindings.
     */
    data: Prisma.RoleBindingCreateManyInput | Prisma.RoleBindingCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * RoleBinding update
 */
export type RoleBindingUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RoleBinding
     */
    select?: Prisma.RoleBindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RoleBinding
     */
    omit?: Prisma.RoleBindingOmit<ExtArgs> | null;
    /**
     * The data needed to update a RoleBinding.
     */
    data: Prisma.XOR<Prisma.RoleBindingUpdateInput, Prisma.RoleBindingUncheckedUpdateInput>;
    /**
     * Choose, which RoleBinding to update.
     */
    where: Prisma.RoleBindingWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RoleBinding updateMany
 */
export type RoleBindingUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update RoleBindings.
     */
    data: Prisma.XOR<Prisma.RoleBindingUpdateManyMutationInput, Prisma.RoleBindingUncheckedUpdateManyInput>;
    /**
     * Filter which RoleBindings to update
     */
    where?: Prisma.RoleBindingWhereInput;
    /**
     * Limit how many RoleBindings to update.
     */
    limit?: number;
};
/**
 * RoleBinding updateManyAndReturn
 */
export type RoleBindingUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RoleBinding
     */
    select?: Prisma.RoleBindingSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the RoleBinding
     */
    omit?: Prisma.RoleBindingOmit<ExtArgs> | null;
    /**
     * The data used to update RoleBindings.
     */
    data: Prisma.XOR<Prisma.RoleBindingUpdateManyMutationInput, Prisma.RoleBindingUncheckedUpdateManyInput>;
    /**
     * Filter which RoleBindings to update
     */
    where?: Prisma.RoleBindingWhereInput;
    /**
     * Limit how many RoleBindings to update.
     */
    limit?: number;
};
/**
 * RoleBinding upsert
 */
export type RoleBindingUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RoleBinding
     */
    select?: Prisma.RoleBindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RoleBinding
     */
    omit?: Prisma.RoleBindingOmit<ExtArgs> | null;
    /**
     * The filter to search for the RoleBinding to update in case it exists.
     */
    where: Prisma.RoleBindingWhereUniqueInput;
    /**
     * In case the RoleBinding found by the `where` argument doesn't exist, create a new RoleBinding with this data.
     */
    create: Prisma.XOR<Prisma.RoleBindingCreateInput, Prisma.RoleBindingUncheckedCreateInput>;
    /**
     * In case the RoleBinding was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.RoleBindingUpdateInput, Prisma.RoleBindingUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RoleBinding delete
 */
export type RoleBindingDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RoleBinding
     */
    select?: Prisma.RoleBindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RoleBinding
     */
    omit?: Prisma.RoleBindingOmit<ExtArgs> | null;
    /**
     * Filter which RoleBinding to delete.
     */
    where: Prisma.RoleBindingWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * RoleBinding deleteMany
 */
export type RoleBindingDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which RoleBindings to delete
     */
    where?: Prisma.RoleBindingWhereInput;
    /**
     * Limit how many RoleBindings to delete.
     */
    limit?: number;
};
/**
 * RoleBinding without action
 */
export type RoleBindingDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RoleBinding
     */
    select?: Prisma.RoleBindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RoleBinding
     */
    omit?: Prisma.RoleBindingOmit<ExtArgs> | null;
};
