/**
 * usage: bench.mjs [tracking] [decision] [governance-decision] [governance-graphql] [governance-portal] [governance-reconcile] [--quick] [--json] [--only <part of a case's name>] [--targets mlflow,mlapps,fastify]
 * Without a name every bench runs, one after the other.
 */
import { parseArgs } from 'node:util';

import { benchDecision } from './decision.mjs';
import { benchGovernanceDecision } from './governance-decision.mjs';
import { benchGovernanceGraphql } from './governance-graphql.mjs';
import { benchGovernancePortal } from './governance-portal.mjs';
import { benchReconcile } from './governance-reconcile.mjs';
import { benchTracking } from './tracking.mjs';

const BENCHES = {
  tracking: benchTracking,
  decision: benchDecision,
  'governance-decision': benchGovernanceDecision,
  'governance-graphql': benchGovernanceGraphql,
  'governance-portal': benchGovernancePortal,
  'governance-reconcile': benchReconcile,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    targets: { type: 'string', default: 'mlflow,mlapps,fastify' },
  },
});
const unknown = positionals.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const begun = performance.now();
const progress = (text) => console.error(`[${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s] ${text}`);
for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHES)) {
  await BENCHES[name]({ ...values, targets: values.targets.split(','), progress });
}
