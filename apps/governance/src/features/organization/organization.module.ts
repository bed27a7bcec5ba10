import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { OrganizationFactsService } from './organization-facts.service.js';
import { OrganizationResolver } from './organization.resolver.js';
import { OrganizationService } from './organization.service.js';

@Module({
  imports: [AccessModule],
  providers: [OrganizationFactsService, OrganizationResolver, OrganizationService],
  exports: [OrganizationFactsService, OrganizationService],
})
export class OrganizationModule {}
