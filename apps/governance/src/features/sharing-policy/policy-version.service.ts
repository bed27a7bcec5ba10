import { diffContent } from '@mlapps/governance-api/sharing-policy/diff-content';
import type { ContentDiff } from '@mlapps/governance-api/sharing-policy/diff-content';
import type { Issue } from '@mlapps/governance-api/sharing-policy/check-content';
import type { PolicyContent } from '@mlapps/governance-api/sharing-policy/policy-content';
import { Inject, Injectable } from '@nestjs/common';

import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import type { SharingPolicy } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { RequestContext } from '../../request-context.js';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../access/actor.js';
import { approversThatCount, reviewRefusal } from './policy-approval.rules.js';
import { stateAfter } from './policy-lifecycle.rules.js';
import { checkAgainstMirror } from './policy-mirror.rules.js';
import { modesOf, scopeOf } from './policy-record.js';
import type { VersionHead } from './policy-record.js';
import { PolicyVersionLoaders } from './policy-version.loaders.js';
import { whereaboutsOf } from './policy-whereabouts.js';

/** What is to be said of a version besides its own columns. */
@Injectable()
export class PolicyVersionService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(PolicyVersionLoaders) private readonly loaders: PolicyVersionLoaders,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async approversThatCount(version: VersionHead, context: RequestContext): Promise<ReadonlySet<string>> {
    return approversThatCount(await this.loaders.approvals(version.policyId, context), version, this.clock.now());
  }

  async viewerCanApprove(version: VersionHead, context: RequestContext): Promise<boolean> {
    const { actor } = context;
    if (stateAfter(version.state, 'approve') === undefined) return false;
    const counting = await this.approversThatCount(version, context);
    if (reviewRefusal(actor, version, { digest: version.digest, approve: true }, counting) !== undefined) return false;
    return this.access.may(actor, 'APPROVER', scopeOf(await this.loaders.policy(version.policyId, context)));
  }

  /** Subjects and groups that have the role here, without those who had another part in the version. */
  async approvers(version: VersionHead, context: RequestContext): Promise<string[]> {
    const { actor } = context;
    const scope = scopeOf(await this.loaders.policy(version.policyId, context));
    const bindings = await this.clients.of(actor.tenant).roleBinding.findMany({
      where: { role: 'APPROVER' },
      distinct: ['subject'],
      select: { subject: true },
      orderBy: { subject: 'asc' },
    });
    const counting = await this.approversThatCount(version, context);
    const done = new Set([...counting, version.author, version.submitter, ...version.writers]);
    const subjects = bindings.map(({ subject }) => subject).filter((subject) => !done.has(subject));
    const may = await Promise.all(subjects.map(async (subject) => this.access.may(somebody(actor, subject), 'APPROVER', scope)));
    return subjects.filter((_, at) => may[at]);
  }

  async warnings(version: VersionHead, context: RequestContext): Promise<readonly Issue[]> {
    const content = await this.content(await this.loaders.policy(version.policyId, context), version, context);
    const { errors, warnings } = checkAgainstMirror(content, await whereaboutsOf([content], this.clients.of(context.actor.tenant)));
    // what contradicts the organization now did not when it was written
    return [...errors, ...warnings];
  }

  async diff(policy: SharingPolicy, from: number, to: number, context: RequestContext): Promise<ContentDiff | null> {
    const [before, after] = await Promise.all([
      this.loaders.version(policy.id, from, context),
      this.loaders.version(policy.id, to, context),
    ]);
    if (before === null || after === null) return null;
    return diffContent(await this.content(policy, before, context), await this.content(policy, after, context));
  }

  async content(policy: SharingPolicy, version: VersionHead, context: RequestContext): Promise<PolicyContent> {
    const { expiresAt } = version;
    return {
      scope: scopeOf(policy),
      modes: modesOf(version),
      ...(expiresAt !== null && { expiresAt: expiresAt.toISOString() }),
      rules: [...(await this.loaders.rules(version, context))],
    };
  }
}

/** The subject or `group:…` of a binding, with what it has here. */
function somebody(actor: Actor, name: string): Actor {
  const group = name.startsWith('group:') ? name.slice('group:'.length) : undefined;
  return { ...actor, kind: 'USER', subject: group === undefined ? name : '', groups: group === undefined ? [] : [group], roles: [] };
}
