import type { Connection, SqlRow, SqlValue } from '../store/connection.js';
import type { SortKey, SqlFragment } from './keyset.js';
import { behind, orderBy, positionColumns, toPosition } from './keyset.js';
import type { Query } from './page-token.js';
import { readPageToken, writePageToken } from './page-token.js';

export interface PageQuery {
  /** The member of the answer that holds the items. */
  readonly list: string;
  /** What the page token belongs to: everything that decides which rows there are, and their order. */
  readonly query: Query;
  readonly pageToken: string | undefined;
  readonly maxResults: number;
  /** The table, and the alias that `json`, `joins`, `conditions` and `order` call it by. */
  readonly table: string;
  readonly alias: string;
  /** SQL that prints one item. */
  readonly json: string;
  readonly joins?: readonly SqlFragment[];
  readonly conditions: readonly SqlFragment[];
  readonly order: readonly SortKey[];
}

/**
 * One page of a search as JSON text. The page is found first, on narrow rows, and only its items are printed: SQLite computes
 * what it selects before it sorts. One row more than asked for tells whether there is a next page.
 */
export function searchPage(connection: Connection, page: PageQuery): string {
  const { list, query, maxResults, order } = page;
  const position = readPageToken(query, page.pageToken, order.length);
  const conditions = position === undefined ? page.conditions : [...page.conditions, behind(order, position)];
  return connection.snapshot(() => {
    const found = findRows(connection, page, conditions);
    const rows = found.slice(0, maxResults);
    if (rows.length === 0) return '{}';
    const items = printRows(connection, page, rows).join(',');
    if (found.length <= maxResults) return `{"${list}":[${items}]}`;
    const token = writePageToken(query, toPosition(order, rows.at(-1)?.slice(1) as SqlRow));
    return `{"${list}":[${items}],"next_page_token":"${token}"}`;
  });
}

/** Ids and positions, in order. */
function findRows(connection: Connection, page: PageQuery, conditions: readonly SqlFragment[]): SqlRow[] {
  const columns = positionColumns(page.order);
  const sorted = orderBy(page.order);
  const joins = page.joins ?? [];
  const sql = `
    SELECT ${page.alias}.id, ${columns}
    FROM ${page.table} ${page.alias} ${joins.map((join) => join.sql).join(' ')}
    WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}
    ORDER BY ${sorted}
    LIMIT ?`;
  const parameters: SqlValue[] = [...joins, ...conditions].flatMap((fragment) => fragment.parameters);
  return connection.all(sql, [...parameters, page.maxResults + 1]);
}

function printRows(connection: Connection, { table, alias, json }: PageQuery, rows: readonly SqlRow[]): string[] {
  const ids = rows.map((row) => row[0] as number);
  const printed = connection
    .statement(`SELECT ${alias}.id, ${json} FROM ${table} ${alias} WHERE ${alias}.id IN (SELECT value FROM json_each(?))`)
    .all([JSON.stringify(ids)]);
  const byId = new Map(printed.map((row) => [row[0], row[1] as string]));
  return ids.map((id) => byId.get(id) as string);
}
