import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { ConfigError } from './config-error.js';
import { defineSettings } from './define-settings.js';
import { helpLines } from './help-lines.js';
import { flag, list, port, seconds } from './kinds.js';

const schema = z.strictObject({
  port: port.default(80).describe('Port'),
  createSeconds: seconds.default(0).describe('How long it takes'),
  quiet: flag.default(false).describe('Say nothing'),
  hosts: list.default(['a', 'b']).describe('Names'),
  databaseUrl: z.string().optional().describe('Database'),
});
const settings = defineSettings(schema, { prefix: 'TEST_', variables: { databaseUrl: ['DATABASE_URL', 'PG_URL'] } });

describe('settings', () => {
  it('are read from flags, then variables, then defaults', () => {
    const env = { TEST_CREATE_SECONDS: '3', TEST_PORT: '1', TEST_QUIET: '' };
    expect(settings.read(['--port=2', '--hosts', 'x, y', '--quiet'], env)).toEqual({
      port: 2,
      createSeconds: 3,
      quiet: true,
      hosts: ['x', 'y'],
    });
    expect(settings.read([])).toEqual({ port: 80, createSeconds: 0, quiet: false, hosts: ['a', 'b'] });
  });

  it('may have variables that others know, in an order; what is empty does not count', () => {
    expect(settings.read([], { DATABASE_URL: 'one', PG_URL: 'two' }).databaseUrl).toBe('one');
    expect(settings.read([], { DATABASE_URL: '', PG_URL: 'two' }).databaseUrl).toBe('two');
    expect(settings.read([], { TEST_DATABASE_URL: 'none' }).databaseUrl).toBeUndefined();
    expect(settings.read(['--database-url', 'three'], { DATABASE_URL: 'one' }).databaseUrl).toBe('three');
  });

  it.each([
    [['--prot', '1'], 'Unknown option --prot. --help lists them all.'],
    [['--port', '65536'], /^--port: /],
    [['--port', 'x', '--create-seconds', '86401'], /^--port: must be a number.*\n--create-seconds: must be a day at most/],
    [['--database-url'], '--database-url: needs a value'],
  ])('%s is refused', (argv, message) => {
    expect(() => settings.read(argv)).toThrow(ConfigError);
    expect(() => settings.read(argv)).toThrow(message);
  });

  it('are told with flag, variable and default', () => {
    expect(settings.describe()).toContainEqual({
      name: 'databaseUrl',
      flag: '--database-url',
      variable: 'DATABASE_URL',
      default: '',
      description: 'Database',
    });
    expect(helpLines(settings.describe())[3]).toBe('  --hosts           TEST_HOSTS           Names (a,b)');
  });
});
