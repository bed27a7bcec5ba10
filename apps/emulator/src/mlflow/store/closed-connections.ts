import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const CLOSINGS_PER_COLLECTION = 32;
const QUIET_MILLISECONDS = 50;

/**
 * Observed in libsql 0.5.29: `close()` leaves the file handles and the native memory of a connection alive until its prepared
 * statements are garbage collected, and an idle process collects nothing. So the collection is asked for: once per burst of
 * closings, off the request path. One per thread: a collection reaches only its own.
 */
export class ClosedConnections {
  #closings = 0;
  #timer: NodeJS.Timeout | undefined;
  #collectGarbage: (() => void) | undefined;

  /** To be called after a connection was closed and every reference to it dropped. */
  add(): void {
    this.#closings++;
    if (this.#closings >= CLOSINGS_PER_COLLECTION) return this.collect();
    this.#timer ??= setTimeout(() => this.collect(), QUIET_MILLISECONDS).unref();
  }

  private collect(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#closings = 0;
    this.#collectGarbage ??= exposedCollector();
    this.#collectGarbage();
  }
}

function exposedCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
