/** Numbers for texts, so that what is looked up for every question is an array index. Grows only: numbers stay what they were. */
export declare class KeyTable {
    #private;
    /** The number of the text, a new one if it has none. */
    intern(text: string): number;
    find(text: string): number | undefined;
}
