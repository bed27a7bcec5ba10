/** What Linux says about a process and everything it started. */
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const TICKS_PER_SECOND = 100; // USER_HZ, the same on every Linux that Node runs on

function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return undefined;
  }
}

/** The pids of `root` and of its descendants that are alive. */
export function processTree(root) {
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = stat(name)?.parent;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [];
  for (const queue = [root]; queue.length > 0;) {
    const pid = queue.pop();
    if (!stat(pid)) continue;
    found.push(pid);
    queue.push(...(children.get(pid) ?? []));
  }
  return found;
}

/** Seconds of CPU that the tree has used so far. */
export function cpuSeconds(root) {
  return processTree(root).reduce((sum, pid) => sum + (stat(pid)?.ticks ?? 0), 0) / TICKS_PER_SECOND;
}

/** Waits until the tree uses less than a twentieth of a core (start-up work goes on after the first answer), a minute at most. */
export async function settled(root) {
  for (let seconds = 0; seconds < 60; seconds++) {
    const before = cpuSeconds(root);
    await sleep(1000);
    if (cpuSeconds(root) - before < 0.05) return;
  }
}

/** Megabytes of the tree: resident (shared pages counted once a process) and proportional (shared pages divided). */
export function memory(root) {
  const pids = processTree(root);
  const total = { processes: pids.length, rss: 0, pss: 0 };
  for (const pid of pids) {
    const text = readRollup(pid);
    total.rss += kilobytes(text, 'Rss') / 1024;
    total.pss += kilobytes(text, 'Pss') / 1024;
  }
  return total;
}

function readRollup(pid) {
  try {
    return readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1');
  } catch {
    return '';
  }
}

function kilobytes(text, field) {
  return Number(new RegExp(`^${field}: +(\\d+)`, 'm').exec(text)?.[1] ?? 0);
}
