import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.js";
/**
 * Model Webhook
 *
 */
export type WebhookModel = runtime.Types.Result.DefaultSelection<Prisma.$WebhookPayload>;
export type AggregateWebhook = {
    _count: WebhookCountAggregateOutputType | null;
    _avg: WebhookAvgAggregateOutputType | null;
    _sum: WebhookSumAggregateOutputType | null;
    _min: WebhookMinAggregateOutputType | null;
    _max: WebhookMaxAggregateOutputType | null;
};
export type WebhookAvgAggregateOutputType = {
    position: number | null;
    failures: number | null;
    lockVersion: number | null;
};
export type WebhookSumAggregateOutputType = {
    position: bigint | null;
    failures: number | null;
    lockVersion: number | null;
};
export type WebhookMinAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    url: string | null;
    active: boolean | null;
    position: bigint | null;
    failures: number | null;
    nextAttemptAt: Date | null;
    lastError: string | null;
    createdBy: string | null;
    createdAt: Date | null;
    lockVersion: number | null;
};
export type WebhookMaxAggregateOutputType = {
    tenant: string | null;
    id: string | null;
    url: string | null;
    active: boolean | null;
    position: bigint | null;
    failures: number | null;
    nextAttemptAt: Date | null;
    lastError: string | null;
    createdBy: string | null;
    createdAt: Date | null;
    lockVersion: number | null;
};
export type WebhookCountAggregateOutputType = {
    tenant: number;
    id: number;
    url: number;
    topics: number;
    secrets: number;
    active: number;
    position: number;
    failures: number;
    nextAttemptAt: number;
    lastError: number;
    createdBy: number;
    createdAt: number;
    lockVersion: number;
    _all: number;
};
export type WebhookAvgAggregateInputType = {
    position?: true;
    failures?: true;
    lockVersion?: true;
};
export type WebhookSumAggregateInputType = {
    position?: true;
    failures?: true;
    lockVersion?: true;
};
export type WebhookMinAggregateInputType = {
    tenant?: true;
    id?: true;
    url?: true;
    active?: true;
    position?: true;
    failures?: true;
    nextAttemptAt?: true;
    lastError?: true;
    createdBy?: true;
    createdAt?: true;
    lockVersion?: true;
};
export type WebhookMaxAggregateInputType = {
    tenant?: true;
    id?: true;
    url?: true;
    active?: true;
    position?: true;
    failures?: true;
    nextAttemptAt?: true;
    lastError?: true;
    createdBy?: true;
    createdAt?: true;
    lockVersion?: true;
};
export type WebhookCountAggregateInputType = {
    tenant?: true;
    id?: true;
    url?: true;
    topics?: true;
    secrets?: true;
    active?: true;
    position?: true;
    failures?: true;
    nextAttemptAt?: true;
    lastError?: true;
    createdBy?: true;
    createdAt?: true;
    lockVersion?: true;
    _all?: true;
};
export type WebhookAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Webhook to aggregate.
     */
    where?: Prisma.WebhookWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Webhooks to fetch.
     */
    orderBy?: Prisma.WebhookOrderByWithRelationInput | Prisma.WebhookOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.WebhookWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Webhooks from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Webhooks.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Webhooks
    **/
    _count?: true | WebhookCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: WebhookAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: WebhookSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: WebhookMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: WebhookMaxAggregateInputType;
};
export type GetWebhookAggregateType<T extends WebhookAggregateArgs> = {
    [P in keyof T & keyof AggregateWebhook]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateWebhook[P]> : Prisma.GetScalarType<T[P], AggregateWebhook[P]>;
};
export type WebhookGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.WebhookWhereInput;
    orderBy?: Prisma.WebhookOrderByWithAggregationInput | Prisma.WebhookOrderByWithAggregationInput[];
    by: Prisma.WebhookScalarFieldEnum[] | Prisma.WebhookScalarFieldEnum;
    having?: Prisma.WebhookScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: WebhookCountAggregateInputType | true;
    _avg?: WebhookAvgAggregateInputType;
    _sum?: WebhookSumAggregateInputType;
    _min?: WebhookMinAggregateInputType;
    _max?: WebhookMaxAggregateInputType;
};
export type WebhookGroupByOutputType = {
    tenant: string;
    id: string;
    url: string;
    topics: string[];
    secrets: string[];
    active: boolean;
    position: bigint;
    failures: number;
    nextAttemptAt: Date | null;
    lastError: string | null;
    createdBy: string;
    createdAt: Date;
    lockVersion: number;
    _count: WebhookCountAggregateOutputType | null;
    _avg: WebhookAvgAggregateOutputType | null;
    _sum: WebhookSumAggregateOutputType | null;
    _min: WebhookMinAggregateOutputType | null;
    _max: WebhookMaxAggregateOutputType | null;
};
export type GetWebhookGroupByPayload<T extends WebhookGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<WebhookGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof WebhookGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], WebhookGroupByOutputType[P]> : Prisma.GetScalarType<T[P], WebhookGroupByOutputType[P]>;
}>>;
export type WebhookWhereInput = {
    AND?: Prisma.WebhookWhereInput | Prisma.WebhookWhereInput[];
    OR?: Prisma.WebhookWhereInput[];
    NOT?: Prisma.WebhookWhereInput | Prisma.WebhookWhereInput[];
    tenant?: Prisma.StringFilter<"Webhook"> | string;
    id?: Prisma.UuidFilter<"Webhook"> | string;
    url?: Prisma.StringFilter<"Webhook"> | string;
    topics?: Prisma.StringNullableListFilter<"Webhook">;
    secrets?: Prisma.StringNullableListFilter<"Webhook">;
    active?: Prisma.BoolFilter<"Webhook"> | boolean;
    position?: Prisma.BigIntFilter<"Webhook"> | bigint | number;
    failures?: Prisma.IntFilter<"Webhook"> | number;
    nextAttemptAt?: Prisma.DateTimeNullableFilter<"Webhook"> | Date | string | null;
    lastError?: Prisma.StringNullableFilter<"Webhook"> | string | null;
    createdBy?: Prisma.StringFilter<"Webhook"> | string;
    createdAt?: Prisma.DateTimeFilter<"Webhook"> | Date | string;
    lockVersion?: Prisma.IntFilter<"Webhook"> | number;
};
export type WebhookOrderByWithRelationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    url?: Prisma.SortOrder;
    topics?: Prisma.SortOrder;
    secrets?: Prisma.SortOrder;
    active?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    failures?: Prisma.SortOrder;
    nextAttemptAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    lastError?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdBy?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type WebhookWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    AND?: Prisma.WebhookWhereInput | Prisma.WebhookWhereInput[];
    OR?: Prisma.WebhookWhereInput[];
    NOT?: Prisma.WebhookWhereInput | Prisma.WebhookWhereInput[];
    tenant?: Prisma.StringFilter<"Webhook"> | string;
    url?: Prisma.StringFilter<"Webhook"> | string;
    topics?: Prisma.StringNullableListFilter<"Webhook">;
    secrets?: Prisma.StringNullableListFilter<"Webhook">;
    active?: Prisma.BoolFilter<"Webhook"> | boolean;
    position?: Prisma.BigIntFilter<"Webhook"> | bigint | number;
    failures?: Prisma.IntFilter<"Webhook"> | number;
    nextAttemptAt?: Prisma.DateTimeNullableFilter<"Webhook"> | Date | string | null;
    lastError?: Prisma.StringNullableFilter<"Webhook"> | string | null;
    createdBy?: Prisma.StringFilter<"Webhook"> | string;
    createdAt?: Prisma.DateTimeFilter<"Webhook"> | Date | string;
    lockVersion?: Prisma.IntFilter<"Webhook"> | number;
}, "id">;
export type WebhookOrderByWithAggregationInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    url?: Prisma.SortOrder;
    topics?: Prisma.SortOrder;
    secrets?: Prisma.SortOrder;
    active?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    failures?: Prisma.SortOrder;
    nextAttemptAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    lastError?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdBy?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
    _count?: Prisma.WebhookCountOrderByAggregateInput;
    _avg?: Prisma.WebhookAvgOrderByAggregateInput;
    _max?: Prisma.WebhookMaxOrderByAggregateInput;
    _min?: Prisma.WebhookMinOrderByAggregateInput;
    _sum?: Prisma.WebhookSumOrderByAggregateInput;
};
export type WebhookScalarWhereWithAggregatesInput = {
    AND?: Prisma.WebhookScalarWhereWithAggregatesInput | Prisma.WebhookScalarWhereWithAggregatesInput[];
    OR?: Prisma.WebhookScalarWhereWithAggregatesInput[];
    NOT?: Prisma.WebhookScalarWhereWithAggregatesInput | Prisma.WebhookScalarWhereWithAggregatesInput[];
    tenant?: Prisma.StringWithAggregatesFilter<"Webhook"> | string;
    id?: Prisma.UuidWithAggregatesFilter<"Webhook"> | string;
    url?: Prisma.StringWithAggregatesFilter<"Webhook"> | string;
    topics?: Prisma.StringNullableListFilter<"Webhook">;
    secrets?: Prisma.StringNullableListFilter<"Webhook">;
    active?: Prisma.BoolWithAggregatesFilter<"Webhook"> | boolean;
    position?: Prisma.BigIntWithAggregatesFilter<"Webhook"> | bigint | number;
    failures?: Prisma.IntWithAggregatesFilter<"Webhook"> | number;
    nextAttemptAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Webhook"> | Date | string | null;
    lastError?: Prisma.StringNullableWithAggregatesFilter<"Webhook"> | string | null;
    createdBy?: Prisma.StringWithAggregatesFilter<"Webhook"> | string;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Webhook"> | Date | string;
    lockVersion?: Prisma.IntWithAggregatesFilter<"Webhook"> | number;
};
export type WebhookCreateInput = {
    tenant?: string;
    id: string;
    url: string;
    topics?: Prisma.WebhookCreatetopicsInput | string[];
    secrets?: Prisma.WebhookCreatesecretsInput | string[];
    active?: boolean;
    position: bigint | number;
    failures?: number;
    nextAttemptAt?: Date | string | null;
    lastError?: string | null;
    createdBy: string;
    createdAt: Date | string;
    lockVersion?: number;
};
export type WebhookUncheckedCreateInput = {
    tenant?: string;
    id: string;
    url: string;
    topics?: Prisma.WebhookCreatetopicsInput | string[];
    secrets?: Prisma.WebhookCreatesecretsInput | string[];
    active?: boolean;
    position: bigint | number;
    failures?: number;
    nextAttemptAt?: Date | string | null;
    lastError?: string | null;
    createdBy: string;
    createdAt: Date | string;
    lockVersion?: number;
};
export type WebhookUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.StringFieldUpdateOperationsInput | string;
    topics?: Prisma.WebhookUpdatetopicsInput | string[];
    secrets?: Prisma.WebhookUpdatesecretsInput | string[];
    active?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    position?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    failures?: Prisma.IntFieldUpdateOperationsInput | number;
    nextAttemptAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdBy?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type WebhookUncheckedUpdateInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.StringFieldUpdateOperationsInput | string;
    topics?: Prisma.WebhookUpdatetopicsInput | string[];
    secrets?: Prisma.WebhookUpdatesecretsInput | string[];
    active?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    position?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    failures?: Prisma.IntFieldUpdateOperationsInput | number;
    nextAttemptAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdBy?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type WebhookCreateManyInput = {
    tenant?: string;
    id: string;
    url: string;
    topics?: Prisma.WebhookCreatetopicsInput | string[];
    secrets?: Prisma.WebhookCreatesecretsInput | string[];
    active?: boolean;
    position: bigint | number;
    failures?: number;
    nextAttemptAt?: Date | string | null;
    lastError?: string | null;
    createdBy: string;
    createdAt: Date | string;
    lockVersion?: number;
};
export type WebhookUpdateManyMutationInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.StringFieldUpdateOperationsInput | string;
    topics?: Prisma.WebhookUpdatetopicsInput | string[];
    secrets?: Prisma.WebhookUpdatesecretsInput | string[];
    active?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    position?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    failures?: Prisma.IntFieldUpdateOperationsInput | number;
    nextAttemptAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdBy?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type WebhookUncheckedUpdateManyInput = {
    tenant?: Prisma.StringFieldUpdateOperationsInput | string;
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.StringFieldUpdateOperationsInput | string;
    topics?: Prisma.WebhookUpdatetopicsInput | string[];
    secrets?: Prisma.WebhookUpdatesecretsInput | string[];
    active?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    position?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    failures?: Prisma.IntFieldUpdateOperationsInput | number;
    nextAttemptAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    lastError?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdBy?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    lockVersion?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type WebhookCountOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    url?: Prisma.SortOrder;
    topics?: Prisma.SortOrder;
    secrets?: Prisma.SortOrder;
    active?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    failures?: Prisma.SortOrder;
    nextAttemptAt?: Prisma.SortOrder;
    lastError?: Prisma.SortOrder;
    createdBy?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type WebhookAvgOrderByAggregateInput = {
    position?: Prisma.SortOrder;
    failures?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type WebhookMaxOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    url?: Prisma.SortOrder;
    active?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    failures?: Prisma.SortOrder;
    nextAttemptAt?: Prisma.SortOrder;
    lastError?: Prisma.SortOrder;
    createdBy?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type WebhookMinOrderByAggregateInput = {
    tenant?: Prisma.SortOrder;
    id?: Prisma.SortOrder;
    url?: Prisma.SortOrder;
    active?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    failures?: Prisma.SortOrder;
    nextAttemptAt?: Prisma.SortOrder;
    lastError?: Prisma.SortOrder;
    createdBy?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type WebhookSumOrderByAggregateInput = {
    position?: Prisma.SortOrder;
    failures?: Prisma.SortOrder;
    lockVersion?: Prisma.SortOrder;
};
export type WebhookCreatetopicsInput = {
    set: string[];
};
export type WebhookCreatesecretsInput = {
    set: string[];
};
export type WebhookUpdatetopicsInput = {
    set?: string[];
    push?: string | string[];
};
export type WebhookUpdatesecretsInput = {
    set?: string[];
    push?: string | string[];
};
export type WebhookSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    url?: boolean;
    topics?: boolean;
    secrets?: boolean;
    active?: boolean;
    position?: boolean;
    failures?: boolean;
    nextAttemptAt?: boolean;
    lastError?: boolean;
    createdBy?: boolean;
    createdAt?: boolean;
    lockVersion?: boolean;
}, ExtArgs["result"]["webhook"]>;
export type WebhookSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    url?: boolean;
    topics?: boolean;
    secrets?: boolean;
    active?: boolean;
    position?: boolean;
    failures?: boolean;
    nextAttemptAt?: boolean;
    lastError?: boolean;
    createdBy?: boolean;
    createdAt?: boolean;
    lockVersion?: boolean;
}, ExtArgs["result"]["webhook"]>;
export type WebhookSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    tenant?: boolean;
    id?: boolean;
    url?: boolean;
    topics?: boolean;
    secrets?: boolean;
    active?: boolean;
    position?: boolean;
    failures?: boolean;
    nextAttemptAt?: boolean;
    lastError?: boolean;
    createdBy?: boolean;
    createdAt?: boolean;
    lockVersion?: boolean;
}, ExtArgs["result"]["webhook"]>;
export type WebhookSelectScalar = {
    tenant?: boolean;
    id?: boolean;
    url?: boolean;
    topics?: boolean;
    secrets?: boolean;
    active?: boolean;
    position?: boolean;
    failures?: boolean;
    nextAttemptAt?: boolean;
    lastError?: boolean;
    createdBy?: boolean;
    createdAt?: boolean;
    lockVersion?: boolean;
};
export type WebhookOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"tenant" | "id" | "url" | "topics" | "secrets" | "active" | "position" | "failures" | "nextAttemptAt" | "lastError" | "createdBy" | "createdAt" | "lockVersion", ExtArgs["result"]["webhook"]>;
export type $WebhookPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Webhook";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        tenant: string;
        id: string;
        url: string;
        topics: string[];
        /**
         * secrets that sign deliveries, newest first; sealed with the service's key
         */
        secrets: string[];
        active: boolean;
        /**
         * last revision that was delivered or skipped
         */
        position: bigint;
        failures: number;
        nextAttemptAt: Date | null;
        lastError: string | null;
        createdBy: string;
        createdAt: Date;
        lockVersion: number;
    }, ExtArgs["result"]["webhook"]>;
    composites: {};
};
export type WebhookGetPayload<S extends boolean | null | undefined | WebhookDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$WebhookPayload, S>;
export type WebhookCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<WebhookFindManyArgs, 'select' | 'include' | 'distinct' | 'omit' | 'relationLoadStrategy'> & {
    select?: WebhookCountAggregateInputType | true;
};
export interface WebhookDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Webhook'];
        meta: {
            name: 'Webhook';
        };
    };
    /**
     * Find zero or one Webhook that matches the filter.
     * @param {WebhookFindUniqueArgs} args - Arguments to find a Webhook
     * @example
     * // Get one Webhook
     * const webhook = await prisma.webhook.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends WebhookFindUniqueArgs>(args: Prisma.SelectSubset<T, WebhookFindUniqueArgs<ExtArgs>>): Prisma.Prisma__WebhookClient<runtime.Types.Result.GetResult<Prisma.$WebhookPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Webhook that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {WebhookFindUniqueOrThrowArgs} args - Arguments to find a Webhook
     * @example
     * // Get one Webhook
     * const webhook = await prisma.webhook.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends WebhookFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, WebhookFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__WebhookClient<runtime.Types.Result.GetResult<Prisma.$WebhookPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Webhook that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {WebhookFindFirstArgs} args - Arguments to find a Webhook
     * @example
     * // Get one Webhook
     * const webhook = await prisma.webhook.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends WebhookFindFirstArgs>(args?: Prisma.SelectSubset<T, WebhookFindFirstArgs<ExtArgs>>): Prisma.Prisma__WebhookClient<runtime.Types.Result.GetResult<Prisma.$WebhookPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Webhook that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {WebhookFindFirstOrThrowArgs} args - Arguments to find a Webhook
     * @example
     * // Get one Webhook
     * const webhook = await prisma.webhook.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends WebhookFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, WebhookFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__WebhookClient<runtime.Types.Result.GetResult<Prisma.$WebhookPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Webhooks that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {WebhookFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Webhooks
     * const webhooks = await prisma.webhook.findMany()
     *
     * // Get first 10 Webhooks
     * const webhooks = await prisma.webhook.findMany({ take: 10 })
     *
     * // Only select the `tenant`
     * const webhookWithTenantOnly = await prisma.webhook.findMany({ select: { tenant: true } })
     *
     */
    findMany<T extends WebhookFindManyArgs>(args?: Prisma.SelectSubset<T, WebhookFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$WebhookPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Webhook.
     * @param {WebhookCreateArgs} args - Arguments to create a Webhook.
     * @example
     * // Create one Webhook
     * const Webhook = await prisma.webhook.create({
     *   data: {
     *     // ... data to create a Webhook
     *   }
     * })
     *
     */
    create<T extends WebhookCreateArgs>(args: Prisma.SelectSubset<T, WebhookCreateArgs<ExtArgs>>): Prisma.Prisma__WebhookClient<runtime.Types.Result.GetResult<Prisma.$WebhookPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Webhooks.
     * @param {WebhookCreateManyArgs} args - Arguments to create many Webhooks.
     * @example
     * // Create many Webhooks
     * const webhook = await prisma.webhook.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends WebhookCreateManyArgs>(args?: Prisma.SelectSubset<T, WebhookCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Webhooks and returns the data saved in the database.
     * @param {WebhookCreateManyAndReturnArgs} args - Arguments to create many Webhooks.
     * @example
     * // Create many Webhooks
     * const webhook = await prisma.webhook.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Webhooks and only return the `tenant`
     * const webhookWithTenantOnly = await prisma.webhook.createManyAndReturn({
     *   select: { tenant: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends WebhookCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, WebhookCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$WebhookPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Webhook.
     * @param {WebhookDeleteArgs} args - Arguments to delete one Webhook.
     * @example
     * // Delete one Webhook
     * const Webhook = await prisma.webhook.delete({
     *   where: {
     *     // ... filter to delete one Webhook
     *   }
     * })
     *
     */
    delete<T extends WebhookDeleteArgs>(args: Prisma.SelectSubset<T, WebhookDeleteArgs<ExtArgs>>): Prisma.Prisma__WebhookClient<runtime.Types.Result.GetResult<Prisma.$WebhookPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Webhook.
     * @param {WebhookUpdateArgs} args - Arguments to update one Webhook.
     * @example
     * // Update one Webhook
     * const webhook = await prisma.webhook.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends WebhookUpdateArgs>(args: Prisma.SelectSubset<T, WebhookUpdateArgs<ExtArgs>>): Prisma.Prisma__WebhookClient<runtime.Types.Result.GetResult<Prisma.$WebhookPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Webhooks.
     * @param {WebhookDeleteManyArgs} args - Arguments to filter Webhooks to delete.
     * @example
     * // Delete a few Webhooks
     * const { count } = await prisma.webhook.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends WebhookDeleteManyArgs>(args?: Prisma.SelectSubset<T, WebhookDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Webhooks.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {WebhookUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Webhooks
     * const webhook = await prisma.webhook.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends WebhookUpdateManyArgs>(args: Prisma.SelectSubset<T, WebhookUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Webhooks and returns the data updated in the database.
     * @param {WebhookUpdateManyAndReturnArgs} args - Arguments to update many Webhooks.
     * @example
     * // Update many Webhooks
     * const webhook = await prisma.webhook.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Webhooks and only return the `tenant`
     * const webhookWithTenantOnly = await prisma.webhook.updateManyAndReturn({
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
    updateManyAndReturn<T extends WebhookUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, WebhookUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$WebhookPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Webhook.
     * @param {WebhookUpsertArgs} args - Arguments to update or create a Webhook.
     * @example
     * // Update or create a Webhook
     * const webhook = await prisma.webhook.upsert({
     *   create: {
     *     // ... data to create a Webhook
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Webhook we want to update
     *   }
     * })
     */
    upsert<T extends WebhookUpsertArgs>(args: Prisma.SelectSubset<T, WebhookUpsertArgs<ExtArgs>>): Prisma.Prisma__WebhookClient<runtime.Types.Result.GetResult<Prisma.$WebhookPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Webhooks.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {WebhookCountArgs} args - Arguments to filter Webhooks to count.
     * @example
     * // Count the number of Webhooks
     * const count = await prisma.webhook.count({
     *   where: {
     *     // ... the filter for the Webhooks we want to count
     *   }
     * })
    **/
    count<T extends WebhookCountArgs>(args?: Prisma.Subset<T, WebhookCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], WebhookCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Webhook.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {WebhookAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends WebhookAggregateArgs>(args: Prisma.Subset<T, WebhookAggregateArgs>): Prisma.PrismaPromise<GetWebhookAggregateType<T>>;
    /**
     * Group by Webhook.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {WebhookGroupByArgs} args - Group by arguments.
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
    groupBy<T extends WebhookGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: WebhookGroupByArgs['orderBy'];
    } : {
        orderBy?: WebhookGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, WebhookGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetWebhookGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Webhook model
     */
    readonly fields: WebhookFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Webhook.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__WebhookClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the Webhook model
 */
export interface WebhookFieldRefs {
    readonly tenant: Prisma.FieldRef<"Webhook", 'String'>;
    readonly id: Prisma.FieldRef<"Webhook", 'String'>;
    readonly url: Prisma.FieldRef<"Webhook", 'String'>;
    readonly topics: Prisma.FieldRef<"Webhook", 'String[]'>;
    readonly secrets: Prisma.FieldRef<"Webhook", 'String[]'>;
    readonly active: Prisma.FieldRef<"Webhook", 'Boolean'>;
    readonly position: Prisma.FieldRef<"Webhook", 'BigInt'>;
    readonly failures: Prisma.FieldRef<"Webhook", 'Int'>;
    readonly nextAttemptAt: Prisma.FieldRef<"Webhook", 'DateTime'>;
    readonly lastError: Prisma.FieldRef<"Webhook", 'String'>;
    readonly createdBy: Prisma.FieldRef<"Webhook", 'String'>;
    readonly createdAt: Prisma.FieldRef<"Webhook", 'DateTime'>;
    readonly lockVersion: Prisma.FieldRef<"Webhook", 'Int'>;
}
/**
 * Webhook findUnique
 */
export type WebhookFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Webhook
     */
    select?: Prisma.WebhookSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Webhook
     */
    omit?: Prisma.WebhookOmit<ExtArgs> | null;
    /**
     * Filter, which Webhook to fetch.
     */
    where: Prisma.WebhookWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Webhook findUniqueOrThrow
 */
export type WebhookFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Webhook
     */
    select?: Prisma.WebhookSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Webhook
     */
    omit?: Prisma.WebhookOmit<ExtArgs> | null;
    /**
     * Filter, which Webhook to fetch.
     */
    where: Prisma.WebhookWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Webhook findFirst
 */
export type WebhookFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Webhook
     */
    select?: Prisma.WebhookSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Webhook
     */
    omit?: Prisma.WebhookOmit<ExtArgs> | null;
    /**
     * Filter, which Webhook to fetch.
     */
    where?: Prisma.WebhookWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Webhooks to fetch.
     */
    orderBy?: Prisma.WebhookOrderByWithRelationInput | Prisma.WebhookOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Webhooks.
     */
    cursor?: Prisma.WebhookWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Webhooks from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Webhooks.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Webhooks.
     */
    distinct?: Prisma.WebhookScalarFieldEnum | Prisma.WebhookScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Webhook findFirstOrThrow
 */
export type WebhookFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Webhook
     */
    select?: Prisma.WebhookSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Webhook
     */
    omit?: Prisma.WebhookOmit<ExtArgs> | null;
    /**
     * Filter, which Webhook to fetch.
     */
    where?: Prisma.WebhookWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Webhooks to fetch.
     */
    orderBy?: Prisma.WebhookOrderByWithRelationInput | Prisma.WebhookOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Webhooks.
     */
    cursor?: Prisma.WebhookWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Webhooks from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Webhooks.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Webhooks.
     */
    distinct?: Prisma.WebhookScalarFieldEnum | Prisma.WebhookScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Webhook findMany
 */
export type WebhookFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Webhook
     */
    select?: Prisma.WebhookSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Webhook
     */
    omit?: Prisma.WebhookOmit<ExtArgs> | null;
    /**
     * Filter, which Webhooks to fetch.
     */
    where?: Prisma.WebhookWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Webhooks to fetch.
     */
    orderBy?: Prisma.WebhookOrderByWithRelationInput | Prisma.WebhookOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Webhooks.
     */
    cursor?: Prisma.WebhookWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Webhooks from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Webhooks.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Webhooks.
     */
    distinct?: Prisma.WebhookScalarFieldEnum | Prisma.WebhookScalarFieldEnum[];
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Webhook create
 */
export type WebhookCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Webhook
     */
    select?: Prisma.WebhookSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Webhook
     */
    omit?: Prisma.WebhookOmit<ExtArgs> | null;
    /**
     * The data needed to create a Webhook.
     */
    data: Prisma.XOR<Prisma.WebhookCreateInput, Prisma.WebhookUncheckedCreateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Webhook createMany
 */
export type WebhookCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Webhooks.
     */
    data: Prisma.WebhookCreateManyInput | Prisma.WebhookCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Webhook createManyAndReturn
 */
export type WebhookCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Webhook
     */
    select?: Prisma.WebhookSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Webhook
     */
    omit?: Prisma.WebhookOmit<ExtArgs> | null;
    /**
     * The data used to create many Webhooks.
     */
    data: Prisma.WebhookCreateManyInput | Prisma.WebhookCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Webhook update
 */
export type WebhookUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Webhook
     */
    select?: Prisma.WebhookSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Webhook
     */
    omit?: Prisma.WebhookOmit<ExtArgs> | null;
    /**
     * The data needed to update a Webhook.
     */
    data: Prisma.XOR<Prisma.WebhookUpdateInput, Prisma.WebhookUncheckedUpdateInput>;
    /**
     * Choose, which Webhook to update.
     */
    where: Prisma.WebhookWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Webhook updateMany
 */
export type WebhookUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Webhooks.
     */
    data: Prisma.XOR<Prisma.WebhookUpdateManyMutationInput, Prisma.WebhookUncheckedUpdateManyInput>;
    /**
     * Filter which Webhooks to update
     */
    where?: Prisma.WebhookWhereInput;
    /**
     * Limit how many Webhooks to update.
     */
    limit?: number;
};
/**
 * Webhook updateManyAndReturn
 */
export type WebhookUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Webhook
     */
    select?: Prisma.WebhookSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Webhook
     */
    omit?: Prisma.WebhookOmit<ExtArgs> | null;
    /**
     * The data used to update Webhooks.
     */
    data: Prisma.XOR<Prisma.WebhookUpdateManyMutationInput, Prisma.WebhookUncheckedUpdateManyInput>;
    /**
     * Filter which Webhooks to update
     */
    where?: Prisma.WebhookWhereInput;
    /**
     * Limit how many Webhooks to update.
     */
    limit?: number;
};
/**
 * Webhook upsert
 */
export type WebhookUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Webhook
     */
    select?: Prisma.WebhookSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Webhook
     */
    omit?: Prisma.WebhookOmit<ExtArgs> | null;
    /**
     * The filter to search for the Webhook to update in case it exists.
     */
    where: Prisma.WebhookWhereUniqueInput;
    /**
     * In case the Webhook found by the `where` argument doesn't exist, create a new Webhook with this data.
     */
    create: Prisma.XOR<Prisma.WebhookCreateInput, Prisma.WebhookUncheckedCreateInput>;
    /**
     * In case the Webhook was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.WebhookUpdateInput, Prisma.WebhookUncheckedUpdateInput>;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Webhook delete
 */
export type WebhookDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Webhook
     */
    select?: Prisma.WebhookSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Webhook
     */
    omit?: Prisma.WebhookOmit<ExtArgs> | null;
    /**
     * Filter which Webhook to delete.
     */
    where: Prisma.WebhookWhereUniqueInput;
    relationLoadStrategy?: Prisma.RelationLoadStrategy;
};
/**
 * Webhook deleteMany
 */
export type WebhookDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Webhooks to delete
     */
    where?: Prisma.WebhookWhereInput;
    /**
     * Limit how many Webhooks to delete.
     */
    limit?: number;
};
/**
 * Webhook without action
 */
export type WebhookDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Webhook
     */
    select?: Prisma.WebhookSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Webhook
     */
    omit?: Prisma.WebhookOmit<ExtArgs> | null;
};
