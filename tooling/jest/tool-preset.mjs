import preset from './preset.mjs';

/** For folders under `tooling/`, which run as written: plain modules, nothing compiled. */
export default { ...preset, roots: ['<rootDir>'], testMatch: ['**/*.test.mjs'] };
