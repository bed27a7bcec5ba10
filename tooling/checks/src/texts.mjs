const rules = [
  { pattern: /(?<![\w.:/-])\/(work|root|home\/[a-z]+)\/[\w.]/, message: 'a path of one machine' },
  { pattern: /\.\.\/shared\//, message: 'a path outside the project' },
  { pattern: /\b(TODO|FIXME|XXX|HACK)\b(?!\(#\d+\))/, message: 'write TODO(#123): without a number nobody finds it again' },
  { pattern: /^(<{7}|>{7}) /, message: 'a conflict marker' },
];
const binary = /\.(png|jpe?g|gif|ico|woff2?|gz|zip|db|wasm|bin)$/;

/** Reads every file that git keeps, the generated and copied-in ones excepted. */
export function texts({ files, read }) {
  const problems = [];
  for (const path of files) {
    if (
      binary.test(path) ||
      path === 'pnpm-lock.yaml' ||
      path.startsWith('tooling/checks/') ||
      /\.gen\.\w+$|constraints\..*\.json$/.test(path)
    )
      continue;
    for (const [index, line] of read(path).split('\n').entries())
      for (const { pattern, message } of rules)
        if (pattern.test(line)) problems.push(`${path}:${index + 1}: ${message}: ${line.trim().slice(0, 100)}`);
  }
  return { problems };
}
