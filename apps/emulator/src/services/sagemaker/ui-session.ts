import { createHash, createHmac } from 'node:crypto';

import { parseArn } from '@mlapps/aws-identity/arn';

import type { Principal } from '../../caller.js';
import type { Clock } from '../../clock.js';
import type { IdSource } from '../../request-context.js';
import type { Collection } from '../../store/control-store.js';

/** A presigned URL that was not opened yet. Stored under the SHA-256 of its token: the data folder alone opens nothing. */
export interface UiTokenRecord {
  readonly appArn: string;
  /** Who created it; every request of the session is decided for them. */
  readonly principal: Principal;
  readonly expiresAt: number;
  readonly sessionSeconds: number;
}

/** An open session of the MLflow user interface, stored under the SHA-256 of its cookie. */
export interface UiSessionRecord {
  readonly appArn: string;
  readonly principal: Principal;
  readonly expiresAt: number;
}

/** Presigned URLs and the sessions they open. */
export interface UiSessions {
  /** A token that opens one session within `urlSeconds`. */
  issue(grant: { appArn: string; principal: Principal; urlSeconds: number; sessionSeconds: number }): string;
  /** Uses the token up. Nothing when it is unknown, used, or expired. */
  redeem(token: string): { session: UiSessionRecord; cookie: string; maxAgeSeconds: number } | undefined;
  /** The session of a cookie, unless it is over. */
  find(cookie: string): UiSessionRecord | undefined;
  /** Ends what was granted for the apps of an account. */
  forget(account: string): void;
  /** Scheme and host the user interface of an app is reached under. */
  origin(appId: string, endpoint: string): string;
}

/**
 * @param uiDomain gives each app a host of its own, `app-….<uiDomain>`; without it all apps share the endpoint's host and the
 * cookie alone tells which app is meant
 */
export function createUiSessions(stores: {
  readonly tokens: Collection<UiTokenRecord>;
  readonly sessions: Collection<UiSessionRecord>;
  readonly ids: IdSource;
  readonly clock: Clock;
  readonly uiDomain: string | undefined;
}): UiSessions {
  const { tokens, sessions, ids, clock, uiDomain } = stores;
  return {
    issue: ({ appArn, principal: given, urlSeconds, sessionSeconds }) => {
      dropExpired(tokens, clock.now());
      const expiresAt = clock.now() + urlSeconds * 1000;
      const principal = principalOf(given);
      const token = authToken({ sub: principal.arn, aud: appArn, exp: Math.floor(expiresAt / 1000), jti: ids.uuid() }, ids.hex(32));
      tokens.put(digest(token), { appArn, principal, expiresAt, sessionSeconds });
      return token;
    },
    redeem: (token) => {
      const key = digest(token);
      const grant = tokens.get(key);
      // used up even when it is late: a token is looked at once
      if (grant) tokens.delete(key);
      if (!grant || grant.expiresAt <= clock.now()) return undefined;
      dropExpired(sessions, clock.now());
      const cookie = ids.hex(32);
      const session = { appArn: grant.appArn, principal: grant.principal, expiresAt: clock.now() + grant.sessionSeconds * 1000 };
      sessions.put(digest(cookie), session);
      return { session, cookie, maxAgeSeconds: grant.sessionSeconds };
    },
    find: (cookie) => {
      const session = sessions.get(digest(cookie));
      return session && session.expiresAt > clock.now() && isComplete(session) ? session : undefined;
    },
    forget: (account) => {
      for (const records of [tokens, sessions]) {
        for (const [id, { appArn }] of records.entries()) if (parseArn(appArn)?.account === account) records.delete(id);
      }
    },
    origin: (appId, endpoint) => {
      if (!uiDomain) return endpoint;
      const url = new URL(endpoint);
      return `${url.protocol}//${appId.toLowerCase()}.${uiDomain}${url.port ? `:${url.port}` : ''}`;
    },
  };
}

/** Sessions of an earlier version do not say who made them, and end with it. */
function isComplete(session: Partial<UiSessionRecord>): boolean {
  return session.principal !== undefined;
}

/** Without keys and tokens, which are not stored. */
function principalOf({ account, arn, userId, role }: Principal): Principal {
  return { account, arn, userId, ...(role === undefined ? {} : { role }) };
}

/** AWS hands out a JWT; its claims are not documented. Ours carries the usual ones and is checked by look-up, not by its signature. */
function authToken(claims: Record<string, string | number>, secret: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function dropExpired(records: Collection<{ expiresAt: number }>, now: number): void {
  for (const [id, record] of records.entries()) if (record.expiresAt <= now) records.delete(id);
}
