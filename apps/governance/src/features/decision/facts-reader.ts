import { Inject, Injectable } from '@nestjs/common';

import { Prisma } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
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
  constructor(@Inject(TenantClients) private readonly clients: TenantClients) {}

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
    return this.clients.of(tenant).$transaction(
      async (tx) => {
        const head = await tx.ledgerHead.findUnique({ where: { tenant } });
        const policies = await readPolicies(tx);
        const facts: DecisionFacts = {
          revision: head?.seq ?? 0n,
          ...(await readOrganization(tx)),
          policies: policies.map(({ request }) => request),
        };
        return { facts, reconcilePolicies: policies.map(({ reconcile }) => reconcile) };
      },
      { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, timeout: 60_000 },
    );
  }
}

async function readOrganization(tx: Transaction): Promise<Omit<DecisionFacts, 'revision' | 'policies'>> {
  const organization = await tx.organization.findFirst({ select: { organizationId: true } });
  const units = await tx.orgUnit.findMany({ where: { closedAt: null }, select: { unitId: true, parentId: true, name: true } });
  const accounts = await tx.account.findMany({ select: { accountId: true, unitId: true, state: true, tags: true, closedAt: true } });
  const apps = await tx.mlflowApp.findMany({
    where: { closedAt: null },
    select: { arn: true, accountId: true, region: true, tags: true, domainArns: true, environment: true },
  });
  const domains = await tx.domain.findMany({ where: { closedAt: null }, select: { arn: true, accountId: true } });
  return {
    organizationId: organization?.organizationId,
    units: units.map(({ unitId, parentId, name }) => ({ id: unitId, parentId: parentId ?? undefined, name })),
    accounts: accounts.map(({ accountId, unitId, state, tags, closedAt }) => ({
      accountId,
      // an account that left is like any other outside
      unitId: closedAt === null ? (unitId ?? undefined) : undefined,
      state,
      tags: tagsOf(tags),
    })),
    apps: apps.map(({ tags, environment, ...app }) => ({ ...app, tags: tagsOf(tags), environment: environment ?? undefined })),
    domains,
  };
}

function tagsOf(tags: unknown): Readonly<Record<string, string>> | undefined {
  return tags === null ? undefined : (tags as Record<string, string>);
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
