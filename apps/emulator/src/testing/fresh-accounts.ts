import { afterAll, beforeAll } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from './start-emulator.js';

export interface FreshAccounts {
  emulator(): TestEmulator;
  /** Clients of an account nobody used before. */
  next(region?: string): TestClients;
}

/** One emulator for the tests of a file, and accounts that share nothing. */
export function freshAccounts(settings: Record<string, unknown> = {}): FreshAccounts {
  let started: TestEmulator | undefined;
  const emulator = (): TestEmulator => {
    if (started === undefined) throw new Error('the emulator starts before the first test');
    return started;
  };
  beforeAll(async () => {
    started = await startEmulator(settings);
  });
  afterAll(() => started?.close());
  return { emulator, next: (region) => emulator().asNewAccount(region) };
}
