/** Lines of RFC 4180. A cell that a spreadsheet would take for a formula is kept from being one. */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [header, ...rows].map((row) => row.map(cell).join(','));
}

function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
