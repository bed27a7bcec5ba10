import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Grant
 *
 */
export type GrantModel = runtime.Types.Result.DefaultSelection<Prisma.$GrantPayload>;
export type AggregateGrant = {
    _count: GrantCountAggregateOutputType | null;
    _avg: GrantAvgAggregateOutputType | null;
    _sum: GrantSumAggregateOutputType | null;
    _min: GrantMinAggregateOutputType | null;
    _max: GrantMaxAggregateOutputType | null;
};
export type GrantAvgAggregateOutputType = {
    permissionVersion: number | null;
    invitations: number | null;
    lockVersion: number | null;
};
export type GrantSumAggregateOutputType = {
    permissionVersion: number | null;
    invitations: number | null;
    lockVersion: number | null;
};
export type GrantMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    shareId: string | null;
    requestId: string | null;
    principalKind: $Enums.PrincipalKind | null;
    principal: string | null;
    consumerAccountId: string | null;
    ramPrincipal: string | null;
    external: boolean | null;
    resourceArn: string | null;
    permission: $Enums.PermissionLevel | null;
    permissionArn: string | null;
    permissionVersion: number | null;
    state: $Enums.ShareState | null;
    desired: boolean | null;
    applied: boolean | null;
    toldAt: Date | null;
    observed: string | null;
    invitationArn: string | null;
    requiresAcceptance: boolean | null;
    invitationStatus: string | null;
    invitationExpiresAt: Date | null;
    invitations: number | null;
    acceptedBy: string | null;
    acceptedAt: Date | null;
    replacesId: string | null;
    lastError: string | null;
    expiresAt: Date | null;
    breakGlassId: string | null;
    endReason: string | null;
    endedBy: string | null;
    endComment: string | null;
    revokedAt: Date | null;
    createdAt: Date | null;
    activeSince: Date | null;
    endedAt: Date | null;
    lockVersion: number | null;
};
export type GrantMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    shareId: string | null;
    requestId: string | null;
    principalKind: $Enums.PrincipalKind | null;
    principal: string | null;
    consumerAccountId: string | null;
    ramPrincipal: string | null;
    external: boolean | null;
    resourceArn: string | null;
    permission: $Enums.PermissionLevel | null;
    permissionArn: string | null;
    permissionVersion: number | null;
    state: $Enums.ShareState | null;
    desired: boolean | null;
    applied: boolean | null;
    toldAt: Date | null;
    observed: string | null;
    invitationArn: string | null;
    requiresAcceptance: boolean | null;
    invitationStatus: string | null;
    invitationExpiresAt: Date | null;
    invitations: number | null;
    acceptedBy: string | null;
    acceptedAt: Date | null;
    replacesId: string | null;
    lastError: string | null;
    expiresAt: Date | null;
    breakGlassId: string | null;
    endReason: string | null;
    endedBy: string | null;
    endComment: string | null;
    revokedAt: Date | null;
    createdAt: Date | null;
    activeSince: Date | null;
    endedAt: Date | null;
    lockVersion: number | null;
};
export type GrantCountAggregateOutputType = {
    tenant: number;
    id: number;
    shareId: number;
    requestId: number;
    principalKind: number;
    principal: number;
    consumerAccountId: number;
    ramPrincipal: number;
    external: number;
    resourceArn: number;
    permission: number;
    permissionArn: number;
    permissionVersion: number;
    state: number;
    desired: number;
    applied: number;
    toldAt: number;
    observed: number;
    invitationArn: number;
    requiresAcceptance: number;
    invitationStatus: number;
    invitationExpiresAt: number;
    invitations: number;
    acceptedBy: number;
    acceptedAt: number;
    replacesId: number;
    lastError: number;
    expiresAt: number;
    breakGlassId: number;
    endReason: number;
    endedBy: number;
    endComment: number;
    revokedAt: number;
    createdAt: number;
    activeSince: number;
    endedAt: number;
    lockVersion: number;
    _all: number;
};
export type GrantAvgAggregateInputType = {
    permissionVersion?: true;
    invitations?: true;
    lockVersion?: true;
};
export type GrantSumAggregateInputType = {
    permissionVersion?: true;
    invitations?: true;
    lockVersion?: true;
};
export type GrantMinAggregateInputType = {
    tenant?: true;
    id?: true;
    shareId?: true;
    requestId?: true;
    principalKind?: true;
    principal?: true;
    consumerAccountId?: true;
    ramPrincipal?: true;
    external?: true;
    resourceArn?: true;
    permission?: true;
    permissionArn?: true;
    permissionVersion?: true;
    state?: true;
    desired?: true;
    applied?: true;
    toldAt?: true;
    observed?: true;
    invitationArn?: true;
    requiresAcceptance?: true;
    invitationStatus?: true;
    invitationExpiresAt?: true;
    invitations?: true;
    acceptedBy?: true;
    acceptedAt?: true;
    replacesId?: true;
    lastError?: true;
    expiresAt?: true;
    breakGlassId?: true;
    endReason?: true;
    endedBy?: true;
    endComment?: true;
    revokedAt?: true;
    createdAt?: true;
    activeSince?: true;
    endedAt?: true;
    lockVersion?: true;
};
export type GrantMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    shareId?: true;
    requestId?: true;
    principalKind?: true;
    principal?: true;
    consumerAccountId?: true;
    ramPrincipal?: true;
    external?: true;
    resourceArn?: true;
    permission?: true;
    permissionArn?: true;
    permissionVersion?: true;
    state?: true;
    desired?: true;
    applied?: true;
    toldAt?: true;
    observed?: true;
    invitationArn?: true;
    requiresAcceptance?: true;
    invitationStatus?: true;
    invitationExpiresAt?: true;
    invitations?: true;
    acceptedBy?: true;
    acceptedAt?: true;
    replacesId?: true;
    lastError?: true;
    expiresAt?: true;
    breakGlassId?: true;
    endReason?: true;
    endedBy?: true;
    endComment?: true;
    revokedAt?: true;
    createdAt?: true;
    activeSince?: true;
    endedAt?: true;
    lockVersion?: true;
};
export type GrantCountAggregateInputType = {
    tenant?: true;
    id?: true;
    shareId?: true;
    requestId?: true;
    principalKind?: true;
    principal?: true;
    consumerAccountId?: true;
    ramPrincipal?: true;
    external?: true;
    resourceArn?: true;
    permission?: true;
    permissionArn?: true;
    permissionVersion?: true;
    state?: true;
    desired?: true;
    applied?: true;
    toldAt?: true;
    observed?: true;
    invitationArn?: true;
    requiresAcceptance?: true;
    invitationStatus?: true;
    invitationExpiresAt?: true;
    invitations?: true;
    acceptedBy?: true;
    acceptedAt?: true;
    replacesId?: true;
    lastError?: true;
    expiresAt?: true;
    breakGlassId?: true;
    endReason?: true;
    endedBy?: true;
    endComment?: true;
    revokedAt?: true;
    createdAt?: true;
    activeSince?: true;
    endedAt?: true;
    lockVersion?: true;
    _all?: true;
};
export type GrantAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Grant to aggregate.
     */
    where?: Prisma.GrantWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Grants to fetch.
     */
    orderBy?: Prisma.GrantOrderByWithRelationInput | Prisma.GrantOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.GrantWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Grants from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Grants.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Grants
    **/
    _count?: true | GrantCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: GrantAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: GrantSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: GrantMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: GrantMaxAggregateInputType;
};
export type GetGrantAggregateType<T extends GrantAggregateArgs> = {
    [P in keyof T & keyof AggregateGrant]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateGrant[P]> : Prisma.GetScalarType<T[P], AggregateGrant[P]>;
};
export type GrantGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.GrantWhereInput;
    orderBy?: Prisma.GrantOrderByWithAggregationInput | Prisma.GrantOrderByWithAggregationInput[];
    by: Prisma.GrantScalarFieldEnum[] | Prisma.GrantScalarFieldEnum;
    having?: Prisma.GrantScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: GrantCountAggregateInputType | true;
    _avg?: GrantAvgAggregateInputType;
    _sum?: GrantSumAggregateInputType;
    _min?: GrantMinAggregateInputType;
    _max?: GrantMaxAggregateInputType;
};
export type GrantGroupByOutputType = {
    tenant: string;
    id: string;
    shareId: string;
    requestId: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId: string | null;
    ramPrincipal: string | null;
    external: boolean;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    permissionArn: string | null;
    permissionVersion: number | null;
    state: $Enums.ShareState;
    desired: boolean;
    applied: boolean;
    toldAt: Date | null;
    observed: string | null;
    invitationArn: string | null;
    requiresAcceptance: boolean;
    invitationStatus: string | null;
    invitationExpiresAt: Date | null;
    invitations: number;
    acceptedBy: string | null;
    acceptedAt: Date | null;
    replacesId: string | null;
    lastError: string | null;
    expiresAt: Date | null;
    breakGlassId: string | null;
    endReason: string | null;
    endedBy: string | null;
    endComment: string | null;
    revokedAt: Date | null;
    createdAt: Date;
    activeSince: Date | null;
    endedAt: Date | null;
    lockVersion: number;
    _count: GrantCountAggregateOutputType | null;
    _avg: GrantAvgAggregateOutputType | null;
    _sum: GrantSumAggregateOutputType | null;
    _min: GrantMinAggregateOutputType | null;
    _max: GrantMaxAggregateOutputType | null;
};
export type GetGrantGroupByPayload<T extends GrantGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<GrantGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof GrantGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], GrantGroupByOutputType[P]> : Prisma.GetScalarType<T[P], GrantGroupByOutputType[P]>;
}>>;
export type GrantWhereInput = {
    AND?: Prisma.GrantWhereInput | Prisma.GrantWhereInput[];
    OR?: Prisma.GrantWhereInput[];
    NOT?: Prisma.GrantWhereInput | Prisma.GrantWhereInput[];
    tenant?: Prisma.StringFilter<"Grant"> | string;
    id?: Prisma.UuidFilter<"Grant"> | string;
    shareId?: Prisma.UuidFilter<"Grant"> | string;
    requestId?: Prisma.UuidNullableFilter<"Grant"> | string | null;
    principalKind?: Prisma.EnumPrincipalKindFilter<"Grant"> | $Enums.PrincipalKind;
    principal?: Prisma.StringFilter<"Grant"> | string;
    consumerAccountId?: Prisma.StringNullableFilter<"Grant"> | string | null;
    ramPrincipal?: Prisma.StringNullableFilter<"Grant"> | string | null;
    external?: Prisma.BoolFilter<"Grant"> | boolean;
    resourceArn?: Prisma.StringFilter<"Grant"> | string;
    permission?: Prisma.EnumPermissionLevelFilter<"Grant"> | $Enums.PermissionLevel;
    permissionArn?: Prisma.StringNullableFilter<"Grant"> | string | null;
    permissionVersion?: Prisma.IntNullableFilter<"Grant"> | number | null;
    state?: Prisma.EnumShareStateFilter<"Grant"> | $Enums.ShareState;
    desired?: Prisma.BoolFilter<"Grant"> | boolean;
    applied?: Prisma.BoolFilter<"Grant"> | boolean;
    toldAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    observed?: Prisma.StringNullableFilter<"Grant"> | string | null;
    invitationArn?: Prisma.StringNullableFilter<"Grant"> | string | null;
    requiresAcceptance?: Prisma.BoolFilter<"Grant"> | boolean;
    invitationStatus?: Prisma.StringNullableFilter<"Grant"> | string | null;
    invitationExpiresAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    invitations?: Prisma.IntFilter<"Grant"> | number;
    acceptedBy?: Prisma.StringNullableFilter<"Grant"> | string | null;
    acceptedAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    replacesId?: Prisma.UuidNullableFilter<"Grant"> | string | null;
    lastError?: Prisma.StringNullableFilter<"Grant"> | string | null;
    expiresAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    breakGlassId?: Prisma.UuidNullableFilter<"Grant"> | string | null;
    endReason?: Prisma.StringNullableFilter<"Grant"> | string | null;
    endedBy?: Prisma.StringNullableFilter<"Grant"> | string | null;
    endComment?: Prisma.StringNullableFilter<"Grant"> | string | null;
    revokedAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    createdAt?: Prisma.DateTimeFilter<"Grant"> | Date | string;
    activeSince?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    endedAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    lockVersion?: Prisma.IntFilter<"Grant"> | number;
    share?: Prisma.XOR<Prisma.ShareScalarRelationFilter, Prisma.ShareWhereInput>;
    request?: Prisma.XOR<Prisma.ShareRequestNullableScalarRelationFilter, Prisma.ShareRequestWhereInput> | null;
    breakGlass?: Prisma.XOR<Prisma.BreakGlassNullableScalarRelationFilter, Prisma.BreakGlassWhereInput> | null;
    app?: Prisma.XOR<Prisma.MlflowAppScalarRelationFilter, Prisma.MlflowAppWhereInput>;
    companions?: Prisma.CompanionListRelationFilter;
};
export type GrantOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    shareId?: Prisma.SortOrder;
    requestId?: Prisma.SortOrderInput | Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrderInput | Prisma.SortOrder;
    ramPrincipal?: Prisma.SortOrderInput | Prisma.SortOrder;
    external?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    permissionArn?: Prisma.SortOrderInput | Prisma.SortOrder;
    permissionVersion?: Prisma.SortOrderInput | Prisma.SortOrder;
    state?: Prisma.SortOrder;
    desired?: Prisma.SortOrder;
    applied?: Prisma.SortOrder;
    toldAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    observed?: Prisma.SortOrderInput | Prisma.SortOrder;
    invitationArn?: Prisma.SortOrderInput | Prisma.SortOrder;
    requiresAcceptance?: Prisma.SortOrder;
    invitationStatus?: Prisma.SortOrderInput | Prisma.SortOrder;
    invitationExpiresAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    invitations?: Prisma.SortOrder;
    acceptedBy?: Prisma.SortOrderInput | Prisma.SortOrder;
    acceptedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    replacesId?: Prisma.SortOrderInput | Prisma.SortOrder;
    lastError?: Prisma.SortOrderInput | Prisma.SortOrder;
    expiresAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    breakGlassId?: Prisma.SortOrderInput | Prisma.SortOrder;
    endReason?: Prisma.SortOrderInput | Prisma.SortOrder;
    endedBy?: Prisma.SortOrderInput | Prisma.SortOrder;
    endComment?: Prisma.SortOrderInput | Prisma.SortOrder;
    revokedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    activeSince?: Prisma.SortOrderInput | Prisma.SortOrder;
    endedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
    share?: Prisma.ShareOrderByWithRelationInput;
    request?: Prisma.ShareRequestOrderByWithRelationInput;
    breakGlass?: Prisma.BreakGlassOrderByWithRelationInput;
    app?: Prisma.MlflowAppOrderByWithRelationInput;
    companions?: Prisma.CompanionOrderByRelationAggregateInput;
};
export type GrantWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    AND?: Prisma.GrantWhereInput | Prisma.GrantWhereInput[];
    OR?: Prisma.GrantWhereInput[];
    NOT?: Prisma.GrantWhereInput | Prisma.GrantWhereInput[];
    tenant?: Prisma.StringFilter<"Grant"> | string;
    shareId?: Prisma.UuidFilter<"Grant"> | string;
    requestId?: Prisma.UuidNullableFilter<"Grant"> | string | null;
    principalKind?: Prisma.EnumPrincipalKindFilter<"Grant"> | $Enums.PrincipalKind;
    principal?: Prisma.StringFilter<"Grant"> | string;
    consumerAccountId?: Prisma.StringNullableFilter<"Grant"> | string | null;
    ramPrincipal?: Prisma.StringNullableFilter<"Grant"> | string | null;
    external?: Prisma.BoolFilter<"Grant"> | boolean;
    resourceArn?: Prisma.StringFilter<"Grant"> | string;
    permission?: Prisma.EnumPermissionLevelFilter<"Grant"> | $Enums.PermissionLevel;
    permissionArn?: Prisma.StringNullableFilter<"Grant"> | string | null;
    permissionVersion?: Prisma.IntNullableFilter<"Grant"> | number | null;
    state?: Prisma.EnumShareStateFilter<"Grant"> | $Enums.ShareState;
    desired?: Prisma.BoolFilter<"Grant"> | boolean;
    applied?: Prisma.BoolFilter<"Grant"> | boolean;
    toldAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    observed?: Prisma.StringNullableFilter<"Grant"> | string | null;
    invitationArn?: Prisma.StringNullableFilter<"Grant"> | string | null;
    requiresAcceptance?: Prisma.BoolFilter<"Grant"> | boolean;
    invitationStatus?: Prisma.StringNullableFilter<"Grant"> | string | null;
    invitationExpiresAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    invitations?: Prisma.IntFilter<"Grant"> | number;
    acceptedBy?: Prisma.StringNullableFilter<"Grant"> | string | null;
    acceptedAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    replacesId?: Prisma.UuidNullableFilter<"Grant"> | string | null;
    lastError?: Prisma.StringNullableFilter<"Grant"> | string | null;
    expiresAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    breakGlassId?: Prisma.UuidNullableFilter<"Grant"> | string | null;
    endReason?: Prisma.StringNullableFilter<"Grant"> | string | null;
    endedBy?: Prisma.StringNullableFilter<"Grant"> | string | null;
    endComment?: Prisma.StringNullableFilter<"Grant"> | string | null;
    revokedAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    createdAt?: Prisma.DateTimeFilter<"Grant"> | Date | string;
    activeSince?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    endedAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    lockVersion?: Prisma.IntFilter<"Grant"> | number;
    share?: Prisma.XOR<Prisma.ShareScalarRelationFilter, Prisma.ShareWhereInput>;
    request?: Prisma.XOR<Prisma.ShareRequestNullableScalarRelationFilter, Prisma.ShareRequestWhereInput> | null;
    breakGlass?: Prisma.XOR<Prisma.BreakGlassNullableScalarRelationFilter, Prisma.BreakGlassWhereInput> | null;
    app?: Prisma.XOR<Prisma.MlflowAppScalarRelationFilter, Prisma.MlflowAppWhereInput>;
    companions?: Prisma.CompanionListRelationFilter;
}, "id">;
export type GrantOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    shareId?: Prisma.SortOrder;
    requestId?: Prisma.SortOrderInput | Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrderInput | Prisma.SortOrder;
    ramPrincipal?: Prisma.SortOrderInput | Prisma.SortOrder;
    external?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    permissionArn?: Prisma.SortOrderInput | Prisma.SortOrder;
    permissionVersion?: Prisma.SortOrderInput | Prisma.SortOrder;
    state?: Prisma.SortOrder;
    desired?: Prisma.SortOrder;
    applied?: Prisma.SortOrder;
    toldAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    observed?: Prisma.SortOrderInput | Prisma.SortOrder;
    invitationArn?: Prisma.SortOrderInput | Prisma.SortOrder;
    requiresAcceptance?: Prisma.SortOrder;
    invitationStatus?: Prisma.SortOrderInput | Prisma.SortOrder;
    invitationExpiresAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    invitations?: Prisma.SortOrder;
    acceptedBy?: Prisma.SortOrderInput | Prisma.SortOrder;
    acceptedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    replacesId?: Prisma.SortOrderInput | Prisma.SortOrder;
    lastError?: Prisma.SortOrderInput | Prisma.SortOrder;
    expiresAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    breakGlassId?: Prisma.SortOrderInput | Prisma.SortOrder;
    endReason?: Prisma.SortOrderInput | Prisma.SortOrder;
    endedBy?: Prisma.SortOrderInput | Prisma.SortOrder;
    endComment?: Prisma.SortOrderInput | Prisma.SortOrder;
    revokedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    activeSince?: Prisma.SortOrderInput | Prisma.SortOrder;
    endedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
    _count?: Prisma.GrantCountOrderByAggregateInput;
    _avg?: Prisma.GrantAvgOrderByAggregateInput;
    _max?: Prisma.GrantMaxOrderByAggregateInput;
    _min?: Prisma.GrantMinOrderByAggregateInput;
    _sum?: Prisma.GrantSumOrderByAggregateInput;
};
export type GrantScalarWhereWithAggregatesInput = {
    AND?: Prisma.GrantScalarWhereWithAggregatesInput | Prisma.GrantScalarWhereWithAggregatesInput[];
    OR?: Prisma.GrantScalarWhereWithAggregatesInput[];
    NOT?: Prisma.GrantScalarWhereWithAggregatesInput | Prisma.GrantScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"Grant"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"Grant"> | string;
    shareId?: Prisma.UuidWithAggregatesFilter<"Grant"> | string;
    requestId?: Prisma.UuidNullableWithAggregatesFilter<"Grant"> | string | null;
    principalKind?: Prisma.EnumPrincipalKindWithAggregatesFilter<"Grant"> | $Enums.PrincipalKind;
    principal?: Prisma.StringWithAggregatesFilter<"Grant"> | string;
    consumerAccountId?: Prisma.StringNullableWithAggregatesFilter<"Grant"> | string | null;
    ramPrincipal?: Prisma.StringNullableWithAggregatesFilter<"Grant"> | string | null;
    external?: Prisma.BoolWithAggregatesFilter<"Grant"> | boolean;
    resourceArn?: Prisma.StringWithAggregatesFilter<"Grant"> | string;
    permission?: Prisma.EnumPermissionLevelWithAggregatesFilter<"Grant"> | $Enums.PermissionLevel;
    permissionArn?: Prisma.StringNullableWithAggregatesFilter<"Grant"> | string | null;
    permissionVersion?: Prisma.IntNullableWithAggregatesFilter<"Grant"> | number | null;
    state?: Prisma.EnumShareStateWithAggregatesFilter<"Grant"> | $Enums.ShareState;
    desired?: Prisma.BoolWithAggregatesFilter<"Grant"> | boolean;
    applied?: Prisma.BoolWithAggregatesFilter<"Grant"> | boolean;
    toldAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Grant"> | Date | string | null;
    observed?: Prisma.StringNullableWithAggregatesFilter<"Grant"> | string | null;
    invitationArn?: Prisma.StringNullableWithAggregatesFilter<"Grant"> | string | null;
    requiresAcceptance?: Prisma.BoolWithAggregatesFilter<"Grant"> | boolean;
    invitationStatus?: Prisma.StringNullableWithAggregatesFilter<"Grant"> | string | null;
    invitationExpiresAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Grant"> | Date | string | null;
    invitations?: Prisma.IntWithAggregatesFilter<"Grant"> | number;
    acceptedBy?: Prisma.StringNullableWithAggregatesFilter<"Grant"> | string | null;
    acceptedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Grant"> | Date | string | null;
    replacesId?: Prisma.UuidNullableWithAggregatesFilter<"Grant"> | string | null;
    lastError?: Prisma.StringNullableWithAggregatesFilter<"Grant"> | string | null;
    expiresAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Grant"> | Date | string | null;
    breakGlassId?: Prisma.UuidNullableWithAggregatesFilter<"Grant"> | string | null;
    endReason?: Prisma.StringNullableWithAggregatesFilter<"Grant"> | string | null;
    endedBy?: Prisma.StringNullableWithAggregatesFilter<"Grant"> | string | null;
    endComment?: Prisma.StringNullableWithAggregatesFilter<"Grant"> | string | null;
    revokedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Grant"> | Date | string | null;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Grant"> | Date | string;
    activeSince?: Prisma.DateTimeNullableWithAggregatesFilter<"Grant"> | Date | string | null;
    endedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Grant"> | Date | string | null;
    lockVersion?: Prisma.IntWithAggregatesFilter<"Grant"> | number;
};
export type GrantCreateInput = {
    id: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
    share: Prisma.ShareCreateNestedOneWithoutGrantsInput;
    request?: Prisma.ShareRequestCreateNestedOneWithoutGrantsInput;
    breakGlass?: Prisma.BreakGlassCreateNestedOneWithoutGrantsInput;
    app: Prisma.MlflowAppCreateNestedOneWithoutGrantsInput;
    companions?: Prisma.CompanionCreateNestedManyWithoutGrantInput;
};
export type GrantUncheckedCreateInput = {
    tenant?: string;
    id: string;
    shareId: string;
    requestId?: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    breakGlassId?: string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
    companions?: Prisma.CompanionUncheckedCreateNestedManyWithoutGrantInput;
};
export type GrantUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    share?: Prisma.ShareUpdateOneRequiredWithoutGrantsNestedInput;
    request?: Prisma.ShareRequestUpdateOneWithoutGrantsNestedInput;
    breakGlass?: Prisma.BreakGlassUpdateOneWithoutGrantsNestedInput;
    app?: Prisma.MlflowAppUpdateOneRequiredWithoutGrantsNestedInput;
    companions?: Prisma.CompanionUpdateManyWithoutGrantNestedInput;
};
export type GrantUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.StringFieldUpdateOperationsInput | string;
    requestId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    breakGlassId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    companions?: Prisma.CompanionUncheckedUpdateManyWithoutGrantNestedInput;
};
export type GrantCreateManyInput = {
    tenant?: string;
    id: string;
    shareId: string;
    requestId?: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    breakGlassId?: string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
};
export type GrantUpdateManyMutationInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type GrantUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.StringFieldUpdateOperationsInput | string;
    requestId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    breakGlassId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type GrantListRelationFilter = {
    every?: Prisma.GrantWhereInput;
    some?: Prisma.GrantWhereInput;
    none?: Prisma.GrantWhereInput;
};
export type GrantOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type GrantCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    shareId?: Prisma.SortOrder;
    requestId?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrder;
    ramPrincipal?: Prisma.SortOrder;
    external?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    permissionArn?: Prisma.SortOrder;
    permissionVersion?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    desired?: Prisma.SortOrder;
    applied?: Prisma.SortOrder;
    toldAt?: Prisma.SortOrder;
    observed?: Prisma.SortOrder;
    invitationArn?: Prisma.SortOrder;
    requiresAcceptance?: Prisma.SortOrder;
    invitationStatus?: Prisma.SortOrder;
    invitationExpiresAt?: Prisma.SortOrder;
    invitations?: Prisma.SortOrder;
    acceptedBy?: Prisma.SortOrder;
    acceptedAt?: Prisma.SortOrder;
    replacesId?: Prisma.SortOrder;
    lastError?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    breakGlassId?: Prisma.SortOrder;
    endReason?: Prisma.SortOrder;
    endedBy?: Prisma.SortOrder;
    endComment?: Prisma.SortOrder;
    revokedAt?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    activeSince?: Prisma.SortOrder;
    endedAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type GrantAvgOrderByAggregateInput = {
    permissionVersion?: Prisma.SortOrder;
    invitations?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type GrantMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    shareId?: Prisma.SortOrder;
    requestId?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrder;
    ramPrincipal?: Prisma.SortOrder;
    external?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    permissionArn?: Prisma.SortOrder;
    permissionVersion?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    desired?: Prisma.SortOrder;
    applied?: Prisma.SortOrder;
    toldAt?: Prisma.SortOrder;
    observed?: Prisma.SortOrder;
    invitationArn?: Prisma.SortOrder;
    requiresAcceptance?: Prisma.SortOrder;
    invitationStatus?: Prisma.SortOrder;
    invitationExpiresAt?: Prisma.SortOrder;
    invitations?: Prisma.SortOrder;
    acceptedBy?: Prisma.SortOrder;
    acceptedAt?: Prisma.SortOrder;
    replacesId?: Prisma.SortOrder;
    lastError?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    breakGlassId?: Prisma.SortOrder;
    endReason?: Prisma.SortOrder;
    endedBy?: Prisma.SortOrder;
    endComment?: Prisma.SortOrder;
    revokedAt?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    activeSince?: Prisma.SortOrder;
    endedAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type GrantMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    shareId?: Prisma.SortOrder;
    requestId?: Prisma.SortOrder;
    principalKind?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    consumerAccountId?: Prisma.SortOrder;
    ramPrincipal?: Prisma.SortOrder;
    external?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    permission?: Prisma.SortOrder;
    permissionArn?: Prisma.SortOrder;
    permissionVersion?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    desired?: Prisma.SortOrder;
    applied?: Prisma.SortOrder;
    toldAt?: Prisma.SortOrder;
    observed?: Prisma.SortOrder;
    invitationArn?: Prisma.SortOrder;
    requiresAcceptance?: Prisma.SortOrder;
    invitationStatus?: Prisma.SortOrder;
    invitationExpiresAt?: Prisma.SortOrder;
    invitations?: Prisma.SortOrder;
    acceptedBy?: Prisma.SortOrder;
    acceptedAt?: Prisma.SortOrder;
    replacesId?: Prisma.SortOrder;
    lastError?: Prisma.SortOrder;
    expiresAt?: Prisma.SortOrder;
    breakGlassId?: Prisma.SortOrder;
    endReason?: Prisma.SortOrder;
    endedBy?: Prisma.SortOrder;
    endComment?: Prisma.SortOrder;
    revokedAt?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    activeSince?: Prisma.SortOrder;
    endedAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type GrantSumOrderByAggregateInput = {
    permissionVersion?: Prisma.SortOrder;
    invitations?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type GrantScalarRelationFilter = {
    is?: Prisma.GrantWhereInput;
    isNot?: Prisma.GrantWhereInput;
};
export type GrantCreateNestedManyWithoutAppInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutAppInput, Prisma.GrantUncheckedCreateWithoutAppInput> | Prisma.GrantCreateWithoutAppInput[] | Prisma.GrantUncheckedCreateWithoutAppInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutAppInput | Prisma.GrantCreateOrConnectWithoutAppInput[];
    createMany?: Prisma.GrantCreateManyAppInputEnvelope;
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
};
export type GrantUncheckedCreateNestedManyWithoutAppInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutAppInput, Prisma.GrantUncheckedCreateWithoutAppInput> | Prisma.GrantCreateWithoutAppInput[] | Prisma.GrantUncheckedCreateWithoutAppInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutAppInput | Prisma.GrantCreateOrConnectWithoutAppInput[];
    createMany?: Prisma.GrantCreateManyAppInputEnvelope;
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
};
export type GrantUpdateManyWithoutAppNestedInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutAppInput, Prisma.GrantUncheckedCreateWithoutAppInput> | Prisma.GrantCreateWithoutAppInput[] | Prisma.GrantUncheckedCreateWithoutAppInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutAppInput | Prisma.GrantCreateOrConnectWithoutAppInput[];
    upsert?: Prisma.GrantUpsertWithWhereUniqueWithoutAppInput | Prisma.GrantUpsertWithWhereUniqueWithoutAppInput[];
    createMany?: Prisma.GrantCreateManyAppInputEnvelope;
    set?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    disconnect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    delete?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    update?: Prisma.GrantUpdateWithWhereUniqueWithoutAppInput | Prisma.GrantUpdateWithWhereUniqueWithoutAppInput[];
    updateMany?: Prisma.GrantUpdateManyWithWhereWithoutAppInput | Prisma.GrantUpdateManyWithWhereWithoutAppInput[];
    deleteMany?: Prisma.GrantScalarWhereInput | Prisma.GrantScalarWhereInput[];
};
export type GrantUncheckedUpdateManyWithoutAppNestedInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutAppInput, Prisma.GrantUncheckedCreateWithoutAppInput> | Prisma.GrantCreateWithoutAppInput[] | Prisma.GrantUncheckedCreateWithoutAppInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutAppInput | Prisma.GrantCreateOrConnectWithoutAppInput[];
    upsert?: Prisma.GrantUpsertWithWhereUniqueWithoutAppInput | Prisma.GrantUpsertWithWhereUniqueWithoutAppInput[];
    createMany?: Prisma.GrantCreateManyAppInputEnvelope;
    set?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    disconnect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    delete?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    update?: Prisma.GrantUpdateWithWhereUniqueWithoutAppInput | Prisma.GrantUpdateWithWhereUniqueWithoutAppInput[];
    updateMany?: Prisma.GrantUpdateManyWithWhereWithoutAppInput | Prisma.GrantUpdateManyWithWhereWithoutAppInput[];
    deleteMany?: Prisma.GrantScalarWhereInput | Prisma.GrantScalarWhereInput[];
};
export type GrantCreateNestedManyWithoutRequestInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutRequestInput, Prisma.GrantUncheckedCreateWithoutRequestInput> | Prisma.GrantCreateWithoutRequestInput[] | Prisma.GrantUncheckedCreateWithoutRequestInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutRequestInput | Prisma.GrantCreateOrConnectWithoutRequestInput[];
    createMany?: Prisma.GrantCreateManyRequestInputEnvelope;
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
};
export type GrantUncheckedCreateNestedManyWithoutRequestInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutRequestInput, Prisma.GrantUncheckedCreateWithoutRequestInput> | Prisma.GrantCreateWithoutRequestInput[] | Prisma.GrantUncheckedCreateWithoutRequestInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutRequestInput | Prisma.GrantCreateOrConnectWithoutRequestInput[];
    createMany?: Prisma.GrantCreateManyRequestInputEnvelope;
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
};
export type GrantUpdateManyWithoutRequestNestedInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutRequestInput, Prisma.GrantUncheckedCreateWithoutRequestInput> | Prisma.GrantCreateWithoutRequestInput[] | Prisma.GrantUncheckedCreateWithoutRequestInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutRequestInput | Prisma.GrantCreateOrConnectWithoutRequestInput[];
    upsert?: Prisma.GrantUpsertWithWhereUniqueWithoutRequestInput | Prisma.GrantUpsertWithWhereUniqueWithoutRequestInput[];
    createMany?: Prisma.GrantCreateManyRequestInputEnvelope;
    set?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    disconnect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    delete?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    update?: Prisma.GrantUpdateWithWhereUniqueWithoutRequestInput | Prisma.GrantUpdateWithWhereUniqueWithoutRequestInput[];
    updateMany?: Prisma.GrantUpdateManyWithWhereWithoutRequestInput | Prisma.GrantUpdateManyWithWhereWithoutRequestInput[];
    deleteMany?: Prisma.GrantScalarWhereInput | Prisma.GrantScalarWhereInput[];
};
export type GrantUncheckedUpdateManyWithoutRequestNestedInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutRequestInput, Prisma.GrantUncheckedCreateWithoutRequestInput> | Prisma.GrantCreateWithoutRequestInput[] | Prisma.GrantUncheckedCreateWithoutRequestInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutRequestInput | Prisma.GrantCreateOrConnectWithoutRequestInput[];
    upsert?: Prisma.GrantUpsertWithWhereUniqueWithoutRequestInput | Prisma.GrantUpsertWithWhereUniqueWithoutRequestInput[];
    createMany?: Prisma.GrantCreateManyRequestInputEnvelope;
    set?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    disconnect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    delete?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    update?: Prisma.GrantUpdateWithWhereUniqueWithoutRequestInput | Prisma.GrantUpdateWithWhereUniqueWithoutRequestInput[];
    updateMany?: Prisma.GrantUpdateManyWithWhereWithoutRequestInput | Prisma.GrantUpdateManyWithWhereWithoutRequestInput[];
    deleteMany?: Prisma.GrantScalarWhereInput | Prisma.GrantScalarWhereInput[];
};
export type GrantCreateNestedManyWithoutShareInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutShareInput, Prisma.GrantUncheckedCreateWithoutShareInput> | Prisma.GrantCreateWithoutShareInput[] | Prisma.GrantUncheckedCreateWithoutShareInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutShareInput | Prisma.GrantCreateOrConnectWithoutShareInput[];
    createMany?: Prisma.GrantCreateManyShareInputEnvelope;
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
};
export type GrantUncheckedCreateNestedManyWithoutShareInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutShareInput, Prisma.GrantUncheckedCreateWithoutShareInput> | Prisma.GrantCreateWithoutShareInput[] | Prisma.GrantUncheckedCreateWithoutShareInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutShareInput | Prisma.GrantCreateOrConnectWithoutShareInput[];
    createMany?: Prisma.GrantCreateManyShareInputEnvelope;
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
};
export type GrantUpdateManyWithoutShareNestedInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutShareInput, Prisma.GrantUncheckedCreateWithoutShareInput> | Prisma.GrantCreateWithoutShareInput[] | Prisma.GrantUncheckedCreateWithoutShareInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutShareInput | Prisma.GrantCreateOrConnectWithoutShareInput[];
    upsert?: Prisma.GrantUpsertWithWhereUniqueWithoutShareInput | Prisma.GrantUpsertWithWhereUniqueWithoutShareInput[];
    createMany?: Prisma.GrantCreateManyShareInputEnvelope;
    set?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    disconnect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    delete?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    update?: Prisma.GrantUpdateWithWhereUniqueWithoutShareInput | Prisma.GrantUpdateWithWhereUniqueWithoutShareInput[];
    updateMany?: Prisma.GrantUpdateManyWithWhereWithoutShareInput | Prisma.GrantUpdateManyWithWhereWithoutShareInput[];
    deleteMany?: Prisma.GrantScalarWhereInput | Prisma.GrantScalarWhereInput[];
};
export type GrantUncheckedUpdateManyWithoutShareNestedInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutShareInput, Prisma.GrantUncheckedCreateWithoutShareInput> | Prisma.GrantCreateWithoutShareInput[] | Prisma.GrantUncheckedCreateWithoutShareInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutShareInput | Prisma.GrantCreateOrConnectWithoutShareInput[];
    upsert?: Prisma.GrantUpsertWithWhereUniqueWithoutShareInput | Prisma.GrantUpsertWithWhereUniqueWithoutShareInput[];
    createMany?: Prisma.GrantCreateManyShareInputEnvelope;
    set?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    disconnect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    delete?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    update?: Prisma.GrantUpdateWithWhereUniqueWithoutShareInput | Prisma.GrantUpdateWithWhereUniqueWithoutShareInput[];
    updateMany?: Prisma.GrantUpdateManyWithWhereWithoutShareInput | Prisma.GrantUpdateManyWithWhereWithoutShareInput[];
    deleteMany?: Prisma.GrantScalarWhereInput | Prisma.GrantScalarWhereInput[];
};
export type GrantCreateNestedOneWithoutCompanionsInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutCompanionsInput, Prisma.GrantUncheckedCreateWithoutCompanionsInput>;
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutCompanionsInput;
    connect?: Prisma.GrantWhereUniqueInput;
};
export type GrantUpdateOneRequiredWithoutCompanionsNestedInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutCompanionsInput, Prisma.GrantUncheckedCreateWithoutCompanionsInput>;
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutCompanionsInput;
    upsert?: Prisma.GrantUpsertWithoutCompanionsInput;
    connect?: Prisma.GrantWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.GrantUpdateToOneWithWhereWithoutCompanionsInput, Prisma.GrantUpdateWithoutCompanionsInput>, Prisma.GrantUncheckedUpdateWithoutCompanionsInput>;
};
export type GrantCreateNestedManyWithoutBreakGlassInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutBreakGlassInput, Prisma.GrantUncheckedCreateWithoutBreakGlassInput> | Prisma.GrantCreateWithoutBreakGlassInput[] | Prisma.GrantUncheckedCreateWithoutBreakGlassInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutBreakGlassInput | Prisma.GrantCreateOrConnectWithoutBreakGlassInput[];
    createMany?: Prisma.GrantCreateManyBreakGlassInputEnvelope;
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
};
export type GrantUncheckedCreateNestedManyWithoutBreakGlassInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutBreakGlassInput, Prisma.GrantUncheckedCreateWithoutBreakGlassInput> | Prisma.GrantCreateWithoutBreakGlassInput[] | Prisma.GrantUncheckedCreateWithoutBreakGlassInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutBreakGlassInput | Prisma.GrantCreateOrConnectWithoutBreakGlassInput[];
    createMany?: Prisma.GrantCreateManyBreakGlassInputEnvelope;
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
};
export type GrantUpdateManyWithoutBreakGlassNestedInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutBreakGlassInput, Prisma.GrantUncheckedCreateWithoutBreakGlassInput> | Prisma.GrantCreateWithoutBreakGlassInput[] | Prisma.GrantUncheckedCreateWithoutBreakGlassInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutBreakGlassInput | Prisma.GrantCreateOrConnectWithoutBreakGlassInput[];
    upsert?: Prisma.GrantUpsertWithWhereUniqueWithoutBreakGlassInput | Prisma.GrantUpsertWithWhereUniqueWithoutBreakGlassInput[];
    createMany?: Prisma.GrantCreateManyBreakGlassInputEnvelope;
    set?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    disconnect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    delete?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    update?: Prisma.GrantUpdateWithWhereUniqueWithoutBreakGlassInput | Prisma.GrantUpdateWithWhereUniqueWithoutBreakGlassInput[];
    updateMany?: Prisma.GrantUpdateManyWithWhereWithoutBreakGlassInput | Prisma.GrantUpdateManyWithWhereWithoutBreakGlassInput[];
    deleteMany?: Prisma.GrantScalarWhereInput | Prisma.GrantScalarWhereInput[];
};
export type GrantUncheckedUpdateManyWithoutBreakGlassNestedInput = {
    create?: Prisma.XOR<Prisma.GrantCreateWithoutBreakGlassInput, Prisma.GrantUncheckedCreateWithoutBreakGlassInput> | Prisma.GrantCreateWithoutBreakGlassInput[] | Prisma.GrantUncheckedCreateWithoutBreakGlassInput[];
    connectOrCreate?: Prisma.GrantCreateOrConnectWithoutBreakGlassInput | Prisma.GrantCreateOrConnectWithoutBreakGlassInput[];
    upsert?: Prisma.GrantUpsertWithWhereUniqueWithoutBreakGlassInput | Prisma.GrantUpsertWithWhereUniqueWithoutBreakGlassInput[];
    createMany?: Prisma.GrantCreateManyBreakGlassInputEnvelope;
    set?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    disconnect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    delete?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    connect?: Prisma.GrantWhereUniqueInput | Prisma.GrantWhereUniqueInput[];
    update?: Prisma.GrantUpdateWithWhereUniqueWithoutBreakGlassInput | Prisma.GrantUpdateWithWhereUniqueWithoutBreakGlassInput[];
    updateMany?: Prisma.GrantUpdateManyWithWhereWithoutBreakGlassInput | Prisma.GrantUpdateManyWithWhereWithoutBreakGlassInput[];
    deleteMany?: Prisma.GrantScalarWhereInput | Prisma.GrantScalarWhereInput[];
};
export type GrantCreateWithoutAppInput = {
    id: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
    share: Prisma.ShareCreateNestedOneWithoutGrantsInput;
    request?: Prisma.ShareRequestCreateNestedOneWithoutGrantsInput;
    breakGlass?: Prisma.BreakGlassCreateNestedOneWithoutGrantsInput;
    companions?: Prisma.CompanionCreateNestedManyWithoutGrantInput;
};
export type GrantUncheckedCreateWithoutAppInput = {
    id: string;
    shareId: string;
    requestId?: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    breakGlassId?: string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
    companions?: Prisma.CompanionUncheckedCreateNestedManyWithoutGrantInput;
};
export type GrantCreateOrConnectWithoutAppInput = {
    where: Prisma.GrantWhereUniqueInput;
    create: Prisma.XOR<Prisma.GrantCreateWithoutAppInput, Prisma.GrantUncheckedCreateWithoutAppInput>;
};
export type GrantCreateManyAppInputEnvelope = {
    data: Prisma.GrantCreateManyAppInput | Prisma.GrantCreateManyAppInput[];
    skipDuplicates?: boolean;
};
export type GrantUpsertWithWhereUniqueWithoutAppInput = {
    where: Prisma.GrantWhereUniqueInput;
    update: Prisma.XOR<Prisma.GrantUpdateWithoutAppInput, Prisma.GrantUncheckedUpdateWithoutAppInput>;
    create: Prisma.XOR<Prisma.GrantCreateWithoutAppInput, Prisma.GrantUncheckedCreateWithoutAppInput>;
};
export type GrantUpdateWithWhereUniqueWithoutAppInput = {
    where: Prisma.GrantWhereUniqueInput;
    data: Prisma.XOR<Prisma.GrantUpdateWithoutAppInput, Prisma.GrantUncheckedUpdateWithoutAppInput>;
};
export type GrantUpdateManyWithWhereWithoutAppInput = {
    where: Prisma.GrantScalarWhereInput;
    data: Prisma.XOR<Prisma.GrantUpdateManyMutationInput, Prisma.GrantUncheckedUpdateManyWithoutAppInput>;
};
export type GrantScalarWhereInput = {
    AND?: Prisma.GrantScalarWhereInput | Prisma.GrantScalarWhereInput[];
    OR?: Prisma.GrantScalarWhereInput[];
    NOT?: Prisma.GrantScalarWhereInput | Prisma.GrantScalarWhereInput[];
    tenant?: Prisma.StringFilter<"Grant"> | string;
    id?: Prisma.UuidFilter<"Grant"> | string;
    shareId?: Prisma.UuidFilter<"Grant"> | string;
    requestId?: Prisma.UuidNullableFilter<"Grant"> | string | null;
    principalKind?: Prisma.EnumPrincipalKindFilter<"Grant"> | $Enums.PrincipalKind;
    principal?: Prisma.StringFilter<"Grant"> | string;
    consumerAccountId?: Prisma.StringNullableFilter<"Grant"> | string | null;
    ramPrincipal?: Prisma.StringNullableFilter<"Grant"> | string | null;
    external?: Prisma.BoolFilter<"Grant"> | boolean;
    resourceArn?: Prisma.StringFilter<"Grant"> | string;
    permission?: Prisma.EnumPermissionLevelFilter<"Grant"> | $Enums.PermissionLevel;
    permissionArn?: Prisma.StringNullableFilter<"Grant"> | string | null;
    permissionVersion?: Prisma.IntNullableFilter<"Grant"> | number | null;
    state?: Prisma.EnumShareStateFilter<"Grant"> | $Enums.ShareState;
    desired?: Prisma.BoolFilter<"Grant"> | boolean;
    applied?: Prisma.BoolFilter<"Grant"> | boolean;
    toldAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    observed?: Prisma.StringNullableFilter<"Grant"> | string | null;
    invitationArn?: Prisma.StringNullableFilter<"Grant"> | string | null;
    requiresAcceptance?: Prisma.BoolFilter<"Grant"> | boolean;
    invitationStatus?: Prisma.StringNullableFilter<"Grant"> | string | null;
    invitationExpiresAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    invitations?: Prisma.IntFilter<"Grant"> | number;
    acceptedBy?: Prisma.StringNullableFilter<"Grant"> | string | null;
    acceptedAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    replacesId?: Prisma.UuidNullableFilter<"Grant"> | string | null;
    lastError?: Prisma.StringNullableFilter<"Grant"> | string | null;
    expiresAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    breakGlassId?: Prisma.UuidNullableFilter<"Grant"> | string | null;
    endReason?: Prisma.StringNullableFilter<"Grant"> | string | null;
    endedBy?: Prisma.StringNullableFilter<"Grant"> | string | null;
    endComment?: Prisma.StringNullableFilter<"Grant"> | string | null;
    revokedAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    createdAt?: Prisma.DateTimeFilter<"Grant"> | Date | string;
    activeSince?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    endedAt?: Prisma.DateTimeNullableFilter<"Grant"> | Date | string | null;
    lockVersion?: Prisma.IntFilter<"Grant"> | number;
};
export type GrantCreateWithoutRequestInput = {
    id: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
    share: Prisma.ShareCreateNestedOneWithoutGrantsInput;
    breakGlass?: Prisma.BreakGlassCreateNestedOneWithoutGrantsInput;
    app: Prisma.MlflowAppCreateNestedOneWithoutGrantsInput;
    companions?: Prisma.CompanionCreateNestedManyWithoutGrantInput;
};
export type GrantUncheckedCreateWithoutRequestInput = {
    tenant?: string;
    id: string;
    shareId: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    breakGlassId?: string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
    companions?: Prisma.CompanionUncheckedCreateNestedManyWithoutGrantInput;
};
export type GrantCreateOrConnectWithoutRequestInput = {
    where: Prisma.GrantWhereUniqueInput;
    create: Prisma.XOR<Prisma.GrantCreateWithoutRequestInput, Prisma.GrantUncheckedCreateWithoutRequestInput>;
};
export type GrantCreateManyRequestInputEnvelope = {
    data: Prisma.GrantCreateManyRequestInput | Prisma.GrantCreateManyRequestInput[];
    skipDuplicates?: boolean;
};
export type GrantUpsertWithWhereUniqueWithoutRequestInput = {
    where: Prisma.GrantWhereUniqueInput;
    update: Prisma.XOR<Prisma.GrantUpdateWithoutRequestInput, Prisma.GrantUncheckedUpdateWithoutRequestInput>;
    create: Prisma.XOR<Prisma.GrantCreateWithoutRequestInput, Prisma.GrantUncheckedCreateWithoutRequestInput>;
};
export type GrantUpdateWithWhereUniqueWithoutRequestInput = {
    where: Prisma.GrantWhereUniqueInput;
    data: Prisma.XOR<Prisma.GrantUpdateWithoutRequestInput, Prisma.GrantUncheckedUpdateWithoutRequestInput>;
};
export type GrantUpdateManyWithWhereWithoutRequestInput = {
    where: Prisma.GrantScalarWhereInput;
    data: Prisma.XOR<Prisma.GrantUpdateManyMutationInput, Prisma.GrantUncheckedUpdateManyWithoutRequestInput>;
};
export type GrantCreateWithoutShareInput = {
    id: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
    request?: Prisma.ShareRequestCreateNestedOneWithoutGrantsInput;
    breakGlass?: Prisma.BreakGlassCreateNestedOneWithoutGrantsInput;
    app: Prisma.MlflowAppCreateNestedOneWithoutGrantsInput;
    companions?: Prisma.CompanionCreateNestedManyWithoutGrantInput;
};
export type GrantUncheckedCreateWithoutShareInput = {
    tenant?: string;
    id: string;
    requestId?: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    breakGlassId?: string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
    companions?: Prisma.CompanionUncheckedCreateNestedManyWithoutGrantInput;
};
export type GrantCreateOrConnectWithoutShareInput = {
    where: Prisma.GrantWhereUniqueInput;
    create: Prisma.XOR<Prisma.GrantCreateWithoutShareInput, Prisma.GrantUncheckedCreateWithoutShareInput>;
};
export type GrantCreateManyShareInputEnvelope = {
    data: Prisma.GrantCreateManyShareInput | Prisma.GrantCreateManyShareInput[];
    skipDuplicates?: boolean;
};
export type GrantUpsertWithWhereUniqueWithoutShareInput = {
    where: Prisma.GrantWhereUniqueInput;
    update: Prisma.XOR<Prisma.GrantUpdateWithoutShareInput, Prisma.GrantUncheckedUpdateWithoutShareInput>;
    create: Prisma.XOR<Prisma.GrantCreateWithoutShareInput, Prisma.GrantUncheckedCreateWithoutShareInput>;
};
export type GrantUpdateWithWhereUniqueWithoutShareInput = {
    where: Prisma.GrantWhereUniqueInput;
    data: Prisma.XOR<Prisma.GrantUpdateWithoutShareInput, Prisma.GrantUncheckedUpdateWithoutShareInput>;
};
export type GrantUpdateManyWithWhereWithoutShareInput = {
    where: Prisma.GrantScalarWhereInput;
    data: Prisma.XOR<Prisma.GrantUpdateManyMutationInput, Prisma.GrantUncheckedUpdateManyWithoutShareInput>;
};
export type GrantCreateWithoutCompanionsInput = {
    id: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
    share: Prisma.ShareCreateNestedOneWithoutGrantsInput;
    request?: Prisma.ShareRequestCreateNestedOneWithoutGrantsInput;
    breakGlass?: Prisma.BreakGlassCreateNestedOneWithoutGrantsInput;
    app: Prisma.MlflowAppCreateNestedOneWithoutGrantsInput;
};
export type GrantUncheckedCreateWithoutCompanionsInput = {
    tenant?: string;
    id: string;
    shareId: string;
    requestId?: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    breakGlassId?: string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
};
export type GrantCreateOrConnectWithoutCompanionsInput = {
    where: Prisma.GrantWhereUniqueInput;
    create: Prisma.XOR<Prisma.GrantCreateWithoutCompanionsInput, Prisma.GrantUncheckedCreateWithoutCompanionsInput>;
};
export type GrantUpsertWithoutCompanionsInput = {
    update: Prisma.XOR<Prisma.GrantUpdateWithoutCompanionsInput, Prisma.GrantUncheckedUpdateWithoutCompanionsInput>;
    create: Prisma.XOR<Prisma.GrantCreateWithoutCompanionsInput, Prisma.GrantUncheckedCreateWithoutCompanionsInput>;
    where?: Prisma.GrantWhereInput;
};
export type GrantUpdateToOneWithWhereWithoutCompanionsInput = {
    where?: Prisma.GrantWhereInput;
    data: Prisma.XOR<Prisma.GrantUpdateWithoutCompanionsInput, Prisma.GrantUncheckedUpdateWithoutCompanionsInput>;
};
export type GrantUpdateWithoutCompanionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    share?: Prisma.ShareUpdateOneRequiredWithoutGrantsNestedInput;
    request?: Prisma.ShareRequestUpdateOneWithoutGrantsNestedInput;
    breakGlass?: Prisma.BreakGlassUpdateOneWithoutGrantsNestedInput;
    app?: Prisma.MlflowAppUpdateOneRequiredWithoutGrantsNestedInput;
};
export type GrantUncheckedUpdateWithoutCompanionsInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.StringFieldUpdateOperationsInput | string;
    requestId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    breakGlassId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type GrantCreateWithoutBreakGlassInput = {
    id: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
    share: Prisma.ShareCreateNestedOneWithoutGrantsInput;
    request?: Prisma.ShareRequestCreateNestedOneWithoutGrantsInput;
    app: Prisma.MlflowAppCreateNestedOneWithoutGrantsInput;
    companions?: Prisma.CompanionCreateNestedManyWithoutGrantInput;
};
export type GrantUncheckedCreateWithoutBreakGlassInput = {
    tenant?: string;
    id: string;
    shareId: string;
    requestId?: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
    companions?: Prisma.CompanionUncheckedCreateNestedManyWithoutGrantInput;
};
export type GrantCreateOrConnectWithoutBreakGlassInput = {
    where: Prisma.GrantWhereUniqueInput;
    create: Prisma.XOR<Prisma.GrantCreateWithoutBreakGlassInput, Prisma.GrantUncheckedCreateWithoutBreakGlassInput>;
};
export type GrantCreateManyBreakGlassInputEnvelope = {
    data: Prisma.GrantCreateManyBreakGlassInput | Prisma.GrantCreateManyBreakGlassInput[];
    skipDuplicates?: boolean;
};
export type GrantUpsertWithWhereUniqueWithoutBreakGlassInput = {
    where: Prisma.GrantWhereUniqueInput;
    update: Prisma.XOR<Prisma.GrantUpdateWithoutBreakGlassInput, Prisma.GrantUncheckedUpdateWithoutBreakGlassInput>;
    create: Prisma.XOR<Prisma.GrantCreateWithoutBreakGlassInput, Prisma.GrantUncheckedCreateWithoutBreakGlassInput>;
};
export type GrantUpdateWithWhereUniqueWithoutBreakGlassInput = {
    where: Prisma.GrantWhereUniqueInput;
    data: Prisma.XOR<Prisma.GrantUpdateWithoutBreakGlassInput, Prisma.GrantUncheckedUpdateWithoutBreakGlassInput>;
};
export type GrantUpdateManyWithWhereWithoutBreakGlassInput = {
    where: Prisma.GrantScalarWhereInput;
    data: Prisma.XOR<Prisma.GrantUpdateManyMutationInput, Prisma.GrantUncheckedUpdateManyWithoutBreakGlassInput>;
};
export type GrantCreateManyAppInput = {
    id: string;
    shareId: string;
    requestId?: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    breakGlassId?: string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
};
export type GrantUpdateWithoutAppInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    share?: Prisma.ShareUpdateOneRequiredWithoutGrantsNestedInput;
    request?: Prisma.ShareRequestUpdateOneWithoutGrantsNestedInput;
    breakGlass?: Prisma.BreakGlassUpdateOneWithoutGrantsNestedInput;
    companions?: Prisma.CompanionUpdateManyWithoutGrantNestedInput;
};
export type GrantUncheckedUpdateWithoutAppInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.StringFieldUpdateOperationsInput | string;
    requestId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    breakGlassId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    companions?: Prisma.CompanionUncheckedUpdateManyWithoutGrantNestedInput;
};
export type GrantUncheckedUpdateManyWithoutAppInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.StringFieldUpdateOperationsInput | string;
    requestId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    breakGlassId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type GrantCreateManyRequestInput = {
    tenant?: string;
    id: string;
    shareId: string;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    breakGlassId?: string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
};
export type GrantUpdateWithoutRequestInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    share?: Prisma.ShareUpdateOneRequiredWithoutGrantsNestedInput;
    breakGlass?: Prisma.BreakGlassUpdateOneWithoutGrantsNestedInput;
    app?: Prisma.MlflowAppUpdateOneRequiredWithoutGrantsNestedInput;
    companions?: Prisma.CompanionUpdateManyWithoutGrantNestedInput;
};
export type GrantUncheckedUpdateWithoutRequestInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    breakGlassId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    companions?: Prisma.CompanionUncheckedUpdateManyWithoutGrantNestedInput;
};
export type GrantUncheckedUpdateManyWithoutRequestInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    breakGlassId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type GrantCreateManyShareInput = {
    tenant?: string;
    id: string;
    requestId?: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    breakGlassId?: string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
};
export type GrantUpdateWithoutShareInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    request?: Prisma.ShareRequestUpdateOneWithoutGrantsNestedInput;
    breakGlass?: Prisma.BreakGlassUpdateOneWithoutGrantsNestedInput;
    app?: Prisma.MlflowAppUpdateOneRequiredWithoutGrantsNestedInput;
    companions?: Prisma.CompanionUpdateManyWithoutGrantNestedInput;
};
export type GrantUncheckedUpdateWithoutShareInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    requestId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    breakGlassId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    companions?: Prisma.CompanionUncheckedUpdateManyWithoutGrantNestedInput;
};
export type GrantUncheckedUpdateManyWithoutShareInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    requestId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    breakGlassId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type GrantCreateManyBreakGlassInput = {
    tenant?: string;
    id: string;
    shareId: string;
    requestId?: string | null;
    principalKind: $Enums.PrincipalKind;
    principal: string;
    consumerAccountId?: string | null;
    ramPrincipal?: string | null;
    external: boolean;
    resourceArn: string;
    permission: $Enums.PermissionLevel;
    permissionArn?: string | null;
    permissionVersion?: number | null;
    state: $Enums.ShareState;
    desired?: boolean;
    applied?: boolean;
    toldAt?: Date | string | null;
    observed?: string | null;
    invitationArn?: string | null;
    requiresAcceptance?: boolean;
    invitationStatus?: string | null;
    invitationExpiresAt?: Date | string | null;
    invitations?: number;
    acceptedBy?: string | null;
    acceptedAt?: Date | string | null;
    replacesId?: string | null;
    lastError?: string | null;
    expiresAt?: Date | string | null;
    endReason?: string | null;
    endedBy?: string | null;
    endComment?: string | null;
    revokedAt?: Date | string | null;
    createdAt: Date | string;
    activeSince?: Date | string | null;
    endedAt?: Date | string | null;
    lockVersion?: number;
};
export type GrantUpdateWithoutBreakGlassInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    share?: Prisma.ShareUpdateOneRequiredWithoutGrantsNestedInput;
    request?: Prisma.ShareRequestUpdateOneWithoutGrantsNestedInput;
    app?: Prisma.MlflowAppUpdateOneRequiredWithoutGrantsNestedInput;
    companions?: Prisma.CompanionUpdateManyWithoutGrantNestedInput;
};
export type GrantUncheckedUpdateWithoutBreakGlassInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.StringFieldUpdateOperationsInput | string;
    requestId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
    companions?: Prisma.CompanionUncheckedUpdateManyWithoutGrantNestedInput;
};
export type GrantUncheckedUpdateManyWithoutBreakGlassInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.StringFieldUpdateOperationsInput | string;
    requestId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principalKind?: Prisma.EnumPrincipalKindFieldUpdateOperationsInput | $Enums.PrincipalKind;
    principal?: Prisma.StringFieldUpdateOperationsInput | string;
    consumerAccountId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ramPrincipal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    external?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    resourceArn?: Prisma.StringFieldUpdateOperationsInput | string;
    permission?: Prisma.EnumPermissionLevelFieldUpdateOperationsInput | $Enums.PermissionLevel;
    permissionArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    permissionVersion?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    state?: Prisma.EnumShareStateFieldUpdateOperationsInput | $Enums.ShareState;
    desired?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    applied?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    toldAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    observed?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requiresAcceptance?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    invitationStatus?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    invitationExpiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    invitations?: Prisma.IntFieldUpdateOperationsInput | number;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    acceptedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    replacesId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    expiresAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endReason?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    endComment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    revokedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    activeSince?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    endedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
/**
 * Count Type GrantCountOutputType
 */
export type GrantCountOutputType = {
    companions: number;
};
export type GrantCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    companions?: boolean | GrantCountOutputTypeCountCompanionsArgs;
};
/**
 * GrantCountOutputType without action
 */
export type GrantCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the GrantCountOutputType
     */
    select?: Prisma.GrantCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * GrantCountOutputType without action
 */
export type GrantCountOutputTypeCountCompanionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CompanionWhereInput;
};
export type GrantSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    shareId?: boolean;
    requestId?: boolean;
    principalKind?: boolean;
    principal?: boolean;
    consumerAccountId?: boolean;
    ramPrincipal?: boolean;
    external?: boolean;
    resourceArn?: boolean;
    permission?: boolean;
    permissionArn?: boolean;
    permissionVersion?: boolean;
    state?: boolean;
    desired?: boolean;
    applied?: boolean;
    toldAt?: boolean;
    observed?: boolean;
    invitationArn?: boolean;
    requiresAcceptance?: boolean;
    invitationStatus?: boolean;
    invitationExpiresAt?: boolean;
    invitations?: boolean;
    acceptedBy?: boolean;
    acceptedAt?: boolean;
    replacesId?: boolean;
    lastError?: boolean;
    expiresAt?: boolean;
    breakGlassId?: boolean;
    endReason?: boolean;
    endedBy?: boolean;
    endComment?: boolean;
    revokedAt?: boolean;
    createdAt?: boolean;
    activeSince?: boolean;
    endedAt?: boolean;
    lockVersion?: boolean;
    share?: boolean | Prisma.ShareDefaultArgs<ExtArgs>;
    request?: boolean | Prisma.Grant$requestArgs<ExtArgs>;
    breakGlass?: boolean | Prisma.Grant$breakGlassArgs<ExtArgs>;
    app?: boolean | Prisma.MlflowAppDefaultArgs<ExtArgs>;
    companions?: boolean | Prisma.Grant$companionsArgs<ExtArgs>;
    _count?: boolean | Prisma.GrantCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["grant"]>;
export type GrantSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    shareId?: boolean;
    requestId?: boolean;
    principalKind?: boolean;
    principal?: boolean;
    consumerAccountId?: boolean;
    ramPrincipal?: boolean;
    external?: boolean;
    resourceArn?: boolean;
    permission?: boolean;
    permissionArn?: boolean;
    permissionVersion?: boolean;
    state?: boolean;
    desired?: boolean;
    applied?: boolean;
    toldAt?: boolean;
    observed?: boolean;
    invitationArn?: boolean;
    requiresAcceptance?: boolean;
    invitationStatus?: boolean;
    invitationExpiresAt?: boolean;
    invitations?: boolean;
    acceptedBy?: boolean;
    acceptedAt?: boolean;
    replacesId?: boolean;
    lastError?: boolean;
    expiresAt?: boolean;
    breakGlassId?: boolean;
    endReason?: boolean;
    endedBy?: boolean;
    endComment?: boolean;
    revokedAt?: boolean;
    createdAt?: boolean;
    activeSince?: boolean;
    endedAt?: boolean;
    lockVersion?: boolean;
    share?: boolean | Prisma.ShareDefaultArgs<ExtArgs>;
    request?: boolean | Prisma.Grant$requestArgs<ExtArgs>;
    breakGlass?: boolean | Prisma.Grant$breakGlassArgs<ExtArgs>;
    app?: boolean | Prisma.MlflowAppDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["grant"]>;
export type GrantSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    shareId?: boolean;
    requestId?: boolean;
    principalKind?: boolean;
    principal?: boolean;
    consumerAccountId?: boolean;
    ramPrincipal?: boolean;
    external?: boolean;
    resourceArn?: boolean;
    permission?: boolean;
    permissionArn?: boolean;
    permissionVersion?: boolean;
    state?: boolean;
    desired?: boolean;
    applied?: boolean;
    toldAt?: boolean;
    observed?: boolean;
    invitationArn?: boolean;
    requiresAcceptance?: boolean;
    invitationStatus?: boolean;
    invitationExpiresAt?: boolean;
    invitations?: boolean;
    acceptedBy?: boolean;
    acceptedAt?: boolean;
    replacesId?: boolean;
    lastError?: boolean;
    expiresAt?: boolean;
    breakGlassId?: boolean;
    endReason?: boolean;
    endedBy?: boolean;
    endComment?: boolean;
    revokedAt?: boolean;
    createdAt?: boolean;
    activeSince?: boolean;
    endedAt?: boolean;
    lockVersion?: boolean;
    share?: boolean | Prisma.ShareDefaultArgs<ExtArgs>;
    request?: boolean | Prisma.Grant$requestArgs<ExtArgs>;
    breakGlass?: boolean | Prisma.Grant$breakGlassArgs<ExtArgs>;
    app?: boolean | Prisma.MlflowAppDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["grant"]>;
export type GrantSelectScalar = {
    tenant?: boolean;
    id?: boolean;
    shareId?: boolean;
    requestId?: boolean;
    principalKind?: boolean;
    principal?: boolean;
    consumerAccountId?: boolean;
    ramPrincipal?: boolean;
    external?: boolean;
    resourceArn?: boolean;
    permission?: boolean;
    permissionArn?: boolean;
    permissionVersion?: boolean;
    state?: boolean;
    desired?: boolean;
    applied?: boolean;
    toldAt?: boolean;
    observed?: boolean;
    invitationArn?: boolean;
    requiresAcceptance?: boolean;
    invitationStatus?: boolean;
    invitationExpiresAt?: boolean;
    invitations?: boolean;
    acceptedBy?: boolean;
    acceptedAt?: boolean;
    replacesId?: boolean;
    lastError?: boolean;
    expiresAt?: boolean;
    breakGlassId?: boolean;
    endReason?: boolean;
    endedBy?: boolean;
    endComment?: boolean;
    revokedAt?: boolean;
    createdAt?: boolean;
    activeSince?: boolean;
    endedAt?: boolean;
    lockVersion?: boolean;
};
export type GrantOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "shareId" | "requestId" | "principalKind" | "principal" | "consumerAccountId" | "ramPrincipal" | "external" | "resourceArn" | "permission" | "permissionArn" | "permissionVersion" | "state" | "desired" | "applied" | "toldAt" | "observed" | "invitationArn" | "requiresAcceptance" | "invitationStatus" | "invitationExpiresAt" | "invitations" | "acceptedBy" | "acceptedAt" | "replacesId" | "lastError" | "expiresAt" | "breakGlassId" | "endReason" | "endedBy" | "endComment" | "revokedAt" | "createdAt" | "activeSince" | "endedAt" | "lockVersion", ExtArgs["result"]["grant"]>;
export type GrantInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    share?: boolean | Prisma.ShareDefaultArgs<ExtArgs>;
    request?: boolean | Prisma.Grant$requestArgs<ExtArgs>;
    breakGlass?: boolean | Prisma.Grant$breakGlassArgs<ExtArgs>;
    app?: boolean | Prisma.MlflowAppDefaultArgs<ExtArgs>;
    companions?: boolean | Prisma.Grant$companionsArgs<ExtArgs>;
    _count?: boolean | Prisma.GrantCountOutputTypeDefaultArgs<ExtArgs>;
};
export type GrantIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    share?: boolean | Prisma.ShareDefaultArgs<ExtArgs>;
    request?: boolean | Prisma.Grant$requestArgs<ExtArgs>;
    breakGlass?: boolean | Prisma.Grant$breakGlassArgs<ExtArgs>;
    app?: boolean | Prisma.MlflowAppDefaultArgs<ExtArgs>;
};
export type GrantIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    share?: boolean | Prisma.ShareDefaultArgs<ExtArgs>;
    request?: boolean | Prisma.Grant$requestArgs<ExtArgs>;
    breakGlass?: boolean | Prisma.Grant$breakGlassArgs<ExtArgs>;
    app?: boolean | Prisma.MlflowAppDefaultArgs<ExtArgs>;
};
export type $GrantPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Grant";
    objects: {
        share: Prisma.$SharePayload<ExtArgs>;
        request: Prisma.$ShareRequestPayload<ExtArgs> | null;
        breakGlass: Prisma.$BreakGlassPayload<ExtArgs> | null;
        app: Prisma.$MlflowAppPayload<ExtArgs>;
        companions: Prisma.$CompanionPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        shareId: string;
        requestId: string | null;
        principalKind: $Enums.PrincipalKind;
        principal: string;
        consumerAccountId: string | null;
        /**
         * as RAM names it; null until it is known
         */
        ramPrincipal: string | null;
        /**
         * outside the organization when it was granted
         */
        external: boolean;
        resourceArn: string;
        permission: $Enums.PermissionLevel;
        permissionArn: string | null;
        permissionVersion: number | null;
        /**
         * state as the portal shows it; follows from the three columns below
         */
        state: $Enums.ShareState;
        /**
         * whether it should exist
         */
        desired: boolean;
        /**
         * whether RAM was told so
         */
        applied: boolean;
        /**
         * when RAM was last told to let it in or out
         */
        toldAt: Date | null;
        /**
         * status RAM last told: ASSOCIATING, ASSOCIATED, FAILED, …; null when absent
         */
        observed: string | null;
        invitationArn: string | null;
        requiresAcceptance: boolean;
        invitationStatus: string | null;
        invitationExpiresAt: Date | null;
        /**
         * how often it was invited
         */
        invitations: number;
        acceptedBy: string | null;
        acceptedAt: Date | null;
        /**
         * grant that ends once this one is active
         */
        replacesId: string | null;
        lastError: string | null;
        expiresAt: Date | null;
        breakGlassId: string | null;
        /**
         * why it ended: REVOKED, EXPIRED, POLICY, ACCOUNT_CLOSED, APP_DELETED
         */
        endReason: string | null;
        endedBy: string | null;
        endComment: string | null;
        revokedAt: Date | null;
        createdAt: Date;
        activeSince: Date | null;
        endedAt: Date | null;
        lockVersion: number;
    }, ExtArgs["result"]["grant"]>;
    composites: {};
};
export type GrantGetPayload<S extends boolean | null | undefined | GrantDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$GrantPayload, S>;
export type GrantCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<GrantFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: GrantCountAggregateInputType | true;
};
export interface GrantDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Grant'];
        meta: {
            name: 'Grant';
        };
    };
    /**
     * Find zero or one Grant that matches the filter.
     * @param {GrantFindUniqueArgs} args - Arguments to find a Grant
     * @example
     * // Get one Grant
     * const grant = await prisma.grant.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends GrantFindUniqueArgs>(args: Prisma.SelectSubset<T, GrantFindUniqueArgs<ExtArgs>>): Prisma.Prisma__GrantClient<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Grant that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {GrantFindUniqueOrThrowArgs} args - Arguments to find a Grant
     * @example
     * // Get one Grant
     * const grant = await prisma.grant.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends GrantFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, GrantFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__GrantClient<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Grant that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {GrantFindFirstArgs} args - Arguments to find a Grant
     * @example
     * // Get one Grant
     * const grant = await prisma.grant.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends GrantFindFirstArgs>(args?: Prisma.SelectSubset<T, GrantFindFirstArgs<ExtArgs>>): Prisma.Prisma__GrantClient<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Grant that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {GrantFindFirstOrThrowArgs} args - Arguments to find a Grant
     * @example
     * // Get one Grant
     * const grant = await prisma.grant.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends GrantFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, GrantFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__GrantClient<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Grants that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {GrantFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Grants
     * const grants = await prisma.grant.findMany()
     *
     * // Get first 10 Grants
     * const grants = await prisma.grant.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const grantWithTenantOnly = await prisma.grant.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends GrantFindManyArgs>(args?: Prisma.SelectSubset<T, GrantFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Grant.
     * @param {GrantCreateArgs} args - Arguments to create a Grant.
     * @example
     * // Create one Grant
     * const Grant = await prisma.grant.create({
     *   data: {
     *     // ... data to create a Grant
     *   }
     * })
     *
     */
    create<T extends GrantCreateArgs>(args: Prisma.SelectSubset<T, GrantCreateArgs<ExtArgs>>): Prisma.Prisma__GrantClient<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Grants.
     * @param {GrantCreateManyArgs} args - Arguments to create many Grants.
     * @example
     * // Create many Grants
     * const grant = await prisma.grant.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends GrantCreateManyArgs>(args?: Prisma.SelectSubset<T, GrantCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Grants and returns the data saved in the database.
     * @param {GrantCreateManyAndReturnArgs} args - Arguments to create many Grants.
     * @example
     * // Create many Grants
     * const grant = await prisma.grant.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Grants and only return the `tenant`
     * const grantWithTenantOnly = await prisma.grant.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends GrantCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, GrantCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Grant.
     * @param {GrantDeleteArgs} args - Arguments to delete one Grant.
     * @example
     * // Delete one Grant
     * const Grant = await prisma.grant.delete({
     *   where: {
     *     // ... filter to delete one Grant
     *   }
     * })
     *
     */
    delete<T extends GrantDeleteArgs>(args: Prisma.SelectSubset<T, GrantDeleteArgs<ExtArgs>>): Prisma.Prisma__GrantClient<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Grant.
     * @param {GrantUpdateArgs} args - Arguments to update one Grant.
     * @example
     * // Update one Grant
     * const grant = await prisma.grant.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends GrantUpdateArgs>(args: Prisma.SelectSubset<T, GrantUpdateArgs<ExtArgs>>): Prisma.Prisma__GrantClient<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Grants.
     * @param {GrantDeleteManyArgs} args - Arguments to filter Grants to delete.
     * @example
     * // Delete a few Grants
     * const { count } = await prisma.grant.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends GrantDeleteManyArgs>(args?: Prisma.SelectSubset<T, GrantDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Grants.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {GrantUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Grants
     * const grant = await prisma.grant.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends GrantUpdateManyArgs>(args: Prisma.SelectSubset<T, GrantUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Grants and returns the data updated in the database.
     * @param {GrantUpdateManyAndReturnArgs} args - Arguments to update many Grants.
     * @example
     * // Update many Grants
     * const grant = await prisma.grant.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Grants and only return the `tenant`
     * const grantWithTenantOnly = await prisma.grant.updateManyAndReturn({
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
    updateManyAndReturn<T extends GrantUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, GrantUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Grant.
     * @param {GrantUpsertArgs} args - Arguments to update or create a Grant.
     * @example
     * // Update or create a Grant
     * const grant = await prisma.grant.upsert({
     *   create: {
     *     // ... data to create a Grant
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Grant we want to update
     *   }
     * })
     */
    upsert<T extends GrantUpsertArgs>(args: Prisma.SelectSubset<T, GrantUpsertArgs<ExtArgs>>): Prisma.Prisma__GrantClient<runtime.Types.Result.GetResult<Prisma.$GrantPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Grants.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {GrantCountArgs} args - Arguments to filter Grants to count.
     * @example
     * // Count the number of Grants
     * const count = await prisma.grant.count({
     *   where: {
     *     // ... the filter for the Grants we want to count
     *   }
     * })
    **/
    count<T extends GrantCountArgs>(args?: Prisma.Subset<T, GrantCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], GrantCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Grant.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {GrantAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends GrantAggregateArgs>(args: Prisma.Subset<T, GrantAggregateArgs>): Prisma.PrismaPromise<GetGrantAggregateType<T>>;
    /**
     * Group by Grant.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {GrantGroupByArgs} args - Group by arguments.
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
    groupBy<T extends GrantGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: GrantGroupByArgs['orderBy'];
    } : {
        orderBy?: GrantGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, GrantGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetGrantGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Grant model
     */
    readonly fields: GrantFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Grant.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__GrantClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    share<T extends Prisma.ShareDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ShareDefaultArgs<ExtArgs>>): Prisma.Prisma__ShareClient<runtime.Types.Result.GetResult<Prisma.$SharePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    request<T extends Prisma.Grant$requestArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Grant$requestArgs<ExtArgs>>): Prisma.Prisma__ShareRequestClient<runtime.Types.Result.GetResult<Prisma.$ShareRequestPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    breakGlass<T extends Prisma.Grant$breakGlassArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Grant$breakGlassArgs<ExtArgs>>): Prisma.Prisma__BreakGlassClient<runtime.Types.Result.GetResult<Prisma.$BreakGlassPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    app<T extends Prisma.MlflowAppDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.MlflowAppDefaultArgs<ExtArgs>>): Prisma.Prisma__MlflowAppClient<runtime.Types.Result.GetResult<Prisma.$MlflowAppPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    companions<T extends Prisma.Grant$companionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Grant$companionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the Grant model
 */
export interface GrantFieldRefs {
    readonly tenant: Prisma.FieldRef<"Grant", 'String'>;
    readonly id: Prisma.FieldRef<"Grant", 'String'>;
    readonly shareId: Prisma.FieldRef<"Grant", 'String'>;
    readonly requestId: Prisma.FieldRef<"Grant", 'String'>;
    readonly principalKind: Prisma.FieldRef<"Grant", 'PrincipalKind'>;
    readonly principal: Prisma.FieldRef<"Grant", 'String'>;
    readonly consumerAccountId: Prisma.FieldRef<"Grant", 'String'>;
    readonly ramPrincipal: Prisma.FieldRef<"Grant", 'String'>;
    readonly external: Prisma.FieldRef<"Grant", 'Boolean'>;
    readonly resourceArn: Prisma.FieldRef<"Grant", 'String'>;
    readonly permission: Prisma.FieldRef<"Grant", 'PermissionLevel'>;
    readonly permissionArn: Prisma.FieldRef<"Grant", 'String'>;
    readonly permissionVersion: Prisma.FieldRef<"Grant", 'Int'>;
    readonly state: Prisma.FieldRef<"Grant", 'ShareState'>;
    readonly desired: Prisma.FieldRef<"Grant", 'Boolean'>;
    readonly applied: Prisma.FieldRef<"Grant", 'Boolean'>;
    readonly toldAt: Prisma.FieldRef<"Grant", 'DateTime'>;
    readonly observed: Prisma.FieldRef<"Grant", 'String'>;
    readonly invitationArn: Prisma.FieldRef<"Grant", 'String'>;
    readonly requiresAcceptance: Prisma.FieldRef<"Grant", 'Boolean'>;
    readonly invitationStatus: Prisma.FieldRef<"Grant", 'String'>;
    readonly invitationExpiresAt: Prisma.FieldRef<"Grant", 'DateTime'>;
    readonly invitations: Prisma.FieldRef<"Grant", 'Int'>;
    readonly acceptedBy: Prisma.FieldRef<"Grant", 'String'>;
    readonly acceptedAt: Prisma.FieldRef<"Grant", 'DateTime'>;
    readonly replacesId: Prisma.FieldRef<"Grant", 'String'>;
    readonly lastError: Prisma.FieldRef<"Grant", 'String'>;
    readonly expiresAt: Prisma.FieldRef<"Grant", 'DateTime'>;
    readonly breakGlassId: Prisma.FieldRef<"Grant", 'String'>;
    readonly endReason: Prisma.FieldRef<"Grant", 'String'>;
    readonly endedBy: Prisma.FieldRef<"Grant", 'String'>;
    readonly endComment: Prisma.FieldRef<"Grant", 'String'>;
    readonly revokedAt: Prisma.FieldRef<"Grant", 'DateTime'>;
    readonly createdAt: Prisma.FieldRef<"Grant", 'DateTime'>;
    readonly activeSince: Prisma.FieldRef<"Grant", 'DateTime'>;
    readonly endedAt: Prisma.FieldRef<"Grant", 'DateTime'>;
    readonly lockVersion: Prisma.FieldRef<"Grant", 'Int'>;
}
/**
 * Grant findUnique
 */
export type GrantFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Grant to fetch.
     */
    where: Prisma.GrantWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Grant findUniqueOrThrow
 */
export type GrantFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Grant to fetch.
     */
    where: Prisma.GrantWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Grant findFirst
 */
export type GrantFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Grant to fetch.
     */
    where?: Prisma.GrantWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Grants to fetch.
     */
    orderBy?: Prisma.GrantOrderByWithRelationInput | Prisma.GrantOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Grants.
     */
    cursor?: Prisma.GrantWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Grants from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Grants.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Grants.
     */
    distinct?: Prisma.GrantScalarFieldEnum | Prisma.GrantScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Grant findFirstOrThrow
 */
export type GrantFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Grant to fetch.
     */
    where?: Prisma.GrantWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Grants to fetch.
     */
    orderBy?: Prisma.GrantOrderByWithRelationInput | Prisma.GrantOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Grants.
     */
    cursor?: Prisma.GrantWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Grants from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Grants.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Grants.
     */
    distinct?: Prisma.GrantScalarFieldEnum | Prisma.GrantScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Grant findMany
 */
export type GrantFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Grants to fetch.
     */
    where?: Prisma.GrantWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Grants to fetch.
     */
    orderBy?: Prisma.GrantOrderByWithRelationInput | Prisma.GrantOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Grants.
     */
    cursor?: Prisma.GrantWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Grants from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Grants.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Grants.
     */
    distinct?: Prisma.GrantScalarFieldEnum | Prisma.GrantScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Grant create
 */
export type GrantCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a Grant.
     */
    data: Prisma.XOR<Prisma.GrantCreateInput, Prisma.GrantUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Grant createMany
 */
export type GrantCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Grants.
     */
    data: Prisma.GrantCreateManyInput | Prisma.GrantCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Grant createManyAndReturn
 */
export type GrantCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Grant
     */
    select?: Prisma.GrantSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Grant
     */
    omit?: Prisma.GrantOmit<ExtArgs> | null;
    /**
     * The data used to create many Grants.
     */
    data: Prisma.GrantCreateManyInput | Prisma.GrantCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.GrantIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Grant update
 */
export type GrantUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a Grant.
     */
    data: Prisma.XOR<Prisma.GrantUpdateInput, Prisma.GrantUncheckedUpdateInput>;
    /**
     * Choose, which Grant to update.
     */
    where: Prisma.GrantWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Grant updateMany
 */
export type GrantUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Grants.
     */
    data: Prisma.XOR<Prisma.GrantUpdateManyMutationInput, Prisma.GrantUncheckedUpdateManyInput>;
    /**
     * Filter which Grants to update
     */
    where?: Prisma.GrantWhereInput;
    /**
     * Limit how many Grants to update.
     */
    limit?: number;
};
/**
 * Grant updateManyAndReturn
 */
export type GrantUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Grant
     */
    select?: Prisma.GrantSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Grant
     */
    omit?: Prisma.GrantOmit<ExtArgs> | null;
    /**
     * The data used to update Grants.
     */
    data: Prisma.XOR<Prisma.GrantUpdateManyMutationInput, Prisma.GrantUncheckedUpdateManyInput>;
    /**
     * Filter which Grants to update
     */
    where?: Prisma.GrantWhereInput;
    /**
     * Limit how many Grants to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.GrantIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Grant upsert
 */
export type GrantUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the Grant to update in case it exists.
     */
    where: Prisma.GrantWhereUniqueInput;
    /**
     * In case the Grant found by the `where` argument doesn't exist, create a new Grant with this data.
     */
    create: Prisma.XOR<Prisma.GrantCreateInput, Prisma.GrantUncheckedCreateInput>;
    /**
     * In case the Grant was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.GrantUpdateInput, Prisma.GrantUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Grant delete
 */
export type GrantDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which Grant to delete.
     */
    where: Prisma.GrantWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Grant deleteMany
 */
export type GrantDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Grants to delete
     */
    where?: Prisma.GrantWhereInput;
    /**
     * Limit how many Grants to delete.
     */
    limit?: number;
};
/**
 * Grant.request
 */
export type Grant$requestArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    where?: Prisma.ShareRequestWhereInput;
};
/**
 * Grant.breakGlass
 */
export type Grant$breakGlassArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BreakGlass
     */
    select?: Prisma.BreakGlassSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the BreakGlass
     */
    omit?: Prisma.BreakGlassOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BreakGlassInclude<ExtArgs> | null;
    where?: Prisma.BreakGlassWhereInput;
};
/**
 * Grant.companions
 */
export type Grant$companionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Companion
     */
    select?: Prisma.CompanionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Companion
     */
    omit?: Prisma.CompanionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanionInclude<ExtArgs> | null;
    where?: Prisma.CompanionWhereInput;
    orderBy?: Prisma.CompanionOrderByWithRelationInput | Prisma.CompanionOrderByWithRelationInput[];
    cursor?: Prisma.CompanionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.CompanionScalarFieldEnum | Prisma.CompanionScalarFieldEnum[];
};
/**
 * Grant without action
 */
export type GrantDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
