import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { ShareModule } from '../share/share.module.js';
import { DriftLists, PolicyDriftResolver, ShareDriftResolver } from './drift-lists.js';
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
import { DriftMetrics } from './drift-metrics.js';

@Module({
  imports: [AccessModule, ShareModule],
  providers: [
    DriftMetrics,
    DriftLists,
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
    PolicyDriftResolver,
    RemediationService,
    ScanRuns,
    ScanWriter,
    ShareDriftResolver,
  ],
  exports: [DriftScanService],
})
export class DriftModule {}
