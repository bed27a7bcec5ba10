import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Operation names come from clients: beyond so many they are one. */
const MOST_NAMES = 200;

/** Prometheus metrics of this process; features add theirs. */
@Injectable()
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram;
  readonly #awsCalls: Histogram;
  /** Looked up by name, then kind and outcome: the library hashes labels at every call. */
  readonly #observers = new Map<string, Map<string, { observe(seconds: number): void }>>();

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = this.histogram('mlapps_graphql_request_seconds', 'Time of GraphQL operations', ['operation', 'kind', 'outcome']);
    this.#awsCalls = this.histogram('mlapps_aws_call_seconds', 'Time of calls to AWS, waits included', ['service', 'operation', 'outcome']);
  }

  /** @param collect current value, asked at every scrape */
  gauge(name: string, help: string, collect: () => Promise<number> | number): void {
    const gauge: Gauge = new Gauge({ name, help, registers: [this.#registry], collect: async () => gauge.set(await collect()) });
  }

  counter<Label extends string>(name: string, help: string, labelNames: readonly Label[] = []): Counter<Label> {
    return new Counter({ name, help, labelNames: [...labelNames], registers: [this.#registry] });
  }

  histogram<Label extends string>(name: string, help: string, labelNames: readonly Label[] = []): Histogram<Label> {
    return new Histogram({ name, help, labelNames: [...labelNames], buckets: SECONDS, registers: [this.#registry] });
  }

  requestFinished({ kind, name = 'unnamed' }: { kind: string; name: string | undefined }, outcome: string, seconds: number): void {
    this.#observer(this.#observers.has(name) || this.#observers.size < MOST_NAMES ? name : 'other', kind, outcome).observe(seconds);
  }

  #observer(name: string, kind: string, outcome: string): { observe(seconds: number): void } {
    let ofName = this.#observers.get(name);
    if (ofName === undefined) this.#observers.set(name, (ofName = new Map()));
    const rest = `${kind} ${outcome}`;
    let observer = ofName.get(rest);
    if (observer === undefined) ofName.set(rest, (observer = this.#requests.labels(name, kind, outcome)));
    return observer;
  }

  awsCallFinished({
    service,
    operation,
    outcome,
    milliseconds,
  }: {
    service: string;
    operation: string;
    outcome: string;
    milliseconds: number;
  }): void {
    this.#awsCalls.labels(service, operation, outcome).observe(milliseconds / 1000);
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
