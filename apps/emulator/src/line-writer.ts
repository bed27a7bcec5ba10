import { write, writeSync } from 'node:fs';

/** Where log lines go. */
export interface LineWriter {
  write(line: string): void;
  /** Takes no more lines; resolves when those before were written, or dropped. */
  end(): Promise<void>;
  /** For the end of the process: what waits is written before it returns. */
  flush(): void;
}

/** Characters that wait at most; what comes on top is dropped. */
const LARGEST_BACKLOG = 4 * 1024 * 1024;
const BUSY_MILLISECONDS = 50;

/**
 * Writes lines behind the requests that log them, one write under way at a time. A log must never take down what it reports on: lines
 * that the disk does not take are dropped. Observed in sonic-boom 4 (pino's own writer): a full disk is an uncaught error there, and its
 * flush at exit then repeats the failing write forever.
 *
 * @param descriptor of a file that is open for writing; it stays open, and may be closed after the end
 */
export function lineWriter(descriptor: number): LineWriter {
  let waiting = '';
  let underway = false;
  let ended: (() => void) | undefined;

  const next = (): void => {
    if (underway) return;
    if (waiting === '') return ended?.();
    const text = Buffer.from(waiting);
    waiting = '';
    underway = true;
    put(text);
  };
  const put = (text: Buffer): void => {
    write(descriptor, text, (error, written) => {
      // a pipe that is full for now
      if (error?.code === 'EAGAIN') return void setTimeout(() => put(text), BUSY_MILLISECONDS);
      if (!error && written < text.length) return put(text.subarray(written));
      underway = false;
      next();
    });
  };

  return {
    write: (line) => {
      if (ended || waiting.length + line.length > LARGEST_BACKLOG) return;
      waiting += line;
      next();
    },
    end: () =>
      new Promise((resolve) => {
        ended = resolve;
        next();
      }),
    flush: () => {
      const text = waiting;
      waiting = '';
      try {
        if (text !== '') writeSync(descriptor, text);
      } catch {
        // nobody is left who could be told
      }
    },
  };
}
