import { Inject, Injectable } from '@nestjs/common';

import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { OrganizationFactsService } from '../organization/organization-facts.service.js';
import { PolicyFactsService } from '../sharing-policy/policy-facts.service.js';
import type { DecisionFacts, PolicyFact } from './engine/decision.js';

/** Types whose changes can change a decision. */
export const DECIDING = ['Organization', 'OrgUnit', 'Account', 'MlflowApp', 'Domain', 'SharingPolicy', 'PolicyVersion'];

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
    @Inject(PolicyFactsService) private readonly policies: PolicyFactsService,
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
      const policies = await this.policies.active(tenant, tx);
      const facts = { ...(await this.organization.factsIn(tx)), policies };
      return { facts, reconcilePolicies: policies.map((policy) => ({ ...policy, mode: policy.reconcileMode })) };
    });
  }
}
