import { createReadStream, readFileSync } from 'node:fs';

import type { Checkpoint, PublicKeys } from '@mlapps/audit-log/checkpoint';
import type { ExportVerification, SoundExport } from '@mlapps/audit-log/export-verification';
import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { addJsonOption } from '../../connection.js';
import { Failure, Verdict, exitCodes, usageFailure } from '../../failure.js';
import { list } from '../../members.js';
import { createOutput } from '../../output.js';

interface VerifyCommandOptions {
  readonly key: readonly string[];
  readonly checkpoints?: readonly string[];
  readonly tenant?: string;
  readonly part?: boolean;
  readonly unsealed?: boolean;
  readonly json?: boolean;
}

export function verifyCommand(_environment: Environment): Command {
  return addJsonOption(new Command('verify'))
    .argument('<file>', 'what "mlapps audit export" wrote')
    .description('Verify an export without the service: find any edit, reordering, removal or forged checkpoint.')
    .requiredOption(
      '--key <file>',
      'PEM file with a public key of the service that you trust, from "mlapps audit checkpoints --keys"; repeated or with commas after a rotation',
      list,
    )
    .option('--checkpoints <file>', 'checkpoints kept from earlier: they show a log that was rewritten or cut off; may be repeated', list)
    .option('--tenant <id>', 'refuse the export of another organization')
    .option('--part', 'accept a part: what does not begin at event 1, or ends before a checkpoint kept from earlier')
    .option('--unsealed', 'accept events behind the last checkpoint, which nothing shows to be original')
    .addHelpText('after', '\nExit codes: 0 verified, 1 tampered with; the message names the first bad event.')
    .action(async (file: string, options: VerifyCommandOptions) => {
      const result = await verify(file, options);
      createOutput(options.json === true).answer(shown(result), () => [
        result.ok ? summary(result) : `${file}: line ${result.line}: ${result.message}.`,
      ]);
      if (!result.ok) throw new Verdict(exitCodes.failed);
    });
}

async function verify(file: string, { key, checkpoints = [], tenant, part, unsealed }: VerifyCommandOptions): Promise<ExportVerification> {
  const { verifyExport } = await import('@mlapps/audit-log/verify-export');
  const { linesOf } = await import('@mlapps/audit-log/text-lines');
  const known = { publicKeys: await readKeys(key), checkpoints: await readCheckpoints(checkpoints) };
  const asked = { ...known, part: part === true, unsealed: unsealed === true, ...(tenant !== undefined && { tenant }) };
  try {
    return await verifyExport(linesOf(createReadStream(file)), asked);
  } catch (error) {
    throw unreadable(file, error) ?? error;
  }
}

async function readKeys(files: readonly string[]): Promise<PublicKeys> {
  const { readPublicKeys } = await import('@mlapps/audit-log/checkpoint');
  const keys = files.map((file) => {
    try {
      return readPublicKeys([read(file)]);
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw usageFailure(`${file} is no public key of Ed25519 in PEM: ${(error as Error).message}.`);
    }
  });
  return new Map(keys.flatMap((each) => [...each]));
}

/** One checkpoint a line, as "mlapps audit checkpoints" prints them. */
async function readCheckpoints(files: readonly string[]): Promise<Checkpoint[]> {
  const { parseCheckpoint } = await import('@mlapps/audit-log/read-line');
  return files.flatMap((file) => {
    const lines = read(file).split('\n');
    return lines.flatMap((line, index) => {
      try {
        return line.trim() === '' ? [] : [parseCheckpoint(line)];
      } catch (error) {
        throw usageFailure(`${file}, line ${index + 1}, is no checkpoint: ${(error as Error).message}.`);
      }
    });
  });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error) ?? error;
  }
}

function unreadable(file: string, error: unknown): Failure | undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return usageFailure(`There is no file ${file}.`);
  return code === undefined ? undefined : usageFailure(`${file} cannot be read (${code}).`);
}

/** Numbers of events as text: they may be larger than JSON's readers can tell apart. */
function shown(result: ExportVerification): Record<string, unknown> {
  return Object.fromEntries(Object.entries(result).map(([name, value]) => [name, typeof value === 'bigint' ? String(value) : value]));
}

function summary({ tenant, from, to, checkpoints, sealedThrough, redacted, uncomparedCheckpoints }: SoundExport): string {
  const parts = [
    to < from ? `No events of ${tenant}` : `Events ${from} to ${to} of ${tenant} are as they were written`,
    `${checkpoints} signed ${checkpoints === 1 ? 'checkpoint agrees' : 'checkpoints agree'}`,
    ...((sealedThrough ?? 0n) < to ? [`events ${(sealedThrough ?? from - 1n) + 1n} to ${to} are not signed yet`] : []),
    ...(redacted > 0 ? [`values of ${redacted} were redacted`] : []),
    ...(uncomparedCheckpoints > 0 ? [`${uncomparedCheckpoints} of your checkpoints could not be compared with this part`] : []),
  ];
  return `${parts.join('; ')}.`;
}
