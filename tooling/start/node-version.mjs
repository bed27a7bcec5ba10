/** Written for every Node that knows modules, so that an old one gets a sentence and not a syntax error. */
import { readFileSync } from 'fs';

/** The `engines.node` range of a package.json, e.g. `>=20.19`. */
export function enginesOf(manifest) {
  return JSON.parse(readFileSync(manifest, 'utf8')).engines.node;
}

/** Whether a version is at least what a range of the form `>=major.minor` asks for. */
export function satisfies(version, range) {
  const match = /^>=(\d+)\.(\d+)$/.exec(range);
  if (!match) throw new Error(`Only ranges like ">=20.19" are understood, not "${range}".`);
  const have = version.split('.').map(Number);
  const major = Number(match[1]);
  return have[0] > major || (have[0] === major && have[1] >= Number(match[2]));
}
