import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import type { DriftFinding, MlflowApp, PermissionLevel } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import type { Change, Committed } from '../audit/ledger.js';
import type { Decision, Question } from '../decision/engine/decision.js';
import { readPrincipal } from '../decision/read-question.js';
import { Reconciler } from '../share/reconcile/reconciler.js';
import { checkPossible } from '../share/request/check-possible.js';
import { DecideAndCommit } from '../share/request/decide-and-commit.js';
import { fileRequest } from '../share/request/file-request.js';
import { endAsked, text } from '../share/request/read-request.js';
import { resolvePrincipal } from '../share/request/resolve-principal.js';
import { ShareRequestService, questionOf } from '../share/request/share-request.service.js';
import { ShareSettings } from '../share/share-settings.js';
import { principalInputOf } from './adoption.rules.js';
import type { DriftView } from './drift.rules.js';
import { DriftService, whyNot } from './drift.service.js';

export interface Adoption {
  readonly id: string;
  readonly ifVersion: number;
  readonly permission: PermissionLevel;
  readonly reason: string;
  readonly ticket?: string | null;
  readonly until?: Date | null;
  readonly durationSeconds?: number | null;
}

interface Terms {
  readonly reason: string;
  readonly ticket: string | null;
  readonly until: Date | null;
  readonly now: Date;
}

/**
 * Takes over access that somebody gave outside of this service: everybody in the share gets a grant, and then the share goes.
 *
 * By design
 * - What was given outside is judged like a request: the policies have to allow it for everybody in the share, or nothing is adopted; approvals
 *   that a rule asks for are asked for, of somebody else than who adopts (2026-11-26).
 * - Access is never interrupted: the share stays until RAM shows every one of its principals in a share of ours, and goes then (2026-11-26).
 * - A grant that comes to nothing (rejected, not accepted, revoked) leaves the share where it was, as an open finding (2026-11-26).
 */
@Injectable()
export class AdoptionService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(DriftService) private readonly drift: DriftService,
    @Inject(DecideAndCommit) private readonly deciding: DecideAndCommit,
    @Inject(ShareRequestService) private readonly requests: ShareRequestService,
    @Inject(ShareSettings) private readonly settings: ShareSettings,
    @Inject(Reconciler) private readonly reconciler: Reconciler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal */
  async adopt(adoption: Adoption, actor: Actor): Promise<Committed<{ readonly id: string }>> {
    const now = this.clock.now();
    const reason = text(adoption.reason, 1000, 'reason');
    const ticket = adoption.ticket == null ? null : text(adoption.ticket, 128, 'ticket');
    const terms: Terms = { reason, ticket, until: endAsked(adoption, now), now };
    const [finding] = await this.drift.find([adoption.id], actor);
    if (finding === undefined) throw refusal('notFound', { what: 'finding', id: adoption.id }, ['id']);
    await this.access.require(actor, 'POLICY_ADMIN', { kind: 'ACCOUNT', accountId: finding.accountId });
    if (finding.kind !== 'UNMANAGED_SHARE' || finding.shareId !== null || finding.resourceArn === null)
      throw refusal('invalidState', { reason: 'Only shares that were made outside of this service can be adopted.' }, ['id']);
    const app = await this.requests.findApp(actor.tenant, finding.resourceArn);
    const questions = await this.#questions(finding, adoption, terms, actor);
    const committed = await this.deciding.runMany(actor, questions, async (tx, record, decisions, settled) => {
      await this.#begin(tx, record, finding, adoption, terms, actor);
      for (const [index, question] of questions.entries())
        await this.#ask(tx, record, { question, decision: decisions[index]!, app, terms, actor });
      await settled();
      return { id: finding.id };
    });
    this.reconciler.wake(actor.tenant);
    return committed;
  }

  async #questions(finding: DriftFinding, { permission }: Adoption, { ticket, now }: Terms, actor: Actor): Promise<Question[]> {
    const names = ((finding.observed ?? {}) as DriftView).principals ?? [];
    if (names.length === 0) throw refusal('invalidState', { reason: 'Nobody is in the share: remedy it instead.' }, ['id']);
    const organization = await this.clients.of(actor.tenant).organization.findFirst({ select: { organizationId: true } });
    return names.map((name) => {
      const input = principalInputOf(name, organization?.organizationId);
      if (input === undefined) throw refusal('invalidState', { reason: `${name} is in the share, and cannot be given a grant.` }, ['id']);
      return questionOf(readPrincipal(input, ['id']), finding.resourceArn!, permission, ticket, actor, now);
    });
  }

  async #begin(
    tx: Transaction,
    record: (change: Change) => void,
    { id, state, ramArn }: DriftFinding,
    { permission, ifVersion }: Adoption,
    { reason }: Terms,
    { subject }: Actor,
  ): Promise<void> {
    const adopted = { adoptPermission: permission, adoptedBy: subject, adoptReason: reason };
    const changed = await tx.driftFinding.updateMany({
      where: { id, lockVersion: ifVersion, state: { in: ['OPEN', 'ACCEPTED'] } },
      data: { ...adopted, state: 'REMEDYING', acceptedBy: null, acceptReason: null, acceptedUntil: null, lockVersion: { increment: 1 } },
    });
    if (changed.count === 0) throw await whyNot(tx, id, ifVersion, 'adopted');
    const after = { state: 'REMEDYING', permission, reason, ramArn };
    record({ action: 'drift.adopting', targetType: 'DriftFinding', targetId: id, before: { state }, after });
  }

  /** One who has the access by a grant, or has asked for it, needs no other request. */
  async #ask(
    tx: Transaction,
    record: (change: Change) => void,
    asked: {
      readonly question: Question;
      readonly decision: Decision;
      readonly app: MlflowApp;
      readonly terms: Terms;
      readonly actor: Actor;
    },
  ): Promise<void> {
    const { question, decision, app, actor } = asked;
    const { reason: justification, ticket, until, now } = asked.terms;
    const { permission } = question;
    const principal = await resolvePrincipal(tx, question.principal, ['id']);
    const same = { principalKind: principal.kind, principal: principal.principal, resourceArn: app.arn, permission };
    const known =
      (await tx.grant.findFirst({ where: { ...same, desired: true, breakGlassId: null } })) ??
      (await tx.shareRequest.findFirst({ where: { ...same, state: 'PENDING_APPROVAL' } }));
    if (known !== null) return;
    if (decision.outcome !== 'ALLOW')
      throw refusal('denied', { reason: `The policies do not allow ${permission} for ${principal.principal}: ${decision.reason}.` }, [
        'permission',
      ]);
    await checkPossible(tx, app, principal, { permission });
    const { approvalSeconds } = this.settings;
    const given = { requester: actor.subject, principal, app, permission, justification, ticket, until, extendsGrantId: null };
    await fileRequest(tx, record, { ...given, question, decision, now, approvalSeconds });
  }
}
