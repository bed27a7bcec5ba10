/**
 * What writers tried and what was acknowledged. A write is noted before it is sent, so after a kill three things are known of it:
 * acknowledged (must be there), tried (may be there, whole or not at all), never tried.
 */
export class Ledger {
  #entries = [];

  /**
   * Sends a write and notes how it ended.
   *
   * @template T
   * @param {object} what anything the check needs
   * @param {() => Promise<T>} send rejects when there was no answer or an error
   * @returns {Promise<T | undefined>} undefined when it was not acknowledged
   */
  async write(what, send) {
    const entry = { ...what, acknowledged: false };
    this.#entries.push(entry);
    try {
      entry.answer = await send();
      entry.acknowledged = true;
      return entry.answer;
    } catch (error) {
      entry.error = error;
      return undefined;
    }
  }

  of(kind) {
    return this.#entries.filter((entry) => entry.kind === kind);
  }

  acknowledged(kind) {
    return this.of(kind).filter((entry) => entry.acknowledged);
  }

  /** Refusals by a server that was alive: a bug of the test or of the server, never part of a crash. */
  get refusals() {
    return this.#entries.filter(({ error }) => error?.answered).map(({ kind, error }) => `${kind}: ${error.message}`);
  }
}
