/**
 * Writes the documentation that the code already states: `node tooling/docs/generate.mjs [--check] [--dist apps/emulator/dist]`.
 *   docs/fidelity/*.md   from the header of every service and of the data plane
 *   README.md            the table of settings, from the emulator's config
 *   apps/governance/README.md   the same of the governance service
 *   docs/governance.md, docs/how-to/policies-as-code.md   the life of a policy's version, from its table; other diagrams are checked
 *   apps/emulator/seed.schema.json   what a seed may say, from its Zod schema
 *   packages/governance-api/sharing-policy.schema.json   what a file of policies may say, likewise
 * `--check` writes nothing and fails when a file is not what it would write. The emulator must be built.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { format, resolveConfig } from 'prettier';

import { fidelityPages } from './src/fidelity.mjs';
import { HeaderError } from './src/header.mjs';
import { checkStates, lifecycleDiagram } from './src/state-diagrams.mjs';
import { settingsTable, withSection } from './src/settings-table.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, dist: { type: 'string', default: 'apps/emulator/dist' } },
});
const built = (path) => pathToFileURL(`${root}${values.dist}/${path}`).href;

async function wanted() {
  if (!existsSync(`${root}${values.dist}/config.js`)) throw new HeaderError(`${values.dist}/config.js is missing: run "pnpm build" first.`);
  const pages = await fidelityPages(root, built);
  const { describeSettings } = await import(built('config.js'));
  const readme = withSection(readFileSync(`${root}README.md`, 'utf8'), 'settings', settingsTable(describeSettings()));
  const governanceReadme = 'apps/governance/README.md';
  const { describeSettings: describeGovernance } = await import(pathToFileURL(`${root}apps/governance/dist/config.js`).href);
  const governance = withSection(readFileSync(root + governanceReadme, 'utf8'), 'settings', settingsTable(describeGovernance()));
  const { seedJsonSchema } = await import(built('seeds/seed-json-schema.js'));
  const { policyJsonSchema } = await import(pathToFileURL(`${root}packages/governance-api/dist/sharing-policy/policy-file.js`).href);
  const { transitions } = await import(pathToFileURL(`${root}apps/governance/dist/features/sharing-policy/policy-lifecycle.rules.js`).href);
  const withLifecycle = (path) => withSection(readFileSync(root + path, 'utf8'), 'policy-lifecycle', lifecycleDiagram(transitions));
  checkStates(readFileSync(`${root}docs/governance.md`, 'utf8'), readFileSync(`${root}packages/governance-api/schema.gen.graphql`, 'utf8'));
  return new Map([
    ...pages,
    ...['docs/governance.md', 'docs/how-to/policies-as-code.md'].map((path) => [path, withLifecycle(path)]),
    ['README.md', readme],
    [governanceReadme, governance],
    ['apps/emulator/seed.schema.json', JSON.stringify(seedJsonSchema())],
    ['packages/governance-api/sharing-policy.schema.json', JSON.stringify(policyJsonSchema())],
  ]);
}

async function main() {
  const style = await resolveConfig(`${root}README.md`);
  const stale = [];
  const files = await wanted();
  for (const [path, text] of files) {
    const formatted = await format(text, { ...style, parser: path.endsWith('.json') ? 'json' : 'markdown' });
    if (existsSync(root + path) && readFileSync(root + path, 'utf8') === formatted) continue;
    stale.push(path);
    if (!values.check) writeFileSync(root + path, formatted);
  }
  const orphans = readdirSync(`${root}docs/fidelity`)
    .map((name) => `docs/fidelity/${name}`)
    .filter((path) => !files.has(path));
  for (const path of orphans) console.error(`${path}: no service has this page; delete it`);
  for (const path of stale) console.log(values.check ? `${path}: is not what the code says` : `${path}: written`);
  if (values.check && stale.length > 0) console.error('Run: pnpm generate');
  return orphans.length > 0 || (values.check && stale.length > 0) ? 1 : 0;
}

process.exitCode = await main().catch((error) => {
  if (!(error instanceof HeaderError)) throw error;
  console.error(error.message);
  return 1;
});
