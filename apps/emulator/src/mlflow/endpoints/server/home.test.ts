import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('/', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('says that there is no user interface, and where REST is', async () => {
    expect(await test.refused('GET', '/', {})).toMatchObject({
      status: 501,
      error_code: 'NOT_IMPLEMENTED',
      message: expect.stringContaining('/api/2.0/mlflow'),
    });
  });
});
