import { checkConfig } from '../config.js';
import { createGovernance } from '../governance.js';
import { systemClock } from '../platform/clock.js';
import { TestAuthenticator } from './test-authenticator.js';
import { testDatabase } from './test-database.js';
/** Somebody with a role on the whole organization, or with roles of their own. */
export function actorOf(subject, roles = 'VIEWER', tenant = 'default') {
    const assignments = typeof roles === 'string' ? [{ role: roles, scope: { kind: 'ORGANIZATION' } }] : roles;
    return { tenant, subject, kind: 'USER', roles: assignments, claims: {}, mfaAt: undefined, requestId: 'test' };
}
/** The service in this process on a database of its own. */
export async function startGovernance(given = {}) {
    const database = await testDatabase();
    const clock = systemClock();
    const authenticator = new TestAuthenticator();
    const app = await createGovernance({ ...checkConfig({ syncSeconds: 0, ...given }), databaseUrl: database.url }, clock, authenticator);
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
            return answer.json();
        },
        post: async (actor, url, body) => {
            const headers = actor === undefined ? {} : { authorization: `Bearer ${authenticator.tokenOf(actor)}` };
            const answer = await app.inject({ method: 'POST', url, headers, payload: body });
            return { status: answer.statusCode, body: answer.json() };
        },
        close: async () => {
            await app.close();
            await database.drop();
        },
    };
}
//# sourceMappingURL=start-governance.js.map