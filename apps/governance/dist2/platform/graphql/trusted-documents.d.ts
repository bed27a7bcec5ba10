import type { GraphqlRequest } from './graphql-request.js';
/** Documents that may be asked by their sha256; with a manifest no others are carried out. */
export declare class TrustedDocuments {
    #private;
    /** @param manifest sha256 in hexadecimal of each document → the document; undefined: any document may be sent */
    constructor(manifest: Readonly<Record<string, string>> | undefined);
    /** @throws Error when the file is no manifest, or a digest is not that of its document */
    static fromFile(path: string): TrustedDocuments;
    /** @throws RequestError when there is no document, or one that is not trusted */
    textOf({ query, documentId, extensions }: GraphqlRequest): string;
}
