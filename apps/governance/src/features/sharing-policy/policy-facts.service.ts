import { Inject, Injectable } from '@nestjs/common';

import type { PolicyVersion, SharingPolicy } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import type { EnforcementMode, PolicyFact } from '../decision/engine/decision.js';
import { documentOf, scopeOf } from './policy-record.js';
import type { SharingRule } from './sharing-rule.js';

/** A policy as decisions see it. `mode` is how it counts when a request is decided. */
export interface EnforcedPolicyFact extends PolicyFact {
  /** How it counts when existing grants are reconciled. */
  readonly reconcileMode: EnforcementMode;
}

/** What policies say at the moment, for the decision snapshot. */
@Injectable()
export class PolicyFactsService {
  constructor(@Inject(TenantClients) private readonly clients: TenantClients) {}

  /** The policies in force, by id. Suspended ones are not. */
  async active(tenant: string, tx?: Transaction): Promise<EnforcedPolicyFact[]> {
    const versions = await (tx ?? this.clients.of(tenant)).policyVersion.findMany({
      where: { state: 'ACTIVE' },
      include: { policy: true },
      orderBy: { policyId: 'asc' },
    });
    return versions.map(({ policy, ...version }) => factOf(policy, version, 'live'));
  }

  /** @returns undefined when there is no such version */
  async ofVersion(tenant: string, policyId: string, number: number, tx?: Transaction): Promise<EnforcedPolicyFact | undefined> {
    const version = await (tx ?? this.clients.of(tenant)).policyVersion.findUnique({
      where: { policyId_number: { policyId, number } },
      include: { policy: true },
    });
    return version === null ? undefined : factOf(version.policy, version, 'as approved');
  }
}

/**
 * A version as decisions see it. The end of the policy is the end of each of its rules, so that a decision after it does not need anything to have happened.
 *
 * @param terms modes and end: those of the policy in force, or those the version would have
 */
export function factOf(policy: SharingPolicy, version: PolicyVersion, terms: 'live' | 'as approved'): EnforcedPolicyFact {
  const { requestMode, reconcileMode, expiresAt } = terms === 'live' ? policy : version;
  const { rules } = documentOf(version);
  return {
    policyId: policy.id,
    name: policy.name,
    version: version.number,
    digest: version.digest,
    scope: scopeOf(policy),
    mode: requestMode,
    reconcileMode,
    document: { rules: expiresAt === null ? rules : rules.map((rule) => endingAt(rule, expiresAt.toISOString())) },
  };
}

function endingAt(rule: SharingRule, end: string): SharingRule {
  return rule.notAfter !== undefined && rule.notAfter <= end ? rule : { ...rule, notAfter: end };
}
