export interface TestDatabase {
    /** `postgresql://…` of the superuser. */
    readonly url: string;
    drop(): Promise<void>;
}
/** A migrated, empty database of its own, on the PostgreSQL of `global-setup.ts`. */
export declare function testDatabase(): Promise<TestDatabase>;
