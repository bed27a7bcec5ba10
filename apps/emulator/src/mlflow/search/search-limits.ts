import { invalidParameterValue } from '@mlapps/mlflow-protocol/errors';
import type { SearchComparison } from '@mlapps/mlflow-protocol/search-filter';
import type { SearchOrder } from '@mlapps/mlflow-protocol/search-order';

/** SQLite joins at most 64 tables, nests expressions 1,000 deep and takes LIKE patterns of 50,000 bytes (sqlite.org/limits.html). */
const MOST_COMPARISONS = 500;
const MOST_ORDERS = 60;
const LONGEST_PATTERN = 50_000;

/** What the official server fails on with 503, clients retrying it, is refused. */
export function requireAnswerable(comparisons: readonly SearchComparison[], orders: readonly SearchOrder[]): void {
  if (comparisons.length > MOST_COMPARISONS) {
    throw invalidParameterValue(`A filter can contain at most ${MOST_COMPARISONS} comparisons. Got ${comparisons.length} comparisons.`);
  }
  if (orders.length > MOST_ORDERS) {
    throw invalidParameterValue(`A search can be ordered by at most ${MOST_ORDERS} keys. Got ${orders.length} keys.`);
  }
  for (const { operator, value } of comparisons) {
    if (operator.endsWith('LIKE') && Buffer.byteLength(String(value)) > LONGEST_PATTERN) {
      throw invalidParameterValue(`A ${operator} pattern can be at most ${LONGEST_PATTERN} bytes long.`);
    }
  }
}
