import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('logged-models/search', () => {
  const test = testApp();
  afterAll(() => test.close());

  const path = 'logged-models/search';

  it('finds none, since none can be made', async () => {
    expect(
      await test.post(path, {
        experiment_ids: ['0'],
        filter: "name = 'model'",
        order_by: [{ field_name: 'creation_time', ascending: false }],
      }),
    ).toEqual({});
  });

  it('needs experiments, the name of a dataset, and no page token of its own making', async () => {
    expect(await test.refused('POST', path, {})).toMatchObject({ status: 400 });
    expect(await test.refused('POST', path, { experiment_ids: ['0'], datasets: [{ dataset_digest: 'x' }] })).toMatchObject({ status: 400 });
    expect(await test.refused('POST', path, { experiment_ids: ['0'], page_token: 'x' })).toMatchObject({ status: 400 });
  });
});
