import type {
  PolicyActivateInput,
  PolicyContentInput,
  PolicyDraftInput,
  PolicyExpirySetInput,
  PolicyModeChangeInput,
  PolicyResumeInput,
  PolicyRetireInput,
  PolicyReviewInput,
  PolicyRollbackInput,
  PolicyScopeInput,
  PolicySettingsUpdateInput,
  PolicySubmitInput,
  PolicySuspendInput,
  PolicyWithdrawInput,
} from '@mlapps/governance-api/schema-types.gen';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';

import { mutate } from '../../mutations.js';
import type { MutationInput, MutationSteps } from '../../mutations.js';
import type { SharingPolicy } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { PolicyActivationService } from './policy-activation.service.js';
import { PolicyCheckService } from './policy-check.service.js';
import { PolicyDraftService } from './policy-draft.service.js';
import { PolicyForceService } from './policy-force.service.js';
import { PolicyQueryService } from './policy-query.service.js';
import { PolicyReviewService } from './policy-review.service.js';
import { PolicySettingsService } from './policy-settings.service.js';
import { presentIssue } from './present-issue.js';

@Resolver()
export class SharingPolicyMutations {
  constructor(
    @Inject(PolicyDraftService) private readonly drafts: PolicyDraftService,
    @Inject(PolicyReviewService) private readonly reviews: PolicyReviewService,
    @Inject(PolicyActivationService) private readonly activation: PolicyActivationService,
    @Inject(PolicyForceService) private readonly force: PolicyForceService,
    @Inject(PolicyQueryService) private readonly policies: PolicyQueryService,
  ) {}

  @Mutation('policyDraft')
  draft(@Args('input') input: PolicyDraftInput, @Context() context: RequestContext) {
    return this.#mutate('policyDraft', input, context, (actor) => this.drafts.draft(input, actor));
  }

  @Mutation('policySubmit')
  submit(@Args('input') input: PolicySubmitInput, @Context() context: RequestContext) {
    return this.#mutate('policySubmit', input, context, (actor) => this.reviews.submit(input, actor));
  }

  @Mutation('policyReview')
  review(@Args('input') input: PolicyReviewInput, @Context() context: RequestContext) {
    return this.#mutate('policyReview', input, context, (actor) => this.reviews.review(input, actor));
  }

  @Mutation('policyWithdraw')
  withdraw(@Args('input') input: PolicyWithdrawInput, @Context() context: RequestContext) {
    return this.#mutate('policyWithdraw', input, context, (actor) => this.reviews.withdraw(input, actor));
  }

  @Mutation('policyActivate')
  activate(@Args('input') input: PolicyActivateInput, @Context() context: RequestContext) {
    return this.#mutate('policyActivate', input, context, (actor) => this.activation.activate(input, actor));
  }

  @Mutation('policySuspend')
  suspend(@Args('input') input: PolicySuspendInput, @Context() context: RequestContext) {
    return this.#mutate('policySuspend', input, context, (actor) => this.force.suspend(input, actor));
  }

  @Mutation('policyResume')
  resume(@Args('input') input: PolicyResumeInput, @Context() context: RequestContext) {
    return this.#mutate('policyResume', input, context, (actor) => this.force.resume(input, actor));
  }

  @Mutation('policyRollback')
  rollBack(@Args('input') input: PolicyRollbackInput, @Context() context: RequestContext) {
    return this.#mutate('policyRollback', input, context, (actor) => this.activation.rollBack(input, actor));
  }

  @Mutation('policyRetire')
  retire(@Args('input') input: PolicyRetireInput, @Context() context: RequestContext) {
    return this.#mutate('policyRetire', input, context, (actor) => this.force.retire(input, actor));
  }

  @Mutation('policyExpirySet')
  setExpiry(@Args('input') input: PolicyExpirySetInput, @Context() context: RequestContext) {
    return this.#mutate('policyExpirySet', input, context, (actor) => this.force.setExpiry(input, actor));
  }

  @Mutation('policyModeChange')
  changeModes(@Args('input') input: PolicyModeChangeInput, @Context() context: RequestContext) {
    return this.#mutate('policyModeChange', input, context, (actor) => this.force.changeModes(input, actor));
  }

  #mutate(mutation: string, input: MutationInput, context: RequestContext, work: MutationSteps<'policy', SharingPolicy>['work']) {
    const load: MutationSteps<'policy', SharingPolicy>['load'] = async (id, actor) =>
      (await this.policies.policiesById([id], actor)).get(id) ?? null;
    return mutate(context, { mutation, as: 'policy', input, work, load });
  }
}

@Resolver()
export class SharingPolicyQueries {
  constructor(
    @Inject(PolicyQueryService) private readonly policies: PolicyQueryService,
    @Inject(PolicyCheckService) private readonly checks: PolicyCheckService,
    @Inject(PolicySettingsService) private readonly settings: PolicySettingsService,
  ) {}

  @Query('sharingPolicy')
  sharingPolicy(@Args() args: { id?: string; name?: string }, @Context() { actor }: RequestContext) {
    return this.policies.find(args, actor);
  }

  @Query('sharingPolicies')
  sharingPolicies(@Args() args: Parameters<PolicyQueryService['list']>[0], @Context() { actor }: RequestContext) {
    return this.policies.list(args, actor);
  }

  @Query('policyCheck')
  async check(@Args('scope') scope: PolicyScopeInput, @Args('content') content: PolicyContentInput, @Context() { actor }: RequestContext) {
    const { digest, errors, warnings } = await this.checks.check(scope, content, actor);
    return { digest, errors: errors.map(presentIssue), warnings: warnings.map(presentIssue) };
  }

  @Query('policySettings')
  policySettings(@Context() { actor }: RequestContext) {
    return this.settings.settings(actor.tenant);
  }

  @Mutation('policySettingsUpdate')
  update(@Args('input') input: PolicySettingsUpdateInput, @Context() context: RequestContext) {
    return mutate(context, {
      mutation: 'policySettingsUpdate',
      as: 'settings',
      input,
      work: (actor) => this.settings.update(input, actor),
      load: (_, actor) => this.settings.settings(actor.tenant),
    });
  }
}
