import preset from '../../tooling/jest/preset.mjs';

/** An emulator for the whole run, as people have it in their own suites; what needs other settings starts one of its own. */
export default {
  ...preset,
  globalSetup: 'localstack-utils/global-setup',
  globalTeardown: 'localstack-utils/global-teardown',
  globals: {
    localstackUtils: {
      settings: ['--default-app', 'false', '--app-limit', '4', '--create-seconds', '1', '--failing-changes', 'create:broken'],
    },
  },
};
