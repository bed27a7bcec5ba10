import type { Connection, SqlValue } from '../store/connection.js';
import type { SortKey, SqlFragment } from './keyset.js';
import { behind, orderBy, positionColumns, toPosition } from './keyset.js';
import { readPageToken, writePageToken } from './page-token.js';

export interface PageQuery {
  /** The member of the answer that holds the items. */
  readonly list: string;
  /** What the page token belongs to: everything that decides which rows there are, and their order. */
  readonly query: unknown;
  readonly pageToken: string | undefined;
  readonly maxResults: number;
  /** SQL that prints one item. */
  readonly json: string;
  /** Tables and joins; the first alias is what `json`, `conditions` and `order` speak of. */
  readonly from: string;
  readonly joinParameters?: readonly SqlValue[];
  readonly conditions: readonly SqlFragment[];
  readonly order: readonly SortKey[];
}

/**
 * One page of a search as JSON text. The page is found first, on narrow rows, and only its items are printed; one row more than
 * asked for tells whether there is a next page.
 */
export function searchPage(connection: Connection, page: PageQuery): string {
  const { list, query, pageToken, maxResults, order } = page;
  const position = readPageToken(query, pageToken, order.length);
  const conditions = position === undefined ? page.conditions : [...page.conditions, behind(order, position)];
  const rows = connection.all(...pageStatement(page, conditions, maxResults + 1));
  const items = rows.slice(0, maxResults).map((row) => row[0] as string);
  if (items.length === 0) return '{}';
  if (rows.length <= maxResults) return `{"${list}":[${items.join(',')}]}`;
  const last = rows[maxResults - 1]?.slice(1) as SqlValue[];
  return `{"${list}":[${items.join(',')}],"next_page_token":"${writePageToken(query, toPosition(order, last))}"}`;
}

function pageStatement(page: PageQuery, conditions: readonly SqlFragment[], limit: number): [string, SqlValue[]] {
  const columns = positionColumns(page.order);
  const sorted = orderBy(page.order);
  const sql = `
    SELECT ${page.json}, ${columns.sql}
    FROM ${page.from}
    WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}
    ORDER BY ${sorted.sql}
    LIMIT ?`;
  const parameters = [
    ...columns.parameters,
    ...(page.joinParameters ?? []),
    ...conditions.flatMap((condition) => condition.parameters),
    ...sorted.parameters,
    limit,
  ];
  return [sql, parameters];
}
