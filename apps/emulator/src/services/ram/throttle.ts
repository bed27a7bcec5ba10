import { ThrottlingException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { createDraws } from './seeded-draws.js';

/**
 * Refuses a share of all requests, always the same ones for the same seed.
 *
 * @param fraction from 0, none, to 1, all
 * @returns to be called once for each request; throws ThrottlingException
 */
export function createThrottle(fraction: number, seed: number): () => void {
  const isRefused = createDraws(fraction, seed);
  return () => {
    if (isRefused()) throw fault(ThrottlingException, 'Rate exceeded');
  };
}
