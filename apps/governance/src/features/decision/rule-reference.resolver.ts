import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { toGlobalId } from '../../platform/graphql/global-id.js';

interface OfPolicy {
  readonly policyId: string;
}

@Resolver('RuleReference')
export class RuleReferenceResolver {
  @ResolveField('policyId')
  policyId(@Parent() { policyId }: OfPolicy) {
    return toGlobalId('SharingPolicy', policyId);
  }
}

@Resolver('UnenforcedOutcome')
export class UnenforcedOutcomeResolver {
  @ResolveField('policyId')
  policyId(@Parent() { policyId }: OfPolicy) {
    return toGlobalId('SharingPolicy', policyId);
  }
}
