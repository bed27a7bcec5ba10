import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { ChangeEvents } from './change-events.js';
import { FeedResolver } from './feed.resolver.js';
import { FeedService } from './feed.service.js';
import { LedgerFeed } from './ledger-feed.js';

@Module({ imports: [AccessModule], providers: [ChangeEvents, FeedResolver, FeedService, LedgerFeed], exports: [LedgerFeed] })
export class FeedModule {}
