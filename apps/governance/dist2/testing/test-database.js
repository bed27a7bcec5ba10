import { randomBytes } from 'node:crypto';
import pg from 'pg';
/** A migrated, empty database of its own, on the PostgreSQL of `global-setup.ts`. */
export async function testDatabase() {
    const server = process.env['MLAPPS_TEST_POSTGRES'];
    if (server === undefined)
        throw new Error('No PostgreSQL: run the tests with jest, whose global setup starts one.');
    const name = `test_${randomBytes(6).toString('hex')}`;
    const admin = async (statement) => {
        const client = new pg.Client({ connectionString: server });
        await client.connect();
        await client.query(statement);
        await client.end();
    };
    await admin(`CREATE DATABASE ${name} TEMPLATE template_governance`);
    return { url: server.replace(/\/postgres$/, `/${name}`), drop: () => admin(`DROP DATABASE ${name} WITH (FORCE)`) };
}
//# sourceMappingURL=test-database.js.map