import preset from '../../tooling/jest/preset.mjs';

/** Suites too slow for `npm test`: `npm run test:fuzz`. Plain modules, nothing compiled. */
export default { ...preset, roots: ['<rootDir>/test'], testMatch: ['**/*.test.mjs'], testTimeout: 600_000 };
