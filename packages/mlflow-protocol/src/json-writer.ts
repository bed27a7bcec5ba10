/**
 * Writes responses: snake_case objects of strings, numbers, bigints, booleans, arrays and objects.
 * - a non-finite number becomes the string protobuf uses: `"NaN"`, `"Infinity"`, `"-Infinity"`
 * - a bigint becomes a bare number, as MLflow's `message_to_json` does for int64
 * - `undefined` members are left out, as protobuf leaves out unset fields
 * - a double with an integral value prints as `1` (and -0 as `0`), where the official server prints `1.0`: readers give equal numbers
 */
export type JsonWritable =
  null | undefined | boolean | number | bigint | string | readonly JsonWritable[] | { readonly [key: string]: JsonWritable };

// Plain ASCII needs no escaping and is nearly everything MLflow stores.
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/;

/**
 * Members may also be interfaces without an index signature, hence `object`.
 * JSON.stringify is five times as fast as anything written here, but turns NaN into null and knows no bigint.
 * MLflow's responses hold no null, so one in the text means that a number needs its name.
 */
export function writeJson(value: JsonWritable | object): string {
  try {
    const text = JSON.stringify(value);
    if (text !== undefined && !text.includes('null')) return text;
  } catch (error) {
    // A bigint. A cycle would fail below as well.
    if (!(error instanceof TypeError)) throw error;
  }
  return write(value) ?? 'null';
}

function write(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return NEEDS_ESCAPE.test(value) ? JSON.stringify(value) : `"${value}"`;
    case 'number':
      return writeNumber(value);
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writeArray(value) : writeObject(value as Record<string, unknown>);
    default:
      return undefined;
  }
}

/** A double as a JSON value: a number, or the quoted name of what JSON cannot write. */
export function writeNumber(value: number): string {
  if (value !== value) return '"NaN"';
  if (value === Infinity) return '"Infinity"';
  if (value === -Infinity) return '"-Infinity"';
  return `${value}`;
}

function writeArray(items: readonly unknown[]): string {
  let text = '[';
  for (let i = 0; i < items.length; i++) {
    text += (i === 0 ? '' : ',') + (write(items[i]) ?? 'null');
  }
  return text + ']';
}

function writeObject(members: Record<string, unknown>): string {
  let text = '{';
  for (const key in members) {
    const member = write(members[key]);
    if (member === undefined) continue;
    text += (text.length === 1 ? '' : ',') + (NEEDS_ESCAPE.test(key) ? JSON.stringify(key) : `"${key}"`) + ':' + member;
  }
  return text + '}';
}
