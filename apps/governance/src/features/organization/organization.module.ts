import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { OrganizationResolver } from './organization.resolver.js';
import { OrganizationService } from './organization.service.js';

@Module({ imports: [AccessModule], providers: [OrganizationResolver, OrganizationService], exports: [OrganizationService] })
export class OrganizationModule {}
