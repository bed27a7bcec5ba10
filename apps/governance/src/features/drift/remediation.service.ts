import { DeleteResourceShareCommand, DisassociateResourceShareCommand, GetResourceShareAssociationsCommand } from '@aws-sdk/client-ram';
import { Inject, Injectable } from '@nestjs/common';

import type { Config } from '../../config.js';
import { refusal } from '../../errors.js';
import { awsFailure } from '../../platform/aws/aws-failure.js';
import { allPages } from '../../platform/aws/pages.js';
import { CLOCK, CONFIG } from '../../platform/injection-tokens.js';
import type { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/new-id.js';
import type { DriftFinding, DriftRemediation } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { Tenants } from '../../tenants.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import type { Committed } from '../audit/ledger.js';
import { DriftService } from './drift.service.js';
import { isIn } from './observed-ram.js';
import { mostChanges, remedyOf } from './remedy.rules.js';
import type { BlastSettings, Remedy, RemedyCall } from './remedy.rules.js';

export interface RemediationRequest {
  /** Of findings. */
  readonly ids: readonly string[];
  readonly dryRun: boolean;
  readonly maxChanges?: number | null;
}

const MOST_FINDINGS = 100;

/**
 * Does something about findings, or says what it would do.
 *
 * By design
 * - What this service keeps is written to by the reconciler alone: the remedy makes the share due. Only what nobody here made is changed at once (2026-11-26).
 * - The intent is committed before a call is made; a call that did not get through is seen by the next scan, which opens the finding again (2026-11-26).
 */
@Injectable()
export class RemediationService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(Tenants) private readonly tenants: Tenants,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(DriftService) private readonly drift: DriftService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, keyof BlastSettings>,
  ) {}

  /** @throws Refusal */
  async remediate({ ids, dryRun, maxChanges }: RemediationRequest, actor: Actor): Promise<Committed<{ readonly id: string }>> {
    const findings = await this.#findings(ids, actor, dryRun);
    if (maxChanges != null && maxChanges < 1) throw refusal('validation', { reason: 'maxChanges must be at least 1.' }, ['maxChanges']);
    const remedies: Remedy[] = [];
    for (const finding of findings) remedies.push(await this.#plan(actor.tenant, finding));
    const grants = await this.clients.of(actor.tenant).grant.count({ where: { endedAt: null } });
    const most = mostChanges(this.config, grants, maxChanges);
    const changes = remedies.reduce((sum, remedy) => sum + remedy.changes, 0);
    if (!dryRun && changes > most) {
      throw refusal(
        'limitExceeded',
        { reason: `This makes ${changes} changes, and one remediation may make ${most}. Do it in parts, or raise the limit.` },
        ['ids'],
      );
    }
    const id = newId();
    const row = { id, dryRun, changes, most, createdBy: actor.subject, createdAt: this.clock.now() };
    const committed = await this.ledger.commit(actor, async (tx, record) => {
      await tx.driftRemediation.create({ data: { ...row, remedies: remedies as never } });
      if (dryRun) return { id };
      for (const remedy of remedies.filter(({ action }) => action !== 'BY_HAND')) {
        const finding = findings.find((each) => each.id === remedy.findingId)!;
        await begin(tx, finding, remedy, this.clock.now());
        const after = { state: 'REMEDYING', remedy: remedy.action, remediation: id };
        record({ action: 'drift.remedied', targetType: 'DriftFinding', targetId: finding.id, before: { state: finding.state }, after });
      }
      return { id };
    });
    if (!dryRun) await this.#carryOut(actor.tenant, id, remedies);
    return committed;
  }

  /** Those of others are seen by policy admins of the organization. */
  async find(id: string, actor: Actor): Promise<DriftRemediation | null> {
    const found = await this.clients.of(actor.tenant).driftRemediation.findUnique({ where: { id } });
    const seen = found?.createdBy === actor.subject || (await this.access.may(actor, 'POLICY_ADMIN', { kind: 'ORGANIZATION' }));
    return seen ? found : null;
  }

  async #findings(ids: readonly string[], actor: Actor, dryRun: boolean): Promise<DriftFinding[]> {
    if (ids.length === 0 || ids.length > MOST_FINDINGS)
      throw refusal('validation', { reason: `Give 1 to ${MOST_FINDINGS} findings.` }, ['ids']);
    const findings = await this.drift.find(ids, actor);
    const missing = ids.find((id) => !findings.some((finding) => finding.id === id));
    if (missing !== undefined) throw refusal('notFound', { what: 'finding', id: missing }, ['ids']);
    const accounts = new Set(findings.map(({ accountId }) => accountId));
    if (!dryRun) for (const accountId of accounts) await this.access.require(actor, 'POLICY_ADMIN', { kind: 'ACCOUNT', accountId });
    const over = findings.find(({ state }) => state === 'RESOLVED');
    if (over !== undefined) throw refusal('invalidState', { reason: 'A finding is resolved already: read them again.' }, ['ids']);
    return findings;
  }

  async #plan(tenant: string, finding: DriftFinding): Promise<Remedy> {
    if (finding.kind !== 'UNMANAGED_SHARE') return remedyOf(finding, false);
    try {
      return remedyOf(finding, await this.#carriesOthers(tenant, finding));
    } catch (error) {
      throw refusal(
        'upstreamUnavailable',
        { reason: `RAM of account ${finding.accountId} cannot be asked: ${awsFailure(error).message}` },
        ['ids'],
      );
    }
  }

  async #carriesOthers(tenant: string, { accountId, region, ramArn, resourceArn }: DriftFinding): Promise<boolean> {
    const { ram } = this.tenants.of(tenant).aws.of(accountId, region);
    const inside = await allPages(async (nextToken) => {
      const input = { associationType: 'RESOURCE' as const, resourceShareArns: [ramArn!], nextToken };
      const answer = await ram.send(new GetResourceShareAssociationsCommand(input));
      return { items: answer.resourceShareAssociations, next: answer.nextToken };
    });
    return inside.some(({ associatedEntity, status }) => associatedEntity !== resourceArn && isIn({ status: status ?? '' }));
  }

  async #carryOut(tenant: string, id: string, remedies: readonly Remedy[]): Promise<void> {
    const done: Remedy[] = [];
    for (const remedy of remedies) {
      try {
        for (const call of remedy.calls) await this.#send(tenant, call);
        done.push(remedy);
      } catch (error) {
        const { code, message } = awsFailure(error);
        done.push({ ...remedy, error: `${code}: ${message}` });
      }
    }
    await this.clients.of(tenant).driftRemediation.update({ where: { id }, data: { remedies: done as never } });
  }

  /** What is gone already is what was wanted. */
  async #send(tenant: string, { operation, accountId, region, ramArn, resourceArns }: RemedyCall): Promise<void> {
    const { ram } = this.tenants.of(tenant).aws.of(accountId, region);
    try {
      if (operation === 'DeleteResourceShare') await ram.send(new DeleteResourceShareCommand({ resourceShareArn: ramArn }));
      else await ram.send(new DisassociateResourceShareCommand({ resourceShareArn: ramArn, resourceArns: [...resourceArns] }));
    } catch (error) {
      if ((error as Error).name !== 'UnknownResourceException') throw error;
    }
  }
}

async function begin(tx: Transaction, { id, kind, shareId, principal }: DriftFinding, { action }: Remedy, now: Date): Promise<void> {
  const state = { state: 'REMEDYING' as const, acceptedBy: null, acceptReason: null, acceptedUntil: null };
  await tx.driftFinding.update({ where: { id }, data: { ...state, lockVersion: { increment: 1 } } });
  if (action !== 'RECONCILE' || shareId === null) return;
  await tx.share.update({ where: { id: shareId }, data: { repair: true, dueAt: now } });
  const grants = { shareId, ...(principal !== null && { ramPrincipal: principal }), desired: true };
  if (kind === 'INVITATION_EXPIRED') await tx.grant.updateMany({ where: grants, data: { invitations: 0, invitationStatus: null } });
  if (kind === 'COMPANION_GRANT')
    await tx.companion.updateMany({ where: { kind: 'BUCKET_POLICY', grant: grants }, data: { applied: false } });
}
