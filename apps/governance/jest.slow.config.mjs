import preset from '../../tooling/jest/preset.mjs';

/** Suites too slow for `npm test`: `npm run test:crash`, which kills processes of its own, and `test:fuzz`. Plain modules, nothing compiled. */
export default {
  ...preset,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.mjs'],
  testTimeout: 600_000,
  globalSetup: '<rootDir>/dist/testing/global-setup.js',
  globalTeardown: '<rootDir>/dist/testing/global-teardown.js',
};
