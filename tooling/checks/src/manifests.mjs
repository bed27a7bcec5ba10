const exact = /^(\d+\.\d+\.\d+(-[\w.]+)?|workspace:\*|npm:.+@\d+\.\d+\.\d+)$/;

/** Every package is tagged for the boundaries, pins its dependencies, and (apps, packages) has a README. */
export function manifests({ packages, read, files }) {
  const problems = [];
  const known = new Set(files);
  for (const folder of ['', ...packages]) {
    const path = folder === '' ? 'package.json' : `${folder}/package.json`;
    const manifest = JSON.parse(read(path));
    for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
      for (const [name, version] of Object.entries(manifest[group] ?? {}))
        if (!exact.test(version)) problems.push(`${path}: ${name} "${version}" is not an exact version`);
    if (folder === '') continue;
    const type = { apps: 'type:app', packages: 'type:lib', tooling: 'type:tool' }[folder.split('/')[0]];
    if (!manifest.nx?.tags?.includes(type)) problems.push(`${path}: "nx": { "tags": ["${type}"] } is missing, so no boundary would hold`);
    if (!folder.startsWith('tooling/') && !known.has(`${folder}/README.md`)) problems.push(`${folder}: has no README.md`);
  }
  return { problems };
}
