import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';

import { readCounts } from './counts.mjs';
import { unexplained } from './known-skips.mjs';

/** How many steps of a group run at once. */
const AT_ONCE = 2;

/**
 * Runs the steps one after the other, all of them: a failure in one says nothing about the next. Neighbours with the same `beside` are a group: two of
 * them run at once, and each prints what it said when it is done.
 * @param {import('./plans.mjs').Step[]} steps
 * @returns {Promise<boolean>} whether everything passed and nothing was skipped without a reason
 */
export async function runPlan(steps, { root, write, known }) {
  const rows = [];
  for (const group of groupsOf(steps)) rows.push(...(await runGroup(group, { root, write, known })));
  return summarize(rows, write);
}

function groupsOf(steps) {
  const groups = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.beside !== undefined && last?.[0].beside === step.beside) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function runGroup(steps, context) {
  const rows = [];
  const waiting = steps.map((step, index) => ({ step, index }));
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      rows[next.index] = await runStep(next.step, steps.length > 1, context);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return rows;
}

async function runStep(step, together, { root, write, known }) {
  const title = `\n━━ ${step.name} ━━ ${step.command.map((word) => word.replace(root, '')).join(' ')}`;
  if (!together) write(title);
  const started = Date.now();
  const { status, said } = await run(step, root, together);
  const row = judge(step, status, root, known);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (together) write(`${title}\n${said}`);
  write(`━━ ${step.name}: ${row.problems.length === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
  return { ...row, seconds, name: step.name };
}

function run({ command: [program, ...args], env, cwd = '' }, root, together) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root + cwd,
      stdio: together ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}`, FORCE_COLOR: '0', ...env },
    });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
    const end = (status) => resolve({ status, said: Buffer.concat(chunks).toString().trimEnd() });
    child.on('error', (error) => {
      console.error(error.message);
      end(127);
    });
    child.on('close', (status, signal) => end(status ?? `signal ${signal}`));
  });
}

function judge({ counts = [], name }, status, root, known) {
  const problems = [];
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { path, suite } of counts) {
    const found = readCounts(root + path);
    if (!found) {
      problems.push(`${suite}: left no counts in ${path}: it did not run to its end`);
      continue;
    }
    for (const key of Object.keys(total)) total[key] += found[key];
    if (found.failed > 0) problems.push(`${suite}: ${found.failed} failed`);
    else if (found.passed === 0) problems.push(`${suite}: ran no test`);
    for (const skipped of unexplained(found.skippedNames, known))
      problems.push(`${suite}: skipped without a reason in known-skips.mjs: ${skipped}`);
  }
  if (status !== 0 && problems.length === 0) problems.push(`${name}: ended with ${status}`);
  if (problems.length > total.failed) total.failed = problems.length;
  return { ...total, problems };
}

function summarize(rows, write) {
  write('\n━━ summary ━━');
  for (const { name, passed, failed, skipped, seconds, problems } of rows) {
    const counted = passed + failed + skipped > 0 ? `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}` : '';
    write(`${problems.length === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(18)} ${`${seconds} s`.padStart(8)}  ${counted}`);
    for (const problem of problems) write(`          ${problem}`);
  }
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const skipped = sum('skipped');
  write(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return rows.every(({ problems }) => problems.length === 0);
}
