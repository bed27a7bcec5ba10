import type { ObservedShare, RamCall } from '../reconcile/ram-share.js';
/** What RAM does with the calls of a plan, for one share at a time. Reads may show what was before. */
export declare class RamModel {
    #private;
    private readonly settles;
    now: number;
    creations: number;
    writes: number;
    /** @param settles milliseconds until associations settle */
    constructor(settles?: number);
    static from(share: ObservedShare): RamModel;
    /** As RAM would show it, up to `age` milliseconds late. */
    observe(age?: number): ObservedShare;
    /** Who has access in truth, now. */
    hasAccess(): string[];
    isAlive(): boolean;
    /** @throws Error `UnknownResourceException` as RAM does */
    send(call: RamCall, token: string): string;
}
