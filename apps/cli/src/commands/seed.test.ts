import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type EmulatorProcess, mlapps, mlappsJson, scratchFolder, startEmulator } from '../testing/processes.js';

const SEED = 'accounts:\n  - id: "111111111111"\n    name: lab\n';

describe('mlapps seed and mlapps dump', () => {
  const folder = scratchFolder();
  const file = join(folder.path, 'org.yaml');
  let emulator: EmulatorProcess;
  let connected: Record<string, string>;
  beforeAll(async () => {
    emulator = await startEmulator(['--default-app', 'false']);
    connected = { AWS_ENDPOINT_URL: emulator.url };
  });
  afterAll(async () => {
    await emulator.close();
    folder.close();
  });

  it('makes what a file names, and prints it again', async () => {
    writeFileSync(file, `# mine\n${SEED}`);
    const { code, stdout } = await mlapps(['seed', file], connected);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Made: account 1. There already: 0.\n' });
    expect(await mlappsJson(['seed', file], connected)).toEqual({ made: {}, kept: 1, different: [] });
    expect((await mlapps(['dump'], connected)).stdout).toBe(SEED);
    expect(await mlappsJson(['dump'], connected)).toEqual({ seed: SEED });
  });

  it('says what is otherwise there', async () => {
    writeFileSync(file, SEED.replace('lab', 'shop'));
    const { code, stdout } = await mlapps(['seed', file], connected);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Made: nothing. There already: 1.\naccounts[0].name is otherwise there, and was left so.\n',
    });
  });

  it('names the line that is wrong', async () => {
    writeFileSync(file, 'accounts:\n  - id: "11"\n    name: lab\n');
    const { code, stderr } = await mlapps(['seed', file], connected);
    expect(code).toBe(1);
    expect(stderr).toContain(`${file}:2: accounts[0].id: must be 12 digits`);
  });

  it('needs a file, and an emulator', async () => {
    expect((await mlapps(['seed', join(folder.path, 'none.yaml')], connected)).stderr).toContain('There is no file ');
    const nobody = { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' };
    expect((await mlapps(['seed', file], nobody)).code).toBe(3);
    expect((await mlapps(['dump'], nobody)).code).toBe(3);
  });
});
