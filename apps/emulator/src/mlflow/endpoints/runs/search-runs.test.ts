import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('runs/search', () => {
  const test = testApp();
  afterAll(() => test.close());

  interface Found {
    readonly runs?: readonly { readonly info: { readonly run_name: string } }[];
    readonly next_page_token?: string;
  }
  const names = (found: Found) => (found.runs ?? []).map(({ info }) => info.run_name);
  let experiment = '';
  const search = async (members: object): Promise<string[]> =>
    names(await test.post('runs/search', { experiment_ids: [experiment], ...members }));

  beforeAll(async () => {
    experiment = await test.createExperiment('searched');
    const runs = [
      { name: 'a', auc: 0.5, depth: '6', tag: 'Red' },
      { name: 'b', auc: 'NaN', depth: '7', tag: 'red' },
      { name: 'c', auc: 0.9, depth: '6' },
      { name: 'd', depth: '10', tag: 'blue' },
    ];
    for (const [index, { name, auc, depth, tag }] of runs.entries()) {
      const run_id = await test.createRun(experiment, { run_name: name, start_time: 1_000 + index });
      await test.post('runs/log-batch', {
        run_id,
        metrics: auc === undefined ? [] : [{ key: 'auc', value: auc, timestamp: 1 }],
        params: [{ key: 'depth', value: depth }],
        tags: tag === undefined ? [] : [{ key: 'colour', value: tag }],
      });
      if (name === 'c') await test.post('runs/update', { run_id, status: 'FINISHED', end_time: 5_000 });
    }
  });

  it.each([
    ["params.depth = '6'", ['c', 'a']],
    ["params.depth != '6'", ['d', 'b']],
    ['metrics.auc > 0.4', ['c', 'a']],
    ["metrics.auc > 0.4 and params.depth = '6' and tags.colour = 'Red'", ['a']],
    ["tags.colour LIKE 'r%'", ['b']],
    ["tags.colour ILIKE 'R%'", ['b', 'a']],
    ["attributes.status = 'FINISHED'", ['c']],
    ['attributes.start_time >= 1002', ['d', 'c']],
    ["run_name IN ('a')", undefined],
    ["run_name = 'd'", ['d']],
    ['end_time > 0', ['c']],
  ])('filters by %s', async (filter, expected) => {
    if (expected === undefined) {
      expect(await test.refused('POST', 'runs/search', { experiment_ids: [experiment], filter })).toMatchObject({ status: 400 });
    } else {
      expect(await search({ filter })).toEqual(expected);
    }
  });

  it.each([
    [[], ['d', 'c', 'b', 'a']],
    [['metrics.auc DESC'], ['c', 'a', 'b', 'd']],
    [['metrics.auc'], ['a', 'c', 'b', 'd']],
    [
      ['params.depth', 'run_name DESC'],
      ['d', 'c', 'a', 'b'],
    ],
    [['tags.colour DESC'], ['b', 'd', 'a', 'c']],
    [['end_time'], ['c', 'd', 'b', 'a']],
    [['start_time ASC'], ['a', 'b', 'c', 'd']],
  ])('orders by %j', async (order_by, expected) => {
    expect(await search({ order_by })).toEqual(expected);
  });

  it('gives each page once, in any order, while runs come and go', async () => {
    for (const order_by of [['metrics.auc DESC'], ['tags.colour'], [], ['end_time', 'params.depth DESC']]) {
      const expected = await search({ order_by });
      const found: string[] = [];
      for (let page_token = '', turn = 0; ; turn++) {
        const page: Found = await test.post('runs/search', { experiment_ids: [experiment], max_results: 1, order_by, page_token });
        found.push(...names(page));
        if (page.next_page_token === undefined) break;
        page_token = page.next_page_token;
        // An offset would now give the same run again.
        const newer = await test.createRun(experiment, { run_name: 'newer', start_time: 5_000 + turn });
        await test.post('runs/log-metric', { run_id: newer, key: 'auc', value: 100, timestamp: 1 });
        await test.post('runs/set-tag', { run_id: newer, key: 'colour', value: 'A' });
        await test.post('runs/update', { run_id: newer, end_time: 1 });
        if (turn > 0) await test.post('runs/delete', { run_id: newer });
        else setAside.push(newer);
      }
      expect(found).toEqual(expected);
      for (const run_id of setAside.splice(0)) await test.post('runs/delete', { run_id });
    }
  });
  const setAside: string[] = [];

  it('refuses a token of another query', async () => {
    const page: Found = await test.post('runs/search', { experiment_ids: [experiment], max_results: 1 });
    const other = { experiment_ids: [experiment], filter: "params.depth = '6'", page_token: page.next_page_token };
    expect(await test.refused('POST', 'runs/search', other)).toMatchObject({ status: 400, error_code: 'INVALID_PARAMETER_VALUE' });
  });

  it.each([
    [{ filter: Array(501).fill("params.a = '1'").join(' and ') }, 'at most 500 comparisons'],
    [{ order_by: Array.from({ length: 70 }, (_, n) => `metrics.m${n}`) }, 'at most 60 keys'],
    [{ filter: `params.a LIKE '${'%'.repeat(50_001)}'` }, 'at most 50000 bytes'],
  ])('refuses more than SQLite takes: %#', async (members, message) => {
    const refusal = await test.refused('POST', 'runs/search', { experiment_ids: [experiment], ...members });
    expect(refusal).toMatchObject({ status: 400, message: expect.stringContaining(message) });
  });

  it('answers as much as it says', async () => {
    const filter = Array(500).fill("params.depth != 'x'").join(' and ');
    const order_by = Array.from({ length: 58 }, (_, n) => `metrics.m${n}`);
    expect(await search({ filter, order_by, max_results: 1 })).toEqual(['d']);
  });

  it('sees what was acknowledged before it', async () => {
    for (let turn = 0; turn < 20; turn++) {
      const run_id = await test.createRun(experiment, { run_name: `fresh ${turn}` });
      expect(await search({ filter: `run_name = 'fresh ${turn}'` })).toEqual([`fresh ${turn}`]);
      await test.post('runs/delete', { run_id });
    }
  });

  it('shows runs of several experiments and stages', async () => {
    const other = await test.createExperiment('other');
    const run_id = await test.createRun(other, { run_name: 'elsewhere', start_time: 2_000 });
    const both = { experiment_ids: [experiment, other], max_results: 2 };
    expect(names(await test.post('runs/search', both))).toEqual(['elsewhere', 'd']);
    await test.post('runs/delete', { run_id });
    expect(names(await test.post('runs/search', { ...both, run_view_type: 'DELETED_ONLY', filter: "run_name = 'elsewhere'" }))).toEqual([
      'elsewhere',
    ]);
    expect(await test.post('runs/search', {})).toEqual({});
  });
});
