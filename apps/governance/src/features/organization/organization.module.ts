import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { DomainResolver, MlflowAppResolver } from './inventory.resolver.js';
import { InventoryService } from './inventory.service.js';
import { OrganizationFactsService } from './organization-facts.service.js';
import { AccountResolver, OrgUnitResolver, OrganizationResolver } from './organization.resolver.js';
import { OrganizationService } from './organization.service.js';
import { OrganizationSyncService } from './sync/organization-sync.service.js';
import { SyncRuns } from './sync/sync-runs.js';
import { SyncSchedule } from './sync/sync-schedule.js';
import { SyncFailureResolver, SyncRunResolver } from './sync/sync.resolver.js';
import { SyncHealth } from './sync/sync-health.js';

const resolvers = [
  OrganizationResolver,
  OrgUnitResolver,
  AccountResolver,
  DomainResolver,
  MlflowAppResolver,
  SyncRunResolver,
  SyncFailureResolver,
];

@Module({
  imports: [AccessModule],
  providers: [
    SyncHealth,
    OrganizationFactsService,
    OrganizationService,
    InventoryService,
    OrganizationSyncService,
    SyncRuns,
    SyncSchedule,
    ...resolvers,
  ],
  exports: [OrganizationFactsService, OrganizationService, InventoryService, OrganizationSyncService],
})
export class OrganizationModule {}
