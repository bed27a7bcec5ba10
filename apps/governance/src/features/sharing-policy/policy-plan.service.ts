import type { Issue } from '@mlapps/governance-api/sharing-policy/check-content';
import { diffContent } from '@mlapps/governance-api/sharing-policy/diff-content';
import type { ContentDiff } from '@mlapps/governance-api/sharing-policy/diff-content';
import { parsePolicies } from '@mlapps/governance-api/sharing-policy/parse-policies';
import type { FileIssue, ParsedPolicy } from '@mlapps/governance-api/sharing-policy/parse-policies';
import { policyDigest } from '@mlapps/governance-api/sharing-policy/policy-digest';
import { Inject, Injectable } from '@nestjs/common';

import type { Clock } from '../../platform/clock.js';
import { CLOCK } from '../../platform/injection-tokens.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { AccessService } from '../access/access.service.js';
import type { Actor, Scope } from '../access/actor.js';
import { checkAgainstMirror } from './policy-mirror.rules.js';
import { planDigest, planStep, retirement } from './policy-plan.rules.js';
import type { PlannedStep } from './policy-plan.rules.js';
import { contentOf, currentOf, newestOf, scopeOf } from './policy-record.js';
import type { PolicyRecord } from './policy-record.js';
import { defaultSettings } from './policy-settings.js';
import { whereaboutsOf } from './policy-whereabouts.js';

export interface Step extends PlannedStep {
  readonly wanted: ParsedPolicy | undefined;
  readonly existing: PolicyRecord | undefined;
  readonly warnings: readonly Issue[];
}

export interface Plan {
  readonly steps: readonly Step[];
  /** Null when there are errors. */
  readonly digest: string | null;
  readonly errors: readonly FileIssue[];
}

/** Works out what a file of policies would change. */
@Injectable()
export class PolicyPlanService {
  constructor(
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * What `retirable` is asked for decides whether a policy that the file does not name goes.
   *
   * @param client a transaction, when the plan is carried out in it
   */
  async plan(
    document: string,
    retirable: ((policy: PolicyRecord) => boolean) | undefined,
    actor: Actor,
    client: Transaction,
  ): Promise<Plan> {
    const { policies: wanted, issues } = parsePolicies(document);
    if (issues.length > 0) return { steps: [], digest: null, errors: issues };
    const names = wanted.map(({ name }) => name);
    const existing = new Map((await policiesIn(client, { name: { in: names } })).map((policy) => [policy.name, policy]));
    const terms = (await client.policySettings.findFirst()) ?? defaultSettings;
    const whereabouts = await whereaboutsOf(
      wanted.map(({ content }) => content),
      client,
    );
    const circumstances = { terms, now: this.clock.now(), subject: actor.subject };
    const [steps, errors]: [Step[], FileIssue[]] = [[], []];
    for (const policy of wanted) {
      const here = existing.get(policy.name);
      const checked = checkAgainstMirror(policy.content, whereabouts);
      const step = planStep(policy, policyDigest(policy.content), here, circumstances);
      if ('problem' in step) errors.push(issueOf(policy, step.problem));
      // what is in force already is not refused for what changed around it
      else if (step.writes && checked.errors.length > 0)
        errors.push(...checked.errors.map(({ path, reason }) => issueOf(policy, reason, path)));
      else steps.push({ ...step, wanted: policy, existing: here, warnings: [...checked.errors, ...checked.warnings] });
    }
    if (retirable !== undefined) steps.push(...(await retirements(client, names, retirable)));
    return { steps, errors, digest: errors.length > 0 ? null : planDigest(steps.map(plainStep), wanted) };
  }

  /** Policies made by apply that the actor may end. Asked before the transaction. */
  async retirable(actor: Actor, client: Transaction): Promise<(policy: PolicyRecord) => boolean> {
    const scopes = await client.sharingPolicy.groupBy({
      by: ['scopeKind', 'scopeId'],
      where: { managedBy: 'apply', state: { not: 'RETIRED' } },
    });
    const may = await Promise.all(scopes.map(async (scope) => this.access.may(actor, 'POLICY_ADMIN', scopeOf(scope))));
    const allowed = new Set(scopes.filter((_, at) => may[at]).map(scopeKey));
    return (policy) => allowed.has(scopeKey(policy));
  }

  /** @throws Refusal `forbidden` unless the actor has the role on every scope that the file names */
  async requireOnFile(document: string, role: 'VIEWER' | 'POLICY_ADMIN', actor: Actor): Promise<void> {
    const scopes = new Map<string, Scope>(
      parsePolicies(document).policies.map(({ content }) => [JSON.stringify(content.scope), content.scope]),
    );
    for (const scope of scopes.values()) await this.access.require(actor, role, scope);
  }

  /** What a step changes in the rules; undefined when it changes none. */
  async diffOf({ wanted, existing, action }: Step, client: Transaction): Promise<ContentDiff | undefined> {
    if (wanted === undefined || existing === undefined || action !== 'UPDATE') return undefined;
    const before = currentOf(existing) ?? newestOf(existing);
    const version = await client.policyVersion.findUniqueOrThrow({ where: { id: before.id } });
    return diffContent(contentOf(existing, version), wanted.content);
  }
}

function plainStep({ name, action, digestBefore, digestAfter, outcome, writes }: Step): PlannedStep {
  return { name, action, digestBefore, digestAfter, outcome, writes };
}

function issueOf({ document, line }: ParsedPolicy, reason: string, path: Issue['path'] = []): FileIssue {
  const place = path.length === 0 ? [] : [path[0] === 'scope' ? 'metadata' : 'spec', ...path];
  return { document, line, column: 1, path: place.join('.'), reason };
}

async function retirements(client: Transaction, names: readonly string[], retirable: (policy: PolicyRecord) => boolean): Promise<Step[]> {
  const others = await policiesIn(client, { managedBy: 'apply', state: { not: 'RETIRED' }, name: { notIn: [...names] } });
  return others.filter(retirable).map((policy) => ({ ...retirement(policy), wanted: undefined, existing: policy, warnings: [] }));
}

async function policiesIn(client: Transaction, where: object): Promise<PolicyRecord[]> {
  return client.sharingPolicy.findMany({
    where,
    orderBy: { name: 'asc' },
    include: { versions: { orderBy: { number: 'asc' }, omit: { document: true }, include: { approvals: { orderBy: { id: 'asc' } } } } },
  });
}

function scopeKey({ scopeKind, scopeId }: { readonly scopeKind: string; readonly scopeId: string }): string {
  return `${scopeKind} ${scopeId}`;
}
