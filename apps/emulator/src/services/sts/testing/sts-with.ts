import type { Credentials, STSClient } from '@aws-sdk/client-sts';

import { clientsOf } from '../../../testing/start-emulator.js';

/** A client that signs with credentials from STS. */
export function stsWith(url: string, credentials: Credentials, region = 'us-east-1'): STSClient {
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = credentials;
  return clientsOf(url, { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }, region).sts;
}
