import { MLFLOW_APP_API_RATES } from '@mlapps/catalog/quotas';
import { commonFault } from '@mlapps/aws-protocol/faults';

import type { Emulator } from '../emulator.js';
import type { Answer } from './answer.js';
import { awsRequestOf } from './detect.js';
import type { Exchange } from './exchange.js';

/** With `--api-rates aws`: refuses what exceeds the published rate of an operation, per account and Region. */
export function throttle(exchange: Exchange, emulator: Emulator): Answer | undefined {
  const { target, caller } = exchange;
  if (!emulator.rates || target.kind !== 'aws' || target.service.name !== 'sagemaker' || !caller) return undefined;
  const operation = target.service.nameOf(awsRequestOf(exchange, target.path));
  const rate = MLFLOW_APP_API_RATES.value[operation];
  if (rate === undefined || emulator.rates.take(`${caller.account}/${exchange.region}/${operation}`, rate, emulator.clock.now()))
    return undefined;
  return target.service.fault(commonFault('throttling'), exchange.requestId);
}

/** Token buckets by key. A bucket holds one second of its rate, so a burst of `rate` requests passes and the next waits. */
export class TokenBuckets {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  /** @param now milliseconds since the epoch */
  take(key: string, rate: number, now: number): boolean {
    const bucket = this.#buckets.get(key) ?? { tokens: rate, at: now };
    const tokens = Math.min(rate, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * rate);
    const granted = tokens >= 1;
    this.#buckets.set(key, { tokens: granted ? tokens - 1 : tokens, at: now });
    return granted;
  }
}
