import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { ConnectionArguments } from '../../platform/graphql/connection.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import type { SharingPolicy } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { scopeOf } from './policy-record.js';
import type { VersionHead } from './policy-record.js';
import { PolicyVersionLoaders } from './policy-version.loaders.js';
import { PolicyVersionService } from './policy-version.service.js';
import { presentIssue } from './present-issue.js';
import { presentRule, presentRuleChange } from './present-rule.js';

@Resolver('SharingPolicy')
export class SharingPolicyFields {
  constructor(
    @Inject(PolicyVersionLoaders) private readonly loaders: PolicyVersionLoaders,
    @Inject(PolicyVersionService) private readonly service: PolicyVersionService,
  ) {}

  @ResolveField('id')
  id(@Parent() policy: SharingPolicy) {
    return toGlobalId('SharingPolicy', policy.id);
  }

  @ResolveField('scope')
  scope(@Parent() policy: SharingPolicy) {
    return scopeOf(policy);
  }

  @ResolveField('managedByApply')
  managedByApply(@Parent() policy: SharingPolicy) {
    return policy.managedBy === 'apply';
  }

  @ResolveField('current')
  current(@Parent() policy: SharingPolicy, @Context() context: RequestContext) {
    return policy.activeVersion === null ? null : this.loaders.version(policy.id, policy.activeVersion, context);
  }

  @ResolveField('newest')
  newest(@Parent() policy: SharingPolicy, @Context() context: RequestContext) {
    return this.loaders.version(policy.id, policy.latestVersion, context);
  }

  @ResolveField('version')
  version(@Parent() policy: SharingPolicy, @Args('number') number: number, @Context() context: RequestContext) {
    return this.loaders.version(policy.id, number, context);
  }

  @ResolveField('versions')
  versions(@Parent() policy: SharingPolicy, @Args() args: ConnectionArguments, @Context() context: RequestContext) {
    return this.loaders.versions(policy, args, context);
  }

  @ResolveField('diff')
  async diff(@Parent() policy: SharingPolicy, @Args() { from, to }: { from: number; to: number }, @Context() context: RequestContext) {
    const diff = await this.service.diff(policy, from, to, context);
    return diff && { members: diff.members, rules: diff.rules.map(presentRuleChange) };
  }
}

@Resolver('PolicyVersion')
export class PolicyVersionFields {
  constructor(
    @Inject(PolicyVersionLoaders) private readonly loaders: PolicyVersionLoaders,
    @Inject(PolicyVersionService) private readonly service: PolicyVersionService,
  ) {}

  @ResolveField('id')
  id(@Parent() version: VersionHead) {
    return toGlobalId('PolicyVersion', version.id);
  }

  @ResolveField('policy')
  policy(@Parent() version: VersionHead, @Context() context: RequestContext) {
    return this.loaders.policy(version.policyId, context);
  }

  @ResolveField('rules')
  async rules(@Parent() version: VersionHead, @Context() context: RequestContext) {
    return (await this.loaders.rules(version, context)).map(presentRule);
  }

  @ResolveField('ruleCount')
  async ruleCount(@Parent() version: VersionHead, @Context() context: RequestContext) {
    return (await this.loaders.rules(version, context)).length;
  }

  @ResolveField('approvals')
  async approvals(@Parent() version: VersionHead, @Context() context: RequestContext) {
    return (await this.loaders.approvals(version.policyId, context)).filter(({ versionId }) => versionId === version.id);
  }

  @ResolveField('approvalsRequired')
  async approvalsRequired(@Context() context: RequestContext) {
    return (await this.loaders.settings(context)).requiredApprovals;
  }

  @ResolveField('approvalsCounting')
  async approvalsCounting(@Parent() version: VersionHead, @Context() context: RequestContext) {
    return (await this.service.approversThatCount(version, context)).size;
  }

  @ResolveField('approvers')
  approvers(@Parent() version: VersionHead, @Context() context: RequestContext) {
    return this.service.approvers(version, context);
  }

  @ResolveField('viewerCanApprove')
  viewerCanApprove(@Parent() version: VersionHead, @Context() context: RequestContext) {
    return this.service.viewerCanApprove(version, context);
  }

  @ResolveField('warnings')
  async warnings(@Parent() version: VersionHead, @Context() context: RequestContext) {
    return (await this.service.warnings(version, context)).map(presentIssue);
  }
}
