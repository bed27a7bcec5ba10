import { Module } from '@nestjs/common';

import { AccessFactsCache } from './access-facts.js';
import { AccessResolver } from './access.resolver.js';
import { AccessService } from './access.service.js';
import { RoleBindingService } from './role-binding.service.js';

@Module({ providers: [AccessFactsCache, AccessService, RoleBindingService, AccessResolver], exports: [AccessService] })
export class AccessModule {}
