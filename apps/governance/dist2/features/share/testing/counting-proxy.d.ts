/** Passes everything on to an emulator, and counts what changes something in RAM. */
export interface CountingProxy {
    readonly url: string;
    /** Paths of the calls to RAM that change something, e.g. `/createresourceshare`. */
    readonly ramWrites: readonly string[];
    readonly ramReads: () => number;
    /** What every request meets: passed on, connection closed, or the answer thrown away after the work was done. */
    fate: (path: string) => 'pass' | 'refuse' | 'lose';
    close(): Promise<void>;
}
export declare function startCountingProxy(target: string): Promise<CountingProxy>;
