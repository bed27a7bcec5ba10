import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { OrganizationFactsService } from './organization-facts.service.js';
import { OrganizationResolver } from './organization.resolver.js';
import { OrganizationService } from './organization.service.js';
import { OrganizationSyncService } from './sync/organization-sync.service.js';
import { SyncRuns } from './sync/sync-runs.js';
import { SyncSchedule } from './sync/sync-schedule.js';

@Module({
  imports: [AccessModule],
  providers: [OrganizationFactsService, OrganizationResolver, OrganizationService, OrganizationSyncService, SyncRuns, SyncSchedule],
  exports: [OrganizationFactsService, OrganizationService, OrganizationSyncService],
})
export class OrganizationModule {}
