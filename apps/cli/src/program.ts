import { createRequire } from 'node:module';

import { Command } from 'commander';

import { accessCommand } from './commands/access/access.js';
import { appsCommand } from './commands/apps/apps.js';
import { auditCommand } from './commands/audit/audit.js';
import { driftCommand } from './commands/drift/drift.js';
import { dumpCommand } from './commands/dump.js';
import { envCommand } from './commands/env.js';
import { explainCommand } from './commands/explain.js';
import { logsCommand } from './commands/logs.js';
import { orgCommand } from './commands/org/org.js';
import { policyCommand } from './commands/policy/policy.js';
import { resetCommand } from './commands/reset.js';
import { seedCommand } from './commands/seed.js';
import { shareCommand } from './commands/share/share.js';
import { startCommand } from './commands/start.js';
import { statusCommand } from './commands/status.js';
import { stopCommand } from './commands/stop.js';
import { tokenCommand } from './commands/token.js';
import { whoamiCommand } from './commands/whoami.js';
import type { Environment } from './config.js';

const { version } = createRequire(import.meta.url)('@mlapps/cli/package.json') as { version: string };

/** All commands. Errors are thrown, not printed: `run` prints them. */
export function createProgram(environment: Environment): Command {
  const program = new Command('mlapps')
    .description('Start and drive the local emulator of SageMaker AI MLflow Apps.')
    .version(version)
    .addHelpText('after', '\nExit codes: 0 done, 1 the operation failed, 2 wrong usage, 3 no emulator answers.');
  const commands = [
    startCommand,
    stopCommand,
    statusCommand,
    envCommand,
    appsCommand,
    explainCommand,
    seedCommand,
    dumpCommand,
    resetCommand,
    logsCommand,
    auditCommand,
    orgCommand,
    policyCommand,
    tokenCommand,
    whoamiCommand,
    shareCommand,
    accessCommand,
    driftCommand,
  ];
  for (const create of commands) program.addCommand(create(environment));
  throwErrors(program);
  return program;
}

function throwErrors(command: Command): void {
  command.exitOverride().configureOutput({ outputError: () => undefined });
  if (command.commands.length > 0) refuseAlone(command);
  for (const child of command.commands) throwErrors(child);
}

/** `mlapps apps` says what it can be followed by, instead of a page of help. */
function refuseAlone(command: Command): void {
  const names = command.commands.map((child) => child.name()).join(', ');
  command.allowExcessArguments().action(() => {
    const [given] = command.args;
    command.error(`${given === undefined ? 'A command is missing' : `Unknown command "${given}"`}. There are: ${names}`);
  });
}
