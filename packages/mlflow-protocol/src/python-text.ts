/**
 * Python's spelling of values. MLflow's messages quote what the client sent the way Python prints it,
 * and clients' tests compare those messages.
 */

const CONTROL_OR_WIDE = /[\u007f-\uffff]/g;

/** `json.dumps` of a string: ASCII only, `\uXXXX` for everything else. */
function jsonString(text: string): string {
  const quoted = JSON.stringify(text);
  return quoted.replace(CONTROL_OR_WIDE, (unit) => (unit === '\u007f' ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/** `repr(float)` for a double; integral values print as Python's int because JSON text no longer tells them apart here. */
export function pythonNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  const text = String(value);
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

/**
 * `json.dumps(value, sort_keys=True, separators=(item, key))`. Objects deeper than the reader allows never get here.
 * @example pythonJson({ b: 1, a: 'é' }) // '{"a":"\\u00e9","b":1}'
 */
export function pythonJson(value: unknown, itemSeparator = ',', keySeparator = ':'): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return jsonString(value);
  if (typeof value === 'number') return pythonNumber(value);
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => pythonJson(item, itemSeparator, keySeparator)).join(itemSeparator)}]`;
  const members = Object.entries(value as object).sort(([a], [b]) => comparePythonStrings(a, b));
  return `{${members.map(([key, item]) => `${jsonString(key)}${keySeparator}${pythonJson(item, itemSeparator, keySeparator)}`).join(itemSeparator)}}`;
}

/** Python orders strings by code point, JavaScript by UTF-16 unit; they differ beyond the basic plane. */
export function comparePythonStrings(a: string, b: string): number {
  if (a === b) return 0;
  const left = Array.from(a);
  const right = Array.from(b);
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = (left[i] as string).codePointAt(0)! - (right[i] as string).codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** `type(value).__name__` of a parsed JSON value. */
export function pythonTypeName(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return Array.isArray(value) ? 'list' : 'dict';
}

const REPR_ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
// Python escapes what is not printable: Unicode categories C* and Z*, except the plain space.
const NOT_PRINTABLE = /[\\\p{C}\p{Z}]/gu;

function escapeCodePoint(text: string): string {
  const code = text.codePointAt(0)!;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}

/** `repr(str)`. @example pythonRepr("it's") // '"it\'s"' */
export function pythonRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(NOT_PRINTABLE, (c) => (c === ' ' ? c : (REPR_ESCAPES[c] ?? escapeCodePoint(c))));
  return `${quote}${quote === "'" ? escaped.replaceAll("'", "\\'") : escaped}${quote}`;
}

/** `str(value)` of a parsed JSON value; what MLflow does to `experiment_id`, which was once a number. */
export function pythonStr(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return Number.isNaN(value) ? 'nan' : pythonNumber(value).replace('Infinity', 'inf');
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return `[${value.map(pythonItem).join(', ')}]`;
  return `{${Object.entries(value as object)
    .map(([key, item]) => `${pythonRepr(key)}: ${pythonItem(item)}`)
    .join(', ')}}`;
}

function pythonItem(value: unknown): string {
  return typeof value === 'string' ? pythonRepr(value) : pythonStr(value);
}

/** `str(float)`. @example pythonFloat(1) // '1.0', pythonFloat(1e16) // '1e+16' */
export function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
  }
  const text = Object.is(value, -0) ? '-0' : String(value);
  return text.includes('.') ? text : `${text}.0`;
}

/** `len(text)`: code points, where JavaScript counts UTF-16 units. */
export function pythonLength(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) length--;
  }
  return length;
}

/** `text[:length]`, never cutting a code point in two. */
export function pythonPrefix(text: string, length: number): string {
  let end = 0;
  for (let count = 0; count < length && end < text.length; count++) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return text.slice(0, end);
}
