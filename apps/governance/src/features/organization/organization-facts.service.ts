import { Inject, Injectable } from '@nestjs/common';

import { Prisma } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import type { AccountFact, AppFact, DecisionFacts, DomainFact, UnitFact } from '../decision/engine/decision.js';
import { readTags } from './tags.js';

/** What the mirror contributes to decisions, all of one moment. */
export type OrganizationFacts = Omit<DecisionFacts, 'policies'>;

/**
 * The mirror as decisions see it: open units, apps and domains, and every account that is known. Accounts outside the organization, those that left
 * it included, are in no unit.
 */
@Injectable()
export class OrganizationFactsService {
  constructor(@Inject(TenantClients) private readonly clients: TenantClients) {}

  /** All of one moment, in one transaction of its own. */
  async facts(tenant: string): Promise<OrganizationFacts> {
    return this.snapshot(tenant, (tx) => this.factsIn(tx));
  }

  /**
   * Reads more in the same moment, e.g. the policies in force.
   *
   * @example
   * facts.snapshot(tenant, async (tx) => ({ ...(await facts.factsIn(tx)), policies: await policiesIn(tx) }));
   */
  async snapshot<Result>(tenant: string, read: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return this.clients.of(tenant).$transaction(read, { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, timeout: 60_000 });
  }

  /** @param tx one that sees one moment: REPEATABLE READ */
  async factsIn(tx: Transaction): Promise<OrganizationFacts> {
    const [head] = await tx.$queryRaw<{ revision: bigint | null; organizationId: string | null }[]>`
      SELECT (SELECT seq FROM ledger_head) AS revision, (SELECT organization_id FROM organization) AS "organizationId"`;
    const units = await tx.orgUnit.findMany({ where: { closedAt: null }, select: { unitId: true, parentId: true, name: true } });
    const accounts = await tx.account.findMany({ select: { accountId: true, unitId: true, state: true, tags: true } });
    const apps = await tx.mlflowApp.findMany({
      where: { closedAt: null },
      select: { arn: true, accountId: true, region: true, tags: true, domainArns: true, environment: true },
    });
    const domains: readonly DomainFact[] = await tx.domain.findMany({ where: { closedAt: null }, select: { arn: true, accountId: true } });
    return {
      revision: head?.revision ?? 0n,
      organizationId: head?.organizationId ?? undefined,
      units: units.map(({ unitId, parentId, name }): UnitFact => ({ id: unitId, parentId: parentId ?? undefined, name })),
      accounts: accounts.map(({ unitId, tags, ...account }): AccountFact => ({
        ...account,
        unitId: unitId ?? undefined,
        tags: readTags(tags),
      })),
      apps: apps.map(({ environment, tags, ...app }): AppFact => ({
        ...app,
        environment: environment ?? undefined,
        tags: readTags(tags),
      })),
      domains,
    };
  }
}
