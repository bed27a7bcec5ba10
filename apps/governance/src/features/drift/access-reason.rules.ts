import { toGlobalId } from '../../platform/graphql/global-id.js';
import type { ObservedAccess } from '../../platform/prisma/client/client.js';
import type { Reason } from './external-access.service.js';

/** Why somebody has access, as the API tells it. */
export interface AccessReason {
  readonly source: 'REQUEST' | 'BREAK_GLASS' | 'GRANT' | 'UNMANAGED';
  readonly text: string;
  readonly grantId: string | null;
  readonly requestId: string | null;
  readonly breakGlassId: string | null;
  /** Who asked for it, or opened the glass. */
  readonly subject: string | null;
  readonly justification: string | null;
  readonly ticket: string | null;
  readonly rules: readonly { readonly policyName: string; readonly ruleId: string; readonly version: number; readonly digest: string }[];
}

const nothing = { grantId: null, requestId: null, breakGlassId: null, subject: null, justification: null, ticket: null, rules: [] };

export function whyOf({ ramArn, status }: Pick<ObservedAccess, 'ramArn' | 'status'>, grant: Reason | undefined): AccessReason {
  if (grant === undefined) {
    const what = status === 'POLICY' ? `the policy of ${ramArn}` : `the share ${ramArn}`;
    return { ...nothing, source: 'UNMANAGED', text: `By ${what}, made outside of this service.` };
  }
  const { request, breakGlass } = grant;
  const grantId = toGlobalId('Grant', grant.id);
  if (breakGlass !== null) {
    const { id, openedBy: subject, reason: justification, ticket } = breakGlass;
    const text = `${subject} broke the glass: ${justification}`;
    return { ...nothing, source: 'BREAK_GLASS', text, grantId, breakGlassId: toGlobalId('BreakGlass', id), subject, justification, ticket };
  }
  if (request === null) return { ...nothing, source: 'GRANT', text: 'By a grant of this service.', grantId };
  const { id, requester: subject, justification, ticket } = request;
  const rules = rulesOf(request.decision);
  const by = rules.map(({ policyName, ruleId }) => `${policyName}/${ruleId}`).join(', ');
  const text = `${subject} asked for it: ${justification}${by === '' ? '' : ` (allowed by ${by})`}`;
  return {
    source: 'REQUEST',
    text,
    grantId,
    requestId: toGlobalId('ShareRequest', id),
    breakGlassId: null,
    subject,
    justification,
    ticket,
    rules,
  };
}

/** Decisions are recorded as they were made; older ones may lack members. */
function rulesOf(decision: unknown): AccessReason['rules'] {
  const { determining } = (decision ?? {}) as { determining?: readonly Partial<AccessReason['rules'][number]>[] };
  return (determining ?? []).map(({ policyName = '', ruleId = '', version = 0, digest = '' }) => ({ policyName, ruleId, version, digest }));
}
