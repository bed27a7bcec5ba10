import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { readCounts } from './src/counts.mjs';
import { plans } from './src/plans.mjs';
import { runPlan } from './src/run-plan.mjs';

let root;
beforeEach(() => (root = `${mkdtempSync(join(tmpdir(), 'mlapps-ci-'))}/`));
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A step that leaves `counts` behind and ends with `status`. */
function step(name, status, counts) {
  const path = `${name}.json`;
  const script = counts ? `require('fs').writeFileSync(${JSON.stringify(path)}, ${JSON.stringify(JSON.stringify(counts))});` : '';
  return {
    name,
    command: [process.execPath, '-e', `${script}process.exit(${status})`],
    counts: counts === undefined ? [] : [{ path, suite: name }],
  };
}

const counts = (passed, failed = 0, skippedNames = []) => ({ passed, failed, skipped: skippedNames.length, skippedNames });

async function run(steps, known) {
  const lines = [];
  const passed = await runPlan(steps, { root, write: (line) => lines.push(...line.split('\n')), known });
  return { passed, last: lines.at(-1), text: lines.join('\n') };
}

describe('plan', () => {
  it('adds up what all steps counted', async () => {
    const { passed, last } = await run([step('one', 0, counts(3)), step('lint', 0), step('two', 0, counts(4))]);
    expect({ passed, last }).toEqual({ passed: true, last: '7 passed, 0 failed' });
  });

  it('runs neighbours of a group two at once, and keeps their order in the summary', async () => {
    const slow = { ...step('slow', 0, counts(1)), beside: 'group' };
    slow.command = [process.execPath, '-e', `setTimeout(() => { ${slow.command[2]} }, 300)`];
    const { text, last } = await run([slow, { ...step('fast', 1, counts(2, 1)), beside: 'group' }, step('after', 0, counts(4))]);
    expect(last).toBe('7 passed, 1 failed');
    expect(text.indexOf('fast: FAILED')).toBeLessThan(text.indexOf('slow: ok'));
    expect(text.match(/^(ok|FAILED) +\w+/gm)?.map((row) => row.split(/ +/)[1])).toEqual(['slow', 'fast', 'after']);
  });

  it('goes on after a failure, and counts failed steps that count nothing', async () => {
    const { passed, last } = await run([step('lint', 1), step('one', 1, counts(3, 2)), step('two', 0, counts(4))]);
    expect({ passed, last }).toEqual({ passed: false, last: '7 passed, 3 failed' });
  });

  it.each([
    ['a suite that left no counts', { ...step('one', 0), counts: [{ path: 'none.json', suite: 'one' }] }, 'left no counts'],
    ['a suite without tests', step('one', 0, counts(0)), 'ran no test'],
    ['a failure after all tests passed', step('one', 134, counts(3)), 'ended with 134'],
    ['a skip nobody explained', step('one', 0, counts(3, 0, ['later'])), 'skipped without a reason'],
    ['a program that does not exist', { name: 'one', command: ['/no/such/program'] }, 'ended with 127'],
  ])('fails on %s', async (_, given, message) => {
    const { passed, last, text } = await run([given]);
    expect(passed).toBe(false);
    expect(last).toMatch(/^\d+ passed, 1 failed/);
    expect(text).toContain(message);
  });

  it('accepts a skip that has a reason, and says it', async () => {
    const { passed, last } = await run([step('one', 0, counts(3, 0, ['needs a GPU']))], [{ name: /GPU/, reason: 'none here' }]);
    expect({ passed, last }).toEqual({ passed: true, last: '3 passed, 0 failed, 1 skipped' });
  });
});

describe('plans', () => {
  const repository = fileURLToPath(new URL('../../', import.meta.url));

  it.each(['python', 'localstack'])('run the %s suite after its packages, and want its counts', (suite) => {
    const { ci } = plans(repository);
    const at = ci.findIndex(({ name }) => name === suite);
    const packages = ci.findIndex(({ name }) => name === `${suite} packages`);
    expect([packages >= 0, packages < at]).toEqual([true, true]);
    expect(ci[at].counts).toEqual([{ path: `apps/emulator/.results/${suite}.xml`, suite }]);
  });

  it('keep the packages of LocalStack apart from those of the clients', () => {
    const [ours, theirs] = plans(repository).ci.filter(({ name }) => name.endsWith(' packages'));
    expect(ours.command).toHaveLength(3);
    expect(theirs.command.at(-1)).toBe('apps/emulator/test/localstack/.venv');
  });
});

describe('counts', () => {
  it('reads a JUnit report', () => {
    mkdirSync(`${root}r`);
    writeFileSync(
      `${root}r/python.xml`,
      `<?xml version="1.0"?><testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="1" skipped="1" tests="6" time="1">
       <testcase classname="a" name="fine" time="0.1" /><testcase classname="a" name="later" time="0"><skipped message="x">y</skipped></testcase>
       <testcase classname="a" name="bad"><failure message="m">t</failure></testcase></testsuite></testsuites>`,
    );
    expect(readCounts(`${root}r/python.xml`)).toEqual({ passed: 3, failed: 2, skipped: 1, skippedNames: ['later'] });
  });

  it('knows when there is no report', () => expect(readCounts(`${root}none.json`)).toBeUndefined());
});
