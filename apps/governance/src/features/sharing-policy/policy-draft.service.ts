import { policyDigest } from '@mlapps/governance-api/sharing-policy/policy-digest';
import type { PolicyContent, PolicyScope } from '@mlapps/governance-api/sharing-policy/policy-content';
import type { PolicyDraftInput } from '@mlapps/governance-api/schema-types.gen';
import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import type { Clock } from '../../platform/clock.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { newId } from '../../platform/new-id.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import type { Change, Committed } from '../audit/ledger.js';
import type { PolicyChange } from './policy-change.js';
import { PolicyChanges } from './policy-changes.js';
import type { Changed } from './policy-changes.js';
import { invalid, requireContent, requireDescription, requireName, requireScope } from './policy-input.rules.js';
import { stateAfter } from './policy-lifecycle.rules.js';
import { checkAgainstMirror } from './policy-mirror.rules.js';
import { scopeIdOf, scopeOf } from './policy-record.js';
import { whereaboutsOf } from './policy-whereabouts.js';

/** A policy that there is none of yet. */
export interface NewPolicy {
  readonly name: string;
  readonly description: string;
  readonly content: PolicyContent;
  readonly managedBy: 'apply' | null;
}

/** Writes policies and their versions. */
@Injectable()
export class PolicyDraftService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(PolicyChanges) private readonly changes: PolicyChanges,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal */
  async draft(input: PolicyDraftInput, actor: Actor): Promise<Committed<Changed>> {
    return input.id == null ? this.#create(input, actor) : this.#edit(input, idOf('SharingPolicy', input.id, ['id']), actor);
  }

  async #create(input: PolicyDraftInput, actor: Actor): Promise<Committed<Changed>> {
    if (input.ifVersion != null)
      throw refusal('validation', { reason: 'ifVersion is of a policy that exists: give its id.' }, ['ifVersion']);
    const scope = requireScope(input.scope);
    await this.access.require(actor, 'POLICY_ADMIN', scope);
    const name = requireName(input.name);
    const description = requireDescription(input.description ?? '');
    const content = await this.#checked(scope, input, actor);
    return this.ledger.commit(actor, (tx, record) => this.create({ name, description, content, managedBy: null }, { tx, record, actor }));
  }

  /** @throws Refusal `conflict` when the name is taken */
  async create(
    { name, description, content, managedBy }: NewPolicy,
    { tx, record, actor }: { readonly tx: Transaction; readonly record: (change: Change) => void; readonly actor: Actor },
  ): Promise<Changed> {
    const now = this.clock.now();
    const [id, values] = [newId(), versionValues(content, actor.subject)];
    const { scope, modes } = content;
    const made = await tx.sharingPolicy.createMany({
      data: {
        id,
        name,
        description,
        scopeKind: scope.kind,
        scopeId: scopeIdOf(scope),
        state: 'DRAFT',
        requestMode: modes.request,
        reconcileMode: modes.reconcile,
        latestVersion: 1,
        managedBy,
        createdAt: now,
        updatedAt: now,
      },
      skipDuplicates: true,
    });
    if (made.count === 0) throw refusal('conflict', { reason: `There is a policy named ${name} already.` }, ['name']);
    await tx.policyVersion.create({ data: { ...values, id: newId(), policyId: id, number: 1, state: 'DRAFT', createdAt: now } });
    const after = { name, version: 1, digest: values.digest, state: 'DRAFT', by: managedBy };
    record({ action: 'policy.drafted', targetType: 'SharingPolicy', targetId: id, after });
    return { id };
  }

  async #edit(input: PolicyDraftInput, id: string, actor: Actor): Promise<Committed<Changed>> {
    if (input.ifVersion == null)
      throw refusal('validation', { reason: 'ifVersion is missing: which edit of the policy was read?' }, ['ifVersion']);
    const target = { id, ifVersion: input.ifVersion, role: 'POLICY_ADMIN' } as const;
    await this.changes.requireRole(actor, target);
    const policy = await this.clients.of(actor.tenant).sharingPolicy.findUniqueOrThrow({ where: { id } });
    const scope = scopeOf(policy);
    if (input.name != null && input.name !== policy.name)
      throw refusal('validation', { reason: 'The name of a policy cannot be changed.' }, ['name']);
    if (input.scope != null && JSON.stringify(requireScope(input.scope)) !== JSON.stringify(scope))
      throw refusal('validation', { reason: 'The scope of a policy cannot be changed: draft another one.' }, ['scope']);
    const description = input.description == null ? undefined : requireDescription(input.description);
    const content = await this.#checked(scope, input, actor);
    return this.changes.change(actor, target, async (change) => {
      if (description !== undefined) change.set({ description });
      await this.write(change, content, actor.subject);
    });
  }

  /**
   * The newest version if nobody was asked to approve it yet; otherwise another one, which takes its place.
   *
   * @param place `another`: what somebody is writing is left as it is
   */
  async write(change: PolicyChange, content: PolicyContent, author: string, place: 'newest' | 'another' = 'newest'): Promise<void> {
    const { newest } = change;
    const values = versionValues(content, author);
    if (place === 'newest' && newest.submittedAt === null && stateAfter(newest.state, 'edit') !== undefined) {
      const writers = [...new Set([...newest.writers, author])];
      await change.move(newest, 'edit', { ...values, author: newest.author, writers });
      change.tell('drafted', { ...newest, digest: values.digest });
      return;
    }
    if (['DRAFT', 'IN_REVIEW', 'APPROVED'].includes(newest.state)) await replace(change);
    const added = await change.addVersion(values);
    change.tell('drafted', added);
  }

  async #checked(scope: PolicyScope, input: PolicyDraftInput, actor: Actor): Promise<PolicyContent> {
    const content = requireContent(scope, input.content);
    requireUnexpired(content, this.clock.now());
    const { errors } = checkAgainstMirror(content, await whereaboutsOf([content], this.clients.of(actor.tenant)));
    if (errors.length > 0) throw invalid(errors, ['content']);
    return content;
  }
}

async function replace(change: PolicyChange): Promise<void> {
  const { newest } = change;
  await change.move(newest, 'replace', { endedAt: change.now, activateAt: null });
  await change.voidApprovals(newest);
  change.tell('superseded', newest);
}

/** @throws Refusal `validation` */
export function requireUnexpired({ expiresAt }: PolicyContent, now: Date): void {
  if (expiresAt === undefined || new Date(expiresAt) > now) return;
  throw refusal('validation', { reason: 'expiresAt must be in the future.' }, ['content', 'expiresAt']);
}

function versionValues(content: PolicyContent, author: string) {
  const { modes, expiresAt, rules } = content;
  return {
    digest: policyDigest(content),
    document: { rules } as object,
    requestMode: modes.request,
    reconcileMode: modes.reconcile,
    expiresAt: expiresAt === undefined ? null : new Date(expiresAt),
    author,
    writers: [author],
  };
}
