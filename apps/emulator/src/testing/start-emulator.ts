import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { IAMClient } from '@aws-sdk/client-iam';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { RAMClient } from '@aws-sdk/client-ram';
import { S3Client } from '@aws-sdk/client-s3';
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { STSClient } from '@aws-sdk/client-sts';

import { systemClock } from '../clock.js';
import { checkConfig } from '../config.js';
import { createEmulator } from '../emulator.js';

/** An emulator in this process, and real clients for it. */
export interface TestEmulator {
  readonly url: string;
  /** ARN of the ready-made default app of account 000000000000 in us-east-1. */
  readonly defaultAppArn: string;
  /** Moves the clock forward. */
  advance(seconds: number): void;
  /** Clients of one account; a 12-digit access key is that account. */
  as(account: string, region?: string): TestClients;
  /** Clients of an account nobody used before: tests that share an emulator do not see each other. */
  asNewAccount(region?: string): TestClients;
  close(): Promise<void>;
}

export interface TestClients {
  /** 12 digits. */
  readonly account: string;
  readonly sagemaker: SageMakerClient;
  readonly sts: STSClient;
  readonly iam: IAMClient;
  readonly s3: S3Client;
  readonly organizations: OrganizationsClient;
  readonly ram: RAMClient;
  readonly quotas: ServiceQuotasClient;
}

/**
 * Starts an emulator on a free port with a data folder of its own, removed again by `close`.
 *
 * @param settings as in `config.ts`, e.g. `{ createSeconds: 120 }`
 */
export async function startEmulator(settings: Record<string, unknown> = {}): Promise<TestEmulator> {
  const folder = mkdtempSync(join(tmpdir(), 'mlapps-'));
  const clock = systemClock();
  const { emulator, url, close } = await createEmulator(checkConfig({ port: 0, data: folder, logLevel: 'silent', ...settings }), clock);
  const opened: TestClients[] = [];
  let lastAccount = 100_000_000_000;
  const as = (account: string, region = 'us-east-1'): TestClients => {
    const clients = { account, ...clientsOf(url, { accessKeyId: account, secretAccessKey: 'test' }, region) };
    opened.push(clients);
    return clients;
  };
  return {
    url,
    defaultAppArn: emulator.defaultAppArn() ?? '',
    advance: (seconds) => clock.advance(seconds * 1000),
    as,
    asNewAccount: (region) => as(String(++lastAccount), region),
    close: async () => {
      for (const { account: _, ...clients } of opened) for (const client of Object.values(clients)) client.destroy();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Real SDK clients; retries are off, so that an error is seen as it is. */
export function clientsOf(
  url: string,
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string },
  region: string,
): Omit<TestClients, 'account'> {
  const settings = { endpoint: url, region, credentials, maxAttempts: 1 };
  return {
    sagemaker: new SageMakerClient(settings),
    sts: new STSClient(settings),
    iam: new IAMClient(settings),
    s3: new S3Client({ ...settings, forcePathStyle: true }),
    organizations: new OrganizationsClient(settings),
    ram: new RAMClient(settings),
    quotas: new ServiceQuotasClient(settings),
  };
}
