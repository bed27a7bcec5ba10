import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../../errors.js';
import type { Clock } from '../../../platform/clock.js';
import { uuidOf } from '../../../platform/graphql/global-id.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { newId } from '../../../platform/new-id.js';
import type { ShareRequest } from '../../../platform/prisma/client/client.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import { AccessService } from '../../access/access.service.js';
import type { Actor } from '../../access/actor.js';
import { Ledger } from '../../audit/ledger.js';
import type { Change, Committed } from '../../audit/ledger.js';
import type { Decision, Question } from '../../decision/engine/decision.js';
import { Reconciler } from '../reconcile/reconciler.js';
import { DecideAndCommit } from './decide-and-commit.js';
import { recordRequest } from './file-request.js';
import { grantRequest } from './grant-request.js';
import { principalOf } from './principal-of.js';
import { outcomeOf, storedDecision } from './request.rules.js';
import { resolvePrincipal } from './resolve-principal.js';
import { ShareVisibility } from '../share-visibility.js';

export interface RequestReviewInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly ifVersion: number;
  readonly approve: boolean;
  readonly comment?: string | null;
}

export interface RequestCancelInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly ifVersion: number;
}

/** Approvals, rejections and withdrawals. Approving decides anew: policies may have changed since the request was made. */
@Injectable()
export class ReviewRequestService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(ShareVisibility) private readonly visibility: ShareVisibility,
    @Inject(DecideAndCommit) private readonly deciding: DecideAndCommit,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Reconciler) private readonly reconciler: Reconciler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async review(input: RequestReviewInput, actor: Actor): Promise<Committed<ShareRequest>> {
    const id = uuidOf('ShareRequest', input.id, ['id']);
    const request = await this.#find(actor, id);
    await this.access.require(actor, 'APPROVER', { kind: 'ACCOUNT', accountId: request.ownerAccountId });
    if (actor.kind === 'SERVICE') throw refusal('forbidden', { role: 'APPROVER', scope: 'a person: service accounts cannot approve' });
    if (actor.subject === request.requester)
      throw refusal('selfApproval', { reason: 'Somebody else than the requester has to approve it.' });
    const comment = (input.comment ?? '').slice(0, 2000);
    const question = reviewQuestion(request, this.clock.now());
    const committed = await this.deciding.run(actor, question, async (tx, record, decision, settled) => {
      const current = await this.#lock(tx, id, input.ifVersion);
      const given = await tx.requestApproval.findMany({ where: { requestId: id } });
      if (given.some(({ approver }) => approver === actor.subject))
        throw refusal('conflict', { reason: 'You have answered this request already.' });
      const now = this.clock.now();
      await tx.requestApproval.create({
        data: { id: newId(), requestId: id, approver: actor.subject, approved: input.approve, comment, at: now },
      });
      const reviewed = input.approve ? { current, decision, approvals: given.length + 1, now } : undefined;
      const result = reviewed === undefined ? await this.#reject(tx, record, current, now) : await this.#approve(tx, record, reviewed);
      await settled();
      return result;
    });
    this.reconciler.wake(actor.tenant);
    return committed;
  }

  async cancel(input: RequestCancelInput, actor: Actor): Promise<Committed<ShareRequest>> {
    const id = uuidOf('ShareRequest', input.id, ['id']);
    const request = await this.#find(actor, id);
    if (request.requester !== actor.subject)
      await this.access.require(actor, 'POLICY_ADMIN', { kind: 'ACCOUNT', accountId: request.ownerAccountId });
    return this.ledger.commit(actor, async (tx, record) => {
      const current = await this.#lock(tx, id, input.ifVersion);
      return this.#finish(tx, record, current, { state: 'CANCELLED', at: this.clock.now() });
    });
  }

  async #approve(
    tx: Transaction,
    record: (change: Change) => void,
    { current, decision, approvals, now }: { current: ShareRequest; decision: Decision; approvals: number; now: Date },
  ): Promise<ShareRequest> {
    const state = outcomeOf(decision, approvals);
    const decidedAt = state === 'PENDING_APPROVAL' ? null : now;
    const requiredApprovals = decision.obligations?.approvals ?? current.requiredApprovals;
    const request = await tx.shareRequest.update({
      where: { id: current.id },
      data: { state, decidedAt, requiredApprovals, decision: storedDecision(decision) as never, lockVersion: { increment: 1 } },
    });
    const { id, resourceArn } = request;
    record({ action: 'request.approval-given', targetType: 'ShareRequest', targetId: id, after: { state, approvals, requiredApprovals } });
    if (state === 'PENDING_APPROVAL') return request;
    recordRequest(record, request, decision);
    if (state === 'DENIED') return request;
    const principal = await resolvePrincipal(tx, principalOf(request.principalKind, request.principal), ['id']);
    const app = await tx.mlflowApp.findFirst({ where: { arn: resourceArn, closedAt: null } });
    if (app === null) throw refusal('invalidState', { reason: 'The app does not exist any more.' });
    await grantRequest(tx, record, { request, principal, app, obligations: decision.obligations!, now });
    return request;
  }

  #reject(tx: Transaction, record: (change: Change) => void, current: ShareRequest, at: Date): Promise<ShareRequest> {
    return this.#finish(tx, record, current, { state: 'REJECTED', at });
  }

  async #finish(
    tx: Transaction,
    record: (change: Change) => void,
    { id, state: before }: ShareRequest,
    { state, at }: { readonly state: 'REJECTED' | 'CANCELLED'; readonly at: Date },
  ): Promise<ShareRequest> {
    record({
      action: `request.${state.toLowerCase()}`,
      targetType: 'ShareRequest',
      targetId: id,
      before: { state: before },
      after: { state },
    });
    return tx.shareRequest.update({ where: { id }, data: { state, decidedAt: at, lockVersion: { increment: 1 } } });
  }

  /** @throws Refusal `notFound` also when the actor may see neither side */
  async #find(actor: Actor, id: string): Promise<ShareRequest> {
    const where = { AND: [await this.visibility.requests(actor), { id }] };
    const request = await this.clients.of(actor.tenant).shareRequest.findFirst({ where });
    if (request === null) throw refusal('notFound', { what: 'request', id }, ['id']);
    return request;
  }

  /** @throws Refusal unless it waits for approval, in this version and in time */
  async #lock(tx: Transaction, id: string, ifVersion: number): Promise<ShareRequest> {
    await tx.$queryRaw`SELECT 1 FROM share_request WHERE id = ${id}::uuid FOR UPDATE`;
    const request = await tx.shareRequest.findFirstOrThrow({ where: { id } });
    if (request.lockVersion !== ifVersion) throw refusal('staleVersion', { currentVersion: request.lockVersion }, ['ifVersion']);
    const isLate = request.expiresAt <= this.clock.now();
    const state = isLate && request.state === 'PENDING_APPROVAL' ? 'EXPIRED' : request.state;
    if (state !== 'PENDING_APPROVAL') throw refusal('invalidState', { reason: `The request is ${state}.` }, ['id']);
    return request;
  }
}

interface StoredContext {
  readonly ticket: string | null;
  readonly mfaAt: number | null;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Asks again as of now, with what the requester brought along then. */
export function reviewQuestion(request: ShareRequest, at: Date): Question {
  const { ticket, mfaAt, claims } = request.context as unknown as StoredContext;
  return {
    principal: principalOf(request.principalKind, request.principal),
    permission: request.permission,
    resource: request.resourceArn,
    at: at.getTime(),
    context: { ...(ticket !== null && { ticket }), ...(mfaAt !== null && { mfaAt }), claims },
  };
}
