const DOUBLE_TEXT = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/;
const NAMED_DOUBLES: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, infinity: Infinity };

/** Python's `float(text)`, undefined where it raises. */
export function doubleOfText(text: string): number | undefined {
  const trimmed = text.trim();
  if (DOUBLE_TEXT.test(trimmed)) return Number(trimmed.replaceAll('_', ''));
  const unsigned = trimmed.replace(/^[+-]/, '').toLowerCase();
  const named = Object.hasOwn(NAMED_DOUBLES, unsigned) ? NAMED_DOUBLES[unsigned] : undefined;
  return named === undefined ? undefined : trimmed.startsWith('-') ? -named : named;
}
