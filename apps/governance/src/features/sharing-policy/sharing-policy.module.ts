import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { DecisionModule } from '../decision/decision.module.js';
import { PolicyActivationService } from './policy-activation.service.js';
import { PolicyApplyService } from './policy-apply.service.js';
import { PolicyAsCodeResolver } from './policy-as-code.resolver.js';
import { PolicyChanges } from './policy-changes.js';
import { PolicyCheckService } from './policy-check.service.js';
import { PolicyDraftService } from './policy-draft.service.js';
import { PolicyFactsModule } from './policy-facts.module.js';
import { PolicyVersionFields, SharingPolicyFields } from './policy-fields.resolver.js';
import { PolicyFileService } from './policy-file.service.js';
import { PolicyForceService } from './policy-force.service.js';
import { PolicyImpactService } from './policy-impact.service.js';
import { PolicyPlanService } from './policy-plan.service.js';
import { PolicyQueryService } from './policy-query.service.js';
import { PolicyReviewService } from './policy-review.service.js';
import { PolicySettingsService } from './policy-settings.service.js';
import { PolicySweep } from './policy-sweep.js';
import { PolicyVersionLoaders } from './policy-version.loaders.js';
import { PolicyVersionService } from './policy-version.service.js';
import { SharingPolicyMutations, SharingPolicyQueries } from './sharing-policy.resolver.js';

@Module({
  imports: [AccessModule, DecisionModule, PolicyFactsModule],
  providers: [
    PolicyActivationService,
    PolicyApplyService,
    PolicyAsCodeResolver,
    PolicyChanges,
    PolicyCheckService,
    PolicyDraftService,
    PolicyFileService,
    PolicyForceService,
    PolicyImpactService,
    PolicyPlanService,
    PolicyQueryService,
    PolicyReviewService,
    PolicySettingsService,
    PolicySweep,
    PolicyVersionLoaders,
    PolicyVersionService,
    PolicyVersionFields,
    SharingPolicyFields,
    SharingPolicyMutations,
    SharingPolicyQueries,
  ],
  exports: [PolicyFactsModule, PolicyQueryService],
})
export class SharingPolicyModule {}
