import { Inject } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { GraphqlServer } from '../../platform/graphql/graphql-server.js';
import type { RequestContext } from '../../request-context.js';
import { DecisionService } from './decision.service.js';
import type { ExplainableDecision } from './decision.service.js';
import { presentExplanation } from './present-explanation.js';
import { readConsistency } from './read-consistency.js';
import type { ConsistencyInput } from './read-consistency.js';
import type { DecisionInput } from './read-question.js';

interface Decide {
  readonly input: DecisionInput;
  readonly consistency?: ConsistencyInput;
}

interface DecideMany {
  readonly inputs: DecisionInput[];
  readonly consistency?: ConsistencyInput;
}

@Resolver('Decision')
export class DecisionResolver implements OnApplicationBootstrap {
  constructor(
    @Inject(DecisionService) private readonly decisions: DecisionService,
    @Inject(GraphqlServer) private readonly graphql: GraphqlServer,
  ) {}

  onApplicationBootstrap(): void {
    this.graphql.resolvePlainly<RequestContext>('Query', {
      decide: ({ input, consistency }: Decide, context) => this.decide(input, consistency, context),
      decideMany: ({ inputs, consistency }: DecideMany, context) => this.decideMany(inputs, consistency, context),
    });
  }

  @Query('decide')
  decide(
    @Args('input') input: DecisionInput,
    @Args('consistency') consistency: ConsistencyInput | undefined,
    @Context() { actor }: RequestContext,
  ) {
    const decisions = this.decisions.answer([input], readConsistency(consistency), actor, ['input']);
    return decisions instanceof Promise ? decisions.then(([decision]) => decision) : decisions[0];
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
