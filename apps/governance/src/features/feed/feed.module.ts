import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { ChangeEvents } from './change-events.js';
import { FeedResolver } from './feed.resolver.js';
import { FeedService } from './feed.service.js';
import { LedgerFeed } from './ledger-feed.js';
import { WebhookDelivery } from './webhook-delivery.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhookResolver } from './webhook.resolver.js';
import { WebhookService } from './webhook.service.js';
import { WebhookMetrics } from './webhook-metrics.js';

@Module({
  imports: [AccessModule],
  providers: [ChangeEvents, FeedResolver, FeedService, LedgerFeed, WebhookDelivery,
    WebhookMetrics, WebhookResolver, WebhookSecrets, WebhookService],
  exports: [LedgerFeed],
})
export class FeedModule {}
