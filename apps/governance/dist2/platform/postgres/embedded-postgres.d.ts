export interface EmbeddedPostgres {
    /** `postgresql://…` of its superuser, with the generated password. */
    readonly url: string;
    stop(): Promise<void>;
}
export interface EmbeddedPostgresOptions {
    /** Folder of its own; PostgreSQL's data and the password live below it. */
    readonly folder: string;
    /** 0 takes any free one. */
    readonly port: number;
    /** `name=value` as in postgresql.conf, e.g. `fsync=off`. */
    readonly settings?: readonly string[];
}
/**
 * Starts a PostgreSQL of its own on 127.0.0.1, made at the first start. Works as root.
 *
 * @throws Error with PostgreSQL's own words when it does not come up
 */
export declare function startEmbeddedPostgres({ folder, port, settings }: EmbeddedPostgresOptions): Promise<EmbeddedPostgres>;
