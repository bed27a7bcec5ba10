import { STARTED, type WithStarted } from './global-setup.js';

/** `globalTeardown` of jest: ends what setup started. */
// eslint-disable-next-line no-restricted-syntax -- jest calls the default export of the module it is given
export default async function globalTeardown(): Promise<void> {
  const holder = globalThis as WithStarted;
  const started = holder[STARTED];
  delete holder[STARTED];
  await started?.stop();
}
