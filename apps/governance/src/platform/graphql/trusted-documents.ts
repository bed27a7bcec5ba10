import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { z } from 'zod';

import type { GraphqlRequest } from './graphql-request.js';
import { requestError } from './request-error.js';

const manifestSchema = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string().min(1));

/** Documents that may be asked by their sha256; with a manifest no others are carried out. */
export class TrustedDocuments {
  readonly #byDigest: ReadonlyMap<string, string> | undefined;

  /** @param manifest sha256 in hexadecimal of each document → the document; undefined: any document may be sent */
  constructor(manifest: Readonly<Record<string, string>> | undefined) {
    this.#byDigest = manifest && new Map(Object.entries(manifest));
  }

  /** @throws Error when the file is no manifest, or a digest is not that of its document */
  static fromFile(path: string): TrustedDocuments {
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    for (const [digest, text] of Object.entries(manifest))
      if (digestOf(text) !== digest) throw new Error(`${path}: ${digest} is not the sha256 of its document.`);
    return new TrustedDocuments(manifest);
  }

  /** @throws RequestError when there is no document, or one that is not trusted */
  textOf({ query, documentId, extensions }: GraphqlRequest): string {
    const persisted = extensions['persistedQuery'] as { sha256Hash?: unknown } | undefined;
    const named = documentId ?? (typeof persisted?.sha256Hash === 'string' ? persisted.sha256Hash : undefined);
    const digest = named?.replace(/^sha256:/, '').toLowerCase();
    if (digest !== undefined) {
      const text = this.#byDigest?.get(digest);
      if (text !== undefined) return text;
      if (query === undefined || this.#byDigest !== undefined)
        throw requestError('documentNotFound', 'There is no trusted document of this digest.');
      if (digestOf(query) !== digest) throw requestError('badRequest', 'The digest is not that of the document.');
      return query;
    }
    if (query === undefined || query === '') throw requestError('badRequest', 'Send a document as query.');
    if (this.#byDigest !== undefined && !this.#byDigest.has(digestOf(query)))
      throw requestError('documentNotTrusted', 'Only trusted documents are carried out here.');
    return query;
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
