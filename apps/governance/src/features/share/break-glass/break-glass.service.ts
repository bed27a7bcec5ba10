/**
 * Access past missing allowances.
 *
 * Gaps
 *
 * By design
 * - It goes past what no rule allows, not past what a rule denies or may deny: a denial that cannot be evaluated counts as one (2026-11-26, inferred)
 * - Who opened it cannot open another while a review is overdue; a review that finds it unjustified ends the access at once (2026-11-26, inferred)
 *
 * Client quirks
 */
import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../../errors.js';
import type { Clock } from '../../../platform/clock.js';
import { uuidOf } from '../../../platform/graphql/global-id.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { newId } from '../../../platform/new-id.js';
import type { BreakGlass, PermissionLevel } from '../../../platform/prisma/client/client.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import { AccessService } from '../../access/access.service.js';
import type { Actor } from '../../access/actor.js';
import { Ledger } from '../../audit/ledger.js';
import type { Committed } from '../../audit/ledger.js';
import { readPrincipal } from '../../decision/read-question.js';
import type { PrincipalInput } from '../../decision/read-question.js';
import { endGrants } from '../end-grants.js';
import { openGrant } from '../open-grant.js';
import { Reconciler } from '../reconcile/reconciler.js';
import { DecideAndCommit } from '../request/decide-and-commit.js';
import { text } from '../request/read-request.js';
import { mayBreakGlass } from '../request/request.rules.js';
import { resolvePrincipal } from '../request/resolve-principal.js';
import { ShareRequestService, questionOf } from '../request/share-request.service.js';
import { ShareSettings } from '../share-settings.js';
import { ShareVisibility } from '../share-visibility.js';

export interface BreakGlassOpenInput {
  readonly idempotencyKey: string;
  readonly principal: PrincipalInput;
  readonly resource: string;
  readonly permission: PermissionLevel;
  readonly reason: string;
  readonly ticket: string;
  readonly ttlSeconds: number;
}

export interface BreakGlassReviewInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly ifVersion: number;
  readonly justified: boolean;
  readonly comment: string;
}

const LEAST_SECONDS = 60;

@Injectable()
export class BreakGlassService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(ShareVisibility) private readonly visibility: ShareVisibility,
    @Inject(ShareRequestService) private readonly requests: ShareRequestService,
    @Inject(DecideAndCommit) private readonly deciding: DecideAndCommit,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(ShareSettings) private readonly settings: ShareSettings,
    @Inject(Reconciler) private readonly reconciler: Reconciler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async open(input: BreakGlassOpenInput, actor: Actor): Promise<Committed<BreakGlass>> {
    const now = this.clock.now();
    const { ttlSeconds, permission } = input;
    const { mostSeconds, reviewSeconds } = this.settings.breakGlass;
    const principal = readPrincipal(input.principal, ['principal']);
    const reason = text(input.reason, 2000, 'reason');
    const ticket = text(input.ticket, 128, 'ticket');
    if (ttlSeconds < LEAST_SECONDS || ttlSeconds > mostSeconds)
      throw refusal('validation', { reason: `From ${LEAST_SECONDS} to ${mostSeconds} seconds.` }, ['ttlSeconds']);
    const app = await this.requests.findApp(actor.tenant, input.resource);
    await this.#requireResponsible(actor, app.accountId, now);
    const question = questionOf(principal, app.arn, permission, ticket, actor, now);
    const committed = await this.deciding.run(actor, question, async (tx, record, decision, settled) => {
      if (!mayBreakGlass(decision)) throw refusal('denied', { reason: `Break-glass does not go past this: ${decision.reason}.` });
      const overdue = await tx.breakGlass.findFirst({ where: { openedBy: actor.subject, reviewedAt: null, reviewBy: { lte: now } } });
      if (overdue !== null) throw refusal('invalidState', { reason: `The review of ${overdue.id}, which you opened, is overdue.` });
      const resolved = await resolvePrincipal(tx, principal, ['principal']);
      const same = { principalKind: resolved.kind, principal: resolved.principal, resourceArn: app.arn, permission, desired: true };
      const active = await tx.grant.findFirst({ where: same });
      if (active !== null) throw refusal('conflict', { reason: `The grant ${active.id} gives this already.` });
      const expiresAt = new Date(now.getTime() + ttlSeconds * 1000);
      const opened = await tx.breakGlass.create({
        data: {
          id: newId(),
          resourceArn: app.arn,
          ownerAccountId: app.accountId,
          consumerAccountId: resolved.consumerAccountId,
          principalKind: resolved.kind,
          principal: resolved.principal,
          permission,
          reason,
          ticket,
          openedBy: actor.subject,
          openedAt: now,
          expiresAt,
          reviewBy: new Date(now.getTime() + reviewSeconds * 1000),
        },
      });
      record({
        action: 'break-glass.opened',
        targetType: 'BreakGlass',
        targetId: opened.id,
        after: { resourceArn: app.arn, principal: resolved.principal, permission, reason, ticket, expiresAt: expiresAt.toISOString() },
      });
      const terms = { retainOnLeave: false, requiresAcceptance: false, expiresAt, breakGlassId: opened.id, now };
      await openGrant(tx, record, { principal: resolved, app, permission, ...terms });
      await settled();
      return opened;
    });
    this.reconciler.wake(actor.tenant);
    return committed;
  }

  async review(input: BreakGlassReviewInput, actor: Actor): Promise<Committed<BreakGlass>> {
    const id = uuidOf('BreakGlass', input.id, ['id']);
    const comment = text(input.comment, 2000, 'comment');
    const where = { AND: [await this.visibility.breakGlasses(actor), { id }] };
    const opened = await this.clients.of(actor.tenant).breakGlass.findFirst({ where });
    if (opened === null) throw refusal('notFound', { what: 'break-glass', id }, ['id']);
    await this.#requireRole(actor, opened.ownerAccountId);
    if (actor.kind === 'SERVICE') throw refusal('forbidden', { role: 'APPROVER', scope: 'a person: service accounts cannot review' });
    if (opened.openedBy === actor.subject) throw refusal('selfApproval', { reason: 'Somebody else than who opened it has to review it.' });
    const committed = await this.ledger.commit(actor, async (tx, record) => {
      await tx.$queryRaw`SELECT 1 FROM break_glass WHERE id = ${id}::uuid FOR UPDATE`;
      const current = await tx.breakGlass.findFirstOrThrow({ where: { id }, include: { grants: { where: { desired: true } } } });
      if (current.lockVersion !== input.ifVersion) throw refusal('staleVersion', { currentVersion: current.lockVersion }, ['ifVersion']);
      if (current.reviewedAt !== null) throw refusal('invalidState', { reason: `${current.reviewedBy} has reviewed it.` }, ['id']);
      const { justified } = input;
      const now = this.clock.now();
      const reviewed = await tx.breakGlass.update({
        where: { id },
        data: { reviewedBy: actor.subject, reviewedAt: now, justified, comment, lockVersion: { increment: 1 } },
      });
      record({ action: 'break-glass.reviewed', targetType: 'BreakGlass', targetId: id, after: { justified, comment } });
      const grants = current.grants.map((grant) => grant.id);
      if (!justified) await endGrants(tx, record, grants, { reason: 'REVOKED', by: actor.subject, comment, now });
      return reviewed;
    });
    this.reconciler.wake(actor.tenant);
    return committed;
  }

  async #requireResponsible(actor: Actor, accountId: string, now: Date): Promise<void> {
    await this.#requireRole(actor, accountId);
    if (actor.kind !== 'USER') throw refusal('forbidden', { role: 'APPROVER', scope: 'a person: service accounts cannot break glass' });
    const { mfaSeconds } = this.settings.breakGlass;
    const age = actor.mfaAt === undefined ? Infinity : (now.getTime() - actor.mfaAt.getTime()) / 1000;
    if (age > mfaSeconds)
      throw refusal('forbidden', { role: `a second factor of the last ${mfaSeconds} seconds`, scope: `account ${accountId}` });
  }

  async #requireRole(actor: Actor, accountId: string): Promise<void> {
    const scope = { kind: 'ACCOUNT', accountId } as const;
    if (await this.access.may(actor, 'POLICY_ADMIN', scope)) return;
    await this.access.require(actor, 'APPROVER', scope);
  }
}
