import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { checkConfig } from '../config.js';
import type { Actor, RoleAssignment, RoleName } from '../features/access/actor.js';
import { createGovernance } from '../governance.js';
import { systemClock } from '../platform/clock.js';
import type { MovableClock } from '../platform/clock.js';
import { TestAuthenticator } from './test-authenticator.js';
import { testDatabase } from './test-database.js';

export interface Answer {
  readonly data?: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- what a test asked for is its own affair
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown>; path?: readonly (string | number)[] }[];
}

export interface TestGovernance {
  readonly app: NestFastifyApplication;
  readonly clock: MovableClock;
  readonly databaseUrl: string;
  /** Asks as somebody. */
  query(actor: Actor, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Posts JSON to another route than GraphQL's; without an actor, without a token. */
  post(actor: Actor | undefined, url: string, body: unknown): Promise<{ status: number; body: any }>; // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
  close(): Promise<void>;
}

/** Somebody with a role on the whole organization, or with roles of their own. */
export function actorOf(subject: string, roles: RoleName | readonly RoleAssignment[] = 'VIEWER', tenant = 'default'): Actor {
  const assignments = typeof roles === 'string' ? [{ role: roles, scope: { kind: 'ORGANIZATION' as const } }] : roles;
  return { tenant, subject, kind: 'USER', roles: assignments, claims: {}, mfaAt: undefined, requestId: 'test' };
}

/** The service in this process on a database of its own. */
export async function startGovernance(given: Record<string, unknown> = {}): Promise<TestGovernance> {
  const database = await testDatabase();
  const clock = systemClock();
  const authenticator = new TestAuthenticator();
  const app = await createGovernance(
    { ...checkConfig({ syncSeconds: 0, driftSeconds: 0, ...given }), databaseUrl: database.url },
    clock,
    authenticator,
  );
  return {
    app,
    clock,
    databaseUrl: database.url,
    query: async (actor, query, variables = {}) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${authenticator.tokenOf(actor)}` },
        payload: { query, variables },
      });
      return answer.json<Answer>();
    },
    post: async (actor, url, body) => {
      const headers = actor === undefined ? {} : { authorization: `Bearer ${authenticator.tokenOf(actor)}` };
      const answer = await app.inject({ method: 'POST', url, headers, payload: body as object });
      return { status: answer.statusCode, body: answer.json() };
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
