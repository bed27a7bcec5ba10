import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';

import { Metrics } from '../../platform/telemetry/metrics.js';
import { Snapshots } from './snapshots.js';

/** How current the facts are that decisions are made from, in this process. */
@Injectable()
export class DecisionMetrics implements OnModuleInit {
  constructor(
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(Snapshots) private readonly snapshots: Snapshots,
  ) {}

  onModuleInit(): void {
    const held = (value: (snapshot: { age: number; revision: bigint }) => number) => () =>
      this.snapshots.held().map(({ tenant, ...snapshot }) => ({ labels: { tenant }, value: value(snapshot) }));
    this.metrics.gauges(
      'mlapps_decision_snapshot_age_seconds',
      'Since the facts were last compared with the ledger',
      ['tenant'],
      held(({ age }) => age),
    );
    this.metrics.gauges(
      'mlapps_decision_snapshot_revision',
      'Revision up to which the facts hold',
      ['tenant'],
      held(({ revision }) => Number(revision)),
    );
  }
}
