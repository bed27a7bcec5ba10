import { awaitHealth } from './await-health.js';
import { requireLoopback } from './loopback.js';
import { NoEndpoint, type RunningEndpoint } from './running-endpoint.js';

/** The last version that needs no account. */
export const LOCALSTACK_IMAGE = 'localstack/localstack:4.14.0';

const PEER = '@testcontainers/localstack';

/** The part of `@testcontainers/localstack` that is used; it is an optional peer and need not be there. */
export interface LocalstackContainers {
  readonly LocalstackContainer: new (image: string) => { start(): Promise<StartedContainer> };
}

interface StartedContainer {
  getConnectionUri(): string;
  stop(): Promise<unknown>;
}

/**
 * Starts LocalStack in a container.
 *
 * @param load finds the peer; replaced by tests
 * @throws NoEndpoint when the peer or a container runtime is missing
 */
export async function containerEndpoint(
  image = LOCALSTACK_IMAGE,
  load: () => Promise<LocalstackContainers> = loadPeer,
): Promise<RunningEndpoint> {
  const { LocalstackContainer } = await load();
  const container = await new LocalstackContainer(image).start().catch((error: Error) => {
    throw new NoEndpoint(
      `${image} does not start: ${error.message}. Container mode needs Docker or another container runtime that answers; spawn mode needs none.`,
      { cause: error },
    );
  });
  const stop = async (): Promise<void> => void (await container.stop());
  try {
    const url = await requireLoopback(container.getConnectionUri());
    await awaitHealth(url, 60);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function loadPeer(): Promise<LocalstackContainers> {
  try {
    // a name that is not a literal: types of a package that is not there cannot be read
    return (await import(PEER as string)) as LocalstackContainers;
  } catch (error) {
    throw new NoEndpoint(`Container mode needs ${PEER}: npm install --save-dev ${PEER}. Spawn mode needs nothing.`, { cause: error });
  }
}
