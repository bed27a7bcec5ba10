import type {
  MutationWebhookDeleteArgs,
  MutationWebhookRotateSecretArgs,
  MutationWebhookSetArgs,
  QueryWebhooksArgs,
} from '@mlapps/governance-api/schema-types.gen';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { mutate } from '../../mutations.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import type { Webhook } from '../../platform/prisma/client/client.js';
import type { RequestContext } from '../../request-context.js';
import { WebhookService } from './webhook.service.js';

@Resolver('Webhook')
export class WebhookResolver {
  constructor(@Inject(WebhookService) private readonly webhooks: WebhookService) {}

  @Query('webhooks')
  list(@Args() args: QueryWebhooksArgs, @Context() { actor }: RequestContext) {
    return this.webhooks.list(args, actor);
  }

  @Mutation('webhookSet')
  set(@Args() { input }: MutationWebhookSetArgs, @Context() context: RequestContext) {
    return withSecret((shown) =>
      mutate(context, {
        ...{ mutation: 'webhookSet', as: 'webhook', input },
        work: (actor) => this.webhooks.set(input, actor, shown),
        load: (id, actor) => this.webhooks.find(id, actor),
      }),
    );
  }

  @Mutation('webhookDelete')
  delete(@Args() { input }: MutationWebhookDeleteArgs, @Context() context: RequestContext) {
    return mutate(context, {
      ...{ mutation: 'webhookDelete', as: 'deletedId', input },
      work: (actor) => this.webhooks.delete(input.id, input.ifVersion, actor),
      load: async (id) => toGlobalId('Webhook', id),
    });
  }

  @Mutation('webhookRotateSecret')
  rotateSecret(@Args() { input }: MutationWebhookRotateSecretArgs, @Context() context: RequestContext) {
    return withSecret((shown) =>
      mutate(context, {
        ...{ mutation: 'webhookRotateSecret', as: 'webhook', input },
        work: (actor) => this.webhooks.rotateSecret(input.id, input.ifVersion, actor, shown),
        load: (id, actor) => this.webhooks.find(id, actor),
      }),
    );
  }

  @ResolveField('id')
  id(@Parent() { id }: Webhook) {
    return toGlobalId('Webhook', id);
  }

  @ResolveField('version')
  version(@Parent() { lockVersion }: Webhook) {
    return lockVersion;
  }
}

/** Adds the secret to the payload of the request that made it. */
async function withSecret<Payload extends { readonly userErrors: readonly unknown[] }>(
  work: (shown: (secret: string) => void) => Promise<Payload>,
): Promise<Payload & { readonly secret: string | null }> {
  let secret: string | null = null;
  const payload = await work((shown) => (secret = shown));
  return { ...payload, secret: payload.userErrors.length > 0 ? null : secret };
}
