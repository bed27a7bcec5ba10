import type { SettingDescription } from './define-settings.js';

/** The settings as columns, one line each, for `--help`. */
export function helpLines(settings: readonly SettingDescription[]): string[] {
  const rows = settings.map(
    (row) => [`  ${row.flag}`, row.variable, `${row.description}${row.default ? ` (${row.default})` : ''}`] as const,
  );
  const width = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length)) + 2;
  const [first, second] = [width(0), width(1)];
  return rows.map(([flag, variable, text]) => `${flag.padEnd(first)}${variable.padEnd(second)}${text}`);
}
