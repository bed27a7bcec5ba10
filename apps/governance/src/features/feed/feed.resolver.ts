import type {
  SubscriptionChangesArgs,
  SubscriptionPolicyChangedArgs,
  SubscriptionShareChangedArgs,
} from '@mlapps/governance-api/schema-types.gen';
import { Inject } from '@nestjs/common';
import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';

import { idOf } from '../../platform/graphql/global-id.js';
import type { SubscriptionContext } from '../../request-context.js';
import { FeedService } from './feed.service.js';

@Resolver()
export class FeedResolver {
  constructor(@Inject(FeedService) private readonly feed: FeedService) {}

  @Subscription('changes')
  changes(@Args() { since, types }: SubscriptionChangesArgs, @Context() context: SubscriptionContext) {
    const wanted = types && new Set(types);
    return this.feed.subscribe('changes', since, (events) => events.filter(({ targetType }) => wanted?.has(targetType) ?? true), context);
  }

  @Subscription('policyChanged')
  policyChanged(@Args() { id, since }: SubscriptionPolicyChangedArgs, @Context() context: SubscriptionContext) {
    const policy = idOf('SharingPolicy', id, ['id']);
    return this.feed.subscribe('policyChanged', since, (events) => events.filter(isAbout('SharingPolicy', policy)), context);
  }

  @Subscription('shareChanged')
  shareChanged(@Args() { id, since }: SubscriptionShareChangedArgs, @Context() context: SubscriptionContext) {
    const share = idOf('Share', id, ['id']);
    return this.feed.subscribe('shareChanged', since, (events) => this.feed.aboutShare(context.actor.tenant, share, events), context);
  }
}

function isAbout(type: string, id: string) {
  return ({ targetType, targetId }: { targetType: string; targetId: string }) => targetType === type && targetId === id;
}
