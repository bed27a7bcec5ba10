/** Numbers for texts, so that what is looked up for every question is an array index. Grows only: numbers stay what they were. */
export class KeyTable {
  readonly #numbers = new Map<string, number>();

  /** The number of the text, a new one if it has none. */
  intern(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(text, number);
    }
    return number;
  }

  get size(): number {
    return this.#numbers.size;
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }
}
