import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { DecisionModule } from '../decision/decision.module.js';
import { BreakGlassResolver } from './break-glass/break-glass.resolver.js';
import { BreakGlassService } from './break-glass/break-glass.service.js';
import { CompanionSync } from './companions/companion-sync.js';
import { GrantReviewer } from './grant-reviewer.js';
import { GrantResolver } from './grant.resolver.js';
import { GrantService } from './grant.service.js';
import { PermissionCatalog } from './reconcile/permission-catalog.js';
import { RelatedThings } from './related-things.js';
import { Reconciler } from './reconcile/reconciler.js';
import { ShareObserver } from './reconcile/share-observer.js';
import { ShareWorker } from './reconcile/share-worker.js';
import { DecideAndCommit } from './request/decide-and-commit.js';
import { ReviewRequestService } from './request/review-request.service.js';
import { ShareRequestResolver } from './request/share-request.resolver.js';
import { ShareRequestService } from './request/share-request.service.js';
import { ShareClock } from './share-clock.js';
import { ShareSettings } from './share-settings.js';
import { ShareVisibility } from './share-visibility.js';
import { AccountSharesResolver, AppAccessResolver, PolicySharesResolver } from './share-lists.resolver.js';
import { ShareListsService } from './share-lists.service.js';
import { ShareResolver } from './share.resolver.js';
import { ShareService } from './share.service.js';
import { ShareMetrics } from './share-metrics.js';

@Module({
  imports: [AccessModule, DecisionModule],
  providers: [
    ShareMetrics,
    AccountSharesResolver,
    AppAccessResolver,
    BreakGlassResolver,
    BreakGlassService,
    CompanionSync,
    DecideAndCommit,
    GrantResolver,
    GrantReviewer,
    GrantService,
    PermissionCatalog,
    PolicySharesResolver,
    Reconciler,
    RelatedThings,
    ReviewRequestService,
    ShareClock,
    ShareListsService,
    ShareObserver,
    ShareRequestResolver,
    ShareRequestService,
    ShareResolver,
    ShareService,
    ShareSettings,
    ShareVisibility,
    ShareWorker,
  ],
  exports: [
    DecideAndCommit,
    GrantService,
    PermissionCatalog,
    Reconciler,
    ShareClock,
    ShareRequestService,
    ShareService,
    ShareSettings,
    ShareWorker,
  ],
})
export class ShareModule {}
