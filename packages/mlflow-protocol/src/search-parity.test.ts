/** Replays how MLflow's own parser read generated clauses (test/search-parity.py). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { MlflowError } from './errors.js';
import { parseExperimentFilter, parseRunFilter } from './search-filter.js';
import type { SearchComparison } from './search-filter.js';
import { experimentGrammar, runGrammar } from './search-grammar.js';
import type { SearchGrammar } from './search-grammar.js';
import { parseOrderClause } from './search-order.js';

type Outcome = readonly unknown[] | string | { readonly crash: string };

const recorded = JSON.parse(readFileSync(new URL('../test/fixtures/search-parity.json', import.meta.url), 'utf8')) as {
  readonly source: string;
  readonly cases: Readonly<Record<string, readonly (readonly [string, Outcome])[]>>;
};

/** Numbers travel as text in MLflow until the database compares them. */
const comparisons = (parsed: readonly SearchComparison[]): readonly unknown[] =>
  parsed.map(({ entity, key, operator, value }) => [
    entity,
    key,
    operator,
    typeof value === 'number' || typeof value === 'bigint' ? Number(value) : value,
  ]);
const order = (clause: string, grammar: SearchGrammar): readonly unknown[] => {
  const { entity, key, ascending } = parseOrderClause(clause, grammar);
  return [entity, key, ascending];
};

const readers: Readonly<Record<string, (text: string) => readonly unknown[]>> = {
  'run filter': (text) => comparisons(parseRunFilter(text)),
  'experiment filter': (text) => comparisons(parseExperimentFilter(text)),
  'run order': (text) => order(text, runGrammar),
  'experiment order': (text) => order(text, experimentGrammar),
};

/** Python prints sets in an order that changes from process to process. */
const sortedSets = (message: string): string =>
  message.replace(/\{('[^{}]*')\}/g, (_, items: string) => `{${items.split(', ').sort().join(', ')}}`);

const NUMERIC = /^(?:metric|attribute)$/;
const numeric = (text: string): number => (/^-?inf$/.test(text) ? (text.startsWith('-') ? -Infinity : Infinity) : Number(text));

function expected(outcome: Outcome, got: unknown): Outcome {
  if (!Array.isArray(outcome) || !Array.isArray(got) || !Array.isArray(outcome[0])) return outcome;
  return (outcome as unknown[][]).map(([entity, key, operator, value], i) => {
    const isNumber = NUMERIC.test(String(entity)) && typeof (got[i] as unknown[] | undefined)?.[3] === 'number';
    return [entity, key, operator, isNumber ? numeric(String(value)) : value];
  });
}

function outcomeOf(kind: string, text: string): readonly unknown[] | string {
  try {
    return readers[kind]?.(text) ?? [];
  } catch (error) {
    if (error instanceof MlflowError) return sortedSets(error.message);
    throw error;
  }
}

describe(`search clauses as ${recorded.source} reads them`, () => {
  it.each(Object.entries(recorded.cases))('%s', (kind, cases) => {
    const differences = cases.filter(([text, outcome]) => {
      const got = outcomeOf(kind, text);
      // What makes the official server answer 500 is refused here with a message.
      if (typeof outcome === 'object' && 'crash' in outcome) return typeof got !== 'string';
      return JSON.stringify(got) !== JSON.stringify(expected(outcome, got));
    });
    expect(differences).toEqual([]);
    expect(cases.length).toBeGreaterThan(200);
  });

  it('holds clauses that are accepted, not only refused ones', () => {
    const accepted = Object.values(recorded.cases).map((cases) => cases.filter(([, outcome]) => Array.isArray(outcome)).length);
    expect(Math.min(...accepted)).toBeGreaterThan(50);
  });
});
