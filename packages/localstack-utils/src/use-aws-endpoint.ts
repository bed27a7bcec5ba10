import { randomInt } from 'node:crypto';

import { exportedEndpoint } from './check-environment.js';

/** An account of one's own at the endpoint of the run. */
export interface AwsEndpoint {
  /** `http://127.0.0.1:4566` */
  readonly endpoint: string;
  readonly region: string;
  /** Keys of the account. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** 12 digits. */
  readonly account: string;
}

/**
 * Gives a test file an account nobody else uses, so that files run in parallel and nothing has to be reset. Clients made without settings
 * use it, too: its keys are in the file's environment.
 *
 * @example
 * const aws = useAwsEndpoint();
 * const s3 = new S3Client({ ...aws, forcePathStyle: true });
 * @throws NoEndpoint when the endpoint is not on this machine
 */
export function useAwsEndpoint(env: NodeJS.ProcessEnv = process.env): AwsEndpoint {
  const endpoint = exportedEndpoint(env);
  const account = String(randomInt(100_000_000_000, 1_000_000_000_000));
  const credentials = { accessKeyId: account, secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? 'test' };
  env['AWS_ACCESS_KEY_ID'] = credentials.accessKeyId;
  return { endpoint, region: env['AWS_REGION'] ?? 'us-east-1', credentials, account };
}
