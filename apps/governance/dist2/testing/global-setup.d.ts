import type { EmbeddedPostgres } from '../platform/postgres/embedded-postgres.js';
/** What the setup leaves for the teardown, which jest runs in the same process. */
export declare const running: {
    mlappsPostgres?: EmbeddedPostgres & {
        folder: string;
    };
};
/** One PostgreSQL for all test files, with a migrated database that each copies. */
export default function setup(): Promise<void>;
