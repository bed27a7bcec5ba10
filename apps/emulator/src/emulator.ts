import { createServer } from 'node:http';
import { join } from 'node:path';

import { partitionOfRegion } from '@mlapps/aws-identity/partition';
import { SigningKeys } from '@mlapps/aws-identity/signing-keys';
import type { Logger } from 'pino';

import type { Authorizer } from './authorization/authorize.js';
import { type Clock, systemClock } from './clock.js';
import type { Config } from './config.js';
import { type KeyLookup, createKeyLookup } from './credentials.js';
import { type DataFolder, DataFolderUnusable, takeDataFolder } from './data-folder.js';
import { originMatcher } from './gateway/cors.js';
import { handleRequest } from './gateway/gateway.js';
import { TokenBuckets } from './gateway/throttle.js';
import { randomIds } from './ids.js';
import { type Localstack, connectLocalstack } from './localstack/localstack.js';
import { drain, listen } from './listen.js';
import { openLog } from './log.js';
import { type Metrics, createMetrics } from './metrics.js';
import { type MlflowApps, createMlflowApps } from './mlflow/mlflow-apps.js';
import type { MountedService } from './mounted-service.js';
import type { IdSource } from './request-context.js';
import { type AppDirectory, createAppDirectory } from './services/sagemaker/app-directory.js';
import type { SageMakerSettings } from './services/sagemaker/context.js';
import { createArtifactStore } from './services/s3/artifact-store.js';
import { presignerOf } from './services/s3/artifact-presigner.js';
import { authorizeBy } from './services/s3/authorize.js';
import { createS3 } from './services/s3/s3.js';
import { readyMadeAppOf } from './services/sagemaker/ready-made-app.js';
import type { UiSessions } from './services/sagemaker/ui-session.js';
import { type AccessDirectory, mountServices } from './services/services.js';
import { applySeedFile } from './seeds/seed-file.js';
import type { Seeds } from './seeds/seeds.js';
import type { ControlStore } from './store/control-store.js';
import { openSqliteControlStore } from './store/sqlite-control-store.js';
import { VERSION } from './version.js';

/** How often what was deleted is cleared away. */
const SWEEP_MILLISECONDS = 30_000;

/** The parts of a running emulator, as the gateway's steps see them. No state lives outside, so two can run in one process. */
export interface Emulator {
  readonly version: string;
  readonly config: Config;
  /** `http://127.0.0.1:4566` */
  readonly url: string;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Logger;
  /** Absolute. */
  readonly dataFolder: string;
  /** Absolute; undefined when the log goes to standard output. */
  readonly logFile: string | undefined;
  readonly metrics: Metrics;
  /** By signing name. */
  readonly services: ReadonlyMap<string, MountedService>;
  readonly mlflow: MlflowApps;
  readonly apps: AppDirectory;
  readonly uiSessions: UiSessions;
  readonly sagemakerSettings: SageMakerSettings;
  readonly findKey: KeyLookup;
  readonly authorizer: Authorizer;
  readonly access: AccessDirectory;
  readonly signingKeys: SigningKeys;
  /** What is forwarded to LocalStack; undefined without `--localstack-endpoint`. */
  readonly localstack: Localstack | undefined;
  /** Present with `--api-rates aws`. */
  readonly rates: TokenBuckets | undefined;
  corsAllows(origin: string): boolean;
  /** Gives an account its ready-made default app in a Region, the first time it is seen there. */
  prepareAccount(account: string, region: string): void;
  readonly seeds: Seeds;
  /** Reopens a closed account of an organization; answers why not when it cannot. */
  restoreAccount(account: string): string | undefined;
  /** ARN of the configured account's ready-made app, when there is one. */
  defaultAppArn(): string | undefined;
  /** Forgets all state, or that of one account. */
  reset(account?: string): Promise<void>;
}

/** An emulator that listens. */
export interface RunningServer {
  readonly emulator: Emulator;
  readonly url: string;
  /** Finishes what is under way, then stops. */
  close(): Promise<void>;
}

/**
 * Starts an emulator.
 *
 * @example
 * const { url, close } = await createEmulator(checkConfig({ port: 0, data: folder }));
 * @throws DataFolderInUse, DataFolderUnusable; errors of `listen` such as EADDRINUSE
 */
export async function createEmulator(config: Config, clock: Clock = systemClock()): Promise<RunningServer> {
  try {
    return await startInTaken(takeDataFolder(config.data), config, clock);
  } catch (error) {
    throw damaged(error, config.data) ?? error;
  }
}

async function startInTaken(folder: DataFolder, config: Config, clock: Clock): Promise<RunningServer> {
  try {
    return await startIn(folder, config, clock);
  } catch (error) {
    folder.release();
    throw error;
  }
}

function damaged(error: unknown, folder: string): DataFolderUnusable | undefined {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  if (code !== 'SQLITE_NOTADB' && code !== 'SQLITE_CORRUPT') return undefined;
  return new DataFolderUnusable(
    `${folder} holds a damaged database (${code}). Remove the folder, or give another with --data (MLAPPS_DATA).`,
  );
}

async function startIn(folder: DataFolder, config: Config, clock: Clock): Promise<RunningServer> {
  const { log, file: logFile, close: closeLog } = openLog(config);
  const store = openSqliteControlStore(join(folder.path, 'control.db'));
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 0, maxHeaderSize: 64 * 1024, noDelay: true });
  const url = await listen(server, config).catch((error: unknown) => {
    store.close();
    throw error;
  });
  const parts = assembleOr({ config, clock, store, log, url, folder: folder.path }, () => {
    server.close();
    store.close();
  });
  const emulator: Emulator = { ...parts.emulator, logFile };
  await seedOr(emulator, async () => {
    server.close();
    await parts.close();
    store.close();
  });
  if (config.defaultApp) emulator.prepareAccount(config.account, config.region);
  server.on('request', (request, response) => void handleRequest(request, response, emulator));
  const sweep = setInterval(parts.sweep, SWEEP_MILLISECONDS).unref();
  folder.announce(url);
  log.info({ url, data: folder.path }, 'started');

  return {
    emulator,
    url,
    close: async () => {
      clearInterval(sweep);
      await drain(server);
      await parts.close();
      store.close();
      folder.release();
      log.info('stopped');
      await closeLog();
    },
  };
}

/** Applies `--seed` before anybody is served. @throws SeedError */
async function seedOr(emulator: Emulator, giveUp: () => Promise<void>): Promise<void> {
  const { seed } = emulator.config;
  if (seed === undefined) return;
  try {
    applySeedFile(seed, emulator);
  } catch (error) {
    await giveUp();
    throw error;
  }
}

interface Parts {
  readonly config: Config;
  readonly clock: Clock;
  readonly store: ControlStore;
  readonly log: Logger;
  readonly url: string;
  readonly folder: string;
}

interface Assembled {
  readonly emulator: Omit<Emulator, 'logFile'>;
  sweep(): void;
  close(): Promise<void>;
}

function assembleOr(parts: Parts, giveUp: () => void): Assembled {
  try {
    return assemble(parts);
  } catch (error) {
    giveUp();
    throw error;
  }
}

function assemble({ config, clock, store, log, url, folder }: Parts): Assembled {
  const partition = partitionOfRegion(config.region).id;
  const apps = createAppDirectory(store);
  const onInternalError = (error: unknown, operation: string, requestId: string): void =>
    log.error({ err: error, operation, requestId }, 'operation failed');
  const s3 = createS3({
    folder: join(folder, 's3'),
    ids: randomIds,
    onInternalError,
    authorize: authorizeBy(() => mounted.authorizer),
    hint: (bucket, account) => mounted.bucketHint(bucket, account),
  });
  const localstack = connectLocalstack({ config, clock, store });
  const presigner = {
    endpoint: config.publicUrl ?? url,
    secretAccessKey: config.secretAccessKey,
    region: config.region,
    now: () => clock.now(),
  };
  const mlflow = createMlflowApps({
    folder: join(folder, 'apps'),
    now: () => clock.now(),
    ids: randomIds,
    artifactsOf: (account) => {
      const presign = presignerOf(account, presigner);
      return localstack?.artifactsOf(account, presign) ?? createArtifactStore(s3.store, presign, account);
    },
    maxOpenApps: config.maxOpenApps,
    idleMilliseconds: config.idleSeconds * 1000,
    searchWorkers: config.searchWorkers,
    log,
  });
  const forgetRuns = (id: string): void =>
    void mlflow.remove(id).catch((error: unknown) => log.error({ err: error, app: id }, 'runs not removed'));
  const mounted = mountServices({ config, clock, ids: randomIds, store, log, s3, apps, localstack, onInternalError, forgetRuns });

  return {
    emulator: {
      version: VERSION,
      dataFolder: folder,
      config,
      url,
      clock,
      ids: randomIds,
      log,
      metrics: createMetrics(() => mlflow.stats().openApps),
      services: mounted.services,
      mlflow,
      apps,
      uiSessions: mounted.uiSessions,
      sagemakerSettings: mounted.sagemakerSettings,
      authorizer: mounted.authorizer,
      access: mounted.access,
      findKey: createKeyLookup(config, mounted.sessionKeys),
      signingKeys: new SigningKeys(),
      localstack,
      rates: config.apiRates === 'aws' ? new TokenBuckets() : undefined,
      corsAllows: originMatcher(config.corsOrigins),
      prepareAccount: mounted.prepareAccount,
      seeds: mounted.seeds,
      restoreAccount: mounted.restoreAccount,
      defaultAppArn: () => {
        const { arn } = readyMadeAppOf(partition, config.region, config.account);
        return apps.find(arn)?.arn;
      },
      reset: async (account) => {
        // data first, the records that lead to it last: what a kill leaves behind is found by the next reset
        const removals = mounted.appIds(account).map((id) => mlflow.remove(id));
        mounted.reset(account);
        apps.clear();
        await Promise.all(removals);
        if (config.defaultApp && (account === undefined || account === config.account))
          mounted.prepareAccount(config.account, config.region);
      },
    },
    sweep: mounted.sweep,
    close: async () => {
      await mlflow.close();
      await s3.close();
      localstack?.close();
    },
  };
}
