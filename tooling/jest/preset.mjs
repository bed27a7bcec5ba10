import { fileURLToPath } from 'node:url';

/** Tests run as compiled: what jest executes is what ships, type-checked, with no transform between. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/dist'],
  testMatch: ['**/*.test.js'],
  transform: {},
  injectGlobals: false,
  testTimeout: 30_000,
  // modules of finished tests stay in memory (https://github.com/jestjs/jest/issues/11956): a worker that has grown is replaced
  maxWorkers: '100%',
  workerIdleMemoryLimit: '768MB',
  reporters: ['default', fileURLToPath(new URL('./count-reporter.mjs', import.meta.url))],
};
