/**
 * Judges policies by chance with `@cloud-copilot/iam-simulate` and with ours, prints where they differ, and with `--write` records the
 * answers for the fast suite. The package is fetched into a folder of its own: it is AGPL-3.0 and no part of this workspace.
 *
 * node test/policy-oracle/record.mjs [--seed 1] [--cases 20000] [--write]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { judgeCase, numbersOf } from '../../dist/authorization/policy/testing/judge-case.js';
import { policyCase } from '../../dist/authorization/policy/testing/policy-cases.js';

const ORACLE = '@cloud-copilot/iam-simulate';
const VERSION = '0.1.173';
const EVERYTHING = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
const ANSWERS = { Allowed: 'A', ExplicitlyDenied: 'D', ImplicitlyDenied: 'N' };

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    cases: { type: 'string', default: '20000' },
    write: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const count = Number(values.cases);

/** The parts of its engine: `runUnsafeSimulation` of this version fails on every resource policy, whose name it forgets. */
async function fetchOracle() {
  const folder = join(tmpdir(), `mlapps-policy-oracle-${VERSION}`);
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', `${ORACLE}@${VERSION}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const part = (path) => import(pathToFileURL(join(folder, 'node_modules/@cloud-copilot', path)));
  const [{ authorize }, { AwsRequestImpl }, { RequestContextImpl }, { DiscoveryContextKeyConstraints }, { loadPolicy }] = await Promise.all(
    [
      part('iam-simulate/dist/esm/core_engine/CoreSimulatorEngine.js'),
      part('iam-simulate/dist/esm/request/request.js'),
      part('iam-simulate/dist/esm/requestContext.js'),
      part('iam-simulate/dist/esm/context_keys/discoveryContextKeyConstraints.js'),
      part('iam-policy/dist/esm/index.js'),
    ],
  );
  const policy = (document) => loadPolicy(document, { name: 'policy' });
  const everything = policy(EVERYTHING);
  const simulationParameters = { simulationMode: 'Strict', discoveryContextKeyConstraints: new DiscoveryContextKeyConstraints([]) };
  /** Everything else allows, so that the answer is the policy's; a resource is of another account, so that its policy must answer. */
  return ({ kind, document, action, resource, principal, facts }) => {
    const accountId = kind === 'resource' ? '111111111111' : principal.account;
    const scp = { orgIdentifier: 'r-root', policies: [policy(document)] };
    const { result } = authorize({
      request: new AwsRequestImpl(principal.arn, { resource, accountId }, action, new RequestContextImpl(facts)),
      sessionPolicy: undefined,
      identityPolicies: [kind === 'identity' ? policy(document) : everything],
      serviceControlPolicies: kind === 'service-control' ? [scp] : [],
      resourceControlPolicies: [],
      resourcePolicy: kind === 'resource' ? policy(document) : undefined,
      permissionBoundaries: undefined,
      vpcEndpointPolicies: undefined,
      simulationParameters,
    });
    return ANSWERS[result];
  };
}

const judgeByOracle = await fetchOracle();
const next = numbersOf(seed);
let recorded = '';
let differences = 0;
const times = { oracle: 0n, ours: 0n };
for (let index = 0; index < count; index++) {
  const given = policyCase(next);
  const start = process.hrtime.bigint();
  const theirs = judgeByOracle(given);
  const middle = process.hrtime.bigint();
  const ours = judgeCase(given);
  times.oracle += middle - start;
  times.ours += process.hrtime.bigint() - middle;
  recorded += theirs;
  if (theirs === ours) continue;
  differences++;
  if (differences <= 10) console.log(JSON.stringify({ index, theirs, ours, ...given }));
}
const each = (total) => (Number(total) / count / 1000).toFixed(1);
const shares = Object.values(ANSWERS).map((answer) => `${answer} ${recorded.split(answer).length - 1}`);
console.log(`seed ${seed}: ${count} cases (${shares.join(', ')}), ${differences} differ`);
console.log(`with reading the policy: ${ORACLE} ${each(times.oracle)} µs, ours ${each(times.ours)} µs`);
if (values.write) {
  const lines = recorded.match(/.{1,120}/g).map((line) => `  '${line}',`);
  writeFileSync(
    new URL('../../src/authorization/policy/testing/recorded-verdicts.gen.ts', import.meta.url),
    [
      '/** Written by test/policy-oracle/record.mjs; never edited. */',
      'export const recordedVerdicts = {',
      `  source: '${ORACLE} ${VERSION}',`,
      `  recordedAt: '${new Date().toISOString().slice(0, 10)}',`,
      `  seed: ${seed},`,
      '};',
      '',
      '/** One answer per case: Allow, Deny or None. */',
      'export const verdictLines: readonly string[] = [',
      ...lines,
      '];',
      '',
    ].join('\n'),
  );
}
process.exitCode = differences > 0 ? 1 : 0;
