import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('metrics/get-history', () => {
  const test = testApp();
  afterAll(() => test.close());

  const logged = async () => {
    const run_id = await test.createRun();
    const metrics = Array.from({ length: 50 }, (_, n) => ({ key: 'k', value: n % 7, timestamp: 100 - (n % 5), step: n % 10 }));
    await test.post('runs/log-batch', { run_id, metrics });
    return run_id;
  };
  interface History {
    readonly metrics?: readonly { readonly value: number; readonly timestamp: number; readonly step: number }[];
    readonly next_page_token?: string;
  }

  it('answers everything, by time, step and value, when no limit is given', async () => {
    const { metrics = [] } = await test.get<History>('metrics/get-history', { run_id: await logged(), metric_key: 'k' });
    expect(metrics).toHaveLength(50);
    const rank = (metric: (typeof metrics)[number]) => metric.timestamp * 1e6 + metric.step * 1e3 + metric.value;
    expect(metrics.map(rank)).toEqual(metrics.map(rank).toSorted((a, b) => a - b));
  });

  it('pages through the same', async () => {
    const run_id = await logged();
    const whole = await test.get<History>('metrics/get-history', { run_id, metric_key: 'k' });
    const paged: unknown[] = [];
    for (let page_token = ''; ;) {
      const page: History = await test.get('metrics/get-history', { run_id, metric_key: 'k', max_results: 7, page_token });
      paged.push(...(page.metrics ?? []));
      if (page.next_page_token === undefined) break;
      page_token = page.next_page_token;
    }
    expect(paged).toEqual(whole.metrics);
  });

  it('answers nothing for what was never logged', async () => {
    expect(await test.get('metrics/get-history', { run_id: 'nope', metric_key: 'k' })).toEqual({});
  });
});
