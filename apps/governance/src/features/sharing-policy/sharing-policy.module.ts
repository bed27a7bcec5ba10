import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { PolicyFactsService } from './policy-facts.service.js';

@Module({ imports: [AccessModule], providers: [PolicyFactsService], exports: [PolicyFactsService] })
export class SharingPolicyModule {}
