import type { PolicySettingsUpdateInput } from '@mlapps/governance-api/schema-types.gen';
import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { Ledger } from '../audit/ledger.js';
import type { Committed } from '../audit/ledger.js';
import { defaultSettings } from './policy-settings.js';
import type { PolicyTerms } from './policy-settings.js';

export interface StoredPolicySettings extends PolicyTerms {
  readonly lockVersion: number;
}

const limits = { requiredApprovals: [1, 5], approvalSeconds: [3_600, 90 * 86_400] } as const;

/** How policies are approved in an organization. One approval by somebody else is the least there is. */
@Injectable()
export class PolicySettingsService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(Ledger) private readonly ledger: Ledger,
  ) {}

  async settings(tenant: string): Promise<StoredPolicySettings> {
    return (await this.clients.of(tenant).policySettings.findFirst()) ?? defaultSettings;
  }

  async update(input: PolicySettingsUpdateInput, actor: Actor): Promise<Committed<{ readonly id: string }>> {
    await this.access.require(actor, 'POLICY_ADMIN', { kind: 'ORGANIZATION' });
    for (const member of ['requiredApprovals', 'approvalSeconds'] as const) requireWithin(member, input[member]);
    return this.ledger.commit(actor, async (tx, record) => {
      await tx.policySettings.createMany({ data: { ...defaultSettings }, skipDuplicates: true });
      await tx.$queryRaw`SELECT 1 FROM policy_settings FOR UPDATE`;
      const before = await tx.policySettings.findFirstOrThrow();
      if (before.lockVersion !== input.ifVersion) throw refusal('staleVersion', { currentVersion: before.lockVersion }, ['ifVersion']);
      const values = {
        requiredApprovals: input.requiredApprovals ?? before.requiredApprovals,
        approvalSeconds: input.approvalSeconds ?? before.approvalSeconds,
        activateOnApply: input.activateOnApply ?? before.activateOnApply,
      };
      const { tenant } = actor;
      await tx.policySettings.update({ where: { tenant }, data: { ...values, lockVersion: { increment: 1 } } });
      const { requiredApprovals, approvalSeconds, activateOnApply } = before;
      record({
        action: 'policySettings.updated',
        targetType: 'PolicySettings',
        targetId: tenant,
        before: { requiredApprovals, approvalSeconds, activateOnApply },
        after: values,
      });
      return { id: tenant };
    });
  }
}

function requireWithin(member: keyof typeof limits, given: number | null | undefined): void {
  const [least, most] = limits[member];
  if (given == null || (given >= least && given <= most)) return;
  throw refusal('validation', { reason: `${member} is from ${least} to ${most}.` }, [member]);
}
