var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
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
import { Ledger } from './ledger.js';
import { ProofService } from './proof.service.js';
import { ReadRecord } from './read-record.js';
let AuditModule = class AuditModule {
};
AuditModule = __decorate([
    Global(),
    Module({
        imports: [AccessModule],
        controllers: [AuditController],
        providers: [
            Idempotency,
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
], AuditModule);
export { AuditModule };
//# sourceMappingURL=audit.module.js.map