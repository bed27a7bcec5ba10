import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { open, unlink } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

import type { IdSource } from '../../../request-context.js';
import type { ChecksumName } from '../checksums/checksum-algorithm.js';
import type { DigestPool } from '../checksums/digests.js';
import type { S3Database } from './s3-database.js';

/** Bytes on disk that nothing refers to yet. */
export interface StoredFile {
  readonly file: string;
  readonly size: number;
  /** Hex, as in an ETag. */
  readonly md5: string;
  /** Base64 by algorithm. */
  readonly checksums: Readonly<Partial<Record<ChecksumName, string>>>;
}

export class TooLargeError extends Error {}

/**
 * The bytes of objects, in files with random names (`objects/<2 hex>/<30 hex>`), written once and never changed.
 *
 * A name is noted as *loose* in the database before its file exists. The transaction that makes an object or part refer to the file
 * removes the note; the one that drops the last reference puts it back. Whatever is still loose at the next start is deleted, so a
 * killed process or an aborted upload leaves nothing behind. Names are noted by the batch to keep that off the path of small writes.
 *
 * Nothing is fsynced: an answered write survives the end of the process (the kernel has it), not the end of the machine's power.
 */
export interface BodyFiles {
  /** Streams `source` to a new file. Rejects, leaving nothing visible, when the source fails or gives more than `limit` bytes. */
  write(source: Readable, algorithms: readonly ChecksumName[], limit: number): Promise<StoredFile>;
  path(file: string): string;
  /** Inside a transaction: the file belongs to something from now on. */
  claim(file: string): void;
  /** Inside a transaction: the file belongs to nothing any more. Call {@link remove} after it. */
  release(file: string): void;
  /** Deletes loose files. Errors are left to the next start. */
  remove(files: readonly string[]): void;
  /** Waits for deletions that are under way. */
  settle(): Promise<void>;
}

const namesPerBatch = 64;
const batchedWrite = 1024 * 1024;
/** Up to here a body is written in one synchronous call: cheaper than three trips through the thread pool. */
const smallBody = 64 * 1024;

export function openBodyFiles(folder: string, database: S3Database, ids: IdSource, digests: DigestPool): BodyFiles {
  const root = join(folder, 'objects');
  mkdirSync(root, { recursive: true });
  const folders = new Set(readdirSync(root));
  const path = (file: string): string => join(root, file.slice(0, 2), file.slice(2));
  const note = database.prepare('INSERT INTO loose_file VALUES (?)');
  const forget = database.prepare('DELETE FROM loose_file WHERE name = ?');
  removeLeftovers(database, path);

  const names: string[] = [];
  const newName = (): string => {
    if (names.length === 0) {
      const batch = Array.from({ length: namesPerBatch }, () => ids.hex(16));
      database.transaction(() => batch.forEach((name) => note.run(name)));
      names.push(...batch);
    }
    const name = names.pop()!;
    const parent = name.slice(0, 2);
    if (!folders.has(parent)) mkdirSync(join(root, parent), { recursive: true });
    folders.add(parent);
    return name;
  };

  const deletions = new Set<Promise<void>>();
  const remove = async (files: readonly string[]): Promise<void> => {
    const gone: string[] = [];
    for (const file of files) {
      const removed = await unlink(path(file)).then(
        () => true,
        (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
      );
      if (removed) gone.push(file);
    }
    database.transaction(() => gone.forEach((file) => forget.run(file)));
  };
  const startRemoval = (files: readonly string[]): void => {
    if (files.length === 0) return;
    // a disk that is full takes no note either; what is still loose goes at the next start
    const deletion = remove(files)
      .catch(() => undefined)
      .finally(() => deletions.delete(deletion));
    deletions.add(deletion);
  };

  return {
    path,
    claim: (file) => void forget.run(file),
    release: (file) => void note.run(file),
    remove: startRemoval,
    settle: async () => void (await Promise.all(deletions)),
    write: async (source, algorithms, limit) => {
      const file = newName();
      try {
        return { file, ...(await writeBody(source, path(file), algorithms, limit, digests)) };
      } catch (error) {
        source.destroy();
        startRemoval([file]);
        throw error;
      }
    },
  };
}

function removeLeftovers(database: S3Database, path: (file: string) => string): void {
  for (const [name] of database.prepare('SELECT name FROM loose_file').all()) rmSync(path(String(name)), { force: true });
  database.prepare('DELETE FROM loose_file').run();
}

/** Hashes on the main thread, chunk by chunk (64 KiB take 0.1 ms), while the chunks before are on their way to the disk. */
async function writeBody(source: Readable, path: string, algorithms: readonly ChecksumName[], limit: number, digests: DigestPool) {
  const md5 = await digests.make('MD5');
  const checksums = await Promise.all(algorithms.map(async (name) => [name, await digests.make(name)] as const));
  const output = bufferedFile(path);
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limit) throw new TooLargeError(`More than ${limit} bytes`);
      md5.update(chunk);
      for (const [, digest] of checksums) digest.update(chunk);
      await output.write(chunk);
    }
    await output.end();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return {
    size,
    md5: md5.digest().toString('hex'),
    checksums: Object.fromEntries(checksums.map(([name, digest]) => [name, digest.digest().toString('base64')])),
  };
}

/** A file that is opened when more has come than fits one small write, and written in large steps, one of them under way at a time. */
function bufferedFile(path: string) {
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let handle: FileHandle | undefined;
  let underway: Promise<unknown> = Promise.resolve();
  const flush = async (): Promise<void> => {
    await underway;
    handle ??= await open(path, 'wx');
    const expected = waitingBytes;
    underway = handle.writev(waiting).then(({ bytesWritten }) => {
      if (bytesWritten !== expected) throw new Error(`Wrote ${bytesWritten} of ${expected} bytes to ${path}`);
    });
    underway.catch(() => undefined);
    waiting = [];
    waitingBytes = 0;
  };
  return {
    write: async (chunk: Uint8Array): Promise<void> => {
      waiting.push(chunk);
      waitingBytes += chunk.length;
      if (waitingBytes >= batchedWrite) await flush();
    },
    end: async (): Promise<void> => {
      if (!handle && waitingBytes <= smallBody) return writeFileSync(path, Buffer.concat(waiting), { flag: 'wx' });
      if (waitingBytes > 0) await flush();
      await underway;
      await handle?.close();
      handle = undefined;
    },
    abandon: async (): Promise<void> => {
      await underway.catch(() => undefined);
      await handle?.close().catch(() => undefined);
    },
  };
}
