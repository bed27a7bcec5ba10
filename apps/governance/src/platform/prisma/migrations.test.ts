import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

import { testDatabase } from '../../testing/test-database.js';

const app = fileURLToPath(new URL('../../..', import.meta.url));
const prisma = fileURLToPath(new URL('../../../../../tooling/prisma/prisma.mjs', import.meta.url));

describe('the migrations', () => {
  it('lead to what the schema says', async () => {
    const database = await testDatabase();
    const args = [prisma, 'migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema', '--exit-code'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: app,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: database.url },
    });
    await database.drop();
    // 2: there is a difference, and standard output says which
    expect({ status, stdout, stderr: status === 0 ? '' : stderr }).toEqual({
      status: 0,
      stdout: expect.stringContaining('No difference'),
      stderr: '',
    });
  });
});
