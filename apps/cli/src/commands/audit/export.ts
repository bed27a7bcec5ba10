import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { Command, InvalidArgumentError } from 'commander';

import type { Environment } from '../../config.js';
import { Failure } from '../../failure.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput } from '../../output.js';

interface ExportOptions extends GovernanceOptions {
  readonly from?: string;
  readonly to?: string;
  readonly output?: string;
}

export function exportCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('export'))
    .description('Write the audit log, with its checkpoints, as lines of JSON for "mlapps audit verify".')
    .option('--from <number>', 'first event (else 1); a part is verified with --part', eventNumber)
    .option('--to <number>', 'last event (else the newest)', eventNumber)
    .option('-o, --output <file>', 'file to write (else standard output); it is there when it is complete')
    .action(async (options: ExportOptions) => {
      const governance = await connectGovernance(options, environment);
      const query = new URLSearchParams(
        Object.entries({ from: options.from, to: options.to }).filter((pair): pair is [string, string] => pair[1] !== undefined),
      );
      const body = await governance.download(`/audit/export?${query.toString()}`);
      if (options.output === undefined) await pipeline(Readable.fromWeb(body), process.stdout, { end: false });
      else await write(body, options.output, options.json === true);
    });
}

async function write(body: Parameters<typeof Readable.fromWeb>[0], file: string, json: boolean): Promise<void> {
  const unfinished = `${file}.part`;
  try {
    await pipeline(Readable.fromWeb(body), createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new Failure('ExportFailed', `The export ended early (${(error as Error).message}); ${file} was not written.`);
  }
  createOutput(json).answer({ file }, () => [
    `Wrote ${file}. Verify it with: mlapps audit verify ${file} --key <what "mlapps audit checkpoints --keys" printed>`,
  ]);
}

function eventNumber(text: string): string {
  if (!/^[1-9][0-9]{0,17}$/.test(text)) throw new InvalidArgumentError('Give the number of an event.');
  return text;
}
