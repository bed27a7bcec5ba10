/**
 * From a filter to its comparisons, still as tokens: mlflow 3.10.1 `utils/search_utils.py` parse_search_filter,
 * _process_statement and _join_in_comparison_tokens.
 */
import { invalidParameterValue } from './errors.js';
import { pythonRepr } from './python-text.js';
import type { SearchGrammar } from './search-grammar.js';
import { GroupingLimitError } from './sql-group-steps.js';
import { parseStatements } from './sql-statements.js';
import { matches, sqlGroup, sqlToken } from './sql-token.js';
import type { SqlToken } from './sql-token.js';

/** The tokens of each comparison without white space: three, or two for `IS NULL`. */
export function readClauses(filter: string, grammar: SearchGrammar): readonly (readonly SqlToken[])[] {
  const clauses = joinListComparisons(onlyStatement(filter));
  const invalid = clauses.filter((token) => token.kind !== 'Comparison' && !matches(token, 'Keyword', ['AND']));
  if (invalid.length > 0) {
    throw invalidParameterValue(`Invalid clause(s) in filter string: ${invalid.map(({ value }) => grammar.quoteClause(value)).join(', ')}`);
  }
  return clauses.flatMap(({ kind, tokens }) => (kind === 'Comparison' ? [(tokens ?? []).filter((token) => !token.isWhitespace)] : []));
}

function onlyStatement(filter: string): SqlToken[] {
  const [statement, ...others] = statementsOf(filter, `Error on parsing filter '${filter}'`);
  if (statement === undefined) throw invalidParameterValue(`Invalid filter '${filter}'. Could not be parsed.`);
  if (others.length === 0) return statement;
  throw invalidParameterValue(`Search filter contained multiple expression ${pythonRepr(filter)}. Provide AND-ed expression list.`);
}

/** @param refusal what to answer when the text is too long or too deep to be parsed */
export function statementsOf(text: string, refusal: string): readonly SqlToken[][] {
  try {
    return parseStatements(text);
  } catch (error) {
    if (error instanceof GroupingLimitError) throw invalidParameterValue(refusal);
    throw error;
  }
}

/** `x IN (…)`, `x NOT IN (…)`, `x IS NULL` and `x IS NOT NULL` come as separate tokens; here they become comparisons. */
function joinListComparisons(statement: readonly SqlToken[]): readonly SqlToken[] {
  const tokens = statement.filter((token) => !token.isWhitespace);
  const joined: SqlToken[] = [];
  let at = 0;
  while (at < tokens.length) {
    const [first, second, third, fourth] = tokens.slice(at, at + 4) as [SqlToken, SqlToken?, SqlToken?, SqlToken?];
    if (second === undefined || third === undefined) {
      joined.push(...tokens.slice(at));
      break;
    }
    if (first.kind !== 'Identifier') {
      joined.push(first);
      at += 1;
      continue;
    }
    const comparison = joinThree(first, second, third) ?? joinFour(first, second, third, fourth);
    const taken = comparison?.length ?? 4;
    joined.push(...(comparison?.tokens ?? tokens.slice(at, at + taken)));
    at += taken;
  }
  return joined;
}

interface Joined {
  readonly length: number;
  readonly tokens: readonly SqlToken[];
}

const comparison = (length: number, ...tokens: SqlToken[]): Joined => ({ length, tokens: [sqlGroup('Comparison', tokens)] });

function joinThree(first: SqlToken, second: SqlToken, third: SqlToken): Joined | undefined {
  if (matches(second, 'Keyword', ['IN']) && third.kind === 'Parenthesis') return comparison(3, first, second, third);
  if (!matches(second, 'Keyword', ['IS'])) return undefined;
  if (matches(third, 'Keyword', ['NULL'])) return comparison(3, first, sqlToken('Keyword', 'IS NULL'));
  return matches(third, 'Keyword', ['NOT NULL']) ? comparison(3, first, sqlToken('Keyword', 'IS NOT NULL')) : undefined;
}

function joinFour(first: SqlToken, second: SqlToken, third: SqlToken, fourth: SqlToken | undefined): Joined | undefined {
  if (fourth === undefined) return { length: 3, tokens: [first, second, third] };
  const isNotIn = matches(second, 'Keyword', ['NOT']) && matches(third, 'Keyword', ['IN']) && fourth.kind === 'Parenthesis';
  return isNotIn ? comparison(4, first, sqlToken('Keyword', 'NOT IN'), fourth) : undefined;
}
