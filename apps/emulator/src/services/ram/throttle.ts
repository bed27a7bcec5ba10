import { ThrottlingException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

/**
 * Refuses a share of all requests, always the same ones for the same seed.
 *
 * @param fraction from 0, none, to 1, all
 * @returns to be called once for each request; throws ThrottlingException
 */
export function createThrottle(fraction: number, seed: number): () => void {
  let count = 0;
  return () => {
    if (fraction === 0 || drawn(seed, count++) >= fraction) return;
    throw fault(ThrottlingException, 'Rate exceeded');
  };
}

/** The `count`th number of a seeded sequence, from 0 to less than 1; https://en.wikipedia.org/wiki/MurmurHash#Algorithm, the finalizer. */
function drawn(seed: number, count: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(count + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
