import { Module } from '@nestjs/common';

import { PolicyFactsService } from './policy-facts.service.js';

/** Apart from the policies' own module, which asks decisions what a change would do. */
@Module({ providers: [PolicyFactsService], exports: [PolicyFactsService] })
export class PolicyFactsModule {}
