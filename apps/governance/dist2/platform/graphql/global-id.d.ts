export interface GlobalId {
    readonly type: string;
    readonly id: string;
}
/** An id that is unique across types, as Relay wants it. Opaque to clients. */
export declare function toGlobalId(type: string, id: string): string;
/** @returns undefined when the text is no global id */
export declare function readGlobalId(text: string): GlobalId | undefined;
/** @throws Refusal `validation` unless it is the id of such a thing */
export declare function idOf(type: string, text: string, field: readonly string[]): string;
