import { fileURLToPath } from 'node:url';

/** Tests run as compiled: what jest executes is what ships, type-checked, with no transform between. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/dist'],
  testMatch: ['**/*.test.js'],
  transform: {},
  injectGlobals: false,
  testTimeout: 30_000,
  reporters: ['default', fileURLToPath(new URL('./count-reporter.mjs', import.meta.url))],
};
