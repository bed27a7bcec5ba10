import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model ShareRequest
 *
 */
export type ShareRequestModel = runtime.Types.Result.DefaultSelection<Prisma.$ShareRequestPayload>;
export type AggregateShareRequest = {
    _count: ShareRequestCountAggregateOutputType | null;
    _avg: ShareRequestAvgAggregateOutputType | null;
    _sum: ShareRequestSumAggregateOutputType | null;
    _min: ShareRequestMinAggregateOutputType | null;
    _max: ShareRequestMaxAggregateOutputType | null;
};
export type ShareRequestAvgAggregateOutputType = {
    requiredApprovals: number | null;
    lockVersion: number | null;
};
export type ShareRequestSumAggregateOutputType = {
    requiredApprovals: number | null;
    lockVersion: number | null;
};
export type ShareRequestMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    requester: string | null;
    principalKind: $Enums.PrincipalKind | null;
    principal: string | null;
    consumerAccountId: string | null;
    resourceArn: string | null;
    ownerAccountId: string | null;
    permission: $Enums.PermissionLevel | null;
    justification: string | null;
    ticket: string | null;
    requestedUntil: Date | null;
    state: $Enums.RequestState | null;
    extendsGrantId: string | null;
    requiredApprovals: number | null;
    createdAt: Date | null;
    expiresAt: Date | null;
    decidedAt: Date | null;
    lockVersion: number | null;
};
export type ShareRequestMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    requester: string | null;
    principalKind: $Enums.PrincipalKind | null;
    principal: string | null;
    consumerAccountId: string | null;
    resourceArn: string | null;
    ownerAccountId: string | null;
    permission: $Enums.PermissionLevel | null;
    justification: string | null;
    ticket: string | null;
    requestedUntil: Date | null;
    state: $Enums.RequestState | null;
    extendsGrantId: string | null;
    requiredApprovals: number | null;
    createdAt: Date | null;
    expiresAt: Date | null;
    decidedAt: Date | null;
    lockVersion: number | null;
};
export type ShareRequestCountAggregateOutputType = {
    tenant: number;
    id: number;
    requester: number;
    principalKind: number;
    principal: number;
    consumerAccountId: number;
    resourceArn: number;
    ownerAccountId: number;
    permission: number;
    justification: number;
    ticket: number;
    requestedUntil: number;
    state: number;
    decision: number;
    context: number;
    extendsGrantId: number;
    requiredApprovals: number;
    createdAt: number;
    expiresAt: number;
    decidedAt: number;
    lockVersion: number;
    _all: number;
};
export type ShareRequestAvgAggregateInputType = {
    requiredApprovals?: true;
    lockVersion?: true;
};
export type ShareRequestSumAggregateInputType = {
    requiredApprovals?: true;
    lockVersion?: true;
};
export type ShareRequestMinAggregateInputType = {
    tenant?: true;
    id?: true;
    requester?: true;
    principalKind?: true;
    principal?: true;
    consumerAccountId?: true;
    resourceArn?: true;
    ownerAccountId?: true;
    permission?: true;
    justification?: true;
    ticket?: true;
    requestedUntil?: true;
    state?: true;
    extendsGrantId?: true;
    requiredApprovals?: true;
    createdAt?: true;
    expiresAt?: true;
    decidedAt?: true;
    lockVersion?: true;
};
export type ShareRequestMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    requester?: true;
    principalKind?: true;
    principal?: true;
    consumerAccountId?: true;
    resourceArn?: true;
    ownerAccountId?: true;
    permission?: true;
    justification?: true;
    ticket?: true;
    requestedUntil?: true;
    state?: true;
    extendsGrantId?: true;
    requiredApprovals?: true;
    createdAt?: true;
    expiresAt?: true;
    decidedAt?: true;
    lockVersion?: true;
};
export type ShareRequestCountAggregateInputType = {
    tenant?: true;
    id?: true;
    requester?: true;
    principalKind?: true;
    principal?: true;
    consumerAccountId?: true;
    resourceArn?: true;
    ownerAccountId?: true;
    permission?: true;
    justification?: true;
    ticket?: true;
    requestedUntil?: true;
    state?: true;
    decision?: true;
    context?: true;
    extendsGrantId?: true;
    requiredApprovals?: true;
    createdAt?: true;
    expiresAt?: true;
    decidedAt?: true;
    lockVersion?: true;
    _all?: true;
};
export type ShareRequestAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which ShareRequest to aggregate.
     */
    where?: Prisma.ShareRequestWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ShareRequests to fetch.
     */
    orderBy?: Prisma.ShareRequestOrderByWithRelationInput | Prisma.ShareRequestOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ShareRequestWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ShareRequests from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ShareRequests.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned ShareRequests
    **/
    _count?: true | ShareRequestCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ShareRequestAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ShareRequestSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ShareRequestMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ShareRequestMaxAggregateInputType;
};
export type GetShareRequestAggregateType<T extends ShareRequestAggregateArgs> = {
    [P in keyof T & keyof AggregateShareRequest]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateShareRequest[P]> : Prisma.GetScalarType<T[P], AggregateShareRequest[P]>;
};
export type ShareRequestGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ShareRequestWhereInput;
    orderBy?: Prisma.ShareRequestOrderByWithAggregationInput | Prisma.ShareRequestOrderByWithAggregationInput[];
    by: Prisma.ShareRequestScalarFieldEnum[] | Prisma.ShareRequestScalarFieldEnum;
    having?: Prisma.ShareRequestScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ShareRequestCountAggregateInputType | true;
    _avg?: ShareRequestAvgAggregateInputType;
    _sum?: ShareRequestSumAggregateInputType;
    _min?: ShareRequestMinAggregateInputType;
    _max?: ShareRequestMaxAggregateInputType;
};
export type ShareRequestGroupByOutputType = {
    tenant: string;
    id: string;
    requester: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId: string | null;
    resourceArn: string;
    ownerAccountId: string;
    permission: $Enums.PermissionLevel;
    justification: string;
    ticket: string | null;
    requestedUntil: Date | null;
    state: $Enums.RequestState;
    decision: runtime.JsonValue;
    context: runtime.JsonValue;
    extendsGrantId: string | null;
    requiredApprovals: number;
    createdAt: Date;
    expiresAt: Date;
    decidedAt: Date | null;
    lockVersion: number;
    _count: ShareRequestCountAggregateOutputType | null;
    _avg: ShareRequestAvgAggregateOutputType | null;
    _sum: ShareRequestSumAggregateOutputType | null;
    _min: ShareRequestMinAggregateOutputType | null;
    _max: ShareRequestMaxAggregateOutputType | null;
};
export type GetShareRequestGroupByPayload<T extends ShareRequestGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ShareRequestGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ShareRequestGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ShareRequestGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ShareRequestGroupByOutputType[P]>;
}>>;
export type ShareRequestWhereInput = {
    AND?: Prisma.ShareRequestWhereInput | Prisma.ShareRequestWhereInput[];
    OR?: Prisma.ShareRequestWhereInput[];
    NOT?: Prisma.ShareRequestWhereInput | Prisma.ShareRequestWhereInput[];
    tenant?: Prisma.StringFilter<"ShareRequest"> | string;
    id?: Prisma.UuidFilter<"ShareRequest"> | string;
    requester?: Prisma.StringFilter<"ShareRequest"> | string;
    principalKind?: Prisma.EnumPrincipalKindFilter<"ShareRequest"> | $Enums.PrincipalKind;
    principal?: Prisma.StringFilter<"ShareRequest"> | string;
    consumerAccountId?: Prisma.StringNullableFilter<"ShareRequest"> | string | null;
    resourceArn?: Prisma.StringFilter<"ShareRequest"> | string;
    ownerAccountId?: Prisma.StringFilter<"ShareRequest"> | string;
    permission?: Prisma.EnumPermissionLevelFilter<"ShareRequest"> | $Enums.PermissionLevel;
    justification?: Prisma.StringFilter<"ShareRequest"> | string;
    ticket?: Prisma.StringNullableFilter<"ShareRequest"> | string | null;
    requestedUntil?: Prisma.DateTimeNullableFilter<"ShareRequest"> | Date | string | null;
    state?: Prisma.EnumRequestStateFilter<"ShareRequest"> | $Enums.RequestState;
    decision?: Prisma.JsonFilter<"ShareRequest">;
    context?: Prisma.JsonFilter<"ShareRequest">;
    extendsGrantId?: Prisma.UuidNullableFilter<"ShareRequest"> | string | null;
    requiredApprovals?: Prisma.IntFilter<"ShareRequest"> | number;
    createdAt?: Prisma.DateTimeFilter<"ShareRequest"> | Date | string;
    expiresAt?: Prisma.DateTimeFilter<"ShareRequest"> | Date | string;
    decidedAt?: Prisma.DateTimeNullableFilter<"ShareRequest"> | Date | string | null;
    lockVersion?: Prisma.IntFilter<"ShareRequest"> | number;
    approvals?: Prisma.RequestApprovalListRelationFilter;
    grants?: Prisma.GrantListRelationFilter;
};
export type ShareRequestOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    requester?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrderInput | Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    justification?: Prisma.SortOrder;
    ticket?: Prisma.SortOrderInput | Prisma.SortOrder;
    requestedUntil?: Prisma.SortOrderInput | Prisma.SortOrder;
    state?: Prisma.SortOrder;
    decision?: Prisma.SortOrder;
    context?: Prisma.SortOrder;
    extendsGrantId?: Prisma.SortOrderInput | Prisma.SortOrder;
    requiredApprovals?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    decidedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
    approvals?: Prisma.RequestApprovalOrderByRelationAggregateInput;
    grants?: Prisma.GrantOrderByRelationAggregateInput;
};
export type ShareRequestWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    AND?: Prisma.ShareRequestWhereInput | Prisma.ShareRequestWhereInput[];
    OR?: Prisma.ShareRequestWhereInput[];
    NOT?: Prisma.ShareRequestWhereInput | Prisma.ShareRequestWhereInput[];
    tenant?: Prisma.StringFilter<"ShareRequest"> | string;
    requester?: Prisma.StringFilter<"ShareRequest"> | string;
    principalKind?: Prisma.EnumPrincipalKindFilter<"ShareRequest"> | $Enums.PrincipalKind;
    principal?: Prisma.StringFilter<"ShareRequest"> | string;
    consumerAccountId?: Prisma.StringNullableFilter<"ShareRequest"> | string | null;
    resourceArn?: Prisma.StringFilter<"ShareRequest"> | string;
    ownerAccountId?: Prisma.StringFilter<"ShareRequest"> | string;
    permission?: Prisma.EnumPermissionLevelFilter<"ShareRequest"> | $Enums.PermissionLevel;
    justification?: Prisma.StringFilter<"ShareRequest"> | string;
    ticket?: Prisma.StringNullableFilter<"ShareRequest"> | string | null;
    requestedUntil?: Prisma.DateTimeNullableFilter<"ShareRequest"> | Date | string | null;
    state?: Prisma.EnumRequestStateFilter<"ShareRequest"> | $Enums.RequestState;
    decision?: Prisma.JsonFilter<"ShareRequest">;
    context?: Prisma.JsonFilter<"ShareRequest">;
    extendsGrantId?: Prisma.UuidNullableFilter<"ShareRequest"> | string | null;
    requiredApprovals?: Prisma.IntFilter<"ShareRequest"> | number;
    createdAt?: Prisma.DateTimeFilter<"ShareRequest"> | Date | string;
    expiresAt?: Prisma.DateTimeFilter<"ShareRequest"> | Date | string;
    decidedAt?: Prisma.DateTimeNullableFilter<"ShareRequest"> | Date | string | null;
    lockVersion?: Prisma.IntFilter<"ShareRequest"> | number;
    approvals?: Prisma.RequestApprovalListRelationFilter;
    grants?: Prisma.GrantListRelationFilter;
}, "id">;
export type ShareRequestOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    requester?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrderInput | Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    justification?: Prisma.SortOrder;
    ticket?: Prisma.SortOrderInput | Prisma.SortOrder;
    requestedUntil?: Prisma.SortOrderInput | Prisma.SortOrder;
    state?: Prisma.SortOrder;
    decision?: Prisma.SortOrder;
    context?: Prisma.SortOrder;
    extendsGrantId?: Prisma.SortOrderInput | Prisma.SortOrder;
    requiredApprovals?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    decidedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
    _count?: Prisma.ShareRequestCountOrderByAggregateInput;
    _avg?: Prisma.ShareRequestAvgOrderByAggregateInput;
    _max?: Prisma.ShareRequestMaxOrderByAggregateInput;
    _min?: Prisma.ShareRequestMinOrderByAggregateInput;
    _sum?: Prisma.ShareRequestSumOrderByAggregateInput;
};
export type ShareRequestScalarWhereWithAggregatesInput = {
    AND?: Prisma.ShareRequestScalarWhereWithAggregatesInput | Prisma.ShareRequestScalarWhereWithAggregatesInput[];
    OR?: Prisma.ShareRequestScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ShareRequestScalarWhereWithAggregatesInput | Prisma.ShareRequestScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"ShareRequest"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"ShareRequest"> | string;
    requester?: Prisma.StringWithAggregatesFilter<"ShareRequest"> | string;
    principalKind?: Prisma.EnumPrincipalKindWithAggregatesFilter<"ShareRequest"> | $Enums.PrincipalKind;
    principal?: Prisma.StringWithAggregatesFilter<"ShareRequest"> | string;
    consumerAccountId?: Prisma.StringNullableWithAggregatesFilter<"ShareRequest"> | string | null;
    resourceArn?: Prisma.StringWithAggregatesFilter<"ShareRequest"> | string;
    ownerAccountId?: Prisma.StringWithAggregatesFilter<"ShareRequest"> | string;
    permission?: Prisma.EnumPermissionLevelWithAggregatesFilter<"ShareRequest"> | $Enums.PermissionLevel;
    justification?: Prisma.StringWithAggregatesFilter<"ShareRequest"> | string;
    ticket?: Prisma.StringNullableWithAggregatesFilter<"ShareRequest"> | string | null;
    requestedUntil?: Prisma.DateTimeNullableWithAggregatesFilter<"ShareRequest"> | Date | string | null;
    state?: Prisma.EnumRequestStateWithAggregatesFilter<"ShareRequest"> | $Enums.RequestState;
    decision?: Prisma.JsonWithAggregatesFilter<"ShareRequest">;
    context?: Prisma.JsonWithAggregatesFilter<"ShareRequest">;
    extendsGrantId?: Prisma.UuidNullableWithAggregatesFilter<"ShareRequest"> | string | null;
    requiredApprovals?: Prisma.IntWithAggregatesFilter<"ShareRequest"> | number;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"ShareRequest"> | Date | string;
    expiresAt?: Prisma.DateTimeWithAggregatesFilter<"ShareRequest"> | Date | string;
    decidedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"ShareRequest"> | Date | string | null;
    lockVersion?: Prisma.IntWithAggregatesFilter<"ShareRequest"> | number;
};
export type ShareRequestCreateInput = {
    tenant?: string;
    id: string;
    requester: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    resourceArn: string;
    ownerAccountId: string;
    permission: $Enums.PermissionLevel;
    justification: string;
    ticket?: string | null;
    requestedUntil?: Date | string | null;
    state: $Enums.RequestState;
    decision: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: string | null;
    requiredApprovals: number;
    createdAt: Date | string;
    expiresAt: Date | string;
    decidedAt?: Date | string | null;
    lockVersion?: number;
    approvals?: Prisma.RequestApprovalCreateNestedManyWithoutRequestInput;
    grants?: Prisma.GrantCreateNestedManyWithoutRequestInput;
};
export type ShareRequestUncheckedCreateInput = {
    tenant?: string;
    id: string;
    requester: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    resourceArn: string;
    ownerAccountId: string;
    permission: $Enums.PermissionLevel;
    justification: string;
    ticket?: string | null;
    requestedUntil?: Date | string | null;
    state: $Enums.RequestState;
    decision: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: string | null;
    requiredApprovals: number;
    createdAt: Date | string;
    expiresAt: Date | string;
    decidedAt?: Date | string | null;
    lockVersion?: number;
    approvals?: Prisma.RequestApprovalUncheckedCreateNestedManyWithoutRequestInput;
    grants?: Prisma.GrantUncheckedCreateNestedManyWithoutRequestInput;
};
export type ShareRequestUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    requester?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    justification?: Prisma.StringFieldUpdateOperationsInput | string;
    ticket?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestedUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    state?: Prisma.EnumRequestStateFieldUpdateOperationsInput | $Enums.RequestState;
    decision?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiredApprovals?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    decidedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    approvals?: Prisma.RequestApprovalUpdateManyWithoutRequestNestedInput;
    grants?: Prisma.GrantUpdateManyWithoutRequestNestedInput;
};
export type ShareRequestUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    requester?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    justification?: Prisma.StringFieldUpdateOperationsInput | string;
    ticket?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestedUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    state?: Prisma.EnumRequestStateFieldUpdateOperationsInput | $Enums.RequestState;
    decision?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiredApprovals?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    decidedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    approvals?: Prisma.RequestApprovalUncheckedUpdateManyWithoutRequestNestedInput;
    grants?: Prisma.GrantUncheckedUpdateManyWithoutRequestNestedInput;
};
export type ShareRequestCreateManyInput = {
    tenant?: string;
    id: string;
    requester: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    resourceArn: string;
    ownerAccountId: string;
    permission: $Enums.PermissionLevel;
    justification: string;
    ticket?: string | null;
    requestedUntil?: Date | string | null;
    state: $Enums.RequestState;
    decision: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: string | null;
    requiredApprovals: number;
    createdAt: Date | string;
    expiresAt: Date | string;
    decidedAt?: Date | string | null;
    lockVersion?: number;
};
export type ShareRequestUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    requester?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    justification?: Prisma.StringFieldUpdateOperationsInput | string;
    ticket?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestedUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    state?: Prisma.EnumRequestStateFieldUpdateOperationsInput | $Enums.RequestState;
    decision?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiredApprovals?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    decidedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type ShareRequestUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    requester?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    justification?: Prisma.StringFieldUpdateOperationsInput | string;
    ticket?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestedUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    state?: Prisma.EnumRequestStateFieldUpdateOperationsInput | $Enums.RequestState;
    decision?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiredApprovals?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    decidedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type ShareRequestCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    requester?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    justification?: Prisma.SortOrder;
    ticket?: Prisma.SortOrder;
    requestedUntil?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    decision?: Prisma.SortOrder;
    context?: Prisma.SortOrder;
    extendsGrantId?: Prisma.SortOrder;
    requiredApprovals?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    decidedAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type ShareRequestAvgOrderByAggregateInput = {
    requiredApprovals?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type ShareRequestMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    requester?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    justification?: Prisma.SortOrder;
    ticket?: Prisma.SortOrder;
    requestedUntil?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    extendsGrantId?: Prisma.SortOrder;
    requiredApprovals?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    decidedAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type ShareRequestMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    requester?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    ownerAccountId?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    justification?: Prisma.SortOrder;
    ticket?: Prisma.SortOrder;
    requestedUntil?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    extendsGrantId?: Prisma.SortOrder;
    requiredApprovals?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    decidedAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type ShareRequestSumOrderByAggregateInput = {
    requiredApprovals?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type ShareRequestScalarRelationFilter = {
    is?: Prisma.ShareRequestWhereInput;
    isNot?: Prisma.ShareRequestWhereInput;
};
export type ShareRequestNullableScalarRelationFilter = {
    is?: Prisma.ShareRequestWhereInput | null;
    isNot?: Prisma.ShareRequestWhereInput | null;
};
export type EnumPrincipalKindFieldUpdateOperationsInput = {
    set?: $Enums.PrincipalKind;
};
export type EnumPermissionLevelFieldUpdateOperationsInput = {
    set?: $Enums.PermissionLevel;
};
export type EnumRequestStateFieldUpdateOperationsInput = {
    set?: $Enums.RequestState;
};
export type ShareRequestCreateNestedOneWithoutApprovalsInput = {
    create?: Prisma.XOR<Prisma.ShareRequestCreateWithoutApprovalsInput, Prisma.ShareRequestUncheckedCreateWithoutApprovalsInput>;
    connectOrCreate?: Prisma.ShareRequestCreateOrConnectWithoutApprovalsInput;
    connect?: Prisma.ShareRequestWhereUniqueInput;
};
export type ShareRequestUpdateOneRequiredWithoutApprovalsNestedInput = {
    create?: Prisma.XOR<Prisma.ShareRequestCreateWithoutApprovalsInput, Prisma.ShareRequestUncheckedCreateWithoutApprovalsInput>;
    connectOrCreate?: Prisma.ShareRequestCreateOrConnectWithoutApprovalsInput;
    upsert?: Prisma.ShareRequestUpsertWithoutApprovalsInput;
    connect?: Prisma.ShareRequestWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ShareRequestUpdateToOneWithWhereWithoutApprovalsInput, Prisma.ShareRequestUpdateWithoutApprovalsInput>, Prisma.ShareRequestUncheckedUpdateWithoutApprovalsInput>;
};
export type ShareRequestCreateNestedOneWithoutGrantsInput = {
    create?: Prisma.XOR<Prisma.ShareRequestCreateWithoutGrantsInput, Prisma.ShareRequestUncheckedCreateWithoutGrantsInput>;
    connectOrCreate?: Prisma.ShareRequestCreateOrConnectWithoutGrantsInput;
    connect?: Prisma.ShareRequestWhereUniqueInput;
};
export type ShareRequestUpdateOneWithoutGrantsNestedInput = {
    create?: Prisma.XOR<Prisma.ShareRequestCreateWithoutGrantsInput, Prisma.ShareRequestUncheckedCreateWithoutGrantsInput>;
    connectOrCreate?: Prisma.ShareRequestCreateOrConnectWithoutGrantsInput;
    upsert?: Prisma.ShareRequestUpsertWithoutGrantsInput;
    disconnect?: Prisma.ShareRequestWhereInput | boolean;
    delete?: Prisma.ShareRequestWhereInput | boolean;
    connect?: Prisma.ShareRequestWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ShareRequestUpdateToOneWithWhereWithoutGrantsInput, Prisma.ShareRequestUpdateWithoutGrantsInput>, Prisma.ShareRequestUncheckedUpdateWithoutGrantsInput>;
};
export type ShareRequestCreateWithoutApprovalsInput = {
    tenant?: string;
    id: string;
    requester: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    resourceArn: string;
    ownerAccountId: string;
    permission: $Enums.PermissionLevel;
    justification: string;
    ticket?: string | null;
    requestedUntil?: Date | string | null;
    state: $Enums.RequestState;
    decision: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: string | null;
    requiredApprovals: number;
    createdAt: Date | string;
    expiresAt: Date | string;
    decidedAt?: Date | string | null;
    lockVersion?: number;
    grants?: Prisma.GrantCreateNestedManyWithoutRequestInput;
};
export type ShareRequestUncheckedCreateWithoutApprovalsInput = {
    tenant?: string;
    id: string;
    requester: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    resourceArn: string;
    ownerAccountId: string;
    permission: $Enums.PermissionLevel;
    justification: string;
    ticket?: string | null;
    requestedUntil?: Date | string | null;
    state: $Enums.RequestState;
    decision: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: string | null;
    requiredApprovals: number;
    createdAt: Date | string;
    expiresAt: Date | string;
    decidedAt?: Date | string | null;
    lockVersion?: number;
    grants?: Prisma.GrantUncheckedCreateNestedManyWithoutRequestInput;
};
export type ShareRequestCreateOrConnectWithoutApprovalsInput = {
    where: Prisma.ShareRequestWhereUniqueInput;
    create: Prisma.XOR<Prisma.ShareRequestCreateWithoutApprovalsInput, Prisma.ShareRequestUncheckedCreateWithoutApprovalsInput>;
};
export type ShareRequestUpsertWithoutApprovalsInput = {
    update: Prisma.XOR<Prisma.ShareRequestUpdateWithoutApprovalsInput, Prisma.ShareRequestUncheckedUpdateWithoutApprovalsInput>;
    create: Prisma.XOR<Prisma.ShareRequestCreateWithoutApprovalsInput, Prisma.ShareRequestUncheckedCreateWithoutApprovalsInput>;
    where?: Prisma.ShareRequestWhereInput;
};
export type ShareRequestUpdateToOneWithWhereWithoutApprovalsInput = {
    where?: Prisma.ShareRequestWhereInput;
    data: Prisma.XOR<Prisma.ShareRequestUpdateWithoutApprovalsInput, Prisma.ShareRequestUncheckedUpdateWithoutApprovalsInput>;
};
export type ShareRequestUpdateWithoutApprovalsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    requester?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    justification?: Prisma.StringFieldUpdateOperationsInput | string;
    ticket?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestedUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    state?: Prisma.EnumRequestStateFieldUpdateOperationsInput | $Enums.RequestState;
    decision?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiredApprovals?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    decidedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    grants?: Prisma.GrantUpdateManyWithoutRequestNestedInput;
};
export type ShareRequestUncheckedUpdateWithoutApprovalsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    requester?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    justification?: Prisma.StringFieldUpdateOperationsInput | string;
    ticket?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestedUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    state?: Prisma.EnumRequestStateFieldUpdateOperationsInput | $Enums.RequestState;
    decision?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiredApprovals?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    decidedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    grants?: Prisma.GrantUncheckedUpdateManyWithoutRequestNestedInput;
};
export type ShareRequestCreateWithoutGrantsInput = {
    tenant?: string;
    id: string;
    requester: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    resourceArn: string;
    ownerAccountId: string;
    permission: $Enums.PermissionLevel;
    justification: string;
    ticket?: string | null;
    requestedUntil?: Date | string | null;
    state: $Enums.RequestState;
    decision: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: string | null;
    requiredApprovals: number;
    createdAt: Date | string;
    expiresAt: Date | string;
    decidedAt?: Date | string | null;
    lockVersion?: number;
    approvals?: Prisma.RequestApprovalCreateNestedManyWithoutRequestInput;
};
export type ShareRequestUncheckedCreateWithoutGrantsInput = {
    tenant?: string;
    id: string;
    requester: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    resourceArn: string;
    ownerAccountId: string;
    permission: $Enums.PermissionLevel;
    justification: string;
    ticket?: string | null;
    requestedUntil?: Date | string | null;
    state: $Enums.RequestState;
    decision: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: string | null;
    requiredApprovals: number;
    createdAt: Date | string;
    expiresAt: Date | string;
    decidedAt?: Date | string | null;
    lockVersion?: number;
    approvals?: Prisma.RequestApprovalUncheckedCreateNestedManyWithoutRequestInput;
};
export type ShareRequestCreateOrConnectWithoutGrantsInput = {
    where: Prisma.ShareRequestWhereUniqueInput;
    create: Prisma.XOR<Prisma.ShareRequestCreateWithoutGrantsInput, Prisma.ShareRequestUncheckedCreateWithoutGrantsInput>;
};
export type ShareRequestUpsertWithoutGrantsInput = {
    update: Prisma.XOR<Prisma.ShareRequestUpdateWithoutGrantsInput, Prisma.ShareRequestUncheckedUpdateWithoutGrantsInput>;
    create: Prisma.XOR<Prisma.ShareRequestCreateWithoutGrantsInput, Prisma.ShareRequestUncheckedCreateWithoutGrantsInput>;
    where?: Prisma.ShareRequestWhereInput;
};
export type ShareRequestUpdateToOneWithWhereWithoutGrantsInput = {
    where?: Prisma.ShareRequestWhereInput;
    data: Prisma.XOR<Prisma.ShareRequestUpdateWithoutGrantsInput, Prisma.ShareRequestUncheckedUpdateWithoutGrantsInput>;
};
export type ShareRequestUpdateWithoutGrantsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    requester?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    justification?: Prisma.StringFieldUpdateOperationsInput | string;
    ticket?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestedUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    state?: Prisma.EnumRequestStateFieldUpdateOperationsInput | $Enums.RequestState;
    decision?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiredApprovals?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    decidedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    approvals?: Prisma.RequestApprovalUpdateManyWithoutRequestNestedInput;
};
export type ShareRequestUncheckedUpdateWithoutGrantsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    requester?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    ownerAccountId?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    justification?: Prisma.StringFieldUpdateOperationsInput | string;
    ticket?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestedUntil?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    state?: Prisma.EnumRequestStateFieldUpdateOperationsInput | $Enums.RequestState;
    decision?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    context?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    extendsGrantId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiredApprovals?: Prisma.IntFieldUpdateOperationsInput | number;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    expiresAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    decidedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    approvals?: Prisma.RequestApprovalUncheckedUpdateManyWithoutRequestNestedInput;
};
/**
 * Count Type ShareRequestCountOutputType
 */
export type ShareRequestCountOutputType = {
    approvals: number;
    grants: number;
};
export type ShareRequestCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    approvals?: boolean | ShareRequestCountOutputTypeCountApprovalsArgs;
    grants?: boolean | ShareRequestCountOutputTypeCountGrantsArgs;
};
/**
 * ShareRequestCountOutputType without action
 */
export type ShareRequestCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ShareRequestCountOutputType
     */
    select?: Prisma.ShareRequestCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * ShareRequestCountOutputType without action
 */
export type ShareRequestCountOutputTypeCountApprovalsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RequestApprovalWhereInput;
};
/**
 * ShareRequestCountOutputType without action
 */
export type ShareRequestCountOutputTypeCountGrantsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.GrantWhereInput;
};
export type ShareRequestSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    requester?: boolean;
    principalKind?: boolean;
    principal?: boolean;
    consumerAccountId?: boolean;
    resourceArn?: boolean;
    ownerAccountId?: boolean;
    permission?: boolean;
    justification?: boolean;
    ticket?: boolean;
    requestedUntil?: boolean;
    state?: boolean;
    decision?: boolean;
    context?: boolean;
    extendsGrantId?: boolean;
    requiredApprovals?: boolean;
    createdAt?: boolean;
    expiresAt?: boolean;
    decidedAt?: boolean;
    lockVersion?: boolean;
    approvals?: boolean | Prisma.ShareRequest$approvalsArgs<ExtArgs>;
    grants?: boolean | Prisma.ShareRequest$grantsArgs<ExtArgs>;
    _count?: boolean | Prisma.ShareRequestCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["shareRequest"]>;
export type ShareRequestSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    requester?: boolean;
    principalKind?: boolean;
    principal?: boolean;
    consumerAccountId?: boolean;
    resourceArn?: boolean;
    ownerAccountId?: boolean;
    permission?: boolean;
    justification?: boolean;
    ticket?: boolean;
    requestedUntil?: boolean;
    state?: boolean;
    decision?: boolean;
    context?: boolean;
    extendsGrantId?: boolean;
    requiredApprovals?: boolean;
    createdAt?: boolean;
    expiresAt?: boolean;
    decidedAt?: boolean;
    lockVersion?: boolean;
}, ExtArgs["result"]["shareRequest"]>;
export type ShareRequestSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    requester?: boolean;
    principalKind?: boolean;
    principal?: boolean;
    consumerAccountId?: boolean;
    resourceArn?: boolean;
    ownerAccountId?: boolean;
    permission?: boolean;
    justification?: boolean;
    ticket?: boolean;
    requestedUntil?: boolean;
    state?: boolean;
    decision?: boolean;
    context?: boolean;
    extendsGrantId?: boolean;
    requiredApprovals?: boolean;
    createdAt?: boolean;
    expiresAt?: boolean;
    decidedAt?: boolean;
    lockVersion?: boolean;
}, ExtArgs["result"]["shareRequest"]>;
export type ShareRequestSelectScalar = {
    tenant?: boolean;
    id?: boolean;
    requester?: boolean;
    principalKind?: boolean;
    principal?: boolean;
    consumerAccountId?: boolean;
    resourceArn?: boolean;
    ownerAccountId?: boolean;
    permission?: boolean;
    justification?: boolean;
    ticket?: boolean;
    requestedUntil?: boolean;
    state?: boolean;
    decision?: boolean;
    context?: boolean;
    extendsGrantId?: boolean;
    requiredApprovals?: boolean;
    createdAt?: boolean;
    expiresAt?: boolean;
    decidedAt?: boolean;
    lockVersion?: boolean;
};
export type ShareRequestOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "requester" | "principalKind" | "principal" | "consumerAccountId" | "resourceArn" | "ownerAccountId" | "permission" | "justification" | "ticket" | "requestedUntil" | "state" | "decision" | "context" | "extendsGrantId" | "requiredApprovals" | "createdAt" | "expiresAt" | "decidedAt" | "lockVersion", ExtArgs["result"]["shareRequest"]>;
export type ShareRequestInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    approvals?: boolean | Prisma.ShareRequest$approvalsArgs<ExtArgs>;
    grants?: boolean | Prisma.ShareRequest$grantsArgs<ExtArgs>;
    _count?: boolean | Prisma.ShareRequestCountOutputTypeDefaultArgs<ExtArgs>;
};
export type ShareRequestIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type ShareRequestIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type $ShareRequestPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "ShareRequest";
    objects: {
        approvals: Prisma.$RequestApprovalPayload<ExtArgs>[];
        grants: Prisma.$GrantPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        requester: string;
        principalKind: $Enums.PrincipalKind;
        /**
         * account id, unit id, organization id, ARN of the domain or role
         */
        principal: string;
        /**
         * account that gets the access; null for units and the organization
         */
        consumerAccountId: string | null;
        resourceArn: string;
        ownerAccountId: string;
        permission: $Enums.PermissionLevel;
        justification: string;
        ticket: string | null;
        /**
         * end asked for; null asks for none
         */
        requestedUntil: Date | null;
        state: $Enums.RequestState;
        /**
         * outcome, determining rules, obligations, revision: why it was decided so
         */
        decision: runtime.JsonValue;
        /**
         * what the requester brought along: ticket, second factor, claims
         */
        context: runtime.JsonValue;
        /**
         * grant that is to last longer
         */
        extendsGrantId: string | null;
        requiredApprovals: number;
        createdAt: Date;
        /**
         * until when it may be approved
         */
        expiresAt: Date;
        decidedAt: Date | null;
        lockVersion: number;
    }, ExtArgs["result"]["shareRequest"]>;
    composites: {};
};
export type ShareRequestGetPayload<S extends boolean | null | undefined | ShareRequestDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ShareRequestPayload, S>;
export type ShareRequestCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ShareRequestFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: ShareRequestCountAggregateInputType | true;
};
export interface ShareRequestDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['ShareRequest'];
        meta: {
            name: 'ShareRequest';
        };
    };
    /**
     * Find zero or one ShareRequest that matches the filter.
     * @param {ShareRequestFindUniqueArgs} args - Arguments to find a ShareRequest
     * @example
     * // Get one ShareRequest
     * const shareRequest = await prisma.shareRequest.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ShareRequestFindUniqueArgs>(args: Prisma.SelectSubset<T, ShareRequestFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ShareRequestClient<runtime.Types.Result.GetResult<Prisma.$ShareRequestPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one ShareRequest that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ShareRequestFindUniqueOrThrowArgs} args - Arguments to find a ShareRequest
     * @example
     * // Get one ShareRequest
     * const shareRequest = await prisma.shareRequest.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ShareRequestFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ShareRequestFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ShareRequestClient<runtime.Types.Result.GetResult<Prisma.$ShareRequestPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first ShareRequest that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ShareRequestFindFirstArgs} args - Arguments to find a ShareRequest
     * @example
     * // Get one ShareRequest
     * const shareRequest = await prisma.shareRequest.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ShareRequestFindFirstArgs>(args?: Prisma.SelectSubset<T, ShareRequestFindFirstArgs<ExtArgs>>): Prisma.Prisma__ShareRequestClient<runtime.Types.Result.GetResult<Prisma.$ShareRequestPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first ShareRequest that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ShareRequestFindFirstOrThrowArgs} args - Arguments to find a ShareRequest
     * @example
     * // Get one ShareRequest
     * const shareRequest = await prisma.shareRequest.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ShareRequestFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ShareRequestFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ShareRequestClient<runtime.Types.Result.GetResult<Prisma.$ShareRequestPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more ShareRequests that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ShareRequestFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all ShareRequests
     * const shareRequests = await prisma.shareRequest.findMany()
     *
     * // Get first 10 ShareRequests
     * const shareRequests = await prisma.shareRequest.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const shareRequestWithTenantOnly = await prisma.shareRequest.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends ShareRequestFindManyArgs>(args?: Prisma.SelectSubset<T, ShareRequestFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ShareRequestPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a ShareRequest.
     * @param {ShareRequestCreateArgs} args - Arguments to create a ShareRequest.
     * @example
     * // Create one ShareRequest
     * const ShareRequest = await prisma.shareRequest.create({
     *   data: {
     *     // ... data to create a ShareRequest
     *   }
     * })
     *
     */
    create<T extends ShareRequestCreateArgs>(args: Prisma.SelectSubset<T, ShareRequestCreateArgs<ExtArgs>>): Prisma.Prisma__ShareRequestClient<runtime.Types.Result.GetResult<Prisma.$ShareRequestPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many ShareRequests.
     * @param {ShareRequestCreateManyArgs} args - Arguments to create many ShareRequests.
     * @example
     * // Create many ShareRequests
     * const shareRequest = await prisma.shareRequest.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ShareRequestCreateManyArgs>(args?: Prisma.SelectSubset<T, ShareRequestCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many ShareRequests and returns the data saved in the database.
     * @param {ShareRequestCreateManyAndReturnArgs} args - Arguments to create many ShareRequests.
     * @example
     * // Create many ShareRequests
     * const shareRequest = await prisma.shareRequest.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many ShareRequests and only return the `tenant`
     * const shareRequestWithTenantOnly = await prisma.shareRequest.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ShareRequestCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ShareRequestCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ShareRequestPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a ShareRequest.
     * @param {ShareRequestDeleteArgs} args - Arguments to delete one ShareRequest.
     * @example
     * // Delete one ShareRequest
     * const ShareRequest = await prisma.shareRequest.delete({
     *   where: {
     *     // ... filter to delete one ShareRequest
     *   }
     * })
     *
     */
    delete<T extends ShareRequestDeleteArgs>(args: Prisma.SelectSubset<T, ShareRequestDeleteArgs<ExtArgs>>): Prisma.Prisma__ShareRequestClient<runtime.Types.Result.GetResult<Prisma.$ShareRequestPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one ShareRequest.
     * @param {ShareRequestUpdateArgs} args - Arguments to update one ShareRequest.
     * @example
     * // Update one ShareRequest
     * const shareRequest = await prisma.shareRequest.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ShareRequestUpdateArgs>(args: Prisma.SelectSubset<T, ShareRequestUpdateArgs<ExtArgs>>): Prisma.Prisma__ShareRequestClient<runtime.Types.Result.GetResult<Prisma.$ShareRequestPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more ShareRequests.
     * @param {ShareRequestDeleteManyArgs} args - Arguments to filter ShareRequests to delete.
     * @example
     * // Delete a few ShareRequests
     * const { count } = await prisma.shareRequest.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ShareRequestDeleteManyArgs>(args?: Prisma.SelectSubset<T, ShareRequestDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more ShareRequests.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ShareRequestUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many ShareRequests
     * const shareRequest = await prisma.shareRequest.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ShareRequestUpdateManyArgs>(args: Prisma.SelectSubset<T, ShareRequestUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more ShareRequests and returns the data updated in the database.
     * @param {ShareRequestUpdateManyAndReturnArgs} args - Arguments to update many ShareRequests.
     * @example
     * // Update many ShareRequests
     * const shareRequest = await prisma.shareRequest.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more ShareRequests and only return the `tenant`
     * const shareRequestWithTenantOnly = await prisma.shareRequest.updateManyAndReturn({
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
    updateManyAndReturn<T extends ShareRequestUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ShareRequestUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ShareRequestPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one ShareRequest.
     * @param {ShareRequestUpsertArgs} args - Arguments to update or create a ShareRequest.
     * @example
     * // Update or create a ShareRequest
     * const shareRequest = await prisma.shareRequest.upsert({
     *   create: {
     *     // ... data to create a ShareRequest
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the ShareRequest we want to update
     *   }
     * })
     */
    upsert<T extends ShareRequestUpsertArgs>(args: Prisma.SelectSubset<T, ShareRequestUpsertArgs<ExtArgs>>): Prisma.Prisma__ShareRequestClient<runtime.Types.Result.GetResult<Prisma.$ShareRequestPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of ShareRequests.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ShareRequestCountArgs} args - Arguments to filter ShareRequests to count.
     * @example
     * // Count the number of ShareRequests
     * const count = await prisma.shareRequest.count({
     *   where: {
     *     // ... the filter for the ShareRequests we want to count
     *   }
     * })
    **/
    count<T extends ShareRequestCountArgs>(args?: Prisma.Subset<T, ShareRequestCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ShareRequestCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a ShareRequest.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ShareRequestAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends ShareRequestAggregateArgs>(args: Prisma.Subset<T, ShareRequestAggregateArgs>): Prisma.PrismaPromise<GetShareRequestAggregateType<T>>;
    /**
     * Group by ShareRequest.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ShareRequestGroupByArgs} args - Group by arguments.
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
    groupBy<T extends ShareRequestGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ShareRequestGroupByArgs['orderBy'];
    } : {
        orderBy?: ShareRequestGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ShareRequestGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetShareRequestGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the ShareRequest model
     */
    readonly fields: ShareRequestFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for ShareRequest.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ShareRequestClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    approvals<T extends Prisma.ShareRequest$approvalsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ShareRequest$approvalsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RequestApprovalPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    grants<T extends Prisma.ShareRequest$grantsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ShareRequest$grantsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the ShareRequest model
 */
export interface ShareRequestFieldRefs {
    readonly tenant: Prisma.FieldRef<"ShareRequest", 'String'>;
    readonly id: Prisma.FieldRef<"ShareRequest", 'String'>;
    readonly requester: Prisma.FieldRef<"ShareRequest", 'String'>;
    readonly principalKind: Prisma.FieldRef<"ShareRequest", 'PrincipalKind'>;
    readonly principal: Prisma.FieldRef<"ShareRequest", 'String'>;
    readonly consumerAccountId: Prisma.FieldRef<"ShareRequest", 'String'>;
    readonly resourceArn: Prisma.FieldRef<"ShareRequest", 'String'>;
    readonly ownerAccountId: Prisma.FieldRef<"ShareRequest", 'String'>;
    readonly permission: Prisma.FieldRef<"ShareRequest", 'PermissionLevel'>;
    readonly justification: Prisma.FieldRef<"ShareRequest", 'String'>;
    readonly ticket: Prisma.FieldRef<"ShareRequest", 'String'>;
    readonly requestedUntil: Prisma.FieldRef<"ShareRequest", 'DateTime'>;
    readonly state: Prisma.FieldRef<"ShareRequest", 'RequestState'>;
    readonly decision: Prisma.FieldRef<"ShareRequest", 'Json'>;
    readonly context: Prisma.FieldRef<"ShareRequest", 'Json'>;
    readonly extendsGrantId: Prisma.FieldRef<"ShareRequest", 'String'>;
    readonly requiredApprovals: Prisma.FieldRef<"ShareRequest", 'Int'>;
    readonly createdAt: Prisma.FieldRef<"ShareRequest", 'DateTime'>;
    readonly expiresAt: Prisma.FieldRef<"ShareRequest", 'DateTime'>;
    readonly decidedAt: Prisma.FieldRef<"ShareRequest", 'DateTime'>;
    readonly lockVersion: Prisma.FieldRef<"ShareRequest", 'Int'>;
}
/**
 * ShareRequest findUnique
 */
export type ShareRequestFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ShareRequest
     */
    select?: Prisma.ShareRequestSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ShareRequest
     */
    omit?: Prisma.ShareRequestOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareRequestInclude<ExtArgs> | null;
    /**
     * Filter, which ShareRequest to fetch.
     */
    where: Prisma.ShareRequestWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ShareRequest findUniqueOrThrow
 */
export type ShareRequestFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ShareRequest
     */
    select?: Prisma.ShareRequestSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ShareRequest
     */
    omit?: Prisma.ShareRequestOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareRequestInclude<ExtArgs> | null;
    /**
     * Filter, which ShareRequest to fetch.
     */
    where: Prisma.ShareRequestWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ShareRequest findFirst
 */
export type ShareRequestFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ShareRequest
     */
    select?: Prisma.ShareRequestSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ShareRequest
     */
    omit?: Prisma.ShareRequestOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareRequestInclude<ExtArgs> | null;
    /**
     * Filter, which ShareRequest to fetch.
     */
    where?: Prisma.ShareRequestWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ShareRequests to fetch.
     */
    orderBy?: Prisma.ShareRequestOrderByWithRelationInput | Prisma.ShareRequestOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for ShareRequests.
     */
    cursor?: Prisma.ShareRequestWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ShareRequests from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ShareRequests.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ShareRequests.
     */
    distinct?: Prisma.ShareRequestScalarFieldEnum | Prisma.ShareRequestScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ShareRequest findFirstOrThrow
 */
export type ShareRequestFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ShareRequest
     */
    select?: Prisma.ShareRequestSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ShareRequest
     */
    omit?: Prisma.ShareRequestOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareRequestInclude<ExtArgs> | null;
    /**
     * Filter, which ShareRequest to fetch.
     */
    where?: Prisma.ShareRequestWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ShareRequests to fetch.
     */
    orderBy?: Prisma.ShareRequestOrderByWithRelationInput | Prisma.ShareRequestOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for ShareRequests.
     */
    cursor?: Prisma.ShareRequestWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ShareRequests from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ShareRequests.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ShareRequests.
     */
    distinct?: Prisma.ShareRequestScalarFieldEnum | Prisma.ShareRequestScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ShareRequest findMany
 */
export type ShareRequestFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ShareRequest
     */
    select?: Prisma.ShareRequestSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ShareRequest
     */
    omit?: Prisma.ShareRequestOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareRequestInclude<ExtArgs> | null;
    /**
     * Filter, which ShareRequests to fetch.
     */
    where?: Prisma.ShareRequestWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of ShareRequests to fetch.
     */
    orderBy?: Prisma.ShareRequestOrderByWithRelationInput | Prisma.ShareRequestOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing ShareRequests.
     */
    cursor?: Prisma.ShareRequestWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` ShareRequests from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` ShareRequests.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of ShareRequests.
     */
    distinct?: Prisma.ShareRequestScalarFieldEnum | Prisma.ShareRequestScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ShareRequest create
 */
export type ShareRequestCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ShareRequest
     */
    select?: Prisma.ShareRequestSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ShareRequest
     */
    omit?: Prisma.ShareRequestOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareRequestInclude<ExtArgs> | null;
    /**
     * The data needed to create a ShareRequest.
     */
    data: Prisma.XOR<Prisma.ShareRequestCreateInput, Prisma.ShareRequestUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ShareRequest createMany
 */
export type ShareRequestCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many ShareRequests.
     */
    data: Prisma.ShareRequestCreateManyInput | Prisma.ShareRequestCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * ShareRequest createManyAndReturn
 */
export type ShareRequestCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ShareRequest
     */
    select?: Prisma.ShareRequestSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the ShareRequest
     */
    omit?: Prisma.ShareRequestOmit<ExtArgs> | null;
    /**
     * The data used to create many ShareRequests.
     */
    data: Prisma.ShareRequestCreateManyInput | Prisma.ShareRequestCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * ShareRequest update
 */
export type ShareRequestUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ShareRequest
     */
    select?: Prisma.ShareRequestSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ShareRequest
     */
    omit?: Prisma.ShareRequestOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareRequestInclude<ExtArgs> | null;
    /**
     * The data needed to update a ShareRequest.
     */
    data: Prisma.XOR<Prisma.ShareRequestUpdateInput, Prisma.ShareRequestUncheckedUpdateInput>;
    /**
     * Choose, which ShareRequest to update.
     */
    where: Prisma.ShareRequestWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ShareRequest updateMany
 */
export type ShareRequestUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update ShareRequests.
     */
    data: Prisma.XOR<Prisma.ShareRequestUpdateManyMutationInput, Prisma.ShareRequestUncheckedUpdateManyInput>;
    /**
     * Filter which ShareRequests to update
     */
    where?: Prisma.ShareRequestWhereInput;
    /**
     * Limit how many ShareRequests to update.
     */
    limit?: number;
};
/**
 * ShareRequest updateManyAndReturn
 */
export type ShareRequestUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ShareRequest
     */
    select?: Prisma.ShareRequestSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the ShareRequest
     */
    omit?: Prisma.ShareRequestOmit<ExtArgs> | null;
    /**
     * The data used to update ShareRequests.
     */
    data: Prisma.XOR<Prisma.ShareRequestUpdateManyMutationInput, Prisma.ShareRequestUncheckedUpdateManyInput>;
    /**
     * Filter which ShareRequests to update
     */
    where?: Prisma.ShareRequestWhereInput;
    /**
     * Limit how many ShareRequests to update.
     */
    limit?: number;
};
/**
 * ShareRequest upsert
 */
export type ShareRequestUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ShareRequest
     */
    select?: Prisma.ShareRequestSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ShareRequest
     */
    omit?: Prisma.ShareRequestOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareRequestInclude<ExtArgs> | null;
    /**
     * The filter to search for the ShareRequest to update in case it exists.
     */
    where: Prisma.ShareRequestWhereUniqueInput;
    /**
     * In case the ShareRequest found by the `where` argument doesn't exist, create a new ShareRequest with this data.
     */
    create: Prisma.XOR<Prisma.ShareRequestCreateInput, Prisma.ShareRequestUncheckedCreateInput>;
    /**
     * In case the ShareRequest was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ShareRequestUpdateInput, Prisma.ShareRequestUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ShareRequest delete
 */
export type ShareRequestDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ShareRequest
     */
    select?: Prisma.ShareRequestSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ShareRequest
     */
    omit?: Prisma.ShareRequestOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareRequestInclude<ExtArgs> | null;
    /**
     * Filter which ShareRequest to delete.
     */
    where: Prisma.ShareRequestWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * ShareRequest deleteMany
 */
export type ShareRequestDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which ShareRequests to delete
     */
    where?: Prisma.ShareRequestWhereInput;
    /**
     * Limit how many ShareRequests to delete.
     */
    limit?: number;
};
/**
 * ShareRequest.approvals
 */
export type ShareRequest$approvalsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    where?: Prisma.RequestApprovalWhereInput;
    orderBy?: Prisma.RequestApprovalOrderByWithRelationInput | Prisma.RequestApprovalOrderByWithRelationInput[];
    cursor?: Prisma.RequestApprovalWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.RequestApprovalScalarFieldEnum | Prisma.RequestApprovalScalarFieldEnum[];
};
/**
 * ShareRequest.grants
 */
export type ShareRequest$grantsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * ShareRequest without action
 */
export type ShareRequestDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ShareRequest
     */
    select?: Prisma.ShareRequestSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the ShareRequest
     */
    omit?: Prisma.ShareRequestOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ShareRequestInclude<ExtArgs> | null;
};
