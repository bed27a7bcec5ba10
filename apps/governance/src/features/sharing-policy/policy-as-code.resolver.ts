import { emitPolicies } from '@mlapps/governance-api/sharing-policy/emit-policies';
import type { PolicyApplyInput } from '@mlapps/governance-api/schema-types.gen';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';

import { mutate } from '../../mutations.js';
import type { RequestContext } from '../../request-context.js';
import { PolicyApplyService } from './policy-apply.service.js';
import { PolicyFileService } from './policy-file.service.js';

@Resolver()
export class PolicyAsCodeResolver {
  constructor(
    @Inject(PolicyFileService) private readonly files: PolicyFileService,
    @Inject(PolicyApplyService) private readonly applications: PolicyApplyService,
  ) {}

  @Query('policyExport')
  async export(@Args('names') names: readonly string[] | undefined, @Context() { actor }: RequestContext) {
    const { policies, revision } = await this.files.export(names ?? undefined, actor);
    return { revision, document: emitPolicies(policies), count: policies.length };
  }

  @Query('policyPlan')
  plan(@Args() { document, prune }: { document: string; prune?: boolean }, @Context() { actor }: RequestContext) {
    return this.files.plan(document, prune === true, actor);
  }

  @Mutation('policyApply')
  apply(@Args('input') input: PolicyApplyInput, @Context() context: RequestContext) {
    return mutate(context, {
      mutation: 'policyApply',
      as: 'applied',
      input,
      work: (actor) => this.applications.apply(input, actor),
      load: (id, actor) => this.files.application(id, actor),
    });
  }
}
