import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('the endpoints of the server itself', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('tells its version as plain text, which clients parse', async () => {
    const response = await test.send('GET', '/version');
    expect([response.status, response.body]).toEqual([200, '3.10.1']);
  });

  it('tells the version of the app that is asked', async () => {
    const app = { ...test.app, id: 'app-OLD', mlflowVersion: '3.4.0' };
    expect((await test.send('GET', '/version', { app })).body).toBe('3.4.0');
  });
});
