/** Filters of `runs/search` and `experiments/search` as typed comparisons, all of them AND-ed. */
import { invalidParameterValue } from './errors.js';
import { readStringList } from './python-string-list.js';
import { readClauses } from './search-clauses.js';
import { experimentGrammar, numericOperators, pythonSet, runGrammar, textAndListOperators, textOperators } from './search-grammar.js';
import type { ListOperator, NullOperator, NumericOperator, SearchEntity, SearchGrammar, TextOperator } from './search-grammar.js';
import { readIdentifier, unquoted } from './search-identifier.js';
import type { SearchIdentifier } from './search-identifier.js';
import type { SqlToken } from './sql-token.js';

/** Keys are attribute names (`start_time`, never `created`), dataset members, or the user's metric, param and tag keys. */
export type SearchComparison =
  | { readonly entity: 'metric' | 'attribute'; readonly key: string; readonly operator: NumericOperator; readonly value: number | bigint }
  | {
      readonly entity: Exclude<SearchEntity, 'metric'>;
      readonly key: string;
      readonly operator: TextOperator;
      readonly value: string;
    }
  | {
      readonly entity: 'attribute' | 'dataset';
      readonly key: string;
      readonly operator: ListOperator;
      readonly value: readonly string[];
    }
  | { readonly entity: 'tag'; readonly key: string; readonly operator: NullOperator; readonly value: null };

interface Clause extends SearchIdentifier {
  readonly operator: string;
  readonly value: string | readonly string[] | null;
}

/** @example parseRunFilter("metrics.loss < 0.5 AND tags.team = 'vision'") */
export function parseRunFilter(filter: string | undefined): readonly SearchComparison[] {
  return parsedClauses(filter, runGrammar).map(typedRunClause);
}

/** @example parseExperimentFilter("name LIKE 'churn%' AND tags.owner IS NOT NULL") */
export function parseExperimentFilter(filter: string | undefined): readonly SearchComparison[] {
  return parsedClauses(filter, experimentGrammar).map(typedExperimentClause);
}

/** All clauses are read before the first operator is looked at, so the error is the one the official server names. */
export function parsedClauses(filter: string | undefined, grammar: SearchGrammar): readonly Clause[] {
  if (filter === undefined || filter === '') return [];
  return readClauses(filter, grammar).map((tokens) => readClause(tokens, grammar));
}

function readClause(tokens: readonly SqlToken[], grammar: SearchGrammar): Clause {
  const [left, operator, right] = tokens;
  const isNullCheck = tokens.length === 2 && /^IS (?:NOT )?NULL$/.test(operator?.value ?? '');
  if (isNullCheck && grammar.nullComparable.length === 0) {
    throw invalidParameterValue(`Invalid clause(s) in filter string: '${left?.value} ${operator?.value}'`);
  }
  if (tokens.length !== 3 && !isNullCheck) {
    throw invalidParameterValue(`Invalid comparison clause. Expected 3 tokens found ${tokens.length}`);
  }
  if (left?.kind !== 'Identifier') throw invalidParameterValue(`Invalid comparison clause. Expected 'Identifier' found '${left?.value}'`);
  const identifier = readIdentifier(left.value, grammar, grammar.attributes);
  if (right !== undefined) return { ...identifier, operator: operator?.value ?? '', value: readValue(identifier, right, grammar) };
  if (grammar.nullComparable.includes(identifier.entity)) return { ...identifier, operator: operator?.value ?? '', value: null };
  throw invalidParameterValue(`IS NULL / IS NOT NULL is only supported for tags, not for attribute '${identifier.key}'`);
}

const isNumber = (token: SqlToken): boolean => token.type === 'Literal.Number.Integer' || token.type === 'Literal.Number.Float';
const isText = (token: SqlToken): boolean => token.type === 'Literal.String.Single' || token.kind === 'Identifier';

function readValue({ entity, key }: SearchIdentifier, token: SqlToken, grammar: SearchGrammar): string | readonly string[] {
  const found = token.value;
  if (entity === 'metric') {
    if (isNumber(token)) return found;
    throw invalidParameterValue(`Expected numeric value type for metric. Found ${found}`);
  }
  if (entity === 'attribute' && grammar.numericAttributes.includes(key)) {
    if (isNumber(token)) return found;
    throw invalidParameterValue(`Expected numeric value type for numeric attribute: ${key}. Found ${found}`);
  }
  if (isText(token)) return requireUnquoted(found);
  if (entity === 'attribute' && token.kind === 'Parenthesis') return attributeList(key, found, grammar);
  if (entity === 'dataset' && token.kind === 'Parenthesis') return readStringList(found).filter(isLowerCase);
  throw invalidParameterValue(expectedText(entity, found));
}

function requireUnquoted(text: string): string {
  const value = unquoted(text);
  if (value !== undefined) return value;
  throw invalidParameterValue(
    `Parameter value is either not quoted or unidentified quote types used for string value ${text}. Use either single or double quotes.`,
  );
}

function attributeList(key: string, text: string, grammar: SearchGrammar): readonly string[] {
  if (!grammar.listAttributes.includes(key)) {
    throw invalidParameterValue("Only the 'run_id' attribute supports comparison with a list of quoted string values.");
  }
  return readStringList(text).filter(isLowerCase);
}

// MLflow drops list items without lower-case letters or with others, because of MySQL; also for dataset names. Observed in 3.10.1.
const isLowerCase = (text: string): boolean => /\p{Lowercase}/u.test(text) && !/[\p{Uppercase}\p{Lt}]/u.test(text);

function expectedText(entity: SearchEntity, found: string): string {
  if (entity === 'attribute') return `Expected a quoted string value for attributes. Got value ${found}`;
  if (entity === 'dataset') return `Expected a quoted string value for dataset attributes. Got value ${found}`;
  return `Expected a quoted string value for ${entity} (e.g. 'my-value'). Got value ${found}`;
}

/** `store/tracking/sqlalchemy_store.py` _get_sqlalchemy_filter_clauses. Some texts lack the closing quote there, too. */
function typedRunClause(clause: Clause): SearchComparison {
  const { entity, value } = clause;
  const operator = clause.operator.toUpperCase();
  const key = entity === 'attribute' ? (runGrammar.attributeAliases[clause.key] ?? clause.key) : clause.key;
  if (entity === 'metric') return numericComparison(entity, key, requireOperator(operator, numericOperators, ''), value);
  if (entity === 'attribute' && runGrammar.numericAttributes.includes(key)) {
    return numericComparison(entity, key, requireOperator(operator, numericOperators, '', textAndListOperators), value);
  }
  if (entity === 'parameter') return textComparison(entity, key, requireOperator(operator, textOperators, "'"), value);
  if (entity === 'tag') return textComparison(entity, key, requireOperator(operator, textOperators, ''), value);
  return textComparison(entity, key, requireOperator(operator, textAndListOperators, entity === 'attribute' ? "'" : ''), value);
}

/** `store/tracking/sqlalchemy_store.py` _get_search_experiments_filter_clauses. Operators in lower case are refused there. */
function typedExperimentClause({ entity, key, operator, value }: Clause): SearchComparison {
  if (value === null) return { entity: 'tag', key, operator: operator as NullOperator, value };
  if (entity === 'tag') {
    if (!textOperators.includes(operator)) throw invalidParameterValue(`Invalid comparator for tag: ${operator}`);
    return textComparison(entity, key, operator, value);
  }
  if (experimentGrammar.numericAttributes.includes(key)) {
    return numericComparison('attribute', key, requireOperator(operator, numericOperators, '', textAndListOperators), value);
  }
  return textComparison('attribute', key, requireOperator(operator, textAndListOperators, "'"), value);
}

function requireOperator(operator: string, allowed: readonly string[], closing: string, named = allowed): string {
  if (allowed.includes(operator)) return operator;
  throw invalidParameterValue(`Invalid comparator '${operator}' not one of '${pythonSet(named)}${closing}`);
}

function numericComparison(entity: 'metric' | 'attribute', key: string, operator: string, value: Clause['value']): SearchComparison {
  const number = Number(value);
  const exact = Number.isSafeInteger(number) || entity === 'metric' || !/^-?\d+$/.test(String(value)) ? number : BigInt(String(value));
  return { entity, key, operator: operator as NumericOperator, value: exact };
}

function textComparison(entity: Exclude<SearchEntity, 'metric'>, key: string, operator: string, value: Clause['value']): SearchComparison {
  const isList = operator === 'IN' || operator === 'NOT IN';
  if (isList && Array.isArray(value)) return { entity: entity as 'attribute', key, operator, value };
  if (!isList && typeof value === 'string') return { entity, key, operator: operator as TextOperator, value };
  // The official server passes this on to the database and fails with 500.
  throw invalidParameterValue(
    `Invalid comparison clause. '${operator}' expects ${isList ? 'a list' : 'a single value'}, found ${JSON.stringify(value)}`,
  );
}
