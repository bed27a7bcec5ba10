import { setTimeout as sleep } from 'node:timers/promises';

import type { DescribeMlflowAppCommandOutput, MlflowAppStatus, SageMakerClient } from '@aws-sdk/client-sagemaker';
import type { Command } from 'commander';

import { isServiceError } from '../../explain.js';
import { Failure } from '../../failure.js';
import { positiveNumber } from '../../numbers.js';
import { createOutput } from '../../output.js';
import { startProgress } from '../../progress.js';
import { appLines, withoutMetadata } from './app-lines.js';

export interface WaitOptions {
  readonly wait?: boolean;
  readonly timeout: number;
  readonly json?: boolean;
}

type Described = Partial<DescribeMlflowAppCommandOutput>;

const POLL_MILLISECONDS = 500;

export function addWaitOptions(command: Command, text: string): Command {
  return command.option('--wait', text).option('--timeout <seconds>', 'how long --wait waits', positiveNumber, 900);
}

/** Waits for one of the statuses, with progress, and prints the app as it is then. */
export async function showChanged(
  client: SageMakerClient,
  arn: string,
  wanted: readonly MlflowAppStatus[],
  options: WaitOptions,
): Promise<void> {
  const app = withoutMetadata(await untilStatus(client, arn, wanted, options));
  createOutput(options.json === true).answer(app, () => appLines(app));
}

/** @throws Failure `CreateFailed`, `UpdateFailed`, `DeleteFailed`, `TimedOut` */
export async function untilStatus(
  client: SageMakerClient,
  arn: string,
  wanted: readonly MlflowAppStatus[],
  { timeout, json }: WaitOptions,
): Promise<Described> {
  const progress = startProgress(arn, json === true);
  const until = performance.now() + timeout * 1000;
  try {
    for (;;) {
      const app = await describe(client, arn);
      const { Status: status = 'Deleted' } = app;
      if (wanted.includes(status)) return app;
      if (status.endsWith('Failed'))
        throw new Failure(status, `The app is ${status}: ${arn}. Delete it with "mlapps apps delete", then try again.`);
      if (performance.now() > until)
        throw new Failure('TimedOut', `The app is still ${status} after ${timeout} s: ${arn}. Give it longer with --timeout.`);
      progress.show(status);
      await sleep(POLL_MILLISECONDS);
    }
  } finally {
    progress.end();
  }
}

/** An app that is gone has no description any more. */
async function describe(client: SageMakerClient, arn: string): Promise<Described> {
  const { DescribeMlflowAppCommand } = await import('@aws-sdk/client-sagemaker');
  return client.send(new DescribeMlflowAppCommand({ Arn: arn })).catch((error: unknown) => {
    if (isServiceError(error) && error.name === 'ResourceNotFound') return { Arn: arn, Status: 'Deleted' as const };
    throw error;
  });
}
