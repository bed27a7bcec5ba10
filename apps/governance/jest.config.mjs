import preset from '../../tooling/jest/preset.mjs';

export default {
  ...preset,
  globalSetup: '<rootDir>/dist/testing/global-setup.js',
  globalTeardown: '<rootDir>/dist/testing/global-teardown.js',
};
