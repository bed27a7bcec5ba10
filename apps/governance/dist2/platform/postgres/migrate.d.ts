/**
 * Brings the database to the newest migration, as `prisma migrate deploy` does and in its table, without its command line.
 *
 * @returns names of those that were applied now
 */
export declare function migrate(url: string): Promise<string[]>;
