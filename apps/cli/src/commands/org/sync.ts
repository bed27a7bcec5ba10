import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { Failure } from '../../failure.js';
import { addGovernanceOptions, connectGovernance, type Governance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput } from '../../output.js';
import { startProgress } from '../../progress.js';

interface Run {
  readonly id: string;
  readonly state: 'RUNNING' | 'SUCCEEDED' | 'PARTIAL' | 'FAILED';
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly accountsSeen: number;
  readonly accountsDone: number;
  readonly error: string | null;
  readonly failures: {
    readonly totalCount: number;
    readonly nodes: readonly { accountId: string; region: string | null; code: string; message: string }[];
  };
}

const MEMBERS = `id state startedAt finishedAt accountsSeen accountsDone error
  failures(first: 20) { totalCount nodes { accountId region code message } }`;
const START = `mutation ($key: String!) {
  organizationSync(input: { idempotencyKey: $key }) { syncRun { ${MEMBERS} } userErrors { code message field } }
}`;
const SHOW = `query ($id: ID!) { syncRun(id: $id) { ${MEMBERS} } }`;
const LOOK_MILLISECONDS = 500;

export function syncCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('sync'))
    .description('Have the service look at AWS now, and wait until it has. It takes the role policy_admin.')
    .option('--no-wait', 'return while it is at work')
    .addHelpText('after', '\nAccounts that could not be read are listed; the exit code is 1 only when the organization could not be.')
    .action(async (options: GovernanceOptions & { readonly wait: boolean }) => {
      const governance = await connectGovernance(options, environment);
      const { syncRun } = await governance.mutate<{ readonly syncRun: Run }>(START, { key: randomUUID() });
      const run = options.wait ? await finished(governance, syncRun, options.json === true) : syncRun;
      createOutput(options.json === true).answer(run, () => linesOf(run));
      if (run.state === 'FAILED') throw new Failure('SyncFailed', `The organization could not be read: ${run.error}`);
    });
}

async function finished(governance: Governance, started: Run, silent: boolean): Promise<Run> {
  const progress = startProgress('Accounts', silent);
  let run = started;
  while (run.state === 'RUNNING') {
    await sleep(LOOK_MILLISECONDS);
    const { syncRun } = await governance.query<{ readonly syncRun: Run | null }>(SHOW, { id: run.id });
    if (syncRun === null) throw new Failure('NotFound', 'The run is no longer to be seen.');
    run = syncRun;
    progress.show(`${run.accountsDone} of ${run.accountsSeen}`);
  }
  progress.end();
  return run;
}

function linesOf({ state, accountsSeen, accountsDone, failures }: Run): string[] {
  if (state === 'RUNNING') return ['Under way.'];
  if (state === 'FAILED') return [];
  const more = failures.totalCount - failures.nodes.length;
  return [
    `Read ${accountsDone} of ${accountsSeen} accounts${state === 'PARTIAL' ? `; ${failures.totalCount} problems:` : '.'}`,
    ...failures.nodes.map(({ accountId, region, code, message }) => `  ${accountId} ${region ?? 'all Regions'}: ${code}: ${message}`),
    ...(more > 0 ? [`  and ${more} more: mlapps org accounts --failed`] : []),
  ];
}
