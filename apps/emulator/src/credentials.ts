import { accountOfAccessKey, isAccountId, isSessionKey } from '@mlapps/aws-identity/account';
import { partitionOfRegion } from '@mlapps/aws-identity/partition';

import type { Caller } from './caller.js';
import type { Config } from './config.js';
import { ConfigError } from './config.js';
import { accountOfLocalstackKey } from './localstack/localstack-key.js';

/** An access key this process knows, and how far its signature is to be trusted without looking. */
export interface KnownKey {
  readonly secretAccessKey: string;
  readonly caller: Caller;
  /** False for hand-written keys in lenient mode: whatever secret the client used is taken. */
  readonly verified: boolean;
  /** Keys from STS: the token that must come with them. */
  readonly sessionToken?: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt?: number;
}

/** Keys from STS. */
export interface SessionKeys {
  find(
    accessKeyId: string,
  ): { readonly secretAccessKey: string; readonly sessionToken: string; readonly expiresAt: number; readonly caller: Caller } | undefined;
}

/**
 * Finds who an access key belongs to; nothing for a key this process does not know. The Region of the request decides the partition
 * of the caller's ARN.
 */
export type KeyLookup = (accessKeyId: string, region: string) => KnownKey | undefined;

/**
 * A key of 12 digits is that account, `ASIA…` keys come from STS here, keys of `--credentials` are as given, and any other key is
 * the default account (in strict mode only `test` is).
 */
export function createKeyLookup(config: Config, sessions: SessionKeys): KeyLookup {
  const given = new Map(config.credentials.map((text) => readCredential(text, config.account)));
  const strict = config.signatures === 'strict';
  return (accessKeyId, region) => {
    const partition = partitionOfRegion(region).id;
    const known = given.get(accessKeyId);
    if (known) return { secretAccessKey: known.secretAccessKey, caller: rootCaller(known.account, accessKeyId, partition), verified: true };
    const localstackAccount = config.localstackEndpoint === undefined ? undefined : accountOfLocalstackKey(accessKeyId);
    if (isSessionKey(accessKeyId) || localstackAccount !== undefined) {
      const session = sessions.find(accessKeyId);
      if (session) return { ...session, verified: true };
      if (localstackAccount === undefined || strict) return undefined;
      // LocalStack issued it when asked itself: the key tells its account, nothing tells its role
      return { secretAccessKey: config.secretAccessKey, caller: rootCaller(localstackAccount, accessKeyId, partition), verified: false };
    }
    if (strict && !isAccountId(accessKeyId) && accessKeyId !== 'test') return undefined;
    const account = accountOfAccessKey(accessKeyId, config.account);
    return { secretAccessKey: config.secretAccessKey, caller: rootCaller(account, accessKeyId, partition), verified: strict };
  };
}

export function rootCaller(account: string, accessKeyId: string, partition: string): Caller {
  return { account, accessKeyId, arn: `arn:${partition}:iam::${account}:root`, userId: account };
}

interface GivenCredential {
  readonly secretAccessKey: string;
  readonly account: string;
}

function readCredential(text: string, defaultAccount: string): [accessKeyId: string, credential: GivenCredential] {
  const [accessKeyId = '', secretAccessKey = '', account = accountOfAccessKey(accessKeyId, defaultAccount)] = text.split(':');
  if (!/^\w{4,128}$/.test(accessKeyId) || secretAccessKey === '' || !isAccountId(account)) {
    throw new ConfigError('--credentials: give each key as accessKeyId:secretAccessKey:account, the account in 12 digits');
  }
  return [accessKeyId, { secretAccessKey, account }];
}
