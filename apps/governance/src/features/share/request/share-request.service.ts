import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../../errors.js';
import type { Clock } from '../../../platform/clock.js';
import { readGlobalId, uuidOf } from '../../../platform/graphql/global-id.js';
import { CLOCK } from '../../../platform/injection-tokens.js';
import { newId } from '../../../platform/new-id.js';
import type { Grant, MlflowApp, PermissionLevel, ShareRequest } from '../../../platform/prisma/client/client.js';
import { TenantClients } from '../../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../../platform/prisma/tenant-clients.js';
import { AccessService } from '../../access/access.service.js';
import type { Actor } from '../../access/actor.js';
import type { Change, Committed } from '../../audit/ledger.js';
import { scopeOf } from '../../decision/decision.service.js';
import type { Decision, Principal, Question } from '../../decision/engine/decision.js';
import { readPrincipal } from '../../decision/read-question.js';
import type { PrincipalInput } from '../../decision/read-question.js';
import { Reconciler } from '../reconcile/reconciler.js';
import { ShareSettings } from '../share-settings.js';
import { DecideAndCommit } from './decide-and-commit.js';
import { grantRequest } from './grant-request.js';
import { endAsked, text } from './read-request.js';
import { outcomeOf, storedDecision } from './request.rules.js';
import { resolvePrincipal } from './resolve-principal.js';
import type { ResolvedPrincipal } from './resolve-principal.js';

export interface ShareRequestInput {
  readonly idempotencyKey: string;
  readonly principal: PrincipalInput;
  /** ARN of an app, or its global id. */
  readonly resource: string;
  readonly permission: PermissionLevel;
  readonly justification: string;
  readonly ticket?: string | null;
  readonly until?: Date | null;
  readonly durationSeconds?: number | null;
  /** Global id of a grant that is to last longer. */
  readonly extends?: string | null;
}

/** Requests for access: decided at once, and granted at once or when as many approve as the policies want. */
@Injectable()
export class ShareRequestService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(DecideAndCommit) private readonly deciding: DecideAndCommit,
    @Inject(ShareSettings) private readonly settings: ShareSettings,
    @Inject(Reconciler) private readonly reconciler: Reconciler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal; a request that the policies deny is none: it is kept, with why */
  async create(input: ShareRequestInput, actor: Actor): Promise<Committed<ShareRequest>> {
    const now = this.clock.now();
    const principal = readPrincipal(input.principal, ['principal']);
    const justification = text(input.justification, 2000, 'justification');
    const ticket = input.ticket == null ? null : text(input.ticket, 128, 'ticket');
    const until = endAsked(input, now);
    await this.access.require(actor, 'REQUESTER', scopeOf(principal));
    const app = await this.findApp(actor.tenant, input.resource);
    const question = questionOf(principal, app.arn, input.permission, ticket, actor, now);
    const committed = await this.deciding.run(actor, question, async (tx, record, decision, settled) => {
      const resolved = await resolvePrincipal(tx, principal, ['principal']);
      const extended = await this.#checkPossible(tx, app, resolved, input);
      const state = outcomeOf(decision, 0);
      const request = await tx.shareRequest.create({
        data: {
          id: newId(),
          requester: actor.subject,
          principalKind: resolved.kind,
          principal: resolved.principal,
          consumerAccountId: resolved.consumerAccountId,
          resourceArn: app.arn,
          ownerAccountId: app.accountId,
          permission: input.permission,
          justification,
          ticket,
          requestedUntil: until,
          state,
          decision: storedDecision(decision) as never,
          context: storedContext(question) as never,
          extendsGrantId: extended?.id ?? null,
          requiredApprovals: decision.obligations?.approvals ?? 0,
          createdAt: now,
          expiresAt: new Date(now.getTime() + this.settings.approvalSeconds * 1000),
          decidedAt: state === 'PENDING_APPROVAL' ? null : now,
        },
      });
      recordRequest(record, request, decision);
      if (state === 'APPROVED')
        await grantRequest(tx, record, { request, principal: resolved, app, obligations: decision.obligations!, now });
      await settled();
      return request;
    });
    this.reconciler.wake(actor.tenant);
    return committed;
  }

  /** @throws Refusal `notFound` */
  async findApp(tenant: string, resource: string): Promise<MlflowApp> {
    const read = readGlobalId(resource);
    const arn = read?.type === 'MlflowApp' ? read.id : resource;
    const app = await this.clients.of(tenant).mlflowApp.findFirst({ where: { arn, closedAt: null } });
    if (app === null) throw refusal('notFound', { what: 'app', id: resource.slice(0, 256) }, ['resource']);
    return app;
  }

  /** @throws Refusal; returns the grant that is to be extended */
  async #checkPossible(
    tx: Transaction,
    app: MlflowApp,
    { kind, principal, consumerAccountId }: ResolvedPrincipal,
    input: ShareRequestInput,
  ): Promise<Grant | undefined> {
    if (consumerAccountId === app.accountId)
      throw refusal('validation', { reason: "The app is in the account's own hands: it needs no share." }, ['resource']);
    const owner = await tx.account.findFirst({ where: { accountId: app.accountId } });
    if (owner?.state !== 'ACTIVE' || owner.closedAt !== null)
      throw refusal('invalidState', { reason: `The account ${app.accountId}, which owns the app, is not active.` }, ['resource']);
    const same = { principalKind: kind, principal, resourceArn: app.arn };
    const pending = await tx.shareRequest.findFirst({ where: { ...same, permission: input.permission, state: 'PENDING_APPROVAL' } });
    if (pending !== null) throw refusal('conflict', { reason: `The request ${pending.id} asks for the same and waits for approval.` });
    const extended = extendedOf(input);
    const grants = await tx.grant.findMany({ where: { ...same, desired: true } });
    if (extended !== undefined) {
      const grant = grants.find(({ id }) => id === extended);
      if (grant === undefined)
        throw refusal('notFound', { what: 'active grant of this principal and app', id: input.extends! }, ['extends']);
      return grant;
    }
    const active = grants.find(({ permission, breakGlassId }) => permission === input.permission && breakGlassId === null);
    if (active !== undefined)
      throw refusal('conflict', { reason: `The grant ${active.id} gives this already. To make it last longer, name it in extends.` });
    return undefined;
  }
}

function extendedOf(input: ShareRequestInput): string | undefined {
  if (input.extends == null) return undefined;
  return uuidOf('Grant', input.extends, ['extends']);
}

export function questionOf(
  principal: Principal,
  resource: string,
  permission: PermissionLevel,
  ticket: string | null,
  { claims, mfaAt }: Pick<Actor, 'claims' | 'mfaAt'>,
  now: Date,
): Question {
  const context = { ...(ticket !== null && { ticket }), ...(mfaAt && { mfaAt: mfaAt.getTime() }), claims };
  return { principal, permission, resource, at: now.getTime(), context };
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
