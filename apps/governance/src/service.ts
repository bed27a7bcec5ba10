import type { AddressInfo } from 'node:net';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import type { Config } from './config.js';
import { exampleManagementAccount, makeExampleOrganization } from './example-organization.js';
import { makeExamplePolicy } from './example-policy.js';
import { systemClock } from './platform/clock.js';
import { checkDatabase } from './platform/postgres/check-database.js';
import { startEmbeddedPostgres } from './platform/postgres/embedded-postgres.js';
import { migrate } from './platform/postgres/migrate.js';
import { takeDataFolder } from './platform/process/data-folder.js';
import type { DataFolder } from './platform/process/data-folder.js';

/** A service that listens. */
export interface RunningService {
  /** `http://127.0.0.1:4700` */
  readonly url: string;
  /** Where its data is, e.g. the folder of its PostgreSQL. */
  readonly database: string;
  /** Takes no new requests, finishes what is under way, closes everything. */
  close(): Promise<void>;
}

interface Database {
  readonly url: string;
  readonly text: string;
  stop(): Promise<void>;
}

/**
 * Starts the service with all it needs, in this process.
 *
 * @param say told what the user should know
 * @throws DataFolderUnusable, ClusterUnusable, DatabaseUnusable, ConfigError; errors of `listen` such as EADDRINUSE
 */
export async function startService(given: Config, say: (line: string) => void): Promise<RunningService> {
  const config = given.exampleOrganization ? { managementAccount: exampleManagementAccount(), ...given } : given;
  // a PostgreSQL that is given keeps out nobody: any number of services may use it
  const folder = config.databaseUrl === undefined ? await takeDataFolder(config.data) : undefined;
  const closing: (() => Promise<void> | void)[] = [() => folder?.release()];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    // Nest and all features take longer to load than PostgreSQL to start; nothing with a time limit may run beside that
    const [database, { createGovernance }] = await Promise.all([databaseOf(config, folder, say), import('./governance.js')]);
    closing.push(() => database.stop());
    await checkDatabase(database.url, config.databaseConnectSeconds);
    await migrate(database.url);
    const hint = config.exampleOrganization ? await makeExampleOrganization(config, config.data) : undefined;
    if (hint !== undefined) say(hint);
    const app = await createGovernance({ ...config, databaseUrl: database.url }, systemClock());
    closing.push(() => app.close());
    if (config.exampleOrganization && config.awsEndpointUrl !== undefined) await makeExamplePolicy(app, config);
    const url = await listen(app, config);
    folder?.announce(url);
    return { url, database: database.text, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function databaseOf(config: Config, folder: DataFolder | undefined, say: (line: string) => void): Promise<Database> {
  return folder === undefined ? given(config.databaseUrl!) : embedded(folder, config, say);
}

function given(url: string): Database {
  const { host, pathname } = new URL(url);
  return { url, text: `PostgreSQL at ${host}${pathname}`, stop: async () => undefined };
}

async function embedded(folder: DataFolder, { databasePort }: Config, say: (line: string) => void): Promise<Database> {
  const { url, stop } = await startEmbeddedPostgres({
    folder: folder.path,
    port: databasePort,
    onUnexpectedEnd: (error) => say(error === undefined ? 'PostgreSQL ended by itself and was started again.' : error.message),
  });
  return { url, text: folder.path, stop };
}

async function listen(app: NestFastifyApplication, { port, host }: Config): Promise<string> {
  await app.listen({ port, host });
  const address = app.getHttpServer().address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${address.port}`;
}
