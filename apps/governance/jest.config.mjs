import preset from '../../tooling/jest/preset.mjs';

/** Suites of behaviour that does not differ between versions of Node: they run on the oldest one. */
const onOldestNode = [
  'bad-input',
  'guide',
  'features/decision/engine/differential',
  'features/drift/.*',
  'features/organization/.*',
  'features/share/.*',
  'features/sharing-policy/.*',
  'features/what-if/.*',
];
const left = Number(process.versions.node.split('.')[0]) > 20 ? onOldestNode.map((name) => `/dist/${name}\\.test\\.js$`) : [];
if (left.length > 0) process.stderr.write(`On Node ${process.versions.node} without ${onOldestNode.join(', ')}: they run on Node 20.\n`);

export default {
  ...preset,
  testPathIgnorePatterns: ['/node_modules/', ...left],
  globalSetup: '<rootDir>/dist/testing/global-setup.js',
  globalTeardown: '<rootDir>/dist/testing/global-teardown.js',
};
