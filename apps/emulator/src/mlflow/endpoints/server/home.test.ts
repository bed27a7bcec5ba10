import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('/', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('says that there is no user interface, and where REST is', async () => {
    const response = await test.send('GET', '/');
    expect(response.status).toBe(501);
    expect(response.body).toContain('/api/2.0/mlflow');
  });
});
