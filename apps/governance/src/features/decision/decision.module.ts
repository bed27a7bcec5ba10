import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { PolicyFactsModule } from '../sharing-policy/policy-facts.module.js';
import { AuthzenController } from './authzen.controller.js';
import { DecisionMetrics } from './decision-metrics.js';
import { DecisionResolver } from './decision.resolver.js';
import { DecisionService } from './decision.service.js';
import { FactsReader } from './facts-reader.js';
import { RuleReferenceResolver, UnenforcedOutcomeResolver } from './rule-reference.resolver.js';
import { SnapshotFollower } from './snapshot-follower.js';
import { Snapshots } from './snapshots.js';

@Module({
  imports: [AccessModule, OrganizationModule, PolicyFactsModule],
  controllers: [AuthzenController],
  providers: [
    DecisionMetrics,
    DecisionResolver,
    DecisionService,
    FactsReader,
    RuleReferenceResolver,
    SnapshotFollower,
    Snapshots,
    UnenforcedOutcomeResolver,
  ],
  exports: [DecisionService, Snapshots],
})
export class DecisionModule {}
