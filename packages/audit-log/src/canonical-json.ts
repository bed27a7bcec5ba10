import canonicalize from 'canonicalize';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [member: string]: JsonValue };

/**
 * The one text of a JSON value (RFC 8785): members ordered by UTF-16 code units, no spaces, ECMAScript's numbers.
 *
 * @throws Error for what JSON cannot say: NaN, infinities, lone surrogates, circles.
 */
export function canonicalJson(value: JsonValue): string {
  // only `undefined`, functions and symbols have no text, and they are no JsonValue
  return canonicalize(value) as string;
}
