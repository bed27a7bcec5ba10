import { HeaderError } from './header.mjs';

/** @param {{ flag: string, variable: string, default: string, description: string }[]} settings */
export function settingsTable(settings) {
  for (const { flag, description } of settings) if (!description) throw new HeaderError(`config.ts: ${flag} has no .describe(…)`);
  return [
    '| Flag | Variable | Default | Meaning |',
    '| --- | --- | --- | --- |',
    ...settings.map(
      ({ flag, variable, default: fallback, description }) =>
        `| \`${flag}\` | \`${variable}\` | ${shown(fallback)} | ${cell(description)} |`,
    ),
  ].join('\n');
}

/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`. */
export function withSection(text, name, content) {
  const section = new RegExp(`(<!-- ${name}:start[^>]*-->)[^]*?(<!-- ${name}:end -->)`);
  if (!section.test(text)) throw new HeaderError(`README.md: the markers <!-- ${name}:start --> and <!-- ${name}:end --> are missing`);
  return text.replace(section, (_, start, end) => `${start}\n\n${content}\n\n${end}`);
}

/** Long lists are cut: the table is to be read. */
function shown(fallback) {
  if (fallback === '') return '';
  const items = fallback.split(',');
  return items.length > 3 ? `${items.length} values` : items.map((item) => `\`${item}\``).join(', ');
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '\\<');
}
