import type { JsonValue } from '@mlapps/mlflow-protocol/json-value';
import type { PageQuery as Query } from '@mlapps/mlflow-protocol/page-token';
import { decodePageToken, encodePageToken } from '@mlapps/mlflow-protocol/page-token';

import type { SqlValue } from '../store/connection.js';

export type { Query };

/** The sort key of the last row of a page: the next page is what sorts after it. */
export type Position = readonly SqlValue[];

interface Payload {
  readonly after: Position;
}

export const writePageToken = (query: Query, position: Position): string => encodePageToken({ after: [...position] }, query);

/** Undefined for the first page. @throws MlflowError when the token is damaged or was given by another query */
export function readPageToken(query: Query, token: string | undefined, length: number): Position | undefined {
  const isPayload = (payload: { readonly [key: string]: JsonValue }): payload is { readonly [key: string]: JsonValue } & Payload => {
    const after = payload['after'];
    return Array.isArray(after) && after.length === length && after.every(isSqlValue);
  };
  return decodePageToken<Payload>(token, query, isPayload)?.after;
}

const isSqlValue = (value: JsonValue): value is SqlValue =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';
