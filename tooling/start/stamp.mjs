import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}node_modules/.cache/mlapps`;

/** Whether the last success was for this fingerprint. */
export function isStamped(name, fingerprint) {
  try {
    return readFileSync(`${folder}/${name}`, 'utf8') === fingerprint;
  } catch {
    return false;
  }
}

/** Forgets the last success, before the work starts: work that is broken off counts as not done. */
export function unstamp(name) {
  rmSync(`${folder}/${name}`, { force: true });
}

export function stamp(name, fingerprint) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, fingerprint);
}

/** An error whose message is all that its reader needs. */
export function explained(message, status = 1) {
  return Object.assign(new Error(message), { explained: true, status });
}

/** Runs something that takes time and says so, on standard error: standard output belongs to the emulator. */
export function announce(what, work) {
  const started = Date.now();
  console.error(`mlapps: ${what}…`);
  const answer = work();
  console.error(`mlapps: ${what}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return answer;
}
