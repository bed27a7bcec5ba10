import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Programs that write files which are committed; each answers `--check` with a failure when a file is not what it would write. */
const generators = ['tooling/constraints/generate.mjs', 'tooling/docs/generate.mjs', 'tooling/graphql/generate.mjs'];

export function generated({ root }) {
  const problems = [];
  for (const generator of generators) {
    if (!existsSync(root + generator)) {
      problems.push(`${generator}: is missing`);
      continue;
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [generator, '--check'], { cwd: root, encoding: 'utf8' });
    if (status !== 0) problems.push(`${generator} --check:\n${stdout}${stderr}`.trimEnd());
  }
  return { problems };
}
