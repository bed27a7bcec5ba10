/** Where the programs are, and as whom they run: PostgreSQL refuses to be root. */
export interface PostgresBinaries {
    readonly folder: string;
    readonly identity: {
        readonly uid?: number;
        readonly gid?: number;
    };
}
/** PostgreSQL's programs from npm; as root they run as `nobody`, from a copy when that user cannot reach them. */
export declare function postgresBinaries(): PostgresBinaries;
