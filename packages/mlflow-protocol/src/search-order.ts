/** `order_by` of `runs/search` and `experiments/search`: mlflow 3.10.1 `utils/search_utils.py` and `store/tracking/sqlalchemy_store.py`. */
import { invalidParameterValue } from './errors.js';
import { pythonRepr } from './python-text.js';
import { statementsOf } from './search-clauses.js';
import { experimentGrammar, runGrammar } from './search-grammar.js';
import type { SearchEntity, SearchGrammar } from './search-grammar.js';
import { readIdentifier } from './search-identifier.js';
import type { SearchIdentifier } from './search-identifier.js';
import { shellWords } from './shell-words.js';
import { matches } from './sql-token.js';
import type { SqlToken } from './sql-token.js';

export interface SearchOrder {
  readonly entity: Exclude<SearchEntity, 'dataset'>;
  readonly key: string;
  readonly ascending: boolean;
}

/**
 * What was asked for, then what makes the order total: start_time descending unless asked for, then run_id ascending.
 * Missing values and NaN sort last in either direction.
 * @example parseRunOrder(['metrics.loss ASC'])
 */
export function parseRunOrder(orderBy: readonly string[]): readonly SearchOrder[] {
  const orders: SearchOrder[] = [];
  for (const clause of orderBy) {
    const { entity, key: named, ascending } = parseOrderClause(clause, runGrammar);
    if (entity === 'dataset') throw invalidParameterValue(`Invalid identifier type '${entity}'`);
    const key = entity === 'attribute' ? (runGrammar.attributeAliases[named] ?? named) : named;
    if (orders.some((order) => order.entity === entity && order.key === key)) {
      // 3.10.1 answers INTERNAL_ERROR here, which makes clients try again seven times.
      throw invalidParameterValue(`\`order_by\` contains duplicate fields: [${orderBy.map(pythonRepr).join(', ')}]`);
    }
    orders.push({ entity, key, ascending });
  }
  const isOrderedBy = (key: string): boolean => orders.some((order) => order.entity === 'attribute' && order.key === key);
  if (!isOrderedBy('start_time')) orders.push({ entity: 'attribute', key: 'start_time', ascending: false });
  if (!isOrderedBy('run_id')) orders.push({ entity: 'attribute', key: 'run_id', ascending: true });
  return orders;
}

/** Attributes only; by default the newest first. Ends with experiment_id, descending unless asked for otherwise. */
export function parseExperimentOrder(orderBy: readonly string[]): readonly SearchOrder[] {
  const clauses = orderBy.length === 0 ? ['creation_time DESC', 'experiment_id ASC'] : orderBy;
  const orders = clauses.map((clause): SearchOrder => {
    const { entity, key, ascending } = parseOrderClause(clause, experimentGrammar);
    if (entity !== 'attribute') throw invalidParameterValue(`Invalid order_by entity: ${entity}`);
    return { entity, key, ascending };
  });
  return orders.some(({ key }) => key === 'experiment_id')
    ? orders
    : [...orders, { entity: 'attribute', key: 'experiment_id', ascending: false }];
}

export function parseOrderClause(clause: string, grammar: SearchGrammar): SearchIdentifier & { readonly ascending: boolean } {
  const text = orderText(clause);
  const words = shellWords(text.replaceAll('`', '"'));
  if (words === undefined || words.length > 2) throw couldNotBeParsed(clause);
  const [key = '', direction] = words;
  if (direction === undefined) return { ...readIdentifier(text.trim(), grammar, grammar.orderAttributes), ascending: true };
  const ascending = direction.toLowerCase() === 'asc';
  if (!ascending && direction.toLowerCase() !== 'desc') throw invalidParameterValue(`Invalid ordering key in order_by clause '${clause}'.`);
  return { ...readIdentifier(key.trim(), grammar, grammar.orderAttributes), ascending };
}

const couldNotBeParsed = (clause: string): Error => invalidParameterValue(`Invalid order_by clause '${clause}'. Could not be parsed.`);

/** The clause must be one identifier with its direction. `timestamp` is a type name in SQL and comes in pieces. */
function orderText(clause: string): string {
  const statements = statementsOf(clause, `Error on parsing order_by clause '${clause}'`);
  const tokens = statements.length === 1 ? (statements[0] as SqlToken[]) : [];
  const first = tokens[0];
  if (tokens.length === 1 && first?.kind === 'Identifier') return first.value;
  if (!matches(first, 'Name.Builtin', ['timestamp'])) throw couldNotBeParsed(clause);
  if (tokens.length === 1) return 'timestamp';
  const last = tokens.at(-1) as SqlToken;
  if (last.type === 'Keyword.Order' && tokens.slice(1, -1).every((token) => token.isWhitespace)) return `timestamp ${last.value}`;
  throw couldNotBeParsed(clause);
}
