import { SageMakerClient } from '@aws-sdk/client-sagemaker';

import type { Credentials, Environment } from './config.js';
import { type ConnectionOptions, credentialsOf, endpointOf, regionOf } from './connection.js';

export interface ConnectionSettings {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: Credentials;
}

/** The official client, for one account and Region. */
export function connect({ endpoint, region, credentials }: ConnectionSettings): SageMakerClient {
  return new SageMakerClient({
    endpoint,
    region,
    credentials,
    requestHandler: { connectionTimeout: 3000, requestTimeout: 30_000, throwOnRequestTimeout: true },
  });
}

/** @param region of the ARN that is acted on, when there is one: requests are signed for it */
export async function connectWith(options: ConnectionOptions, environment: Environment, region?: string): Promise<SageMakerClient> {
  return connect({
    endpoint: endpointOf(options, environment),
    region: region ?? (await regionOf(options, environment)),
    credentials: credentialsOf(options, environment),
  });
}
