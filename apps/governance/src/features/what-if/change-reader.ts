import { Inject, Injectable } from '@nestjs/common';

import type { WhatIfChangeInput } from '@mlapps/governance-api/schema-types.gen';

import { refusal } from '../../errors.js';
import { uuidOf } from '../../platform/graphql/global-id.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Change } from '../decision/engine/change.js';
import { PolicyFactsService } from '../sharing-policy/policy-facts.service.js';

export type { WhatIfChangeInput };

/** Reads which change somebody asks about. */
@Injectable()
export class ChangeReader {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(PolicyFactsService) private readonly policies: PolicyFactsService,
  ) {}

  /** @throws Refusal `validation` unless exactly one member says it; `notFound` */
  async read(input: WhatIfChangeInput, tenant: string): Promise<Change> {
    const given = Object.entries(input).filter(([, value]) => value != null);
    if (given.length !== 1) throw refusal('validation', { reason: 'Give exactly one change.' }, ['change']);
    if (input.moveAccount != null) return { kind: 'MOVE_ACCOUNT', ...input.moveAccount };
    if (input.moveUnit != null) return { kind: 'MOVE_UNIT', ...input.moveUnit };
    if (input.removeAccount != null) return { kind: 'REMOVE_ACCOUNT', accountId: input.removeAccount };
    if (input.retirePolicy != null) {
      return { kind: 'POLICIES', put: [], remove: [uuidOf('SharingPolicy', input.retirePolicy, ['change', 'retirePolicy'])] };
    }
    return this.#activation(input.activateVersion!, tenant);
  }

  async #activation(globalId: string, tenant: string): Promise<Change> {
    const id = uuidOf('PolicyVersion', globalId, ['change', 'activateVersion']);
    const version = await this.clients.of(tenant).policyVersion.findUnique({ where: { id }, select: { policyId: true, number: true } });
    const fact = version === null ? undefined : await this.policies.ofVersion(tenant, version.policyId, version.number);
    if (fact === undefined) throw refusal('notFound', { what: 'PolicyVersion', id: globalId }, ['change', 'activateVersion']);
    return { kind: 'POLICIES', put: [fact], remove: [] };
  }
}
