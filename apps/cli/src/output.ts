/** What a command says on standard output: text for people, or one JSON value. */
export interface Output {
  readonly json: boolean;
  /** Prints `value` with `--json`, otherwise the lines. */
  answer(value: unknown, lines: () => readonly string[]): void;
}

export function createOutput(json: boolean): Output {
  return {
    json,
    answer: (value, lines) => {
      const text = json ? [JSON.stringify(value, null, 2)] : lines();
      process.stdout.write(text.map((line) => `${line}\n`).join(''));
    },
  };
}

/** Columns as wide as their widest cell. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** One line per value; those that are not there are left out. */
export function fields(values: Readonly<Record<string, string | undefined>>): string[] {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const width = Math.max(...given.map(([name]) => name.length));
  return given.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
}
