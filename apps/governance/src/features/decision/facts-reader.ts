import { Inject, Injectable } from '@nestjs/common';

import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { OrganizationFactsService } from '../organization/organization-facts.service.js';
import type { PolicyDocument } from '../sharing-policy/sharing-rule.js';
import type { DecisionFacts, PolicyFact, PolicyScope } from './engine/decision.js';

/** Types whose changes can change a decision. */
const DECIDING = ['Organization', 'OrgUnit', 'Account', 'MlflowApp', 'Domain', 'SharingPolicy', 'PolicyVersion'];

export interface ReadFacts {
  /** With the policies as enforced on requests. */
  readonly facts: DecisionFacts;
  /** The same policies in the same order, as enforced on existing grants. */
  readonly reconcilePolicies: readonly PolicyFact[];
}

/** Reads what decisions depend on, all of it at one revision. */
@Injectable()
export class FactsReader {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(OrganizationFactsService) private readonly organization: OrganizationFactsService,
  ) {}

  async revision(tenant: string): Promise<bigint> {
    const head = await this.clients.of(tenant).ledgerHead.findUnique({ where: { tenant } });
    return head?.seq ?? 0n;
  }

  /** Whether anything between two revisions concerned decisions. */
  async concerned(tenant: string, after: bigint, upTo: bigint): Promise<boolean> {
    const event = await this.clients.of(tenant).auditEvent.findFirst({
      where: { seq: { gt: after, lte: upTo }, targetType: { in: DECIDING } },
      select: { seq: true },
    });
    return event !== null;
  }

  async read(tenant: string): Promise<ReadFacts> {
    return this.organization.snapshot(tenant, async (tx) => {
      const policies = await readPolicies(tx);
      const facts = { ...(await this.organization.factsIn(tx)), policies: policies.map(({ request }) => request) };
      return { facts, reconcilePolicies: policies.map(({ reconcile }) => reconcile) };
    });
  }
}

async function readPolicies(tx: Transaction): Promise<{ request: PolicyFact; reconcile: PolicyFact }[]> {
  const versions = await tx.policyVersion.findMany({
    where: { state: 'ACTIVE' },
    include: { policy: true },
    orderBy: { policyId: 'asc' },
  });
  return versions
    .filter(({ number, policy }) => policy.activeVersion === number)
    .map(({ policy, number, digest, document }) => {
      const fact = {
        policyId: policy.id,
        name: policy.name,
        version: number,
        digest,
        scope: scopeOf(policy.scopeKind, policy.scopeId),
        document: document as unknown as PolicyDocument,
      };
      return { request: { ...fact, mode: policy.requestMode }, reconcile: { ...fact, mode: policy.reconcileMode } };
    });
}

function scopeOf(kind: string, id: string): PolicyScope {
  if (kind === 'ORG_UNIT') return { kind, unitId: id };
  return kind === 'ACCOUNT' ? { kind, accountId: id } : { kind: 'ORGANIZATION' };
}
