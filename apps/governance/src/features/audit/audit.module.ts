import { Global, Module } from '@nestjs/common';

import { Idempotency } from './idempotency.js';
import { Ledger } from './ledger.js';

@Global()
@Module({ providers: [Idempotency, Ledger], exports: [Ledger] })
export class AuditModule {}
