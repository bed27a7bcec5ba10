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
}

export function invokeWith({ services, clock }: SeedParts): Invoke {
  return (service, operation, input, { account, region, ids }) => {
    const partition = partitionOfRegion(region).id;
    const context: RequestContext = {
      requestId: 'seed',
      caller: rootCaller(account, account, partition),
      account,
      region,
      partition,
      ids,
      now: () => new Date(clock.now()),
      headers: {},
      trailers: () => ({}),
      endpoint: '',
      sourceIp: '127.0.0.1',
    };
    return services.get(service)!.invoke!(operation, input, context);
  };
}

/** What making an entity takes. */
export interface Making {
  readonly parts: SeedParts;
  readonly invoke: Invoke;
  /** All of the seed. */
  readonly entities: readonly SeedEntity[];
}

export function tagList(tags: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
