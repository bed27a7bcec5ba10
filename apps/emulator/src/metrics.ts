import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Numbers for Prometheus, under `/_mlapps/metrics`. */
export interface Metrics {
  record(service: string, status: number, seconds: number): void;
  /** Prometheus text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** @param openApps how many apps hold their file open right now */
export function createMetrics(openApps: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'mlapps_requests_total',
    help: 'Requests answered',
    labelNames: ['service', 'status'],
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'mlapps_request_duration_seconds',
    help: 'Time from arrival to answer',
    labelNames: ['service'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  new Gauge({
    name: 'mlapps_open_apps',
    help: 'Apps that hold their file open',
    registers: [registry],
    collect() {
      this.set(openApps());
    },
  });
  return {
    record: (service, status, seconds) => {
      requests.labels(service, String(status)).inc();
      durations.labels(service).observe(seconds);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
