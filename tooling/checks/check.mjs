/**
 * Rules of the house that no linter knows: `node tooling/checks/check.mjs [name…]`. Each check is one file in src/.
 * A problem fails the run; a warning is a mirror.
 */
import { fileURLToPath } from 'node:url';

import { cycles } from './src/cycles.mjs';
import { decisions } from './src/decisions.mjs';
import { fileNames } from './src/file-names.mjs';
import { generated } from './src/generated.mjs';
import { manifests } from './src/manifests.mjs';
import { operationLists } from './src/operation-lists.mjs';
import { sizes } from './src/sizes.mjs';
import { texts } from './src/texts.mjs';
import { openWorkspace } from './src/workspace.mjs';

const checks = { fileNames, cycles, manifests, operationLists, decisions, texts, generated, sizes };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(`No check named ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`);
  process.exit(1);
}

const workspace = openWorkspace(fileURLToPath(new URL('../../', import.meta.url)));
let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { problems = [], warnings = [] } = await check(workspace);
  for (const warning of warnings) console.log(`  note  ${warning}`);
  for (const problem of problems) console.error(`  FAIL  ${problem}`);
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'}  ${name}`);
  failed += problems.length;
}
process.exit(failed === 0 ? 0 : 1);
