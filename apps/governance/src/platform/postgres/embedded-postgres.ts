import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { postgresBinaries } from './postgres-binaries.js';
import { openCluster } from './postgres-cluster.js';
import { endLeftover, launchPostgres } from './postgres-process.js';
import type { Launch, PostgresProcess } from './postgres-process.js';

export interface EmbeddedPostgres {
  /** `postgresql://…` of its superuser, with the generated password. */
  readonly url: string;
  stop(): Promise<void>;
  /** Stops it and starts it again on the same port, e.g. to see what a restart does to those who use it. */
  restart(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Folder of its own, used by no other process; PostgreSQL's data and the password live below it. */
  readonly folder: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** `name=value` as in postgresql.conf, e.g. `fsync=off`. */
  readonly settings?: readonly string[];
  /** Told when PostgreSQL ended by itself and was started again, or could not be. */
  readonly onUnexpectedEnd?: (error: Error | undefined) => void;
}

const RESTART_PAUSE_MILLISECONDS = 500;

/**
 * Starts a PostgreSQL of its own on 127.0.0.1, made at the first start. Works as root. It ends with this process, however that ends;
 * when it ends by itself it is started again.
 *
 * @throws ClusterUnusable with PostgreSQL's own words when it does not come up
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { folder, port, settings = [], onUnexpectedEnd = () => undefined } = options;
  const binaries = postgresBinaries();
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const { path: cluster, password } = openCluster(folder, binaries);
  await endLeftover(cluster);
  const launchOn = async (attempt = 1): Promise<[Launch, PostgresProcess]> => {
    const launch: Launch = { binaries, cluster, port: port === 0 ? await freePort() : port, settings };
    try {
      return [launch, await launchPostgres(launch)];
    } catch (error) {
      // somebody else took the free port meanwhile
      if (port !== 0 || attempt === 3 || !String(error).includes('in use')) throw error;
      return launchOn(attempt + 1);
    }
  };
  const [launch, server] = await launchOn();
  const supervised = supervise(server, launch, onUnexpectedEnd);
  return { url: `postgresql://postgres:${password}@127.0.0.1:${launch.port}/postgres`, ...supervised };
}

function supervise(
  first: PostgresProcess,
  launch: Launch,
  onUnexpectedEnd: (error: Error | undefined) => void,
): Pick<EmbeddedPostgres, 'stop' | 'restart'> {
  let wanted = true;
  let server = first;
  let starting: Promise<void> = Promise.resolve();

  const start = async (): Promise<void> => {
    server = await launchPostgres(launch);
    watch();
  };
  const startAgain = async (): Promise<void> => {
    await sleep(RESTART_PAUSE_MILLISECONDS);
    if (!wanted) return;
    await start().then(
      () => onUnexpectedEnd(undefined),
      (error: Error) => onUnexpectedEnd(error),
    );
  };
  const watch = (): void =>
    void server.ended.then(() => {
      if (wanted) starting = startAgain();
    });
  const stop = async (): Promise<void> => {
    wanted = false;
    await starting;
    await server.stop();
  };
  watch();
  return {
    stop,
    restart: async () => {
      await stop();
      wanted = true;
      await start();
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
