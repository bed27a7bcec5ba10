import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import type { Clock } from '../../platform/clock.js';
import { uuidOf } from '../../platform/graphql/global-id.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import type { Grant, Share } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import type { Committed } from '../audit/ledger.js';
import { scopeOf } from '../decision/decision.service.js';
import { endGrants, lockSharesOf } from './end-grants.js';
import { upcomingRevision } from './open-grant.js';
import { Reconciler } from './reconcile/reconciler.js';
import { requestRepair } from './request-repair.js';
import { principalOf } from './request/principal-of.js';
import { text } from './request/read-request.js';

interface VersionedInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly ifVersion: number;
}

export type GrantRevokeInput = VersionedInput & { readonly reason: string };
export type GrantShortenInput = VersionedInput & { readonly until: Date };
export type GrantAcceptInput = VersionedInput;

export interface ShareRevokeInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly reason: string;
}

type OwnedGrant = Grant & { readonly share: Share };

/** Ends, shortens and accepts grants. None of it waits for AWS. */
@Injectable()
export class GrantService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Reconciler) private readonly reconciler: Reconciler,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async revoke(input: GrantRevokeInput, actor: Actor): Promise<Committed<{ readonly id: string }>> {
    const comment = text(input.reason, 2000, 'reason');
    const { id } = await this.#findFor(actor, input.id);
    const committed = await this.ledger.commit(actor, async (tx, record) => {
      await this.#lock(tx, id, input.ifVersion);
      await endGrants(tx, record, [id], { reason: 'REVOKED', by: actor.subject, comment, now: this.clock.now() });
      return { id };
    });
    this.reconciler.wake(actor.tenant);
    return committed;
  }

  async shorten(input: GrantShortenInput, actor: Actor): Promise<Committed<{ readonly id: string }>> {
    const { id } = await this.#findFor(actor, input.id);
    const { until } = input;
    if (until <= this.clock.now()) throw refusal('validation', { reason: 'This is in the past. To end it now, revoke it.' }, ['until']);
    return this.ledger.commit(actor, async (tx, record) => {
      const { expiresAt } = await this.#lock(tx, id, input.ifVersion);
      if (expiresAt !== null && until >= expiresAt)
        throw refusal('invalidState', { reason: 'It ends earlier already. To let it last longer, ask for it with shareRequest.' }, [
          'until',
        ]);
      await tx.grant.update({ where: { id }, data: { expiresAt: until, lockVersion: { increment: 1 } } });
      const before = { expiresAt: expiresAt?.toISOString() ?? null };
      record({ action: 'grant.shortened', targetType: 'Grant', targetId: id, before, after: { expiresAt: until.toISOString() } });
      return { id };
    });
  }

  /** By somebody of the consumer's side: access is not pressed on anybody. */
  async accept(input: GrantAcceptInput, actor: Actor): Promise<Committed<{ readonly id: string }>> {
    const grant = await this.#find(actor, uuidOf('Grant', input.id, ['id']));
    await this.access.require(actor, 'REQUESTER', scopeOf(principalOf(grant.principalKind, grant.principal)));
    const committed = await this.ledger.commit(actor, async (tx, record) => {
      const { id, requiresAcceptance, acceptedAt } = await this.#lock(tx, grant.id, input.ifVersion);
      if (!requiresAcceptance || acceptedAt !== null)
        throw refusal('invalidState', { reason: acceptedAt === null ? 'It needs no acceptance.' : 'It is accepted already.' }, ['id']);
      const now = this.clock.now();
      const revision = await upcomingRevision(tx);
      await tx.share.update({ where: { id: grant.shareId }, data: { desiredRevision: revision, dueAt: now, attempts: 0 } });
      await tx.grant.update({ where: { id }, data: { acceptedAt: now, acceptedBy: actor.subject, lockVersion: { increment: 1 } } });
      record({ action: 'grant.accepted', targetType: 'Grant', targetId: id, after: { acceptedBy: actor.subject } });
      return { id };
    });
    this.reconciler.wake(actor.tenant);
    return committed;
  }

  async revokeShare(input: ShareRevokeInput, actor: Actor): Promise<Committed<{ readonly id: string }>> {
    const comment = text(input.reason, 2000, 'reason');
    const share = await this.#findShare(actor, input.id);
    if (!(await this.#ownsSide(actor, share.ownerAccountId))) throw forbidden(share.ownerAccountId);
    const committed = await this.ledger.commit(actor, async (tx, record) => {
      await tx.$queryRaw`SELECT 1 FROM share WHERE id = ${share.id}::uuid FOR UPDATE`;
      const grants = await tx.grant.findMany({ where: { shareId: share.id, desired: true }, select: { id: true } });
      if (grants.length === 0) throw refusal('invalidState', { reason: 'Nothing of the share is wanted any more.' }, ['id']);
      await endGrants(
        tx,
        record,
        grants.map(({ id }) => id),
        { reason: 'REVOKED', by: actor.subject, comment, now: this.clock.now() },
      );
      return { id: share.id };
    });
    this.reconciler.wake(actor.tenant);
    return committed;
  }

  /** Brings RAM to what is wanted again: what a remedy of drift comes down to. */
  async repair(shareId: string, actor: Actor): Promise<Committed<{ readonly id: string }>> {
    const share = await this.#findShare(actor, shareId);
    if (!(await this.#ownsSide(actor, share.ownerAccountId))) throw forbidden(share.ownerAccountId);
    const committed = await this.ledger.commit(actor, async (tx, record) => {
      if (!(await requestRepair(tx, record, share.id, this.clock.now())))
        throw refusal('invalidState', { reason: 'The share has ended.' }, ['id']);
      return { id: share.id };
    });
    this.reconciler.wake(actor.tenant);
    return committed;
  }

  async #findShare(actor: Actor, globalId: string): Promise<Share> {
    const id = uuidOf('Share', globalId, ['id']);
    const share = await this.clients.of(actor.tenant).share.findFirst({ where: { id } });
    if (share === null) throw refusal('notFound', { what: 'share', id }, ['id']);
    return share;
  }

  async #find(actor: Actor, id: string): Promise<OwnedGrant> {
    const grant = await this.clients.of(actor.tenant).grant.findFirst({ where: { id }, include: { share: true } });
    if (grant === null) throw refusal('notFound', { what: 'grant', id }, ['id']);
    return grant;
  }

  /** Both sides may take access away. */
  async #findFor(actor: Actor, globalId: string): Promise<OwnedGrant> {
    const grant = await this.#find(actor, uuidOf('Grant', globalId, ['id']));
    if (await this.#ownsSide(actor, grant.share.ownerAccountId)) return grant;
    if (await this.access.may(actor, 'REQUESTER', scopeOf(principalOf(grant.principalKind, grant.principal)))) return grant;
    throw forbidden(grant.share.ownerAccountId);
  }

  async #ownsSide(actor: Actor, accountId: string): Promise<boolean> {
    const scope = { kind: 'ACCOUNT', accountId } as const;
    return (await this.access.may(actor, 'REQUESTER', scope)) || this.access.may(actor, 'APPROVER', scope);
  }

  /** @throws Refusal unless it is wanted, and in this version */
  async #lock(tx: Transaction, id: string, ifVersion: number): Promise<Grant> {
    await lockSharesOf(tx, [id]);
    const grant = await tx.grant.findFirstOrThrow({ where: { id } });
    if (grant.lockVersion !== ifVersion) throw refusal('staleVersion', { currentVersion: grant.lockVersion }, ['ifVersion']);
    if (!grant.desired) throw refusal('invalidState', { reason: `The grant has ended: ${grant.endReason}.` }, ['id']);
    return grant;
  }
}

function forbidden(accountId: string) {
  return refusal('forbidden', { role: 'REQUESTER or APPROVER', scope: `account ${accountId}` });
}
