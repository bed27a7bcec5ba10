import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { CreateMlflowAppCommand, ListMlflowAppsCommand, SageMakerClient } from '@aws-sdk/client-sagemaker';

import { freePort, startServer } from './server-process.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const main = fileURLToPath(new URL('../../../apps/emulator/dist/main.js', import.meta.url));

/** The emulator as `npm start` runs it, started with Node directly. */
export async function startEmulator(folder, flags = []) {
  if (!existsSync(main)) throw new Error('apps/emulator is not built: run `npm test` or `npx turbo run build` first');
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const server = await startServer({
    command: process.execPath,
    args: [main, '--port', String(port), '--data', folder, ...flags],
    cwd: root,
    env: { NODE_ENV: 'production' },
    readyUrl: `http://127.0.0.1:${port}/_mlapps/health`,
  });
  return { name: 'mlapps', port, ...server };
}

/** The emulator through `npm start`: what a user waits for. */
export async function startWithNpm(folder) {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const server = await startServer({
    command: 'npm',
    args: ['start'],
    cwd: root,
    env: { MLAPPS_PORT: String(port), MLAPPS_DATA: folder },
    readyUrl: `http://127.0.0.1:${port}/_mlapps/health`,
  });
  return { name: 'mlapps', port, ...server };
}

/** The path under which a plain MLflow client reaches the ready-made app. */
export async function defaultAppPrefix(port) {
  const client = sagemaker(port);
  const { Summaries } = await client.send(new ListMlflowAppsCommand({}));
  client.destroy();
  const [app] = Summaries ?? [];
  if (!app?.Arn) throw new Error('the emulator has no ready-made app');
  return appPrefix(app.Arn);
}

/** Makes apps until there are `count`; returns the path prefix of each. */
export async function createApps(port, count) {
  const client = sagemaker(port);
  const prefixes = [];
  let NextToken;
  do {
    const page = await client.send(new ListMlflowAppsCommand({ MaxResults: 100, NextToken }));
    prefixes.push(...(page.Summaries ?? []).map(({ Arn }) => appPrefix(Arn)));
    NextToken = page.NextToken;
  } while (NextToken);
  while (prefixes.length < count) {
    const { Arn } = await client.send(
      new CreateMlflowAppCommand({
        Name: `bench-${prefixes.length}`,
        ArtifactStoreUri: 's3://bench/mlflow',
        RoleArn: 'arn:aws:iam::000000000000:role/service-role/MlflowRole',
      }),
    );
    prefixes.push(appPrefix(Arn));
  }
  client.destroy();
  return prefixes;
}

function appPrefix(arn) {
  return `/mlflow/${arn.split('/').at(-1)}`;
}

function sagemaker(port) {
  return new SageMakerClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: '000000000000', secretAccessKey: 'test' },
  });
}
