import preset from '../../tooling/jest/preset.mjs';

/** Suites against a child process, too slow for `npm test`: `npm run test:crash`, `npm run test:fuzz`. Plain modules, nothing compiled. */
export default { ...preset, roots: ['<rootDir>/test'], testMatch: ['**/*.test.mjs'], testTimeout: 300_000 };
