import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postgresBinaries } from './postgres-binaries.js';
/**
 * Starts a PostgreSQL of its own on 127.0.0.1, made at the first start. Works as root.
 *
 * @throws Error with PostgreSQL's own words when it does not come up
 */
export async function startEmbeddedPostgres({ folder, port, settings = [] }) {
    const binaries = postgresBinaries();
    const root = resolve(folder);
    const cluster = join(root, 'cluster');
    const passwordFile = join(root, 'password');
    mkdirSync(root, { recursive: true, mode: 0o711 });
    if (!existsSync(join(cluster, 'PG_VERSION')))
        initialise(binaries, cluster, passwordFile);
    const password = readFileSync(passwordFile, 'utf8');
    const takes = port === 0 ? await freePort() : port;
    const server = await launch(binaries, cluster, takes, settings);
    return {
        url: `postgresql://postgres:${password}@127.0.0.1:${takes}/postgres`,
        stop: async () => {
            if (server.exitCode !== null || server.signalCode !== null)
                return;
            const ended = once(server, 'exit');
            // fast shutdown: open transactions are rolled back, everything committed is kept
            server.kill('SIGINT');
            await ended;
        },
    };
}
function environmentOf(binaries) {
    return { ...binaries.identity, cwd: '/', env: { LC_ALL: 'C.UTF-8' } };
}
function initialise(binaries, cluster, passwordFile) {
    rmSync(cluster, { recursive: true, force: true });
    mkdirSync(cluster, { mode: 0o700 });
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    const { uid, gid } = binaries.identity;
    if (uid !== undefined && gid !== undefined)
        for (const path of [cluster, passwordFile])
            chownSync(path, uid, gid);
    const options = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--no-sync', '--no-instructions'];
    execFileSync(join(binaries.folder, 'bin/initdb'), ['-D', cluster, ...options], { ...environmentOf(binaries), stdio: 'pipe' });
}
async function launch(binaries, cluster, port, settings) {
    const fixed = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
    const options = [...fixed, ...settings].flatMap((setting) => ['-c', setting]);
    const server = spawn(join(binaries.folder, 'bin/postgres'), ['-D', cluster, '-p', String(port), ...options], {
        ...environmentOf(binaries),
        stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    server.stderr.on('data', (chunk) => (said = (said + chunk.toString()).slice(-8000)));
    for (let waited = 0; !said.includes('database system is ready to accept connections'); waited += 20) {
        if (server.exitCode !== null)
            throw new Error(`PostgreSQL did not start:\n${said}`);
        if (waited > 30_000) {
            server.kill('SIGKILL');
            throw new Error(`PostgreSQL did not start within 30 seconds:\n${said}`);
        }
        await sleep(20);
    }
    return server;
}
async function freePort() {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address();
    probe.close();
    await once(probe, 'close');
    return port;
}
//# sourceMappingURL=embedded-postgres.js.map