import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('/health', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('answers without opening the app', async () => {
    const response = await test.send('GET', '/health');
    expect([response.status, response.body]).toEqual([200, 'OK']);
    expect(test.apps.stats().openApps).toBe(0);
  });
});
