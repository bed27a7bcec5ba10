import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { RequestContext } from '../../request-context.js';
import { DecisionService } from './decision.service.js';
import type { ExplainableDecision } from './decision.service.js';
import { presentExplanation } from './present-explanation.js';
import { readConsistency } from './read-consistency.js';
import type { ConsistencyInput } from './read-consistency.js';
import type { DecisionInput } from './read-question.js';

@Resolver('Decision')
export class DecisionResolver {
  constructor(@Inject(DecisionService) private readonly decisions: DecisionService) {}

  @Query('decide')
  async decide(
    @Args('input') input: DecisionInput,
    @Args('consistency') consistency: ConsistencyInput | undefined,
    @Context() { actor }: RequestContext,
  ) {
    const [decision] = await this.decisions.answer([input], readConsistency(consistency), actor, ['input']);
    return decision;
  }

  @Query('decideMany')
  decideMany(
    @Args('inputs') inputs: DecisionInput[],
    @Args('consistency') consistency: ConsistencyInput | undefined,
    @Context() { actor }: RequestContext,
  ) {
    return this.decisions.answer(inputs, readConsistency(consistency), actor, ['inputs']);
  }

  @ResolveField('explanation')
  explanation(@Parent() decision: ExplainableDecision) {
    return presentExplanation(decision.explain());
  }
}
