/** Prints rows as an aligned table; numbers are already text. The first column stands left, the others right. */
export function printTable(title, header, rows) {
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => String(row[column] ?? '').length)));
  const line = (cells) =>
    cells
      .map((cell, column) => (column === 0 ? String(cell ?? '').padEnd(widths[0]) : String(cell ?? '').padStart(widths[column])))
      .join('  ');
  console.log(`\n${title}\n${line(header)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`);
  for (const row of rows) console.log(line(row));
}

/** 12345.6 as `12,346`, 1.234 as `1.23`. */
export function number(value) {
  if (value === undefined || Number.isNaN(value)) return '-';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
