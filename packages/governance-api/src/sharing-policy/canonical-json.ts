/**
 * JSON of one spelling (RFC 8785): no spaces, members in order of their UTF-16 code units, numbers and texts as ECMAScript writes them.
 * Members that are undefined are left out.
 *
 * @throws TypeError on numbers and texts that JSON has no place for
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return objectJson(value as Record<string, unknown>);
  if (typeof value === 'string') return textJson(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  throw new TypeError(`${String(value)} has no place in JSON.`);
}

function objectJson(value: Record<string, unknown>): string {
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${textJson(name)}:${canonicalJson(value[name])}`)
    .join(',')}}`;
}

function textJson(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('Half of a surrogate pair is no text.');
  return JSON.stringify(text);
}
