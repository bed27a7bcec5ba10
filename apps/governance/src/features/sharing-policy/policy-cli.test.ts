import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEnvironment } from '@mlapps/cli/config';
import { run } from '@mlapps/cli/run';

import type { Actor } from '../access/actor.js';
import { Authenticator } from '../access/authenticator.js';
import type { TestAuthenticator } from '../../testing/test-authenticator.js';
import { ada, grace, openPolicyDesk } from './testing/policy-desk.js';
import type { PolicyDesk } from './testing/policy-desk.js';

const file = (account: string) => `apiVersion: mlapps/v1
kind: SharingPolicy
metadata:
  name: readers
spec:
  rules:
    - ruleId: lab
      effect: ALLOW
      subjects:
        - kind: ACCOUNT
          accountId: "${account}"
      resources:
        - kind: ANY
      permissions:
        - READ
`;

describe('mlapps policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mlapps-policy-'));
  const path = join(folder, 'policies.yaml');
  let desk: PolicyDesk;
  let url: string;

  beforeAll(async () => {
    desk = await openPolicyDesk();
    await desk.governance.app.listen(0, '127.0.0.1');
    url = (await desk.governance.app.getUrl()).replace('[::1]', '127.0.0.1');
  });
  afterAll(async () => {
    await desk.governance.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** In this process: to start one for each command takes longer than all the rest. */
  const mlapps = async (actor: Actor, ...args: string[]) => {
    const said = { stdout: '', stderr: '' };
    const restored = (['stdout', 'stderr'] as const).map((stream) => {
      const write = process[stream].write;
      process[stream].write = ((text: string) => {
        said[stream] += text;
        return true;
      }) as never;
      return () => (process[stream].write = write);
    });
    const token = desk.governance.app.get<TestAuthenticator>(Authenticator).tokenOf(actor);
    try {
      const code = await run(['policy', ...args], readEnvironment({ MLAPPS_GOVERNANCE_URL: url, MLAPPS_TOKEN: token }));
      return { code, ...said };
    } finally {
      for (const restore of restored) restore();
    }
  };
  const done = async (actor: Actor, ...args: string[]) => {
    const { code, stdout, stderr } = await mlapps(actor, ...args);
    expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' });
    return stdout;
  };

  it('takes a file from plan to force, and shows what it is', async () => {
    writeFileSync(path, file('222222222222'));
    expect(await mlapps(ada, 'plan', path, '--detailed-exitcode')).toMatchObject({
      code: 4,
      stdout: expect.stringContaining('+ readers is new, waits for approval'),
    });
    expect((await mlapps(ada, 'plan', path, '--refuse-widening')).code).toBe(1);
    expect(await done(ada, 'apply', path)).toContain('readers: create, now IN_REVIEW\n');
    expect(await mlapps(ada, 'approve', 'readers')).toMatchObject({ code: 1, stderr: expect.stringContaining('FORBIDDEN') });
    expect(await done(grace, 'approve', 'readers', '--comment', 'Fine.')).toBe(
      'readers is approved by you: APPROVED, newest version 1 APPROVED.\n',
    );
    expect(await done(ada, 'activate', 'readers')).toContain('ACTIVE');
    expect(await done(ada, 'list', '--state', 'active')).toMatch(/^NAME +STATE.*\nreaders +ACTIVE +organization +1 +ENFORCE\n$/);
    expect(await done(ada, 'show', 'readers')).toContain('version 1, ACTIVE, sha256:');
    expect(await done(ada, 'history', 'readers')).toContain('+grace');
    expect(await done(ada, 'plan', path, '--detailed-exitcode')).toContain('Nothing to change.');
  });

  it('exports what it applies, byte for byte', async () => {
    const out = join(folder, 'out.yaml');
    expect(await done(ada, 'export', '--output', out)).toBe(`Wrote 1 to ${out}.\n`);
    expect(readFileSync(out, 'utf8')).toBe(`# yaml-language-server: $schema=sharing-policy.schema.json\n${file('222222222222')}`);
    expect(await done(ada, 'apply', out)).toBe('Nothing to change.\n');
    expect(await done(ada, 'export', 'readers')).toBe(readFileSync(out, 'utf8'));
  });

  it('compares, rolls back, suspends, resumes and retires', async () => {
    writeFileSync(path, file('333333333333'));
    await done(ada, 'apply', path);
    expect(await done(ada, 'diff', 'readers')).toBe('~ rule lab: subjects\n');
    await done(grace, 'reject', 'readers');
    await done(ada, 'submit', 'readers');
    await done(grace, 'approve', 'readers');
    await done(ada, 'activate', 'readers', '--request-mode', 'enforce');
    expect(await done(ada, 'rollback', 'readers', '--to', '1')).toContain('newest version 2 SUPERSEDED');
    await done(ada, 'suspend', 'readers', '--reason', 'Incident 7');
    await done(ada, 'resume', 'readers');
    await done(ada, 'expire', 'readers', '--at', '2099-01-01T00:00:00Z');
    expect(await done(ada, 'retire', 'readers', '--revoke-shares', '--json')).toContain('"state": "RETIRED"');
    expect(await mlapps(ada, 'submit', 'readers')).toMatchObject({ code: 1, stderr: expect.stringContaining('INVALID_STATE') });
    expect(await mlapps(ada, 'show', 'nothing')).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no policy nothing') });
  });

  it('says where a file is wrong', async () => {
    writeFileSync(path, file('2222'));
    for (const command of ['plan', 'apply']) expect(await mlapps(ada, command, path)).toMatchObject({ code: 1 });
    expect((await mlapps(ada, 'plan', path)).stdout).toContain(`${path}:11:11: spec.rules[0].subjects[0].accountId must be 12 digits`);
  });
});
