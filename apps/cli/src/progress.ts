/** Says on standard error what is being waited for, and for how long. */
export interface Progress {
  /** What is so now, e.g. `Creating`. */
  show(state: string): void;
  end(): void;
}

/** Where nobody watches, a line is written when the state changes and every so often after that. */
const QUIET_SECONDS = 30;

/** @param silent with `--json`, where scripts read standard error for errors */
export function startProgress(what: string, silent: boolean): Progress {
  const started = performance.now();
  const live = process.stderr.isTTY;
  let shown = '';
  let shownAt = 0;
  return {
    show: (state) => {
      if (silent) return;
      const seconds = Math.floor((performance.now() - started) / 1000);
      if (live) process.stderr.write(`\r\u001b[K${what}: ${state} (${seconds} s)`);
      else if (state !== shown || seconds >= shownAt + QUIET_SECONDS) process.stderr.write(`${what}: ${state} (${seconds} s)\n`);
      else return;
      shown = state;
      shownAt = seconds;
    },
    end: () => {
      if (!silent && live && shown !== '') process.stderr.write('\r\u001b[K');
    },
  };
}
