import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

import { testDatabase } from '../../testing/test-database.js';

const app = fileURLToPath(new URL('../../..', import.meta.url));
const prisma = fileURLToPath(new URL('../../../../../tooling/prisma/prisma.mjs', import.meta.url));

describe('the migrations', () => {
  it('lead to what the schema says', async () => {
    const database = await testDatabase();
    const args = [prisma, 'migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: app,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: database.url },
    });
    await database.drop();
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/No difference|Changed the/);
    expect(differences(stdout)).toEqual([]);
    // Prisma's command line takes seconds to load
  }, 120_000);
});

/**
 * What is no matter of spelling: PostgreSQL adds a cast to the default of `tenant`, and an index with an operator class, which the schema
 * leaves to the migration, is told as one that goes and one that comes.
 */
function differences(text: string): string[] {
  const changes = text.split('\n').map((line) => line.trim());
  const told = changes.filter(
    (line) => /^\[[-+*]\] (?!Changed the)/.test(line) && !line.includes('Altered column `tenant` (default changed'),
  );
  const count = (line: string): number => told.filter((each) => each === line).length;
  return told.filter((line) => {
    const other = line.replace('[-] Removed index', '[+] Added index');
    const back = line.replace('[+] Added index', '[-] Removed index');
    return !(line !== other && count(other) >= count(line)) && !(line !== back && count(back) >= count(line));
  });
}
