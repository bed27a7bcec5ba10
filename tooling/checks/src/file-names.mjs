/** Words that hide what a thing is. `localstack-utils` is the name of a package people know, and stays. */
const hiding = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'base', 'manager', 'impl', 'data', 'info', 'processor'];
const excepted = new Set(['localstack-utils', 'tooling/tsconfig/base.json', 'tsconfig.base.json']);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

export function fileNames({ sources, packages, files }) {
  const problems = [];
  const ours = files.filter((path) => /^tooling\/.*\.(mjs|cjs|ts)$/.test(path) && !path.includes('/files/'));
  const seen = new Set();
  for (const path of [...sources, ...packages, ...ours]) {
    if (excepted.has(path)) continue;
    for (const [depth, part] of path.split('/').entries()) {
      const prefix = path
        .split('/')
        .slice(0, depth + 1)
        .join('/');
      if (seen.has(prefix) || excepted.has(part)) continue;
      seen.add(prefix);
      const word = part.split(/[-.]/).find((piece) => hiding.includes(piece));
      if (word) problems.push(`${prefix}: "${word}" hides what the thing is; name it after its main export`);
      if (!kebab.test(part)) problems.push(`${prefix}: names are kebab-case`);
    }
  }
  return { problems };
}
