import type { Credentials } from '@aws-sdk/client-sts';

import type { RequestContext } from '../../request-context.js';
import { sessionAccessKeyId, type RoleSession, type SessionRecord } from './session.js';

const SECRET_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+';
const TOKEN_START = 'FwoGZXIvYXdz';
/** AWS's tokens are about as long; clients must not rely on it. */
const TOKEN_LENGTH = 356;

export interface NewSession {
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
  readonly seconds: number;
  /** `MinimumSessionTokenSize` of the request. */
  readonly minimumTokenSize: number | undefined;
  readonly role?: RoleSession;
}

/** Fresh credentials; nothing is stored yet. */
export function newSession(session: NewSession, ctx: RequestContext): SessionRecord {
  const { account, arn, userId, role } = session;
  const issuedAt = ctx.now().getTime();
  const length = Math.max(TOKEN_LENGTH, session.minimumTokenSize ?? 0);
  return {
    accessKeyId: sessionAccessKeyId(account, ctx.ids.hex(10)),
    secretAccessKey: ctx.ids.pick(SECRET_ALPHABET, 40),
    sessionToken: `${TOKEN_START}${ctx.ids.pick(SECRET_ALPHABET, length - TOKEN_START.length)}`,
    account,
    arn,
    userId,
    issuedAt,
    // whole seconds, because that is what the client is told
    expiresAt: Math.floor(issuedAt / 1000) * 1000 + session.seconds * 1000,
    ...(role === undefined ? {} : { role }),
  };
}

export function describeCredentials(session: SessionRecord): Credentials {
  return {
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secretAccessKey,
    SessionToken: session.sessionToken,
    Expiration: new Date(session.expiresAt),
  };
}
