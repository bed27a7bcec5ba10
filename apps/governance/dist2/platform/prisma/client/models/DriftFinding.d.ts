import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model DriftFinding
 *
 */
export type DriftFindingModel = runtime.Types.Result.DefaultSelection<Prisma.$DriftFindingPayload>;
export type AggregateDriftFinding = {
    _count: DriftFindingCountAggregateOutputType | null;
    _avg: DriftFindingAvgAggregateOutputType | null;
    _sum: DriftFindingSumAggregateOutputType | null;
    _min: DriftFindingMinAggregateOutputType | null;
    _max: DriftFindingMaxAggregateOutputType | null;
};
export type DriftFindingAvgAggregateOutputType = {
    lockVersion: number | null;
};
export type DriftFindingSumAggregateOutputType = {
    lockVersion: number | null;
};
export type DriftFindingMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    kind: $Enums.DriftKind | null;
    severity: $Enums.Severity | null;
    state: $Enums.FindingState | null;
    fingerprint: string | null;
    shareId: string | null;
    accountId: string | null;
    region: string | null;
    ramArn: string | null;
    resourceArn: string | null;
    principal: string | null;
    remediation: string | null;
    firstSeenAt: Date | null;
    lastSeenAt: Date | null;
    resolvedAt: Date | null;
    acceptedBy: string | null;
    lockVersion: number | null;
};
export type DriftFindingMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    kind: $Enums.DriftKind | null;
    severity: $Enums.Severity | null;
    state: $Enums.FindingState | null;
    fingerprint: string | null;
    shareId: string | null;
    accountId: string | null;
    region: string | null;
    ramArn: string | null;
    resourceArn: string | null;
    principal: string | null;
    remediation: string | null;
    firstSeenAt: Date | null;
    lastSeenAt: Date | null;
    resolvedAt: Date | null;
    acceptedBy: string | null;
    lockVersion: number | null;
};
export type DriftFindingCountAggregateOutputType = {
    tenant: number;
    id: number;
    kind: number;
    severity: number;
    state: number;
    fingerprint: number;
    shareId: number;
    accountId: number;
    region: number;
    ramArn: number;
    resourceArn: number;
    principal: number;
    desired: number;
    observed: number;
    remediation: number;
    firstSeenAt: number;
    lastSeenAt: number;
    resolvedAt: number;
    acceptedBy: number;
    lockVersion: number;
    _all: number;
};
export type DriftFindingAvgAggregateInputType = {
    lockVersion?: true;
};
export type DriftFindingSumAggregateInputType = {
    lockVersion?: true;
};
export type DriftFindingMinAggregateInputType = {
    tenant?: true;
    id?: true;
    kind?: true;
    severity?: true;
    state?: true;
    fingerprint?: true;
    shareId?: true;
    accountId?: true;
    region?: true;
    ramArn?: true;
    resourceArn?: true;
    principal?: true;
    remediation?: true;
    firstSeenAt?: true;
    lastSeenAt?: true;
    resolvedAt?: true;
    acceptedBy?: true;
    lockVersion?: true;
};
export type DriftFindingMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    kind?: true;
    severity?: true;
    state?: true;
    fingerprint?: true;
    shareId?: true;
    accountId?: true;
    region?: true;
    ramArn?: true;
    resourceArn?: true;
    principal?: true;
    remediation?: true;
    firstSeenAt?: true;
    lastSeenAt?: true;
    resolvedAt?: true;
    acceptedBy?: true;
    lockVersion?: true;
};
export type DriftFindingCountAggregateInputType = {
    tenant?: true;
    id?: true;
    kind?: true;
    severity?: true;
    state?: true;
    fingerprint?: true;
    shareId?: true;
    accountId?: true;
    region?: true;
    ramArn?: true;
    resourceArn?: true;
    principal?: true;
    desired?: true;
    observed?: true;
    remediation?: true;
    firstSeenAt?: true;
    lastSeenAt?: true;
    resolvedAt?: true;
    acceptedBy?: true;
    lockVersion?: true;
    _all?: true;
};
export type DriftFindingAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which DriftFinding to aggregate.
     */
    where?: Prisma.DriftFindingWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of DriftFindings to fetch.
     */
    orderBy?: Prisma.DriftFindingOrderByWithRelationInput | Prisma.DriftFindingOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.DriftFindingWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` DriftFindings from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` DriftFindings.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned DriftFindings
    **/
    _count?: true | DriftFindingCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: DriftFindingAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: DriftFindingSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: DriftFindingMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: DriftFindingMaxAggregateInputType;
};
export type GetDriftFindingAggregateType<T extends DriftFindingAggregateArgs> = {
    [P in keyof T & keyof AggregateDriftFinding]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateDriftFinding[P]> : Prisma.GetScalarType<T[P], AggregateDriftFinding[P]>;
};
export type DriftFindingGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.DriftFindingWhereInput;
    orderBy?: Prisma.DriftFindingOrderByWithAggregationInput | Prisma.DriftFindingOrderByWithAggregationInput[];
    by: Prisma.DriftFindingScalarFieldEnum[] | Prisma.DriftFindingScalarFieldEnum;
    having?: Prisma.DriftFindingScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: DriftFindingCountAggregateInputType | true;
    _avg?: DriftFindingAvgAggregateInputType;
    _sum?: DriftFindingSumAggregateInputType;
    _min?: DriftFindingMinAggregateInputType;
    _max?: DriftFindingMaxAggregateInputType;
};
export type DriftFindingGroupByOutputType = {
    tenant: string;
    id: string;
    kind: $Enums.DriftKind;
    severity: $Enums.Severity;
    state: $Enums.FindingState;
    fingerprint: string;
    shareId: string | null;
    accountId: string;
    region: string;
    ramArn: string | null;
    resourceArn: string | null;
    principal: string | null;
    desired: runtime.JsonValue | null;
    observed: runtime.JsonValue | null;
    remediation: string;
    firstSeenAt: Date;
    lastSeenAt: Date;
    resolvedAt: Date | null;
    acceptedBy: string | null;
    lockVersion: number;
    _count: DriftFindingCountAggregateOutputType | null;
    _avg: DriftFindingAvgAggregateOutputType | null;
    _sum: DriftFindingSumAggregateOutputType | null;
    _min: DriftFindingMinAggregateOutputType | null;
    _max: DriftFindingMaxAggregateOutputType | null;
};
export type GetDriftFindingGroupByPayload<T extends DriftFindingGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<DriftFindingGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof DriftFindingGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], DriftFindingGroupByOutputType[P]> : Prisma.GetScalarType<T[P], DriftFindingGroupByOutputType[P]>;
}>>;
export type DriftFindingWhereInput = {
    AND?: Prisma.DriftFindingWhereInput | Prisma.DriftFindingWhereInput[];
    OR?: Prisma.DriftFindingWhereInput[];
    NOT?: Prisma.DriftFindingWhereInput | Prisma.DriftFindingWhereInput[];
    tenant?: Prisma.StringFilter<"DriftFinding"> | string;
    id?: Prisma.UuidFilter<"DriftFinding"> | string;
    kind?: Prisma.EnumDriftKindFilter<"DriftFinding"> | $Enums.DriftKind;
    severity?: Prisma.EnumSeverityFilter<"DriftFinding"> | $Enums.Severity;
    state?: Prisma.EnumFindingStateFilter<"DriftFinding"> | $Enums.FindingState;
    fingerprint?: Prisma.StringFilter<"DriftFinding"> | string;
    shareId?: Prisma.UuidNullableFilter<"DriftFinding"> | string | null;
    accountId?: Prisma.StringFilter<"DriftFinding"> | string;
    region?: Prisma.StringFilter<"DriftFinding"> | string;
    ramArn?: Prisma.StringNullableFilter<"DriftFinding"> | string | null;
    resourceArn?: Prisma.StringNullableFilter<"DriftFinding"> | string | null;
    principal?: Prisma.StringNullableFilter<"DriftFinding"> | string | null;
    desired?: Prisma.JsonNullableFilter<"DriftFinding">;
    observed?: Prisma.JsonNullableFilter<"DriftFinding">;
    remediation?: Prisma.StringFilter<"DriftFinding"> | string;
    firstSeenAt?: Prisma.DateTimeFilter<"DriftFinding"> | Date | string;
    lastSeenAt?: Prisma.DateTimeFilter<"DriftFinding"> | Date | string;
    resolvedAt?: Prisma.DateTimeNullableFilter<"DriftFinding"> | Date | string | null;
    acceptedBy?: Prisma.StringNullableFilter<"DriftFinding"> | string | null;
    lockVersion?: Prisma.IntFilter<"DriftFinding"> | number;
};
export type DriftFindingOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    severity?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    fingerprint?: Prisma.SortOrder;
    shareId?: Prisma.SortOrderInput | Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrderInput | Prisma.SortOrder;
    resourceArn?: Prisma.SortOrderInput | Prisma.SortOrder;
    principal?: Prisma.SortOrderInput | Prisma.SortOrder;
    desired?: Prisma.SortOrderInput | Prisma.SortOrder;
    observed?: Prisma.SortOrderInput | Prisma.SortOrder;
    remediation?: Prisma.SortOrder;
    firstSeenAt?: Prisma.SortOrder;
    lastSeenAt?: Prisma.SortOrder;
    resolvedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    acceptedBy?: Prisma.SortOrderInput | Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type DriftFindingWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    tenant_fingerprint?: Prisma.DriftFindingTenantFingerprintCompoundUniqueInput;
    AND?: Prisma.DriftFindingWhereInput | Prisma.DriftFindingWhereInput[];
    OR?: Prisma.DriftFindingWhereInput[];
    NOT?: Prisma.DriftFindingWhereInput | Prisma.DriftFindingWhereInput[];
    tenant?: Prisma.StringFilter<"DriftFinding"> | string;
    kind?: Prisma.EnumDriftKindFilter<"DriftFinding"> | $Enums.DriftKind;
    severity?: Prisma.EnumSeverityFilter<"DriftFinding"> | $Enums.Severity;
    state?: Prisma.EnumFindingStateFilter<"DriftFinding"> | $Enums.FindingState;
    fingerprint?: Prisma.StringFilter<"DriftFinding"> | string;
    shareId?: Prisma.UuidNullableFilter<"DriftFinding"> | string | null;
    accountId?: Prisma.StringFilter<"DriftFinding"> | string;
    region?: Prisma.StringFilter<"DriftFinding"> | string;
    ramArn?: Prisma.StringNullableFilter<"DriftFinding"> | string | null;
    resourceArn?: Prisma.StringNullableFilter<"DriftFinding"> | string | null;
    principal?: Prisma.StringNullableFilter<"DriftFinding"> | string | null;
    desired?: Prisma.JsonNullableFilter<"DriftFinding">;
    observed?: Prisma.JsonNullableFilter<"DriftFinding">;
    remediation?: Prisma.StringFilter<"DriftFinding"> | string;
    firstSeenAt?: Prisma.DateTimeFilter<"DriftFinding"> | Date | string;
    lastSeenAt?: Prisma.DateTimeFilter<"DriftFinding"> | Date | string;
    resolvedAt?: Prisma.DateTimeNullableFilter<"DriftFinding"> | Date | string | null;
    acceptedBy?: Prisma.StringNullableFilter<"DriftFinding"> | string | null;
    lockVersion?: Prisma.IntFilter<"DriftFinding"> | number;
}, "id" | "tenant_fingerprint">;
export type DriftFindingOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    severity?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    fingerprint?: Prisma.SortOrder;
    shareId?: Prisma.SortOrderInput | Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrderInput | Prisma.SortOrder;
    resourceArn?: Prisma.SortOrderInput | Prisma.SortOrder;
    principal?: Prisma.SortOrderInput | Prisma.SortOrder;
    desired?: Prisma.SortOrderInput | Prisma.SortOrder;
    observed?: Prisma.SortOrderInput | Prisma.SortOrder;
    remediation?: Prisma.SortOrder;
    firstSeenAt?: Prisma.SortOrder;
    lastSeenAt?: Prisma.SortOrder;
    resolvedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    acceptedBy?: Prisma.SortOrderInput | Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
    _count?: Prisma.DriftFindingCountOrderByAggregateInput;
    _avg?: Prisma.DriftFindingAvgOrderByAggregateInput;
    _max?: Prisma.DriftFindingMaxOrderByAggregateInput;
    _min?: Prisma.DriftFindingMinOrderByAggregateInput;
    _sum?: Prisma.DriftFindingSumOrderByAggregateInput;
};
export type DriftFindingScalarWhereWithAggregatesInput = {
    AND?: Prisma.DriftFindingScalarWhereWithAggregatesInput | Prisma.DriftFindingScalarWhereWithAggregatesInput[];
    OR?: Prisma.DriftFindingScalarWhereWithAggregatesInput[];
    NOT?: Prisma.DriftFindingScalarWhereWithAggregatesInput | Prisma.DriftFindingScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"DriftFinding"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"DriftFinding"> | string;
    kind?: Prisma.EnumDriftKindWithAggregatesFilter<"DriftFinding"> | $Enums.DriftKind;
    severity?: Prisma.EnumSeverityWithAggregatesFilter<"DriftFinding"> | $Enums.Severity;
    state?: Prisma.EnumFindingStateWithAggregatesFilter<"DriftFinding"> | $Enums.FindingState;
    fingerprint?: Prisma.StringWithAggregatesFilter<"DriftFinding"> | string;
    shareId?: Prisma.UuidNullableWithAggregatesFilter<"DriftFinding"> | string | null;
    accountId?: Prisma.StringWithAggregatesFilter<"DriftFinding"> | string;
    region?: Prisma.StringWithAggregatesFilter<"DriftFinding"> | string;
    ramArn?: Prisma.StringNullableWithAggregatesFilter<"DriftFinding"> | string | null;
    resourceArn?: Prisma.StringNullableWithAggregatesFilter<"DriftFinding"> | string | null;
    principal?: Prisma.StringNullableWithAggregatesFilter<"DriftFinding"> | string | null;
    desired?: Prisma.JsonNullableWithAggregatesFilter<"DriftFinding">;
    observed?: Prisma.JsonNullableWithAggregatesFilter<"DriftFinding">;
    remediation?: Prisma.StringWithAggregatesFilter<"DriftFinding"> | string;
    firstSeenAt?: Prisma.DateTimeWithAggregatesFilter<"DriftFinding"> | Date | string;
    lastSeenAt?: Prisma.DateTimeWithAggregatesFilter<"DriftFinding"> | Date | string;
    resolvedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"DriftFinding"> | Date | string | null;
    acceptedBy?: Prisma.StringNullableWithAggregatesFilter<"DriftFinding"> | string | null;
    lockVersion?: Prisma.IntWithAggregatesFilter<"DriftFinding"> | number;
};
export type DriftFindingCreateInput = {
    tenant?: string;
    id: string;
    kind: $Enums.DriftKind;
    severity: $Enums.Severity;
    state: $Enums.FindingState;
    fingerprint: string;
    shareId?: string | null;
    accountId: string;
    region: string;
    ramArn?: string | null;
    resourceArn?: string | null;
    principal?: string | null;
    desired?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    remediation: string;
    firstSeenAt: Date | string;
    lastSeenAt: Date | string;
    resolvedAt?: Date | string | null;
    acceptedBy?: string | null;
    lockVersion?: number;
};
export type DriftFindingUncheckedCreateInput = {
    tenant?: string;
    id: string;
    kind: $Enums.DriftKind;
    severity: $Enums.Severity;
    state: $Enums.FindingState;
    fingerprint: string;
    shareId?: string | null;
    accountId: string;
    region: string;
    ramArn?: string | null;
    resourceArn?: string | null;
    principal?: string | null;
    desired?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    remediation: string;
    firstSeenAt: Date | string;
    lastSeenAt: Date | string;
    resolvedAt?: Date | string | null;
    acceptedBy?: string | null;
    lockVersion?: number;
};
export type DriftFindingUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.EnumDriftKindFieldUpdateOperationsInput | $Enums.DriftKind;
    severity?: Prisma.EnumSeverityFieldUpdateOperationsInput | $Enums.Severity;
    state?: Prisma.EnumFindingStateFieldUpdateOperationsInput | $Enums.FindingState;
    fingerprint?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    resourceArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    desired?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    remediation?: Prisma.StringFieldUpdateOperationsInput | string;
    firstSeenAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    lastSeenAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    resolvedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type DriftFindingUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.EnumDriftKindFieldUpdateOperationsInput | $Enums.DriftKind;
    severity?: Prisma.EnumSeverityFieldUpdateOperationsInput | $Enums.Severity;
    state?: Prisma.EnumFindingStateFieldUpdateOperationsInput | $Enums.FindingState;
    fingerprint?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    resourceArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    desired?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    remediation?: Prisma.StringFieldUpdateOperationsInput | string;
    firstSeenAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    lastSeenAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    resolvedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type DriftFindingCreateManyInput = {
    tenant?: string;
    id: string;
    kind: $Enums.DriftKind;
    severity: $Enums.Severity;
    state: $Enums.FindingState;
    fingerprint: string;
    shareId?: string | null;
    accountId: string;
    region: string;
    ramArn?: string | null;
    resourceArn?: string | null;
    principal?: string | null;
    desired?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    remediation: string;
    firstSeenAt: Date | string;
    lastSeenAt: Date | string;
    resolvedAt?: Date | string | null;
    acceptedBy?: string | null;
    lockVersion?: number;
};
export type DriftFindingUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.EnumDriftKindFieldUpdateOperationsInput | $Enums.DriftKind;
    severity?: Prisma.EnumSeverityFieldUpdateOperationsInput | $Enums.Severity;
    state?: Prisma.EnumFindingStateFieldUpdateOperationsInput | $Enums.FindingState;
    fingerprint?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    resourceArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    desired?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    remediation?: Prisma.StringFieldUpdateOperationsInput | string;
    firstSeenAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    lastSeenAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    resolvedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type DriftFindingUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.EnumDriftKindFieldUpdateOperationsInput | $Enums.DriftKind;
    severity?: Prisma.EnumSeverityFieldUpdateOperationsInput | $Enums.Severity;
    state?: Prisma.EnumFindingStateFieldUpdateOperationsInput | $Enums.FindingState;
    fingerprint?: Prisma.StringFieldUpdateOperationsInput | string;
    shareId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    accountId?: Prisma.StringFieldUpdateOperationsInput | string;
    region?: Prisma.StringFieldUpdateOperationsInput | string;
    ramArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    resourceArn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    principal?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    desired?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    observed?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    remediation?: Prisma.StringFieldUpdateOperationsInput | string;
    firstSeenAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    lastSeenAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    resolvedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    acceptedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type DriftFindingTenantFingerprintCompoundUniqueInput = {
    tenant: string;
    fingerprint: string;
};
export type DriftFindingCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    severity?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    fingerprint?: Prisma.SortOrder;
    shareId?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    desired?: Prisma.SortOrder;
    observed?: Prisma.SortOrder;
    remediation?: Prisma.SortOrder;
    firstSeenAt?: Prisma.SortOrder;
    lastSeenAt?: Prisma.SortOrder;
    resolvedAt?: Prisma.SortOrder;
    acceptedBy?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type DriftFindingAvgOrderByAggregateInput = {
    lockVersion?: Prisma.SortOrder;
};
export type DriftFindingMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    severity?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    fingerprint?: Prisma.SortOrder;
    shareId?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    remediation?: Prisma.SortOrder;
    firstSeenAt?: Prisma.SortOrder;
    lastSeenAt?: Prisma.SortOrder;
    resolvedAt?: Prisma.SortOrder;
    acceptedBy?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type DriftFindingMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    severity?: Prisma.SortOrder;
    state?: Prisma.SortOrder;
    fingerprint?: Prisma.SortOrder;
    shareId?: Prisma.SortOrder;
    accountId?: Prisma.SortOrder;
    region?: Prisma.SortOrder;
    ramArn?: Prisma.SortOrder;
    resourceArn?: Prisma.SortOrder;
    principal?: Prisma.SortOrder;
    remediation?: Prisma.SortOrder;
    firstSeenAt?: Prisma.SortOrder;
    lastSeenAt?: Prisma.SortOrder;
    resolvedAt?: Prisma.SortOrder;
    acceptedBy?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type DriftFindingSumOrderByAggregateInput = {
    lockVersion?: Prisma.SortOrder;
};
export type EnumDriftKindFieldUpdateOperationsInput = {
    set?: $Enums.DriftKind;
};
export type EnumSeverityFieldUpdateOperationsInput = {
    set?: $Enums.Severity;
};
export type EnumFindingStateFieldUpdateOperationsInput = {
    set?: $Enums.FindingState;
};
export type NullableDateTimeFieldUpdateOperationsInput = {
    set?: Date | string | null;
};
export type DriftFindingSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    kind?: boolean;
    severity?: boolean;
    state?: boolean;
    fingerprint?: boolean;
    shareId?: boolean;
    accountId?: boolean;
    region?: boolean;
    ramArn?: boolean;
    resourceArn?: boolean;
    principal?: boolean;
    desired?: boolean;
    observed?: boolean;
    remediation?: boolean;
    firstSeenAt?: boolean;
    lastSeenAt?: boolean;
    resolvedAt?: boolean;
    acceptedBy?: boolean;
    lockVersion?: boolean;
}, ExtArgs["result"]["driftFinding"]>;
export type DriftFindingSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    kind?: boolean;
    severity?: boolean;
    state?: boolean;
    fingerprint?: boolean;
    shareId?: boolean;
    accountId?: boolean;
    region?: boolean;
    ramArn?: boolean;
    resourceArn?: boolean;
    principal?: boolean;
    desired?: boolean;
    observed?: boolean;
    remediation?: boolean;
    firstSeenAt?: boolean;
    lastSeenAt?: boolean;
    resolvedAt?: boolean;
    acceptedBy?: boolean;
    lockVersion?: boolean;
}, ExtArgs["result"]["driftFinding"]>;
export type DriftFindingSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    kind?: boolean;
    severity?: boolean;
    state?: boolean;
    fingerprint?: boolean;
    shareId?: boolean;
    accountId?: boolean;
    region?: boolean;
    ramArn?: boolean;
    resourceArn?: boolean;
    principal?: boolean;
    desired?: boolean;
    observed?: boolean;
    remediation?: boolean;
    firstSeenAt?: boolean;
    lastSeenAt?: boolean;
    resolvedAt?: boolean;
    acceptedBy?: boolean;
    lockVersion?: boolean;
}, ExtArgs["result"]["driftFinding"]>;
export type DriftFindingSelectScalar = {
    tenant?: boolean;
    id?: boolean;
    kind?: boolean;
    severity?: boolean;
    state?: boolean;
    fingerprint?: boolean;
    shareId?: boolean;
    accountId?: boolean;
    region?: boolean;
    ramArn?: boolean;
    resourceArn?: boolean;
    principal?: boolean;
    desired?: boolean;
    observed?: boolean;
    remediation?: boolean;
    firstSeenAt?: boolean;
    lastSeenAt?: boolean;
    resolvedAt?: boolean;
    acceptedBy?: boolean;
    lockVersion?: boolean;
};
export type DriftFindingOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "kind" | "severity" | "state" | "fingerprint" | "shareId" | "accountId" | "region" | "ramArn" | "resourceArn" | "principal" | "desired" | "observed" | "remediation" | "firstSeenAt" | "lastSeenAt" | "resolvedAt" | "acceptedBy" | "lockVersion", ExtArgs["result"]["driftFinding"]>;
export type $DriftFindingPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "DriftFinding";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        kind: $Enums.DriftKind;
        severity: $Enums.Severity;
        state: $Enums.FindingState;
        /**
         * what makes it the same finding when it is seen again
         */
        fingerprint: string;
        shareId: string | null;
        accountId: string;
        region: string;
        ramArn: string | null;
        resourceArn: string | null;
        principal: string | null;
        desired: runtime.JsonValue | null;
        observed: runtime.JsonValue | null;
        remediation: string;
        firstSeenAt: Date;
        lastSeenAt: Date;
        resolvedAt: Date | null;
        acceptedBy: string | null;
        lockVersion: number;
    }, ExtArgs["result"]["driftFinding"]>;
    composites: {};
};
export type DriftFindingGetPayload<S extends boolean | null | undefined | DriftFindingDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$DriftFindingPayload, S>;
export type DriftFindingCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<DriftFindingFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: DriftFindingCountAggregateInputType | true;
};
export interface DriftFindingDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['DriftFinding'];
        meta: {
            name: 'DriftFinding';
        };
    };
    /**
     * Find zero or one DriftFinding that matches the filter.
     * @param {DriftFindingFindUniqueArgs} args - Arguments to find a DriftFinding
     * @example
     * // Get one DriftFinding
     * const driftFinding = await prisma.driftFinding.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends DriftFindingFindUniqueArgs>(args: Prisma.SelectSubset<T, DriftFindingFindUniqueArgs<ExtArgs>>): Prisma.Prisma__DriftFindingClient<runtime.Types.Result.GetResult<Prisma.$DriftFindingPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one DriftFinding that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {DriftFindingFindUniqueOrThrowArgs} args - Arguments to find a DriftFinding
     * @example
     * // Get one DriftFinding
     * const driftFinding = await prisma.driftFinding.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends DriftFindingFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, DriftFindingFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__DriftFindingClient<runtime.Types.Result.GetResult<Prisma.$DriftFindingPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first DriftFinding that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DriftFindingFindFirstArgs} args - Arguments to find a DriftFinding
     * @example
     * // Get one DriftFinding
     * const driftFinding = await prisma.driftFinding.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends DriftFindingFindFirstArgs>(args?: Prisma.SelectSubset<T, DriftFindingFindFirstArgs<ExtArgs>>): Prisma.Prisma__DriftFindingClient<runtime.Types.Result.GetResult<Prisma.$DriftFindingPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first DriftFinding that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DriftFindingFindFirstOrThrowArgs} args - Arguments to find a DriftFinding
     * @example
     * // Get one DriftFinding
     * const driftFinding = await prisma.driftFinding.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends DriftFindingFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, DriftFindingFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__DriftFindingClient<runtime.Types.Result.GetResult<Prisma.$DriftFindingPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more DriftFindings that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DriftFindingFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all DriftFindings
     * const driftFindings = await prisma.driftFinding.findMany()
     *
     * // Get first 10 DriftFindings
     * const driftFindings = await prisma.driftFinding.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const driftFindingWithTenantOnly = await prisma.driftFinding.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends DriftFindingFindManyArgs>(args?: Prisma.SelectSubset<T, DriftFindingFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$DriftFindingPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a DriftFinding.
     * @param {DriftFindingCreateArgs} args - Arguments to create a DriftFinding.
     * @example
     * // Create one DriftFinding
     * const DriftFinding = await prisma.driftFinding.create({
     *   data: {
     *     // ... data to create a DriftFinding
     *   }
     * })
     *
     */
    create<T extends DriftFindingCreateArgs>(args: Prisma.SelectSubset<T, DriftFindingCreateArgs<ExtArgs>>): Prisma.Prisma__DriftFindingClient<runtime.Types.Result.GetResult<Prisma.$DriftFindingPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many DriftFindings.
     * @param {DriftFindingCreateManyArgs} args - Arguments to create many DriftFindings.
     * @example
     * // Create many DriftFindings
     * const driftFinding = await prisma.driftFinding.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends DriftFindingCreateManyArgs>(args?: Prisma.SelectSubset<T, DriftFindingCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many DriftFindings and returns the data saved in the database.
     * @param {DriftFindingCreateManyAndReturnArgs} args - Arguments to create many DriftFindings.
     * @example
     * // Create many DriftFindings
     * const driftFinding = await prisma.driftFinding.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many DriftFindings and only return the `tenant`
     * const driftFindingWithTenantOnly = await prisma.driftFinding.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends DriftFindingCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, DriftFindingCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$DriftFindingPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a DriftFinding.
     * @param {DriftFindingDeleteArgs} args - Arguments to delete one DriftFinding.
     * @example
     * // Delete one DriftFinding
     * const DriftFinding = await prisma.driftFinding.delete({
     *   where: {
     *     // ... filter to delete one DriftFinding
     *   }
     * })
     *
     */
    delete<T extends DriftFindingDeleteArgs>(args: Prisma.SelectSubset<T, DriftFindingDeleteArgs<ExtArgs>>): Prisma.Prisma__DriftFindingClient<runtime.Types.Result.GetResult<Prisma.$DriftFindingPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one DriftFinding.
     * @param {DriftFindingUpdateArgs} args - Arguments to update one DriftFinding.
     * @example
     * // Update one DriftFinding
     * const driftFinding = await prisma.driftFinding.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends DriftFindingUpdateArgs>(args: Prisma.SelectSubset<T, DriftFindingUpdateArgs<ExtArgs>>): Prisma.Prisma__DriftFindingClient<runtime.Types.Result.GetResult<Prisma.$DriftFindingPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more DriftFindings.
     * @param {DriftFindingDeleteManyArgs} args - Arguments to filter DriftFindings to delete.
     * @example
     * // Delete a few DriftFindings
     * const { count } = await prisma.driftFinding.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends DriftFindingDeleteManyArgs>(args?: Prisma.SelectSubset<T, DriftFindingDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more DriftFindings.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DriftFindingUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many DriftFindings
     * const driftFinding = await prisma.driftFinding.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends DriftFindingUpdateManyArgs>(args: Prisma.SelectSubset<T, DriftFindingUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more DriftFindings and returns the data updated in the database.
     * @param {DriftFindingUpdateManyAndReturnArgs} args - Arguments to update many DriftFindings.
     * @example
     * // Update many DriftFindings
     * const driftFinding = await prisma.driftFinding.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more DriftFindings and only return the `tenant`
     * const driftFindingWithTenantOnly = await prisma.driftFinding.updateManyAndReturn({
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
    updateManyAndReturn<T extends DriftFindingUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, DriftFindingUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$DriftFindingPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one DriftFinding.
     * @param {DriftFindingUpsertArgs} args - Arguments to update or create a DriftFinding.
     * @example
     * // Update or create a DriftFinding
     * const driftFinding = await prisma.driftFinding.upsert({
     *   create: {
     *     // ... data to create a DriftFinding
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the DriftFinding we want to update
     *   }
     * })
     */
    upsert<T extends DriftFindingUpsertArgs>(args: Prisma.SelectSubset<T, DriftFindingUpsertArgs<ExtArgs>>): Prisma.Prisma__DriftFindingClient<runtime.Types.Result.GetResult<Prisma.$DriftFindingPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of DriftFindings.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DriftFindingCountArgs} args - Arguments to filter DriftFindings to count.
     * @example
     * // Count the number of DriftFindings
     * const count = await prisma.driftFinding.count({
     *   where: {
     *     // ... the filter for the DriftFindings we want to count
     *   }
     * })
    **/
    count<T extends DriftFindingCountArgs>(args?: Prisma.Subset<T, DriftFindingCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], DriftFindingCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a DriftFinding.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DriftFindingAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends DriftFindingAggregateArgs>(args: Prisma.Subset<T, DriftFindingAggregateArgs>): Prisma.PrismaPromise<GetDriftFindingAggregateType<T>>;
    /**
     * Group by DriftFinding.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DriftFindingGroupByArgs} args - Group by arguments.
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
    groupBy<T extends DriftFindingGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: DriftFindingGroupByArgs['orderBy'];
    } : {
        orderBy?: DriftFindingGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, DriftFindingGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetDriftFindingGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the DriftFinding model
     */
    readonly fields: DriftFindingFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for DriftFinding.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__DriftFindingClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the DriftFinding model
 */
export interface DriftFindingFieldRefs {
    readonly tenant: Prisma.FieldRef<"DriftFinding", 'String'>;
    readonly id: Prisma.FieldRef<"DriftFinding", 'String'>;
    readonly kind: Prisma.FieldRef<"DriftFinding", 'DriftKind'>;
    readonly severity: Prisma.FieldRef<"DriftFinding", 'Severity'>;
    readonly state: Prisma.FieldRef<"DriftFinding", 'FindingState'>;
    readonly fingerprint: Prisma.FieldRef<"DriftFinding", 'String'>;
    readonly shareId: Prisma.FieldRef<"DriftFinding", 'String'>;
    readonly accountId: Prisma.FieldRef<"DriftFinding", 'String'>;
    readonly region: Prisma.FieldRef<"DriftFinding", 'String'>;
    readonly ramArn: Prisma.FieldRef<"DriftFinding", 'String'>;
    readonly resourceArn: Prisma.FieldRef<"DriftFinding", 'String'>;
    readonly principal: Prisma.FieldRef<"DriftFinding", 'String'>;
    readonly desired: Prisma.FieldRef<"DriftFinding", 'Json'>;
    readonly observed: Prisma.FieldRef<"DriftFinding", 'Json'>;
    readonly remediation: Prisma.FieldRef<"DriftFinding", 'String'>;
    readonly firstSeenAt: Prisma.FieldRef<"DriftFinding", 'DateTime'>;
    readonly lastSeenAt: Prisma.FieldRef<"DriftFinding", 'DateTime'>;
    readonly resolvedAt: Prisma.FieldRef<"DriftFinding", 'DateTime'>;
    readonly acceptedBy: Prisma.FieldRef<"DriftFinding", 'String'>;
    readonly lockVersion: Prisma.FieldRef<"DriftFinding", 'Int'>;
}
/**
 * DriftFinding findUnique
 */
export type DriftFindingFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the DriftFinding
     */
    select?: Prisma.DriftFindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the DriftFinding
     */
    omit?: Prisma.DriftFindingOmit<ExtArgs> | null;
    /**
     * Filter, which DriftFinding to fetch.
     */
    where: Prisma.DriftFindingWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * DriftFinding findUniqueOrThrow
 */
export type DriftFindingFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the DriftFinding
     */
    select?: Prisma.DriftFindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the DriftFinding
     */
    omit?: Prisma.DriftFindingOmit<ExtArgs> | null;
    /**
     * Filter, which DriftFinding to fetch.
     */
    where: Prisma.DriftFindingWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * DriftFinding findFirst
 */
export type DriftFindingFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the DriftFinding
     */
    select?: Prisma.DriftFindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the DriftFinding
     */
    omit?: Prisma.DriftFindingOmit<ExtArgs> | null;
    /**
     * Filter, which DriftFinding to fetch.
     */
    where?: Prisma.DriftFindingWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of DriftFindings to fetch.
     */
    orderBy?: Prisma.DriftFindingOrderByWithRelationInput | Prisma.DriftFindingOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for DriftFindings.
     */
    cursor?: Prisma.DriftFindingWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` DriftFindings from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` DriftFindings.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of DriftFindings.
     */
    distinct?: Prisma.DriftFindingScalarFieldEnum | Prisma.DriftFindingScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * DriftFinding findFirstOrThrow
 */
export type DriftFindingFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the DriftFinding
     */
    select?: Prisma.DriftFindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the DriftFinding
     */
    omit?: Prisma.DriftFindingOmit<ExtArgs> | null;
    /**
     * Filter, which DriftFinding to fetch.
     */
    where?: Prisma.DriftFindingWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of DriftFindings to fetch.
     */
    orderBy?: Prisma.DriftFindingOrderByWithRelationInput | Prisma.DriftFindingOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for DriftFindings.
     */
    cursor?: Prisma.DriftFindingWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` DriftFindings from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` DriftFindings.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of DriftFindings.
     */
    distinct?: Prisma.DriftFindingScalarFieldEnum | Prisma.DriftFindingScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * DriftFinding findMany
 */
export type DriftFindingFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the DriftFinding
     */
    select?: Prisma.DriftFindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the DriftFinding
     */
    omit?: Prisma.DriftFindingOmit<ExtArgs> | null;
    /**
     * Filter, which DriftFindings to fetch.
     */
    where?: Prisma.DriftFindingWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of DriftFindings to fetch.
     */
    orderBy?: Prisma.DriftFindingOrderByWithRelationInput | Prisma.DriftFindingOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing DriftFindings.
     */
    cursor?: Prisma.DriftFindingWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` DriftFindings from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` DriftFindings.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of DriftFindings.
     */
    distinct?: Prisma.DriftFindingScalarFieldEnum | Prisma.DriftFindingScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * DriftFinding create
 */
export type DriftFindingCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the DriftFinding
     */
    select?: Prisma.DriftFindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the DriftFinding
     */
    omit?: Prisma.DriftFindingOmit<ExtArgs> | null;
    /**
     * The data needed to create a DriftFinding.
     */
    data: Prisma.XOR<Prisma.DriftFindingCreateInput, Prisma.DriftFindingUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * DriftFinding createMany
 */
export type DriftFindingCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many DriftFindings.
     */
    data: Prisma.DriftFindingCreateManyInput | Prisma.DriftFindingCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * DriftFinding createManyAndReturn
 */
export type DriftFindingCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the DriftFinding
     */
    select?: Prisma.DriftFindingSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the DriftFinding
     */
    omit?: Prisma.DriftFindingOmit<ExtArgs> | null;
    /**
     * The data used to create many DriftFindings.
     */
    data: Prisma.DriftFindingCreateManyInput | Prisma.DriftFindingCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * DriftFinding update
 */
export type DriftFindingUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the DriftFinding
     */
    select?: Prisma.DriftFindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the DriftFinding
     */
    omit?: Prisma.DriftFindingOmit<ExtArgs> | null;
    /**
     * The data needed to update a DriftFinding.
     */
    data: Prisma.XOR<Prisma.DriftFindingUpdateInput, Prisma.DriftFindingUncheckedUpdateInput>;
    /**
     * Choose, which DriftFinding to update.
     */
    where: Prisma.DriftFindingWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * DriftFinding updateMany
 */
export type DriftFindingUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update DriftFindings.
     */
    data: Prisma.XOR<Prisma.DriftFindingUpdateManyMutationInput, Prisma.DriftFindingUncheckedUpdateManyInput>;
    /**
     * Filter which DriftFindings to update
     */
    where?: Prisma.DriftFindingWhereInput;
    /**
     * Limit how many DriftFindings to update.
     */
    limit?: number;
};
/**
 * DriftFinding updateManyAndReturn
 */
export type DriftFindingUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the DriftFinding
     */
    select?: Prisma.DriftFindingSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the DriftFinding
     */
    omit?: Prisma.DriftFindingOmit<ExtArgs> | null;
    /**
     * The data used to update DriftFindings.
     */
    data: Prisma.XOR<Prisma.DriftFindingUpdateManyMutationInput, Prisma.DriftFindingUncheckedUpdateManyInput>;
    /**
     * Filter which DriftFindings to update
     */
    where?: Prisma.DriftFindingWhereInput;
    /**
     * Limit how many DriftFindings to update.
     */
    limit?: number;
};
/**
 * DriftFinding upsert
 */
export type DriftFindingUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the DriftFinding
     */
    select?: Prisma.DriftFindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the DriftFinding
     */
    omit?: Prisma.DriftFindingOmit<ExtArgs> | null;
    /**
     * The filter to search for the DriftFinding to update in case it exists.
     */
    where: Prisma.DriftFindingWhereUniqueInput;
    /**
     * In case the DriftFinding found by the `where` argument doesn't exist, create a new DriftFinding with this data.
     */
    create: Prisma.XOR<Prisma.DriftFindingCreateInput, Prisma.DriftFindingUncheckedCreateInput>;
    /**
     * In case the DriftFinding was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.DriftFindingUpdateInput, Prisma.DriftFindingUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * DriftFinding delete
 */
export type DriftFindingDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the DriftFinding
     */
    select?: Prisma.DriftFindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the DriftFinding
     */
    omit?: Prisma.DriftFindingOmit<ExtArgs> | null;
    /**
     * Filter which DriftFinding to delete.
     */
    where: Prisma.DriftFindingWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * DriftFinding deleteMany
 */
export type DriftFindingDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which DriftFindings to delete
     */
    where?: Prisma.DriftFindingWhereInput;
    /**
     * Limit how many DriftFindings to delete.
     */
    limit?: number;
};
/**
 * DriftFinding without action
 */
export type DriftFindingDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the DriftFinding
     */
    select?: Prisma.DriftFindingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the DriftFinding
     */
    omit?: Prisma.DriftFindingOmit<ExtArgs> | null;
};
