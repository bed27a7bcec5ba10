import { afterAll, describe, expect, it } from '@jest/globals';

import { testApp } from '../../testing/test-app.js';

describe('server-info', () => {
  const test = testApp();
  afterAll(() => test.close());

  it('is the one of a SQL store without workspaces', async () => {
    const info = { store_type: 'SqlStore', workspaces_enabled: false };
    expect(await test.get('/api/3.0/mlflow/server-info')).toEqual(info);
    expect(await test.get('/ajax-api/3.0/mlflow/server-info')).toEqual(info);
  });
});
