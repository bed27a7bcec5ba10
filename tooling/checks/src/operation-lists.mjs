const operation = /^(apps\/[^/]+\/src\/services\/[^/]+)\/operations\/([^/]+)\.ts$/;
const endpoint = /^(apps\/[^/]+\/src\/mlflow)\/endpoints\/((?:[^/]+\/)*[^/]+)\.ts$/;

/** Every operation file is imported by its service.ts, every endpoint file by another file of the data plane; each has a test beside it. */
export function operationLists({ sources, read }) {
  const problems = [];
  const untested = new Map();
  const known = new Set(sources);
  for (const path of sources) {
    if (path.endsWith('.test.ts')) continue;
    const [, service, name] = operation.exec(path) ?? [];
    if (service) {
      const list = `${service}/service.ts`;
      if (!known.has(list)) problems.push(`${service}: has operations and no service.ts`);
      else if (!read(list).includes(`'./operations/${name}.js'`)) problems.push(`${path}: is not listed in ${list}, so it is never served`);
    }
    const [, plane, route] = endpoint.exec(path) ?? [];
    if (
      plane &&
      !sources.some((other) => other !== path && !other.endsWith('.test.ts') && other.startsWith(plane) && imports(read(other), route))
    )
      problems.push(`${path}: is imported by no list of endpoints, so it is never served`);
    const group = service ?? plane;
    if (group && !known.has(path.replace(/\.ts$/, '.test.ts'))) untested.set(group, [...(untested.get(group) ?? []), name ?? route]);
  }
  const warnings = [...untested].map(([group, names]) => `${group}: ${names.length} without a test beside them: ${names.join(', ')}`);
  return { problems, warnings };
}

function imports(text, route) {
  return text.includes(`/${route.split('/').at(-1)}.js'`);
}
