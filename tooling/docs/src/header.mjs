export const sections = ['Gaps', 'By design', 'Client quirks'];

const item = /^(?<text>.*\S) \((?<date>\d{4}-\d{2}-\d{2}), (?<kind>recorded|documented|inferred)(: (?<source>.+))?\)$/;

/** A header that does not say what it should; the message names file, line and remedy. */
export class HeaderError extends Error {}

/**
 * Reads the first comment of a file: a summary, then the sections Gaps, By design and Client quirks, in this order, each with
 * dated and sourced items. The format is described in docs/contributing.md.
 *
 * @returns {{ summary: string, sections: { title: string, items: { text: string, date: string, kind: string, source?: string }[] }[] }}
 */
export function readHeader(path, source) {
  const comment = /^\/\*\*\n([^]*?)\n \*\/\n/.exec(source);
  if (!comment) throw new HeaderError(`${path}:1: starts with a comment /** … */ that has the sections ${sections.join(', ')}`);
  const found = { summary: [], sections: [] };
  const complaints = [];
  for (const [index, raw] of comment[1].split('\n').entries()) {
    const fail = (message) => complaints.push(`${path}:${index + 2}: ${message}`);
    const line = raw.replace(/^ \* ?/, '');
    const section = found.sections.at(-1);
    if (sections.includes(line)) {
      if (line !== sections[found.sections.length]) fail(`expected "${sections[found.sections.length] ?? 'the end'}" and not "${line}"`);
      found.sections.push({ title: line, items: [] });
    } else if (!section) found.summary.push(line);
    else if (line.startsWith('- ')) section.items.push({ lines: [line.slice(2)], fail });
    else if (line.startsWith('  ') && section.items.length > 0) section.items.at(-1).lines.push(line.trim());
    else if (line !== '') fail(`expected a section (${sections.join(', ')}) or "- text (date, source)", not "${line}"`);
  }
  if (found.sections.length < sections.length) complaints.push(`${path}:1: the header has no section "${sections[found.sections.length]}"`);
  const read = found.sections.map(({ title, items }) => ({ title, items: items.map(readItem) }));
  if (complaints.length > 0) throw new HeaderError(complaints.join('\n'));
  return { summary: found.summary.join('\n').trim(), sections: read };
}

function readItem({ lines, fail }) {
  const { text, date, kind, source } = item.exec(lines.join(' '))?.groups ?? {};
  if (!text)
    return fail('an item ends in (2026-11-22, documented: https://…), (2026-11-22, recorded: botocore 1.43) or (2026-11-22, inferred)');
  if (Number.isNaN(Date.parse(date))) fail(`${date} is no date`);
  if (kind === 'documented' && !/^https:\/\/\S+$/.test(source ?? '')) fail('what is documented names its page: (…, documented: https://…)');
  if (kind === 'recorded' && !source) fail('what is recorded names where: (…, recorded: botocore 1.43)');
  return { text, date, kind, ...(source ? { source } : {}) };
}
