/** Keys of filters and order clauses: `metrics.loss`, `` params.`batch size` ``, `attributes."run_id"`, `start_time`. */
import { invalidParameterValue } from './errors.js';
import { pythonSet } from './search-grammar.js';
import type { SearchEntity, SearchGrammar } from './search-grammar.js';

export interface SearchIdentifier {
  readonly entity: SearchEntity;
  readonly key: string;
}

const isQuoted = (text: string, quote: string): boolean => text.length >= 2 && text.startsWith(quote) && text.endsWith(quote);

/** Without its single or double quotes; undefined when it has none. */
export function unquoted(text: string): string | undefined {
  return isQuoted(text, "'") || isQuoted(text, '"') ? text.slice(1, -1) : undefined;
}

function withoutBackticks(text: string): string {
  return isQuoted(text, '`') ? text.slice(1, -1) : text;
}

/** @param attributes the attributes that are allowed here: those for filters or those for ordering */
export function readIdentifier(text: string, grammar: SearchGrammar, attributes: readonly string[]): SearchIdentifier {
  const dot = text.indexOf('.');
  const entity = dot === -1 ? 'attribute' : entityOf(text.slice(0, dot), grammar);
  const quotedKey = text.slice(dot + 1);
  const key = withoutBackticks(unquoted(quotedKey) ?? quotedKey);
  if (entity === 'attribute' && !attributes.includes(key)) {
    throw invalidParameterValue(`Invalid attribute key '${key}' specified. Valid keys are '${pythonSet(attributes)}'`);
  }
  if (entity === 'dataset' && !grammar.datasetKeys.includes(key)) {
    throw invalidParameterValue(`Invalid dataset key '${key}' specified. Valid keys are '${pythonSet(grammar.datasetKeys)}'`);
  }
  return { entity, key };
}

function entityOf(prefix: string, grammar: SearchGrammar): SearchEntity {
  const name = grammar.quotedPrefixes ? withoutBackticks(prefix) : prefix;
  const entity = Object.hasOwn(grammar.prefixes, name) ? grammar.prefixes[name] : undefined;
  if (entity === undefined) throw invalidParameterValue(grammar.unknownPrefix(name));
  return entity;
}
