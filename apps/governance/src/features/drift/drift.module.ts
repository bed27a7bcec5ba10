import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { ShareModule } from '../share/share.module.js';
import { AdoptionFinisher } from './adoption-finisher.js';
import { AdoptionService } from './adoption.service.js';
import { DriftScanService } from './drift-scan.service.js';
import { DriftSchedule } from './drift-schedule.js';
import { DriftRemediationResolver, DriftResolver, DriftScanResolver } from './drift.resolver.js';
import { DriftService } from './drift.service.js';
import { ExternalAccessResolver } from './external-access.resolver.js';
import { ExternalAccessService } from './external-access.service.js';
import { ManagedShares } from './managed-shares.js';
import { RemediationService } from './remediation.service.js';
import { ScanRuns } from './scan-runs.js';
import { ScanWriter } from './scan-writer.js';

@Module({
  imports: [AccessModule, ShareModule],
  providers: [
    AdoptionFinisher,
    AdoptionService,
    DriftRemediationResolver,
    DriftResolver,
    DriftScanResolver,
    DriftScanService,
    DriftSchedule,
    DriftService,
    ExternalAccessResolver,
    ExternalAccessService,
    ManagedShares,
    RemediationService,
    ScanRuns,
    ScanWriter,
  ],
  exports: [DriftScanService],
})
export class DriftModule {}
