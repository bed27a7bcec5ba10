const limits = [
  { pattern: /\.test\.ts$/, lines: 400, what: 'test' },
  { pattern: /\/operations\/[^/]+\.ts$/, lines: 80, what: 'operation' },
  { pattern: /\.rules\.ts$/, lines: 150, what: 'rules' },
  { pattern: /\.service\.ts$/, lines: 250, what: 'service' },
  { pattern: /./, lines: 300, what: 'file' },
];

/** A mirror, not a gate: a file past its size is asked what second thing it does. */
export function sizes({ sources, read }) {
  const warnings = [];
  for (const path of sources) {
    const { lines, what } = limits.find(({ pattern }) => pattern.test(path));
    const length = read(path).split('\n').length - 1;
    if (length > lines) warnings.push(`${path}: ${length} lines; a ${what} usually does with ${lines}. What second thing does it do?`);
  }
  return { warnings };
}
