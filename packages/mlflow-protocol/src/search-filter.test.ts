import { describe, expect, it } from '@jest/globals';
import { MlflowError } from './errors.js';
import { parseExperimentFilter, parseRunFilter } from './search-filter.js';
import { parseExperimentOrder, parseRunOrder } from './search-order.js';

const duration = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

describe('parseRunFilter', () => {
  it('gives typed comparisons with the attribute names of the store', () => {
    expect(
      parseRunFilter("metrics.`val loss` <= 1e-3 and tags.team ilike 'Vi%' AND attr.`Run Name` != 'x' AND created > 9007199254740993"),
    ).toEqual([
      { entity: 'metric', key: 'val loss', operator: '<=', value: 0.001 },
      { entity: 'tag', key: 'team', operator: 'ILIKE', value: 'Vi%' },
      { entity: 'attribute', key: 'run_name', operator: '!=', value: 'x' },
      { entity: 'attribute', key: 'start_time', operator: '>', value: 9007199254740993n },
    ]);
  });

  it('reads lists and keeps MLflow’s lower-case rule for them', () => {
    expect(parseRunFilter(`run_id NOT IN ('a1', "b2", 'C3', '44')`)).toEqual([
      { entity: 'attribute', key: 'run_id', operator: 'NOT IN', value: ['a1', 'b2'] },
    ]);
  });

  it('refuses a list where one value is compared, which the official server answers with 500', () => {
    expect(() => parseRunFilter("run_id = ('a')")).toThrow(`'=' expects a single value, found ["a"]`);
    expect(() => parseRunFilter('dataset.name IN (a)')).toThrow('got ill-formed list');
  });

  it.each([
    ['a long string', `tags.a = '${'x'.repeat(1_000_000)}'`, true],
    ['a string that never ends', `tags.a = '${'x'.repeat(1_000_000)}`, false],
    ['doubled quotes that never end', `tags.a = '${"''".repeat(500_000)}`, false],
    ['escaped quotes', `tags.a = '${"\\'".repeat(500_000)}'`, true],
    ['many clauses', 'metrics.a > 1 AND '.repeat(60_000) + 'metrics.a > 1', false],
    ['white space', ' '.repeat(1_000_000), false],
    ['a name and white space', `a${' '.repeat(1_000_000)}.b = 'x'`, false],
    ['parentheses', '('.repeat(1_000_000), false],
    ['semicolons', ';'.repeat(1_000_000), false],
    ['semicolons and words', 'a;'.repeat(300_000), false],
    ['commas', 'a,'.repeat(4_900) + 'a', false],
    ['dots', 'a.'.repeat(4_900) + 'a', false],
    ['a chain of comparisons', 'a=b'.repeat(2_000), false],
    ['dollar tags', Array.from({ length: 150_000 }, (_, i) => `$t${i}$`).join(' '), false],
    ['open comments', '/*'.repeat(500_000), false],
    ['line comments', '--\n'.repeat(300_000), false],
    ['digits', `metrics.a > ${'1'.repeat(1_000_000)}`, true],
    ['digits and a letter', `metrics.a > ${'1'.repeat(1_000_000)}e`, false],
    ['backticks', '`'.repeat(999_999), false],
    ['brackets', '['.repeat(1_000_000), false],
    ['BEGIN', 'BEGIN;'.repeat(150_000), false],
    ['list items', `run_id IN (${"'a',".repeat(4_000)}'a')`, true],
    ['many list items', `run_id IN (${"'a',".repeat(200_000)}'a')`, false],
  ])('answers a hostile filter in time: %s', (_name, filter, isAccepted) => {
    const took = duration(() => {
      if (isAccepted) expect(parseRunFilter(filter)).toHaveLength(1);
      else expect(() => parseRunFilter(filter)).toThrow(MlflowError);
    });
    // One MB takes some 50 ms; anything quadratic takes minutes.
    expect(took).toBeLessThan(5_000);
  });
});

describe('parseExperimentFilter', () => {
  it('knows IS NULL for tags only', () => {
    expect(parseExperimentFilter('tags.owner IS NOT NULL')).toEqual([
      { entity: 'tag', key: 'owner', operator: 'IS NOT NULL', value: null },
    ]);
    expect(() => parseExperimentFilter('name IS NULL')).toThrow(
      "IS NULL / IS NOT NULL is only supported for tags, not for attribute 'name'",
    );
  });
});

describe('orders', () => {
  it('makes the order of runs total', () => {
    expect(parseRunOrder(['metrics.`a b` DESC', 'Created'])).toEqual([
      { entity: 'metric', key: 'a b', ascending: false },
      { entity: 'attribute', key: 'start_time', ascending: true },
      { entity: 'attribute', key: 'run_id', ascending: true },
    ]);
    expect(parseRunOrder([])).toEqual([
      { entity: 'attribute', key: 'start_time', ascending: false },
      { entity: 'attribute', key: 'run_id', ascending: true },
    ]);
  });

  it('refuses the same field twice, also under another name', () => {
    expect(() => parseRunOrder(['start_time', 'attributes.created DESC'])).toThrow(
      "`order_by` contains duplicate fields: ['start_time', 'attributes.created DESC']",
    );
  });

  it('orders experiments by attributes only, the newest first unless asked otherwise', () => {
    expect(parseExperimentOrder([])).toEqual([
      { entity: 'attribute', key: 'creation_time', ascending: false },
      { entity: 'attribute', key: 'experiment_id', ascending: true },
    ]);
    expect(parseExperimentOrder(['name'])).toEqual([
      { entity: 'attribute', key: 'name', ascending: true },
      { entity: 'attribute', key: 'experiment_id', ascending: false },
    ]);
    expect(() => parseExperimentOrder(['tags.a'])).toThrow('Invalid order_by entity: tag');
  });
});
