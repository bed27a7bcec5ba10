import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { DecisionModule } from '../decision/decision.module.js';
import { ShareModule } from '../share/share.module.js';
import { PolicyFactsModule } from '../sharing-policy/policy-facts.module.js';
import { ChangeReader } from './change-reader.js';
import { ImpactResolver, LostGrantResolver } from './what-if.resolver.js';
import { WhatIfService } from './what-if.service.js';

@Module({
  imports: [AccessModule, DecisionModule, PolicyFactsModule, ShareModule],
  providers: [ChangeReader, ImpactResolver, LostGrantResolver, WhatIfService],
})
export class WhatIfModule {}
