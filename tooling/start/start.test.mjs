import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { satisfies } from './node-version.mjs';

describe('satisfies', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['24.0.0', true],
    ['20.18.3', false],
    ['18.20.0', false],
  ])('%s for >=20.19: %s', (version, answer) => expect(satisfies(version, '>=20.19')).toBe(answer));

  it('refuses a range it does not understand', () => expect(() => satisfies('20.0.0', '^20 || ^22')).toThrow('^20 || ^22'));
});

/** A workspace of one app, with stand-ins for npx (which installs) and for the emulator; `npx` and `registry` are what a test changes. */
describe('start', () => {
  let folder;
  const here = dirname(fileURLToPath(import.meta.url));
  const write = (path, text, options) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, options);
  };
  const npx = (script) => write('bin/npx', `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const start = (...args) => {
    return spawnSync(process.execPath, [join(folder, 'tooling/start/start.mjs'), ...args], {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        PATH: `${folder}/bin:/usr/bin:/bin:${dirname(process.execPath)}`,
        npm_config_registry: 'http://127.0.0.1:9/',
      },
    });
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlapps-start-'));
    cpSync(here, join(folder, 'tooling/start'), { recursive: true });
    write('package.json', JSON.stringify({ packageManager: 'pnpm@12.21.0', engines: { node: '>=20.19' }, type: 'module' }));
    for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tooling/tsconfig/base.json', 'tooling/build/build.mjs']) write(file, '');
    write('packages/.keep', '');
    write('apps/emulator/package.json', JSON.stringify({ name: '@mlapps/emulator', type: 'module' }));
    write('apps/emulator/src/main.ts', '');
    const emulator = `console.log(JSON.stringify(process.argv.slice(2))); process.exit(7);`;
    // first call: install; second: build
    npx(`cd ${folder}; echo "$@" >> calls; mkdir -p node_modules apps/emulator/dist; touch node_modules/.modules.yaml
      echo '${emulator}' > apps/emulator/dist/main.js`);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('installs, builds, and hands on the arguments and the exit code', () => {
    const { stdout, stderr, status } = start('--port', '1');
    expect({ stdout, status }).toEqual({ stdout: '["--port","1"]\n', status: 7 });
    expect(stderr).toMatch(/installing packages[^]*building/);
  });

  it('does neither a second time, and again after a source or the lockfile changed', () => {
    start();
    expect(start().stderr).toBe('');
    write('apps/emulator/src/new.ts', '');
    expect(start().stderr).toMatch(/building/);
    write('pnpm-lock.yaml', 'changed');
    expect(start().stderr).toMatch(/installing packages/);
    expect(start().stderr).toBe('');
  });

  it('tries again after a failure, and says when there is no registry', () => {
    npx('exit 3');
    for (const attempt of [1, 2]) {
      const { stderr, status } = start();
      expect({ attempt, status }).toEqual({ attempt, status: 3 });
      expect(stderr).toContain('cannot reach the npm registry http://127.0.0.1:9/');
    }
  });

  it('refuses a Node that is too old, with a sentence', () => {
    write('package.json', JSON.stringify({ packageManager: 'pnpm@12.21.0', engines: { node: '>=99.0' }, type: 'module' }));
    const { stderr, status } = start();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^mlapps needs Node >=99\.0 and this is /);
  });
});
