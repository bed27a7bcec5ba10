import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';

export interface FilePiece {
  readonly path: string;
  /** First byte. */
  readonly start: number;
  /** Bytes to read, more than 0. */
  readonly length: number;
}

const bytesPerRead = 256 * 1024;

/**
 * Reads pieces of files one after the other, one open at a time. `onClose` runs once, however the reading ends; until then the files
 * must stay.
 */
export class BodyReader extends Readable {
  readonly #pieces: readonly FilePiece[];
  readonly #onClose: () => void;
  #index = 0;
  #offset = 0;
  #handle: FileHandle | undefined;

  constructor(pieces: readonly FilePiece[], onClose: () => void) {
    super({ highWaterMark: bytesPerRead });
    this.#pieces = pieces;
    this.#onClose = onClose;
  }

  override _read(): void {
    this.#next().then(
      (chunk) => this.push(chunk),
      (error: Error) => this.destroy(error),
    );
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    this.#onClose();
    const closing = this.#handle?.close() ?? Promise.resolve();
    this.#handle = undefined;
    closing.then(
      () => callback(error),
      () => callback(error),
    );
  }

  async #next(): Promise<Buffer | null> {
    const piece = this.#pieces[this.#index];
    if (!piece) return null;
    const handle = this.#handle ?? (await this.#open(piece.path));
    const wanted = Math.min(bytesPerRead, piece.length - this.#offset);
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafeSlow(wanted), 0, wanted, piece.start + this.#offset);
    if (bytesRead === 0) throw new Error(`${piece.path} ends before byte ${piece.start + piece.length}`);
    this.#offset += bytesRead;
    if (this.#offset === piece.length) await this.#finishPiece();
    return bytesRead === wanted ? buffer : buffer.subarray(0, bytesRead);
  }

  async #open(path: string): Promise<FileHandle> {
    const handle = await open(path, 'r');
    if (this.destroyed) {
      await handle.close();
      throw new Error('The reader has gone');
    }
    this.#handle = handle;
    return handle;
  }

  async #finishPiece(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    this.#index += 1;
    this.#offset = 0;
    await handle?.close();
  }
}

/** The pieces that hold the bytes `start` to `end` (inclusive) of files that follow each other. */
export function piecesOf(files: readonly { readonly path: string; readonly size: number }[], start: number, end: number): FilePiece[] {
  const pieces: FilePiece[] = [];
  let offset = 0;
  for (const { path, size } of files) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, size - 1);
    if (from <= to) pieces.push({ path, start: from, length: to - from + 1 });
    offset += size;
    if (offset > end) break;
  }
  return pieces;
}
