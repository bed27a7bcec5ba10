import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { mlapps, mlappsJson, scratchFolder } from '../../testing/processes.js';

const GOOD = `apiVersion: mlapps/v1
kind: SharingPolicy
metadata: { name: readers }
spec:
  rules:
    - ruleId: all
      effect: ALLOW
      subjects: [{ kind: ORGANIZATION }]
      resources: [{ kind: ANY }]
      permissions: [READ]
`;

describe('mlapps policy validate', () => {
  const folder = scratchFolder();
  const file = join(folder.path, 'policies.yaml');
  afterAll(() => folder.close());

  it('needs no service', async () => {
    writeFileSync(file, GOOD);
    const { code, stdout } = await mlapps(['policy', 'validate', file]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^readers {2}1 rule {2}sha256:[0-9a-f]{64}\n$/) });
  });

  it('names each place that is wrong, as editors read it', async () => {
    writeFileSync(file, GOOD.replace('ANY', 'SOME').replace('    - ruleId: all\n', '    - ruleId: all\n      colour: red\n'));
    const { code, stdout } = await mlapps(['policy', 'validate', file]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${file}:7:7: spec.rules[0].colour is not a member here\n`);
    expect(stdout).toContain(`${file}:10:`);
    const { errors } = await mlappsJson<{ errors: { line: number }[] }>(['policy', 'validate', file]);
    expect(errors.map(({ line }) => line).sort()).toEqual([10, 7]);
  });

  it('takes a file that is there', async () => {
    expect(await mlapps(['policy', 'validate', join(folder.path, 'none.yaml')])).toMatchObject({ code: 2, stdout: '' });
  });
});
