import type { ControlStore } from '../../store/control-store.js';
import { accountOfSessionKey, sessionOf, type Session, type SessionRecord } from './session.js';

/** Temporary credentials that were handed out; they survive a restart and end with their account's reset. */
export interface SessionStore {
  create(session: SessionRecord): void;
  /** Expired sessions are found until they are swept, so that they can be told from keys that never were. */
  find(accessKeyId: string): Session | undefined;
  /** Forgets sessions that expired more than a day before `now`, in milliseconds since the epoch. */
  sweep(now: number): void;
}

const KIND = 'session';
const DAY = 86_400_000;

export function createSessionStore(store: ControlStore): SessionStore {
  const sessionsOf = (account: string) => store.collection<SessionRecord>(KIND, { account, region: 'global' });
  return {
    create: (session) => sessionsOf(session.account).put(session.accessKeyId, session),
    find(accessKeyId) {
      const account = accountOfSessionKey(accessKeyId);
      const record = account === undefined ? undefined : sessionsOf(account).get(accessKeyId);
      return record && sessionOf(record);
    },
    sweep(now) {
      for (const { account } of store.scopes(KIND)) {
        const sessions = sessionsOf(account);
        for (const { accessKeyId, expiresAt } of sessions.list()) if (expiresAt + DAY < now) sessions.delete(accessKeyId);
      }
    },
  };
}
