import { policyDigest } from '@mlapps/governance-api/sharing-policy/policy-digest';
import type { PlanImpact } from '@mlapps/governance-api/schema-types.gen';
import { Inject, Injectable } from '@nestjs/common';

import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import type { PolicyFact } from '../decision/engine/decision.js';
import { whatIf } from '../decision/engine/what-if.js';
import { Snapshots } from '../decision/snapshots.js';
import type { Step } from './policy-plan.service.js';

/** What a plan would do to access once all of it is in force. */
@Injectable()
export class PolicyImpactService {
  constructor(
    @Inject(Snapshots) private readonly snapshots: Snapshots,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns null when there is too much to look at */
  async impactOf(steps: readonly Step[], tenant: string): Promise<PlanImpact | null> {
    const { snapshot } = await this.snapshots.at(tenant, { mode: 'FULLY' });
    const inForce = new Set(snapshot.facts.policies.map(({ policyId }) => policyId));
    const put = steps.filter(({ action }) => action === 'CREATE' || action === 'UPDATE').map(factOf);
    const remove = steps.flatMap(({ action, existing }) => (action === 'RETIRE' && inForce.has(existing!.id) ? [existing!.id] : []));
    const impact = whatIf(snapshot.facts, { kind: 'POLICIES', put, remove }, { at: this.clock.now().getTime(), engine: snapshot.request });
    if (impact.kind === 'REFUSED') return null;
    const { widensNothing, added, removed, newlyExternal } = impact;
    return { widensNothing, added: added.length, removed: removed.length, newlyExternal: newlyExternal.length };
  }
}

function factOf({ wanted, existing }: Step): PolicyFact {
  const { name, content } = wanted!;
  return {
    policyId: existing?.id ?? `new ${name}`,
    name,
    version: (existing?.latestVersion ?? 0) + 1,
    digest: policyDigest(content),
    scope: content.scope,
    mode: content.modes.request,
    document: { rules: content.rules },
  };
}
