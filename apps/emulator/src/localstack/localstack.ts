import { SigningKeys } from '@mlapps/aws-identity/signing-keys';

import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { ArtifactStore, PresignedPut } from '../mlflow/artifact-store.js';
import type { MountedService } from '../mounted-service.js';
import type { Session } from '../services/sts/session.js';
import type { ControlStore } from '../store/control-store.js';
import type { PutToPresign } from '../services/s3/artifact-store.js';
import { type BackingHealth, askHealth } from './backing-health.js';
import { backedService } from './backed-service.js';
import { createIssuedSessions } from './issued-sessions.js';
import { createLocalstackArtifacts } from './localstack-artifacts.js';
import { createReadyMade, type ReadyMade } from './ready-made.js';
import { type ElsewhereProtocol, elsewhereServices } from './elsewhere-service.js';
import { connectUpstream } from './upstream.js';

/** LocalStack behind this emulator: what is forwarded there, and what is known of it. */
export interface Localstack {
  readonly endpoint: string;
  /** Puts LocalStack in the place of a service served here; its own faults stay in that service's protocol. */
  inPlaceOf(service: MountedService): MountedService;
  /** A service that is not served here. */
  elsewhere(name: string, protocol: ElsewhereProtocol): MountedService;
  health(): Promise<BackingHealth>;
  /** Run artifacts of one account in LocalStack's S3. */
  artifactsOf(account: string, presign: (put: PutToPresign) => PresignedPut): ArtifactStore;
  /** Sees to it that an account's ready-made role and bucket are there before S3 is asked for anything. */
  readonly readyMade: ReadyMade;
  findSession(accessKeyId: string): Session | undefined;
  sweep(now: number): void;
  close(): void;
}

export interface LocalstackParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly store: ControlStore;
}

/** Names of the services that LocalStack answers in place of this emulator. */
export const BACKED: ReadonlySet<string> = new Set(['s3', 'iam', 'sts']);

/** Nothing unless an endpoint is configured. No connection is made before the first request. */
export function connectLocalstack({ config, clock, store }: LocalstackParts): Localstack | undefined {
  if (config.localstackEndpoint === undefined) return undefined;
  const issued = createIssuedSessions(store);
  const upstream = connectUpstream(config.localstackEndpoint, () => readyMade.doubt());
  const readyMade = createReadyMade(upstream.endpoint);
  const forwarder = { upstream, issued, readyMade, signingKeys: new SigningKeys(), region: config.region, now: () => clock.system() };
  const artifacts = createLocalstackArtifacts(upstream.endpoint, config.region, (account) => readyMade.settled(account));
  return {
    endpoint: upstream.endpoint,
    inPlaceOf: (service) => backedService(service, forwarder),
    elsewhere: elsewhereServices(forwarder),
    health: () => askHealth(upstream),
    artifactsOf: artifacts.of,
    readyMade,
    findSession: (accessKeyId) => issued.find(accessKeyId),
    sweep: (now) => issued.sweep(now),
    close: () => {
      artifacts.close();
      upstream.close();
    },
  };
}
