import { presignUrl } from '@mlapps/aws-identity/sign-request';

import type { PresignedPut } from '../../mlflow/artifact-store.js';
import type { PutToPresign } from './artifact-store.js';

export interface ArtifactPresigner {
  /** `http://host:port` of the URLs that are made. */
  readonly endpoint: string;
  /** Secret of the key that names the account by its 12 digits. */
  readonly secretAccessKey: string;
  /** Region of a bucket that does not exist: its URL is signed all the same and S3 says what is wrong. */
  readonly region: string;
  /** The system's time, in milliseconds since the epoch. */
  now(): number;
}

/** Signs uploads with the key of an app's own account, so that a URL opens no bucket the account could not open itself. */
export function presignerOf(
  account: string,
  { endpoint, secretAccessKey, region, now }: ArtifactPresigner,
): (put: PutToPresign) => PresignedPut {
  const { host, protocol } = new URL(endpoint);
  return ({ path, bucket, expiresIn }) => {
    const request = { method: 'PUT', path, query: '', headers: { host } };
    const url = presignUrl(request, protocol === 'https:' ? 'https' : 'http', expiresIn, {
      credentials: { accessKeyId: account, secretAccessKey },
      region: bucket?.region ?? region,
      service: 's3',
      now: now(),
    });
    return { url, headers: {} };
  };
}
