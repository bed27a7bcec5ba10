import { Global, Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { AuditController } from './audit.controller.js';
import { AuditCheckpointResolver, AuditResolver } from './audit.resolver.js';
import { AuditService } from './audit.service.js';
import { CheckpointKey } from './checkpoint-key.js';
import { CheckpointSchedule } from './checkpoint-schedule.js';
import { CheckpointService } from './checkpoint.service.js';
import { ExportService } from './export.service.js';
import { Idempotency } from './idempotency.js';
import { IdempotencySweep } from './idempotency-sweep.js';
import { Ledger } from './ledger.js';
import { ProofService } from './proof.service.js';
import { ReadRecord } from './read-record.js';

@Global()
@Module({
  imports: [AccessModule],
  controllers: [AuditController],
  providers: [
    Idempotency,
    IdempotencySweep,
    Ledger,
    CheckpointKey,
    CheckpointService,
    CheckpointSchedule,
    ReadRecord,
    AuditService,
    ProofService,
    ExportService,
    AuditResolver,
    AuditCheckpointResolver,
  ],
  exports: [Ledger, AuditService, CheckpointService],
})
export class AuditModule {}
