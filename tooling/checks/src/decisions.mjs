/** Decision records are numbered 0001, 0002, … without gaps or doubles, and state what the format asks for. */
export function decisions({ files, read }) {
  const problems = [];
  const records = files.filter((path) => /^docs\/decisions\/\d{4}-[^/]*\.md$/.test(path));
  for (const [index, path] of records.entries()) {
    const number = String(index + 1).padStart(4, '0');
    const found = path.slice('docs/decisions/'.length).slice(0, 4);
    if (found !== number) problems.push(`${path}: expected number ${number} here (a gap or a double)`);
    const text = read(path);
    if (!text.startsWith(`# ${found}. `)) problems.push(`${path}: starts with "# ${found}. <what was decided>"`);
    if (!/^Status: (proposed|accepted|superseded by \d{4}), \d{4}-\d{2}-\d{2}$/m.test(text))
      problems.push(`${path}: has a line "Status: accepted, 2026-11-22" (proposed | accepted | superseded by NNNN)`);
    for (const heading of ['Context', 'Decision', 'Consequences'])
      if (!new RegExp(`^## ${heading}$`, 'm').test(text)) problems.push(`${path}: has no "## ${heading}"`);
  }
  return { problems };
}
