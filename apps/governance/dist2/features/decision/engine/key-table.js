/** Numbers for texts, so that what is looked up for every question is an array index. Grows only: numbers stay what they were. */
export class KeyTable {
    #numbers = new Map();
    /** The number of the text, a new one if it has none. */
    intern(text) {
        let number = this.#numbers.get(text);
        if (number === undefined) {
            number = this.#numbers.size;
            this.#numbers.set(text, number);
        }
        return number;
    }
    find(text) {
        return this.#numbers.get(text);
    }
}
//# sourceMappingURL=key-table.js.map