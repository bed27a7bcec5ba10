/** Lists in filters: MLflow reads them with Python's `ast.literal_eval`, so they are Python tuples of Python strings. */
import { invalidParameterValue } from './errors.js';
import { pythonRepr } from './python-text.js';

const ILL_FORMED = 'While parsing a list in the query, expected a non-empty list of string values, but got ill-formed list.';
const EMPTY = 'While parsing a list in the query, expected a non-empty list of string values, but got empty list';

const TOKEN =
  /\s*(?:(?<comma>,)|(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?![\w.])|(?<word>True|False|None)\b|(?<prefix>[uUrR]?)(?:'(?<single>(?:[^'\\\n]|\\[^])*)'|"(?<double>(?:[^"\\\n]|\\[^])*)"))/y;

/**
 * @param text with its parentheses
 * @example readStringList("('a', 'b')") // ['a', 'b']
 */
export function readStringList(text: string): readonly string[] {
  let inner = text.slice(1, -1).trim();
  // Parentheses around everything change nothing in Python. Around single items they are refused here, which Python is not.
  while (inner.startsWith('(') && inner.endsWith(')')) inner = inner.slice(1, -1).trim();
  const items: { readonly text: string; readonly isString: boolean }[] = [];
  let expectsItem = true;
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < inner.length;) {
    const groups = TOKEN.exec(inner)?.groups;
    if (groups === undefined) throw invalidParameterValue(ILL_FORMED);
    const { comma, number, word, prefix } = groups;
    if (comma !== undefined) {
      if (expectsItem) throw invalidParameterValue(ILL_FORMED);
      expectsItem = true;
      continue;
    }
    const string = groups['single'] ?? groups['double'];
    const previous = items.at(-1);
    if (string !== undefined) {
      const value = prefix?.toLowerCase() === 'r' ? string : unescaped(string);
      // Python joins strings that stand side by side.
      if (!expectsItem && previous?.isString) items[items.length - 1] = { text: previous.text + value, isString: true };
      else if (expectsItem) items.push({ text: value, isString: true });
      else throw invalidParameterValue(ILL_FORMED);
    } else {
      if (!expectsItem) throw invalidParameterValue(ILL_FORMED);
      items.push({ text: number ?? word ?? '', isString: false });
    }
    expectsItem = false;
  }
  if (items.length === 0) throw invalidParameterValue(EMPTY);
  if (items.every(({ isString }) => isString)) return items.map((item) => item.text);
  const shown = items.map((item) => (item.isString ? pythonRepr(item.text) : item.text));
  throw invalidParameterValue(
    'While parsing a list in the query, expected string value, punctuation, or whitespace, but got different type in list: ' +
      `(${shown.join(', ')}${shown.length === 1 ? ',' : ''})`,
  );
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([^]))/g,
    (whole, x?: string, u?: string, U?: string, octal?: string, simple?: string) => {
      const hex = x ?? u ?? U;
      if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
      if (octal !== undefined) return codePoint(Number.parseInt(octal, 8));
      if (simple === 'x' || simple === 'u' || simple === 'U' || simple === 'N') throw invalidParameterValue(ILL_FORMED);
      return SIMPLE_ESCAPES[simple ?? ''] ?? whole;
    },
  );
}

function codePoint(code: number): string {
  if (code > 0x10ffff) throw invalidParameterValue(ILL_FORMED);
  return String.fromCodePoint(code);
}
