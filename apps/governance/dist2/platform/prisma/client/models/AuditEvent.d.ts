import type * as runtime from "@prisma/client/runtime/client";
import type * as $Enums from "../enums.js";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model AuditEvent
 * Append only; the database refuses every change but a redaction.
 */
export type AuditEventModel = runtime.Types.Result.DefaultSelection<Prisma.$AuditEventPayload>;
export type AggregateAuditEvent = {
    _count: AuditEventCountAggregateOutputType | null;
    _avg: AuditEventAvgAggregateOutputType | null;
    _sum: AuditEventSumAggregateOutputType | null;
    _min: AuditEventMinAggregateOutputType | null;
    _max: AuditEventMaxAggregateOutputType | null;
};
export type AuditEventAvgAggregateOutputType = {
    seq: number | null;
};
export type AuditEventSumAggregateOutputType = {
    seq: bigint | null;
};
export type AuditEventMinAggregateOutputType = {
    tenant: string | null;
    seq: bigint | null;
    at: Date | null;
    actor: string | null;
    actorKind: $Enums.ActorKind | null;
    action: string | null;
    targetType: string | null;
    targetId: string | null;
    beforeSalt: string | null;
    beforeCommitment: string | null;
    afterSalt: string | null;
    afterCommitment: string | null;
    requestId: string | null;
    prevHash: string | null;
    hash: string | null;
};
export type AuditEventMaxAggregateOutputType = {
    tenant: string | null;
    seq: bigint | null;
    at: Date | null;
    actor: string | null;
    actorKind: $Enums.ActorKind | null;
    action: string | null;
    targetType: string | null;
    targetId: string | null;
    beforeSalt: string | null;
    beforeCommitment: string | null;
    afterSalt: string | null;
    afterCommitment: string | null;
    requestId: string | null;
    prevHash: string | null;
    hash: string | null;
};
export type AuditEventCountAggregateOutputType = {
    tenant: number;
    seq: number;
    at: number;
    actor: number;
    actorKind: number;
    action: number;
    targetType: number;
    targetId: number;
    before: number;
    beforeSalt: number;
    beforeCommitment: number;
    after: number;
    afterSalt: number;
    afterCommitment: number;
    requestId: number;
    prevHash: number;
    hash: number;
    _all: number;
};
export type AuditEventAvgAggregateInputType = {
    seq?: true;
};
export type AuditEventSumAggregateInputType = {
    seq?: true;
};
export type AuditEventMinAggregateInputType = {
    tenant?: true;
    seq?: true;
    at?: true;
    actor?: true;
    actorKind?: true;
    action?: true;
    targetType?: true;
    targetId?: true;
    beforeSalt?: true;
    beforeCommitment?: true;
    afterSalt?: true;
    afterCommitment?: true;
    requestId?: true;
    prevHash?: true;
    hash?: true;
};
export type AuditEventMaxAggregateInputType = {
    tenant?: true;
    seq?: true;
    at?: true;
    actor?: true;
    actorKind?: true;
    action?: true;
    targetType?: true;
    targetId?: true;
    beforeSalt?: true;
    beforeCommitment?: true;
    afterSalt?: true;
    afterCommitment?: true;
    requestId?: true;
    prevHash?: true;
    hash?: true;
};
export type AuditEventCountAggregateInputType = {
    tenant?: true;
    seq?: true;
    at?: true;
    actor?: true;
    actorKind?: true;
    action?: true;
    targetType?: true;
    targetId?: true;
    before?: true;
    beforeSalt?: true;
    beforeCommitment?: true;
    after?: true;
    afterSalt?: true;
    afterCommitment?: true;
    requestId?: true;
    prevHash?: true;
    hash?: true;
    _all?: true;
};
export type AuditEventAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which AuditEvent to aggregate.
     */
    where?: Prisma.AuditEventWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditEvents to fetch.
     */
    orderBy?: Prisma.AuditEventOrderByWithRelationInput | Prisma.AuditEventOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.AuditEventWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditEvents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditEvents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned AuditEvents
    **/
    _count?: true | AuditEventCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: AuditEventAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: AuditEventSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: AuditEventMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: AuditEventMaxAggregateInputType;
};
export type GetAuditEventAggregateType<T extends AuditEventAggregateArgs> = {
    [P in keyof T & keyof AggregateAuditEvent]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateAuditEvent[P]> : Prisma.GetScalarType<T[P], AggregateAuditEvent[P]>;
};
export type AuditEventGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.AuditEventWhereInput;
    orderBy?: Prisma.AuditEventOrderByWithAggregationInput | Prisma.AuditEventOrderByWithAggregationInput[];
    by: Prisma.AuditEventScalarFieldEnum[] | Prisma.AuditEventScalarFieldEnum;
    having?: Prisma.AuditEventScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: AuditEventCountAggregateInputType | true;
    _avg?: AuditEventAvgAggregateInputType;
    _sum?: AuditEventSumAggregateInputType;
    _min?: AuditEventMinAggregateInputType;
    _max?: AuditEventMaxAggregateInputType;
};
export type AuditEventGroupByOutputType = {
    tenant: string;
    seq: bigint;
    at: Date;
    actor: string;
    actorKind: $Enums.ActorKind;
    action: string;
    targetType: string;
    targetId: string;
    before: runtime.JsonValue | null;
    beforeSalt: string | null;
    beforeCommitment: string | null;
    after: runtime.JsonValue | null;
    afterSalt: string | null;
    afterCommitment: string | null;
    requestId: string;
    prevHash: string;
    hash: string;
    _count: AuditEventCountAggregateOutputType | null;
    _avg: AuditEventAvgAggregateOutputType | null;
    _sum: AuditEventSumAggregateOutputType | null;
    _min: AuditEventMinAggregateOutputType | null;
    _max: AuditEventMaxAggregateOutputType | null;
};
export type GetAuditEventGroupByPayload<T extends AuditEventGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<AuditEventGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof AuditEventGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], AuditEventGroupByOutputType[P]> : Prisma.GetScalarType<T[P], AuditEventGroupByOutputType[P]>;
}>>;
export type AuditEventWhereInput = {
    AND?: Prisma.AuditEventWhereInput | Prisma.AuditEventWhereInput[];
    OR?: Prisma.AuditEventWhereInput[];
    NOT?: Prisma.AuditEventWhereInput | Prisma.AuditEventWhereInput[];
    tenant?: Prisma.StringFilter<"AuditEvent"> | string;
    seq?: Prisma.BigIntFilter<"AuditEvent"> | bigint | number;
    at?: Prisma.DateTimeFilter<"AuditEvent"> | Date | string;
    actor?: Prisma.StringFilter<"AuditEvent"> | string;
    actorKind?: Prisma.EnumActorKindFilter<"AuditEvent"> | $Enums.ActorKind;
    action?: Prisma.StringFilter<"AuditEvent"> | string;
    targetType?: Prisma.StringFilter<"AuditEvent"> | string;
    targetId?: Prisma.StringFilter<"AuditEvent"> | string;
    before?: Prisma.JsonNullableFilter<"AuditEvent">;
    beforeSalt?: Prisma.StringNullableFilter<"AuditEvent"> | string | null;
    beforeCommitment?: Prisma.StringNullableFilter<"AuditEvent"> | string | null;
    after?: Prisma.JsonNullableFilter<"AuditEvent">;
    afterSalt?: Prisma.StringNullableFilter<"AuditEvent"> | string | null;
    afterCommitment?: Prisma.StringNullableFilter<"AuditEvent"> | string | null;
    requestId?: Prisma.StringFilter<"AuditEvent"> | string;
    prevHash?: Prisma.StringFilter<"AuditEvent"> | string;
    hash?: Prisma.StringFilter<"AuditEvent"> | string;
};
export type AuditEventOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    actor?: Prisma.SortOrder;
    actorKind?: Prisma.SortOrder;
    action?: Prisma.SortOrder;
    targetType?: Prisma.SortOrder;
    targetId?: Prisma.SortOrder;
    before?: Prisma.SortOrderInput | Prisma.SortOrder;
    beforeSalt?: Prisma.SortOrderInput | Prisma.SortOrder;
    beforeCommitment?: Prisma.SortOrderInput | Prisma.SortOrder;
    after?: Prisma.SortOrderInput | Prisma.SortOrder;
    afterSalt?: Prisma.SortOrderInput | Prisma.SortOrder;
    afterCommitment?: Prisma.SortOrderInput | Prisma.SortOrder;
    requestId?: Prisma.SortOrder;
    prevHash?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
};
export type AuditEventWhereUniqueInput = Prisma.AtLeast<{
    tenant_seq?: Prisma.AuditEventTenantSeqCompoundUniqueInput;
    AND?: Prisma.AuditEventWhereInput | Prisma.AuditEventWhereInput[];
    OR?: Prisma.AuditEventWhereInput[];
    NOT?: Prisma.AuditEventWhereInput | Prisma.AuditEventWhereInput[];
    tenant?: Prisma.StringFilter<"AuditEvent"> | string;
    seq?: Prisma.BigIntFilter<"AuditEvent"> | bigint | number;
    at?: Prisma.DateTimeFilter<"AuditEvent"> | Date | string;
    actor?: Prisma.StringFilter<"AuditEvent"> | string;
    actorKind?: Prisma.EnumActorKindFilter<"AuditEvent"> | $Enums.ActorKind;
    action?: Prisma.StringFilter<"AuditEvent"> | string;
    targetType?: Prisma.StringFilter<"AuditEvent"> | string;
    targetId?: Prisma.StringFilter<"AuditEvent"> | string;
    before?: Prisma.JsonNullableFilter<"AuditEvent">;
    beforeSalt?: Prisma.StringNullableFilter<"AuditEvent"> | string | null;
    beforeCommitment?: Prisma.StringNullableFilter<"AuditEvent"> | string | null;
    after?: Prisma.JsonNullableFilter<"AuditEvent">;
    afterSalt?: Prisma.StringNullableFilter<"AuditEvent"> | string | null;
    afterCommitment?: Prisma.StringNullableFilter<"AuditEvent"> | string | null;
    requestId?: Prisma.StringFilter<"AuditEvent"> | string;
    prevHash?: Prisma.StringFilter<"AuditEvent"> | string;
    hash?: Prisma.StringFilter<"AuditEvent"> | string;
}, "tenant_seq">;
export type AuditEventOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    actor?: Prisma.SortOrder;
    actorKind?: Prisma.SortOrder;
    action?: Prisma.SortOrder;
    targetType?: Prisma.SortOrder;
    targetId?: Prisma.SortOrder;
    before?: Prisma.SortOrderInput | Prisma.SortOrder;
    beforeSalt?: Prisma.SortOrderInput | Prisma.SortOrder;
    beforeCommitment?: Prisma.SortOrderInput | Prisma.SortOrder;
    after?: Prisma.SortOrderInput | Prisma.SortOrder;
    afterSalt?: Prisma.SortOrderInput | Prisma.SortOrder;
    afterCommitment?: Prisma.SortOrderInput | Prisma.SortOrder;
    requestId?: Prisma.SortOrder;
    prevHash?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
    _count?: Prisma.AuditEventCountOrderByAggregateInput;
    _avg?: Prisma.AuditEventAvgOrderByAggregateInput;
    _max?: Prisma.AuditEventMaxOrderByAggregateInput;
    _min?: Prisma.AuditEventMinOrderByAggregateInput;
    _sum?: Prisma.AuditEventSumOrderByAggregateInput;
};
export type AuditEventScalarWhereWithAggregatesInput = {
    AND?: Prisma.AuditEventScalarWhereWithAggregatesInput | Prisma.AuditEventScalarWhereWithAggregatesInput[];
    OR?: Prisma.AuditEventScalarWhereWithAggregatesInput[];
    NOT?: Prisma.AuditEventScalarWhereWithAggregatesInput | Prisma.AuditEventScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"AuditEvent"> | string;
    seq?: Prisma.BigIntWithAggregatesFilter<"AuditEvent"> | bigint | number;
    at?: Prisma.DateTimeWithAggregatesFilter<"AuditEvent"> | Date | string;
    actor?: Prisma.StringWithAggregatesFilter<"AuditEvent"> | string;
    actorKind?: Prisma.EnumActorKindWithAggregatesFilter<"AuditEvent"> | $Enums.ActorKind;
    action?: Prisma.StringWithAggregatesFilter<"AuditEvent"> | string;
    targetType?: Prisma.StringWithAggregatesFilter<"AuditEvent"> | string;
    targetId?: Prisma.StringWithAggregatesFilter<"AuditEvent"> | string;
    before?: Prisma.JsonNullableWithAggregatesFilter<"AuditEvent">;
    beforeSalt?: Prisma.StringNullableWithAggregatesFilter<"AuditEvent"> | string | null;
    beforeCommitment?: Prisma.StringNullableWithAggregatesFilter<"AuditEvent"> | string | null;
    after?: Prisma.JsonNullableWithAggregatesFilter<"AuditEvent">;
    afterSalt?: Prisma.StringNullableWithAggregatesFilter<"AuditEvent"> | string | null;
    afterCommitment?: Prisma.StringNullableWithAggregatesFilter<"AuditEvent"> | string | null;
    requestId?: Prisma.StringWithAggregatesFilter<"AuditEvent"> | string;
    prevHash?: Prisma.StringWithAggregatesFilter<"AuditEvent"> | string;
    hash?: Prisma.StringWithAggregatesFilter<"AuditEvent"> | string;
};
export type AuditEventCreateInput = {
    tenant?: string;
    seq: bigint | number;
    at: Date | string;
    actor: string;
    actorKind: $Enums.ActorKind;
    action: string;
    targetType: string;
    targetId: string;
    before?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    beforeSalt?: string | null;
    beforeCommitment?: string | null;
    after?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    afterSalt?: string | null;
    afterCommitment?: string | null;
    requestId: string;
    prevHash: string;
    hash: string;
};
export type AuditEventUncheckedCreateInput = {
    tenant?: string;
    seq: bigint | number;
    at: Date | string;
    actor: string;
    actorKind: $Enums.ActorKind;
    action: string;
    targetType: string;
    targetId: string;
    before?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    beforeSalt?: string | null;
    beforeCommitment?: string | null;
    after?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    afterSalt?: string | null;
    afterCommitment?: string | null;
    requestId: string;
    prevHash: string;
    hash: string;
};
export type AuditEventUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    actor?: Prisma.StringFieldUpdateOperationsInput | string;
    actorKind?: Prisma.EnumActorKindFieldUpdateOperationsInput | $Enums.ActorKind;
    action?: Prisma.StringFieldUpdateOperationsInput | string;
    targetType?: Prisma.StringFieldUpdateOperationsInput | string;
    targetId?: Prisma.StringFieldUpdateOperationsInput | string;
    before?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    beforeSalt?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    beforeCommitment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    after?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    afterSalt?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    afterCommitment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestId?: Prisma.StringFieldUpdateOperationsInput | string;
    prevHash?: Prisma.StringFieldUpdateOperationsInput | string;
    hash?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type AuditEventUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    actor?: Prisma.StringFieldUpdateOperationsInput | string;
    actorKind?: Prisma.EnumActorKindFieldUpdateOperationsInput | $Enums.ActorKind;
    action?: Prisma.StringFieldUpdateOperationsInput | string;
    targetType?: Prisma.StringFieldUpdateOperationsInput | string;
    targetId?: Prisma.StringFieldUpdateOperationsInput | string;
    before?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    beforeSalt?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    beforeCommitment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    after?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    afterSalt?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    afterCommitment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestId?: Prisma.StringFieldUpdateOperationsInput | string;
    prevHash?: Prisma.StringFieldUpdateOperationsInput | string;
    hash?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type AuditEventCreateManyInput = {
    tenant?: string;
    seq: bigint | number;
    at: Date | string;
    actor: string;
    actorKind: $Enums.ActorKind;
    action: string;
    targetType: string;
    targetId: string;
    before?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    beforeSalt?: string | null;
    beforeCommitment?: string | null;
    after?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    afterSalt?: string | null;
    afterCommitment?: string | null;
    requestId: string;
    prevHash: string;
    hash: string;
};
export type AuditEventUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    actor?: Prisma.StringFieldUpdateOperationsInput | string;
    actorKind?: Prisma.EnumActorKindFieldUpdateOperationsInput | $Enums.ActorKind;
    action?: Prisma.StringFieldUpdateOperationsInput | string;
    targetType?: Prisma.StringFieldUpdateOperationsInput | string;
    targetId?: Prisma.StringFieldUpdateOperationsInput | string;
    before?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    beforeSalt?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    beforeCommitment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    after?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    afterSalt?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    afterCommitment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestId?: Prisma.StringFieldUpdateOperationsInput | string;
    prevHash?: Prisma.StringFieldUpdateOperationsInput | string;
    hash?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type AuditEventUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    actor?: Prisma.StringFieldUpdateOperationsInput | string;
    actorKind?: Prisma.EnumActorKindFieldUpdateOperationsInput | $Enums.ActorKind;
    action?: Prisma.StringFieldUpdateOperationsInput | string;
    targetType?: Prisma.StringFieldUpdateOperationsInput | string;
    targetId?: Prisma.StringFieldUpdateOperationsInput | string;
    before?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    beforeSalt?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    beforeCommitment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    after?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    afterSalt?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    afterCommitment?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestId?: Prisma.StringFieldUpdateOperationsInput | string;
    prevHash?: Prisma.StringFieldUpdateOperationsInput | string;
    hash?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type AuditEventTenantSeqCompoundUniqueInput = {
    tenant: string;
    seq: bigint | number;
};
export type AuditEventCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    actor?: Prisma.SortOrder;
    actorKind?: Prisma.SortOrder;
    action?: Prisma.SortOrder;
    targetType?: Prisma.SortOrder;
    targetId?: Prisma.SortOrder;
    before?: Prisma.SortOrder;
    beforeSalt?: Prisma.SortOrder;
    beforeCommitment?: Prisma.SortOrder;
    after?: Prisma.SortOrder;
    afterSalt?: Prisma.SortOrder;
    afterCommitment?: Prisma.SortOrder;
    requestId?: Prisma.SortOrder;
    prevHash?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
};
export type AuditEventAvgOrderByAggregateInput = {
    seq?: Prisma.SortOrder;
};
export type AuditEventMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    actor?: Prisma.SortOrder;
    actorKind?: Prisma.SortOrder;
    action?: Prisma.SortOrder;
    targetType?: Prisma.SortOrder;
    targetId?: Prisma.SortOrder;
    beforeSalt?: Prisma.SortOrder;
    beforeCommitment?: Prisma.SortOrder;
    afterSalt?: Prisma.SortOrder;
    afterCommitment?: Prisma.SortOrder;
    requestId?: Prisma.SortOrder;
    prevHash?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
};
export type AuditEventMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    actor?: Prisma.SortOrder;
    actorKind?: Prisma.SortOrder;
    action?: Prisma.SortOrder;
    targetType?: Prisma.SortOrder;
    targetId?: Prisma.SortOrder;
    beforeSalt?: Prisma.SortOrder;
    beforeCommitment?: Prisma.SortOrder;
    afterSalt?: Prisma.SortOrder;
    afterCommitment?: Prisma.SortOrder;
    requestId?: Prisma.SortOrder;
    prevHash?: Prisma.SortOrder;
    hash?: Prisma.SortOrder;
};
export type AuditEventSumOrderByAggregateInput = {
    seq?: Prisma.SortOrder;
};
export type EnumActorKindFieldUpdateOperationsInput = {
    set?: $Enums.ActorKind;
};
export type NullableStringFieldUpdateOperationsInput = {
    set?: string | null;
};
export type AuditEventSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    seq?: boolean;
    at?: boolean;
    actor?: boolean;
    actorKind?: boolean;
    action?: boolean;
    targetType?: boolean;
    targetId?: boolean;
    before?: boolean;
    beforeSalt?: boolean;
    beforeCommitment?: boolean;
    after?: boolean;
    afterSalt?: boolean;
    afterCommitment?: boolean;
    requestId?: boolean;
    prevHash?: boolean;
    hash?: boolean;
}, ExtArgs["result"]["auditEvent"]>;
export type AuditEventSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    seq?: boolean;
    at?: boolean;
    actor?: boolean;
    actorKind?: boolean;
    action?: boolean;
    targetType?: boolean;
    targetId?: boolean;
    before?: boolean;
    beforeSalt?: boolean;
    beforeCommitment?: boolean;
    after?: boolean;
    afterSalt?: boolean;
    afterCommitment?: boolean;
    requestId?: boolean;
    prevHash?: boolean;
    hash?: boolean;
}, ExtArgs["result"]["auditEvent"]>;
export type AuditEventSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    seq?: boolean;
    at?: boolean;
    actor?: boolean;
    actorKind?: boolean;
    action?: boolean;
    targetType?: boolean;
    targetId?: boolean;
    before?: boolean;
    beforeSalt?: boolean;
    beforeCommitment?: boolean;
    after?: boolean;
    afterSalt?: boolean;
    afterCommitment?: boolean;
    requestId?: boolean;
    prevHash?: boolean;
    hash?: boolean;
}, ExtArgs["result"]["auditEvent"]>;
export type AuditEventSelectScalar = {
    tenant?: boolean;
    seq?: boolean;
    at?: boolean;
    actor?: boolean;
    actorKind?: boolean;
    action?: boolean;
    targetType?: boolean;
    targetId?: boolean;
    before?: boolean;
    beforeSalt?: boolean;
    beforeCommitment?: boolean;
    after?: boolean;
    afterSalt?: boolean;
    afterCommitment?: boolean;
    requestId?: boolean;
    prevHash?: boolean;
    hash?: boolean;
};
export type AuditEventOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "seq" | "at" | "actor" | "actorKind" | "action" | "targetType" | "targetId" | "before" | "beforeSalt" | "beforeCommitment" | "after" | "afterSalt" | "afterCommitment" | "requestId" | "prevHash" | "hash", ExtArgs["result"]["auditEvent"]>;
export type $AuditEventPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "AuditEvent";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        seq: bigint;
        at: Date;
        actor: string;
        actorKind: $Enums.ActorKind;
        action: string;
        targetType: string;
        targetId: string;
        /**
         * null when there was none, or when it was redacted: then the commitment is still there
         */
        before: runtime.JsonValue | null;
        beforeSalt: string | null;
        beforeCommitment: string | null;
        after: runtime.JsonValue | null;
        afterSalt: string | null;
        afterCommitment: string | null;
        requestId: string;
        prevHash: string;
        hash: string;
    }, ExtArgs["result"]["auditEvent"]>;
    composites: {};
};
export type AuditEventGetPayload<S extends boolean | null | undefined | AuditEventDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$AuditEventPayload, S>;
export type AuditEventCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<AuditEventFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: AuditEventCountAggregateInputType | true;
};
export interface AuditEventDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['AuditEvent'];
        meta: {
            name: 'AuditEvent';
        };
    };
    /**
     * Find zero or one AuditEvent that matches the filter.
     * @param {AuditEventFindUniqueArgs} args - Arguments to find a AuditEvent
     * @example
     * // Get one AuditEvent
     * const auditEvent = await prisma.auditEvent.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends AuditEventFindUniqueArgs>(args: Prisma.SelectSubset<T, AuditEventFindUniqueArgs<ExtArgs>>): Prisma.Prisma__AuditEventClient<runtime.Types.Result.GetResult<Prisma.$AuditEventPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one AuditEvent that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {AuditEventFindUniqueOrThrowArgs} args - Arguments to find a AuditEvent
     * @example
     * // Get one AuditEvent
     * const auditEvent = await prisma.auditEvent.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends AuditEventFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, AuditEventFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__AuditEventClient<runtime.Types.Result.GetResult<Prisma.$AuditEventPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first AuditEvent that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditEventFindFirstArgs} args - Arguments to find a AuditEvent
     * @example
     * // Get one AuditEvent
     * const auditEvent = await prisma.auditEvent.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends AuditEventFindFirstArgs>(args?: Prisma.SelectSubset<T, AuditEventFindFirstArgs<ExtArgs>>): Prisma.Prisma__AuditEventClient<runtime.Types.Result.GetResult<Prisma.$AuditEventPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first AuditEvent that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditEventFindFirstOrThrowArgs} args - Arguments to find a AuditEvent
     * @example
     * // Get one AuditEvent
     * const auditEvent = await prisma.auditEvent.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends AuditEventFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, AuditEventFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__AuditEventClient<runtime.Types.Result.GetResult<Prisma.$AuditEventPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more AuditEvents that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditEventFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all AuditEvents
     * const auditEvents = await prisma.auditEvent.findMany()
     *
     * // Get first 10 AuditEvents
     * const auditEvents = await prisma.auditEvent.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const auditEventWithTenantOnly = await prisma.auditEvent.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends AuditEventFindManyArgs>(args?: Prisma.SelectSubset<T, AuditEventFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditEventPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a AuditEvent.
     * @param {AuditEventCreateArgs} args - Arguments to create a AuditEvent.
     * @example
     * // Create one AuditEvent
     * const AuditEvent = await prisma.auditEvent.create({
     *   data: {
     *     // ... data to create a AuditEvent
     *   }
     * })
     *
     */
    create<T extends AuditEventCreateArgs>(args: Prisma.SelectSubset<T, AuditEventCreateArgs<ExtArgs>>): Prisma.Prisma__AuditEventClient<runtime.Types.Result.GetResult<Prisma.$AuditEventPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many AuditEvents.
     * @param {AuditEventCreateManyArgs} args - Arguments to create many AuditEvents.
     * @example
     * // Create many AuditEvents
     * const auditEvent = await prisma.auditEvent.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends AuditEventCreateManyArgs>(args?: Prisma.SelectSubset<T, AuditEventCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many AuditEvents and returns the data saved in the database.
     * @param {AuditEventCreateManyAndReturnArgs} args - Arguments to create many AuditEvents.
     * @example
     * // Create many AuditEvents
     * const auditEvent = await prisma.auditEvent.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many AuditEvents and only return the `tenant`
     * const auditEventWithTenantOnly = await prisma.auditEvent.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends AuditEventCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, AuditEventCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditEventPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a AuditEvent.
     * @param {AuditEventDeleteArgs} args - Arguments to delete one AuditEvent.
     * @example
     * // Delete one AuditEvent
     * const AuditEvent = await prisma.auditEvent.delete({
     *   where: {
     *     // ... filter to delete one AuditEvent
     *   }
     * })
     *
     */
    delete<T extends AuditEventDeleteArgs>(args: Prisma.SelectSubset<T, AuditEventDeleteArgs<ExtArgs>>): Prisma.Prisma__AuditEventClient<runtime.Types.Result.GetResult<Prisma.$AuditEventPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one AuditEvent.
     * @param {AuditEventUpdateArgs} args - Arguments to update one AuditEvent.
     * @example
     * // Update one AuditEvent
     * const auditEvent = await prisma.auditEvent.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends AuditEventUpdateArgs>(args: Prisma.SelectSubset<T, AuditEventUpdateArgs<ExtArgs>>): Prisma.Prisma__AuditEventClient<runtime.Types.Result.GetResult<Prisma.$AuditEventPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more AuditEvents.
     * @param {AuditEventDeleteManyArgs} args - Arguments to filter AuditEvents to delete.
     * @example
     * // Delete a few AuditEvents
     * const { count } = await prisma.auditEvent.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends AuditEventDeleteManyArgs>(args?: Prisma.SelectSubset<T, AuditEventDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more AuditEvents.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditEventUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many AuditEvents
     * const auditEvent = await prisma.auditEvent.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends AuditEventUpdateManyArgs>(args: Prisma.SelectSubset<T, AuditEventUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more AuditEvents and returns the data updated in the database.
     * @param {AuditEventUpdateManyAndReturnArgs} args - Arguments to update many AuditEvents.
     * @example
     * // Update many AuditEvents
     * const auditEvent = await prisma.auditEvent.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more AuditEvents and only return the `tenant`
     * const auditEventWithTenantOnly = await prisma.auditEvent.updateManyAndReturn({
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
    updateManyAndReturn<T extends AuditEventUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, AuditEventUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$AuditEventPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one AuditEvent.
     * @param {AuditEventUpsertArgs} args - Arguments to update or create a AuditEvent.
     * @example
     * // Update or create a AuditEvent
     * const auditEvent = await prisma.auditEvent.upsert({
     *   create: {
     *     // ... data to create a AuditEvent
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the AuditEvent we want to update
     *   }
     * })
     */
    upsert<T extends AuditEventUpsertArgs>(args: Prisma.SelectSubset<T, AuditEventUpsertArgs<ExtArgs>>): Prisma.Prisma__AuditEventClient<runtime.Types.Result.GetResult<Prisma.$AuditEventPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of AuditEvents.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditEventCountArgs} args - Arguments to filter AuditEvents to count.
     * @example
     * // Count the number of AuditEvents
     * const count = await prisma.auditEvent.count({
     *   where: {
     *     // ... the filter for the AuditEvents we want to count
     *   }
     * })
    **/
    count<T extends AuditEventCountArgs>(args?: Prisma.Subset<T, AuditEventCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], AuditEventCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a AuditEvent.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditEventAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends AuditEventAggregateArgs>(args: Prisma.Subset<T, AuditEventAggregateArgs>): Prisma.PrismaPromise<GetAuditEventAggregateType<T>>;
    /**
     * Group by AuditEvent.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {AuditEventGroupByArgs} args - Group by arguments.
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
    groupBy<T extends AuditEventGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: AuditEventGroupByArgs['orderBy'];
    } : {
        orderBy?: AuditEventGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, AuditEventGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetAuditEventGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the AuditEvent model
     */
    readonly fields: AuditEventFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for AuditEvent.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__AuditEventClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the AuditEvent model
 */
export interface AuditEventFieldRefs {
    readonly tenant: Prisma.FieldRef<"AuditEvent", 'String'>;
    readonly seq: Prisma.FieldRef<"AuditEvent", 'BigInt'>;
    readonly at: Prisma.FieldRef<"AuditEvent", 'DateTime'>;
    readonly actor: Prisma.FieldRef<"AuditEvent", 'String'>;
    readonly actorKind: Prisma.FieldRef<"AuditEvent", 'ActorKind'>;
    readonly action: Prisma.FieldRef<"AuditEvent", 'String'>;
    readonly targetType: Prisma.FieldRef<"AuditEvent", 'String'>;
    readonly targetId: Prisma.FieldRef<"AuditEvent", 'String'>;
    readonly before: Prisma.FieldRef<"AuditEvent", 'Json'>;
    readonly beforeSalt: Prisma.FieldRef<"AuditEvent", 'String'>;
    readonly beforeCommitment: Prisma.FieldRef<"AuditEvent", 'String'>;
    readonly after: Prisma.FieldRef<"AuditEvent", 'Json'>;
    readonly afterSalt: Prisma.FieldRef<"AuditEvent", 'String'>;
    readonly afterCommitment: Prisma.FieldRef<"AuditEvent", 'String'>;
    readonly requestId: Prisma.FieldRef<"AuditEvent", 'String'>;
    readonly prevHash: Prisma.FieldRef<"AuditEvent", 'String'>;
    readonly hash: Prisma.FieldRef<"AuditEvent", 'String'>;
}
/**
 * AuditEvent findUnique
 */
export type AuditEventFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEvent
     */
    select?: Prisma.AuditEventSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEvent
     */
    omit?: Prisma.AuditEventOmit<ExtArgs> | null;
    /**
     * Filter, which AuditEvent to fetch.
     */
    where: Prisma.AuditEventWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditEvent findUniqueOrThrow
 */
export type AuditEventFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEvent
     */
    select?: Prisma.AuditEventSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEvent
     */
    omit?: Prisma.AuditEventOmit<ExtArgs> | null;
    /**
     * Filter, which AuditEvent to fetch.
     */
    where: Prisma.AuditEventWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditEvent findFirst
 */
export type AuditEventFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEvent
     */
    select?: Prisma.AuditEventSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEvent
     */
    omit?: Prisma.AuditEventOmit<ExtArgs> | null;
    /**
     * Filter, which AuditEvent to fetch.
     */
    where?: Prisma.AuditEventWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditEvents to fetch.
     */
    orderBy?: Prisma.AuditEventOrderByWithRelationInput | Prisma.AuditEventOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for AuditEvents.
     */
    cursor?: Prisma.AuditEventWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditEvents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditEvents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditEvents.
     */
    distinct?: Prisma.AuditEventScalarFieldEnum | Prisma.AuditEventScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditEvent findFirstOrThrow
 */
export type AuditEventFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEvent
     */
    select?: Prisma.AuditEventSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEvent
     */
    omit?: Prisma.AuditEventOmit<ExtArgs> | null;
    /**
     * Filter, which AuditEvent to fetch.
     */
    where?: Prisma.AuditEventWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditEvents to fetch.
     */
    orderBy?: Prisma.AuditEventOrderByWithRelationInput | Prisma.AuditEventOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for AuditEvents.
     */
    cursor?: Prisma.AuditEventWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditEvents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditEvents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditEvents.
     */
    distinct?: Prisma.AuditEventScalarFieldEnum | Prisma.AuditEventScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditEvent findMany
 */
export type AuditEventFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEvent
     */
    select?: Prisma.AuditEventSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEvent
     */
    omit?: Prisma.AuditEventOmit<ExtArgs> | null;
    /**
     * Filter, which AuditEvents to fetch.
     */
    where?: Prisma.AuditEventWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of AuditEvents to fetch.
     */
    orderBy?: Prisma.AuditEventOrderByWithRelationInput | Prisma.AuditEventOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing AuditEvents.
     */
    cursor?: Prisma.AuditEventWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` AuditEvents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` AuditEvents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of AuditEvents.
     */
    distinct?: Prisma.AuditEventScalarFieldEnum | Prisma.AuditEventScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditEvent create
 */
export type AuditEventCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEvent
     */
    select?: Prisma.AuditEventSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEvent
     */
    omit?: Prisma.AuditEventOmit<ExtArgs> | null;
    /**
     * The data needed to create a AuditEvent.
     */
    data: Prisma.XOR<Prisma.AuditEventCreateInput, Prisma.AuditEventUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditEvent createMany
 */
export type AuditEventCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many AuditEvents.
     */
    data: Prisma.AuditEventCreateManyInput | Prisma.AuditEventCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * AuditEvent createManyAndReturn
 */
export type AuditEventCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEvent
     */
    select?: Prisma.AuditEventSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEvent
     */
    omit?: Prisma.AuditEventOmit<ExtArgs> | null;
    /**
     * The data used to create many AuditEvents.
     */
    data: Prisma.AuditEventCreateManyInput | Prisma.AuditEventCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * AuditEvent update
 */
export type AuditEventUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEvent
     */
    select?: Prisma.AuditEventSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEvent
     */
    omit?: Prisma.AuditEventOmit<ExtArgs> | null;
    /**
     * The data needed to update a AuditEvent.
     */
    data: Prisma.XOR<Prisma.AuditEventUpdateInput, Prisma.AuditEventUncheckedUpdateInput>;
    /**
     * Choose, which AuditEvent to update.
     */
    where: Prisma.AuditEventWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditEvent updateMany
 */
export type AuditEventUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update AuditEvents.
     */
    data: Prisma.XOR<Prisma.AuditEventUpdateManyMutationInput, Prisma.AuditEventUncheckedUpdateManyInput>;
    /**
     * Filter which AuditEvents to update
     */
    where?: Prisma.AuditEventWhereInput;
    /**
     * Limit how many AuditEvents to update.
     */
    limit?: number;
};
/**
 * AuditEvent updateManyAndReturn
 */
export type AuditEventUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEvent
     */
    select?: Prisma.AuditEventSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEvent
     */
    omit?: Prisma.AuditEventOmit<ExtArgs> | null;
    /**
     * The data used to update AuditEvents.
     */
    data: Prisma.XOR<Prisma.AuditEventUpdateManyMutationInput, Prisma.AuditEventUncheckedUpdateManyInput>;
    /**
     * Filter which AuditEvents to update
     */
    where?: Prisma.AuditEventWhereInput;
    /**
     * Limit how many AuditEvents to update.
     */
    limit?: number;
};
/**
 * AuditEvent upsert
 */
export type AuditEventUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEvent
     */
    select?: Prisma.AuditEventSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEvent
     */
    omit?: Prisma.AuditEventOmit<ExtArgs> | null;
    /**
     * The filter to search for the AuditEvent to update in case it exists.
     */
    where: Prisma.AuditEventWhereUniqueInput;
    /**
     * In case the AuditEvent found by the `where` argument doesn't exist, create a new AuditEvent with this data.
     */
    create: Prisma.XOR<Prisma.AuditEventCreateInput, Prisma.AuditEventUncheckedCreateInput>;
    /**
     * In case the AuditEvent was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.AuditEventUpdateInput, Prisma.AuditEventUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditEvent delete
 */
export type AuditEventDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEvent
     */
    select?: Prisma.AuditEventSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEvent
     */
    omit?: Prisma.AuditEventOmit<ExtArgs> | null;
    /**
     * Filter which AuditEvent to delete.
     */
    where: Prisma.AuditEventWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * AuditEvent deleteMany
 */
export type AuditEventDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which AuditEvents to delete
     */
    where?: Prisma.AuditEventWhereInput;
    /**
     * Limit how many AuditEvents to delete.
     */
    limit?: number;
};
/**
 * AuditEvent without action
 */
export type AuditEventDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the AuditEvent
     */
    select?: Prisma.AuditEventSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the AuditEvent
     */
    omit?: Prisma.AuditEventOmit<ExtArgs> | null;
};
