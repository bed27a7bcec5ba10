import { partitionOfRegion } from '@mlapps/aws-identity/partition';

import { rootCaller } from '../credentials.js';
import type { IdSource, RequestContext } from '../request-context.js';
import type { SeedEntity } from './seed-entity.js';
import type { SeedParts } from './seed-parts.js';

/** Runs an operation of a service for an account, as a request of its root user would be. */
export type Invoke = (service: string, operation: string, input: object, by: InvokedBy) => object;

export interface InvokedBy {
  readonly account: string;
  readonly region: string;
  readonly ids: IdSource;
  readonly at: number;
}

/** What a seed makes is as if it had been there for long enough to have settled: apps are created, shares associated. */
export function seededAt({ clock, config }: Pick<SeedParts, 'clock' | 'config'>): number {
  return clock.now() - Math.max(config.createSeconds, 2 * config.ramLag) * 1000;
}

export function invokeWith(parts: SeedParts): Invoke {
  return (service, operation, input, { account, region, ids, at }) => {
    const partition = partitionOfRegion(region).id;
    const context: RequestContext = {
      requestId: 'seed',
      caller: rootCaller(account, account, partition),
      account,
      region,
      partition,
      ids,
      now: () => new Date(at),
      headers: {},
      trailers: () => ({}),
      endpoint: '',
      sourceIp: '127.0.0.1',
    };
    return parts.services.get(service)!.invoke!(operation, input, context);
  };
}

/** What making an entity takes. */
export interface Making {
  readonly parts: SeedParts;
  readonly invoke: Invoke;
  /** {@link seededAt}, once for all: what is made later must find what was made before. */
  readonly at: number;
  /** All of the seed. */
  readonly entities: readonly SeedEntity[];
}

export function tagList(tags: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
