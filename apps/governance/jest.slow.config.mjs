import preset from '../../tooling/jest/preset.mjs';

/** Suites that kill processes of their own, too slow for `npm test`: `npm run test:crash`. Plain modules, nothing compiled. */
export default {
  ...preset,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.mjs'],
  testTimeout: 300_000,
  globalSetup: '<rootDir>/dist/testing/global-setup.js',
  globalTeardown: '<rootDir>/dist/testing/global-teardown.js',
};
