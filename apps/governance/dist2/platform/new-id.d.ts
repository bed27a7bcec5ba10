/** A UUID of version 7: ids of later things sort after ids of earlier ones. */
export declare function newId(): string;
