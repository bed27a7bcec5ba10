import type { NamedPolicy } from '@mlapps/governance-api/sharing-policy/policy-file';
import { Inject, Injectable } from '@nestjs/common';

import { refusal } from '../../errors.js';
import { Prisma } from '../../platform/prisma/client/client.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import type { Actor } from '../access/actor.js';
import type { Application } from './policy-apply.service.js';
import { PolicyImpactService } from './policy-impact.service.js';
import { PolicyPlanService } from './policy-plan.service.js';
import type { Step } from './policy-plan.service.js';
import { PolicyQueryService } from './policy-query.service.js';
import { contentOf } from './policy-record.js';
import { presentIssue } from './present-issue.js';
import { presentRuleChange } from './present-rule.js';

/** More than a file may have are exported by name. */
const MOST_EXPORTED = 500;

/** Policies as files: read out, and compared with what is there. */
@Injectable()
export class PolicyFileService {
  constructor(
    @Inject(TenantClients) private readonly clients: TenantClients,
    @Inject(PolicyQueryService) private readonly policies: PolicyQueryService,
    @Inject(PolicyPlanService) private readonly plans: PolicyPlanService,
    @Inject(PolicyImpactService) private readonly impacts: PolicyImpactService,
  ) {}

  /** By name. @throws Refusal `notFound`, `limitExceeded` */
  async export(
    names: readonly string[] | undefined,
    actor: Actor,
  ): Promise<{ readonly policies: NamedPolicy[]; readonly revision: bigint }> {
    const wanted = names === undefined ? { state: { not: 'RETIRED' as const } } : { name: { in: [...names] } };
    const where = { AND: [wanted, await this.policies.visible(actor)] };
    return this.#atOneMoment(actor.tenant, async (tx) => {
      const found = await tx.sharingPolicy.findMany({ where, orderBy: { name: 'asc' }, take: MOST_EXPORTED + 1 });
      if (found.length > MOST_EXPORTED)
        throw refusal('limitExceeded', { reason: `There are more than ${MOST_EXPORTED}: name those to export.` });
      const missing = names?.find((name) => !found.some((policy) => policy.name === name));
      if (missing !== undefined) throw refusal('notFound', { what: 'sharing policy', id: missing }, ['names']);
      const versions = await tx.policyVersion.findMany({
        where: { OR: found.map(({ id, activeVersion, latestVersion }) => ({ policyId: id, number: activeVersion ?? latestVersion })) },
      });
      const byPolicy = new Map(versions.map((version) => [version.policyId, version]));
      const policies = found.map((policy) => ({
        name: policy.name,
        description: policy.description,
        content: contentOf(policy, byPolicy.get(policy.id)!),
      }));
      return { policies, revision: await revisionIn(tx) };
    });
  }

  async plan(document: string, prune: boolean, actor: Actor) {
    const client = this.clients.of(actor.tenant);
    await this.plans.requireOnFile(document, 'VIEWER', actor);
    const retirable = prune ? await this.plans.retirable(actor, client) : undefined;
    const { plan, policies, revision } = await this.#atOneMoment(actor.tenant, async (tx) => {
      const made = await this.plans.plan(document, retirable, actor, tx);
      const presented = [];
      for (const step of made.steps) presented.push(await this.#present(step, tx));
      return { plan: made, policies: presented, revision: await revisionIn(tx) };
    });
    const changes = plan.steps.filter(({ action }) => action !== 'UNCHANGED').length;
    const impact = plan.digest === null ? null : await this.impacts.impactOf(plan.steps, actor.tenant);
    const errors = plan.errors.map(({ line, column, path, reason }) => ({ line, column, path, message: reason }));
    return { revision, digest: plan.digest, policies, changes, impact, errors };
  }

  /** @param id what `apply` answered */
  async application(id: string, actor: Actor) {
    const { planDigest, policies } = JSON.parse(id) as Application;
    const found = await this.policies.policiesById(
      policies.map((policy) => policy.id),
      actor,
    );
    return {
      planDigest,
      policies: policies.map(({ id: policyId, action, outcome }) => {
        const policy = found.get(policyId) ?? null;
        return { name: policy?.name ?? '', action, outcome, policy };
      }),
    };
  }

  async #present(step: Step, tx: Transaction) {
    const { name, action, digestBefore, digestAfter, outcome, warnings } = step;
    const diff = await this.plans.diffOf(step, tx);
    return {
      name,
      action,
      digestBefore,
      digestAfter,
      outcome,
      diff: diff && { members: diff.members, rules: diff.rules.map(presentRuleChange) },
      warnings: warnings.map(presentIssue),
    };
  }

  #atOneMoment<Result>(tenant: string, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const isolationLevel = Prisma.TransactionIsolationLevel.RepeatableRead;
    return this.clients.of(tenant).$transaction(work, { isolationLevel, timeout: 30_000 });
  }
}

async function revisionIn(tx: Transaction): Promise<bigint> {
  return (await tx.ledgerHead.findFirst())?.seq ?? 0n;
}
