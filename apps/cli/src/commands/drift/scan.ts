import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { Failure } from '../../failure.js';
import { addGovernanceOptions, connectGovernance, type Governance, type GovernanceOptions } from '../../governance/connection.js';
import { positiveNumber } from '../../numbers.js';
import { createOutput, table } from '../../output.js';

interface ScanOptions extends GovernanceOptions {
  readonly wait?: boolean;
  readonly timeout: number;
}

interface Scan {
  readonly id: string;
  readonly state: string;
  readonly accountsSeen: number;
  readonly accountsDone: number;
  readonly found: number;
  readonly resolved: number;
  readonly failures: readonly { readonly accountId: string; readonly region: string; readonly code: string; readonly message: string }[];
  readonly error: string | null;
}

const SCAN = 'id state startedAt finishedAt accountsSeen accountsDone found resolved error failures { accountId region code message }';
const START = `mutation ($input: DriftScanInput!) { driftScan(input: $input) { scan { ${SCAN} } userErrors { code message field } } }`;
const LOOK = `query ($id: ID!) { node(id: $id) { ... on DriftScan { ${SCAN} } } }`;

export function scanCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('scan'))
    .description('Compare AWS with what was granted, now.')
    .option('--wait', 'return once it is done')
    .option('--timeout <seconds>', 'how long --wait waits', positiveNumber, 300)
    .action(async ({ wait, timeout, ...options }: ScanOptions) => {
      const governance = await connectGovernance(options, environment);
      const { scan } = await governance.mutate<{ scan: Scan }>(START, { input: { idempotencyKey: randomUUID() } });
      const done = wait === true ? await untilDone(governance, scan, timeout) : scan;
      createOutput(options.json === true).answer(done, () => lines(done));
      if (done.state === 'FAILED') throw new Failure('ScanFailed', `The scan failed: ${done.error ?? 'no reason is known'}`);
    });
}

async function untilDone(governance: Governance, { id }: Scan, timeout: number): Promise<Scan> {
  const end = performance.now() + timeout * 1000;
  while (performance.now() < end) {
    const { node } = await governance.query<{ node: Scan }>(LOOK, { id });
    if (node.state !== 'RUNNING') return node;
    await sleep(500);
  }
  throw new Failure('Timeout', `The scan is still at work after ${timeout} seconds.`);
}

function lines({ state, accountsSeen, accountsDone, found, resolved, failures }: Scan): string[] {
  const summary = `${state.toLowerCase()}: ${accountsDone} of ${accountsSeen} places looked at, ${found} found, ${resolved} resolved`;
  if (failures.length === 0) return [summary];
  return [
    summary,
    '',
    ...table(
      ['ACCOUNT', 'REGION', 'WHY NOT'],
      failures.map(({ accountId, region, code, message }) => [accountId, region, `${code}: ${message}`]),
    ),
  ];
}
