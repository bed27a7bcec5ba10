import { newId } from '../../../platform/new-id.js';
import type { MlflowApp, PermissionLevel, ShareRequest } from '../../../platform/prisma/client/client.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import type { Change } from '../../audit/ledger.js';
import type { Decision, Question } from '../../decision/engine/decision.js';
import { grantRequest } from './grant-request.js';
import { outcomeOf, storedDecision } from './request.rules.js';
import type { ResolvedPrincipal } from './resolve-principal.js';

export interface Filing {
  /** Subject. */
  readonly requester: string;
  readonly principal: ResolvedPrincipal;
  readonly app: MlflowApp;
  readonly permission: PermissionLevel;
  readonly justification: string;
  readonly ticket: string | null;
  readonly until: Date | null;
  readonly extendsGrantId: string | null;
  readonly question: Question;
  readonly decision: Decision;
  readonly now: Date;
  readonly approvalSeconds: number;
}

/** Keeps a request as it was decided, and grants it when no approval is wanted. */
export async function fileRequest(tx: Transaction, record: (change: Change) => void, filing: Filing): Promise<ShareRequest> {
  const { requester, principal, app, permission, justification, ticket, until, extendsGrantId, question, decision, now } = filing;
  const state = outcomeOf(decision, 0);
  const request = await tx.shareRequest.create({
    data: {
      id: newId(),
      requester,
      principalKind: principal.kind,
      principal: principal.principal,
      consumerAccountId: principal.consumerAccountId,
      resourceArn: app.arn,
      ownerAccountId: app.accountId,
      permission,
      justification,
      ticket,
      requestedUntil: until,
      state,
      decision: storedDecision(decision) as never,
      context: storedContext(question) as never,
      extendsGrantId,
      requiredApprovals: decision.obligations?.approvals ?? 0,
      createdAt: now,
      expiresAt: new Date(now.getTime() + filing.approvalSeconds * 1000),
      decidedAt: state === 'PENDING_APPROVAL' ? null : now,
    },
  });
  recordRequest(record, request, decision);
  if (state === 'APPROVED') await grantRequest(tx, record, { request, principal, app, obligations: decision.obligations!, now });
  return request;
}

/** What the decision was told of the requester: as much of the claims as rules can ask for. */
function storedContext({ context: { ticket, mfaAt, claims = {} } }: Question) {
  const isText = (value: unknown) => typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));
  return {
    ticket: ticket ?? null,
    mfaAt: mfaAt ?? null,
    claims: Object.fromEntries(Object.entries(claims).filter(([, value]) => isText(value))),
  };
}

export function recordRequest(
  record: (change: Change) => void,
  request: ShareRequest,
  { outcome, reason, revision }: Pick<Decision, 'outcome' | 'reason' | 'revision'>,
): void {
  const { id, state, principalKind, principal, consumerAccountId, resourceArn, ownerAccountId, permission, ticket } = request;
  record({
    action: `request.${state === 'PENDING_APPROVAL' ? 'submitted' : state.toLowerCase()}`,
    targetType: 'ShareRequest',
    targetId: id,
    after: {
      state,
      principalKind,
      principal,
      consumerAccountId,
      resourceArn,
      ownerAccountId,
      permission,
      ticket,
      decision: { outcome, reason, revision: String(revision) },
    },
  });
}
