/**
 * Runs a plan of steps and sums up: `node tooling/ci/run.mjs check|ci [--only step,step]`.
 *   check   what must be green before a merge, on any machine with Node
 *   ci      that, the fast suites on Node 24, and the suites that need Python
 * The last line is `N passed, N failed`. A step that fails without a failed test counts as one failure.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

import { plans } from './src/plans.mjs';
import { runPlan } from './src/run-plan.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const plan = plans(root)[positionals[0]];
if (!plan) {
  console.error(`Name a plan: ${Object.keys(plans(root)).join(' or ')}.`);
  process.exit(2);
}

const only = values.only?.split(',');
const unknown = only?.filter((name) => !plan.some((step) => step.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')}. There are: ${plan.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

// the counts of an earlier run must not be taken for those of this one
const steps = plan.filter(({ name }) => !only || only.includes(name));
for (const { counts = [] } of steps) for (const { path } of counts) rmSync(root + path, { force: true });
process.exitCode = (await runPlan(steps, { root, write: (line) => console.log(line) })) ? 0 : 1;
