import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('experiments/search', () => {
  const test = testApp();
  afterAll(() => test.close());

  interface Found {
    readonly experiments?: readonly { readonly name: string }[];
    readonly next_page_token?: string;
  }
  const names = (found: Found) => (found.experiments ?? []).map(({ name }) => name);

  beforeAll(async () => {
    // The first request creates the default experiment.
    await test.get('experiments/get', { experiment_id: '0' });
    for (const name of ['alpha', 'Beta', 'gamma']) {
      test.time += 1;
      await test.createExperiment(name);
    }
    await test.post('experiments/set-experiment-tag', { experiment_id: '1', key: 'team', value: 'blue' });
    await test.post('experiments/delete', { experiment_id: '3' });
  });

  it('answers the newest first, by GET and by POST', async () => {
    expect(names(await test.get('experiments/search', { max_results: 10 }))).toEqual(['Beta', 'alpha', 'Default']);
    expect(names(await test.post('experiments/search', { max_results: 10, view_type: 'ALL' }))).toEqual([
      'gamma',
      'Beta',
      'alpha',
      'Default',
    ]);
  });

  it.each([
    ["name LIKE '%a'", ['Beta', 'alpha']],
    ["name ILIKE 'b%'", ['Beta']],
    ["name LIKE 'b%'", []],
    ["tags.team = 'blue'", ['alpha']],
    ['tags.team IS NULL', ['Beta', 'Default']],
    ["creation_time > 1700000000000 AND name != 'Beta'", ['alpha']],
  ])('filters by %s', async (filter, expected) => {
    expect(names(await test.post('experiments/search', { max_results: 10, filter }))).toEqual(expected);
  });

  it('pages through any order without missing an experiment', async () => {
    const found: string[] = [];
    for (let page_token = ''; ;) {
      const page: Found = await test.post('experiments/search', { max_results: 1, order_by: ['name DESC'], view_type: 'ALL', page_token });
      found.push(...names(page));
      if (page.next_page_token === undefined) break;
      page_token = page.next_page_token;
    }
    expect(found).toEqual(['gamma', 'alpha', 'Default', 'Beta']);
  });

  it('refuses a page of nothing', async () => {
    expect(await test.refused('GET', 'experiments/search')).toMatchObject({
      status: 400,
      message: "Invalid value 0 for parameter 'max_results' supplied. It must be a positive integer",
    });
  });
});
