import { type FileHandle, open, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const CHUNK = 64 * 1024;
const POLL_MILLISECONDS = 200;

/** The last lines of a file, and the offset up to which they were read. Reads from the end: logs are long. */
export async function lastLines(file: string, count: number): Promise<{ lines: string[]; end: number }> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    let start = size;
    let tail = Buffer.alloc(0);
    // one more than asked: the first may be cut
    while (start > 0 && countNewlines(tail) <= count) {
      const length = Math.min(CHUNK, start);
      start -= length;
      tail = Buffer.concat([await readAt(handle, start, length), tail]);
    }
    const whole = tail.subarray(0, tail.lastIndexOf(10) + 1);
    const lines = whole.toString('utf8').split('\n').slice(0, -1);
    return { lines: count === 0 ? [] : lines.slice(-count), end: size - (tail.length - whole.length) };
  } finally {
    await handle.close();
  }
}

/** Lines written after `from`, for ever. A file that was replaced or emptied is read from its beginning. */
export async function* followLines(file: string, from: number): AsyncGenerator<string> {
  let position = from;
  let inode = (await stat(file)).ino;
  for (;;) {
    const found = await stat(file).catch(() => undefined);
    if (found && (found.ino !== inode || found.size < position)) {
      position = 0;
      inode = found.ino;
    }
    if (found && found.size > position) {
      const { lines, end } = await linesAfter(file, position);
      position = end;
      yield* lines;
      if (lines.length > 0) continue;
    }
    await sleep(POLL_MILLISECONDS);
  }
}

async function linesAfter(file: string, position: number): Promise<{ lines: string[]; end: number }> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const read = await readAt(handle, position, Math.min(size - position, 16 * CHUNK));
    const whole = read.subarray(0, read.lastIndexOf(10) + 1);
    return { lines: whole.toString('utf8').split('\n').slice(0, -1), end: position + whole.length };
  } finally {
    await handle.close();
  }
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer<ArrayBuffer>> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function countNewlines(buffer: Buffer): number {
  let count = 0;
  for (let at = buffer.indexOf(10); at >= 0; at = buffer.indexOf(10, at + 1)) count++;
  return count;
}
