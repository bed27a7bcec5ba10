import { createHash } from 'node:crypto';

import { invalidParameterValue } from '@mlapps/mlflow-protocol/errors';
import { readJson } from '@mlapps/mlflow-protocol/json-reader';
import { writeJson } from '@mlapps/mlflow-protocol/json-writer';

import type { SqlValue } from '../store/connection.js';

/** The sort key of the last row of a page: the next page is what sorts after it. */
export type Position = readonly SqlValue[];

/**
 * A page token is the position behind which the next page starts, and a fingerprint of the query it belongs to. Clients treat
 * it as opaque; like MLflow's own it is base64 of JSON.
 */
export function writePageToken(query: unknown, position: Position): string {
  return Buffer.from(writeJson({ query: fingerprint(query), after: position as SqlValue[] })).toString('base64');
}

/** Undefined for the first page. @throws MlflowError when the token is damaged or was given by another query */
export function readPageToken(query: unknown, token: string | undefined, length: number): Position | undefined {
  if (token === undefined || token === '') return undefined;
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(token) || token.length % 4 !== 0) {
    throw invalidParameterValue('Invalid page token, could not base64-decode');
  }
  const decoded = Buffer.from(token, 'base64').toString();
  const { query: owner, after } = parsed(decoded);
  if (!Array.isArray(after) || after.length !== length || !after.every(isSqlValue)) {
    throw invalidParameterValue(`Invalid page token, parsed value=${decoded}`);
  }
  if (owner !== fingerprint(query)) {
    throw invalidParameterValue(
      'Invalid page token, it was given by a different query. Repeat the query that returned it, or start again without a token.',
    );
  }
  return after;
}

function parsed(decoded: string): { readonly query?: unknown; readonly after?: unknown } {
  try {
    const value = readJson(decoded);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below, with the text.
  }
  throw invalidParameterValue(`Invalid page token, decoded value=${decoded}`);
}

const isSqlValue = (value: unknown): value is SqlValue =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';

const fingerprint = (query: unknown): string =>
  createHash('sha256')
    .update(writeJson(query as object))
    .digest('base64url')
    .slice(0, 16);
