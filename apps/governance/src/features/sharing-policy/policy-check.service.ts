import { policyDigest } from '@mlapps/governance-api/sharing-policy/policy-digest';
import type { Issue } from '@mlapps/governance-api/sharing-policy/check-content';
import type { PolicyContentInput, PolicyScopeInput } from '@mlapps/governance-api/schema-types.gen';
import { Inject, Injectable } from '@nestjs/common';

import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { readContent, requireScope } from './policy-input.rules.js';
import { checkAgainstMirror } from './policy-mirror.rules.js';
import { whereaboutsOf } from './policy-whereabouts.js';

export interface PolicyCheckResult {
  readonly digest: string | null;
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** Says what is wrong with a version, all of it, without writing it. */
@Injectable()
export class PolicyCheckService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async check(given: PolicyScopeInput, input: PolicyContentInput, actor: Actor): Promise<PolicyCheckResult> {
    const scope = requireScope(given);
    await this.access.require(actor, 'VIEWER', scope);
    const read = readContent(scope, input);
    if ('issues' in read) return { digest: null, errors: read.issues, warnings: [] };
    const { content } = read;
    const { errors, warnings } = checkAgainstMirror(content, await whereaboutsOf([content], this.clients.of(actor.tenant)));
    const over = content.expiresAt !== undefined && new Date(content.expiresAt) <= this.clock.now();
    const all = [...errors, ...(over ? [{ path: ['expiresAt'], reason: 'must be in the future' }] : [])];
    return { digest: all.length > 0 ? null : policyDigest(content), errors: all, warnings };
  }
}
