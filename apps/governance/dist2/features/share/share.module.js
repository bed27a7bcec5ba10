var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
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
import { ShareResolver } from './share.resolver.js';
import { ShareService } from './share.service.js';
let ShareModule = class ShareModule {
};
ShareModule = __decorate([
    Module({
        imports: [AccessModule, DecisionModule],
        providers: [
            BreakGlassResolver,
            BreakGlassService,
            CompanionSync,
            DecideAndCommit,
            GrantResolver,
            GrantReviewer,
            GrantService,
            PermissionCatalog,
            Reconciler,
            ReviewRequestService,
            ShareClock,
            ShareObserver,
            ShareRequestResolver,
            ShareRequestService,
            ShareResolver,
            ShareService,
            ShareSettings,
            ShareVisibility,
            ShareWorker,
        ],
        exports: [GrantService, PermissionCatalog, Reconciler, ShareClock, ShareService, ShareWorker],
    })
], ShareModule);
export { ShareModule };
//# sourceMappingURL=share.module.js.map