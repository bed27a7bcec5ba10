/** Words that hide what a thing is. */
const hiding = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'base', 'manager', 'impl', 'data', 'info', 'processor'];
/** Names that are not ours to choose: a package people know, and what the setting `--data` is called everywhere. */
const excepted = new Set(['localstack-utils', 'data-folder.ts', 'data-folder.test.ts']);
/** Operations and endpoints are named by AWS and by MLflow, e.g. `server-info`. */
const namedByTheWire = /\/(operations|endpoints\/[^/]+)\/[^/]+\.ts$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

export function fileNames({ sources, packages, files }) {
  const problems = [];
  const ours = files.filter((path) => /^tooling\/.*\.(mjs|cjs|ts)$/.test(path) && !path.includes('/files/'));
  const seen = new Set();
  for (const path of [...sources, ...packages, ...ours]) {
    for (const [depth, part] of path.split('/').entries()) {
      const prefix = path
        .split('/')
        .slice(0, depth + 1)
        .join('/');
      if (seen.has(prefix) || excepted.has(part)) continue;
      seen.add(prefix);
      const word = namedByTheWire.test(prefix) ? undefined : part.split(/[-.]/).find((piece) => hiding.includes(piece));
      if (word) problems.push(`${prefix}: "${word}" hides what the thing is; name it after its main export`);
      if (!kebab.test(part)) problems.push(`${prefix}: names are kebab-case`);
    }
  }
  return { problems };
}
