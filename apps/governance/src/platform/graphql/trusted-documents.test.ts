import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { RequestError } from './request-error.js';
import { TrustedDocuments } from './trusted-documents.js';

const known = '{ __typename }';
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');
const asked = { query: undefined, operationName: undefined, variables: {}, extensions: {}, documentId: undefined };

function outcome(documents: TrustedDocuments, given: Partial<Parameters<TrustedDocuments['textOf']>[0]>): string {
  try {
    return documents.textOf({ ...asked, ...given });
  } catch (error) {
    if (error instanceof RequestError) return error.code;
    throw error;
  }
}

describe('documents', () => {
  const trusted = new TrustedDocuments({ [digestOf(known)]: known });
  const any = new TrustedDocuments(undefined);
  const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: digestOf(text) } });

  it.each([
    ['a trusted one', { query: known }, known],
    ['its digest', { documentId: `sha256:${digestOf(known)}` }, known],
    ['its digest as a persisted query', { extensions: persisted(known) }, known],
    ['another one', { query: '{ other }' }, 'DOCUMENT_NOT_TRUSTED'],
    ['another digest, with its document', { query: '{ other }', extensions: persisted('{ other }') }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['nothing', {}, 'BAD_REQUEST'],
  ])('with a manifest: %s', (_, given, expected) => {
    expect(outcome(trusted, given)).toBe(expected);
  });

  it.each([
    ['any', { query: '{ other }' }, '{ other }'],
    ['one with its digest', { query: '{ other }', extensions: persisted('{ other }') }, '{ other }'],
    ['one with the digest of another', { query: '{ other }', extensions: persisted(known) }, 'BAD_REQUEST'],
    ['a digest alone', { documentId: digestOf(known) }, 'PERSISTED_QUERY_NOT_FOUND'],
  ])('without one: %s', (_, given, expected) => {
    expect(outcome(any, given)).toBe(expected);
  });
});
