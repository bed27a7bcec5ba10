import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

import { sharedFolder } from './postgres-binaries.js';
import type { PostgresBinaries } from './postgres-binaries.js';

/** PostgreSQL cannot serve the data as it is; the message says what to do. */
export class ClusterUnusable extends Error {
  override readonly name = 'ClusterUnusable';
}

export interface PostgresCluster {
  /** What PostgreSQL calls its data directory. */
  readonly path: string;
  readonly password: string;
}

/**
 * The cluster of a folder, made the first time: `<folder>/cluster`, or what that links to where PostgreSQL's user cannot reach the folder.
 *
 * @throws ClusterUnusable when it is from another version
 */
export function openCluster(folder: string, binaries: PostgresBinaries): PostgresCluster {
  const root = resolve(folder);
  const passwordFile = join(root, 'password');
  const path = join(placeOf(root, binaries), 'cluster');
  const version = versionOf(path);
  if (version === undefined) initialise(binaries, path, passwordFile);
  else if (version !== binaries.major)
    throw new ClusterUnusable(
      `${path} is of PostgreSQL ${version}, and this comes with ${binaries.major}. ` +
        `Dump it with a PostgreSQL ${version} and restore the dump, or give another folder with --data (MLAPPS_GOVERNANCE_DATA).`,
    );
  if (!existsSync(passwordFile)) throw new ClusterUnusable(`${passwordFile} is missing, and with it the way into ${path}. Bring it back.`);
  return { path, password: readFileSync(passwordFile, 'utf8') };
}

function versionOf(cluster: string): number | undefined {
  const file = join(cluster, 'PG_VERSION');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
}

/** The folder itself, or one that PostgreSQL's user can reach: `elsewhere` in the folder leads to it. */
function placeOf(root: string, { identity }: PostgresBinaries): string {
  const link = join(root, 'elsewhere');
  const known = linkTarget(link);
  if (known !== undefined) {
    mkdirSync(known, { recursive: true, mode: 0o755 });
    return known;
  }
  if (identity.uid === undefined || canReach(root, identity)) return root;
  const place = join(sharedFolder(), `governance-${randomBytes(6).toString('hex')}`);
  mkdirSync(place, { mode: 0o755 });
  writeFileSync(join(place, 'belongs-to'), `${root}\n`);
  symlinkSync(place, link);
  return place;
}

function linkTarget(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}

function canReach(folder: string, identity: PostgresBinaries['identity']): boolean {
  try {
    execFileSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...identity, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Made beside its place and moved there when it is whole: a kill in between leaves nothing that looks like a cluster. */
function initialise(binaries: PostgresBinaries, cluster: string, passwordFile: string): void {
  const unfinished = `${cluster}.new`;
  const copy = `${cluster}.password`;
  const password = randomBytes(24).toString('base64url');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  for (const path of [passwordFile, copy]) writeFileSync(path, password, { mode: 0o600 });
  // the mode above counts for new files only
  chmodSync(passwordFile, 0o600);
  const { uid, gid } = binaries.identity;
  if (uid !== undefined && gid !== undefined) for (const path of [unfinished, copy]) chownSync(path, uid, gid);
  const options = [
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${copy}`,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
    '--no-instructions',
  ];
  try {
    execFileSync(join(binaries.folder, 'bin/initdb'), ['-D', unfinished, ...options], { ...postgresEnvironment(binaries), stdio: 'pipe' });
  } catch (error) {
    const { stderr, message } = error as Error & { readonly stderr?: Buffer };
    throw new ClusterUnusable(`PostgreSQL could not make its data folder:\n${stderr?.toString().trim() || message}`, { cause: error });
  } finally {
    rmSync(copy, { force: true });
  }
  renameSync(unfinished, cluster);
}

/** PostgreSQL's programs see nothing of this process's environment, and do not keep its folder busy. */
export function postgresEnvironment(binaries: PostgresBinaries) {
  return { ...binaries.identity, cwd: '/', env: { LC_ALL: 'C.UTF-8' } };
}
